/** History: the list of numbers that ended. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';

export const history: Texts['views']['history'] = {
  views: { list: 'Lista', insights: 'Statystyki' },
  viewSwitch: 'Historia jako',
  search: 'Szukaj',
  more: 'Eksport i usuwanie',
  emptyTitle: 'Na razie nic tu nie ma',
  emptyText: 'Numery trafiają tutaj, gdy minie ich czas.',
  noMatchTitle: 'Brak wyników',
  noMatch: (query) => `Brak wyników dla „${isolateIfRtl(query)}”`,
  noMatchText: 'Szukanie obejmuje serwisy, kraje, operatorów, numery, nadawców, treści i kody.',
  noMatchFiltered: 'Żaden wpis nie pasuje do wyszukiwania i wszystkich filtrów.',
  showAll: 'Pokaż wszystko',
  today: 'Dzisiaj',
  yesterday: 'Wczoraj',
  entries: (count, locale) =>
    plural(locale, count, {
      one: '1 wpis',
      few: `${formatNumber(count, locale)} wpisy`,
      many: `${formatNumber(count, locale)} wpisów`,
      other: `${formatNumber(count, locale)} wpisu`,
    }),
  found: (count, total, locale) => `${formatNumber(count, locale)} z ${formatNumber(total, locale)}`,
  filters: {
    service: 'Serwis',
    country: 'Kraj',
    outcome: 'Wynik',
    period: 'Okres',
    anyService: 'Wszystkie serwisy',
    anyCountry: 'Wszystkie kraje',
    anyOutcome: 'Wszystkie wyniki',
    anyPeriod: 'Cały czas',
    outcomes: { code: 'Kod', 'no-sms': 'Bez SMS-a', refunded: 'Zwrócone', late: 'Późny SMS' },
    periods: { today: 'Dzisiaj', week: 'Ostatnie 7 dni', month: 'Ostatnie 30 dni' },
    group: 'Filtry',
    clear: 'Wyczyść filtry',
  },
  noNumber: 'Brak numeru',
  noSms: 'Bez SMS-a',
  noCode: 'Bez kodu',
  late: 'Po czasie',
  lateText: 'po zakończeniu',
  refunded: 'Zwrócone',
  refundAwaited: 'Oczekuje na zwrot',
  rowActions: (service) => `Więcej: ${isolateIfRtl(service)}`,
  rentAgain: 'Wynajmij ponownie',
  remove: 'Usuń',
  removeTitle: 'Usunąć ten wpis?',
  removeText: 'Numer i jego SMS-y zostaną usunięte z tego komputera. Nie można tego cofnąć.',
  removed: 'Usunięto wpis',
  exportCsv: 'Eksportuj jako CSV',
  exportJson: 'Eksportuj jako JSON',
  exported: (file) => `Zapisano jako ${file}`,
  removeAll: 'Usuń wszystko',
  removeAllTitle: (count, locale) =>
    count === 1 ? 'Usunąć jedyny wpis?' : `Usunąć wszystkie wpisy (${formatNumber(count, locale)})?`,
  removeAllText:
    'Cała historia zostanie usunięta z tego komputera, niezależnie od wyszukiwania i filtrów. Nie można tego cofnąć.',
  removedAll: (count, locale) =>
    plural(locale, count, {
      one: 'Usunięto 1 wpis',
      few: `Usunięto ${formatNumber(count, locale)} wpisy`,
      many: `Usunięto ${formatNumber(count, locale)} wpisów`,
      other: `Usunięto ${formatNumber(count, locale)} wpisu`,
    }),
  keptFor: (days, locale) =>
    plural(locale, days, {
      one: 'Przechowywane 1 dzień.',
      few: `Przechowywane ${formatNumber(days, locale)} dni.`,
      many: `Przechowywane ${formatNumber(days, locale)} dni.`,
      other: `Przechowywane ${formatNumber(days, locale)} dnia.`,
    }),
  keptForGood: 'Przechowywane do czasu usunięcia.',
  changeRetention: 'Zmień w Ustawieniach',
};

// Insights: plots of the person's own history, and what each says in words.

/** After a preposition that takes the accusative: `za 2 numery`. */
const numbers = (count: number, locale: string) =>
  plural(locale, count, {
    one: '1 numer',
    few: `${formatNumber(count, locale)} numery`,
    many: `${formatNumber(count, locale)} numerów`,
    other: `${formatNumber(count, locale)} numeru`,
  });

/** After a preposition that takes the genitive: `z 2 numerów`. */
const ofNumbers = (count: number, locale: string) =>
  plural(locale, count, {
    one: '1 numeru',
    few: `${formatNumber(count, locale)} numerów`,
    many: `${formatNumber(count, locale)} numerów`,
    other: `${formatNumber(count, locale)} numeru`,
  });

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

export const insights: Texts['views']['insights'] = {
  emptyTitle: 'Na razie brak danych',
  emptyText: 'Powstają z Twoich numerów, gdy zakończy się pierwszy z nich.',
  spent: 'Wydano',
  codes: 'Kody',
  timeToCode: 'Czas do kodu',
  unknown: '–',
  seconds: (value, locale) => seconds(value, locale),
  currency: 'Waluta',
  unnamedCurrency: 'Bez nazwy',
  showTable: 'Pokaż jako tabelę',
  showPlot: 'Pokaż jako wykres',
  showAll: (count, locale) => `Pokaż wszystkie (${formatNumber(count, locale)})`,
  showFewer: 'Pokaż mniej',
  spending: {
    title: 'Wydatki dziennie',
    summary: (total, paidDays, most, mostDay, locale) =>
      paidDays === 1
        ? `${formatMoney(total, locale)} w ostatnich 30 dniach, wszystko jednego dnia: ${mostDay}.`
        : `${formatMoney(total, locale)} w ostatnich 30 dniach; dni z wydatkami: ${formatNumber(paidDays, locale)}. Najwięcej jednego dnia: ${formatMoney(most, locale)}, ${mostDay}.`,
    nothing: 'W ostatnich 30 dniach nic nie zapłacono. Numer bez SMS-a nic nie kosztuje.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: bez wydatków`
        : `${day}: ${formatMoney(amount, locale)} za ${numbers(count, locale)}`,
    day: 'Dzień',
    amount: 'Zapłacono',
    count: 'Numery',
    onlyPaidDays: 'Dni bez wydatków pominięto.',
  },
  by: { label: 'Grupy', operator: 'Operator', service: 'Serwis' },
  delivery: {
    operators: 'Dostawy według operatorów',
    services: 'Dostawy według serwisów',
    summary: (name, share, count, locale) =>
      `Najlepiej wypada ${isolateIfRtl(name)}: ${formatPercent(share, locale)} z ${ofNumbers(count, locale)}. Cienka linia: 95% ufności.`,
    tooFew: 'Za mało numerów, by podać odsetki: widać same liczby. Cienka linia: 95% ufności.',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(delivered, locale)} z ${formatNumber(count, locale)}`,
    interval: (low, high, locale) => `${formatPercent(low, locale)} do ${formatPercent(high, locale)}`,
    name: 'Nazwa',
    delivered: 'Dostarczone',
    confidence: 'Przedział 95%',
  },
  speed: {
    operators: 'Czas do kodu według operatorów',
    services: 'Czas do kodu według serwisów',
    summary: (name, value, count, locale) =>
      `Najszybciej wypada ${isolateIfRtl(name)}. Czas, w którym przyszła połowa kodów (z ${formatNumber(count, locale)}): ${seconds(value, locale, 'long')}.`,
    tooFew: 'Za mało kodów, by podać medianę: widać same liczby.',
    codeCount: (count, locale) =>
      plural(locale, count, {
        one: '1 kod',
        few: `${formatNumber(count, locale)} kody`,
        many: `${formatNumber(count, locale)} kodów`,
        other: `${formatNumber(count, locale)} kodu`,
      }),
    median: 'Mediana',
    codes: 'Kody',
  },
};
