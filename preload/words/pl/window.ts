/** The Polish texts of the window. Whoever loads them gets those outside the window too. */
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
  balance: 'Saldo',
  noBalance: '—',
  refresh: 'Odśwież',
  pin: 'Nie zamykaj tego okna',
  unpin: 'Pozwól oknu się zamykać',
  sandbox: 'Test',
  connecting: 'Łączenie…',
  offlineSince: (time) => `Offline od ${time}`,
  failingSince: (time) => `Problemy od ${time}`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `Saldo spadło o ${formatMoney(by, locale)} do ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `Saldo wzrosło o ${formatMoney(by, locale)} do ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'Numery', history: 'Historia', settings: 'Ustawienia' },
  tabList: 'Widoki',
};

const announcements: WindowTexts['announcements'] = {
  code: (service, code) => `Kod ${code.split('').join(' ')} z ${isolateIfRtl(service)}`,
  sms: (service) => `SMS bez kodu z ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

const firstRun: WindowTexts['firstRun'] = {
  title: 'Numery telefonu do kodów SMS',
  lead: 'Wynajmij numer, odbierz kod, wklej go.',
  trySandbox: 'Wypróbuj tryb testowy',
  sandboxHint: 'Darmowe numery do ćwiczeń, bez konta.',
  or: 'lub poćwicz',
  keyLabel: 'Klucz API',
  keyHint: 'Wklej go tutaj: zostanie raz sprawdzony i zapisany w systemowym pęku kluczy.',
  saveKey: 'Zapisz klucz',
  savingKey: 'Sprawdzanie klucza…',
  keepInMemory: 'Tylko na tę sesję',
  keepWeak: 'Zapisz mimo to',
  honest:
    'Z tych numerów korzystają potem inni. Nigdy nie używaj ich do banku ani głównej poczty. To nieoficjalny klient.',
  getKey: 'Zdobądź klucz',
  showKey: 'Pokaż klucz',
  hideKey: 'Ukryj klucz',
};

const locked: WindowTexts['locked'] = {
  title: 'Klucz jest zablokowany',
  lead: 'Nie udało się otworzyć systemowego pęku kluczy, więc nie można odczytać zapisanego klucza. Pozostaje on nienaruszony. Odblokuj pęk kluczy i uruchom program ponownie: pytanie pada raz przy każdym uruchomieniu.',
  restart: 'Uruchom ponownie',
  restarting: 'Ponowne uruchamianie…',
  other: 'lub wprowadź inny klucz',
};

// Numbers: the list of cards, and what a card says of its rental.

const numbers: WindowTexts['numbers'] = {
  rent: 'Wynajmij numer',
  emptyTitle: 'Brak aktywnych numerów',
  emptyText: 'Wynajmij numer, a jego kod pojawi się tutaj.',
  list: 'Wynajęte numery',
};

const card: WindowTexts['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Zamawianie…',
  noNumber: 'RentiumSMS nie przysłał numeru',
  waiting: 'Czeka na SMS',
  waitingMore: 'Czeka na kolejne SMS-y',
  timeLeft: 'Pozostało',
  until: (time) => `Do ${time}`,
  timeUp: 'Czas minął, ostatnie sprawdzenie',
  stopWatching: 'Przestań czekać',
  stopHint:
    'Kończy szukanie SMS-ów. Numer pozostaje wynajęty do końca swojego czasu: RentiumSMS nie pozwala anulować.',
  stoppedText: 'Numer pozostaje wynajęty do końca swojego czasu. Wznów, aby zobaczyć nowe SMS-y.',
  watchAgain: 'Wznów',
  remove: 'Usuń',
  broken: 'Tej karty nie można poprawnie wyświetlić. Numer i jego kody są bezpieczne.',
  notWatched: 'Wstrzymano',
  watchingStopped: (number) => `Wstrzymano: ${number}`,
  watchingStoppedFor: (service) => `Wstrzymano: ${isolateIfRtl(service)}`,
  undo: 'Cofnij',
  copy: 'Kopiuj',
  copyNumber: 'Kopiuj numer',
  copyForms: 'Inne formaty',
  copyE164: (e164) => `Międzynarodowy: ${e164}`,
  copyNational: (national) => `Krajowy: ${national}`,
  copyDigits: (digits) => `Same cyfry: ${digits}`,
  copyCode: 'Kopiuj kod',
  copied: 'Skopiowano',
  numberCopied: 'Skopiowano numer',
  codeCopied: 'Skopiowano kod',
  noCode: 'W tym SMS-ie nie ma kodu',
  from: (sender) => `Od: ${isolateIfRtl(sender)}`,
  unknownSender: 'Nieznany nadawca',
  disagree: (service, text) =>
    `Dwa kody: RentiumSMS podaje ${isolateIfRtl(service)}, a w treści jest ${isolateIfRtl(text)}.`,
  copyOther: (code) => `Kopiuj ${isolateIfRtl(code)}`,
  moreSms: (count, locale) =>
    plural(locale, count, {
      one: 'Jeszcze jeden SMS',
      few: `Jeszcze ${formatNumber(count, locale)} SMS-y`,
      many: `Jeszcze ${formatNumber(count, locale)} SMS-ów`,
      other: `Jeszcze ${formatNumber(count, locale)} SMS-a`,
    }),
  onHold: (amount, locale) => `Zablokowano ${formatMoney(amount, locale)}`,
  payments: {
    held: (amount, locale) => `Zablokowano ${formatMoney(amount, locale)}; zwrot, jeśli SMS nie przyjdzie`,
    charged: (amount, locale) => `Zapłacono ${formatMoney(amount, locale)}`,
    'refund-awaited': (amount, locale, since) =>
      `Oczekiwany zwrot ${formatMoney(amount, locale)} od ${since}`,
    refunded: (amount, locale) => `Zwrócono ${formatMoney(amount, locale)}`,
  },
  costUnknown: 'Cena nieznana',
  chargeUnknown: 'Płatność nieznana',
  priceShown: (price, locale) => `Pokazana cena: ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `Pokazana cena: ${formatMoney(shown, locale)}; numer kosztuje ${formatMoney(price, locale)}.`,
  details: 'Szczegóły',
  more: 'Więcej',
  less: 'Mniej',
  expand: (service) => `Pokaż wszystko: ${isolateIfRtl(service)}`,
  fold: 'Zwiń',
  copiedAt: (time) => `Skopiowano ${time}`,
  handover: 'Podaj ten PIN kurierowi. To nie jest kod logowania.',
  paused: (reason) => `Wstrzymano: ${reason}`,
  usual: (by) => `9 na 10 przychodzi do ${by}`,
  unlikely: 'Już mało prawdopodobne',
  noSms: 'SMS nie przyszedł',
  endings: {
    awaited: (amount, locale) => `oczekiwany zwrot ${formatMoney(amount, locale)}`,
    refunded: (amount, locale) => `zwrócono ${formatMoney(amount, locale)}`,
    unseen: 'brak zwrotu w ciągu doby',
  },
  rentAnother: 'Wynajmij kolejny',
  tryOperator: (operator, rate, price, locale) =>
    [
      `Wypróbuj ${isolateIfRtl(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'Otwórz RentiumSMS',
  label: 'Etykieta',
  saveLabel: 'Zapisz',
  refused: 'Strona odrzuciła numer',
  orderedAt: (time) => `Zamówiono o ${time}`,
  events: {
    ordered: 'Zamówiono',
    reserved: 'Przydzielono numer',
    unresolved: 'Brak jasnej odpowiedzi',
    sms: 'Odebrano SMS',
    stopped: 'Wstrzymano',
    'watched-again': 'Wznowiono',
    ended: 'Zakończono',
    'refund-seen': 'Zwrócono',
  },
  endedBy,
  lateSms: 'SMS po zakończeniu',
  ago: (ms, locale) => (isInstant(ms) ? 'przed chwilą' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'od razu' : `${formatSpan(ms, locale)} później`),
};

// An order whose outcome is not known.

const unresolved: WindowTexts['unresolved'] = {
  title: 'Czy ten numer został kupiony?',
  reasons: {
    'no-answer': 'RentiumSMS nie odpowiedział na zamówienie.',
    server: 'RentiumSMS odpowiedział na zamówienie błędem.',
    'bad-response': 'Odpowiedzi RentiumSMS nie da się odczytać.',
    interrupted: 'Rentium Tray zamknięto, zanim przyszła odpowiedź.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Raczej zapłacono: saldo spadło o ${formatFall(before, after, locale)}.`
        : 'Raczej zapłacono: w saldzie ukryły to zwroty.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Raczej nie zapłacono: saldo się nie zmieniło.'
        : 'Raczej nie zapłacono: saldo wynika z innych numerów.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'Nie wiadomo: saldo wzrosło.'
        : `Nie wiadomo: saldo spadło o ${formatFall(before, after, locale)}, a to nie jest ta cena.`,
    unknown: () => 'Nie wiadomo: sald nie da się porównać.',
  },
  unknown: 'Nie wiadomo: jedno z sald jest nieznane.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `Inne numery kosztowały w tym czasie ${formatMoney(amount, locale)}.`
      : `Inne zwroty dodały w tym czasie ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)}.`,
  elsewhereUnknown: 'Nie wiadomo, ile kosztowały w tym czasie inne zamówienia.',
  check: 'Sprawdź ponownie',
  checking: 'Sprawdzanie…',
  dismiss: 'Odrzuć',
};

// The rent panel.

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

const rent: WindowTexts['rent'] = {
  title: 'Wynajmij numer',
  service: 'Serwis',
  country: 'Kraj',
  operator: 'Operator',
  placeholders: {
    service: 'Wybierz serwis',
    country: 'Wybierz kraj',
    operator: 'Wybierz operatora',
  },
  waitFor: { country: 'Najpierw wybierz serwis', operator: 'Najpierw wybierz kraj' },
  loading: 'Wczytywanie…',
  noMatch: 'Brak wyników',
  empty: 'Nic tu nie jest dostępne',
  columns: { name: 'Nazwa', rate: 'Sukces', stock: 'Zapas', price: 'Cena', from: 'Od' },
  sortGroup: 'Sortowanie',
  sort: {
    name: 'Sortuj według nazwy',
    rate: 'Sortuj według sukcesu',
    stock: 'Sortuj według zapasu',
    price: 'Sortuj według ceny',
  },
  sorted: {
    name: { ascending: 'Według nazwy, od A do Z', descending: 'Według nazwy, od Z do A' },
    rate: {
      ascending: 'Według sukcesu, od najgorszych',
      descending: 'Według sukcesu, od najlepszych',
    },
    stock: {
      ascending: 'Według zapasu, od najmniejszego',
      descending: 'Według zapasu, od największego',
    },
    price: { ascending: 'Według ceny, od najniższej', descending: 'Według ceny, od najwyższej' },
  },
  unsorted: 'Zalecana kolejność',
  groups: {
    'favourites-and-recent': 'Ulubione i ostatnie',
    favourites: 'Ulubione',
    recent: 'Ostatnie',
    others: 'Wszystkie pozostałe',
  },
  updating: 'Aktualizowanie…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'cena nieznana'
        : `${facts.isLowest ? 'od ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`zapas ${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`sukces ${formatPercent(facts.deliveryRate, locale)}`]),
      ...(facts.isBest ? ['najlepszy wybór'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Wynajmij (cena nieznana)' : `Wynajmij za ${formatMoney(price, locale)}`,
  incomplete: 'Wynajmij',
  topUp: 'Doładuj w RentiumSMS',
  bestValue: 'Najlepszy wybór',
  better: (rate, operator, more, locale) => {
    const odds = `${formatPercent(rate, locale)} u ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} za tę samą cenę`;
    return more.amountMinor > 0 ? `${odds}, drożej o ${difference}` : `${odds}, taniej o ${difference}`;
  },
  updatingPrice: 'Aktualizowanie ceny…',
  balanceAfter: (balance, locale) => `Saldo potem: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `Saldo ${formatMoney(balance, locale)} nie wystarczy`,
  servicePrice: (service, most, locale) =>
    `Najwyższa cena: ${isolateIfRtl(service)}, ${formatMoney(most, locale)}`,
  servicePriceNone: (service) => `Ustaw najwyższą cenę: ${isolateIfRtl(service)}`,
  favourite: 'Ulubione',
  favouriteAdded: 'Dodano do ulubionych',
  favouriteRemoved: 'Usunięto z ulubionych',
  quick: 'Ulubione i ostatnie zamówienia',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, ulubione` : order;
  },
  ordering: 'Zamawianie…',
  ordered: 'Zamówiono numer',
};

// The line: one field that rents, finds and goes anywhere.

const line: WindowTexts['line'] = {
  title: 'Wynajmij lub znajdź',
  placeholder: 'Wynajmij lub znajdź: wa us, ustawienie, numer…',
  nothing: 'Nic nie znaleziono',
  foot: 'Na przykład „wa us”: serwis i kraj. Enter wynajmuje po pokazanej cenie.',
  waitHere: 'Kod pojawi się tutaj, gdy przyjdzie.',
  odds: (operator, rate, locale) =>
    `${isolateIfRtl(operator)} · najlepsze szanse ${formatPercent(rate, locale)}`,
};

// Offers beside one that cannot be had, and alerts for it.

const alerts: WindowTexts['alerts'] = {
  others: 'Inne oferty',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`zostało ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'W tej chwili brak numerów.',
  tellWhenBack: 'Powiadom, gdy wróci',
  price: 'Najwyższa cena',
  set: 'Otrzymasz powiadomienie. Nic nie zostanie kupione.',
  list: 'Alerty',
  waits: (most, locale) =>
    most === null ? 'Czeka na powrót oferty' : `Czeka na cenę do ${formatMoney(most, locale)}`,
  back: (price, locale) =>
    price === null ? 'Znów dostępne' : `Znów dostępne za ${formatMoney(price, locale)}`,
  stop: 'Usuń alert',
  stopFor: (order) => `Usuń alert: ${isolateIfRtl(order)}`,
};

// History: the list of numbers that ended.

const history: WindowTexts['history'] = {
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
  removed: 'Usunięto wpis',
  exportCsv: 'Eksportuj jako CSV',
  exportJson: 'Eksportuj jako JSON',
  exported: (file) => `Zapisano jako ${file}`,
  removeAll: 'Usuń wszystko',
  removeAllTitle: (count, locale) =>
    count === 1 ? 'Usunąć jedyny wpis?' : `Usunąć wszystkie wpisy (${formatNumber(count, locale)})?`,
  removeAllText:
    'Cała historia zostanie usunięta z tego komputera, niezależnie od wyszukiwania i filtrów. Przez chwilę można to cofnąć.',
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
const sayNumbers = (count: number, locale: string) =>
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

const insights: WindowTexts['insights'] = {
  emptyTitle: 'Na razie brak wykresów',
  emptyText: 'Pojawią się, gdy wygaśnie pierwszy numer.',
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
        ? `${formatMoney(total, locale)} w 30 dni, wszystko jednego dnia: ${mostDay}.`
        : `${formatMoney(total, locale)} w 30 dni. Najwięcej: ${formatMoney(most, locale)} (${mostDay}).`,
    nothing: 'W ostatnich 30 dniach nic nie zapłacono. Numer bez SMS-a nic nie kosztuje.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: bez wydatków`
        : `${day}: ${formatMoney(amount, locale)} za ${sayNumbers(count, locale)}`,
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
    tooFew: 'Za mało numerów, by porównać. Cienka linia: 95% ufności.',
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
      `Najszybciej wypada ${isolateIfRtl(name)}: zwykle ${seconds(value, locale)} (${insights.speed.codeCount(count, locale)}).`,
    tooFew: 'Za mało kodów, by porównać.',
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

// Settings: the titles of its sections, and those sections that are short.

const settings: WindowTexts['settings'] = {
  search: 'Znajdź ustawienie',
  groups: { general: 'Ogólne', alerts: 'Alerty i klawisze', buying: 'Wydatki', advanced: 'Zaawansowane' },
  otherWords: {
    account: 'api token logowanie zaloguj wyloguj login',
    appearance: 'wygląd kolor barwy ciemny tryb nocny',
    clipboard: 'kopiuj wklej kopiowanie sekret',
    startup: 'autostart start system otwórz',
    notifications: 'alert dźwięk cisza wycisz dymek cisza noc nie przeszkadzać saldo niskie doładuj',
    shortcuts: 'skrót klawisze hotkey globalne',
    limits: 'budżet pieniądze maksimum pułap',
    polling: 'szybkość tempo odstęp szybciej wolniej',
    webhook: 'tunel ngrok cloudflared port',
    history: 'prywatność usuń kasuj dni przechowywanie',
    assistants: 'ai si mcp claude agent',
    updates: 'wersja aktualizuj nowa',
    data: 'pomoc log dziennik błąd proxy instrukcja folder wsparcie',
  },
  noMatch: (query) => `Brak ustawień dla „${isolateIfRtl(query)}”`,
  saved: 'Zapisano',
  account: 'Konto',
  sandboxText: 'Działa tryb testowy: darmowe numery do ćwiczeń na tym komputerze.',
  leaveSandbox: 'Opuść tryb testowy',
  key: 'Klucz',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'W systemowym pęku kluczy',
    weak: 'Zapisany bez ochrony',
    memory: 'Do zamknięcia programu',
    environment: 'Z RENTIUM_API_KEY, tylko tym razem',
  },
  server: 'Serwer',
  vendor: 'Otwórz RentiumSMS',
  changeKey: 'Zmień klucz',
  forgetKey: 'Usuń klucz',
  forgetTitle: 'Usunąć ten klucz?',
  forgetText: 'Klucz zostanie usunięty z tego komputera. Numery i historia pozostaną.',
  notifications: 'Powiadomienia',
  notify: 'Powiadamiaj, gdy przyjdzie kod',
  sound: 'Odtwarzaj dźwięk',
  soundName: 'Jaki dźwięk',
  sounds: { system: 'Dźwięk systemu', chime: 'Kuranty', bell: 'Dzwonek', drop: 'Kropla' },
  ownSoundText: 'Słychać go też w trybie Nie przeszkadzać.',
  hideCode: 'Ukryj kod w powiadomieniu',
  lowBalance: 'Powiadom, gdy saldo spadnie poniżej',
  lowBalanceNever: 'Nigdy',
  lowBalanceWrong: (example) =>
    `Wpisz kwotę, np. ${example}, lub zostaw puste pole, aby nigdy. Zachowano poprzednią wartość.`,
  quiet: 'Godziny ciszy',
  quietText: 'Bez dźwięków i nowości. Kody nadal się pojawiają.',
  quietTimes: 'Od i do',
  quietFrom: 'Cisza od',
  quietTo: 'Cisza do',
  clipboard: 'Schowek',
  autoCopy: 'Kopiuj kod zaraz po nadejściu',
  autoCopyText: 'Zastępuje zawartość schowka.',
  autoCopyNumber: 'Kopiuj numer zaraz po wynajęciu',
  clear: 'Czyść skopiowany kod',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Nigdy' : `Po ${formatDelay(delayMs, locale)}`),
  appearance: 'Wygląd',
  language: 'Język',
  systemLanguage: 'Systemowy',
  theme: 'Motyw',
  themes: { system: 'Systemowy', light: 'Jasny', dark: 'Ciemny', contrast: 'Wysoki kontrast' },
  shortcuts: 'Skróty klawiszowe',
  start: 'Ustaw po swojemu',
  country: 'Ulubiony kraj',
  noCountry: 'Brak',
  countryText: 'Przy wynajmie zawsze pierwszy.',
  startText: 'Wszystko jest też w Ustawieniach.',
  startDone: 'Gotowe',
  startup: 'Start',
  launchAtLogin: 'Uruchamiaj przy logowaniu',
  launchAtLoginText: 'Czeka w zasobniku i nie otwiera tego okna.',
  webhook: 'Odbiornik webhooków',
  limits: 'Limity',
  servicePriceWhere: 'Najwyższą cenę dla usługi ustawia się w oknie Wynajmij numer.',
  polling: 'Sprawdzanie SMS-ów',
  history: 'Historia',
  retention: 'Przechowuj zakończone numery',
  retentionText: 'Starsze są usuwane z tego komputera.',
  keptFor: (days, locale) => {
    if (days === null) return 'Zawsze';
    return days === 365 ? 'Rok' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: 'Usunąć starsze numery?',
  shortenText: (count, locale) =>
    plural(locale, count, {
      one: 'Jeden numer jest starszy. Zostanie usunięty wraz z SMS-ami. Nie można tego cofnąć.',
      few: `${formatNumber(count, locale)} numery są starsze. Zostaną usunięte wraz z SMS-ami. Nie można tego cofnąć.`,
      many: `${formatNumber(count, locale)} numerów jest starszych. Zostaną usunięte wraz z SMS-ami. Nie można tego cofnąć.`,
      other: `${formatNumber(count, locale)} numeru jest starsze. Zostaną usunięte wraz z SMS-ami. Nie można tego cofnąć.`,
    }),
  shorten: 'Usuń',
  updates: 'Aktualizacje',
  assistants: 'Asystenci',
  allowAssistants: 'Pozwól asystentom czytać numery i kody',
  allowAssistantsText:
    'Programy na tym komputerze, które używają MCP, mogą odczytać numery, kody i saldo. Nie mogą nic wynająć.',
  data: 'Dane i pomoc',
  dataFolder: 'Folder danych',
  openFolder: 'Otwórz',
  diagnostics: 'Plik diagnostyczny',
  diagnosticsText: 'Do zgłoszeń błędów. Klucze, kody i numery są ukryte.',
  saveDiagnostics: 'Zapisz…',
  diagnosticsSaved: (file) => `Zapisano jako ${file}`,
  readme: 'Czytaj instrukcję',
  reportProblem: 'Zgłoś problem',
  about: 'O programie',
  version: (version) => `Wersja ${version}`,
  unofficial: 'Nieoficjalny klient, którego RentiumSMS nie tworzy ani nie poleca.',
};

// Settings: keys that work in every window.

const shortcuts: WindowTexts['shortcuts'] = {
  text: 'Działają w każdej aplikacji.',
  names: {
    copyLatest: 'Kopiuj najnowszy kod',
    openPopup: 'Otwórz Rentium Tray',
    openLine: 'Wynajmij lub znajdź',
    rentFavourite: 'Wynajmij pierwsze z ulubionych',
  },
  inWindow: 'W tym oknie',
  anywhere: 'W każdej aplikacji',
  none: 'Brak',
  actions: {
    copyCode: 'Skopiuj kod, który właśnie przyszedł',
    line: 'Wynajmij lub znajdź',
    rent: 'Wynajmij numer',
    rentAgain: 'Wynajmij ostatni ponownie',
    rentFavourite: 'Wynajmij ulubiony',
    showTab: 'Zmień kartę',
    close: 'Wróć lub ukryj okno',
    hide: 'Ukryj okno',
    shortcuts: 'Pokaż wszystkie skróty',
  },
  record: 'Ustaw',
  recordFor: (name) => `Ustaw klawisze: ${name}`,
  recording: 'Naciśnij klawisze…',
  recordingHint: 'Esc anuluje, Backspace usuwa.',
  remove: (name) => `Usuń klawisze: ${name}`,
  refused: 'Te klawisze ma inny program, więc tutaj nie działają.',
  asked:
    'Poproszono pulpit o te klawisze. Nie mówi on, czy je przydziela; widać to w jego własnych ustawieniach.',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Spacja',
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
  if (perSecond === 1) return 'raz na sekundę';
  if (perSecond < 1) return `co ${count(1 / perSecond)} s`;
  // The form goes by the number as it is written.
  return plural(locale, Math.round(perSecond * 10) / 10, {
    one: `${count(perSecond)} raz na sekundę`,
    few: `${count(perSecond)} razy na sekundę`,
    many: `${count(perSecond)} razy na sekundę`,
    other: `${count(perSecond)} raza na sekundę`,
  });
};

const polling: WindowTexts['polling'] = {
  pace: 'Jak często',
  paces: { gentler: 'Niska', normal: 'Zwykła', fastest: 'Najwyższa', own: 'Własna' },
  meanings: {
    gentler: 'Mniej zapytań; kody mogą przyjść sekundę później.',
    normal: 'Kody pojawiają się niemal od razu.',
    fastest: 'Tak często, jak pozwala konto. Pomaga przy oczekiwaniu na trzy numery lub więcej.',
    own: 'Zgodnie z plikiem ustawień.',
  },
  rates: (perReservation, total, locale) =>
    `Najwyżej ${rate(perReservation, locale)} dla numeru i ${rate(total, locale)} łącznie.`,
};

// Settings: newer versions of the application.

const updates: WindowTexts['updates'] = {
  automatic: 'Szukaj aktualizacji automatycznie',
  automaticText: 'Nic nie instaluje się bez kliknięcia.',
  never: 'Jeszcze nie sprawdzano.',
  current: (agoMs, locale) => `Wersja najnowsza; sprawdzono ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'Szukanie aktualizacji…',
  check: 'Sprawdź teraz',
  available: (version) => `Dostępna jest wersja ${version}.`,
  download: 'Pobierz',
  downloading: (share, locale) => `Pobieranie: ${formatPercent(share, locale)}`,
  progress: 'Pobieranie',
  ready: (version) => `Wersja ${version} jest gotowa.`,
  install: 'Uruchom ponownie i zainstaluj',
  notes: 'Co nowego',
  releases: 'Wszystkie wydania',
};

// Settings: the webhook receiver.

const webhook: WindowTexts['webhook'] = {
  receive: 'Odbieraj SMS-y przez webhook',
  text: 'Tylko na tym komputerze. Potrzebny jest własny tunel (ngrok, cloudflared).',
  port: 'Port',
  portHint: '0 wybiera dowolny wolny port.',
  portWrong: 'Nieprawidłowy port: wpisz liczbę od 0 do 65535. Zachowano poprzednią wartość.',
  url: 'Adres dla tunelu',
  copyUrl: 'Kopiuj adres',
  urlCopied: 'Skopiowano adres',
  urlText: 'Skieruj tunel tutaj. W RentiumSMS wpisz adres tunelu zakończony tą samą ścieżką.',
  requireSignature: 'Tylko podpisane zdarzenia',
  requireSignatureText:
    'RentiumSMS nie opisuje żadnego podpisu. Włącz to tylko wtedy, gdy nadawca podpisuje zdarzenia według Standard Webhooks: skopiuj sekret i wklej go tam, a po każdej zmianie ponownie.',
  copySecret: 'Kopiuj sekret podpisu',
  secretCopied: 'Skopiowano sekret podpisu',
  testLabel: 'Zdarzenie testowe',
  test: 'Testuj',
  testing: 'Testowanie…',
  answered: (delayMs, locale) =>
    `Podpisane zdarzenie testowe dotarło po ${formatMilliseconds(delayMs, locale)}. Tunelu nie sprawdzono.`,
};

// The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together.

const about: WindowTexts['about'] = {
  privacy: 'Prywatność',
  privacyIntro: 'Rentium Tray nawiązuje tylko te połączenia. Niczego nie zlicza i nie wysyła raportów.',
  connections: {
    service:
      'api.rentiumsms.online (lub adres z RENTIUM_API_URL), przez HTTPS: przy starcie i po wybudzeniu, podczas przeglądania ofert i wynajmu numeru, gdy saldo mogło się zmienić, raz na minutę w oczekiwaniu na ofertę i kilka razy na sekundę, gdy numer czeka na SMS. Wysyła klucz API, treść zamówienia i wersję Rentium Tray.',
    proxy:
      'Serwer proxy wskazany przez system lub HTTPS_PROXY oraz jego skrypt konfiguracji, jeśli istnieje. Połączenia z RentiumSMS i po aktualizacje przechodzą wtedy przez niego w postaci zaszyfrowanej.',
    updates:
      'github.com i jego serwery plików: raz dziennie w zainstalowanej kopii, chyba że wyłączono to w Ustawieniach, oraz przy pobieraniu aktualizacji. Wysyła wersję Rentium Tray.',
    self: 'Ten komputer (127.0.0.1): tryb testowy oraz odbiornik webhooków, jeśli jest włączony. Nic z tego nie opuszcza komputera.',
    links:
      'Przeglądarka, dla stron otwieranych kliknięciem: RentiumSMS, GitHub oraz neverssl.com, gdy sieć wymaga zalogowania.',
  },
  notices: 'Informacje o składnikach innych firm',
  trademarks:
    'RentiumSMS oraz nazwy i znaki serwisów należą do ich właścicieli. Służą tu tylko do ich wskazania; żaden z właścicieli nie tworzy ani nie poleca Rentium Tray.',
};

export const views: WindowTexts = {
  appName,
  loading: 'Wczytywanie',
  opening: 'Oczekiwanie na systemowy pęk kluczy, który może pytać o hasło.',
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
