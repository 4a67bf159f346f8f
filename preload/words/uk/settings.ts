/** Settings: the titles of its sections, and those sections that are short. */

import { dayMs } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatDelay, formatMilliseconds, formatSpan } from '../spans.ts';

export const settings: Texts['views']['settings'] = {
  search: 'Знайти налаштування',
  groups: { general: 'Загальні', alerts: 'Сповіщення й клавіші', buying: 'Витрати', advanced: 'Додатково' },
  otherWords: {
    account: 'api token токен увійти вийти вхід логін',
    appearance: 'вигляд колір темний нічний режим',
    clipboard: 'копіювати вставити буфер секрет',
    startup: 'автозапуск старт запуск відкрити',
    notifications: 'сигнал звук тиша вимкнути',
    shortcuts: 'гарячі клавіші комбінація hotkey глобальні',
    limits: 'бюджет гроші максимум межа ліміт',
    polling: 'швидкість темп інтервал швидше повільніше',
    webhook: 'тунель ngrok cloudflared порт',
    history: 'приватність видалити дні зберігання',
    assistants: 'ші ai mcp claude агент',
    updates: 'версія оновити нова',
    data: 'допомога довідка журнал лог помилка проксі папка підтримка',
  },
  noMatch: (query) => `Немає налаштувань за запитом «${isolateIfRtl(query)}»`,
  saved: 'Збережено',
  account: 'Обліковий запис',
  sandboxText: 'Це тестовий режим: безкоштовні навчальні номери на цьому комп’ютері.',
  leaveSandbox: 'Вийти з тесту',
  key: 'Ключ',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'У системній в’язці ключів',
    weak: 'Збережено без захисту',
    memory: 'До виходу з програми',
    environment: 'З RENTIUM_API_KEY, лише цього разу',
  },
  server: 'Сервер',
  vendor: 'Відкрити RentiumSMS',
  changeKey: 'Змінити ключ',
  forgetKey: 'Забути ключ',
  forgetTitle: 'Забути цей ключ?',
  forgetText: 'Ключ буде видалено з цього комп’ютера. Номери й історія залишаться.',
  notifications: 'Сповіщення',
  notify: 'Сповіщати про новий код',
  sound: 'Відтворювати звук',
  hideCode: 'Приховувати код у сповіщенні',
  clipboard: 'Буфер обміну',
  autoCopy: 'Копіювати код, щойно він надійде',
  autoCopyText: 'Замінює вміст буфера обміну.',
  clear: 'Очищати скопійований код',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Ніколи' : `Через ${formatDelay(delayMs, locale)}`),
  appearance: 'Вигляд',
  language: 'Мова',
  systemLanguage: 'Системна',
  theme: 'Тема',
  themes: { system: 'Системна', light: 'Світла', dark: 'Темна', contrast: 'Висока контрастність' },
  shortcuts: 'Комбінації клавіш',
  startup: 'Запуск',
  launchAtLogin: 'Запускати під час входу',
  launchAtLoginText: 'Чекає в треї, не відкриваючи цього вікна.',
  webhook: 'Приймач вебхуків',
  limits: 'Обмеження',
  polling: 'Перевірка SMS',
  history: 'Історія',
  retention: 'Зберігати завершені номери',
  retentionText: 'Старіші видаляються з цього комп’ютера.',
  keptFor: (days, locale) => {
    if (days === null) return 'Завжди';
    return days === 365 ? 'Один рік' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: 'Видалити старіші номери?',
  shortenText: (count, locale) =>
    // The form `one` stands for 21 and 31 too.
    plural(locale, count, {
      one: `${formatNumber(count, locale)} номер старіший. Його буде видалено разом із SMS. Це не можна скасувати.`,
      few: `${formatNumber(count, locale)} номери старіші. Їх буде видалено разом із SMS. Це не можна скасувати.`,
      many: `${formatNumber(count, locale)} номерів старіші. Їх буде видалено разом із SMS. Це не можна скасувати.`,
      other: `${formatNumber(count, locale)} номера старіші. Їх буде видалено разом із SMS. Це не можна скасувати.`,
    }),
  shorten: 'Видалити',
  updates: 'Оновлення',
  assistants: 'Помічники',
  allowAssistants: 'Дозволити помічникам читати номери й коди',
  allowAssistantsText:
    'Ваші програми, що працюють через MCP, можуть читати номери, коди й баланс. Орендувати вони не можуть.',
  data: 'Дані й довідка',
  dataFolder: 'Папка даних',
  openFolder: 'Відкрити',
  diagnostics: 'Файл діагностики',
  diagnosticsText: 'Для звітів про помилки. Ключі, коди й номери приховано.',
  saveDiagnostics: 'Зберегти…',
  diagnosticsSaved: (file) => `Збережено як ${file}`,
  readme: 'Читати посібник',
  reportProblem: 'Повідомити про проблему',
  about: 'Про програму',
  version: (version) => `Версія ${version}`,
  unofficial: 'Неофіційний клієнт: RentiumSMS його не створює й не рекомендує.',
};

// Settings: keys that work in every window.

export const shortcuts: Texts['views']['shortcuts'] = {
  text: 'Діють у будь-якій програмі.',
  names: {
    copyLatest: 'Копіювати останній код',
    openPopup: 'Відкрити Rentium Tray',
    openLine: 'Орендувати або знайти',
    rentFavourite: 'Орендувати перше з обраного',
  },
  record: 'Задати',
  recordFor: (name) => `Задати клавіші: ${name}`,
  recording: 'Натисніть клавіші…',
  recordingHint: 'Esc скасовує, Backspace стирає.',
  remove: (name) => `Прибрати клавіші: ${name}`,
  refused: 'Ці клавіші зайняла інша програма, тож тут вони не діють.',
  asked:
    'Ці клавіші запитано в робочого середовища. Воно не каже, чи надає їх; дивіться в його налаштуваннях.',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Пробіл',
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
  if (perSecond === 1) return 'раз на секунду';
  if (perSecond < 1) return `раз на ${count(1 / perSecond)} с`;
  // The form goes by the number as it is written.
  return plural(locale, Math.round(perSecond * 10) / 10, {
    one: `${count(perSecond)} раз на секунду`,
    few: `${count(perSecond)} рази на секунду`,
    many: `${count(perSecond)} разів на секунду`,
    other: `${count(perSecond)} раза на секунду`,
  });
};

export const polling: Texts['views']['polling'] = {
  pace: 'Як часто',
  paces: { gentler: 'Низька', normal: 'Звичайна', fastest: 'Найвища', own: 'Власна' },
  meanings: {
    gentler: 'Менше запитів; коди можуть надходити на секунду пізніше.',
    normal: 'Коди з’являються майже одразу.',
    fastest: 'Так часто, як дозволяє обліковий запис. Допомагає, коли чекаєте на три номери або більше.',
    own: 'Як указано у файлі налаштувань.',
  },
  rates: (perReservation, total, locale) =>
    `Щонайбільше ${rate(perReservation, locale)} для номера й ${rate(total, locale)} загалом.`,
};

// Settings: newer versions of the application.

export const updates: Texts['views']['updates'] = {
  automatic: 'Шукати оновлення автоматично',
  automaticText: 'Ніщо не встановлюється без клацання.',
  never: 'Ще не перевірено.',
  current: (agoMs, locale) => `Найновіша версія; перевірено ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'Пошук оновлень…',
  check: 'Перевірити',
  available: (version) => `Доступна версія ${version}.`,
  download: 'Завантажити',
  downloading: (share, locale) => `Завантаження: ${formatPercent(share, locale)}`,
  progress: 'Завантаження',
  ready: (version) => `Версія ${version} готова.`,
  install: 'Перезапустити й установити',
  notes: 'Що нового',
  releases: 'Усі випуски',
};

// Settings: the webhook receiver.

export const webhook: Texts['views']['webhook'] = {
  receive: 'Отримувати SMS через вебхук',
  text: 'Лише на цьому комп’ютері. Потрібен власний тунель (ngrok, cloudflared).',
  port: 'Порт',
  portHint: '0 вибирає вільний порт.',
  portWrong: 'Неправильний порт: уведіть число від 0 до 65535. Збережено попереднє значення.',
  url: 'Адреса для тунелю',
  copyUrl: 'Копіювати адресу',
  urlCopied: 'Адресу скопійовано',
  urlText: 'Спрямуйте тунель сюди. У RentiumSMS уведіть адресу тунелю з тим самим шляхом наприкінці.',
  requireSignature: 'Лише підписані події',
  requireSignatureText:
    'RentiumSMS не описує жодного підпису. Увімкніть це, лише якщо відправник підписує події за Standard Webhooks: скопіюйте секрет і вставте його там, а після кожної зміни — знову.',
  copySecret: 'Копіювати секрет підпису',
  secretCopied: 'Секрет підпису скопійовано',
  testLabel: 'Тестова подія',
  test: 'Тест',
  testing: 'Перевірка…',
  answered: (delayMs, locale) =>
    `Підписана тестова подія надійшла за ${formatMilliseconds(delayMs, locale)}. Тунель не перевірено.`,
};
