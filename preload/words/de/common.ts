/** Texts of the window's frame, its actions and the live region. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatIn } from '../spans.ts';

type Views = Texts['views'];

export const appName = 'Rentium Tray';

export const start: Texts['start'] = {
  failed: 'Rentium Tray konnte nicht gestartet werden',
  folder: {
    denied: (folder) =>
      `In den Datenordner kann nicht geschrieben werden: ${folder}. Ändern Sie seine Zugriffsrechte oder nennen Sie mit RENTIUM_USER_DATA einen anderen Ordner.`,
    full: (folder) =>
      `Der Datenträger mit dem Datenordner ist voll: ${folder}. Schaffen Sie Platz und starten Sie erneut.`,
    other: (folder) =>
      `Der Datenordner lässt sich nicht verwenden: ${folder}. Nennen Sie mit RENTIUM_USER_DATA einen anderen Ordner.`,
  },
  noBridge:
    'Ein Teil von Rentium Tray wurde nicht geladen, darum kann dieses Fenster Ihre Nummern nicht zeigen. Sie werden weiter überwacht, und Codes erscheinen im Menü des Symbols. Schließen Sie dieses Fenster und öffnen Sie es erneut.',
  inUse: (folder) =>
    `Eine andere Kopie von Rentium Tray läuft gerade und hat Ihre Nummern. Beenden Sie jene Kopie und starten Sie diese dann erneut: Sie übernimmt die Nummern.\n\n${folder}`,
  newer: (file) =>
    `Eine neuere Version von Rentium Tray hat Ihre Daten gespeichert, und diese ältere lässt sie unverändert. Installieren Sie die neuere Version und starten Sie dann erneut.\n\n${file}`,
};

export const header: Views['header'] = {
  balance: 'Guthaben',
  noBalance: '—',
  refresh: 'Aktualisieren',
  sandbox: 'Sandbox',
  connecting: 'Verbindung wird hergestellt …',
  offlineSince: (time) => `Offline seit ${time}`,
  failingSince: (time) => `Probleme seit ${time}`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `Ihr Guthaben sank um ${formatMoney(by, locale)} auf ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `Ihr Guthaben stieg um ${formatMoney(by, locale)} auf ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'Nummern', history: 'Verlauf', settings: 'Einstellungen' },
  tabList: 'Ansichten',
};

export const actions: Views['actions'] = {
  'enter-key': 'Schlüssel eingeben',
  restart: 'Neu starten',
  'try-again': 'Erneut versuchen',
  'choose-again': 'Neu wählen',
  'copy-details': 'Details kopieren',
  'open-settings': 'Zu den Einstellungen',
  'open-login-page': 'Anmeldeseite des Netzes öffnen',
  'open-guide': 'So lässt es sich lösen',
  detailsCopied: 'Details kopiert',
  copyUncertain: 'Zwischenablage prüfen',
  copyUncertainText: 'Dieses Fenster war nicht aktiv; Wayland hat das Kopieren vielleicht ignoriert.',
  showDetails: 'Details anzeigen',
  tryAgainIn: (left) => `Erneut in ${left}`,
  waitStarts: (leftMs, locale) => `Sie können es ${formatIn(leftMs, locale)} erneut versuchen.`,
  waitIsOver: 'Sie können es jetzt erneut versuchen.',
  dismiss: 'Ausblenden',
  close: 'Schließen',
  leave: 'Trotzdem verlassen',
  cancel: 'Abbrechen',
};

export const announcements: Views['announcements'] = {
  code: (service, code) => `Code ${code.split('').join(' ')} von ${isolateIfRtl(service)}`,
  sms: (service) => `SMS ohne Code von ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

export const firstRun: Texts['views']['firstRun'] = {
  title: 'Telefonnummern für SMS-Codes',
  lead: 'Nummer mieten, Code bekommen, einfügen.',
  trySandbox: 'Sandbox ausprobieren',
  sandboxHint: 'Kostenlose Übungsnummern, ganz ohne Konto.',
  or: 'oder erst üben',
  keyLabel: 'API-Schlüssel',
  keyHint: 'Hier einfügen: Er wird einmal geprüft und im Schlüsselbund des Systems aufbewahrt.',
  saveKey: 'Schlüssel speichern',
  savingKey: 'Schlüssel wird geprüft …',
  keepInMemory: 'Nur für diese Sitzung',
  keepWeak: 'Trotzdem speichern',
  honest:
    'Nummern werden von anderen weiterbenutzt. Nie für Ihre Bank oder Haupt-E-Mail verwenden. Dies ist ein inoffizielles Programm.',
  getKey: 'Schlüssel holen',
  showKey: 'Schlüssel anzeigen',
  hideKey: 'Schlüssel verbergen',
};

export const locked: Texts['views']['locked'] = {
  title: 'Ihr Schlüssel ist gesperrt',
  lead: 'Der Schlüsselbund des Systems ließ sich nicht öffnen, darum ist der gespeicherte Schlüssel nicht lesbar. Er bleibt unangetastet. Entsperren Sie den Schlüsselbund und starten Sie dann neu: Er wird bei jedem Start einmal gefragt.',
  restart: 'Neu starten',
  restarting: 'Wird neu gestartet …',
  other: 'oder anderen Schlüssel eingeben',
};
