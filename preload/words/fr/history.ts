/** History: the list of numbers that ended. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';

export const history: Texts['views']['history'] = {
  views: { list: 'Liste', insights: 'Analyse' },
  viewSwitch: 'Affichage de l’historique',
  search: 'Rechercher',
  more: 'Exporter et supprimer',
  emptyTitle: 'Rien ici pour l’instant',
  emptyText: 'Les numéros arrivent ici quand leur durée est écoulée.',
  noMatchTitle: 'Aucun résultat',
  noMatch: (query) => `Aucun résultat pour « ${isolateIfRtl(query)} »`,
  noMatchText:
    'La recherche porte sur les services, pays, opérateurs, numéros, expéditeurs, textes et codes.',
  noMatchFiltered: 'Aucune entrée ne répond à la recherche et à tous les filtres.',
  showAll: 'Tout afficher',
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  entries: (count, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} entrée`,
      other: `${formatNumber(count, locale)} entrées`,
    }),
  found: (count, total, locale) => `${formatNumber(count, locale)} sur ${formatNumber(total, locale)}`,
  filters: {
    service: 'Service',
    country: 'Pays',
    outcome: 'Résultat',
    period: 'Période',
    anyService: 'Tous les services',
    anyCountry: 'Tous les pays',
    anyOutcome: 'Tous les résultats',
    anyPeriod: 'Toutes les dates',
    outcomes: { code: 'Code', 'no-sms': 'Aucun SMS', refunded: 'Remboursé', late: 'SMS tardif' },
    periods: { today: 'Aujourd’hui', week: '7 derniers jours', month: '30 derniers jours' },
    group: 'Filtres',
    clear: 'Effacer les filtres',
  },
  noNumber: 'Aucun numéro',
  noSms: 'Aucun SMS',
  noCode: 'Aucun code',
  late: 'Tardif',
  lateText: 'arrivé après la fin',
  refunded: 'Remboursé',
  refundAwaited: 'Remboursement attendu',
  rowActions: (service) => `Plus pour ${isolateIfRtl(service)}`,
  rentAgain: 'Louer à nouveau',
  remove: 'Supprimer',
  removeTitle: 'Supprimer cette entrée ?',
  removeText: 'Le numéro et ses SMS sont supprimés de cet ordinateur. Cette action est irréversible.',
  removed: 'Entrée supprimée',
  exportCsv: 'Exporter en CSV',
  exportJson: 'Exporter en JSON',
  exported: (file) => `Enregistré sous ${file}`,
  removeAll: 'Tout supprimer',
  removeAllTitle: (count, locale) =>
    plural(locale, count, {
      one: 'Supprimer la seule entrée ?',
      other: `Supprimer les ${formatNumber(count, locale)} entrées ?`,
    }),
  removeAllText:
    'Tout l’historique est supprimé de cet ordinateur, quels que soient la recherche et les filtres. Cette action est irréversible.',
  removedAll: (count, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} entrée supprimée`,
      other: `${formatNumber(count, locale)} entrées supprimées`,
    }),
  keptFor: (days, locale) =>
    plural(locale, days, {
      one: `Conservées ${formatNumber(days, locale)} jour.`,
      other: `Conservées ${formatNumber(days, locale)} jours.`,
    }),
  keptForGood: 'Conservées jusqu’à leur suppression.',
  changeRetention: 'Modifier dans les Réglages',
};

// Insights: plots of the person's own history, and what each says in words.

const numbers = (count: number, locale: string) =>
  plural(locale, count, {
    one: `${formatNumber(count, locale)} numéro`,
    other: `${formatNumber(count, locale)} numéros`,
  });

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

export const insights: Texts['views']['insights'] = {
  emptyTitle: 'Aucun chiffre pour l’instant',
  emptyText: 'Ils viennent de vos propres numéros, dès que l’un d’eux est terminé.',
  spent: 'Dépensé',
  codes: 'Codes',
  timeToCode: 'Délai du code',
  unknown: '–',
  seconds: (value, locale) => seconds(value, locale),
  currency: 'Devise',
  unnamedCurrency: 'Non précisée',
  showTable: 'Voir en tableau',
  showPlot: 'Voir en graphique',
  showAll: (count, locale) => `Tout afficher (${formatNumber(count, locale)})`,
  showFewer: 'Afficher moins',
  spending: {
    title: 'Dépenses par jour',
    summary: (total, paidDays, most, mostDay, locale) =>
      plural(locale, paidDays, {
        one: `${formatMoney(total, locale)} ces 30 derniers jours, en totalité le ${mostDay}.`,
        other: `${formatMoney(total, locale)} ces 30 derniers jours, répartis sur ${formatNumber(paidDays, locale)} jours. Maximum en un jour : ${formatMoney(most, locale)}, le ${mostDay}.`,
      }),
    nothing: 'Rien n’a été payé ces 30 derniers jours. Un numéro sans SMS ne coûte rien.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day} : rien payé`
        : `${day} : ${formatMoney(amount, locale)} pour ${numbers(count, locale)}`,
    day: 'Jour',
    amount: 'Payé',
    count: 'Numéros',
    onlyPaidDays: 'Les jours sans paiement sont omis.',
  },
  by: { label: 'Par', operator: 'Opérateur', service: 'Service' },
  delivery: {
    operators: 'Réception par opérateur',
    services: 'Réception par service',
    summary: (name, share, count, locale) =>
      `${isolateIfRtl(name)} a le mieux livré : ${formatPercent(share, locale)} de ${numbers(count, locale)}. Trait fin : confiance à 95 %.`,
    tooFew:
      'Trop peu de numéros pour des pourcentages : les quantités sont affichées. Trait fin : confiance à 95 %.',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(delivered, locale)} sur ${formatNumber(count, locale)}`,
    interval: (low, high, locale) => `${formatPercent(low, locale)} à ${formatPercent(high, locale)}`,
    name: 'Nom',
    delivered: 'Reçus',
    confidence: 'Intervalle à 95 %',
  },
  speed: {
    operators: 'Délai du code par opérateur',
    services: 'Délai du code par service',
    summary: (name, value, count, locale) =>
      `${isolateIfRtl(name)} a été le plus rapide : la moitié de ses ${formatNumber(count, locale)} codes est arrivée en ${seconds(value, locale, 'long')}.`,
    tooFew: 'Trop peu de codes pour une médiane : les quantités sont affichées.',
    codeCount: (count, locale) =>
      plural(locale, count, {
        one: `${formatNumber(count, locale)} code`,
        other: `${formatNumber(count, locale)} codes`,
      }),
    median: 'Médiane',
    codes: 'Codes',
  },
};
