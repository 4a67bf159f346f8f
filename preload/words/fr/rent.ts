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
  title: 'Louer un numéro',
  service: 'Service',
  country: 'Pays',
  operator: 'Opérateur',
  placeholders: {
    service: 'Choisissez un service',
    country: 'Choisissez un pays',
    operator: 'Choisissez un opérateur',
  },
  waitFor: { country: 'Choisissez d’abord un service', operator: 'Choisissez d’abord un pays' },
  loading: 'Chargement…',
  noMatch: 'Aucun résultat',
  empty: 'Rien de disponible ici',
  columns: { name: 'Nom', rate: 'Réussite', stock: 'Stock', price: 'Prix', from: 'Dès' },
  sortGroup: 'Trier',
  sort: {
    name: 'Trier par nom',
    rate: 'Trier par réussite',
    stock: 'Trier par stock',
    price: 'Trier par prix',
  },
  sorted: {
    name: { ascending: 'Trié par nom, de A à Z', descending: 'Trié par nom, de Z à A' },
    rate: {
      ascending: 'Trié par réussite croissante',
      descending: 'Trié par réussite décroissante',
    },
    stock: {
      ascending: 'Trié par stock croissant',
      descending: 'Trié par stock décroissant',
    },
    price: { ascending: 'Trié par prix croissant', descending: 'Trié par prix décroissant' },
  },
  unsorted: 'Ordre conseillé',
  groups: {
    'favourites-and-recent': 'Favoris et récents',
    favourites: 'Favoris',
    recent: 'Récents',
    others: 'Tous les autres',
  },
  updating: 'Actualisation…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'prix inconnu'
        : `${facts.isLowest ? 'dès ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`${stock(facts.stock, locale)} en stock`]),
      ...(facts.deliveryRate === null ? [] : [`réussite ${formatPercent(facts.deliveryRate, locale)}`]),
      ...(facts.isBest ? ['meilleur choix'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Louer (prix inconnu)' : `Louer pour ${formatMoney(price, locale)}`,
  incomplete: 'Louer',
  topUp: 'Recharger sur RentiumSMS',
  bestValue: 'Meilleur choix',
  better: (rate, operator, more, locale) => {
    const odds = `${formatPercent(rate, locale)} avec ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} au même prix`;
    return more.amountMinor > 0
      ? `${odds} pour ${difference} de plus`
      : `${odds} pour ${difference} de moins`;
  },
  updatingPrice: 'Actualisation du prix…',
  balanceAfter: (balance, locale) => `Solde après : ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `Votre solde de ${formatMoney(balance, locale)} ne suffit pas`,
  favourite: 'Favori',
  favouriteAdded: 'Ajouté aux favoris',
  favouriteRemoved: 'Retiré des favoris',
  quick: 'Favoris et commandes récentes',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, favori` : order;
  },
  ordering: 'Commande…',
  ordered: 'Numéro commandé',
};

// Settings: what an order may not go beyond.

export const limits: Texts['views']['limits'] = {
  text: 'Une commande qui dépasse une limite est bloquée.',
  maxOpenReservations: (range) => `Numéros ouverts (${range})`,
  maxOpenReservationsWrong: (range) =>
    `Saisissez un nombre entier dans ${range}. L’ancienne valeur est conservée.`,
  maxPrice: 'Prix maximal par numéro',
  dailySpending: 'Limite de dépense par jour',
  noLimit: 'Sans limite',
  amountWrong: (example) =>
    `Saisissez un montant comme ${example}, ou rien pour aucune limite. L’ancienne valeur est conservée.`,
  balanceNeeded: 'Les montants se règlent dès que votre solde est connu.',
};

export const line: Texts['views']['line'] = {
  title: 'Louer ou chercher',
  placeholder: 'Louer ou chercher : wa us, réglages, un numéro…',
  nothing: 'Rien trouvé',
  foot: 'Essayez « wa us » : service et pays. Entrée loue au prix affiché.',
  waitHere: 'Le code apparaît ici dès son arrivée.',
  odds: (operator, rate, locale) =>
    `${isolateIfRtl(operator)} · meilleur choix ${formatPercent(rate, locale)}`,
};
