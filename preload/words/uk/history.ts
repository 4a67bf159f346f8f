/** History: the list of numbers that ended. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';

// The form `one` stands for 1, 21, 31 and so on: so it names its number too.

export const history: Texts['views']['history'] = {
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
  removeTitle: 'Видалити цей запис?',
  removeText: 'Номер і його SMS буде видалено з цього комп’ютера. Це не можна скасувати.',
  removed: 'Запис видалено',
  exportCsv: 'Експортувати як CSV',
  exportJson: 'Експортувати як JSON',
  exported: (file) => `Збережено як ${file}`,
  removeAll: 'Видалити все',
  removeAllTitle: (count, locale) =>
    count === 1 ? 'Видалити єдиний запис?' : `Видалити всі записи (${formatNumber(count, locale)})?`,
  removeAllText:
    'Усю історію буде видалено з цього комп’ютера, незалежно від пошуку й фільтрів. Це не можна скасувати.',
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
const numbers = (count: number, locale: string) =>
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

export const insights: Texts['views']['insights'] = {
  emptyTitle: 'Даних поки немає',
  emptyText: 'Вони складаються з ваших номерів, щойно завершиться перший із них.',
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
        ? `${formatMoney(total, locale)} за останні 30 днів, усе за один день: ${mostDay}.`
        : `${formatMoney(total, locale)} за останні 30 днів; днів із витратами: ${formatNumber(paidDays, locale)}. Найбільше за один день: ${formatMoney(most, locale)}, ${mostDay}.`,
    nothing: 'За останні 30 днів нічого не сплачено. Номер без SMS нічого не коштує.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: без витрат`
        : `${day}: ${formatMoney(amount, locale)} за ${numbers(count, locale)}`,
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
    tooFew: 'Замало номерів для часток: показано кількість. Тонка лінія: довіра 95%.',
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
      `Найшвидший показник має ${isolateIfRtl(name)}. Час, за який надійшла половина кодів (із ${formatNumber(count, locale)}): ${seconds(value, locale, 'long')}.`,
    tooFew: 'Замало кодів для медіани: показано кількість.',
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
