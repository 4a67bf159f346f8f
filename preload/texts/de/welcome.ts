/** The pages before there is an account: the first run, and a key that is locked. */
import type { Texts } from '../index.ts';

export const firstRun: Texts['views']['firstRun'] = {
  title: 'Eine Telefonnummer für einen Code',
  lead: 'Nummer mieten, den Code sehen, sobald die SMS da ist, und ihn kopieren.',
  trySandbox: 'Sandbox ausprobieren',
  sandboxHint: 'Kostenlose Übungsnummern, ganz ohne Konto.',
  or: 'oder mit Ihrem Konto',
  keyLabel: 'API-Schlüssel',
  keyHint: 'Aus Ihrem RentiumSMS-Konto. Er wird beim Dienst geprüft und dann auf diesem Computer aufbewahrt.',
  saveKey: 'Schlüssel speichern',
  savingKey: 'Schlüssel wird geprüft …',
  keepInMemory: 'Bis zum Beenden behalten',
  keepWeak: 'Trotzdem speichern',
  honest:
    'Dies ist ein inoffizieller Client. Gemietete Nummern gehen von Hand zu Hand: Verwenden Sie sie nie für eine Bank oder Ihre wichtigste E-Mail-Adresse.',
};

export const locked: Texts['views']['locked'] = {
  title: 'Ihr Schlüssel ist gesperrt',
  lead: 'Der Schlüsselbund des Systems ließ sich nicht öffnen, darum ist der gespeicherte Schlüssel nicht lesbar. Er bleibt unangetastet. Entsperren Sie den Schlüsselbund und starten Sie dann neu: Er wird bei jedem Start einmal gefragt.',
  restart: 'Neu starten',
  restarting: 'Wird neu gestartet …',
  other: 'oder anderen Schlüssel eingeben',
};
