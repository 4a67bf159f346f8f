/** The tray: its tooltip and menu. */
import { isolateIfRtl, ltr } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber, formatOrder } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { type NoticeTexts, sayProblem } from '../shapes.ts';
import { formatSpan } from '../spans.ts';
import { card } from './numbers.ts';
import { problems } from './problems.ts';

export const tray: Texts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (Bac à sable)',

  codeArrived: (code) => `Code ${isolateIfRtl(code)}`,
  hiddenCodeArrived: 'Un code est arrivé',
  waiting: (count, locale) => `En attente de ${formatNumber(count, locale)} SMS`,
  balance: (balance, locale) =>
    balance === null ? 'Solde inconnu' : `Solde : ${formatMoney(balance, locale)}`,
  lowBalance: (balance, locale) => `Solde faible : ${formatMoney(balance, locale)}`,
  notSetUp: 'Pas encore configuré',

  keyRefused: 'La clé d’API n’est pas acceptée',
  keyLocked: 'La clé d’API est verrouillée',
  unresolved: 'Une commande attend votre décision',
  unreachable: 'RentiumSMS est injoignable',
  unwell: 'RentiumSMS ne répond pas correctement',
  resting: (untilMs: number, locale: string) =>
    `RentiumSMS demande d’attendre jusqu’à ${formatInstant(untilMs, locale)}`,

  number: (service, phone, left) =>
    [`Afficher ${isolateIfRtl(service)}`, phone, left === null ? 'en attente' : `en attente, ${left}`].join(
      ' · ',
    ),
  numberWithCode: (code, service) => `Copier ${isolateIfRtl(code)} (${isolateIfRtl(service)})`,
  timeLeft: (leftMs, locale) =>
    leftMs === 0 ? 'sur le point de finir' : `reste ${formatSpan(leftMs, locale)}`,

  copyLatest: (code) => `Copier le dernier code : ${isolateIfRtl(code)}`,
  copyLatestNone: 'Copier le dernier code',
  rentAgain: 'Louer à nouveau',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Ouvrir Rentium Tray',
  pauseNotifications: 'Suspendre les notifications',
  settings: 'Réglages',
  quit: 'Quitter',
};

// Notices of events that the person did not cause, each told once.

export const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `La copie de secours ${notice.file} était endommagée. Elle est conservée sous ${notice.keptAs} dans le dossier de données.`;
    if (notice.keptAs === null)
      return notice.restored
        ? `${notice.file} manquait. Sa dernière bonne copie est utilisée.`
        : `${notice.file} manquait et sa copie n’a pas pu être lue.`;
    return notice.restored
      ? `${notice.file} était endommagé. Sa dernière bonne copie est utilisée ; le fichier endommagé est conservé sous ${notice.keptAs}.`
      : `${notice.file} était endommagé et n’a pas pu être lu. Il est conservé sous ${notice.keptAs} dans le dossier de données.`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${card.endedBy[cause]} : ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. Aucun SMS n’arrivera.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} numéro a été écrit par une autre version ou est endommagé. Ce qui a pu être lu est affiché ; tout est conservé dans le fichier.`,
      other: `${formatNumber(count, locale)} numéros ont été écrits par une autre version ou sont endommagés. Ce qui a pu être lu est affiché ; tout est conservé dans le fichier.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'Le disque est plein : ce qui arrive maintenant s’affiche, mais sera perdu à la fermeture si vous ne libérez pas d’espace.'
      : 'Impossible d’écrire dans le dossier de données : ce qui arrive maintenant s’affiche, mais sera perdu à la fermeture.',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'Le système ne permet pas à Rentium Tray d’afficher des notifications. Activez-les dans ses réglages, sous Notifications. D’ici là, les codes apparaissent ici et dans le menu de la zone de notification.'
      : 'Le système n’a pas affiché une notification. Les codes apparaissent toujours ici et dans le menu de la zone de notification.',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `La commande passée depuis le menu de la zone de notification n’a pas été exécutée. ${title} : ${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URL doit commencer par https:// (http seulement pour cet ordinateur lui-même). Aucune clé n’a été envoyée.',
  'key-withheld': ({ belongsTo, service }) =>
    `La clé enregistrée appartient à ${ltr(belongsTo)}. Elle n’a pas été envoyée à ${ltr(service)}, qu’indique RENTIUM_API_URL. Enregistrer une clé pour ce service remplace celle-ci.`,
  crashed: () =>
    'Rentium Tray s’est fermé de façon inattendue la dernière fois. Vos numéros et vos codes sont en sécurité ; le journal du dossier de données en dit plus.',
  stumbled: () =>
    'Une erreur s’est produite dans Rentium Tray, qui continue de fonctionner. Vos numéros et vos codes sont en sécurité ; le journal du dossier de données en dit plus.',
  'copy-uncertain': () =>
    'Le code a été copié alors qu’une autre fenêtre était active, ce que Wayland peut ignorer. S’il n’est pas dans le presse-papiers, copiez-le ici.',
  'copy-failed': () =>
    'Le code n’a pas été copié : un autre programme occupe le presse-papiers. Copiez-le ici.',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'Ce bureau n’affiche pas d’icône de notification : relancez Rentium Tray pour ouvrir cette fenêtre. Vos numéros restent surveillés. Sous GNOME, l’extension AppIndicator affiche l’icône.'
      : 'L’image de l’icône de notification est endommagée. Rentium Tray continue ; réinstallez-le pour réparer l’icône.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'Le récepteur de webhooks est désactivé : un autre programme utilise son port.'
      : 'Le récepteur de webhooks est désactivé : le système n’a pas voulu ouvrir son port.',
  'webhook-secret-replaced': () =>
    'Le secret de signature des webhooks a été remplacé, car les signatures suivent désormais Standard Webhooks. Copiez le nouveau dans les Réglages et collez-le là où vos événements sont signés.',
};
