/** Texts of the window's frame, its actions and the live region. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatIn } from '../spans.ts';

type Views = Texts['views'];

export const appName = 'Rentium Tray';

export const start: Texts['start'] = {
  failed: 'Не вдалося запустити Rentium Tray',
  folder: {
    denied: (folder) =>
      `Неможливо записувати в папку даних: ${folder}. Змініть її права доступу або вкажіть іншу папку в RENTIUM_USER_DATA.`,
    full: (folder) => `Диск із папкою даних заповнено: ${folder}. Звільніть місце й запустіть знову.`,
    other: (folder) =>
      `Неможливо використати папку даних: ${folder}. Укажіть іншу папку в RENTIUM_USER_DATA.`,
  },
  noBridge:
    'Частина Rentium Tray не завантажилася, тому це вікно не може показати ваші номери. За ними й далі ведеться спостереження, а коди з’являються в меню в треї. Закрийте це вікно й відкрийте його знову.',
  inUse: (folder) =>
    `Уже працює інша копія Rentium Tray, і ваші номери в неї. Закрийте ту копію й запустіть цю знову: вона перейме номери.\n\n${folder}`,
  newer: (file) =>
    `Новіша версія Rentium Tray зберегла ваші дані, а ця старіша залишає їх без змін. Установіть новішу версію й запустіть знову.\n\n${file}`,
};

export const header: Views['header'] = {
  balance: 'Баланс',
  noBalance: '—',
  refresh: 'Оновити',
  sandbox: 'Тест',
  connecting: 'З’єднання…',
  offlineSince: (time) => `Немає зв’язку з ${time}`,
  failingSince: (time) => `Проблеми з ${time}`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `Баланс зменшився на ${formatMoney(by, locale)} до ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `Баланс зріс на ${formatMoney(by, locale)} до ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'Номери', history: 'Історія', settings: 'Налаштування' },
  tabList: 'Розділи',
};

export const actions: Views['actions'] = {
  'enter-key': 'Увести ключ',
  restart: 'Перезапустити',
  'try-again': 'Спробувати знову',
  'choose-again': 'Вибрати знову',
  'copy-details': 'Копіювати подробиці',
  'open-settings': 'Відкрити налаштування',
  'open-login-page': 'Відкрити сторінку входу мережі',
  'open-guide': 'Як це вирішити',
  detailsCopied: 'Подробиці скопійовано',
  copyUncertain: 'Перевірте буфер обміну',
  copyUncertainText: 'Це вікно було неактивним, тож Wayland міг проігнорувати копіювання.',
  showDetails: 'Показати подробиці',
  tryAgainIn: (left) => `Повтор через ${left}`,
  waitStarts: (leftMs, locale) => `Повторити можна буде ${formatIn(leftMs, locale)}.`,
  waitIsOver: 'Уже можна повторити спробу.',
  dismiss: 'Приховати',
  close: 'Закрити',
  leave: 'Усе одно вийти',
  cancel: 'Скасувати',
};

export const announcements: Views['announcements'] = {
  code: (service, code) => `Код ${code.split('').join(' ')} від ${isolateIfRtl(service)}`,
  sms: (service) => `SMS без коду від ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

export const firstRun: Texts['views']['firstRun'] = {
  title: 'Номери телефону для SMS-кодів',
  lead: 'Орендуйте номер, отримайте код, вставте його.',
  trySandbox: 'Тестовий режим',
  sandboxHint: 'Безкоштовні навчальні номери, без реєстрації.',
  or: 'або потренуйтеся',
  keyLabel: 'Ключ API',
  keyHint: 'Вставте його сюди: його буде один раз перевірено й збережено в системній в’язці ключів.',
  saveKey: 'Зберегти ключ',
  savingKey: 'Перевірка ключа…',
  keepInMemory: 'Лише на цей сеанс',
  keepWeak: 'Усе одно зберегти',
  honest:
    'Цими номерами потім користуються інші. Ніколи не беріть їх для банку чи основної пошти. Це неофіційний клієнт.',
  getKey: 'Отримати ключ',
  showKey: 'Показати ключ',
  hideKey: 'Приховати ключ',
};

export const locked: Texts['views']['locked'] = {
  title: 'Ваш ключ заблоковано',
  lead: 'Системну в’язку ключів не вдалося відкрити, тому збережений ключ неможливо прочитати. Він залишається недоторканим. Розблокуйте в’язку й перезапустіть програму: запит надсилається один раз під час кожного запуску.',
  restart: 'Перезапустити',
  restarting: 'Перезапуск…',
  other: 'або введіть інший ключ',
};
