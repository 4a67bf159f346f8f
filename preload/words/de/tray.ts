/** The tray: its tooltip and menu. */
import { isolateIfRtl, ltr } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber, formatOrder } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { type NoticeTexts, sayProblem } from '../shapes.ts';
import { formatSpan } from '../spans.ts';
import { card } from './numbers.ts';
import { problems } from './problems.ts';

export const tray: Texts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (Sandbox)',

  codeArrived: (code) => `Code ${isolateIfRtl(code)}`,
  hiddenCodeArrived: 'Ein Code ist da',
  waiting: (count, locale) =>
    plural(locale, count, {
      one: 'Wartet auf eine SMS',
      other: `Wartet auf ${formatNumber(count, locale)} SMS`,
    }),
  balance: (balance, locale) =>
    balance === null ? 'Guthaben unbekannt' : `Guthaben: ${formatMoney(balance, locale)}`,
  lowBalance: (balance, locale) => `Niedriges Guthaben: ${formatMoney(balance, locale)}`,
  notSetUp: 'Noch nicht eingerichtet',

  keyRefused: 'Der API-Schlüssel wird nicht angenommen',
  keyLocked: 'Der API-Schlüssel ist gesperrt',
  unresolved: 'Eine Bestellung braucht Ihre Entscheidung',
  unreachable: 'RentiumSMS ist nicht erreichbar',
  unwell: 'RentiumSMS antwortet nicht wie vorgesehen',
  resting: (untilMs: number, locale: string) =>
    `RentiumSMS bittet zu warten bis ${formatInstant(untilMs, locale)}`,

  number: (service, phone, left) =>
    [`${isolateIfRtl(service)} zeigen`, phone, left === null ? 'wartet' : `wartet, ${left}`].join(' · '),
  numberWithCode: (code, service) => `${isolateIfRtl(code)} kopieren (${isolateIfRtl(service)})`,
  timeLeft: (leftMs, locale) => (leftMs === 0 ? 'endet gleich' : `noch ${formatSpan(leftMs, locale)}`),

  copyLatest: (code) => `Letzten Code kopieren: ${isolateIfRtl(code)}`,
  copyLatestNone: 'Letzten Code kopieren',
  rentAgain: 'Erneut mieten',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Rentium Tray öffnen',
  pauseNotifications: 'Benachrichtigungen anhalten',
  settings: 'Einstellungen',
  quit: 'Beenden',
};

// Notices of events that the person did not cause, each told once.

export const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `Die Sicherungskopie ${notice.file} war beschädigt. Sie liegt als ${notice.keptAs} im Datenordner.`;
    if (notice.keptAs === null)
      return notice.restored
        ? `${notice.file} fehlte. Die letzte gute Kopie wird verwendet.`
        : `${notice.file} fehlte, und die Kopie war nicht lesbar.`;
    return notice.restored
      ? `${notice.file} war beschädigt. Die letzte gute Kopie wird verwendet; die beschädigte Datei liegt als ${notice.keptAs} daneben.`
      : `${notice.file} war beschädigt und nicht lesbar. Die Datei liegt als ${notice.keptAs} im Datenordner.`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${card.endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. Es kommt keine SMS mehr.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: 'Eine Nummer wurde von einer anderen Version geschrieben oder ist beschädigt. Was lesbar war, wird gezeigt; alles bleibt in der Datei erhalten.',
      other: `${formatNumber(count, locale)} Nummern wurden von einer anderen Version geschrieben oder sind beschädigt. Was lesbar war, wird gezeigt; alles bleibt in der Datei erhalten.`,
    }),
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
  'key-withheld': ({ belongsTo, service }) =>
    `Der gespeicherte Schlüssel gehört zu ${ltr(belongsTo)}. Er wurde nicht an ${ltr(service)} gesendet, wohin RENTIUM_API_URL zeigt. Wer für diesen Dienst einen Schlüssel speichert, ersetzt damit den gespeicherten.`,
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
  'webhook-secret-replaced': () =>
    'Das Geheimnis für Webhooks wurde ersetzt, weil Signaturen jetzt Standard Webhooks folgen. Kopieren Sie das neue in den Einstellungen und fügen Sie es dort ein, wo Ihre Ereignisse signiert werden.',
};
