/** Numbers: the list of cards, and what a card says of its rental. */
import { isolateIfRtl } from '../bidi.ts';
import { formatFall, formatMoney, formatNumber, formatOrder, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'Louer un numéro',
  emptyTitle: 'Aucun numéro actif',
  emptyText: 'Louez-en un et son code s’affichera ici.',
  list: 'Numéros loués',
};

export const card: Texts['views']['card'] = {
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
  endedBy: {
    canceled: 'Annulé par le service',
    refunded: 'Remboursé par le service',
    failed: 'Abandonné par le service',
  },
  lateSms: 'SMS après la fin',
  ago: (ms, locale) => (isInstant(ms) ? 'à l’instant' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'aussitôt' : `${formatSpan(ms, locale)} après`),
};

// Notifications of the system.

export const notifications: Texts['notifications'] = {
  codeTitle: (code) => `${isolateIfRtl(code)} est votre code`,
  hiddenCodeTitle: 'Un code est arrivé',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)} est copié`,
  hiddenCopiedCodeTitle: 'Un code est arrivé et a été copié',
  smsTitle: 'Un SMS est arrivé',
  moreTitle: (count, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} autre SMS est arrivé`,
      other: `${formatNumber(count, locale)} autres SMS sont arrivés`,
    }),
  practice: (body) => `Bac à sable · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)} : de retour`,
  backBody: (price, locale) =>
    price === null ? 'À nouveau disponible à la location.' : `Disponible pour ${formatMoney(price, locale)}.`,
  copyCode: 'Copier le code',
  endedTitle: (service) => `Aucun SMS reçu pour ${isolateIfRtl(service)}`,
};

// An order whose outcome is not known.

export const unresolved: Texts['views']['unresolved'] = {
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
