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
  sandboxTooltip: 'Rentium Tray (тестовий режим)',

  codeArrived: (code) => `Код ${isolateIfRtl(code)}`,
  hiddenCodeArrived: 'Надійшов код',
  waiting: (count, locale) => `Очікується ${formatNumber(count, locale)} SMS`,
  balance: (balance, locale) =>
    balance === null ? 'Баланс невідомий' : `Баланс: ${formatMoney(balance, locale)}`,
  lowBalance: (balance, locale) => `Низький баланс: ${formatMoney(balance, locale)}`,
  notSetUp: 'Ще не налаштовано',

  keyRefused: 'Ключ API не приймається',
  keyLocked: 'Ключ API заблоковано',
  unresolved: 'Замовлення потребує вашого рішення',
  unreachable: 'Немає зв’язку з RentiumSMS',
  unwell: 'RentiumSMS не відповідає як слід',
  resting: (untilMs: number, locale: string) =>
    `RentiumSMS просить зачекати до ${formatInstant(untilMs, locale)}`,

  number: (service, phone, left) =>
    [`Показати ${isolateIfRtl(service)}`, phone, left === null ? 'очікування' : `очікування, ${left}`].join(
      ' · ',
    ),
  numberWithCode: (code, service) => `Копіювати ${isolateIfRtl(code)} (${isolateIfRtl(service)})`,
  timeLeft: (leftMs, locale) => (leftMs === 0 ? 'завершується' : `залишилося ${formatSpan(leftMs, locale)}`),

  copyLatest: (code) => `Копіювати останній код: ${isolateIfRtl(code)}`,
  copyLatestNone: 'Копіювати останній код',
  rentAgain: 'Орендувати знову',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Відкрити Rentium Tray',
  pauseNotifications: 'Призупинити сповіщення',
  settings: 'Налаштування',
  quit: 'Вийти',
};

// Notices of events that the person did not cause, each told once.

export const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `Резервну копію ${notice.file} було пошкоджено. Її збережено як ${notice.keptAs} у папці даних.`;
    if (notice.keptAs === null)
      return notice.restored
        ? `Файлу ${notice.file} бракувало. Використовується його остання справна копія.`
        : `Файлу ${notice.file} бракувало, а його копію не вдалося прочитати.`;
    return notice.restored
      ? `Файл ${notice.file} було пошкоджено. Використовується його остання справна копія; пошкоджений файл збережено як ${notice.keptAs}.`
      : `Файл ${notice.file} було пошкоджено, і його не вдалося прочитати. Його збережено як ${notice.keptAs} у папці даних.`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${card.endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. SMS уже не надійде.`,
  'numbers-unreadable': ({ count }, locale) =>
    // The form `one` stands for 21 and 31 too.
    plural(locale, count, {
      one: `${formatNumber(count, locale)} номер записано іншою версією або пошкоджено. Показано те, що вдалося прочитати; усе збережено у файлі.`,
      few: `${formatNumber(count, locale)} номери записано іншою версією або пошкоджено. Показано те, що вдалося прочитати; усе збережено у файлі.`,
      many: `${formatNumber(count, locale)} номерів записано іншою версією або пошкоджено. Показано те, що вдалося прочитати; усе збережено у файлі.`,
      other: `${formatNumber(count, locale)} номера записано іншою версією або пошкоджено. Показано те, що вдалося прочитати; усе збережено у файлі.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'Диск заповнено: усе, що надійде тепер, буде показано, але втрачено після виходу, якщо не звільнити місце.'
      : 'Неможливо записувати в папку даних: усе, що надійде тепер, буде показано, але втрачено після виходу.',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'Система не дозволяє Rentium Tray показувати сповіщення. Увімкніть їх у налаштуваннях системи, у розділі сповіщень. Доти коди з’являються тут і в меню в треї.'
      : 'Система не показала сповіщення. Коди й далі з’являються тут і в меню в треї.',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `Замовлення з меню в треї не виконано. ${title}: ${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URL має починатися з https:// (звичайне http лише для цього комп’ютера). Ключ не надіслано.',
  'key-withheld': ({ belongsTo, service }) =>
    `Збережений ключ належить ${ltr(belongsTo)}. Його не надіслано до ${ltr(service)}, указаного в RENTIUM_API_URL. Якщо зберегти ключ для того сервісу, він замінить наявний.`,
  crashed: () =>
    'Минулого разу Rentium Tray завершився неочікувано. Номери й коди в безпеці; докладніше — у журналі в папці даних.',
  stumbled: () =>
    'У Rentium Tray сталася помилка, але він працює далі. Номери й коди в безпеці; докладніше — у журналі в папці даних.',
  'copy-uncertain': () =>
    'Код скопійовано, коли активним було інше вікно, а Wayland може це проігнорувати. Якщо його немає в буфері обміну, скопіюйте тут.',
  'copy-failed': () => 'Код не скопійовано: буфер обміну зайняла інша програма. Скопіюйте код тут.',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'Це робоче середовище не показує значків у треї: щоб відкрити це вікно, запустіть Rentium Tray знову. За номерами й далі ведеться спостереження. У GNOME значок показує розширення AppIndicator.'
      : 'Зображення значка в треї пошкоджено. Rentium Tray працює далі; установіть його знову, щоб виправити значок.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'Приймач вебхуків вимкнено: його порт використовує інша програма.'
      : 'Приймач вебхуків вимкнено: система не відкрила його порт.',
  'webhook-secret-replaced': () =>
    'Секрет підпису вебхуків замінено, бо підписи тепер відповідають Standard Webhooks. Скопіюйте новий у налаштуваннях і вставте там, де підписуються ваші події.',
};
