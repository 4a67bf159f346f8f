/** The Ukrainian texts of the window. Whoever loads them gets those outside the window too. */
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
  balance: 'Баланс',
  noBalance: '—',
  refresh: 'Оновити',
  pin: 'Тримати це вікно відкритим',
  unpin: 'Дозволити вікну закриватися',
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

const announcements: WindowTexts['announcements'] = {
  code: (service, code) => `Код ${code.split('').join(' ')} від ${isolateIfRtl(service)}`,
  sms: (service) => `SMS без коду від ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

const firstRun: WindowTexts['firstRun'] = {
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

const locked: WindowTexts['locked'] = {
  title: 'Ваш ключ заблоковано',
  lead: 'Системну в’язку ключів не вдалося відкрити, тому збережений ключ неможливо прочитати. Він залишається недоторканим. Розблокуйте в’язку й перезапустіть програму: запит надсилається один раз під час кожного запуску.',
  restart: 'Перезапустити',
  restarting: 'Перезапуск…',
  other: 'або введіть інший ключ',
};

// Numbers: the list of cards, and what a card says of its rental.

const numbers: WindowTexts['numbers'] = {
  rent: 'Орендувати номер',
  emptyTitle: 'Немає активних номерів',
  emptyText: 'Орендуйте номер, і його код з’явиться тут.',
  list: 'Орендовані номери',
};

const card: WindowTexts['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Замовлення…',
  noNumber: 'RentiumSMS не надіслав номера',
  waiting: 'Очікування SMS',
  waitingMore: 'Очікування нових SMS',
  timeLeft: 'Залишилося',
  until: (time) => `До ${time}`,
  timeUp: 'Час сплив, остання перевірка',
  stopWatching: 'Не чекати',
  stopHint:
    'Припиняє пошук SMS. Номер залишається орендованим, доки не спливе його час: RentiumSMS не дає скасувати.',
  stoppedText: 'Номер залишається орендованим, доки не спливе його час. Поновіть, щоб бачити нові SMS.',
  watchAgain: 'Поновити',
  remove: 'Прибрати',
  broken: 'Цю картку не вдається показати як слід. Номер і його коди в безпеці.',
  notWatched: 'Призупинено',
  watchingStopped: (number) => `Призупинено: ${number}`,
  watchingStoppedFor: (service) => `Призупинено: ${isolateIfRtl(service)}`,
  undo: 'Повернути',
  copy: 'Копіювати',
  copyNumber: 'Копіювати номер',
  copyForms: 'Інші формати',
  copyE164: (e164) => `Міжнародний: ${e164}`,
  copyNational: (national) => `Національний: ${national}`,
  copyDigits: (digits) => `Лише цифри: ${digits}`,
  copyCode: 'Копіювати код',
  copied: 'Скопійовано',
  numberCopied: 'Номер скопійовано',
  codeCopied: 'Код скопійовано',
  noCode: 'У цьому SMS немає коду',
  from: (sender) => `Від: ${isolateIfRtl(sender)}`,
  unknownSender: 'Невідомий відправник',
  disagree: (service, text) =>
    `Два коди: RentiumSMS повідомляє ${isolateIfRtl(service)}, а в тексті ${isolateIfRtl(text)}.`,
  copyOther: (code) => `Копіювати ${isolateIfRtl(code)}`,
  moreSms: (count, locale) => `Ще ${formatNumber(count, locale)} SMS`,
  onHold: (amount, locale) => `Утримано ${formatMoney(amount, locale)}`,
  payments: {
    held: (amount, locale) => `Утримано ${formatMoney(amount, locale)}; повернеться, якщо SMS не надійде`,
    charged: (amount, locale) => `Сплачено ${formatMoney(amount, locale)}`,
    'refund-awaited': (amount, locale, since) =>
      `Очікується повернення ${formatMoney(amount, locale)} з ${since}`,
    refunded: (amount, locale) => `Повернено ${formatMoney(amount, locale)}`,
  },
  costUnknown: 'Ціна невідома',
  chargeUnknown: 'Оплата невідома',
  priceShown: (price, locale) => `Показана ціна: ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `Показана ціна: ${formatMoney(shown, locale)}; номер коштує ${formatMoney(price, locale)}.`,
  details: 'Подробиці',
  more: 'Більше',
  less: 'Менше',
  expand: (service) => `Показати все: ${isolateIfRtl(service)}`,
  fold: 'Згорнути',
  copiedAt: (time) => `Скопійовано ${time}`,
  handover: 'Назвіть цей PIN-код кур’єру. Це не код для входу.',
  paused: (reason) => `Призупинено: ${reason}`,
  usual: (by) => `9 з 10 надходять до ${by}`,
  unlikely: 'Тепер малоймовірно',
  noSms: 'SMS не надійшло',
  endings: {
    awaited: (amount, locale) => `очікується повернення ${formatMoney(amount, locale)}`,
    refunded: (amount, locale) => `повернено ${formatMoney(amount, locale)}`,
    unseen: 'повернення за добу не було',
  },
  rentAnother: 'Орендувати ще',
  tryOperator: (operator, rate, price, locale) =>
    [
      `Спробувати ${isolateIfRtl(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'Відкрити RentiumSMS',
  label: 'Мітка',
  saveLabel: 'Зберегти',
  refused: 'Сайт відхилив номер',
  orderedAt: (time) => `Замовлено о ${time}`,
  events: {
    ordered: 'Замовлено',
    reserved: 'Номер надано',
    unresolved: 'Немає чіткої відповіді',
    sms: 'SMS отримано',
    stopped: 'Призупинено',
    'watched-again': 'Поновлено',
    ended: 'Завершено',
    'refund-seen': 'Повернено',
  },
  endedBy,
  lateSms: 'SMS після завершення',
  ago: (ms, locale) => (isInstant(ms) ? 'щойно' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'одразу' : `через ${formatSpan(ms, locale)}`),
};

// An order whose outcome is not known.

const unresolved: WindowTexts['unresolved'] = {
  title: 'Чи куплено цей номер?',
  reasons: {
    'no-answer': 'RentiumSMS не відповів на замовлення.',
    server: 'RentiumSMS відповів на замовлення помилкою.',
    'bad-response': 'Відповідь RentiumSMS неможливо прочитати.',
    interrupted: 'Rentium Tray закрився до надходження відповіді.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Імовірно, сплачено: баланс зменшився на ${formatFall(before, after, locale)}.`
        : 'Імовірно, сплачено: у балансі це приховали повернення.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Імовірно, не сплачено: баланс не змінився.'
        : 'Імовірно, не сплачено: баланс пояснюють інші номери.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'Невідомо: баланс зріс.'
        : `Невідомо: баланс зменшився на ${formatFall(before, after, locale)}, а це не ціна номера.`,
    unknown: () => 'Невідомо: баланси неможливо порівняти.',
  },
  unknown: 'Невідомо: бракує одного з балансів.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `Інші номери тим часом коштували ${formatMoney(amount, locale)}.`
      : `Інші повернення тим часом додали ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)}.`,
  elsewhereUnknown: 'Скільки тим часом коштували інші замовлення, невідомо.',
  check: 'Перевірити знову',
  checking: 'Перевірка…',
  dismiss: 'Приховати',
};

// The rent panel.

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

const rent: WindowTexts['rent'] = {
  title: 'Орендувати номер',
  service: 'Сервіс',
  country: 'Країна',
  operator: 'Оператор',
  placeholders: {
    service: 'Виберіть сервіс',
    country: 'Виберіть країну',
    operator: 'Виберіть оператора',
  },
  waitFor: { country: 'Спершу виберіть сервіс', operator: 'Спершу виберіть країну' },
  loading: 'Завантаження…',
  noMatch: 'Нічого не знайдено',
  empty: 'Тут нічого немає',
  columns: { name: 'Назва', rate: 'Успіх', stock: 'Запас', price: 'Ціна', from: 'Від' },
  sortGroup: 'Сортування',
  sort: {
    name: 'Сортувати за назвою',
    rate: 'Сортувати за успіхом',
    stock: 'Сортувати за запасом',
    price: 'Сортувати за ціною',
  },
  sorted: {
    name: { ascending: 'За назвою, від А до Я', descending: 'За назвою, від Я до А' },
    rate: {
      ascending: 'За успіхом, спершу найгірші',
      descending: 'За успіхом, спершу найкращі',
    },
    stock: {
      ascending: 'За запасом, спершу найменший',
      descending: 'За запасом, спершу найбільший',
    },
    price: { ascending: 'За ціною, спершу найнижча', descending: 'За ціною, спершу найвища' },
  },
  unsorted: 'Рекомендований порядок',
  groups: {
    'favourites-and-recent': 'Обрані та нещодавні',
    favourites: 'Обрані',
    recent: 'Нещодавні',
    others: 'Усі інші',
  },
  updating: 'Оновлення…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'ціна невідома'
        : `${facts.isLowest ? 'від ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`запас ${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`успіх ${formatPercent(facts.deliveryRate, locale)}`]),
      ...(facts.isBest ? ['найкращий вибір'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Орендувати (ціна невідома)' : `Орендувати за ${formatMoney(price, locale)}`,
  incomplete: 'Орендувати',
  topUp: 'Поповнити в RentiumSMS',
  bestValue: 'Найкращий вибір',
  better: (rate, operator, more, locale) => {
    const odds = `${formatPercent(rate, locale)} у ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} за ту саму ціну`;
    return more.amountMinor > 0 ? `${odds}, дорожче на ${difference}` : `${odds}, дешевше на ${difference}`;
  },
  updatingPrice: 'Оновлення ціни…',
  balanceAfter: (balance, locale) => `Баланс після: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `Балансу ${formatMoney(balance, locale)} не вистачає`,
  servicePrice: (service, most, locale) =>
    `Найвища ціна для ${isolateIfRtl(service)}: ${formatMoney(most, locale)}`,
  servicePriceNone: (service) => `Задати найвищу ціну для ${isolateIfRtl(service)}`,
  favourite: 'Обране',
  favouriteAdded: 'Додано до обраного',
  favouriteRemoved: 'Вилучено з обраного',
  quick: 'Обрані та нещодавні замовлення',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, обране` : order;
  },
  ordering: 'Замовлення…',
  ordered: 'Номер замовлено',
};

// The line: one field that rents, finds and goes anywhere.

const line: WindowTexts['line'] = {
  title: 'Орендувати або знайти',
  placeholder: 'Орендувати або знайти: wa us, номер…',
  nothing: 'Нічого не знайдено',
  foot: 'Наприклад, «wa us»: сервіс і країна. Enter орендує за показаною ціною.',
  waitHere: 'Код з’явиться тут, коли надійде.',
  odds: (operator, rate, locale) =>
    `${isolateIfRtl(operator)} · найкращі шанси ${formatPercent(rate, locale)}`,
};

// Offers beside one that cannot be had, and alerts for it.

const alerts: WindowTexts['alerts'] = {
  others: 'Інші пропозиції',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`залишилося ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'Зараз номерів немає.',
  tellWhenBack: 'Сповістити про появу',
  price: 'Найвища ціна',
  set: 'Ви отримаєте сповіщення. Нічого не буде куплено.',
  list: 'Очікування',
  waits: (most, locale) =>
    most === null ? 'Чекає на появу' : `Чекає на ціну до ${formatMoney(most, locale)}`,
  back: (price, locale) => (price === null ? 'Знову є' : `Знову є за ${formatMoney(price, locale)}`),
  stop: 'Не чекати',
  stopFor: (order) => `Не чекати: ${isolateIfRtl(order)}`,
};

// History: the list of numbers that ended.

const history: WindowTexts['history'] = {
  views: { list: 'Список', insights: 'Статистика' },
  viewSwitch: 'Історія як',
  search: 'Пошук',
  more: 'Експорт і видалення',
  emptyTitle: 'Тут поки нічого немає',
  emptyText: 'Номери з’являються тут, коли їхній час спливає.',
  noMatchTitle: 'Нічого не знайдено',
  noMatch: (query) => `За запитом «${isolateIfRtl(query)}» нічого не знайдено`,
  noMatchText: 'Пошук охоплює сервіси, країни, операторів, номери, відправників, тексти й коди.',
  noMatchFiltered: 'Жоден запис не відповідає пошуку та всім фільтрам.',
  showAll: 'Показати все',
  today: 'Сьогодні',
  yesterday: 'Учора',
  entries: (count, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} запис`,
      few: `${formatNumber(count, locale)} записи`,
      many: `${formatNumber(count, locale)} записів`,
      other: `${formatNumber(count, locale)} запису`,
    }),
  found: (count, total, locale) => `${formatNumber(count, locale)} з ${formatNumber(total, locale)}`,
  filters: {
    service: 'Сервіс',
    country: 'Країна',
    outcome: 'Результат',
    period: 'Період',
    anyService: 'Усі сервіси',
    anyCountry: 'Усі країни',
    anyOutcome: 'Усі результати',
    anyPeriod: 'Увесь час',
    outcomes: { code: 'Код', 'no-sms': 'Без SMS', refunded: 'Повернено', late: 'Пізнє SMS' },
    periods: { today: 'Сьогодні', week: 'Останні 7 днів', month: 'Останні 30 днів' },
    group: 'Фільтри',
    clear: 'Скинути фільтри',
  },
  noNumber: 'Без номера',
  noSms: 'Без SMS',
  noCode: 'Без коду',
  late: 'Запізно',
  lateText: 'після завершення',
  refunded: 'Повернено',
  refundAwaited: 'Очікується повернення',
  rowActions: (service) => `Більше: ${isolateIfRtl(service)}`,
  rentAgain: 'Орендувати знову',
  remove: 'Видалити',
  removed: 'Запис видалено',
  exportCsv: 'Експортувати як CSV',
  exportJson: 'Експортувати як JSON',
  exported: (file) => `Збережено як ${file}`,
  removeAll: 'Видалити все',
  removeAllTitle: (count, locale) =>
    count === 1 ? 'Видалити єдиний запис?' : `Видалити всі записи (${formatNumber(count, locale)})?`,
  removeAllText:
    'Усю історію буде видалено з цього комп’ютера, незалежно від пошуку й фільтрів. Якусь мить це можна скасувати.',
  removedAll: (count, locale) =>
    plural(locale, count, {
      one: `Видалено ${formatNumber(count, locale)} запис`,
      few: `Видалено ${formatNumber(count, locale)} записи`,
      many: `Видалено ${formatNumber(count, locale)} записів`,
      other: `Видалено ${formatNumber(count, locale)} запису`,
    }),
  keptFor: (days, locale) =>
    plural(locale, days, {
      one: `Зберігаються ${formatNumber(days, locale)} день.`,
      few: `Зберігаються ${formatNumber(days, locale)} дні.`,
      many: `Зберігаються ${formatNumber(days, locale)} днів.`,
      other: `Зберігаються ${formatNumber(days, locale)} дня.`,
    }),
  keptForGood: 'Зберігаються, доки їх не видалити.',
  changeRetention: 'Змінити в налаштуваннях',
};

// Insights: plots of the person's own history, and what each says in words.

/** After a preposition that takes the accusative: `за 2 номери`. */
const sayNumbers = (count: number, locale: string) =>
  plural(locale, count, {
    one: `${formatNumber(count, locale)} номер`,
    few: `${formatNumber(count, locale)} номери`,
    many: `${formatNumber(count, locale)} номерів`,
    other: `${formatNumber(count, locale)} номера`,
  });

/** After a preposition that takes the genitive: `з 2 номерів`. */
const ofNumbers = (count: number, locale: string) =>
  plural(locale, count, {
    one: `${formatNumber(count, locale)} номера`,
    few: `${formatNumber(count, locale)} номерів`,
    many: `${formatNumber(count, locale)} номерів`,
    other: `${formatNumber(count, locale)} номера`,
  });

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

const insights: WindowTexts['insights'] = {
  emptyTitle: 'Графіків поки немає',
  emptyText: 'Вони з’являться, коли спливе час першого номера.',
  spent: 'Витрачено',
  codes: 'Коди',
  timeToCode: 'Час до коду',
  unknown: '–',
  seconds: (value, locale) => seconds(value, locale),
  currency: 'Валюта',
  unnamedCurrency: 'Без назви',
  showTable: 'Показати таблицею',
  showPlot: 'Показати графіком',
  showAll: (count, locale) => `Показати всі (${formatNumber(count, locale)})`,
  showFewer: 'Показати менше',
  spending: {
    title: 'Витрати за день',
    summary: (total, paidDays, most, mostDay, locale) =>
      paidDays === 1
        ? `${formatMoney(total, locale)} за 30 днів, усе за один день: ${mostDay}.`
        : `${formatMoney(total, locale)} за 30 днів. Найбільше: ${formatMoney(most, locale)} (${mostDay}).`,
    nothing: 'За останні 30 днів нічого не сплачено. Номер без SMS нічого не коштує.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: без витрат`
        : `${day}: ${formatMoney(amount, locale)} за ${sayNumbers(count, locale)}`,
    day: 'День',
    amount: 'Сплачено',
    count: 'Номери',
    onlyPaidDays: 'Дні без витрат пропущено.',
  },
  by: { label: 'Групи', operator: 'Оператор', service: 'Сервіс' },
  delivery: {
    operators: 'Доставка за операторами',
    services: 'Доставка за сервісами',
    summary: (name, share, count, locale) =>
      `Найкращий показник має ${isolateIfRtl(name)}: ${formatPercent(share, locale)} з ${ofNumbers(count, locale)}. Тонка лінія: довіра 95%.`,
    tooFew: 'Замало номерів для порівняння. Тонка лінія: довіра 95%.',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(delivered, locale)} з ${formatNumber(count, locale)}`,
    interval: (low, high, locale) => `від ${formatPercent(low, locale)} до ${formatPercent(high, locale)}`,
    name: 'Назва',
    delivered: 'Доставлено',
    confidence: 'Інтервал 95%',
  },
  speed: {
    operators: 'Час до коду за операторами',
    services: 'Час до коду за сервісами',
    summary: (name, value, count, locale) =>
      `Найшвидший показник має ${isolateIfRtl(name)}: зазвичай ${seconds(value, locale)} (${insights.speed.codeCount(count, locale)}).`,
    tooFew: 'Замало кодів для порівняння.',
    codeCount: (count, locale) =>
      plural(locale, count, {
        one: `${formatNumber(count, locale)} код`,
        few: `${formatNumber(count, locale)} коди`,
        many: `${formatNumber(count, locale)} кодів`,
        other: `${formatNumber(count, locale)} коду`,
      }),
    median: 'Медіана',
    codes: 'Коди',
  },
};

// Settings: the titles of its sections, and those sections that are short.

const settings: WindowTexts['settings'] = {
  search: 'Знайти налаштування',
  groups: { general: 'Загальні', alerts: 'Сповіщення й клавіші', buying: 'Витрати', advanced: 'Додатково' },
  otherWords: {
    account: 'api token токен увійти вийти вхід логін',
    appearance: 'вигляд колір темний нічний режим',
    clipboard: 'копіювати вставити буфер секрет',
    startup: 'автозапуск старт запуск відкрити',
    notifications: 'сигнал звук тиша вимкнути тиша ніч не турбувати баланс низький поповнити',
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
  soundName: 'Який звук',
  sounds: { system: 'Звук системи', chime: 'Передзвін', bell: 'Дзвінок', drop: 'Крапля' },
  ownSoundText: 'Лунає і в режимі «Не турбувати».',
  hideCode: 'Приховувати код у сповіщенні',
  lowBalance: 'Сповістити, коли баланс менший за',
  lowBalanceNever: 'Ніколи',
  lowBalanceWrong: (example) =>
    `Уведіть суму, наприклад ${example}, або нічого, щоб ніколи. Збережено попереднє значення.`,
  quiet: 'Години тиші',
  quietText: 'Без звуків і новин. Коди з’являються, як завжди.',
  quietTimes: 'Від і до',
  quietFrom: 'Тиша від',
  quietTo: 'Тиша до',
  clipboard: 'Буфер обміну',
  autoCopy: 'Копіювати код, щойно він надійде',
  autoCopyText: 'Замінює вміст буфера обміну.',
  autoCopyNumber: 'Копіювати номер одразу після оренди',
  clear: 'Очищати скопійований код',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Ніколи' : `Через ${formatDelay(delayMs, locale)}`),
  appearance: 'Вигляд',
  language: 'Мова',
  systemLanguage: 'Системна',
  theme: 'Тема',
  themes: { system: 'Системна', light: 'Світла', dark: 'Темна', contrast: 'Висока контрастність' },
  shortcuts: 'Комбінації клавіш',
  start: 'Налаштуйте під себе',
  country: 'Улюблена країна',
  noCountry: 'Немає',
  countryText: 'Перша під час оренди.',
  startText: 'Усе це є і в налаштуваннях.',
  startDone: 'Готово',
  startup: 'Запуск',
  launchAtLogin: 'Запускати під час входу',
  launchAtLoginText: 'Чекає в треї, не відкриваючи цього вікна.',
  webhook: 'Приймач вебхуків',
  limits: 'Обмеження',
  servicePriceWhere: 'Найвищу ціну для сервісу задають під час оренди номера.',
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

const shortcuts: WindowTexts['shortcuts'] = {
  text: 'Діють у будь-якій програмі.',
  names: {
    copyLatest: 'Копіювати останній код',
    openPopup: 'Відкрити Rentium Tray',
    openLine: 'Орендувати або знайти',
    rentFavourite: 'Орендувати перше з обраного',
  },
  inWindow: 'У цьому вікні',
  anywhere: 'У будь-якій програмі',
  none: 'Немає',
  actions: {
    copyCode: 'Копіювати щойно отриманий код',
    line: 'Орендувати або знайти',
    rent: 'Орендувати номер',
    rentAgain: 'Орендувати останній знову',
    rentFavourite: 'Орендувати обраний',
    showTab: 'Змінити вкладку',
    close: 'Назад або сховати вікно',
    hide: 'Сховати вікно',
    shortcuts: 'Показати всі комбінації',
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

const polling: WindowTexts['polling'] = {
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

const updates: WindowTexts['updates'] = {
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

const webhook: WindowTexts['webhook'] = {
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

// The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together.

const about: WindowTexts['about'] = {
  privacy: 'Приватність',
  privacyIntro: 'Rentium Tray встановлює лише ці з’єднання. Він нічого не рахує і нічого не повідомляє.',
  connections: {
    service:
      'api.rentiumsms.online (або адреса з RENTIUM_API_URL), через HTTPS: під час запуску й після пробудження, коли ви переглядаєте пропозиції, орендуєте номер або баланс міг змінитися, раз на хвилину, поки ви чекаєте на пропозицію, і кілька разів на секунду, поки номер чекає на SMS. Надсилає ключ API, ваше замовлення та версію Rentium Tray.',
    proxy:
      'Проксі-сервер, указаний у системі або в HTTPS_PROXY, і його скрипт конфігурації, якщо він є. З’єднання з RentiumSMS і для оновлень тоді проходять через нього зашифрованими.',
    updates:
      'github.com і його файлові сервери: раз на день у встановленій копії, якщо це не вимкнено в налаштуваннях, і під час завантаження оновлення. Надсилає версію Rentium Tray.',
    self: 'Сам цей комп’ютер (127.0.0.1): тестовий режим і приймач вебхуків, якщо його ввімкнено. Ніщо з цього не залишає комп’ютер.',
    links:
      'Ваш браузер, для сторінок, які ви відкриваєте клацанням: RentiumSMS, GitHub і neverssl.com, коли мережа вимагає входу.',
  },
  notices: 'Відомості про сторонні компоненти',
  trademarks:
    'RentiumSMS, а також назви й знаки сервісів належать їхнім власникам. Тут вони лише позначають ці сервіси; жоден із власників не створює й не рекомендує Rentium Tray.',
};

export const views: WindowTexts = {
  appName,
  loading: 'Завантаження',
  opening: 'Очікування на системну в’язку ключів: можливо, вона запитує пароль.',
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
