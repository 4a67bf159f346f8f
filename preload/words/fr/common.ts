/** Texts of the window's frame, its actions and the live region. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatIn } from '../spans.ts';

type Views = Texts['views'];

export const appName = 'Rentium Tray';

export const start: Texts['start'] = {
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

export const header: Views['header'] = {
  balance: 'Solde',
  noBalance: '—',
  refresh: 'Actualiser',
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

export const actions: Views['actions'] = {
  'enter-key': 'Saisir une clé',
  restart: 'Redémarrer',
  'try-again': 'Réessayer',
  'choose-again': 'Choisir à nouveau',
  'copy-details': 'Copier les détails',
  'open-settings': 'Ouvrir les Réglages',
  'open-login-page': 'Ouvrir la page de connexion du réseau',
  'open-guide': 'Comment résoudre ce problème',
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

export const announcements: Views['announcements'] = {
  code: (service, code) => `Code ${code.split('').join(' ')} de ${isolateIfRtl(service)}`,
  sms: (service) => `SMS sans code de ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

export const firstRun: Texts['views']['firstRun'] = {
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

export const locked: Texts['views']['locked'] = {
  title: 'Votre clé est verrouillée',
  lead: 'Le trousseau du système ne s’est pas ouvert : la clé enregistrée ne peut pas être lue. Elle reste intacte. Déverrouillez le trousseau, puis redémarrez : il n’est consulté qu’une fois par démarrage.',
  restart: 'Redémarrer',
  restarting: 'Redémarrage…',
  other: 'ou saisissez une autre clé',
};
