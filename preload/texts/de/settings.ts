/** Settings: the titles of its sections, and those sections that are short. */
import { formatNumber } from '../../format.ts';
import { formatDelay, formatSpan } from '../../spans.ts';
import type { Texts } from '../index.ts';
import { plural } from '../plural.ts';

const dayMs = 24 * 3_600_000;

export const settings: Texts['views']['settings'] = {
  search: 'Einstellung suchen',
  noMatch: (query) => `Keine Einstellung passt zu „${query}“`,
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
