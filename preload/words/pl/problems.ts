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
        title: 'Powyżej limitu ceny',
        explanation: `Ten numer kosztuje ${formatMoney(problem.price, locale)}, a limit to ${formatMoney(problem.most, locale)}. Wybierz inny lub podnieś limit w Ustawieniach. Nic nie zostało kupione.`,
      };
    case 'daily-spending':
      return {
        title: 'Osiągnięto dzisiejszy limit',
        explanation: `Dzisiaj wydano ${formatMoney(problem.spent, locale)}, a kolejne ${formatMoney(problem.price, locale)} przekroczyłoby limit ${formatMoney(problem.most, locale)}. Poczekaj do jutra lub podnieś limit w Ustawieniach. Nic nie zostało kupione.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
export function outOfBalance(
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

export const problems: ProblemTexts = {
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
    title: 'Niezrozumiała odpowiedź',
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

// Why the service was not reached.

export const offlineProblem: ReasonTexts<'offline'> = {
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

// What the system, or a part of the application, did not do: by reason.

export const webhookProblem: ReasonTexts<'webhook'> = {
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

export const shortcutProblem: ReasonTexts<'shortcut'> = {
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

export const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval':
    'Zezwól na Rentium Tray: Ustawienia systemowe → Ogólne → Rzeczy otwierane podczas logowania.',
  unsupported: 'System nie może uruchamiać tej kompilacji. Najpierw zainstaluj aplikację.',
  other: 'System odmówił. Spróbuj ponownie lub ustaw to w ustawieniach systemu.',
};

export const updateProblem: ReasonTexts<'update'> = {
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
