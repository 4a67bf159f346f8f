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
  title: 'Wynajmij numer',
  service: 'Serwis',
  country: 'Kraj',
  operator: 'Operator',
  placeholders: {
    service: 'Wybierz serwis',
    country: 'Wybierz kraj',
    operator: 'Wybierz operatora',
  },
  waitFor: { country: 'Najpierw wybierz serwis', operator: 'Najpierw wybierz kraj' },
  loading: 'Wczytywanie…',
  noMatch: 'Brak wyników',
  empty: 'Nic tu nie jest dostępne',
  columns: { name: 'Nazwa', rate: 'Sukces', stock: 'Zapas', price: 'Cena', from: 'Od' },
  sortGroup: 'Sortowanie',
  sort: {
    name: 'Sortuj według nazwy',
    rate: 'Sortuj według sukcesu',
    stock: 'Sortuj według zapasu',
    price: 'Sortuj według ceny',
  },
  sorted: {
    name: { ascending: 'Według nazwy, od A do Z', descending: 'Według nazwy, od Z do A' },
    rate: {
      ascending: 'Według sukcesu, od najgorszych',
      descending: 'Według sukcesu, od najlepszych',
    },
    stock: {
      ascending: 'Według zapasu, od najmniejszego',
      descending: 'Według zapasu, od największego',
    },
    price: { ascending: 'Według ceny, od najniższej', descending: 'Według ceny, od najwyższej' },
  },
  unsorted: 'Zalecana kolejność',
  groups: {
    'favourites-and-recent': 'Ulubione i ostatnie',
    favourites: 'Ulubione',
    recent: 'Ostatnie',
    others: 'Wszystkie pozostałe',
  },
  updating: 'Aktualizowanie…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'cena nieznana'
        : `${facts.isLowest ? 'od ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`zapas ${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`sukces ${formatPercent(facts.deliveryRate, locale)}`]),
      ...(facts.isBest ? ['najlepszy wybór'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Wynajmij (cena nieznana)' : `Wynajmij za ${formatMoney(price, locale)}`,
  incomplete: 'Wynajmij',
  topUp: 'Doładuj w RentiumSMS',
  bestValue: 'Najlepszy wybór',
  better: (rate, operator, more, locale) => {
    const odds = `${formatPercent(rate, locale)} u ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} za tę samą cenę`;
    return more.amountMinor > 0 ? `${odds}, drożej o ${difference}` : `${odds}, taniej o ${difference}`;
  },
  updatingPrice: 'Aktualizowanie ceny…',
  balanceAfter: (balance, locale) => `Saldo potem: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `Saldo ${formatMoney(balance, locale)} nie wystarczy`,
  favourite: 'Ulubione',
  favouriteAdded: 'Dodano do ulubionych',
  favouriteRemoved: 'Usunięto z ulubionych',
  quick: 'Ulubione i ostatnie zamówienia',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, ulubione` : order;
  },
  ordering: 'Zamawianie…',
  ordered: 'Zamówiono numer',
};

// Settings: what an order may not go beyond.

export const limits: Texts['views']['limits'] = {
  text: 'Zamówienia ponad limit są blokowane.',
  maxOpenReservations: (range) => `Otwarte numery (${range})`,
  maxOpenReservationsWrong: (range) => `Wpisz liczbę z zakresu ${range}. Zachowano poprzednią wartość.`,
  maxPrice: 'Najwyższa cena numeru',
  dailySpending: 'Dzienny limit wydatków',
  noLimit: 'Bez limitu',
  amountWrong: (example) =>
    `Wpisz kwotę, np. ${example}, lub zostaw puste pole, aby nie było limitu. Zachowano poprzednią wartość.`,
  balanceNeeded: 'Kwoty można ustawić, gdy saldo będzie znane.',
};

export const line: Texts['views']['line'] = {
  title: 'Wynajmij lub znajdź',
  placeholder: 'Wynajmij lub znajdź: wa us, ustawienie, numer…',
  nothing: 'Nic nie znaleziono',
  foot: 'Na przykład „wa us”: serwis i kraj. Enter wynajmuje po pokazanej cenie.',
  waitHere: 'Kod pojawi się tutaj, gdy przyjdzie.',
  odds: (operator, rate, locale) =>
    `${isolateIfRtl(operator)} · najlepsze szanse ${formatPercent(rate, locale)}`,
};
