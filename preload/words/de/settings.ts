/** Settings: the titles of its sections, and those sections that are short. */

import { dayMs } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatDelay, formatMilliseconds, formatSpan } from '../spans.ts';

export const settings: Texts['views']['settings'] = {
  search: 'Einstellung suchen',
  groups: { general: 'Allgemein', alerts: 'Hinweise und Tasten', buying: 'Ausgaben', advanced: 'Erweitert' },
  otherWords: {
    account: 'api token anmelden abmelden login',
    appearance: 'aussehen farbe dunkel nacht dark mode',
    clipboard: 'kopieren einfügen zwischenablage',
    startup: 'autostart hochfahren öffnen',
    notifications: 'meldung ton stumm leise alarm',
    shortcuts: 'hotkey tastenkürzel tasten',
    limits: 'budget geld maximum obergrenze',
    polling: 'tempo geschwindigkeit abstand schneller langsamer',
    webhook: 'tunnel ngrok cloudflared port',
    history: 'datenschutz löschen vergessen tage',
    assistants: 'ki mcp claude agent',
    updates: 'version upgrade neu aktualisieren',
    data: 'hilfe protokoll log fehler proxy handbuch ordner support',
  },
  noMatch: (query) => `Keine Einstellung passt zu „${isolateIfRtl(query)}“`,
  saved: 'Gespeichert',
  account: 'Konto',
  sandboxText: 'Sie nutzen die Sandbox: kostenlose Übungsnummern auf diesem Computer.',
  leaveSandbox: 'Sandbox verlassen',
  key: 'Schlüssel',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'Im Schlüsselbund des Systems',
    weak: 'Ohne Schutz gespeichert',
    memory: 'Bis zum Beenden behalten',
    environment: 'Aus RENTIUM_API_KEY, nur für diesen Lauf',
  },
  server: 'Server',
  vendor: 'RentiumSMS öffnen',
  changeKey: 'Schlüssel ändern',
  forgetKey: 'Schlüssel löschen',
  forgetTitle: 'Diesen Schlüssel löschen?',
  forgetText: 'Der Schlüssel wird von diesem Computer entfernt. Ihre Nummern und der Verlauf bleiben.',
  notifications: 'Benachrichtigungen',
  notify: 'Benachrichtigen, wenn ein Code eintrifft',
  sound: 'Ton abspielen',
  hideCode: 'Code in der Benachrichtigung verbergen',
  clipboard: 'Zwischenablage',
  autoCopy: 'Codes beim Eintreffen kopieren',
  autoCopyText: 'Das ersetzt den Inhalt der Zwischenablage.',
  clear: 'Kopierten Code löschen',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Nie' : `Nach ${formatDelay(delayMs, locale)}`),
  appearance: 'Darstellung',
  language: 'Sprache',
  systemLanguage: 'System',
  theme: 'Design',
  themes: { system: 'System', light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
  shortcuts: 'Tastenkürzel',
  startup: 'Start',
  launchAtLogin: 'Bei der Anmeldung starten',
  launchAtLoginText: 'Wartet im Infobereich, ohne dieses Fenster zu öffnen.',
  webhook: 'Webhook-Empfänger',
  limits: 'Grenzen',
  polling: 'Suche nach SMS',
  history: 'Verlauf',
  retention: 'Beendete Nummern aufbewahren',
  retentionText: 'Älteres wird von diesem Computer gelöscht.',
  keptFor: (days, locale) => {
    if (days === null) return 'Für immer';
    return days === 365 ? 'Ein Jahr' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: 'Ältere Nummern löschen?',
  shortenText: (count, locale) =>
    plural(locale, count, {
      one: 'Eine Nummer ist älter. Sie wird mit ihren SMS gelöscht, und das lässt sich nicht rückgängig machen.',
      other: `${formatNumber(count, locale)} Nummern sind älter. Sie werden mit ihren SMS gelöscht, und das lässt sich nicht rückgängig machen.`,
    }),
  shorten: 'Löschen',
  updates: 'Updates',
  assistants: 'Assistenten',
  allowAssistants: 'Assistenten Nummern und Codes lesen lassen',
  allowAssistantsText:
    'Programme auf diesem Computer, die MCP sprechen, dürfen Nummern, Codes und das Guthaben lesen. Mieten können sie nichts.',
  data: 'Daten und Hilfe',
  dataFolder: 'Datenordner',
  openFolder: 'Öffnen',
  diagnostics: 'Diagnosedatei',
  diagnosticsText: 'Für die Meldung eines Fehlers. Schlüssel, Codes und Nummern sind verborgen.',
  saveDiagnostics: 'Speichern …',
  diagnosticsSaved: (file) => `Gespeichert als ${file}`,
  readme: 'Anleitung lesen',
  reportProblem: 'Problem melden',
  about: 'Über',
  version: (version) => `Version ${version}`,
  unofficial: 'Ein inoffizieller Client, von RentiumSMS weder entwickelt noch unterstützt.',
};

// Settings: keys that work in every window.

export const shortcuts: Texts['views']['shortcuts'] = {
  text: 'Sie gelten in jedem Fenster, gleich was vorn ist.',
  names: {
    copyLatest: 'Letzten Code kopieren',
    openPopup: 'Rentium Tray öffnen',
    openLine: 'Mieten oder finden',
    rentFavourite: 'Ersten Favoriten mieten',
  },
  record: 'Aufnehmen',
  recordFor: (name) => `Tasten aufnehmen: ${name}`,
  recording: 'Tasten drücken …',
  recordingHint: 'Esc behält die jetzigen, Rücktaste entfernt sie.',
  remove: (name) => `Tasten entfernen: ${name}`,
  refused: 'Ein anderes Programm hat diese Tasten, darum bewirken sie hier nichts.',
  asked:
    'Die Arbeitsumgebung wurde um diese Tasten gebeten. Ob sie sie vergibt, sagt sie nicht; es steht in ihren eigenen Einstellungen.',
  keys: {
    CommandOrControl: 'Strg',
    Control: 'Strg',
    Alt: 'Alt',
    Shift: 'Umschalt',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Leertaste',
    Insert: 'Einfg',
    Delete: 'Entf',
    Home: 'Pos1',
    End: 'Ende',
    PageUp: 'Bild auf',
    PageDown: 'Bild ab',
  },
  macKeys: { CommandOrControl: 'Befehl', Control: 'Control', Alt: 'Option', Shift: 'Umschalt' },
};

// Settings: how often the service is asked for SMS.

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  if (perSecond === 1) return 'einmal pro Sekunde';
  return perSecond < 1 ? `alle ${count(1 / perSecond)} Sekunden` : `${count(perSecond)}-mal pro Sekunde`;
};

export const polling: Texts['views']['polling'] = {
  pace: 'Wie oft',
  paces: { gentler: 'Sparsam', normal: 'Normal', fastest: 'Schnell', own: 'Eigene' },
  meanings: {
    gentler: 'Schont Ihr Konto; Codes erscheinen vielleicht einen Moment später.',
    normal: 'Codes erscheinen fast sofort.',
    fastest: 'So schnell, wie Ihr Konto es erlaubt. Das hilft, wenn Sie auf drei oder mehr Nummern warten.',
    own: 'Wie in der Einstellungsdatei festgelegt.',
  },
  rates: (perReservation, total, locale) =>
    `Höchstens ${rate(perReservation, locale)} je Nummer und ${rate(total, locale)} insgesamt.`,
};

// Settings: newer versions of the application.

export const updates: Texts['views']['updates'] = {
  automatic: 'Automatisch nach Updates suchen',
  automaticText: 'Ohne Klick wird nichts installiert.',
  never: 'Noch nicht gesucht.',
  current: (agoMs, locale) => `Die neueste, zuletzt geprüft ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'Suche nach Updates …',
  check: 'Jetzt suchen',
  available: (version) => `Version ${version} ist verfügbar.`,
  download: 'Herunterladen',
  downloading: (share, locale) => `Wird heruntergeladen: ${formatPercent(share, locale)}`,
  progress: 'Download',
  ready: (version) => `Version ${version} ist bereit.`,
  install: 'Neu starten und installieren',
  notes: 'Was ist neu',
  releases: 'Alle Versionen',
};

// Settings: the webhook receiver.

export const webhook: Texts['views']['webhook'] = {
  receive: 'SMS per Webhook empfangen',
  text: 'Er lauscht nur auf diesem Computer. RentiumSMS erreicht ihn über einen Tunnel, den Sie selbst einrichten.',
  port: 'Port',
  portHint: 'Bei 0 wird ein freier Port genommen.',
  portWrong: 'Das ist kein Port: Nötig ist eine ganze Zahl von 0 bis 65535. Der bisherige bleibt.',
  url: 'Adresse für Ihren Tunnel',
  copyUrl: 'Adresse kopieren',
  urlCopied: 'Adresse kopiert',
  urlText:
    'Lassen Sie den Tunnel hier enden. Tragen Sie bei RentiumSMS die Adresse des Tunnels mit demselben Pfad dahinter ein.',
  requireSignature: 'Nur signierte Ereignisse',
  requireSignatureText:
    'RentiumSMS beschreibt keine Signatur. Schalten Sie dies nur ein, wenn der Absender die Ereignisse nach Standard Webhooks signiert: Kopieren Sie das Geheimnis und fügen Sie es dort ein, nach jeder Änderung erneut.',
  copySecret: 'Geheimnis kopieren',
  secretCopied: 'Geheimnis kopiert',
  testLabel: 'Testereignis',
  test: 'Testen',
  testing: 'Wird getestet …',
  answered: (delayMs, locale) =>
    `Ein signiertes Testereignis kam nach ${formatMilliseconds(delayMs, locale)} an. Der Tunnel wurde nicht getestet.`,
};
