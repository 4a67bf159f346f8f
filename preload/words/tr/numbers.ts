/** Numbers: the list of cards, and what a card says of its rental. */
import { isolateIfRtl } from '../bidi.ts';
import { formatFall, formatMoney, formatNumber, formatOrder, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'Numara kirala',
  emptyTitle: 'Etkin numara yok',
  emptyText: 'Bir numara kiralayın, kodu burada görünsün.',
  list: 'Kiralanan numaralar',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Sipariş ediliyor…',
  noNumber: 'RentiumSMS numara göndermedi',
  waiting: 'SMS bekleniyor',
  waitingMore: 'Yeni SMS’ler bekleniyor',
  timeLeft: 'Kalan süre',
  until: (time) => `Bitiş: ${time}`,
  timeUp: 'Süre doldu, son kez bakılıyor',
  stopWatching: 'Beklemeyi bırak',
  stopHint: 'SMS aramayı durdurur. Numara süresi dolana kadar kiralık kalır: RentiumSMS’te iptal yoktur.',
  stoppedText: 'Numara süresi dolana kadar kiralık kalır. Yeni SMS’leri görmek için sürdürün.',
  watchAgain: 'Sürdür',
  remove: 'Kaldır',
  broken: 'Bu kart gerektiği gibi gösterilemiyor. Numara ve kodları güvende.',
  notWatched: 'Duraklatıldı',
  watchingStopped: (number) => `Duraklatıldı: ${number}`,
  watchingStoppedFor: (service) => `Duraklatıldı: ${isolateIfRtl(service)}`,
  undo: 'Geri al',
  copy: 'Kopyala',
  copyNumber: 'Numarayı kopyala',
  copyForms: 'Diğer biçimler',
  copyE164: (e164) => `Uluslararası: ${e164}`,
  copyNational: (national) => `Ulusal: ${national}`,
  copyDigits: (digits) => `Yalnızca rakamlar: ${digits}`,
  copyCode: 'Kodu kopyala',
  copied: 'Kopyalandı',
  numberCopied: 'Numara kopyalandı',
  codeCopied: 'Kod kopyalandı',
  noCode: 'Bu SMS’te kod bulunamadı',
  from: (sender) => `Gönderen: ${isolateIfRtl(sender)}`,
  unknownSender: 'Gönderen bilinmiyor',
  disagree: (service, text) =>
    `İki kod var: RentiumSMS’e göre ${isolateIfRtl(service)}, metne göre ${isolateIfRtl(text)}.`,
  copyOther: (code) => `Kopyala: ${isolateIfRtl(code)}`,
  moreSms: (count, locale) => `${formatNumber(count, locale)} SMS daha`,
  onHold: (amount, locale) => `${formatMoney(amount, locale)} blokede`,
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} blokede; SMS gelmezse iade edilir`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} ödendi`,
    'refund-awaited': (amount, locale, since) => `${formatMoney(amount, locale)} iade bekleniyor (${since})`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} iade edildi`,
  },
  costUnknown: 'Fiyat bilinmiyor',
  chargeUnknown: 'Ödeme bilinmiyor',
  priceShown: (price, locale) => `Gösterilen fiyat ${formatMoney(price, locale)} idi.`,
  priceDiffers: (shown, price, locale) =>
    `Gösterilen fiyat ${formatMoney(shown, locale)} idi, numaranın fiyatı ${formatMoney(price, locale)}.`,
  details: 'Ayrıntılar',
  more: 'Daha fazla',
  less: 'Daha az',
  expand: (service) => `Tümünü göster: ${isolateIfRtl(service)}`,
  fold: 'Daralt',
  copiedAt: (time) => `Kopyalandı: ${time}`,
  handover: 'Bu PIN’i kuryeye söyleyin. Giriş kodu değildir.',
  paused: (reason) => `Duraklatıldı: ${reason}`,
  usual: (by) => `10’da 9’u ${by} içinde gelir`,
  unlikely: 'Artık zor',
  noSms: 'SMS gelmedi',
  endings: {
    awaited: (amount, locale) => `${formatMoney(amount, locale)} iade bekleniyor`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} iade edildi`,
    unseen: 'bir günde iade görülmedi',
  },
  rentAnother: 'Bir tane daha kirala',
  tryOperator: (operator, rate, price, locale) =>
    [
      `Dene: ${isolateIfRtl(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'RentiumSMS’i aç',
  label: 'Etiket',
  saveLabel: 'Kaydet',
  refused: 'Site reddetti',
  orderedAt: (time) => `Sipariş: ${time}`,
  events: {
    ordered: 'Sipariş edildi',
    reserved: 'Numara atandı',
    unresolved: 'Net yanıt yok',
    sms: 'SMS alındı',
    stopped: 'Duraklatıldı',
    'watched-again': 'Sürdürüldü',
    ended: 'Bitti',
    'refund-seen': 'İade edildi',
  },
  endedBy: {
    canceled: 'Hizmet iptal etti',
    refunded: 'Hizmet iade etti',
    failed: 'Hizmet vazgeçti',
  },
  lateSms: 'Bitişten sonra SMS',
  ago: (ms, locale) => (isInstant(ms) ? 'az önce' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'hemen' : `${formatSpan(ms, locale)} sonra`),
};

// Notifications of the system.

export const notifications: Texts['notifications'] = {
  codeTitle: (code) => `Kodunuz: ${isolateIfRtl(code)}`,
  hiddenCodeTitle: 'Bir kod geldi',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)} kopyalandı`,
  hiddenCopiedCodeTitle: 'Bir kod geldi ve kopyalandı',
  smsTitle: 'Bir SMS geldi',
  moreTitle: (count, locale) => `${formatNumber(count, locale)} SMS daha geldi`,
  practice: (body) => `Deneme · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}: yeniden var`,
  backBody: (price, locale) =>
    price === null ? 'Yeniden kiralanabilir.' : `${formatMoney(price, locale)} karşılığında kiralanabilir.`,
  copyCode: 'Kodu kopyala',
  endedTitle: (service) => `${isolateIfRtl(service)} için SMS gelmedi`,
};

// An order whose outcome is not known.

export const unresolved: Texts['views']['unresolved'] = {
  title: 'Bu numara satın alındı mı?',
  reasons: {
    'no-answer': 'RentiumSMS siparişe yanıt vermedi.',
    server: 'RentiumSMS siparişe hatayla yanıt verdi.',
    'bad-response': 'RentiumSMS okunamayan bir yanıt gönderdi.',
    interrupted: 'Rentium Tray yanıt gelmeden kapandı.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Büyük olasılıkla ödendi: bakiyeniz ${formatFall(before, after, locale)} azaldı.`
        : 'Büyük olasılıkla ödendi: iadeler bunu bakiyenizde gizledi.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Büyük olasılıkla ödenmedi: bakiyeniz değişmedi.'
        : 'Büyük olasılıkla ödenmedi: bakiyenizi başka numaralar açıklıyor.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'Belli değil: bakiyeniz arttı.'
        : `Belli değil: bakiyeniz ${formatFall(before, after, locale)} azaldı, bu ise fiyat değil.`,
    unknown: () => 'Belli değil: bakiyeleriniz karşılaştırılamıyor.',
  },
  unknown: 'Belli değil: bakiyelerinizden biri bilinmiyor.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `Bu arada başka numaralara ${formatMoney(amount, locale)} ödendi.`
      : `Bu arada başka iadeler ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} ekledi.`,
  elsewhereUnknown: 'Bu arada başka siparişlerin ne tuttuğu bilinmiyor.',
  check: 'Yeniden denetle',
  checking: 'Denetleniyor…',
  dismiss: 'Kapat',
};
