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
  title: 'Nummer mieten',
  service: 'Dienst',
  country: 'Land',
  operator: 'Anbieter',
  placeholders: {
    service: 'Dienst wählen',
    country: 'Land wählen',
    operator: 'Anbieter wählen',
  },
  waitFor: { country: 'Zuerst einen Dienst wählen', operator: 'Zuerst ein Land wählen' },
  loading: 'Wird geladen …',
  noMatch: 'Keine Treffer',
  empty: 'Hier ist nichts verfügbar',
  columns: { name: 'Name', rate: 'Erfolg', stock: 'Vorrat', price: 'Preis', from: 'Ab' },
  sortGroup: 'Sortieren',
  sort: {
    name: 'Nach Name sortieren',
    rate: 'Nach Erfolg sortieren',
    stock: 'Nach Vorrat sortieren',
    price: 'Nach Preis sortieren',
  },
  sorted: {
    name: { ascending: 'Nach Name sortiert, A bis Z', descending: 'Nach Name sortiert, Z bis A' },
    rate: {
      ascending: 'Nach Erfolg sortiert, schlechteste zuerst',
      descending: 'Nach Erfolg sortiert, beste zuerst',
    },
    stock: {
      ascending: 'Nach Vorrat sortiert, wenigste zuerst',
      descending: 'Nach Vorrat sortiert, meiste zuerst',
    },
    price: {
      ascending: 'Nach Preis sortiert, niedrigster zuerst',
      descending: 'Nach Preis sortiert, höchster zuerst',
    },
  },
  unsorted: 'Empfohlene Reihenfolge',
  groups: {
    'favourites-and-recent': 'Favoriten und zuletzt',
    favourites: 'Favoriten',
    recent: 'Zuletzt',
    others: 'Alle anderen',
  },
  updating: 'Wird aktualisiert …',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'Preis unbekannt'
        : `${facts.isLowest ? 'ab ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`Vorrat ${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`${formatPercent(facts.deliveryRate, locale)} Erfolg`]),
      ...(facts.isBest ? ['bestes Angebot'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Mieten (Preis unbekannt)' : `Für ${formatMoney(price, locale)} mieten`,
  incomplete: 'Mieten',
  topUp: 'Bei RentiumSMS aufladen',
  bestValue: 'Bestes Angebot',
  better: (rate, operator, more, locale) => {
    const odds = `${formatPercent(rate, locale)} bei ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} zum selben Preis`;
    return more.amountMinor > 0 ? `${odds} für ${difference} mehr` : `${odds} für ${difference} weniger`;
  },
  updatingPrice: 'Preis wird aktualisiert …',
  balanceAfter: (balance, locale) => `Guthaben danach: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `Ihr Guthaben von ${formatMoney(balance, locale)} reicht nicht`,
  favourite: 'Favorit',
  favouriteAdded: 'Zu den Favoriten hinzugefügt',
  favouriteRemoved: 'Aus den Favoriten entfernt',
  quick: 'Favoriten und letzte Bestellungen',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, Favorit` : order;
  },
  ordering: 'Wird bestellt …',
  ordered: 'Nummer bestellt',
};

// Settings: what an order may not go beyond.

export const limits: Texts['views']['limits'] = {
  text: 'Eine Bestellung über einer Grenze wird nicht gesendet.',
  maxOpenReservations: (range) => `Offene Nummern (${range})`,
  maxOpenReservationsWrong: (range) => `Nötig ist eine ganze Zahl aus ${range}. Die bisherige bleibt.`,
  maxPrice: 'Höchstpreis je Nummer',
  dailySpending: 'Tageslimit für Ausgaben',
  noLimit: 'Keine',
  amountWrong: (example) =>
    `Nötig ist ein Betrag wie ${example}, oder nichts für keine Grenze. Die bisherige Grenze bleibt.`,
  balanceNeeded: 'Beträge lassen sich festlegen, sobald Ihr Guthaben bekannt ist.',
};

export const line: Texts['views']['line'] = {
  title: 'Mieten oder finden',
  placeholder: 'Mieten oder finden: wa us, Einstellung, Nummer …',
  nothing: 'Nichts gefunden',
  foot: 'Zum Beispiel „wa us“: Dienst und Land. Enter mietet zum gezeigten Preis.',
  waitHere: 'Der Code erscheint hier, sobald er eintrifft.',
  odds: (operator, rate, locale) => `${isolateIfRtl(operator)} · beste Chance ${formatPercent(rate, locale)}`,
};
