/** Settings: the titles of its sections, and those sections that are short. */

import { dayMs } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatDelay, formatMilliseconds, formatSpan } from '../spans.ts';

export const settings: Texts['views']['settings'] = {
  search: 'Znajdź ustawienie',
  groups: { general: 'Ogólne', alerts: 'Alerty i klawisze', buying: 'Wydatki', advanced: 'Zaawansowane' },
  otherWords: {
    account: 'api token logowanie zaloguj wyloguj login',
    appearance: 'wygląd kolor barwy ciemny tryb nocny',
    clipboard: 'kopiuj wklej kopiowanie sekret',
    startup: 'autostart start system otwórz',
    notifications: 'alert dźwięk cisza wycisz dymek',
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
  hideCode: 'Ukryj kod w powiadomieniu',
  clipboard: 'Schowek',
  autoCopy: 'Kopiuj kod zaraz po nadejściu',
  autoCopyText: 'Zastępuje zawartość schowka.',
  clear: 'Czyść skopiowany kod',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Nigdy' : `Po ${formatDelay(delayMs, locale)}`),
  appearance: 'Wygląd',
  language: 'Język',
  systemLanguage: 'Systemowy',
  theme: 'Motyw',
  themes: { system: 'Systemowy', light: 'Jasny', dark: 'Ciemny', contrast: 'Wysoki kontrast' },
  shortcuts: 'Skróty klawiszowe',
  startup: 'Start',
  launchAtLogin: 'Uruchamiaj przy logowaniu',
  launchAtLoginText: 'Czeka w zasobniku i nie otwiera tego okna.',
  webhook: 'Odbiornik webhooków',
  limits: 'Limity',
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

export const shortcuts: Texts['views']['shortcuts'] = {
  text: 'Działają w każdej aplikacji.',
  names: {
    copyLatest: 'Kopiuj najnowszy kod',
    openPopup: 'Otwórz Rentium Tray',
    openLine: 'Wynajmij lub znajdź',
    rentFavourite: 'Wynajmij pierwsze z ulubionych',
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

export const polling: Texts['views']['polling'] = {
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

export const updates: Texts['views']['updates'] = {
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

export const webhook: Texts['views']['webhook'] = {
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
