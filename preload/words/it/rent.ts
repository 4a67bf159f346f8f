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
  title: 'Noleggia un numero',
  service: 'Servizio',
  country: 'Paese',
  operator: 'Operatore',
  placeholders: {
    service: 'Scegli un servizio',
    country: 'Scegli un paese',
    operator: 'Scegli un operatore',
  },
  waitFor: { country: 'Scegli prima un servizio', operator: 'Scegli prima un paese' },
  loading: 'Caricamento…',
  noMatch: 'Nessun risultato',
  empty: 'Qui non c’è nulla di disponibile',
  columns: { name: 'Nome', rate: 'Successo', stock: 'Disp.', price: 'Prezzo', from: 'Da' },
  sortGroup: 'Ordina',
  sort: {
    name: 'Ordina per nome',
    rate: 'Ordina per successo',
    stock: 'Ordina per disponibilità',
    price: 'Ordina per prezzo',
  },
  sorted: {
    name: { ascending: 'Per nome, dalla A alla Z', descending: 'Per nome, dalla Z alla A' },
    rate: {
      ascending: 'Per successo crescente',
      descending: 'Per successo decrescente',
    },
    stock: {
      ascending: 'Per disponibilità crescente',
      descending: 'Per disponibilità decrescente',
    },
    price: { ascending: 'Per prezzo crescente', descending: 'Per prezzo decrescente' },
  },
  unsorted: 'Ordine consigliato',
  groups: {
    'favourites-and-recent': 'Preferiti e recenti',
    favourites: 'Preferiti',
    recent: 'Recenti',
    others: 'Tutti gli altri',
  },
  updating: 'Aggiornamento…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'prezzo sconosciuto'
        : `${facts.isLowest ? 'da ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`disponibili ${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`successo ${formatPercent(facts.deliveryRate, locale)}`]),
      ...(facts.isBest ? ['scelta migliore'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Noleggia (prezzo sconosciuto)' : `Noleggia a ${formatMoney(price, locale)}`,
  incomplete: 'Noleggia',
  topUp: 'Ricarica su RentiumSMS',
  bestValue: 'Scelta migliore',
  better: (rate, operator, more, locale) => {
    const odds = `${formatPercent(rate, locale)} con ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} allo stesso prezzo`;
    return more.amountMinor > 0 ? `${odds} per ${difference} in più` : `${odds} per ${difference} in meno`;
  },
  updatingPrice: 'Aggiornamento del prezzo…',
  balanceAfter: (balance, locale) => `Saldo dopo: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `Il saldo di ${formatMoney(balance, locale)} non basta`,
  favourite: 'Preferito',
  favouriteAdded: 'Aggiunto ai preferiti',
  favouriteRemoved: 'Rimosso dai preferiti',
  quick: 'Preferiti e ordini recenti',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, preferito` : order;
  },
  ordering: 'Ordine in corso…',
  ordered: 'Numero ordinato',
};

// Settings: what an order may not go beyond.

export const limits: Texts['views']['limits'] = {
  text: 'Gli ordini oltre un limite vengono bloccati.',
  maxOpenReservations: (range) => `Massimo di numeri aperti (${range})`,
  maxOpenReservationsWrong: (range) =>
    `Serve un numero intero nell’intervallo ${range}. Resta il valore precedente.`,
  maxPrice: 'Prezzo massimo per numero',
  dailySpending: 'Limite di spesa giornaliero',
  noLimit: 'Nessun limite',
  amountWrong: (example) =>
    `Serve un importo come ${example}, o il campo vuoto per nessun limite. Resta il valore precedente.`,
  balanceNeeded: 'Gli importi si impostano appena il saldo è noto.',
};

export const line: Texts['views']['line'] = {
  title: 'Noleggia o cerca',
  placeholder: 'Noleggia o cerca: wa us, un’impostazione…',
  nothing: 'Nessun risultato',
  foot: 'Prova «wa us»: servizio e paese. Invio noleggia al prezzo mostrato.',
  waitHere: 'Il codice compare qui appena arriva.',
  odds: (operator, rate, locale) =>
    `${isolateIfRtl(operator)} · scelta migliore ${formatPercent(rate, locale)}`,
};
