/** Title, explanation and action of each problem. */
import type { Money, OrderLimit } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber } from '../format.ts';
import { plural } from '../intl.ts';
import type { ProblemText, ProblemTexts, ReasonTexts } from '../shapes.ts';

// Orders that were not made: a limit that the person set, or an empty wallet.

/** Explains that an order reached one of the person's own limits. */
export function orderLimit(problem: OrderLimit, locale: string): ProblemText {
  switch (problem.limit) {
    case 'open-reservations':
      return {
        title: 'Çok fazla açık numara',
        explanation: plural(locale, problem.most, {
          one: 'Sınırınız bir açık numara. Bitmesini bekleyin ya da Ayarlarda sınırı yükseltin. Hiçbir şey satın alınmadı.',
          other: `Sınırınız ${formatNumber(problem.most, locale)} açık numara. Birinin bitmesini bekleyin ya da Ayarlarda sınırı yükseltin. Hiçbir şey satın alınmadı.`,
        }),
      };
    case 'price':
      return {
        title: 'Fiyat sınırınızın üzerinde',
        explanation: `Bu numaranın fiyatı ${formatMoney(problem.price, locale)}, sınırınız ${formatMoney(problem.most, locale)}. Başka birini seçin ya da Ayarlarda sınırı yükseltin. Hiçbir şey satın alınmadı.`,
      };
    case 'daily-spending':
      return {
        title: 'Bugünkü sınırınıza ulaştınız',
        explanation: `Bugün ${formatMoney(problem.spent, locale)} harcadınız; ${formatMoney(problem.price, locale)} daha, ${formatMoney(problem.most, locale)} olan sınırınızı aşar. Yarını bekleyin ya da Ayarlarda sınırı yükseltin. Hiçbir şey satın alınmadı.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
export function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'RentiumSMS’te bakiye yükleyip yeniden deneyin. Hiçbir şey satın alınmadı.';
  if (price !== undefined && balance !== undefined) {
    return `Fiyat ${formatMoney(price, locale)}, bakiyeniz ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined) return `Bakiyeniz ${formatMoney(price, locale)} olan fiyata yetmiyor. ${advice}`;
  if (balance !== undefined) return `${formatMoney(balance, locale)} olan bakiyeniz yetmiyor. ${advice}`;
  return `Bakiyeniz yetmiyor. ${advice}`;
}

export const problems: ProblemTexts = {
  auth: () => ({
    title: 'API anahtarı reddedildi',
    explanation:
      'RentiumSMS bu anahtarı kabul etmiyor: yanlış, süresi dolmuş ya da iptal edilmiş. Geçerli bir anahtar girin.',
  }),
  'out-of-balance': (problem, locale) => ({
    title: 'Bakiye yetersiz',
    explanation: outOfBalance(problem, locale),
  }),
  'rate-limited': (problem, locale) => ({
    title: 'Çok fazla istek',
    explanation: `RentiumSMS bu hesaptan çok fazla istek aldı. Yeniden sorulacak saat: ${formatInstant(problem.retryAtMs, locale)}.`,
  }),
  'carrier-timeout': () => ({
    title: 'Operatör yanıt vermiyor',
    explanation:
      'Hiçbir şey satın alınmadı. RentiumSMS bir dakika beklemenizi ya da başka bir operatör seçmenizi istiyor.',
  }),
  'bad-request': (problem) => ({
    title: 'Bu birleşim sunulmuyor',
    explanation:
      problem.detail === null
        ? 'RentiumSMS siparişi reddetti. Başka bir hizmet, ülke ya da operatör seçin.'
        : `RentiumSMS’in yanıtı: “${isolateIfRtl(problem.detail)}” Başka bir hizmet, ülke ya da operatör seçin.`,
  }),
  refused: (problem) => ({
    title: 'RentiumSMS siparişi reddetti',
    explanation:
      problem.detail === null
        ? 'Hiçbir şey satın alınmadı. Başka bir hizmet, ülke ya da operatör seçin.'
        : `RentiumSMS’in yanıtı: “${isolateIfRtl(problem.detail)}” Hiçbir şey satın alınmadı.`,
  }),
  'not-found': () => ({
    title: 'RentiumSMS bu numarayı tanımıyor',
    explanation: 'Hizmet bu kiralamayı artık göstermiyor. Şimdiye kadar gelenler burada saklanıyor.',
  }),
  'other-account': () => ({
    title: 'Bu numara başka bir anahtarla kiralandı',
    explanation: 'SMS’lerini okumak için o anahtarı yeniden kaydedin. O zamana kadar numara listede kalır.',
  }),
  offline: (problem) => offlineProblem[problem.reason],
  server: (problem) => ({
    title: 'RentiumSMS’te bir arıza var',
    explanation: `Hizmet ${problem.status} hatasıyla yanıt verdi. Birazdan yeniden deneyin.`,
  }),
  'bad-response': () => ({
    title: 'Anlamsız bir yanıt',
    explanation:
      'RentiumSMS ya da aradaki bir şey bilinmeyen biçimde yanıt verdi. Destek için ayrıntıları kopyalayın.',
  }),
  'bad-key': () => ({
    title: 'Bu bir API anahtarı olamaz',
    explanation:
      'Anahtarda yalnızca Latin harfleri, rakamlar ve işaretler olur, boşluk olmaz. RentiumSMS’ten yeniden kopyalayın.',
  }),
  'no-key': () => ({
    title: 'Henüz API anahtarı yok',
    explanation: 'RentiumSMS anahtarınızı girin ya da önce deneme ortamını kullanın.',
  }),
  'purchase-under-way': () => ({
    title: 'Bir sipariş sürüyor',
    explanation: 'Yeniden sipariş vermeden önce yanıtını bekleyin.',
  }),
  'price-rose': (problem, locale) => ({
    title: 'Fiyat yükseldi',
    explanation: `${formatMoney(problem.expected, locale)} idi, şimdi ${formatMoney(problem.now, locale)}. Hiçbir şey satın alınmadı.`,
  }),
  'price-unknown': () => ({
    title: 'Fiyat şu anda bilinmiyor',
    explanation:
      'RentiumSMS, gördüğünüzle ya da sınırlarınızla karşılaştırılacak bir fiyat vermiyor. Ne tuttuğunu görmek için yeniden seçin. Hiçbir şey satın alınmadı.',
  }),
  'order-limit': orderLimit,
  'numbers-open': ({ count }, locale) => ({
    title: plural(locale, count, {
      one: 'Bir numara hâlâ açık',
      other: `${formatNumber(count, locale)} numara hâlâ açık`,
    }),
    explanation: 'Bu hesaba dönene kadar SMS’leri aranmaz.',
  }),
  declined: () => ({
    title: 'Onaylanmadı',
    explanation: 'Onaylamadınız. Hiçbir şey satın alınmadı, hiçbir şey değiştirilmedi.',
  }),
  storage: (problem) => ({
    title: 'Kaydedilemedi',
    explanation:
      problem.reason === 'full'
        ? 'Disk dolu. Yer açıp yeniden deneyin.'
        : problem.reason === 'denied'
          ? 'Veri klasörüne yazılamıyor. İzinlerini kontrol edip yeniden deneyin.'
          : 'Veri klasörüne yazılamıyor. Yeniden deneyin.',
  }),
  vault: (problem) =>
    problem.protection === 'weak'
      ? {
          title: 'Anahtarı koruyacak anahtarlık yok',
          explanation:
            'Bu sistem gerçek bir koruma sunmuyor: diğer programlarınız kayıtlı anahtarı okuyabilir. Çıkana kadar tutun ya da yine de kaydedin.',
        }
      : {
          title: 'Anahtar güvenle kaydedilemiyor',
          explanation: 'Bu sistemde gizli bilgiler için yer yok. Anahtar siz çıkana kadar tutulabilir.',
        },
  'vault-locked': () => ({
    title: 'Anahtarınız kilitli',
    explanation:
      'Sistem anahtarlığı açılmadı. Kayıtlı anahtara dokunulmadı: anahtarlığın kilidini açıp Rentium Tray’i yeniden başlatın.',
  }),
  'insecure-url': () => ({
    title: 'Sunucu adresi güvenli değil',
    explanation: 'RENTIUM_API_URL https:// ile başlamalı (düz http yalnızca bu bilgisayarın kendisi için).',
  }),
  clipboard: () => ({
    title: 'Kopyalanamadı',
    explanation: 'Sistem panoyu kullandırmadı. Kodu seçip elle kopyalayın.',
  }),
  gone: () => ({
    title: 'Bu artık burada değil',
    explanation: 'Kayıt bu arada silindi.',
  }),
  'bad-call': () => ({
    title: 'İçeride bir şey ters gitti',
    explanation: 'Uygulama kendi penceresinin bir isteğini reddetti. Lütfen bunu bildirin.',
  }),
  webhook: (problem) => webhookProblem[problem.reason],
  shortcut: (problem) => shortcutProblem[problem.reason],
  'login-item': (problem) => ({
    title: 'Oturum açılınca başlatma değişmedi',
    explanation: loginItemProblem[problem.reason],
  }),
  update: (problem) => updateProblem[problem.reason],
};

// Why the service was not reached.

export const offlineProblem: ReasonTexts<'offline'> = {
  'time-out': {
    title: 'RentiumSMS yanıt vermiyor',
    explanation: 'Hizmetin yanıtı çok uzun sürdü. Birazdan yeniden deneyin.',
  },
  unreachable: {
    title: 'RentiumSMS’e bağlantı yok',
    explanation: 'Ağ bağlantınızı kontrol edin.',
  },
  'unknown-host': {
    title: 'RentiumSMS bulunamadı',
    explanation: 'Bu ağ hizmetin adresini bilmiyor. Ağ bağlantınızı ve DNS’ini kontrol edin.',
  },
  refused: {
    title: 'RentiumSMS bağlantıları reddediyor',
    explanation:
      'Hizmetin adresinde yanıt veren yok ya da bir güvenlik duvarı engelliyor. Birazdan yeniden deneyin.',
  },
  reset: {
    title: 'Bağlantı kesildi',
    explanation: 'RentiumSMS ya da aradaki bir şey bağlantıyı kapattı. Birazdan yeniden deneyin.',
  },
  'certificate-untrusted': {
    title: 'Sertifikaya güvenilmiyor',
    explanation:
      'Bağlantının RentiumSMS’e gittiği kesin değil, bu yüzden anahtar gönderilmedi. Başka bir program ya da ağ okuyor olabilir.',
  },
  'certificate-unknown': {
    title: 'Sertifikaya güvenilmiyor',
    explanation:
      'Anahtar gönderilmedi. Ağınız ya da virüsten koruma programınız kendi sertifikalarını kullanıyorsa dosyalarını NODE_EXTRA_CA_CERTS ile belirtin.',
  },
  'certificate-expired': {
    title: 'Sertifikanın süresi dolmuş',
    explanation: 'Bu bilgisayarın saatini kontrol edin. Doğruysa RentiumSMS sertifikasını yenilemeli.',
  },
  'certificate-not-yet-valid': {
    title: 'Sertifika henüz geçerli değil',
    explanation: 'Bu bilgisayarın saatini kontrol edin: geri kalmış görünüyor.',
  },
  'proxy-password': {
    title: 'Vekil sunucu parola istiyor',
    explanation: 'HTTPS_PROXY’de kullanıcı adı ve parola belirtin ya da ağınızın yöneticisine sorun.',
  },
  'proxy-refused': {
    title: 'Vekil sunucu bağlantıyı reddetti',
    explanation: 'Ağınızın vekil sunucusu RentiumSMS’e izin vermiyor. Yöneticisine sorun.',
  },
  portal: {
    title: 'Yanıt yerine bir web sayfası geldi',
    explanation:
      'Otel ve trenlerdeki gibi, bu ağ önce oturum açmanızı istiyor olabilir. Giriş sayfasını açıp yeniden deneyin.',
  },
};

// What the system, or a part of the application, did not do: by reason.

export const webhookProblem: ReasonTexts<'webhook'> = {
  'port-taken': {
    title: 'Webhook alıcısı başlamadı',
    explanation: 'Bu bağlantı noktasını başka bir program kullanıyor. Başka birini seçin.',
  },
  off: {
    title: 'Webhook alıcısı kapalı',
    explanation: 'Önce açın.',
  },
  'no-answer': {
    title: 'Webhook alıcısı yanıt vermedi',
    explanation: 'Kendi adresine gönderilen deneme olayı ulaşmadı. Alıcıyı kapatıp yeniden açın.',
  },
  other: {
    title: 'Webhook alıcısı başlamadı',
    explanation: 'Sistem bağlantı noktasını açmadı. Başka birini seçin.',
  },
};

export const shortcutProblem: ReasonTexts<'shortcut'> = {
  taken: {
    title: 'Bu tuşlar kullanımda',
    explanation: 'Sistem ya da başka bir program kullanıyor. Başka tuşlar seçin.',
  },
  own: {
    title: 'Bu tuşlar kullanımda',
    explanation: 'Rentium Tray’in başka bir kısayolu kullanıyor. Başka tuşlar seçin.',
  },
  invalid: {
    title: 'Bu tuşlar kullanılamaz',
    explanation: 'Kısayol; Ctrl, Alt ya da Cmd ile birlikte bir harf, rakam ya da işlev tuşu ister.',
  },
  unsupported: {
    title: 'Bu masaüstünde kısayol yok',
    explanation:
      'Bu masaüstü uygulamalara genel kısayol vermiyor. Kısayolu masaüstünün kendi ayarlarında tanımlayın.',
  },
};

export const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Sistem Ayarları → Genel → Giriş Öğeleri bölümünde Rentium Tray’e izin verin.',
  unsupported: 'Sistem bu derlemeyi başlatamaz. Önce uygulamayı kurun.',
  other: 'Sistem reddetti. Yeniden deneyin ya da sistemin kendi ayarlarından yapın.',
};

export const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: 'Kod beklenirken olmaz',
    explanation: 'Güncelleme, SMS bekleyen açık numara kalmayınca kurulur.',
  },
  unreachable: {
    title: 'Güncellemeler aranamadı',
    explanation: 'Sürümlerin sayfası yanıt vermiyor. Daha sonra yeniden deneyin.',
  },
  unsupported: {
    title: 'Bu derleme kendini güncellemez',
    explanation: 'Nasıl kurduysanız öyle güncelleyin.',
  },
  other: {
    title: 'Güncelleme başarısız oldu',
    explanation: 'Şimdiki sürüm kalıyor. Daha sonra yeniden deneyin.',
  },
};
