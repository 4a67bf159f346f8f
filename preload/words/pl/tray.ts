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

export const notices: NoticeTexts = {
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
    `${card.endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. SMS już nie przyjdzie.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: 'Jeden numer zapisała inna wersja lub jest uszkodzony. Widać to, co udało się odczytać; całość pozostaje w pliku.',
      few: `${formatNumber(count, locale)} numery zapisała inna wersja lub są uszkodzone. Widać to, co udało się odczytać; całość pozostaje w pliku.`,
      many: `${formatNumber(count, locale)} numerów zapisała inna wersja lub są uszkodzone. Widać to, co udało się odczytać; całość pozostaje w pliku.`,
      other: `${formatNumber(count, locale)} numeru zapisała inna wersja lub są uszkodzone. Widać to, co udało się odczytać; całość pozostaje w pliku.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'Dysk jest pełny: to, co teraz przyjdzie, będzie widoczne, ale przepadnie po zamknięciu programu, jeśli nie zwolnisz miejsca.'
      : 'Nie można zapisywać w folderze danych: to, co teraz przyjdzie, będzie widoczne, ale przepadnie po zamknięciu programu.',
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
  crashed: () =>
    'Rentium Tray ostatnio zamknął się nieoczekiwanie. Numery i kody są bezpieczne; więcej mówi dziennik w folderze danych.',
  stumbled: () =>
    'W Rentium Tray wystąpił błąd, ale program działa dalej. Numery i kody są bezpieczne; więcej mówi dziennik w folderze danych.',
  'copy-uncertain': () =>
    'Kod skopiowano, gdy aktywne było inne okno, a Wayland może to zignorować. Jeśli kodu nie ma w schowku, skopiuj go tutaj.',
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
