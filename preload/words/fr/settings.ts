/** Settings: the titles of its sections, and those sections that are short. */

import { dayMs } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatDelay, formatMilliseconds, formatSpan } from '../spans.ts';

export const settings: Texts['views']['settings'] = {
  search: 'Chercher un réglage',
  groups: { general: 'Général', alerts: 'Alertes et touches', buying: 'Dépenses', advanced: 'Avancé' },
  otherWords: {
    account: 'api token jeton connexion déconnexion session login',
    appearance: 'aspect couleur sombre nuit dark',
    clipboard: 'copier coller presse-papiers secret',
    startup: 'démarrage lancement autostart ouvrir',
    notifications: 'alerte son muet silencieux avis',
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
  hideCode: 'Masquer le code dans la notification',
  clipboard: 'Presse-papiers',
  autoCopy: 'Copier un code dès son arrivée',
  autoCopyText: 'Il remplace le contenu du presse-papiers.',
  clear: 'Effacer un code copié',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Jamais' : `Après ${formatDelay(delayMs, locale)}`),
  appearance: 'Apparence',
  language: 'Langue',
  systemLanguage: 'Système',
  theme: 'Thème',
  themes: { system: 'Système', light: 'Clair', dark: 'Sombre', contrast: 'Contraste élevé' },
  shortcuts: 'Raccourcis clavier',
  startup: 'Démarrage',
  launchAtLogin: 'Ouvrir avec la session',
  launchAtLoginText: 'Attend dans la zone de notification sans ouvrir cette fenêtre.',
  webhook: 'Récepteur de webhooks',
  limits: 'Limites',
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

export const shortcuts: Texts['views']['shortcuts'] = {
  text: 'Ils marchent partout, quelle que soit la fenêtre active.',
  names: {
    copyLatest: 'Copier le dernier code',
    openPopup: 'Ouvrir Rentium Tray',
    openLine: 'Louer ou chercher',
    rentFavourite: 'Louer le premier favori',
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

export const polling: Texts['views']['polling'] = {
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

export const updates: Texts['views']['updates'] = {
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

export const webhook: Texts['views']['webhook'] = {
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
