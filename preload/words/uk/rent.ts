/** The rent panel. */
import type { Stock } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

export const rent: Texts['views']['rent'] = {
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

// Settings: what an order may not go beyond.

export const limits: Texts['views']['limits'] = {
  text: 'Замовлення понад обмеження блокуються.',
  maxOpenReservations: (range) => `Відкриті номери (${range})`,
  maxOpenReservationsWrong: (range) => `Уведіть число в межах ${range}. Збережено попереднє значення.`,
  maxPrice: 'Найвища ціна номера',
  dailySpending: 'Денний ліміт витрат',
  noLimit: 'Без обмежень',
  amountWrong: (example) =>
    `Уведіть суму, наприклад ${example}, або нічого, щоб не було обмеження. Збережено попереднє значення.`,
  balanceNeeded: 'Суми можна задати, коли баланс стане відомий.',
};

export const line: Texts['views']['line'] = {
  title: 'Орендувати або знайти',
  placeholder: 'Орендувати або знайти: wa us, номер…',
  nothing: 'Нічого не знайдено',
  foot: 'Наприклад, «wa us»: сервіс і країна. Enter орендує за показаною ціною.',
  waitHere: 'Код з’явиться тут, коли надійде.',
  odds: (operator, rate, locale) =>
    `${isolateIfRtl(operator)} · найкращі шанси ${formatPercent(rate, locale)}`,
};
