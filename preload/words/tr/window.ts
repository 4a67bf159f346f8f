/** The Turkish texts of the window. Whoever loads them gets those outside the window too. */
import { dayMs, type Stock } from '../../model/index.ts';
import {
  formatAgo,
  formatDelay,
  formatFall,
  formatMilliseconds,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSpan,
  isInstant,
  isolateIfRtl,
} from '../format.ts';
import { plural } from '../intl.ts';
import type { WindowTexts } from '../texts.ts';
import { endedBy } from './desktop.ts';

export { desktop } from './desktop.ts';

// The window's frame and the live region.

const appName = 'Rentium Tray';

const header: WindowTexts['header'] = {
  balance: 'Bakiye',
  noBalance: '—',
  refresh: 'Yenile',
  pin: 'Bu pencereyi açık tut',
  unpin: 'Pencere kapanabilsin',
  sandbox: 'Deneme',
  connecting: 'Bağlanıyor…',
  offlineSince: (time) => `Çevrimdışı: ${time} itibarıyla`,
  failingSince: (time) => `Sorun var: ${time} itibarıyla`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `Bakiyeniz ${formatMoney(by, locale)} azaldı: ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `Bakiyeniz ${formatMoney(by, locale)} arttı: ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'Numaralar', history: 'Geçmiş', settings: 'Ayarlar' },
  tabList: 'Görünümler',
};

const announcements: WindowTexts['announcements'] = {
  code: (service, code) => `${isolateIfRtl(service)} kodu: ${code.split('').join(' ')}`,
  sms: (service) => `Kod içermeyen SMS: ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

const firstRun: WindowTexts['firstRun'] = {
  title: 'SMS kodları için telefon numaraları',
  lead: 'Numara kiralayın, kodu alın, yapıştırın.',
  trySandbox: 'Deneme ortamını kullan',
  sandboxHint: 'Ücretsiz alıştırma numaraları, hesap gerekmez.',
  or: 'ya da önce alıştırma yapın',
  keyLabel: 'API anahtarı',
  keyHint: 'Buraya yapıştırın: bir kez denetlenir ve sistem anahtarlığında saklanır.',
  saveKey: 'Anahtarı kaydet',
  savingKey: 'Anahtar denetleniyor…',
  keepInMemory: 'Bu oturumda kullan',
  keepWeak: 'Yine de kaydet',
  honest:
    'Numaraları başkaları da yeniden kullanır. Bankanız ya da ana e-postanız için asla kullanmayın. Bu, resmî olmayan bir istemcidir.',
  getKey: 'Anahtar al',
  showKey: 'Anahtarı göster',
  hideKey: 'Anahtarı gizle',
};

const locked: WindowTexts['locked'] = {
  title: 'Anahtarınız kilitli',
  lead: 'Sistem anahtarlığı açılmadı, bu yüzden kayıtlı anahtar okunamıyor. Anahtara dokunulmadı. Anahtarlığın kilidini açıp yeniden başlatın: her açılışta bir kez sorulur.',
  restart: 'Yeniden başlat',
  restarting: 'Yeniden başlatılıyor…',
  other: 'ya da başka bir anahtar girin',
};

// Numbers: the list of cards, and what a card says of its rental.

const numbers: WindowTexts['numbers'] = {
  rent: 'Numara kirala',
  emptyTitle: 'Etkin numara yok',
  emptyText: 'Bir numara kiralayın, kodu burada görünsün.',
  list: 'Kiralanan numaralar',
};

const card: WindowTexts['card'] = {
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
  endedBy,
  lateSms: 'Bitişten sonra SMS',
  ago: (ms, locale) => (isInstant(ms) ? 'az önce' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'hemen' : `${formatSpan(ms, locale)} sonra`),
};

// An order whose outcome is not known.

const unresolved: WindowTexts['unresolved'] = {
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

// The rent panel.

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

const rent: WindowTexts['rent'] = {
  title: 'Numara kirala',
  service: 'Hizmet',
  country: 'Ülke',
  operator: 'Operatör',
  placeholders: {
    service: 'Hizmet seçin',
    country: 'Ülke seçin',
    operator: 'Operatör seçin',
  },
  waitFor: { country: 'Önce hizmet seçin', operator: 'Önce ülke seçin' },
  loading: 'Yükleniyor…',
  noMatch: 'Eşleşme yok',
  empty: 'Burada uygun bir şey yok',
  columns: { name: 'Ad', rate: 'Başarı', stock: 'Kalan', price: 'Fiyat', from: 'En az' },
  sortGroup: 'Sırala',
  sort: {
    name: 'Ada göre sırala',
    rate: 'Başarıya göre sırala',
    stock: 'Kalana göre sırala',
    price: 'Fiyata göre sırala',
  },
  sorted: {
    name: { ascending: 'Ada göre, A’dan Z’ye', descending: 'Ada göre, Z’den A’ya' },
    rate: {
      ascending: 'Başarıya göre, önce en düşük',
      descending: 'Başarıya göre, önce en yüksek',
    },
    stock: {
      ascending: 'Kalana göre, önce en az',
      descending: 'Kalana göre, önce en çok',
    },
    price: { ascending: 'Fiyata göre, önce en düşük', descending: 'Fiyata göre, önce en yüksek' },
  },
  unsorted: 'Önerilen sıra',
  groups: {
    'favourites-and-recent': 'Favoriler ve son kullanılanlar',
    favourites: 'Favoriler',
    recent: 'Son kullanılanlar',
    others: 'Diğer hepsi',
  },
  updating: 'Güncelleniyor…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'fiyat bilinmiyor'
        : `${facts.isLowest ? 'en az ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`${stock(facts.stock, locale)} kaldı`]),
      ...(facts.deliveryRate === null ? [] : [`${formatPercent(facts.deliveryRate, locale)} başarı`]),
      ...(facts.isBest ? ['en iyi seçenek'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Kirala (fiyat bilinmiyor)' : `Kirala: ${formatMoney(price, locale)}`,
  incomplete: 'Kirala',
  topUp: 'RentiumSMS’te yükle',
  bestValue: 'En iyi seçenek',
  better: (rate, operator, more, locale) => {
    const odds = `${isolateIfRtl(operator)} ile ${formatPercent(rate, locale)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds}, aynı fiyata`;
    return more.amountMinor > 0 ? `${odds}, ${difference} fazlaya` : `${odds}, ${difference} eksiğine`;
  },
  updatingPrice: 'Fiyat güncelleniyor…',
  balanceAfter: (balance, locale) => `Sonraki bakiye: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `${formatMoney(balance, locale)} bakiyeniz yetmiyor`,
  servicePrice: (service, most, locale) =>
    `${isolateIfRtl(service)} için en yüksek fiyat: ${formatMoney(most, locale)}`,
  servicePriceNone: (service) => `${isolateIfRtl(service)} için en yüksek fiyatı belirle`,
  favourite: 'Favori',
  favouriteAdded: 'Favorilere eklendi',
  favouriteRemoved: 'Favorilerden çıkarıldı',
  quick: 'Favoriler ve son siparişler',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, favori` : order;
  },
  ordering: 'Sipariş ediliyor…',
  ordered: 'Numara sipariş edildi',
};

// The line: one field that rents, finds and goes anywhere.

const line: WindowTexts['line'] = {
  title: 'Kirala ya da bul',
  placeholder: 'Kirala ya da bul: wa us, bir ayar, numara…',
  nothing: 'Bir şey bulunamadı',
  foot: '“wa us” deneyin: hizmet ve ülke. Enter, gösterilen fiyata kiralar.',
  waitHere: 'Kod gelince burada görünür.',
  odds: (operator, rate, locale) => `${isolateIfRtl(operator)} · en iyi şans ${formatPercent(rate, locale)}`,
};

// Offers beside one that cannot be had, and alerts for it.

const alerts: WindowTexts['alerts'] = {
  others: 'Diğer teklifler',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'} kaldı`]),
    ].join(' · '),
  soldOut: 'Şu anda kalmadı.',
  tellWhenBack: 'Gelince haber ver',
  price: 'En yüksek fiyat',
  set: 'Size haber verilir. Hiçbir şey satın alınmaz.',
  list: 'Uyarılar',
  waits: (most, locale) =>
    most === null ? 'Yeniden gelmesi bekleniyor' : `En fazla ${formatMoney(most, locale)} bekleniyor`,
  back: (price, locale) => (price === null ? 'Yeniden var' : `Yeniden var: ${formatMoney(price, locale)}`),
  stop: 'Uyarıyı kaldır',
  stopFor: (order) => `Uyarıyı kaldır: ${isolateIfRtl(order)}`,
};

// History: the list of numbers that ended.

const history: WindowTexts['history'] = {
  views: { list: 'Liste', insights: 'Analiz' },
  viewSwitch: 'Geçmiş görünümü',
  search: 'Ara',
  more: 'Dışa aktar ve sil',
  emptyTitle: 'Henüz bir şey yok',
  emptyText: 'Süresi dolan numaralar buraya taşınır.',
  noMatchTitle: 'Eşleşme yok',
  noMatch: (query) => `“${isolateIfRtl(query)}” ile eşleşen yok`,
  noMatchText: 'Hizmet, ülke, operatör, numara, gönderen, metin ve kodlarda aranır.',
  noMatchFiltered: 'Aramaya ve tüm filtrelere uyan kayıt yok.',
  showAll: 'Tümünü göster',
  today: 'Bugün',
  yesterday: 'Dün',
  entries: (count, locale) => `${formatNumber(count, locale)} kayıt`,
  found: (count, total, locale) => `${formatNumber(count, locale)} / ${formatNumber(total, locale)}`,
  filters: {
    service: 'Hizmet',
    country: 'Ülke',
    outcome: 'Sonuç',
    period: 'Dönem',
    anyService: 'Tüm hizmetler',
    anyCountry: 'Tüm ülkeler',
    anyOutcome: 'Tüm sonuçlar',
    anyPeriod: 'Tüm zamanlar',
    outcomes: { code: 'Kod', 'no-sms': 'SMS yok', refunded: 'İade edildi', late: 'Geç SMS' },
    periods: { today: 'Bugün', week: 'Son 7 gün', month: 'Son 30 gün' },
    group: 'Filtreler',
    clear: 'Filtreleri temizle',
  },
  noNumber: 'Numara yok',
  noSms: 'SMS yok',
  noCode: 'Kod yok',
  late: 'Geç',
  lateText: 'bitişten sonra geldi',
  refunded: 'İade edildi',
  refundAwaited: 'İade bekleniyor',
  rowActions: (service) => `${isolateIfRtl(service)}: diğer işlemler`,
  rentAgain: 'Yeniden kirala',
  remove: 'Sil',
  removed: 'Kayıt silindi',
  exportCsv: 'CSV olarak dışa aktar',
  exportJson: 'JSON olarak dışa aktar',
  exported: (file) => `Kaydedildi: ${file}`,
  removeAll: 'Tümünü sil',
  removeAllTitle: (count, locale) =>
    plural(locale, count, {
      one: 'Tek kayıt silinsin mi?',
      other: `${formatNumber(count, locale)} kaydın tümü silinsin mi?`,
    }),
  removeAllText:
    'Arama ve filtreler ne gösterirse göstersin, tüm geçmiş bu bilgisayardan silinir. Kısa bir süre geri alabilirsiniz.',
  removedAll: (count, locale) => `${formatNumber(count, locale)} kayıt silindi`,
  keptFor: (days, locale) => `${formatNumber(days, locale)} gün saklanır.`,
  keptForGood: 'Siz silene kadar saklanır.',
  changeRetention: 'Ayarlarda değiştir',
};

// Insights: plots of the person's own history, and what each says in words.

const sayNumbers = (count: number, locale: string) => `${formatNumber(count, locale)} numara`;

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

const insights: WindowTexts['insights'] = {
  emptyTitle: 'Henüz grafik yok',
  emptyText: 'İlk numaranızın süresi dolunca görünür.',
  spent: 'Harcanan',
  codes: 'Kodlar',
  timeToCode: 'Koda kadar süre',
  unknown: '–',
  seconds: (value, locale) => seconds(value, locale),
  currency: 'Para birimi',
  unnamedCurrency: 'Adsız',
  showTable: 'Tablo olarak göster',
  showPlot: 'Grafik olarak göster',
  showAll: (count, locale) => `Tümünü göster (${formatNumber(count, locale)})`,
  showFewer: 'Daha az göster',
  spending: {
    title: 'Günlük harcama',
    summary: (total, paidDays, most, mostDay, locale) =>
      paidDays === 1
        ? `30 günde ${formatMoney(total, locale)}, tamamı tek günde: ${mostDay}.`
        : `30 günde ${formatMoney(total, locale)}. En yüksek gün: ${formatMoney(most, locale)} (${mostDay}).`,
    nothing: 'Son 30 günde ödeme yapılmadı. SMS gelmeyen numara ücretsizdir.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: ödeme yok`
        : `${day}: ${sayNumbers(count, locale)} için ${formatMoney(amount, locale)}`,
    day: 'Gün',
    amount: 'Ödenen',
    count: 'Numaralar',
    onlyPaidDays: 'Ödeme yapılmayan günler gösterilmez.',
  },
  by: { label: 'Ölçüt', operator: 'Operatör', service: 'Hizmet' },
  delivery: {
    operators: 'Operatöre göre teslim',
    services: 'Hizmete göre teslim',
    summary: (name, share, count, locale) =>
      `En sık teslim eden ${isolateIfRtl(name)}: ${sayNumbers(count, locale)} içinde ${formatPercent(share, locale)}. İnce çizgi: %95 güven.`,
    tooFew: 'Karşılaştırmak için numara çok az. İnce çizgi: %95 güven.',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(delivered, locale)} / ${formatNumber(count, locale)}`,
    interval: (low, high, locale) => `${formatPercent(low, locale)} – ${formatPercent(high, locale)}`,
    name: 'Ad',
    delivered: 'Teslim edilen',
    confidence: '%95 aralığı',
  },
  speed: {
    operators: 'Operatöre göre koda kadar süre',
    services: 'Hizmete göre koda kadar süre',
    summary: (name, value, count, locale) =>
      `En hızlısı ${isolateIfRtl(name)}: genellikle ${seconds(value, locale)} (${insights.speed.codeCount(count, locale)}).`,
    tooFew: 'Karşılaştırmak için kod çok az.',
    codeCount: (count, locale) => `${formatNumber(count, locale)} kod`,
    median: 'Ortanca',
    codes: 'Kodlar',
  },
};

// Settings: the titles of its sections, and those sections that are short.

const settings: WindowTexts['settings'] = {
  search: 'Ayar ara',
  groups: { general: 'Genel', alerts: 'Uyarılar ve tuşlar', buying: 'Harcama', advanced: 'Gelişmiş' },
  otherWords: {
    account: 'api token giriş çıkış oturum login',
    appearance: 'görünüş renk karanlık koyu gece dark',
    clipboard: 'kopyala yapıştır gizli pano',
    startup: 'otomatik başlatma açılış autostart',
    notifications: 'uyarı ses sessiz bildirim sessiz gece rahatsız etme bakiye düşük yükle',
    shortcuts: 'kısayol tuş hotkey genel',
    limits: 'bütçe para en fazla üst sınır',
    polling: 'hız aralık hızlı yavaş sıklık',
    webhook: 'tünel ngrok cloudflared bağlantı noktası port',
    history: 'gizlilik silme unutma gün saklama',
    assistants: 'yapay zekâ zeka ai mcp claude ajan',
    updates: 'sürüm yükseltme yeni güncelleme',
    data: 'yardım günlük log hata error vekil proxy kılavuz klasör destek',
  },
  noMatch: (query) => `“${isolateIfRtl(query)}” ile eşleşen ayar yok`,
  saved: 'Kaydedildi',
  account: 'Hesap',
  sandboxText: 'Deneme ortamındasınız: bu bilgisayardaki alıştırma numaraları, ücretsiz.',
  leaveSandbox: 'Denemeden çık',
  key: 'Anahtar',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'Sistem anahtarlığında',
    weak: 'Korumasız kaydedildi',
    memory: 'Siz çıkana kadar tutulur',
    environment: 'RENTIUM_API_KEY’den, bu seferlik',
  },
  server: 'Sunucu',
  vendor: 'RentiumSMS’i aç',
  changeKey: 'Anahtarı değiştir',
  forgetKey: 'Anahtarı unut',
  forgetTitle: 'Bu anahtar unutulsun mu?',
  forgetText: 'Anahtar bu bilgisayardan kaldırılır. Numaralarınız ve geçmişiniz kalır.',
  notifications: 'Bildirimler',
  notify: 'Kod geldiğinde bildirim göster',
  sound: 'Ses çal',
  soundName: 'Hangi ses',
  sounds: { system: 'Sistem sesi', chime: 'Melodi', bell: 'Çan', drop: 'Damla' },
  ownSoundText: 'Rahatsız Etmeyin açıkken de çalar.',
  hideCode: 'Bildirimde kodu gizle',
  lowBalance: 'Bakiye şunun altına inince haber ver',
  lowBalanceNever: 'Asla',
  lowBalanceWrong: (example) =>
    `${example} gibi bir tutar girin; hiç haber verilmesin isterseniz boş bırakın. Eski değer korundu.`,
  quiet: 'Sessiz saatler',
  quietText: 'Ses ve haber yok. Kodlar yine görünür.',
  quietTimes: 'Başlangıç ve bitiş',
  quietFrom: 'Sessizlik başlangıcı',
  quietTo: 'Sessizlik bitişi',
  clipboard: 'Pano',
  autoCopy: 'Kodu gelir gelmez kopyala',
  autoCopyText: 'Panodakinin yerini alır.',
  autoCopyNumber: 'Numarayı kiralanır kiralanmaz kopyala',
  clear: 'Kopyalanan kodu sil',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Asla' : `${formatDelay(delayMs, locale)} sonra`),
  appearance: 'Görünüm',
  language: 'Dil',
  systemLanguage: 'Sistem',
  theme: 'Tema',
  themes: { system: 'Sistem', light: 'Açık', dark: 'Koyu', contrast: 'Yüksek karşıtlık' },
  shortcuts: 'Klavye kısayolları',
  start: 'Dilediğiniz gibi ayarlayın',
  country: 'Favori ülke',
  noCountry: 'Yok',
  countryText: 'Kiralarken ilk sırada gelir.',
  startText: 'Hepsi Ayarlarda da var.',
  startDone: 'Bitti',
  startup: 'Başlangıç',
  launchAtLogin: 'Oturum açılınca başlat',
  launchAtLoginText: 'Bu pencereyi açmadan tepside bekler.',
  webhook: 'Webhook alıcısı',
  limits: 'Sınırlar',
  servicePriceWhere: 'Bir hizmet için en yüksek fiyat, numara kiralarken belirlenir.',
  polling: 'SMS denetimi',
  history: 'Geçmiş',
  retention: 'Biten numaraları sakla',
  retentionText: 'Daha eski olanlar bu bilgisayardan silinir.',
  keptFor: (days, locale) => {
    if (days === null) return 'Süresiz';
    return days === 365 ? 'Bir yıl' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: 'Eski numaralar silinsin mi?',
  shortenText: (count, locale) =>
    plural(locale, count, {
      one: 'Bir numara bundan daha eski. SMS’leriyle birlikte silinir ve bu geri alınamaz.',
      other: `${formatNumber(count, locale)} numara bundan daha eski. SMS’leriyle birlikte silinirler ve bu geri alınamaz.`,
    }),
  shorten: 'Sil',
  updates: 'Güncellemeler',
  assistants: 'Asistanlar',
  allowAssistants: 'Asistanlar numara ve kodları okuyabilsin',
  allowAssistantsText:
    'MCP kullanan programlarınız numaraları listeleyebilir, kodları ve bakiyeyi okuyabilir. Kiralama yapamazlar.',
  data: 'Veriler ve yardım',
  dataFolder: 'Veri klasörü',
  openFolder: 'Aç',
  diagnostics: 'Tanılama dosyası',
  diagnosticsText: 'Hata bildirimleri için. Anahtar, kod ve numaralar gizlenir.',
  saveDiagnostics: 'Kaydet…',
  diagnosticsSaved: (file) => `Kaydedildi: ${file}`,
  readme: 'Kılavuzu oku',
  reportProblem: 'Sorun bildir',
  about: 'Hakkında',
  version: (version) => `Sürüm ${version}`,
  unofficial: 'Resmî olmayan bir istemci; RentiumSMS tarafından yapılmadı, onaylanmadı.',
};

// Settings: keys that work in every window.

const shortcuts: WindowTexts['shortcuts'] = {
  text: 'Her uygulamada çalışır.',
  names: {
    copyLatest: 'Son kodu kopyala',
    openPopup: 'Rentium Tray’i aç',
    openLine: 'Kirala ya da bul',
    rentFavourite: 'İlk favoriyi kirala',
  },
  inWindow: 'Bu pencerede',
  anywhere: 'Her uygulamada',
  none: 'Yok',
  actions: {
    copyCode: 'Az önce gelen kodu kopyala',
    line: 'Kirala ya da bul',
    rent: 'Numara kirala',
    rentAgain: 'Sonuncuyu yeniden kirala',
    rentFavourite: 'Bir favori kirala',
    showTab: 'Sekme değiştir',
    close: 'Geri dön ya da pencereyi gizle',
    hide: 'Pencereyi gizle',
    shortcuts: 'Tüm kısayolları göster',
  },
  record: 'Kaydet',
  recordFor: (name) => `Tuşları kaydet: ${name}`,
  recording: 'Tuşlara basın…',
  recordingHint: 'Esc vazgeçer, Backspace temizler.',
  remove: (name) => `Tuşları kaldır: ${name}`,
  refused: 'Bu tuşları başka bir program kullanıyor, burada işe yaramazlar.',
  asked: 'Bu tuşlar masaüstünden istendi. Verip vermediğini bildirmez; kendi ayarlarından bakabilirsiniz.',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Boşluk',
    Insert: 'Insert',
    Delete: 'Delete',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  macKeys: { CommandOrControl: 'Command', Control: 'Control', Alt: 'Option', Shift: 'Shift' },
};

// Settings: how often the service is asked for SMS.

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  if (perSecond === 1) return 'saniyede bir kez';
  return perSecond < 1 ? `${count(1 / perSecond)} saniyede bir` : `saniyede ${count(perSecond)} kez`;
};

const polling: WindowTexts['polling'] = {
  pace: 'Denetim hızı',
  paces: { gentler: 'Yavaş', normal: 'Normal', fastest: 'En hızlı', own: 'Özel' },
  meanings: {
    gentler: 'Daha az istek; kodlar bir saniye geç gelebilir.',
    normal: 'Kodlar neredeyse anında görünür.',
    fastest: 'Hesabınızın izin verdiği kadar hızlı. Üç ya da daha çok numara beklerken işe yarar.',
    own: 'Ayar dosyasında yazdığı gibi.',
  },
  rates: (perReservation, total, locale) =>
    `En fazla, her numara için ${rate(perReservation, locale)}, toplamda ${rate(total, locale)}.`,
};

// Settings: newer versions of the application.

const updates: WindowTexts['updates'] = {
  automatic: 'Güncellemeleri otomatik ara',
  automaticText: 'Siz tıklamadan hiçbir şey kurulmaz.',
  never: 'Henüz aranmadı.',
  current: (agoMs, locale) => `En yeni sürüm; ${formatAgo(agoMs, locale, 'long')} denetlendi.`,
  checking: 'Güncellemeler aranıyor…',
  check: 'Şimdi denetle',
  available: (version) => `Sürüm ${version} kullanıma hazır.`,
  download: 'İndir',
  downloading: (share, locale) => `İndiriliyor: ${formatPercent(share, locale)}`,
  progress: 'İndirme',
  ready: (version) => `Sürüm ${version} kuruluma hazır.`,
  install: 'Yeniden başlat ve kur',
  notes: 'Yenilikler',
  releases: 'Tüm sürümler',
};

// Settings: the webhook receiver.

const webhook: WindowTexts['webhook'] = {
  receive: 'SMS’leri webhook ile al',
  text: 'Yalnızca bu bilgisayarda. Kendi tüneliniz gerekir (ngrok, cloudflared).',
  port: 'Bağlantı noktası',
  portHint: '0, boş bir bağlantı noktası seçer.',
  portWrong: 'Geçersiz bağlantı noktası: 0 ile 65535 arası girin. Eski değer korundu.',
  url: 'Tüneliniz için adres',
  copyUrl: 'Adresi kopyala',
  urlCopied: 'Adres kopyalandı',
  urlText: 'Tünel burada bitsin. RentiumSMS’e, sonuna aynı yolu ekleyerek tünelin adresini girin.',
  requireSignature: 'Yalnızca imzalı olaylar',
  requireSignatureText:
    'RentiumSMS’in belgelerinde imza yok. Yalnızca olayları gönderen, onları Standard Webhooks’a göre imzalıyorsa açın: imza anahtarını kopyalayıp oraya yapıştırın; her değiştiğinde yineleyin.',
  copySecret: 'İmza anahtarını kopyala',
  secretCopied: 'İmza anahtarı kopyalandı',
  testLabel: 'Deneme olayı',
  test: 'Dene',
  testing: 'Deneniyor…',
  answered: (delayMs, locale) =>
    `İmzalı bir deneme olayı ${formatMilliseconds(delayMs, locale)} içinde geldi. Tünel denenmedi.`,
};

// The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together.

const about: WindowTexts['about'] = {
  privacy: 'Gizlilik',
  privacyIntro: 'Rentium Tray yalnızca şu bağlantıları kurar. Hiçbir şey saymaz, hiçbir şey bildirmez.',
  connections: {
    service:
      'api.rentiumsms.online (ya da RENTIUM_API_URL’deki adres), HTTPS üzerinden: başlangıçta ve uykudan sonra, tekliflere baktığınızda, numara kiraladığınızda ya da bakiyeniz değişmiş olabileceğinde, bir teklif beklerken dakikada bir, bir numara SMS beklerken saniyede birkaç kez. API anahtarınızı, sipariş ettiğinizi ve Rentium Tray’in sürümünü gönderir.',
    proxy:
      'Sisteminizin ya da HTTPS_PROXY’nin belirttiği vekil sunucu ve varsa yapılandırma betiği. RentiumSMS ve güncelleme bağlantıları o zaman onun üzerinden, şifreli geçer.',
    updates:
      'github.com ve dosya sunucuları: kurulu bir kopyada, Ayarlarda kapatmadığınız sürece günde bir kez ve bir güncelleme indirdiğinizde. Rentium Tray’in sürümünü gönderir.',
    self: 'Bu bilgisayarın kendisi (127.0.0.1): deneme ortamı ve açarsanız webhook alıcısı. Bunların hiçbiri bu bilgisayardan çıkmaz.',
    links:
      'Tıklayarak açtığınız sayfalar için tarayıcınız: RentiumSMS, GitHub ve bir ağ oturum açmanızı istediğinde neverssl.com.',
  },
  notices: 'Üçüncü taraf bildirimleri',
  trademarks:
    'RentiumSMS ile hizmetlerin adları ve markaları sahiplerine aittir. Burada yalnızca onları adlandırmak için gösterilir; sahiplerinden hiçbiri Rentium Tray’i yapmaz ya da önermez.',
};

export const views: WindowTexts = {
  appName,
  loading: 'Yükleniyor',
  opening: 'Sistem anahtarlığı bekleniyor; parolanızı soruyor olabilir.',
  firstRun,
  locked,
  header,
  numbers,
  card,
  unresolved,
  rent,
  alerts,
  line,
  history,
  insights,
  settings,
  about,
  webhook,
  polling,
  shortcuts,
  updates,
  announcements,
};
