/** What the system, or a part of the application, did not do: by reason. */
import type { ReasonTexts } from '../shapes.ts';

export const webhookProblem: ReasonTexts<'webhook'> = {
  'port-taken': {
    title: 'Der Webhook-Empfänger wurde nicht gestartet',
    explanation: 'Ein anderes Programm verwendet diesen Port. Wählen Sie einen anderen.',
  },
  off: {
    title: 'Der Webhook-Empfänger ist aus',
    explanation: 'Schalten Sie ihn zuerst ein.',
  },
  'no-answer': {
    title: 'Der Webhook-Empfänger hat nicht geantwortet',
    explanation:
      'Ein Testereignis an seine eigene Adresse kam nicht an. Schalten Sie den Empfänger aus und wieder ein.',
  },
  other: {
    title: 'Der Webhook-Empfänger wurde nicht gestartet',
    explanation: 'Das System hat den Port nicht geöffnet. Wählen Sie einen anderen.',
  },
};

export const shortcutProblem: ReasonTexts<'shortcut'> = {
  taken: {
    title: 'Diese Tasten sind vergeben',
    explanation: 'Das System oder ein anderes Programm verwendet sie. Wählen Sie andere.',
  },
  own: {
    title: 'Diese Tasten sind vergeben',
    explanation: 'Ein anderes Tastenkürzel von Rentium Tray verwendet sie. Wählen Sie andere.',
  },
  invalid: {
    title: 'Diese Tasten gehen nicht',
    explanation:
      'Ein Tastenkürzel braucht Strg, Alt oder Cmd zusammen mit einem Buchstaben, einer Ziffer oder einer Funktionstaste.',
  },
  unsupported: {
    title: 'Keine Tastenkürzel auf diesem Desktop',
    explanation:
      'Dieser Desktop gibt Anwendungen keine systemweiten Tastenkürzel. Legen Sie eines in seinen eigenen Einstellungen fest.',
  },
};

export const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Erlauben Sie Rentium Tray unter Systemeinstellungen → Allgemein → Anmeldeobjekte.',
  unsupported: 'Das System kann diesen Build nicht starten. Installieren Sie die Anwendung zuerst.',
  other: 'Das System hat abgelehnt. Versuchen Sie es erneut, oder stellen Sie es im System selbst ein.',
};

export const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: 'Nicht, solange ein Code erwartet wird',
    explanation: 'Das Update wird installiert, sobald keine offene Nummer mehr auf ihre SMS wartet.',
  },
  unreachable: {
    title: 'Suche nach Updates fehlgeschlagen',
    explanation: 'Die Seite mit den Versionen antwortet nicht. Versuchen Sie es später erneut.',
  },
  unsupported: {
    title: 'Dieser Build aktualisiert sich nicht selbst',
    explanation: 'Aktualisieren Sie ihn so, wie Sie ihn installiert haben.',
  },
  other: {
    title: 'Das Update ist fehlgeschlagen',
    explanation: 'Die jetzige Version bleibt. Versuchen Sie es später erneut.',
  },
};
