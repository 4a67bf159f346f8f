/** Title, explanation and action of each problem. */
import type { Money, OrderLimit } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber } from '../format.ts';
import { plural } from '../intl.ts';
import type { ProblemText, ProblemTexts, ReasonTexts } from '../shapes.ts';

// Orders that were not made: a limit that the person set, or an empty wallet.

/** Explains that an order reached one of the person's own limits. */
export function orderLimit(problem: OrderLimit, locale: string): ProblemText {
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
    case 'daily-spending':
      return {
        title: 'Votre limite du jour est atteinte',
        explanation: `Vous avez dépensé ${formatMoney(problem.spent, locale)} aujourd’hui, et ${formatMoney(problem.price, locale)} de plus dépasseraient votre limite de ${formatMoney(problem.most, locale)}. Attendez demain ou relevez la limite dans les Réglages. Rien n’a été acheté.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
export function outOfBalance(
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

export const problems: ProblemTexts = {
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
    title: 'Une réponse incompréhensible',
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

// Why the service was not reached.

export const offlineProblem: ReasonTexts<'offline'> = {
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

// What the system, or a part of the application, did not do: by reason.

export const webhookProblem: ReasonTexts<'webhook'> = {
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

export const shortcutProblem: ReasonTexts<'shortcut'> = {
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

export const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Autorisez Rentium Tray dans Réglages Système → Général → Ouverture.',
  unsupported: 'Le système ne peut pas lancer cette version de travail. Installez d’abord l’application.',
  other: 'Le système a refusé. Réessayez, ou faites-le dans les réglages du système.',
};

export const updateProblem: ReasonTexts<'update'> = {
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
