/** The French texts outside the window: tray, notifications, dialogs, and the problems that they tell of. */
import type { Money, OrderLimit } from '../../model/index.ts';
import {
  formatAgo,
  formatIn,
  formatInstant,
  formatMoney,
  formatNumber,
  formatOrder,
  formatSpan,
  isolateIfRtl,
  ltr,
} from '../format.ts';
import { plural } from '../intl.ts';
import {
  type EndCauseTexts,
  type NoticeTexts,
  type ProblemText,
  type ProblemTexts,
  type ReasonTexts,
  sayProblem,
} from '../shapes.ts';
import type { DesktopTexts } from '../texts.ts';

// Problems: the title and the explanation of each.

/** Explains that an order reached one of the person's own limits. */
function orderLimit(problem: OrderLimit, locale: string): ProblemText {
  switch (problem.limit) {
    case 'open-reservations':
      return {
        title: 'Trop de numéros ouverts',
        explanation: plural(locale, problem.most, {
          one: 'Votre limite est d’un numéro ouvert. Attendez qu’il se termine ou relevez la limite dans les Réglages. Rien n’a été acheté.',
          other: `Votre limite est de ${formatNumber(problem.most, locale)} numéros ouverts. Attendez que l’un d’eux se termine ou relevez la limite dans les Réglages. Rien n’a été acheté.`,
        }),
      };
    case 'price':
      return {
        title: 'Au-dessus de votre prix maximal',
        explanation: `Ce numéro coûte ${formatMoney(problem.price, locale)} et votre limite est de ${formatMoney(problem.most, locale)}. Choisissez-en un autre ou relevez la limite dans les Réglages. Rien n’a été acheté.`,
      };
    case 'service-price':
      return {
        title: `Au-dessus de votre prix maximal pour ${isolateIfRtl(problem.service.name)}`,
        explanation: `Ce numéro coûte ${formatMoney(problem.price, locale)} et votre limite pour ${isolateIfRtl(problem.service.name)} est de ${formatMoney(problem.most, locale)}. Choisissez-en un autre ou relevez la limite dans les Réglages. Rien n’a été acheté.`,
      };
    case 'daily-spending':
      return {
        title: 'Votre limite du jour est atteinte',
        explanation: `Vous avez dépensé ${formatMoney(problem.spent, locale)} aujourd’hui, et ${formatMoney(problem.price, locale)} de plus dépasseraient votre limite de ${formatMoney(problem.most, locale)}. Attendez demain ou relevez la limite dans les Réglages. Rien n’a été acheté.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'Rechargez-le sur RentiumSMS, puis réessayez. Rien n’a été acheté.';
  if (price !== undefined && balance !== undefined) {
    return `Le prix est de ${formatMoney(price, locale)} et votre solde de ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined)
    return `Votre solde ne couvre pas le prix de ${formatMoney(price, locale)}. ${advice}`;
  if (balance !== undefined) return `Votre solde de ${formatMoney(balance, locale)} ne suffit pas. ${advice}`;
  return `Votre solde ne suffit pas. ${advice}`;
}

const problems: ProblemTexts = {
  auth: () => ({
    title: 'La clé d’API a été refusée',
    explanation:
      'RentiumSMS n’accepte pas cette clé : elle est fausse, expirée ou révoquée. Saisissez une clé valide.',
  }),
  'out-of-balance': (problem, locale) => ({
    title: 'Solde insuffisant',
    explanation: outOfBalance(problem, locale),
  }),
  'rate-limited': (problem, locale) => ({
    title: 'Trop de requêtes',
    explanation: `RentiumSMS a reçu trop de requêtes de ce compte. Prochaine requête à ${formatInstant(problem.retryAtMs, locale)}.`,
  }),
  'carrier-timeout': () => ({
    title: 'L’opérateur ne répond pas',
    explanation:
      'Rien n’a été acheté. RentiumSMS demande d’attendre une minute ou de choisir un autre opérateur.',
  }),
  'bad-request': (problem) => ({
    title: 'Cette combinaison n’est pas proposée',
    explanation:
      problem.detail === null
        ? 'RentiumSMS a refusé la commande. Choisissez un autre service, pays ou opérateur.'
        : `RentiumSMS indique : « ${isolateIfRtl(problem.detail)} » Choisissez un autre service, pays ou opérateur.`,
  }),
  refused: (problem) => ({
    title: 'RentiumSMS a refusé la commande',
    explanation:
      problem.detail === null
        ? 'Rien n’a été acheté. Choisissez un autre service, pays ou opérateur.'
        : `RentiumSMS indique : « ${isolateIfRtl(problem.detail)} » Rien n’a été acheté.`,
  }),
  'not-found': () => ({
    title: 'RentiumSMS ne connaît pas ce numéro',
    explanation:
      'Le service ne liste plus la réservation. Ce qui a été reçu jusqu’ici est conservé dans l’application.',
  }),
  'other-account': () => ({
    title: 'Ce numéro a été loué avec une autre clé',
    explanation:
      'Enregistrez à nouveau cette clé pour lire ses SMS. D’ici là, le numéro reste dans la liste.',
  }),
  offline: (problem) => offlineProblem[problem.reason],
  server: (problem) => ({
    title: 'RentiumSMS est en panne',
    explanation: `Le service a répondu par l’erreur ${problem.status}. Réessayez dans un instant.`,
  }),
  'bad-response': () => ({
    title: 'Réponse inattendue',
    explanation:
      'RentiumSMS, ou un intermédiaire, a répondu sous une forme inconnue. Copiez les détails pour l’assistance.',
  }),
  'bad-key': () => ({
    title: 'Ce n’est pas une clé d’API',
    explanation:
      'Une clé ne contient que des lettres latines, des chiffres et des signes, sans espaces. Copiez-la à nouveau depuis RentiumSMS.',
  }),
  'no-key': () => ({
    title: 'Pas encore de clé d’API',
    explanation: 'Saisissez votre clé RentiumSMS ou essayez d’abord le bac à sable.',
  }),
  'purchase-under-way': () => ({
    title: 'Une commande est en cours',
    explanation: 'Attendez sa réponse avant de commander à nouveau.',
  }),
  'price-rose': (problem, locale) => ({
    title: 'Le prix a augmenté',
    explanation: `Il était de ${formatMoney(problem.expected, locale)} et passe à ${formatMoney(problem.now, locale)}. Rien n’a été acheté.`,
  }),
  'price-unknown': () => ({
    title: 'Le prix n’est pas connu actuellement',
    explanation:
      'RentiumSMS n’indique aucun prix à comparer à celui que vous avez vu ou à vos limites. Choisissez à nouveau pour voir le prix. Rien n’a été acheté.',
  }),
  'order-limit': orderLimit,
  'numbers-open': ({ count }, locale) => ({
    title: plural(locale, count, {
      one: `${formatNumber(count, locale)} numéro est encore ouvert`,
      other: `${formatNumber(count, locale)} numéros sont encore ouverts`,
    }),
    explanation: 'Leurs SMS ne sont plus cherchés tant que vous n’êtes pas revenu à ce compte.',
  }),
  declined: () => ({
    title: 'Non confirmé',
    explanation: 'Vous n’avez pas confirmé. Rien n’a été acheté ni modifié.',
  }),
  storage: (problem) => ({
    title: 'Enregistrement impossible',
    explanation:
      problem.reason === 'full'
        ? 'Le disque est plein. Libérez de l’espace et réessayez.'
        : problem.reason === 'denied'
          ? 'Impossible d’écrire dans le dossier de données. Vérifiez ses autorisations et réessayez.'
          : 'Impossible d’écrire dans le dossier de données. Réessayez.',
  }),
  vault: (problem) =>
    problem.protection === 'weak'
      ? {
          title: 'Aucun trousseau pour protéger la clé',
          explanation:
            'Ce système n’offre pas de vraie protection : vos autres programmes pourraient lire la clé enregistrée. Gardez-la jusqu’à la fermeture ou enregistrez-la quand même.',
        }
      : {
          title: 'La clé ne peut pas être stockée en sécurité',
          explanation:
            'Ce système n’a pas d’endroit pour les secrets. La clé peut être gardée jusqu’à la fermeture.',
        },
  'vault-locked': () => ({
    title: 'Votre clé est verrouillée',
    explanation:
      'Le trousseau du système ne s’est pas ouvert. La clé enregistrée est intacte : déverrouillez le trousseau, puis redémarrez Rentium Tray.',
  }),
  'insecure-url': () => ({
    title: 'L’adresse du serveur n’est pas sûre',
    explanation: 'RENTIUM_API_URL doit commencer par https:// (http seulement pour cet ordinateur lui-même).',
  }),
  clipboard: () => ({
    title: 'Copie impossible',
    explanation: 'Le système a refusé le presse-papiers. Sélectionnez le code et copiez-le à la main.',
  }),
  gone: () => ({
    title: 'Cet élément n’est plus là',
    explanation: 'L’entrée a été supprimée entre-temps.',
  }),
  'bad-call': () => ({
    title: 'Une erreur interne est survenue',
    explanation: 'L’application a refusé une requête de sa propre fenêtre. Merci de le signaler.',
  }),
  webhook: (problem) => webhookProblem[problem.reason],
  shortcut: (problem) => shortcutProblem[problem.reason],
  'login-item': (problem) => ({
    title: 'L’ouverture automatique n’a pas changé',
    explanation: loginItemProblem[problem.reason],
  }),
  update: (problem) => updateProblem[problem.reason],
};

// The reasons for not reaching the service.

const offlineProblem: ReasonTexts<'offline'> = {
  'time-out': {
    title: 'RentiumSMS ne répond pas',
    explanation: 'Le service a mis trop de temps. Réessayez dans un instant.',
  },
  unreachable: {
    title: 'Pas de connexion à RentiumSMS',
    explanation: 'Vérifiez votre connexion réseau.',
  },
  'unknown-host': {
    title: 'RentiumSMS est introuvable',
    explanation: 'Ce réseau ne connaît pas l’adresse du service. Vérifiez votre connexion et son DNS.',
  },
  refused: {
    title: 'RentiumSMS refuse les connexions',
    explanation:
      'Rien ne répond à l’adresse du service, ou un pare-feu s’y oppose. Réessayez dans un instant.',
  },
  reset: {
    title: 'La connexion a été coupée',
    explanation: 'RentiumSMS, ou un intermédiaire, a fermé la connexion. Réessayez dans un instant.',
  },
  'certificate-untrusted': {
    title: 'Le certificat n’est pas fiable',
    explanation:
      'Il n’est pas certain que la connexion mène à RentiumSMS : la clé n’a pas été envoyée. Un autre programme ou réseau pourrait la lire.',
  },
  'certificate-unknown': {
    title: 'Le certificat n’est pas fiable',
    explanation:
      'La clé n’a pas été envoyée. Si votre réseau ou votre antivirus utilise ses propres certificats, indiquez leur fichier dans NODE_EXTRA_CA_CERTS.',
  },
  'certificate-expired': {
    title: 'Le certificat a expiré',
    explanation:
      'Vérifiez l’horloge de cet ordinateur. Si elle est juste, RentiumSMS doit renouveler son certificat.',
  },
  'certificate-not-yet-valid': {
    title: 'Le certificat n’est pas encore valide',
    explanation: 'Vérifiez l’horloge de cet ordinateur : elle semble retarder.',
  },
  'proxy-password': {
    title: 'Le proxy demande un mot de passe',
    explanation:
      'Indiquez l’utilisateur et le mot de passe dans HTTPS_PROXY, ou demandez à l’administrateur du réseau.',
  },
  'proxy-refused': {
    title: 'Le proxy a refusé la connexion',
    explanation: 'Le proxy de votre réseau ne laisse pas passer RentiumSMS. Demandez à son administrateur.',
  },
  portal: {
    title: 'Une page web au lieu d’une réponse',
    explanation:
      'Ce réseau demande peut-être de se connecter d’abord, comme à l’hôtel ou dans le train. Ouvrez sa page de connexion, puis réessayez.',
  },
};

// Failures of the system, or of a part of the application, by reason.

const webhookProblem: ReasonTexts<'webhook'> = {
  'port-taken': {
    title: 'Le récepteur de webhooks n’a pas démarré',
    explanation: 'Un autre programme utilise ce port. Choisissez-en un autre.',
  },
  off: {
    title: 'Le récepteur de webhooks est désactivé',
    explanation: 'Activez-le d’abord.',
  },
  'no-answer': {
    title: 'Le récepteur de webhooks n’a pas répondu',
    explanation:
      'Un événement de test envoyé à sa propre adresse n’est pas arrivé. Désactivez le récepteur, puis réactivez-le.',
  },
  other: {
    title: 'Le récepteur de webhooks n’a pas démarré',
    explanation: 'Le système n’a pas voulu ouvrir le port. Choisissez-en un autre.',
  },
};

const shortcutProblem: ReasonTexts<'shortcut'> = {
  taken: {
    title: 'Ces touches sont déjà prises',
    explanation: 'Le système ou un autre programme les utilise. Choisissez-en d’autres.',
  },
  own: {
    title: 'Ces touches sont déjà prises',
    explanation: 'Un autre raccourci de Rentium Tray les utilise. Choisissez-en d’autres.',
  },
  invalid: {
    title: 'Ces touches sont inutilisables',
    explanation: 'Un raccourci associe Ctrl, Alt ou Cmd à une lettre, un chiffre ou une touche de fonction.',
  },
  unsupported: {
    title: 'Aucun raccourci sur ce bureau',
    explanation:
      'Ce bureau n’offre pas de raccourcis globaux aux applications. Définissez-en un dans ses propres réglages.',
  },
};

const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Autorisez Rentium Tray dans Réglages Système → Général → Ouverture.',
  unsupported: 'Le système ne peut pas lancer cette version de travail. Installez d’abord l’application.',
  other: 'Le système a refusé. Réessayez, ou faites-le dans les réglages du système.',
};

const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: 'Pas pendant l’attente d’un code',
    explanation: 'La mise à jour s’installera quand aucun numéro ouvert n’attendra plus son SMS.',
  },
  unreachable: {
    title: 'Recherche de mises à jour impossible',
    explanation: 'La page des versions ne répond pas. Réessayez plus tard.',
  },
  unsupported: {
    title: 'Cette copie ne se met pas à jour seule',
    explanation: 'Mettez-la à jour de la façon dont vous l’avez installée.',
  },
  other: {
    title: 'La mise à jour a échoué',
    explanation: 'La version actuelle reste en place. Réessayez plus tard.',
  },
};

// The questions of a system box before money may be spent.

const questions: DesktopTexts['questions'] = {
  orderTitle: 'Louer un numéro ?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Pour ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost = price === null ? 'Son prix est inconnu.' : `Il coûte ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} Rentium Tray n’a vu aucun clic dans sa fenêtre ; il demande donc confirmation.`;
  },
  order: 'Louer',
  repeatTitle: 'En louer un autre ?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Vous avez commandé un numéro pour ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Un autre coûte ${formatMoney(price, locale)}.`;
  },
  repeat: 'En louer un autre',
  limitsTitle: 'Assouplir vos limites ?',
  openNumbers: 'Maximum de numéros ouverts',
  limit: (label, next, now) => `${label} : ${next} au lieu de ${now}`,
  limits: 'Assouplir les limites',
};

// Limits: what an order may not go beyond. A box of the system says them too.

const limits: DesktopTexts['views']['limits'] = {
  text: 'Une commande qui dépasse une limite est bloquée.',
  maxOpenReservations: (range) => `Numéros ouverts (${range})`,
  maxOpenReservationsWrong: (range) => `Saisissez ${range}. L’ancienne valeur est conservée.`,
  maxPrice: 'Prix maximal par numéro',
  servicePrice: (service) => `Prix maximal pour ${isolateIfRtl(service)}`,
  dailySpending: 'Limite de dépense par jour',
  noLimit: 'Sans limite',
  amountWrong: (example) =>
    `Saisissez un montant comme ${example}, ou rien pour aucune limite. L’ancienne valeur est conservée.`,
  balanceNeeded: 'Les montants se règlent dès que votre solde est connu.',
};

// Actions that a problem offers.

const actions: DesktopTexts['views']['actions'] = {
  'enter-key': 'Saisir une clé',
  restart: 'Redémarrer',
  'try-again': 'Réessayer',
  'choose-again': 'Choisir à nouveau',
  'copy-details': 'Copier les détails',
  'open-settings': 'Ouvrir les Réglages',
  'open-login-page': 'Ouvrir la page de connexion du réseau',
  'open-guide': 'Comment résoudre ce problème',
  openFolder: 'Ouvrir le dossier',
  detailsCopied: 'Détails copiés',
  copyUncertain: 'Vérifiez le presse-papiers',
  copyUncertainText: 'Cette fenêtre n’était pas active : Wayland a pu ignorer la copie.',
  showDetails: 'Voir les détails',
  tryAgainIn: (left) => `Réessayer dans ${left}`,
  waitStarts: (leftMs, locale) => `Vous pourrez réessayer ${formatIn(leftMs, locale)}.`,
  waitIsOver: 'Vous pouvez réessayer.',
  dismiss: 'Ignorer',
  close: 'Fermer',
  leave: 'Quitter quand même',
  cancel: 'Annuler',
};

// A start that failed.

const start: DesktopTexts['start'] = {
  failed: 'Impossible de démarrer Rentium Tray',
  folder: {
    denied: (folder) =>
      `Impossible d’écrire dans le dossier de données : ${folder}. Modifiez ses autorisations ou indiquez un autre dossier avec RENTIUM_USER_DATA.`,
    full: (folder) =>
      `Le disque du dossier de données est plein : ${folder}. Libérez de l’espace, puis relancez l’application.`,
    other: (folder) =>
      `Impossible d’utiliser le dossier de données : ${folder}. Indiquez un autre dossier avec RENTIUM_USER_DATA.`,
  },
  noBridge:
    'Une partie de Rentium Tray ne s’est pas chargée : cette fenêtre ne peut pas afficher vos numéros. Ils restent surveillés, et les codes apparaissent dans le menu de la zone de notification. Fermez cette fenêtre et rouvrez-la.',
  inUse: (folder) =>
    `Une autre copie de Rentium Tray est ouverte et gère vos numéros. Quittez-la, puis relancez celle-ci : elle reprendra les numéros.\n\n${folder}`,
  newer: (file) =>
    `Une version plus récente de Rentium Tray a enregistré vos données ; celle-ci, plus ancienne, n’y touche pas. Installez la version plus récente, puis relancez.\n\n${file}`,
};

// Notifications of the system.

const notifications: DesktopTexts['notifications'] = {
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
  lowBalanceTitle: (balance, locale) => `Votre solde est tombé à ${formatMoney(balance, locale)}`,
  lowBalanceBody: 'Rechargez-le avant de louer le prochain numéro.',
  practice: (body) => `Bac à sable · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)} : de retour`,
  backBody: (price, locale) =>
    price === null ? 'À nouveau disponible à la location.' : `Disponible pour ${formatMoney(price, locale)}.`,
  copyCode: 'Copier le code',
  endedTitle: (service) => `Aucun SMS reçu pour ${isolateIfRtl(service)}`,
};

// The tray: its tooltip and menu.

const tray: DesktopTexts['tray'] = {
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

/** On the card and in a notice alike. */
export const endedBy: EndCauseTexts = {
  canceled: 'Annulé par le service',
  refunded: 'Remboursé par le service',
  failed: 'Abandonné par le service',
};

const notices: NoticeTexts = {
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
    `${endedBy[cause]} : ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. Aucun SMS n’arrivera.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} numéro a été écrit par une autre version ou est endommagé. Ce qui a pu être lu est affiché ; tout est conservé dans le fichier.`,
      other: `${formatNumber(count, locale)} numéros ont été écrits par une autre version ou sont endommagés. Ce qui a pu être lu est affiché ; tout est conservé dans le fichier.`,
    }),
  'entries-unread': ({ count, files }, locale) =>
    plural(locale, count, {
      one: `${formatNumber(count, locale)} entrée de ${files.join(', ')} n’a pas pu être lue : une autre version l’a écrite ou elle est endommagée. Elle n’est pas utilisée et reste dans le fichier.`,
      other: `${formatNumber(count, locale)} entrées de ${files.join(', ')} n’ont pas pu être lues : une autre version les a écrites ou elles sont endommagées. Elles ne sont pas utilisées et restent dans le fichier.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'Le disque est plein : les nouveaux codes s’affichent, mais ne seront pas enregistrés tant que vous ne libérez pas d’espace.'
      : 'Impossible d’écrire dans le dossier de données : les nouveaux codes s’affichent, mais ne sont pas enregistrés.',
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
  'ended-badly': () =>
    'Rentium Tray ne s’est pas fermé correctement la dernière fois, par exemple à cause d’un plantage ou d’une coupure de courant. Vos numéros et vos codes sont en sécurité. Si cela se reproduit, signalez-le ; le journal du dossier de données en dit plus.',
  stumbled: () =>
    'Une erreur s’est produite dans Rentium Tray, qui continue de fonctionner. Vos numéros et vos codes sont en sécurité ; le journal du dossier de données en dit plus.',
  'copy-uncertain': () =>
    'Le code a été copié alors qu’une autre fenêtre était active, ce que Wayland peut ignorer. S’il n’est pas dans le presse-papiers, copiez-le ici.',
  'number-not-copied': () => 'Le numéro n’est peut-être pas dans le presse-papiers. Copiez-le sur sa carte.',
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

export const desktop: DesktopTexts = {
  problems,
  tray,
  notifications,
  notices,
  questions,
  start,
  /** Words of the window that a box of the system says too. */
  views: { actions, limits },
};
