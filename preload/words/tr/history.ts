/** History: the list of numbers that ended. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';

export const history: Texts['views']['history'] = {
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
  removeTitle: 'Bu kayıt silinsin mi?',
  removeText: 'Numara ve SMS’leri bu bilgisayardan silinir. Bu geri alınamaz.',
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
    'Arama ve filtreler ne gösterirse göstersin, tüm geçmiş bu bilgisayardan silinir. Bu geri alınamaz.',
  removedAll: (count, locale) => `${formatNumber(count, locale)} kayıt silindi`,
  keptFor: (days, locale) => `${formatNumber(days, locale)} gün saklanır.`,
  keptForGood: 'Siz silene kadar saklanır.',
  changeRetention: 'Ayarlarda değiştir',
};

// Insights: plots of the person's own history, and what each says in words.

const numbers = (count: number, locale: string) => `${formatNumber(count, locale)} numara`;

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

export const insights: Texts['views']['insights'] = {
  emptyTitle: 'Henüz veri yok',
  emptyText: 'Numaralarınızdan biri biter bitmez kendi verilerinizden oluşturulur.',
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
      plural(locale, paidDays, {
        one: `Son 30 günde ${formatMoney(total, locale)}, tamamı tek günde: ${mostDay}.`,
        other: `Son 30 günde, ${formatNumber(paidDays, locale)} ayrı günde ${formatMoney(total, locale)}. En çok harcanan gün: ${mostDay}, ${formatMoney(most, locale)}.`,
      }),
    nothing: 'Son 30 günde ödeme yapılmadı. SMS gelmeyen numara ücretsizdir.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: ödeme yok`
        : `${day}: ${numbers(count, locale)} için ${formatMoney(amount, locale)}`,
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
      `En sık teslim eden ${isolateIfRtl(name)}: ${numbers(count, locale)} içinde ${formatPercent(share, locale)}. İnce çizgi: %95 güven.`,
    tooFew: 'Oran için numara sayısı çok az: adetler gösteriliyor. İnce çizgi: %95 güven.',
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
      `En hızlısı ${isolateIfRtl(name)}: ${formatNumber(count, locale)} kodunun yarısı ${seconds(value, locale, 'long')} içinde geldi.`,
    tooFew: 'Ortanca için kod sayısı çok az: adetler gösteriliyor.',
    codeCount: (count, locale) => `${formatNumber(count, locale)} kod`,
    median: 'Ortanca',
    codes: 'Kodlar',
  },
};
