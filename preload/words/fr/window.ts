/** The French texts of the window. Whoever loads them gets those outside the window too. */
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
  balance: 'Solde',
  noBalance: '—',
  refresh: 'Actualiser',
  pin: 'Garder cette fenêtre ouverte',
  unpin: 'Laisser la fenêtre se fermer',
  sandbox: 'Bac à sable',
  connecting: 'Connexion…',
  offlineSince: (time) => `Hors ligne depuis ${time}`,
  failingSince: (time) => `Problèmes depuis ${time}`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `Votre solde a baissé de ${formatMoney(by, locale)}, à ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `Votre solde a augmenté de ${formatMoney(by, locale)}, à ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'Numéros', history: 'Historique', settings: 'Réglages' },
  tabList: 'Vues',
};

const announcements: WindowTexts['announcements'] = {
  code: (service, code) => `Code ${code.split('').join(' ')} de ${isolateIfRtl(service)}`,
  sms: (service) => `SMS sans code de ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

const firstRun: WindowTexts['firstRun'] = {
  title: 'Des numéros pour vos codes SMS',
  lead: 'Louez un numéro, recevez le code, collez-le.',
  trySandbox: 'Essayer le bac à sable',
  sandboxHint: 'Numéros d’entraînement gratuits, sans compte.',
  or: 'ou entraînez-vous d’abord',
  keyLabel: 'Clé d’API',
  keyHint: 'Collez-la ici : elle est vérifiée une fois et gardée dans le trousseau du système.',
  saveKey: 'Enregistrer la clé',
  savingKey: 'Vérification de la clé…',
  keepInMemory: 'Utiliser pour cette session',
  keepWeak: 'Enregistrer quand même',
  honest:
    'D’autres personnes réutilisent ces numéros. N’en utilisez jamais pour votre banque ou votre adresse e-mail principale. Client non officiel.',
  getKey: 'Obtenir une clé',
  showKey: 'Afficher la clé',
  hideKey: 'Masquer la clé',
};

const locked: WindowTexts['locked'] = {
  title: 'Votre clé est verrouillée',
  lead: 'Le trousseau du système ne s’est pas ouvert : la clé enregistrée ne peut pas être lue. Elle reste intacte. Déverrouillez le trousseau, puis redémarrez : il n’est consulté qu’une fois par démarrage.',
  restart: 'Redémarrer',
  restarting: 'Redémarrage…',
  other: 'ou saisissez une autre clé',
};

// Numbers: the list of cards, and what a card says of its rental.

const numbers: WindowTexts['numbers'] = {
  rent: 'Louer un numéro',
  emptyTitle: 'Aucun numéro actif',
  emptyText: 'Louez-en un et son code s’affichera ici.',
  list: 'Numéros loués',
};

const card: WindowTexts['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Commande…',
  noNumber: 'RentiumSMS n’a envoyé aucun numéro',
  waiting: 'En attente du SMS',
  waitingMore: 'À l’écoute d’autres SMS',
  timeLeft: 'Temps restant',
  until: (time) => `Jusqu’à ${time}`,
  timeUp: 'Temps écoulé, dernière vérification',
  stopWatching: 'Ne plus attendre',
  stopHint:
    'Arrête de chercher des SMS. Le numéro reste loué jusqu’à la fin de sa durée : RentiumSMS ne permet pas d’annuler.',
  stoppedText: 'Le numéro reste loué jusqu’à la fin de sa durée. Reprenez pour voir les nouveaux SMS.',
  watchAgain: 'Reprendre',
  remove: 'Retirer',
  broken: 'Cette carte ne peut pas s’afficher correctement. Le numéro et ses codes sont en sécurité.',
  notWatched: 'En pause',
  watchingStopped: (number) => `En pause : ${number}`,
  watchingStoppedFor: (service) => `En pause : ${isolateIfRtl(service)}`,
  undo: 'Annuler',
  copy: 'Copier',
  copyNumber: 'Copier le numéro',
  copyForms: 'Autres formats',
  copyE164: (e164) => `International : ${e164}`,
  copyNational: (national) => `National : ${national}`,
  copyDigits: (digits) => `Chiffres seuls : ${digits}`,
  copyCode: 'Copier le code',
  copied: 'Copié',
  numberCopied: 'Numéro copié',
  codeCopied: 'Code copié',
  noCode: 'Aucun code trouvé dans ce SMS',
  from: (sender) => `De ${isolateIfRtl(sender)}`,
  unknownSender: 'Expéditeur inconnu',
  disagree: (service, text) =>
    `Deux codes : RentiumSMS indique ${isolateIfRtl(service)}, le texte dit ${isolateIfRtl(text)}.`,
  copyOther: (code) => `Copier ${isolateIfRtl(code)}`,
  moreSms: (count, locale) => `${formatNumber(count, locale)} SMS de plus`,
  onHold: (amount, locale) => `${formatMoney(amount, locale)} bloqués`,
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} bloqués, remboursés si aucun SMS n’arrive`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} payés`,
    'refund-awaited': (amount, locale, since) =>
      `Remboursement de ${formatMoney(amount, locale)} attendu depuis ${since}`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} remboursés`,
  },
  costUnknown: 'Prix inconnu',
  chargeUnknown: 'Paiement inconnu',
  priceShown: (price, locale) => `Le prix affiché était ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `Le prix affiché était ${formatMoney(shown, locale)}, le numéro coûte ${formatMoney(price, locale)}.`,
  details: 'Détails',
  more: 'Plus',
  less: 'Moins',
  expand: (service) => `Tout afficher pour ${isolateIfRtl(service)}`,
  fold: 'Replier',
  copiedAt: (time) => `Copié ${time}`,
  handover: 'Donnez ce PIN au livreur. Ce n’est pas un code de connexion.',
  paused: (reason) => `En pause : ${reason}`,
  usual: (by) => `9 sur 10 arrivent avant ${by}`,
  unlikely: 'Désormais peu probable',
  noSms: 'Aucun SMS reçu',
  endings: {
    awaited: (amount, locale) => `remboursement de ${formatMoney(amount, locale)} attendu`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} remboursés`,
    unseen: 'aucun remboursement en un jour',
  },
  rentAnother: 'En louer un autre',
  tryOperator: (operator, rate, price, locale) =>
    [
      `Essayer ${isolateIfRtl(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'Ouvrir RentiumSMS',
  label: 'Libellé',
  saveLabel: 'Enregistrer',
  refused: 'Refusé par le site',
  orderedAt: (time) => `Commandé à ${time}`,
  events: {
    ordered: 'Commandé',
    reserved: 'Numéro attribué',
    unresolved: 'Pas de réponse claire',
    sms: 'SMS reçu',
    stopped: 'En pause',
    'watched-again': 'Repris',
    ended: 'Terminé',
    'refund-seen': 'Remboursé',
  },
  endedBy,
  lateSms: 'SMS après la fin',
  ago: (ms, locale) => (isInstant(ms) ? 'à l’instant' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'aussitôt' : `${formatSpan(ms, locale)} après`),
};

// An order whose outcome is not known.

const unresolved: WindowTexts['unresolved'] = {
  title: 'Ce numéro a-t-il été acheté ?',
  reasons: {
    'no-answer': 'RentiumSMS n’a pas répondu à la commande.',
    server: 'RentiumSMS a répondu à la commande par une erreur.',
    'bad-response': 'RentiumSMS a envoyé une réponse illisible.',
    interrupted: 'Rentium Tray s’est fermé avant la réponse.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Sans doute payé : votre solde a baissé de ${formatFall(before, after, locale)}.`
        : 'Sans doute payé : des remboursements le masquent dans votre solde.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Sans doute pas payé : votre solde n’a pas changé.'
        : 'Sans doute pas payé : d’autres numéros expliquent votre solde.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'Incertain : votre solde a augmenté.'
        : `Incertain : votre solde a baissé de ${formatFall(before, after, locale)}, ce qui n’est pas le prix.`,
    unknown: () => 'Incertain : vos soldes ne sont pas comparables.',
  },
  unknown: 'Incertain : l’un de vos soldes est inconnu.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `D’autres numéros ont coûté ${formatMoney(amount, locale)} entre-temps.`
      : `D’autres remboursements ont ajouté ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} entre-temps.`,
  elsewhereUnknown: 'Le coût des autres commandes entre-temps est inconnu.',
  check: 'Revérifier',
  checking: 'Vérification…',
  dismiss: 'Ignorer',
};

// The rent panel.

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

const rent: WindowTexts['rent'] = {
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
  servicePrice: (service, most, locale) =>
    `Prix maximal pour ${isolateIfRtl(service)} : ${formatMoney(most, locale)}`,
  servicePriceNone: (service) => `Fixer un prix maximal pour ${isolateIfRtl(service)}`,
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

// The line: one field that rents, finds and goes anywhere.

const line: WindowTexts['line'] = {
  title: 'Louer ou chercher',
  placeholder: 'Louer ou chercher : wa us, réglages, un numéro…',
  nothing: 'Rien trouvé',
  foot: 'Essayez « wa us » : service et pays. Entrée loue au prix affiché.',
  waitHere: 'Le code apparaît ici dès son arrivée.',
  odds: (operator, rate, locale) =>
    `${isolateIfRtl(operator)} · meilleur choix ${formatPercent(rate, locale)}`,
};

// Offers beside one that cannot be had, and alerts for it.

const alerts: WindowTexts['alerts'] = {
  others: 'Autres offres',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`reste ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'Il n’en reste plus pour le moment.',
  tellWhenBack: 'Me prévenir du retour',
  price: 'Prix maximal',
  set: 'Vous serez prévenu. Rien n’est acheté.',
  list: 'Alertes',
  waits: (most, locale) =>
    most === null ? 'En attente du retour' : `En attente : ${formatMoney(most, locale)} ou moins`,
  back: (price, locale) => (price === null ? 'De retour' : `De retour à ${formatMoney(price, locale)}`),
  stop: 'Retirer l’alerte',
  stopFor: (order) => `Retirer l’alerte pour ${isolateIfRtl(order)}`,
};

// History: the list of numbers that ended.

const history: WindowTexts['history'] = {
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
    'Tout l’historique est supprimé de cet ordinateur, quels que soient la recherche et les filtres. Vous pouvez l’annuler pendant un instant.',
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

const sayNumbers = (count: number, locale: string) =>
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

const insights: WindowTexts['insights'] = {
  emptyTitle: 'Aucun graphique pour l’instant',
  emptyText: 'Ils s’affichent dès que votre premier numéro a expiré.',
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
      paidDays === 1
        ? `${formatMoney(total, locale)} en 30 jours, tout le ${mostDay}.`
        : `${formatMoney(total, locale)} en 30 jours. Jour le plus élevé : ${formatMoney(most, locale)} (${mostDay}).`,
    nothing: 'Rien n’a été payé ces 30 derniers jours. Un numéro sans SMS ne coûte rien.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day} : rien payé`
        : `${day} : ${formatMoney(amount, locale)} pour ${sayNumbers(count, locale)}`,
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
      `${isolateIfRtl(name)} a le mieux livré : ${formatPercent(share, locale)} de ${sayNumbers(count, locale)}. Trait fin : confiance à 95 %.`,
    tooFew: 'Trop peu de numéros pour comparer. Trait fin : confiance à 95 %.',
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
      `${isolateIfRtl(name)} a été le plus rapide : en général ${seconds(value, locale)} (${insights.speed.codeCount(count, locale)}).`,
    tooFew: 'Trop peu de codes pour comparer.',
    codeCount: (count, locale) =>
      plural(locale, count, {
        one: `${formatNumber(count, locale)} code`,
        other: `${formatNumber(count, locale)} codes`,
      }),
    median: 'Médiane',
    codes: 'Codes',
  },
};

// Settings: the titles of its sections, and those sections that are short.

const settings: WindowTexts['settings'] = {
  search: 'Chercher un réglage',
  groups: { general: 'Général', alerts: 'Alertes et touches', buying: 'Dépenses', advanced: 'Avancé' },
  otherWords: {
    account: 'api token jeton connexion déconnexion session login',
    appearance: 'aspect couleur sombre nuit dark',
    clipboard: 'copier coller presse-papiers secret',
    startup: 'démarrage lancement autostart ouvrir',
    notifications: 'alerte son muet silencieux avis silence nuit ne pas déranger solde bas recharger',
    shortcuts: 'raccourci touches hotkey clavier global',
    limits: 'budget argent maximum plafond',
    polling: 'vitesse rythme intervalle rapide lent',
    webhook: 'tunnel ngrok cloudflared push port',
    history: 'confidentialité vie privée supprimer oublier jours',
    assistants: 'ia mcp claude agent',
    updates: 'version mettre à jour nouveau',
    data: 'aide journal log bug erreur proxy manuel dossier assistance',
  },
  noMatch: (query) => `Aucun réglage ne correspond à « ${isolateIfRtl(query)} »`,
  saved: 'Enregistré',
  account: 'Compte',
  sandboxText: 'Vous utilisez le bac à sable : des numéros d’entraînement sur cet ordinateur, gratuits.',
  leaveSandbox: 'Quitter le bac à sable',
  key: 'Clé',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'Gardée dans le trousseau du système',
    weak: 'Enregistrée sans protection',
    memory: 'Gardée jusqu’à la fermeture',
    environment: 'De RENTIUM_API_KEY, pour cette fois',
  },
  server: 'Serveur',
  vendor: 'Ouvrir RentiumSMS',
  changeKey: 'Changer de clé',
  forgetKey: 'Oublier la clé',
  forgetTitle: 'Oublier cette clé ?',
  forgetText: 'La clé est supprimée de cet ordinateur. Vos numéros et l’historique restent.',
  notifications: 'Notifications',
  notify: 'Me notifier quand un code arrive',
  sound: 'Émettre un son',
  soundName: 'Quel son',
  sounds: { system: 'Son du système', chime: 'Carillon', bell: 'Cloche', drop: 'Goutte' },
  ownSoundText: 'Retentit aussi en mode Ne pas déranger.',
  hideCode: 'Masquer le code dans la notification',
  lowBalance: 'Me prévenir quand le solde passe sous',
  lowBalanceNever: 'Jamais',
  lowBalanceWrong: (example) =>
    `Saisissez un montant comme ${example}, ou rien pour jamais. L’ancienne valeur est conservée.`,
  quiet: 'Heures de silence',
  quietText: 'Ni son ni nouvelles. Les codes s’affichent toujours.',
  quietTimes: 'De et à',
  quietFrom: 'Silence à partir de',
  quietTo: 'Silence jusqu’à',
  clipboard: 'Presse-papiers',
  autoCopy: 'Copier un code dès son arrivée',
  autoCopyText: 'Il remplace le contenu du presse-papiers.',
  autoCopyNumber: 'Copier un numéro dès sa location',
  clear: 'Effacer un code copié',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Jamais' : `Après ${formatDelay(delayMs, locale)}`),
  appearance: 'Apparence',
  language: 'Langue',
  systemLanguage: 'Système',
  theme: 'Thème',
  themes: { system: 'Système', light: 'Clair', dark: 'Sombre', contrast: 'Contraste élevé' },
  shortcuts: 'Raccourcis clavier',
  start: 'Réglez à votre goût',
  country: 'Pays favori',
  noCountry: 'Aucun',
  countryText: 'Vient en premier à la location.',
  startText: 'Tout se trouve aussi dans les Réglages.',
  startDone: 'Terminé',
  startup: 'Démarrage',
  launchAtLogin: 'Ouvrir avec la session',
  launchAtLoginText: 'Attend dans la zone de notification sans ouvrir cette fenêtre.',
  webhook: 'Récepteur de webhooks',
  limits: 'Limites',
  servicePriceWhere: 'Le prix maximal d’un service se règle dans Louer un numéro.',
  polling: 'Recherche de SMS',
  history: 'Historique',
  retention: 'Conserver les numéros terminés',
  retentionText: 'Ce qui est plus ancien est supprimé de cet ordinateur.',
  keptFor: (days, locale) => {
    if (days === null) return 'Toujours';
    return days === 365 ? 'Un an' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: 'Supprimer les numéros plus anciens ?',
  shortenText: (count, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} numéro est plus ancien. Il est supprimé avec ses SMS, de façon irréversible.`,
      other: `${formatNumber(count, locale)} numéros sont plus anciens. Ils sont supprimés avec leurs SMS, de façon irréversible.`,
    }),
  shorten: 'Supprimer',
  updates: 'Mises à jour',
  assistants: 'Assistants',
  allowAssistants: 'Laisser les assistants lire numéros et codes',
  allowAssistantsText:
    'Les programmes de cet ordinateur qui parlent MCP peuvent lire les numéros, les codes et le solde. Ils ne peuvent rien louer.',
  data: 'Données et aide',
  dataFolder: 'Dossier de données',
  openFolder: 'Ouvrir',
  diagnostics: 'Fichier de diagnostic',
  diagnosticsText: 'Pour signaler un défaut. Clés, codes et numéros y sont masqués.',
  saveDiagnostics: 'Enregistrer…',
  diagnosticsSaved: (file) => `Enregistré sous ${file}`,
  readme: 'Lire le manuel',
  reportProblem: 'Signaler un problème',
  about: 'À propos',
  version: (version) => `Version ${version}`,
  unofficial: 'Client non officiel, ni produit ni approuvé par RentiumSMS.',
};

// Settings: keys that work in every window.

const shortcuts: WindowTexts['shortcuts'] = {
  text: 'Ils marchent partout, quelle que soit la fenêtre active.',
  names: {
    copyLatest: 'Copier le dernier code',
    openPopup: 'Ouvrir Rentium Tray',
    openLine: 'Louer ou chercher',
    rentFavourite: 'Louer le premier favori',
  },
  inWindow: 'Dans cette fenêtre',
  anywhere: 'Dans toute application',
  none: 'Aucun',
  actions: {
    copyCode: 'Copier le code qui vient d’arriver',
    line: 'Louer ou chercher',
    rent: 'Louer un numéro',
    rentAgain: 'Louer à nouveau le dernier',
    rentFavourite: 'Louer un favori',
    showTab: 'Changer d’onglet',
    close: 'Revenir ou masquer la fenêtre',
    hide: 'Masquer la fenêtre',
    shortcuts: 'Afficher tous les raccourcis',
  },
  record: 'Définir',
  recordFor: (name) => `Définir les touches : ${name}`,
  recording: 'Appuyez sur les touches…',
  recordingHint: 'Échap garde les touches actuelles ; Retour arrière les retire.',
  remove: (name) => `Retirer les touches : ${name}`,
  refused: 'Un autre programme tient ces touches : elles ne font rien ici.',
  asked:
    'Ces touches ont été demandées au bureau. Il ne dit pas s’il les accorde ; vérifiez dans ses propres réglages.',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Maj',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Espace',
    Insert: 'Inser',
    Delete: 'Suppr',
    Home: 'Début',
    End: 'Fin',
    PageUp: 'Pg préc',
    PageDown: 'Pg suiv',
  },
  macKeys: { CommandOrControl: 'Commande', Control: 'Contrôle', Alt: 'Option', Shift: 'Majuscule' },
};

// Settings: how often the service is asked for SMS.

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  if (perSecond === 1) return 'une fois par seconde';
  return perSecond < 1
    ? `toutes les ${count(1 / perSecond)} secondes`
    : `${count(perSecond)} fois par seconde`;
};

const polling: WindowTexts['polling'] = {
  pace: 'Rythme',
  paces: { gentler: 'Doux', normal: 'Normal', fastest: 'Maximal', own: 'Personnalisé' },
  meanings: {
    gentler: 'Ménage votre compte ; les codes peuvent s’afficher un peu plus tard.',
    normal: 'Les codes s’affichent presque aussitôt.',
    fastest: 'Aussi vite que votre compte le permet. Utile dès trois numéros en attente.',
    own: 'Selon le fichier de réglages.',
  },
  rates: (perReservation, total, locale) =>
    `Au plus ${rate(perReservation, locale)} par numéro, et ${rate(total, locale)} au total.`,
};

// Settings: newer versions of the application.

const updates: WindowTexts['updates'] = {
  automatic: 'Chercher les mises à jour automatiquement',
  automaticText: 'Rien ne s’installe sans un clic.',
  never: 'Pas encore vérifié.',
  current: (agoMs, locale) => `À jour, vérifié ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'Recherche de mises à jour…',
  check: 'Vérifier',
  available: (version) => `La version ${version} est disponible.`,
  download: 'Télécharger',
  downloading: (share, locale) => `Téléchargement : ${formatPercent(share, locale)}`,
  progress: 'Téléchargement',
  ready: (version) => `La version ${version} est prête.`,
  install: 'Redémarrer et installer',
  notes: 'Nouveautés',
  releases: 'Toutes les versions',
};

// Settings: the webhook receiver.

const webhook: WindowTexts['webhook'] = {
  receive: 'Recevoir les SMS par webhook',
  text: 'Il n’écoute que sur cet ordinateur. RentiumSMS l’atteint par un tunnel que vous configurez.',
  port: 'Port',
  portHint: '0 prend n’importe quel port libre.',
  portWrong:
    'Ce n’est pas un port : saisissez un nombre entier de 0 à 65535. L’ancienne valeur est conservée.',
  url: 'Adresse pour votre tunnel',
  copyUrl: 'Copier l’adresse',
  urlCopied: 'Adresse copiée',
  urlText:
    'Faites aboutir le tunnel ici. Dans RentiumSMS, saisissez l’adresse du tunnel suivie du même chemin.',
  requireSignature: 'Événements signés seulement',
  requireSignatureText:
    'RentiumSMS ne documente aucune signature. N’activez ceci que si l’émetteur des événements les signe selon Standard Webhooks : copiez le secret et collez-le chez lui, et à nouveau chaque fois qu’il change.',
  copySecret: 'Copier le secret de signature',
  secretCopied: 'Secret de signature copié',
  testLabel: 'Événement de test',
  test: 'Tester',
  testing: 'Test…',
  answered: (delayMs, locale) =>
    `Un événement de test signé est arrivé en ${formatMilliseconds(delayMs, locale)}. Le tunnel n’a pas été testé.`,
};

// The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together.

const about: WindowTexts['about'] = {
  privacy: 'Confidentialité',
  privacyIntro:
    'Rentium Tray établit ces connexions et aucune autre. Il ne mesure rien et ne transmet aucune statistique.',
  connections: {
    service:
      'api.rentiumsms.online (ou l’adresse de RENTIUM_API_URL), en HTTPS : au démarrage et à la sortie de veille, quand vous consultez des offres, louez un numéro ou que votre solde a pu changer, une fois par minute pendant que vous attendez une offre, et plusieurs fois par seconde pendant qu’un numéro attend son SMS. Votre clé d’API, ce que vous commandez et la version de Rentium Tray sont envoyés.',
    proxy:
      'Le proxy indiqué par votre système ou par HTTPS_PROXY, et son script de configuration s’il y en a un. Les connexions à RentiumSMS et celles des mises à jour passent alors par lui, chiffrées.',
    updates:
      'github.com et ses serveurs de fichiers : une fois par jour dans une copie installée, sauf si vous le désactivez dans les Réglages, et quand vous téléchargez une mise à jour. La version de Rentium Tray est envoyée.',
    self: 'Cet ordinateur lui-même (127.0.0.1) : le bac à sable, et le récepteur de webhooks si vous l’activez. Rien n’en sort.',
    links:
      'Votre navigateur, pour les pages que vous ouvrez d’un clic : RentiumSMS, GitHub, et neverssl.com quand un réseau vous demande de vous connecter.',
  },
  notices: 'Mentions de tiers',
  trademarks:
    'RentiumSMS ainsi que les noms et marques des services appartiennent à leurs propriétaires. Ils ne servent ici qu’à les nommer ; aucun de ces propriétaires ne produit ni ne recommande Rentium Tray.',
};

export const views: WindowTexts = {
  appName,
  loading: 'Chargement',
  opening: 'En attente du trousseau du système, qui demande peut-être son mot de passe.',
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
