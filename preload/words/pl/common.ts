/** Texts of the window's frame, its actions and the live region. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatIn } from '../spans.ts';

type Views = Texts['views'];

export const appName = 'Rentium Tray';

export const start: Texts['start'] = {
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

export const header: Views['header'] = {
  balance: 'Saldo',
  noBalance: '—',
  refresh: 'Odśwież',
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

export const actions: Views['actions'] = {
  'enter-key': 'Wprowadź klucz',
  restart: 'Uruchom ponownie',
  'try-again': 'Spróbuj ponownie',
  'choose-again': 'Wybierz ponownie',
  'copy-details': 'Kopiuj szczegóły',
  'open-settings': 'Otwórz Ustawienia',
  'open-login-page': 'Otwórz stronę logowania sieci',
  'open-guide': 'Jak to rozwiązać',
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

export const announcements: Views['announcements'] = {
  code: (service, code) => `Kod ${code.split('').join(' ')} z ${isolateIfRtl(service)}`,
  sms: (service) => `SMS bez kodu z ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

export const firstRun: Texts['views']['firstRun'] = {
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

export const locked: Texts['views']['locked'] = {
  title: 'Klucz jest zablokowany',
  lead: 'Nie udało się otworzyć systemowego pęku kluczy, więc nie można odczytać zapisanego klucza. Pozostaje on nienaruszony. Odblokuj pęk kluczy i uruchom program ponownie: pytanie pada raz przy każdym uruchomieniu.',
  restart: 'Uruchom ponownie',
  restarting: 'Ponowne uruchamianie…',
  other: 'lub wprowadź inny klucz',
};
