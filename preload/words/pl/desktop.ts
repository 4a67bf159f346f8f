/** The Polish texts outside the window: tray, notifications, dialogs, and the problems that they tell of. */
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
    case 'open-reservations': {
      const advice =
        'Poczekaj, aż któryś się zakończy, lub podnieś limit w Ustawieniach. Nic nie zostało kupione.';
      return {
        title: 'Za dużo otwartych numerów',
        explanation: plural(locale, problem.most, {
          one: 'Limit to jeden otwarty numer. Poczekaj, aż się zakończy, lub podnieś limit w Ustawieniach. Nic nie zostało kupione.',
          few: `Limit to ${formatNumber(problem.most, locale)} otwarte numery. ${advice}`,
          many: `Limit to ${formatNumber(problem.most, locale)} otwartych numerów. ${advice}`,
          other: `Limit to ${formatNumber(problem.most, locale)} otwartego numeru. ${advice}`,
        }),
      };
    }
    case 'price':
      return {
        title: 'Powyżej najwyższej ceny',
        explanation: `Ten numer kosztuje ${formatMoney(problem.price, locale)}, a limit to ${formatMoney(problem.most, locale)}. Wybierz inny lub podnieś limit w Ustawieniach. Nic nie zostało kupione.`,
      };
    case 'service-price':
      return {
        title: `Powyżej limitu ceny: ${isolateIfRtl(problem.service.name)}`,
        explanation: `Ten numer kosztuje ${formatMoney(problem.price, locale)}, a limit dla ${isolateIfRtl(problem.service.name)} to ${formatMoney(problem.most, locale)}. Wybierz inny lub podnieś limit w Ustawieniach. Nic nie zostało kupione.`,
      };
    case 'daily-spending':
      return {
        title: 'Osiągnięto dzisiejszy limit',
        explanation: `Dzisiaj wydano ${formatMoney(problem.spent, locale)}, a kolejne ${formatMoney(problem.price, locale)} przekroczyłoby limit ${formatMoney(problem.most, locale)}. Poczekaj do jutra lub podnieś limit w Ustawieniach. Nic nie zostało kupione.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'Doładuj konto w RentiumSMS i spróbuj ponownie. Nic nie zostało kupione.';
  if (price !== undefined && balance !== undefined) {
    return `Cena to ${formatMoney(price, locale)}, a saldo to ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined) return `Saldo nie pokrywa ceny ${formatMoney(price, locale)}. ${advice}`;
  if (balance !== undefined) return `Saldo ${formatMoney(balance, locale)} nie wystarczy. ${advice}`;
  return `Saldo nie wystarczy. ${advice}`;
}

const problems: ProblemTexts = {
  auth: () => ({
    title: 'Klucz API odrzucony',
    explanation:
      'RentiumSMS nie przyjmuje tego klucza: jest błędny, wygasł lub został cofnięty. Wprowadź ważny klucz.',
  }),
  'out-of-balance': (problem, locale) => ({
    title: 'Za małe saldo',
    explanation: outOfBalance(problem, locale),
  }),
  'rate-limited': (problem, locale) => ({
    title: 'Za dużo zapytań',
    explanation: `RentiumSMS otrzymał za dużo zapytań z tego konta. Kolejne zostanie wysłane o ${formatInstant(problem.retryAtMs, locale)}.`,
  }),
  'carrier-timeout': () => ({
    title: 'Operator nie odpowiada',
    explanation: 'Nic nie zostało kupione. RentiumSMS prosi, by poczekać minutę lub wybrać innego operatora.',
  }),
  'bad-request': (problem) => ({
    title: 'Nie ma takiej kombinacji',
    explanation:
      problem.detail === null
        ? 'RentiumSMS odrzucił zamówienie. Wybierz inny serwis, kraj lub operatora.'
        : `RentiumSMS odpowiada: „${isolateIfRtl(problem.detail)}” Wybierz inny serwis, kraj lub operatora.`,
  }),
  refused: (problem) => ({
    title: 'RentiumSMS odrzucił zamówienie',
    explanation:
      problem.detail === null
        ? 'Nic nie zostało kupione. Wybierz inny serwis, kraj lub operatora.'
        : `RentiumSMS odpowiada: „${isolateIfRtl(problem.detail)}” Nic nie zostało kupione.`,
  }),
  'not-found': () => ({
    title: 'RentiumSMS nie zna tego numeru',
    explanation: 'Serwis nie podaje już tej rezerwacji. To, co dotąd odebrano, pozostaje tutaj.',
  }),
  'other-account': () => ({
    title: 'Ten numer wynajęto innym kluczem',
    explanation: 'Zapisz ponownie tamten klucz, aby odczytać SMS-y. Do tego czasu numer pozostaje na liście.',
  }),
  offline: (problem) => offlineProblem[problem.reason],
  server: (problem) => ({
    title: 'Awaria RentiumSMS',
    explanation: `Serwis odpowiedział błędem ${problem.status}. Spróbuj ponownie za chwilę.`,
  }),
  'bad-response': () => ({
    title: 'Nieoczekiwana odpowiedź',
    explanation:
      'RentiumSMS lub coś po drodze odpowiedziało w nieznanej postaci. Skopiuj szczegóły dla pomocy technicznej.',
  }),
  'bad-key': () => ({
    title: 'To nie może być klucz API',
    explanation:
      'Klucz zawiera tylko litery łacińskie, cyfry i znaki, bez spacji. Skopiuj go ponownie z RentiumSMS.',
  }),
  'no-key': () => ({
    title: 'Nie ma jeszcze klucza API',
    explanation: 'Wprowadź klucz RentiumSMS lub najpierw wypróbuj tryb testowy.',
  }),
  'purchase-under-way': () => ({
    title: 'Zamówienie jest w toku',
    explanation: 'Poczekaj na odpowiedź przed kolejnym zamówieniem.',
  }),
  'price-rose': (problem, locale) => ({
    title: 'Cena wzrosła',
    explanation: `Było ${formatMoney(problem.expected, locale)}, teraz jest ${formatMoney(problem.now, locale)}. Nic nie zostało kupione.`,
  }),
  'price-unknown': () => ({
    title: 'Cena nie jest teraz znana',
    explanation:
      'RentiumSMS nie podaje ceny, którą można porównać z pokazaną lub z limitami. Wybierz ponownie, aby zobaczyć cenę. Nic nie zostało kupione.',
  }),
  'order-limit': orderLimit,
  'numbers-open': ({ count }, locale) => ({
    title: plural(locale, count, {
      one: 'Jeden numer jest nadal otwarty',
      few: `${formatNumber(count, locale)} numery są nadal otwarte`,
      many: `${formatNumber(count, locale)} numerów jest nadal otwartych`,
      other: `${formatNumber(count, locale)} numeru jest nadal otwarte`,
    }),
    explanation: 'Ich SMS-y nie będą sprawdzane do czasu powrotu na to konto.',
  }),
  declined: () => ({
    title: 'Nie potwierdzono',
    explanation: 'Brak potwierdzenia. Nic nie zostało kupione ani zmienione.',
  }),
  storage: (problem) => ({
    title: 'Nie udało się zapisać',
    explanation:
      problem.reason === 'full'
        ? 'Dysk jest pełny. Zwolnij miejsce i spróbuj ponownie.'
        : problem.reason === 'denied'
          ? 'Nie można zapisywać w folderze danych. Sprawdź jego uprawnienia i spróbuj ponownie.'
          : 'Nie można zapisywać w folderze danych. Spróbuj ponownie.',
  }),
  vault: (problem) =>
    problem.protection === 'weak'
      ? {
          title: 'Brak pęku kluczy do ochrony',
          explanation:
            'Ten system nie daje prawdziwej ochrony: inne Twoje programy mogłyby odczytać zapisany klucz. Zachowaj go do zamknięcia programu lub zapisz mimo to.',
        }
      : {
          title: 'Nie można bezpiecznie zapisać klucza',
          explanation: 'Ten system nie ma miejsca na sekrety. Klucz można zachować do zamknięcia programu.',
        },
  'vault-locked': () => ({
    title: 'Klucz jest zablokowany',
    explanation:
      'Nie udało się otworzyć systemowego pęku kluczy. Zapisany klucz jest nienaruszony: odblokuj pęk kluczy i uruchom Rentium Tray ponownie.',
  }),
  'insecure-url': () => ({
    title: 'Adres serwera nie jest bezpieczny',
    explanation: 'RENTIUM_API_URL musi zaczynać się od https:// (zwykłe http tylko dla tego komputera).',
  }),
  clipboard: () => ({
    title: 'Nie udało się skopiować',
    explanation: 'System odmówił dostępu do schowka. Zaznacz kod i skopiuj go ręcznie.',
  }),
  gone: () => ({
    title: 'Tego już tu nie ma',
    explanation: 'Wpis został w międzyczasie usunięty.',
  }),
  'bad-call': () => ({
    title: 'Wystąpił błąd wewnętrzny',
    explanation: 'Aplikacja odrzuciła żądanie własnego okna. Prosimy o zgłoszenie tego błędu.',
  }),
  webhook: (problem) => webhookProblem[problem.reason],
  shortcut: (problem) => shortcutProblem[problem.reason],
  'login-item': (problem) => ({
    title: 'Nie zmieniono uruchamiania przy logowaniu',
    explanation: loginItemProblem[problem.reason],
  }),
  update: (problem) => updateProblem[problem.reason],
};

// The reasons for not reaching the service.

const offlineProblem: ReasonTexts<'offline'> = {
  'time-out': {
    title: 'RentiumSMS nie odpowiada',
    explanation: 'Odpowiedź trwała zbyt długo. Spróbuj ponownie za chwilę.',
  },
  unreachable: {
    title: 'Brak połączenia z RentiumSMS',
    explanation: 'Sprawdź połączenie sieciowe.',
  },
  'unknown-host': {
    title: 'Nie znaleziono RentiumSMS',
    explanation: 'Ta sieć nie zna adresu serwisu. Sprawdź połączenie sieciowe i DNS.',
  },
  refused: {
    title: 'RentiumSMS odrzuca połączenia',
    explanation:
      'Pod adresem serwisu nic nie odpowiada lub blokuje to zapora sieciowa. Spróbuj ponownie za chwilę.',
  },
  reset: {
    title: 'Połączenie zostało przerwane',
    explanation: 'RentiumSMS lub coś po drodze zamknęło połączenie. Spróbuj ponownie za chwilę.',
  },
  'certificate-untrusted': {
    title: 'Certyfikat nie jest zaufany',
    explanation:
      'Nie ma pewności, że połączenie prowadzi do RentiumSMS, więc klucz nie został wysłany. Może je czytać inny program lub sieć.',
  },
  'certificate-unknown': {
    title: 'Certyfikat nie jest zaufany',
    explanation:
      'Klucz nie został wysłany. Jeśli sieć lub antywirus używa własnych certyfikatów, wskaż ich plik w NODE_EXTRA_CA_CERTS.',
  },
  'certificate-expired': {
    title: 'Certyfikat wygasł',
    explanation:
      'Sprawdź zegar tego komputera. Jeśli jest dobrze ustawiony, RentiumSMS musi odnowić certyfikat.',
  },
  'certificate-not-yet-valid': {
    title: 'Certyfikat nie jest jeszcze ważny',
    explanation: 'Sprawdź zegar tego komputera: chyba się spóźnia.',
  },
  'proxy-password': {
    title: 'Serwer proxy wymaga hasła',
    explanation: 'Podaj użytkownika i hasło w HTTPS_PROXY lub zapytaj administratora sieci.',
  },
  'proxy-refused': {
    title: 'Serwer proxy odrzucił połączenie',
    explanation: 'Proxy w tej sieci nie przepuszcza połączeń z RentiumSMS. Zapytaj jego administratora.',
  },
  portal: {
    title: 'Zamiast odpowiedzi przyszła strona WWW',
    explanation:
      'Ta sieć może wymagać zalogowania, jak w hotelach i pociągach. Otwórz jej stronę logowania i spróbuj ponownie.',
  },
};

// Failures of the system, or of a part of the application, by reason.

const webhookProblem: ReasonTexts<'webhook'> = {
  'port-taken': {
    title: 'Odbiornik webhooków nie wystartował',
    explanation: 'Tego portu używa inny program. Wybierz inny.',
  },
  off: {
    title: 'Odbiornik webhooków jest wyłączony',
    explanation: 'Najpierw go włącz.',
  },
  'no-answer': {
    title: 'Odbiornik webhooków nie odpowiedział',
    explanation: 'Zdarzenie testowe na jego własny adres nie dotarło. Wyłącz odbiornik i włącz ponownie.',
  },
  other: {
    title: 'Odbiornik webhooków nie wystartował',
    explanation: 'System nie otworzył portu. Wybierz inny.',
  },
};

const shortcutProblem: ReasonTexts<'shortcut'> = {
  taken: {
    title: 'Te klawisze są zajęte',
    explanation: 'Używa ich system lub inny program. Wybierz inne.',
  },
  own: {
    title: 'Te klawisze są zajęte',
    explanation: 'Używa ich inny skrót Rentium Tray. Wybierz inne.',
  },
  invalid: {
    title: 'Nie można użyć tych klawiszy',
    explanation: 'Skrót wymaga Ctrl, Alt lub Cmd wraz z literą, cyfrą lub klawiszem funkcyjnym.',
  },
  unsupported: {
    title: 'Ten pulpit nie obsługuje skrótów',
    explanation:
      'Ten pulpit nie daje aplikacjom skrótów globalnych. Ustaw skrót w jego własnych ustawieniach.',
  },
};

const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval':
    'Zezwól na Rentium Tray: Ustawienia systemowe → Ogólne → Rzeczy otwierane podczas logowania.',
  unsupported: 'System nie może uruchamiać tej kompilacji. Najpierw zainstaluj aplikację.',
  other: 'System odmówił. Spróbuj ponownie lub ustaw to w ustawieniach systemu.',
};

const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: 'Nie w trakcie oczekiwania na kod',
    explanation: 'Aktualizacja zainstaluje się, gdy żaden otwarty numer nie będzie czekać na SMS.',
  },
  unreachable: {
    title: 'Nie udało się wyszukać aktualizacji',
    explanation: 'Strona z wydaniami nie odpowiada. Spróbuj później.',
  },
  unsupported: {
    title: 'Ta kompilacja nie aktualizuje się sama',
    explanation: 'Zaktualizuj ją tak, jak została zainstalowana.',
  },
  other: {
    title: 'Aktualizacja nie powiodła się',
    explanation: 'Pozostaje obecna wersja. Spróbuj później.',
  },
};

// The questions of a system box before money may be spent.

const questions: DesktopTexts['questions'] = {
  orderTitle: 'Wynająć numer?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Dla ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost = price === null ? 'Cena nie jest znana.' : `Koszt: ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} W oknie Rentium Tray nie było kliknięcia, stąd to pytanie.`;
  },
  order: 'Wynajmij',
  repeatTitle: 'Wynająć kolejny?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Numer dla ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) zamówiono ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Kolejny kosztuje ${formatMoney(price, locale)}.`;
  },
  repeat: 'Wynajmij kolejny',
  limitsTitle: 'Złagodzić limity?',
  openNumbers: 'Najwięcej otwartych numerów',
  limit: (label, next, now) => `${label}: ${next} zamiast ${now}`,
  limits: 'Złagodź limity',
};

// Limits: what an order may not go beyond. A box of the system says them too.

const limits: DesktopTexts['views']['limits'] = {
  text: 'Zamówienia ponad limit są blokowane.',
  maxOpenReservations: (range) => `Otwarte numery (${range})`,
  maxOpenReservationsWrong: (range) => `Wpisz liczbę z zakresu ${range}. Zachowano poprzednią wartość.`,
  maxPrice: 'Najwyższa cena numeru',
  servicePrice: (service) => `Najwyższa cena: ${isolateIfRtl(service)}`,
  dailySpending: 'Dzienny limit wydatków',
  noLimit: 'Bez limitu',
  amountWrong: (example) =>
    `Wpisz kwotę, np. ${example}, lub zostaw puste pole, aby nie było limitu. Zachowano poprzednią wartość.`,
  balanceNeeded: 'Kwoty można ustawić, gdy saldo będzie znane.',
};

// Actions that a problem offers.

const actions: DesktopTexts['views']['actions'] = {
  'enter-key': 'Wprowadź klucz',
  restart: 'Uruchom ponownie',
  'try-again': 'Spróbuj ponownie',
  'choose-again': 'Wybierz ponownie',
  'copy-details': 'Kopiuj szczegóły',
  'open-settings': 'Otwórz Ustawienia',
  'open-login-page': 'Otwórz stronę logowania sieci',
  'open-guide': 'Jak to rozwiązać',
  openFolder: 'Otwórz folder',
  detailsCopied: 'Skopiowano szczegóły',
  copyUncertain: 'Sprawdź schowek',
  copyUncertainText: 'To okno nie było aktywne, więc Wayland mógł zignorować kopiowanie.',
  showDetails: 'Pokaż szczegóły',
  tryAgainIn: (left) => `Ponów za ${left}`,
  waitStarts: (leftMs, locale) => `Ponowna próba możliwa ${formatIn(leftMs, locale)}.`,
  waitIsOver: 'Można już spróbować ponownie.',
  dismiss: 'Odrzuć',
  close: 'Zamknij',
  leave: 'Opuść mimo to',
  cancel: 'Anuluj',
};

// A start that failed.

const start: DesktopTexts['start'] = {
  failed: 'Nie udało się uruchomić Rentium Tray',
  folder: {
    denied: (folder) =>
      `Nie można zapisywać w folderze danych: ${folder}. Zmień jego uprawnienia lub wskaż inny folder w RENTIUM_USER_DATA.`,
    full: (folder) =>
      `Dysk z folderem danych jest pełny: ${folder}. Zwolnij miejsce i uruchom program ponownie.`,
    other: (folder) => `Nie można użyć folderu danych: ${folder}. Wskaż inny folder w RENTIUM_USER_DATA.`,
  },
  noBridge:
    'Część Rentium Tray nie została wczytana, więc to okno nie może pokazać numerów. Są one nadal obserwowane, a kody pojawiają się w menu zasobnika. Zamknij to okno i otwórz je ponownie.',
  inUse: (folder) =>
    `Działa już inna kopia Rentium Tray i to ona obsługuje numery. Zakończ tamtą kopię i uruchom tę ponownie: przejmie numery.\n\n${folder}`,
  newer: (file) =>
    `Nowsza wersja Rentium Tray zapisała dane, a ta starsza pozostawia je bez zmian. Zainstaluj nowszą wersję i uruchom program ponownie.\n\n${file}`,
};

// Notifications of the system.

const notifications: DesktopTexts['notifications'] = {
  codeTitle: (code) => `${isolateIfRtl(code)} to Twój kod`,
  hiddenCodeTitle: 'Przyszedł kod',
  copiedCodeTitle: (code) => `Skopiowano ${isolateIfRtl(code)}`,
  hiddenCopiedCodeTitle: 'Kod przyszedł i jest skopiowany',
  smsTitle: 'Przyszedł SMS',
  moreTitle: (count, locale) =>
    plural(locale, count, {
      one: 'Przyszedł jeszcze jeden SMS',
      few: `Przyszły jeszcze ${formatNumber(count, locale)} SMS-y`,
      many: `Przyszło jeszcze ${formatNumber(count, locale)} SMS-ów`,
      other: `Przyszło jeszcze ${formatNumber(count, locale)} SMS-a`,
    }),
  lowBalanceTitle: (balance, locale) => `Saldo spadło do ${formatMoney(balance, locale)}`,
  lowBalanceBody: 'Doładuj je, zanim wynajmiesz następny numer.',
  practice: (body) => `Test · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}: znów dostępne`,
  backBody: (price, locale) =>
    price === null ? 'Można już wynająć numer.' : `Można wynająć numer za ${formatMoney(price, locale)}.`,
  copyCode: 'Kopiuj kod',
  endedTitle: (service) => `SMS z ${isolateIfRtl(service)} nie przyszedł`,
};

// The tray: its tooltip and menu.

const tray: DesktopTexts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (tryb testowy)',

  codeArrived: (code) => `Kod ${isolateIfRtl(code)}`,
  hiddenCodeArrived: 'Przyszedł kod',
  waiting: (count, locale) =>
    plural(locale, count, {
      one: 'Czeka na jeden SMS',
      few: `Czeka na ${formatNumber(count, locale)} SMS-y`,
      many: `Czeka na ${formatNumber(count, locale)} SMS-ów`,
      other: `Czeka na ${formatNumber(count, locale)} SMS-a`,
    }),
  balance: (balance, locale) =>
    balance === null ? 'Saldo nieznane' : `Saldo: ${formatMoney(balance, locale)}`,
  lowBalance: (balance, locale) => `Niskie saldo: ${formatMoney(balance, locale)}`,
  notSetUp: 'Jeszcze nie skonfigurowano',

  keyRefused: 'Klucz API nie jest przyjmowany',
  keyLocked: 'Klucz API jest zablokowany',
  unresolved: 'Zamówienie wymaga decyzji',
  unreachable: 'Nie można połączyć się z RentiumSMS',
  unwell: 'RentiumSMS nie odpowiada poprawnie',
  resting: (untilMs: number, locale: string) =>
    `RentiumSMS prosi, by poczekać do ${formatInstant(untilMs, locale)}`,

  number: (service, phone, left) =>
    [`Pokaż ${isolateIfRtl(service)}`, phone, left === null ? 'czeka' : `czeka, ${left}`].join(' · '),
  numberWithCode: (code, service) => `Kopiuj ${isolateIfRtl(code)} (${isolateIfRtl(service)})`,
  timeLeft: (leftMs, locale) => (leftMs === 0 ? 'kończy się' : `zostało ${formatSpan(leftMs, locale)}`),

  copyLatest: (code) => `Kopiuj najnowszy kod: ${isolateIfRtl(code)}`,
  copyLatestNone: 'Kopiuj najnowszy kod',
  rentAgain: 'Wynajmij ponownie',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Otwórz Rentium Tray',
  pauseNotifications: 'Wstrzymaj powiadomienia',
  settings: 'Ustawienia',
  quit: 'Zakończ',
};

// Notices of events that the person did not cause, each told once.

/** On the card and in a notice alike. */
export const endedBy: EndCauseTexts = {
  canceled: 'Anulowane przez serwis',
  refunded: 'Zwrócone przez serwis',
  failed: 'Porzucone przez serwis',
};

const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `Kopia zapasowa ${notice.file} była uszkodzona. Zachowano ją jako ${notice.keptAs} w folderze danych.`;
    if (notice.keptAs === null)
      return notice.restored
        ? `Brakowało pliku ${notice.file}. Używana jest jego ostatnia dobra kopia.`
        : `Brakowało pliku ${notice.file}, a jego kopii nie udało się odczytać.`;
    return notice.restored
      ? `Plik ${notice.file} był uszkodzony. Używana jest jego ostatnia dobra kopia; uszkodzony plik zachowano jako ${notice.keptAs}.`
      : `Plik ${notice.file} był uszkodzony i nie dało się go odczytać. Zachowano go jako ${notice.keptAs} w folderze danych.`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. SMS już nie przyjdzie.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: 'Jeden numer zapisała inna wersja lub jest uszkodzony. Widać to, co udało się odczytać; całość pozostaje w pliku.',
      few: `${formatNumber(count, locale)} numery zapisała inna wersja lub są uszkodzone. Widać to, co udało się odczytać; całość pozostaje w pliku.`,
      many: `${formatNumber(count, locale)} numerów zapisała inna wersja lub są uszkodzone. Widać to, co udało się odczytać; całość pozostaje w pliku.`,
      other: `${formatNumber(count, locale)} numeru zapisała inna wersja lub są uszkodzone. Widać to, co udało się odczytać; całość pozostaje w pliku.`,
    }),
  'entries-unread': ({ count, files }, locale) =>
    plural(locale, count, {
      one: `Nie udało się odczytać jednego wpisu w ${files.join(', ')}: zapisała go inna wersja lub jest uszkodzony. Nie jest używany i pozostaje w pliku.`,
      few: `Nie udało się odczytać ${formatNumber(count, locale)} wpisów w ${files.join(', ')}: zapisała je inna wersja lub są uszkodzone. Nie są używane i pozostają w pliku.`,
      many: `Nie udało się odczytać ${formatNumber(count, locale)} wpisów w ${files.join(', ')}: zapisała je inna wersja lub są uszkodzone. Nie są używane i pozostają w pliku.`,
      other: `Nie udało się odczytać ${formatNumber(count, locale)} wpisu w ${files.join(', ')}: zapisała je inna wersja lub są uszkodzone. Nie są używane i pozostają w pliku.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'Dysk jest pełny: nowe kody widać, ale nie zostaną zapisane, dopóki nie zwolnisz miejsca.'
      : 'Nie można zapisywać w folderze danych: nowe kody widać, ale nie zostaną zapisane.',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'System nie pozwala Rentium Tray pokazywać powiadomień. Włącz je w ustawieniach systemu, w części o powiadomieniach. Do tego czasu kody pojawiają się tutaj i w menu zasobnika.'
      : 'System nie pokazał powiadomienia. Kody nadal pojawiają się tutaj i w menu zasobnika.',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `Zamówienie z menu zasobnika nie zostało wykonane. ${title}: ${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URL musi zaczynać się od https:// (zwykłe http tylko dla tego komputera). Klucz nie został wysłany.',
  'key-withheld': ({ belongsTo, service }) =>
    `Zapisany klucz należy do ${ltr(belongsTo)}. Nie wysłano go do ${ltr(service)} wskazanego w RENTIUM_API_URL. Zapisanie klucza dla tamtego serwisu zastąpi obecny.`,
  'ended-badly': () =>
    'Rentium Tray ostatnio nie zakończył pracy prawidłowo, na przykład z powodu awarii lub braku prądu. Numery i kody są bezpieczne. Jeśli to się powtórzy, zgłoś problem; więcej mówi dziennik w folderze danych.',
  stumbled: () =>
    'W Rentium Tray wystąpił błąd, ale program działa dalej. Numery i kody są bezpieczne; więcej mówi dziennik w folderze danych.',
  'copy-uncertain': () =>
    'Kod skopiowano, gdy aktywne było inne okno, a Wayland może to zignorować. Jeśli kodu nie ma w schowku, skopiuj go tutaj.',
  'number-not-copied': () => 'Numeru może nie być w schowku. Skopiuj go na jego karcie.',
  'copy-failed': () => 'Nie skopiowano kodu: schowek zajmuje inny program. Skopiuj kod tutaj.',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'Ten pulpit nie pokazuje ikon w zasobniku: aby otworzyć to okno, uruchom Rentium Tray ponownie. Numery są nadal obserwowane. W GNOME ikonę pokazuje rozszerzenie AppIndicator.'
      : 'Obraz ikony w zasobniku jest uszkodzony. Rentium Tray działa dalej; zainstaluj go ponownie, aby naprawić ikonę.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'Odbiornik webhooków jest wyłączony: jego portu używa inny program.'
      : 'Odbiornik webhooków jest wyłączony: system nie otworzył jego portu.',
  'webhook-secret-replaced': () =>
    'Sekret podpisu webhooków został zastąpiony, bo podpisy są teraz zgodne ze Standard Webhooks. Skopiuj nowy w Ustawieniach i wklej tam, gdzie podpisywane są zdarzenia.',
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
