/** What happened behind the person’s back, told once. */
import { type NoticeTexts, sayProblem } from '../shapes.ts';
import { problems } from './problems.ts';

export const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.keptAs === null) return `${notice.file} fehlte. Die letzte gute Kopie wird verwendet.`;
    return notice.restored
      ? `${notice.file} war beschädigt. Die letzte gute Kopie wird verwendet; die beschädigte Datei liegt als ${notice.keptAs} daneben.`
      : `${notice.file} war beschädigt und nicht lesbar. Die Datei liegt als ${notice.keptAs} im Datenordner.`;
  },
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'Der Datenträger ist voll: Was jetzt eintrifft, wird angezeigt, geht aber beim Beenden verloren, wenn Sie keinen Platz schaffen.'
      : 'In den Datenordner kann nicht geschrieben werden: Was jetzt eintrifft, wird angezeigt, geht aber beim Beenden verloren.',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'Das System lässt Rentium Tray keine Benachrichtigungen anzeigen. Schalten Sie sie in dessen Einstellungen unter „Benachrichtigungen“ ein. Bis dahin erscheinen Codes hier und im Menü des Symbols.'
      : 'Das System hat eine Benachrichtigung nicht angezeigt. Codes erscheinen weiterhin hier und im Menü des Symbols.',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `Die Bestellung aus dem Menü des Symbols wurde nicht ausgeführt. ${title}: ${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URL muss mit https:// beginnen (http nur für diesen Computer selbst). Es wurde kein Schlüssel gesendet.',
  crashed: () =>
    'Rentium Tray wurde beim letzten Mal unerwartet beendet. Ihre Nummern und Codes sind sicher; mehr steht im Protokoll im Datenordner.',
  stumbled: () =>
    'In Rentium Tray ist ein Fehler aufgetreten; das Programm läuft weiter. Ihre Nummern und Codes sind sicher; mehr steht im Protokoll im Datenordner.',
  'copy-uncertain': () =>
    'Der Code wurde kopiert, während ein anderes Fenster aktiv war; Wayland ignoriert das manchmal. Wenn er nicht in der Zwischenablage ist, kopieren Sie ihn hier.',
  'copy-failed': () =>
    'Der Code wurde nicht kopiert: Ein anderes Programm hält die Zwischenablage besetzt. Kopieren Sie ihn hier.',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'Diese Arbeitsumgebung zeigt keine Symbole im Infobereich. Um dieses Fenster zu öffnen, starten Sie Rentium Tray noch einmal; Ihre Nummern werden weiter überwacht. Unter GNOME zeigt die Erweiterung AppIndicator das Symbol.'
      : 'Das Bild des Symbols im Infobereich ist beschädigt. Rentium Tray läuft weiter; eine neue Installation behebt das.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'Der Webhook-Empfänger ist aus: Ein anderes Programm verwendet seinen Port.'
      : 'Der Webhook-Empfänger ist aus: Das System hat seinen Port nicht geöffnet.',
};
