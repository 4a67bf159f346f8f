/** The Turkish texts outside the window: tray, notifications, dialogs, and the problems that they tell of. */
import type { Money, OrderLimit } from '../../model/index.ts';
import {
  formatAgo,
  formatIn,
  formatInstant,
  formatMoney,
  formatNumber,
  formatOrder,
  formatSpan,
  isolateIfRtl,
  ltr,
} from '../format.ts';
import { plural } from '../intl.ts';
import {
  type EndCauseTexts,
  type NoticeTexts,
  type ProblemText,
  type ProblemTexts,
  type ReasonTexts,
  sayProblem,
} from '../shapes.ts';
import type { DesktopTexts } from '../texts.ts';

// Problems: the title and the explanation of each.

/** Explains that an order reached one of the person's own limits. */
function orderLimit(problem: OrderLimit, locale: string): ProblemText {
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
        title: 'En yüksek fiyatınızın üzerinde',
        explanation: `Bu numaranın fiyatı ${formatMoney(problem.price, locale)}, sınırınız ${formatMoney(problem.most, locale)}. Başka birini seçin ya da Ayarlarda sınırı yükseltin. Hiçbir şey satın alınmadı.`,
      };
    case 'service-price':
      return {
        title: `${isolateIfRtl(problem.service.name)} için fiyat sınırınızın üzerinde`,
        explanation: `Bu numaranın fiyatı ${formatMoney(problem.price, locale)}, ${isolateIfRtl(problem.service.name)} için sınırınız ${formatMoney(problem.most, locale)}. Başka birini seçin ya da Ayarlarda sınırı yükseltin. Hiçbir şey satın alınmadı.`,
      };
    case 'daily-spending':
      return {
        title: 'Bugünkü sınırınıza ulaştınız',
        explanation: `Bugün ${formatMoney(problem.spent, locale)} harcadınız; ${formatMoney(problem.price, locale)} daha, ${formatMoney(problem.most, locale)} olan sınırınızı aşar. Yarını bekleyin ya da Ayarlarda sınırı yükseltin. Hiçbir şey satın alınmadı.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
function outOfBalance(
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

const problems: ProblemTexts = {
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
    title: 'Beklenmeyen yanıt',
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

// The reasons for not reaching the service.

const offlineProblem: ReasonTexts<'offline'> = {
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

// Failures of the system, or of a part of the application, by reason.

const webhookProblem: ReasonTexts<'webhook'> = {
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

const shortcutProblem: ReasonTexts<'shortcut'> = {
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

const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Sistem Ayarları → Genel → Giriş Öğeleri bölümünde Rentium Tray’e izin verin.',
  unsupported: 'Sistem bu derlemeyi başlatamaz. Önce uygulamayı kurun.',
  other: 'Sistem reddetti. Yeniden deneyin ya da sistemin kendi ayarlarından yapın.',
};

const updateProblem: ReasonTexts<'update'> = {
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

// The questions of a system box before money may be spent.

const questions: DesktopTexts['questions'] = {
  orderTitle: 'Numara kiralansın mı?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) için.`;
    const cost = price === null ? 'Fiyatı bilinmiyor.' : `Fiyatı ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} Rentium Tray kendi penceresinde bir tıklama görmediği için soruyor.`;
  },
  order: 'Kirala',
  repeatTitle: 'Bir tane daha kiralansın mı?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) için ${formatAgo(Math.max(agoMs, 1000), locale, 'long')} bir numara sipariş ettiniz.`;
    return price === null ? before : `${before} Bir tane daha: ${formatMoney(price, locale)}.`;
  },
  repeat: 'Bir tane daha kirala',
  limitsTitle: 'Sınırlarınız gevşetilsin mi?',
  openNumbers: 'En fazla açık numara',
  limit: (label, next, now) => `${label}: ${now} yerine ${next}`,
  limits: 'Sınırları gevşet',
};

// Limits: what an order may not go beyond. A box of the system says them too.

const limits: DesktopTexts['views']['limits'] = {
  text: 'Bir sınırı aşan siparişler engellenir.',
  maxOpenReservations: (range) => `En fazla açık numara (${range})`,
  maxOpenReservationsWrong: (range) => `${range} aralığında bir sayı girin. Eski değer korundu.`,
  maxPrice: 'Numara başına en yüksek fiyat',
  servicePrice: (service) => `${isolateIfRtl(service)} için en yüksek fiyat`,
  dailySpending: 'Günlük harcama sınırı',
  noLimit: 'Sınır yok',
  amountWrong: (example) =>
    `${example} gibi bir tutar girin; sınır olmasın isterseniz boş bırakın. Eski değer korundu.`,
  balanceNeeded: 'Bakiyeniz öğrenilince tutar belirleyebilirsiniz.',
};

// Actions that a problem offers.

const actions: DesktopTexts['views']['actions'] = {
  'enter-key': 'Anahtar gir',
  restart: 'Yeniden başlat',
  'try-again': 'Yeniden dene',
  'choose-again': 'Yeniden seç',
  'copy-details': 'Ayrıntıları kopyala',
  'open-settings': 'Ayarları aç',
  'open-login-page': 'Ağın giriş sayfasını aç',
  'open-guide': 'Nasıl çözülür?',
  openFolder: 'Klasörü aç',
  detailsCopied: 'Ayrıntılar kopyalandı',
  copyUncertain: 'Panoyu kontrol edin',
  copyUncertainText: 'Bu pencere odakta değildi; Wayland kopyalamayı yok saymış olabilir.',
  showDetails: 'Ayrıntıları göster',
  tryAgainIn: (left) => `${left} sonra dene`,
  waitStarts: (leftMs, locale) => `${formatIn(leftMs, locale)} yeniden deneyebilirsiniz.`,
  waitIsOver: 'Artık yeniden deneyebilirsiniz.',
  dismiss: 'Kapat',
  close: 'Kapat',
  leave: 'Yine de çık',
  cancel: 'İptal',
};

// A start that failed.

const start: DesktopTexts['start'] = {
  failed: 'Rentium Tray başlatılamadı',
  folder: {
    denied: (folder) =>
      `Veri klasörüne yazılamıyor: ${folder}. İzinlerini değiştirin ya da RENTIUM_USER_DATA ile başka bir klasör belirtin.`,
    full: (folder) => `Veri klasörünün bulunduğu disk dolu: ${folder}. Yer açıp yeniden başlatın.`,
    other: (folder) =>
      `Veri klasörü kullanılamıyor: ${folder}. RENTIUM_USER_DATA ile başka bir klasör belirtin.`,
  },
  noBridge:
    'Rentium Tray’in bir parçası yüklenemedi, bu yüzden bu pencere numaralarınızı gösteremiyor. Numaralar izlenmeye devam ediyor, kodlar tepsi menüsünde görünüyor. Bu pencereyi kapatıp yeniden açın.',
  inUse: (folder) =>
    `Rentium Tray’in başka bir kopyası çalışıyor ve numaralarınız onda. O kopyadan çıkın, sonra bunu yeniden başlatın: numaraları devralır.\n\n${folder}`,
  newer: (file) =>
    `Verilerinizi Rentium Tray’in daha yeni bir sürümü kaydetmiş; bu eski sürüm onlara dokunmuyor. Yeni sürümü kurup yeniden başlatın.\n\n${file}`,
};

// Notifications of the system.

const notifications: DesktopTexts['notifications'] = {
  codeTitle: (code) => `Kodunuz: ${isolateIfRtl(code)}`,
  hiddenCodeTitle: 'Bir kod geldi',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)} kopyalandı`,
  hiddenCopiedCodeTitle: 'Bir kod geldi ve kopyalandı',
  smsTitle: 'Bir SMS geldi',
  moreTitle: (count, locale) => `${formatNumber(count, locale)} SMS daha geldi`,
  lowBalanceTitle: (balance, locale) => `Bakiyeniz ${formatMoney(balance, locale)} oldu`,
  lowBalanceBody: 'Yeni numara kiralamadan önce yükleme yapın.',
  practice: (body) => `Deneme · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}: yeniden var`,
  backBody: (price, locale) =>
    price === null ? 'Yeniden kiralanabilir.' : `${formatMoney(price, locale)} karşılığında kiralanabilir.`,
  copyCode: 'Kodu kopyala',
  endedTitle: (service) => `${isolateIfRtl(service)} için SMS gelmedi`,
};

// The tray: its tooltip and menu.

const tray: DesktopTexts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (Deneme)',

  codeArrived: (code) => `Kod: ${isolateIfRtl(code)}`,
  hiddenCodeArrived: 'Bir kod geldi',
  waiting: (count, locale) => `${formatNumber(count, locale)} SMS bekleniyor`,
  balance: (balance, locale) =>
    balance === null ? 'Bakiye bilinmiyor' : `Bakiye: ${formatMoney(balance, locale)}`,
  lowBalance: (balance, locale) => `Düşük bakiye: ${formatMoney(balance, locale)}`,
  notSetUp: 'Henüz kurulmadı',

  keyRefused: 'API anahtarı kabul edilmiyor',
  keyLocked: 'API anahtarı kilitli',
  unresolved: 'Bir sipariş kararınızı bekliyor',
  unreachable: 'RentiumSMS’e ulaşılamıyor',
  unwell: 'RentiumSMS gerektiği gibi yanıt vermiyor',
  resting: (untilMs: number, locale: string) =>
    `RentiumSMS beklenmesini istiyor, şu saate kadar: ${formatInstant(untilMs, locale)}`,

  number: (service, phone, left) =>
    [`Göster: ${isolateIfRtl(service)}`, phone, left === null ? 'bekliyor' : `bekliyor, ${left}`].join(' · '),
  numberWithCode: (code, service) => `Kopyala: ${isolateIfRtl(code)} (${isolateIfRtl(service)})`,
  timeLeft: (leftMs, locale) => (leftMs === 0 ? 'bitiyor' : `${formatSpan(leftMs, locale)} kaldı`),

  copyLatest: (code) => `Son kodu kopyala: ${isolateIfRtl(code)}`,
  copyLatestNone: 'Son kodu kopyala',
  rentAgain: 'Yeniden kirala',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Rentium Tray’i aç',
  pauseNotifications: 'Bildirimleri duraklat',
  settings: 'Ayarlar',
  quit: 'Çık',
};

// Notices of events that the person did not cause, each told once.

/** On the card and in a notice alike. */
export const endedBy: EndCauseTexts = {
  canceled: 'Hizmet iptal etti',
  refunded: 'Hizmet iade etti',
  failed: 'Hizmet vazgeçti',
};

const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `Yedek kopya ${notice.file} bozuktu. Veri klasöründe ${notice.keptAs} adıyla saklanıyor.`;
    if (notice.keptAs === null)
      return notice.restored
        ? `${notice.file} bulunamadı. Son sağlam kopyası kullanılıyor.`
        : `${notice.file} bulunamadı, kopyası da okunamadı.`;
    return notice.restored
      ? `${notice.file} bozuktu. Son sağlam kopyası kullanılıyor; bozuk dosya ${notice.keptAs} adıyla saklanıyor.`
      : `${notice.file} bozuktu ve okunamadı. Veri klasöründe ${notice.keptAs} adıyla saklanıyor.`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. SMS gelmeyecek.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: 'Bir numara başka bir sürümce yazılmış ya da bozulmuş. Okunabilen kısmı gösteriliyor; tamamı dosyada duruyor.',
      other: `${formatNumber(count, locale)} numara başka bir sürümce yazılmış ya da bozulmuş. Okunabilen kısımları gösteriliyor; tamamı dosyada duruyor.`,
    }),
  'entries-unread': ({ count, files }, locale) =>
    plural(locale, count, {
      one: `${files.join(', ')} içindeki bir kayıt okunamadı: başka bir sürümce yazılmış ya da bozulmuş. Kullanılmıyor, ama dosyada duruyor.`,
      other: `${files.join(', ')} içindeki ${formatNumber(count, locale)} kayıt okunamadı: başka bir sürümce yazılmış ya da bozulmuş. Kullanılmıyorlar, ama dosyada duruyorlar.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'Disk dolu: yeni kodlar gösterilir, ama yer açmazsanız kaydedilmez.'
      : 'Veri klasörüne yazılamıyor: yeni kodlar gösterilir, ama kaydedilmez.',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'Sistem, Rentium Tray’in bildirim göstermesine izin vermiyor. Sistem ayarlarındaki Bildirimler bölümünden açın. O zamana kadar kodlar burada ve tepsi menüsünde görünür.'
      : 'Sistem bir bildirimi göstermedi. Kodlar yine de burada ve tepsi menüsünde görünür.',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `Tepsi menüsünden verilen sipariş gerçekleşmedi. ${title}: ${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URL https:// ile başlamalı (düz http yalnızca bu bilgisayarın kendisi için). Anahtar gönderilmedi.',
  'key-withheld': ({ belongsTo, service }) =>
    `Kayıtlı anahtar şu hizmete ait: ${ltr(belongsTo)}. RENTIUM_API_URL’de yazan ${ltr(service)} adresine gönderilmedi. O hizmet için bir anahtar kaydederseniz kayıtlı olanın yerini alır.`,
  'ended-badly': () =>
    'Rentium Tray geçen sefer düzgün kapanmadı; örneğin çökmüş ya da elektrik kesilmiş olabilir. Numaralarınız ve kodlarınız güvende. Yine olursa sorunu bildirin; ayrıntılar veri klasöründeki günlükte.',
  stumbled: () =>
    'Rentium Tray’in içinde bir şey ters gitti, ama çalışmaya devam ediyor. Numaralarınız ve kodlarınız güvende; ayrıntılar veri klasöründeki günlükte.',
  'copy-uncertain': () =>
    'Kod, başka bir pencere odaktayken kopyalandı; Wayland bunu yok sayabilir. Panoda yoksa buradan kopyalayın.',
  'number-not-copied': () => 'Numara panoda olmayabilir. Kartından kopyalayın.',
  'copy-failed': () => 'Kod kopyalanamadı: panoyu başka bir program tutuyor. Buradan kopyalayın.',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'Bu masaüstü tepsi simgesi göstermiyor; bu pencereyi açmak için Rentium Tray’i yeniden başlatın. Numaralarınız izlenmeye devam ediyor. GNOME’da simgeyi AppIndicator uzantısı gösterir.'
      : 'Tepsi simgesinin görüntüsü bozuk. Rentium Tray çalışmaya devam ediyor; simgeyi düzeltmek için yeniden kurun.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'Webhook alıcısı kapalı: bağlantı noktasını başka bir program kullanıyor.'
      : 'Webhook alıcısı kapalı: sistem bağlantı noktasını açmadı.',
  'webhook-secret-replaced': () =>
    'Webhook imza anahtarı değiştirildi, çünkü imzalar artık Standard Webhooks’a uyuyor. Yenisini Ayarlardan kopyalayıp olaylarınızın imzalandığı yere yapıştırın.',
};

export const desktop: DesktopTexts = {
  problems,
  tray,
  notifications,
  notices,
  questions,
  start,
  /** Words of the window that a box of the system says too. */
  views: { actions, limits },
};
