/** The tray: its tooltip and menu. */
import { isolateIfRtl, ltr } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber, formatOrder } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { type NoticeTexts, sayProblem } from '../shapes.ts';
import { formatSpan } from '../spans.ts';
import { card } from './numbers.ts';
import { problems } from './problems.ts';

export const tray: Texts['tray'] = {
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

export const notices: NoticeTexts = {
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
    `${card.endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. SMS gelmeyecek.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: 'Bir numara başka bir sürümce yazılmış ya da bozulmuş. Okunabilen kısmı gösteriliyor; tamamı dosyada duruyor.',
      other: `${formatNumber(count, locale)} numara başka bir sürümce yazılmış ya da bozulmuş. Okunabilen kısımları gösteriliyor; tamamı dosyada duruyor.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'Disk dolu: şimdi gelenler gösterilir, ama yer açmazsanız çıkışta kaybolur.'
      : 'Veri klasörüne yazılamıyor: şimdi gelenler gösterilir, ama çıkışta kaybolur.',
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
  crashed: () =>
    'Rentium Tray geçen sefer beklenmedik biçimde kapandı. Numaralarınız ve kodlarınız güvende; ayrıntılar veri klasöründeki günlükte.',
  stumbled: () =>
    'Rentium Tray’in içinde bir şey ters gitti, ama çalışmaya devam ediyor. Numaralarınız ve kodlarınız güvende; ayrıntılar veri klasöründeki günlükte.',
  'copy-uncertain': () =>
    'Kod, başka bir pencere odaktayken kopyalandı; Wayland bunu yok sayabilir. Panoda yoksa buradan kopyalayın.',
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
