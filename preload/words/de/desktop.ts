/** The German texts outside the window: tray, notifications, dialogs, and the problems that they tell of. */
import type { Money, OrderLimit } from '../../model/index.ts';
import {
  formatAgo,
  formatIn,
  formatInstant,
  formatMoney,
  formatNumber,
  formatOrder,
  formatSpan,
  isolateIfRtl,
  ltr,
} from '../format.ts';
import { plural } from '../intl.ts';
import {
  type EndCauseTexts,
  type NoticeTexts,
  type ProblemText,
  type ProblemTexts,
  type ReasonTexts,
  sayProblem,
} from '../shapes.ts';
import type { DesktopTexts } from '../texts.ts';

// Problems: the title and the explanation of each.

/** Explains that an order reached one of the person's own limits. */
function orderLimit(problem: OrderLimit, locale: string): ProblemText {
  switch (problem.limit) {
    case 'open-reservations':
      return {
        title: 'Zu viele offene Nummern',
        explanation: plural(locale, problem.most, {
          one: 'Ihre Grenze ist eine offene Nummer. Warten Sie, bis sie endet, oder erhöhen Sie die Grenze in den Einstellungen. Es wurde nichts gekauft.',
          other: `Ihre Grenze sind ${formatNumber(problem.most, locale)} offene Nummern. Warten Sie, bis eine endet, oder erhöhen Sie die Grenze in den Einstellungen. Es wurde nichts gekauft.`,
        }),
      };
    case 'price':
      return {
        title: 'Über Ihrem Höchstpreis',
        explanation: `Diese Nummer kostet ${formatMoney(problem.price, locale)}, Ihre Grenze ist ${formatMoney(problem.most, locale)}. Wählen Sie eine andere, oder erhöhen Sie die Grenze in den Einstellungen. Es wurde nichts gekauft.`,
      };
    case 'service-price':
      return {
        title: `Über Ihrem Höchstpreis für ${isolateIfRtl(problem.service.name)}`,
        explanation: `Diese Nummer kostet ${formatMoney(problem.price, locale)}, Ihre Grenze für ${isolateIfRtl(problem.service.name)} ist ${formatMoney(problem.most, locale)}. Wählen Sie eine andere, oder erhöhen Sie die Grenze in den Einstellungen. Es wurde nichts gekauft.`,
      };
    case 'daily-spending':
      return {
        title: 'Ihr Tageslimit ist erreicht',
        explanation: `Sie haben heute ${formatMoney(problem.spent, locale)} ausgegeben; weitere ${formatMoney(problem.price, locale)} lägen über Ihrer Grenze von ${formatMoney(problem.most, locale)}. Warten Sie bis morgen, oder erhöhen Sie die Grenze in den Einstellungen. Es wurde nichts gekauft.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'Laden Sie es bei RentiumSMS auf und versuchen Sie es dann erneut. Es wurde nichts gekauft.';
  if (price !== undefined && balance !== undefined) {
    return `Der Preis ist ${formatMoney(price, locale)}, Ihr Guthaben ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined)
    return `Ihr Guthaben reicht nicht für den Preis von ${formatMoney(price, locale)}. ${advice}`;
  if (balance !== undefined)
    return `Ihr Guthaben von ${formatMoney(balance, locale)} reicht dafür nicht. ${advice}`;
  return `Ihr Guthaben reicht dafür nicht. ${advice}`;
}

const problems: ProblemTexts = {
  auth: () => ({
    title: 'Der API-Schlüssel wurde abgelehnt',
    explanation:
      'RentiumSMS nimmt diesen Schlüssel nicht an: Er ist falsch, abgelaufen oder widerrufen. Geben Sie einen gültigen ein.',
  }),
  'out-of-balance': (problem, locale) => ({
    title: 'Guthaben reicht nicht',
    explanation: outOfBalance(problem, locale),
  }),
  'rate-limited': (problem, locale) => ({
    title: 'Zu viele Anfragen',
    explanation: `RentiumSMS hat von diesem Konto zu viele Anfragen erhalten. Um ${formatInstant(problem.retryAtMs, locale)} wird wieder angefragt.`,
  }),
  'carrier-timeout': () => ({
    title: 'Dieser Anbieter antwortet nicht',
    explanation:
      'Es wurde nichts gekauft. Versuchen Sie es in einer Minute erneut oder wählen Sie einen anderen Anbieter.',
  }),
  'bad-request': (problem) => ({
    title: 'Diese Kombination gibt es nicht',
    explanation:
      problem.detail === null
        ? 'RentiumSMS hat die Bestellung abgelehnt. Wählen Sie einen anderen Dienst, ein anderes Land oder einen anderen Anbieter.'
        : `RentiumSMS meldet: „${isolateIfRtl(problem.detail)}“ Wählen Sie einen anderen Dienst, ein anderes Land oder einen anderen Anbieter.`,
  }),
  refused: (problem) => ({
    title: 'RentiumSMS hat die Bestellung abgelehnt',
    explanation:
      problem.detail === null
        ? 'Es wurde nichts gekauft. Wählen Sie einen anderen Dienst, ein anderes Land oder einen anderen Anbieter.'
        : `RentiumSMS meldet: „${isolateIfRtl(problem.detail)}“ Es wurde nichts gekauft.`,
  }),
  'not-found': () => ({
    title: 'RentiumSMS kennt diese Nummer nicht',
    explanation: 'Der Dienst führt die Reservierung nicht mehr. Was bisher eintraf, bleibt hier erhalten.',
  }),
  'other-account': () => ({
    title: 'Diese Nummer wurde mit einem anderen Schlüssel gemietet',
    explanation:
      'Speichern Sie jenen Schlüssel wieder, um ihre SMS zu lesen. Bis dahin bleibt die Nummer in der Liste.',
  }),
  offline: (problem) => offlineProblem[problem.reason],
  server: (problem) => ({
    title: 'RentiumSMS hat eine Störung',
    explanation: `Der Dienst hat mit Fehler ${problem.status} geantwortet. Versuchen Sie es gleich noch einmal.`,
  }),
  'bad-response': () => ({
    title: 'Unerwartete Antwort',
    explanation:
      'RentiumSMS, oder etwas dazwischen, hat in unbekannter Form geantwortet. Kopieren Sie die Details für den Support.',
  }),
  'bad-key': () => ({
    title: 'Das kann kein API-Schlüssel sein',
    explanation:
      'Ein Schlüssel besteht nur aus lateinischen Buchstaben, Ziffern und Zeichen, ohne Leerzeichen. Kopieren Sie ihn noch einmal von RentiumSMS.',
  }),
  'no-key': () => ({
    title: 'Noch kein API-Schlüssel',
    explanation: 'Geben Sie Ihren RentiumSMS-Schlüssel ein, oder probieren Sie zuerst die Sandbox aus.',
  }),
  'purchase-under-way': () => ({
    title: 'Eine Bestellung ist unterwegs',
    explanation: 'Warten Sie auf ihre Antwort, bevor Sie erneut bestellen.',
  }),
  'price-rose': (problem, locale) => ({
    title: 'Der Preis ist gestiegen',
    explanation: `Er war ${formatMoney(problem.expected, locale)} und ist jetzt ${formatMoney(problem.now, locale)}. Es wurde nichts gekauft.`,
  }),
  'price-unknown': () => ({
    title: 'Der Preis ist gerade nicht bekannt',
    explanation:
      'RentiumSMS nennt keinen Preis, der sich mit dem angezeigten oder mit Ihren Grenzen vergleichen ließe. Wählen Sie neu, um die Kosten zu sehen. Es wurde nichts gekauft.',
  }),
  'order-limit': orderLimit,
  'numbers-open': ({ count }, locale) => ({
    title: plural(locale, count, {
      one: 'Eine Nummer ist noch offen',
      other: `${formatNumber(count, locale)} Nummern sind noch offen`,
    }),
    explanation: 'Nach ihren SMS wird erst wieder gesehen, wenn Sie zu diesem Konto zurückkehren.',
  }),
  declined: () => ({
    title: 'Nicht bestätigt',
    explanation: 'Sie haben nicht zugestimmt. Es wurde nichts gekauft und nichts geändert.',
  }),
  storage: (problem) => ({
    title: 'Speichern nicht möglich',
    explanation:
      problem.reason === 'full'
        ? 'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.'
        : problem.reason === 'denied'
          ? 'In den Datenordner kann nicht geschrieben werden. Prüfen Sie seine Rechte und versuchen Sie es erneut.'
          : 'In den Datenordner kann nicht geschrieben werden. Versuchen Sie es erneut.',
  }),
  vault: (problem) =>
    problem.protection === 'weak'
      ? {
          title: 'Kein Schlüsselbund zum Schutz',
          explanation:
            'Dieses System bietet keinen echten Schutz: Ihre anderen Programme könnten den gespeicherten Schlüssel lesen. Behalten Sie ihn bis zum Beenden, oder speichern Sie ihn trotzdem.',
        }
      : {
          title: 'Der Schlüssel lässt sich nicht sicher speichern',
          explanation:
            'Dieses System bietet keinen Ort für Geheimnisse. Der Schlüssel kann bis zum Beenden behalten werden.',
        },
  'vault-locked': () => ({
    title: 'Ihr Schlüssel ist gesperrt',
    explanation:
      'Der Schlüsselbund des Systems ließ sich nicht öffnen. Der gespeicherte Schlüssel bleibt unangetastet: Entsperren Sie den Schlüsselbund und starten Sie Rentium Tray dann neu.',
  }),
  'insecure-url': () => ({
    title: 'Die Serveradresse ist nicht sicher',
    explanation: 'RENTIUM_API_URL muss mit https:// beginnen (http nur für diesen Computer selbst).',
  }),
  clipboard: () => ({
    title: 'Kopieren nicht möglich',
    explanation:
      'Das System hat die Zwischenablage verweigert. Markieren Sie den Code und kopieren Sie ihn von Hand.',
  }),
  gone: () => ({
    title: 'Das gibt es hier nicht mehr',
    explanation: 'Der Eintrag wurde inzwischen gelöscht.',
  }),
  'bad-call': () => ({
    title: 'Ein interner Fehler',
    explanation: 'Die Anwendung hat eine Anfrage ihres eigenen Fensters abgelehnt. Bitte melden Sie das.',
  }),
  webhook: (problem) => webhookProblem[problem.reason],
  shortcut: (problem) => shortcutProblem[problem.reason],
  'login-item': (problem) => ({
    title: 'Start bei der Anmeldung nicht geändert',
    explanation: loginItemProblem[problem.reason],
  }),
  update: (problem) => updateProblem[problem.reason],
};

// The reasons for not reaching the service.

const offlineProblem: ReasonTexts<'offline'> = {
  'time-out': {
    title: 'RentiumSMS antwortet nicht',
    explanation: 'Der Dienst hat zu lange gebraucht. Versuchen Sie es gleich noch einmal.',
  },
  unreachable: {
    title: 'Keine Verbindung zu RentiumSMS',
    explanation: 'Prüfen Sie Ihre Netzwerkverbindung.',
  },
  'unknown-host': {
    title: 'RentiumSMS wurde nicht gefunden',
    explanation:
      'Dieses Netz kennt die Adresse des Dienstes nicht. Prüfen Sie die Netzwerkverbindung und ihr DNS.',
  },
  refused: {
    title: 'RentiumSMS lehnt Verbindungen ab',
    explanation:
      'Unter der Adresse des Dienstes antwortet nichts, oder eine Firewall lehnt ab. Versuchen Sie es gleich noch einmal.',
  },
  reset: {
    title: 'Die Verbindung wurde getrennt',
    explanation:
      'RentiumSMS oder etwas dazwischen hat die Verbindung geschlossen. Versuchen Sie es gleich noch einmal.',
  },
  'certificate-untrusted': {
    title: 'Dem Zertifikat wird nicht vertraut',
    explanation:
      'Die Verbindung führt nicht sicher zu RentiumSMS, daher wurde der Schlüssel nicht gesendet. Ein anderes Programm oder Netz könnte mitlesen.',
  },
  'certificate-unknown': {
    title: 'Dem Zertifikat wird nicht vertraut',
    explanation:
      'Der Schlüssel wurde nicht gesendet. Wenn Ihr Netz oder Virenschutz eigene Zertifikate verwendet, geben Sie deren Datei in NODE_EXTRA_CA_CERTS an.',
  },
  'certificate-expired': {
    title: 'Das Zertifikat ist abgelaufen',
    explanation:
      'Prüfen Sie die Uhr dieses Computers. Geht sie richtig, muss RentiumSMS sein Zertifikat erneuern.',
  },
  'certificate-not-yet-valid': {
    title: 'Das Zertifikat gilt noch nicht',
    explanation: 'Prüfen Sie die Uhr dieses Computers: Sie scheint nachzugehen.',
  },
  'proxy-password': {
    title: 'Der Proxy verlangt ein Passwort',
    explanation:
      'Geben Sie Benutzer und Passwort in HTTPS_PROXY an, oder fragen Sie die Verwaltung Ihres Netzes.',
  },
  'proxy-refused': {
    title: 'Der Proxy hat die Verbindung abgelehnt',
    explanation: 'Der Proxy Ihres Netzes lässt RentiumSMS nicht durch. Fragen Sie seine Verwaltung.',
  },
  portal: {
    title: 'Statt einer Antwort kam eine Webseite',
    explanation:
      'Vielleicht müssen Sie sich in diesem Netz erst anmelden, wie in Hotels und Zügen. Öffnen Sie die Anmeldeseite und versuchen Sie es dann noch einmal.',
  },
};

// Failures of the system, or of a part of the application, by reason.

const webhookProblem: ReasonTexts<'webhook'> = {
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

const shortcutProblem: ReasonTexts<'shortcut'> = {
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

const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Erlauben Sie Rentium Tray unter Systemeinstellungen → Allgemein → Anmeldeobjekte.',
  unsupported: 'Das System kann diesen Build nicht starten. Installieren Sie die Anwendung zuerst.',
  other: 'Das System hat abgelehnt. Versuchen Sie es erneut, oder stellen Sie es im System selbst ein.',
};

const updateProblem: ReasonTexts<'update'> = {
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

// The questions of a system box before money may be spent.

const questions: DesktopTexts['questions'] = {
  orderTitle: 'Eine Nummer mieten?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Für ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost =
      price === null ? 'Der Preis ist nicht bekannt.' : `Sie kostet ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} Rentium Tray hat in seinem Fenster keinen Klick gesehen und fragt deshalb nach.`;
  },
  order: 'Mieten',
  repeatTitle: 'Noch eine mieten?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Sie haben ${formatAgo(Math.max(agoMs, 1000), locale, 'long')} eine Nummer für ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) bestellt.`;
    return price === null ? before : `${before} Eine weitere kostet ${formatMoney(price, locale)}.`;
  },
  repeat: 'Noch eine mieten',
  limitsTitle: 'Grenzen lockern?',
  openNumbers: 'Offene Nummern, höchstens',
  limit: (label, next, now) => `${label}: ${next} statt ${now}`,
  limits: 'Grenzen lockern',
};

// Limits: what an order may not go beyond. A box of the system says them too.

const limits: DesktopTexts['views']['limits'] = {
  text: 'Eine Bestellung über einer Grenze wird nicht gesendet.',
  maxOpenReservations: (range) => `Offene Nummern (${range})`,
  maxOpenReservationsWrong: (range) => `Geben Sie ${range} ein. Der bisherige Wert bleibt.`,
  maxPrice: 'Höchstpreis je Nummer',
  servicePrice: (service) => `Höchstpreis für ${isolateIfRtl(service)}`,
  dailySpending: 'Tageslimit für Ausgaben',
  noLimit: 'Keine',
  amountWrong: (example) =>
    `Nötig ist ein Betrag wie ${example}, oder nichts für keine Grenze. Die bisherige Grenze bleibt.`,
  balanceNeeded: 'Beträge lassen sich festlegen, sobald Ihr Guthaben bekannt ist.',
};

// Actions that a problem offers.

const actions: DesktopTexts['views']['actions'] = {
  'enter-key': 'Schlüssel eingeben',
  restart: 'Neu starten',
  'try-again': 'Erneut versuchen',
  'choose-again': 'Neu wählen',
  'copy-details': 'Details kopieren',
  'open-settings': 'Zu den Einstellungen',
  'open-login-page': 'Anmeldeseite des Netzes öffnen',
  'open-guide': 'So lässt es sich lösen',
  openFolder: 'Ordner öffnen',
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

// A start that failed.

const start: DesktopTexts['start'] = {
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

// Notifications of the system.

const notifications: DesktopTexts['notifications'] = {
  codeTitle: (code) => `Ihr Code ist ${isolateIfRtl(code)}`,
  hiddenCodeTitle: 'Ein Code ist da',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)} ist kopiert`,
  hiddenCopiedCodeTitle: 'Ein Code ist da und kopiert',
  smsTitle: 'Eine SMS ist da',
  moreTitle: (count, locale) =>
    plural(locale, count, {
      one: 'Eine weitere SMS ist da',
      other: `${formatNumber(count, locale)} weitere SMS sind da`,
    }),
  lowBalanceTitle: (balance, locale) => `Ihr Guthaben ist auf ${formatMoney(balance, locale)} gefallen`,
  lowBalanceBody: 'Laden Sie es auf, bevor Sie die nächste Nummer mieten.',
  practice: (body) => `Sandbox · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}: wieder da`,
  backBody: (price, locale) =>
    price === null
      ? 'Es kann wieder gemietet werden.'
      : `Es kann für ${formatMoney(price, locale)} gemietet werden.`,
  copyCode: 'Code kopieren',
  endedTitle: (service) => `Keine SMS für ${isolateIfRtl(service)}`,
};

// The tray: its tooltip and menu.

const tray: DesktopTexts['tray'] = {
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

/** On the card and in a notice alike. */
export const endedBy: EndCauseTexts = {
  canceled: 'Vom Dienst storniert',
  refunded: 'Vom Dienst erstattet',
  failed: 'Vom Dienst aufgegeben',
};

const notices: NoticeTexts = {
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
    `${endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. Es kommt keine SMS mehr.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: 'Eine Nummer wurde von einer anderen Version geschrieben oder ist beschädigt. Was lesbar war, wird gezeigt; alles bleibt in der Datei erhalten.',
      other: `${formatNumber(count, locale)} Nummern wurden von einer anderen Version geschrieben oder sind beschädigt. Was lesbar war, wird gezeigt; alles bleibt in der Datei erhalten.`,
    }),
  'entries-unread': ({ count, files }, locale) =>
    plural(locale, count, {
      one: `Ein Eintrag in ${files.join(', ')} war nicht lesbar: Eine andere Version hat ihn geschrieben, oder er ist beschädigt. Er wird nicht verwendet und bleibt in der Datei erhalten.`,
      other: `${formatNumber(count, locale)} Einträge in ${files.join(', ')} waren nicht lesbar: Eine andere Version hat sie geschrieben, oder sie sind beschädigt. Sie werden nicht verwendet und bleiben in der Datei erhalten.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'Der Datenträger ist voll: Neue Codes werden angezeigt, aber erst gespeichert, wenn wieder Platz ist.'
      : 'In den Datenordner kann nicht geschrieben werden: Neue Codes werden angezeigt, aber nicht gespeichert.',
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
  'ended-badly': () =>
    'Rentium Tray wurde beim letzten Mal nicht ordentlich beendet, zum Beispiel wegen eines Absturzes oder Stromausfalls. Ihre Nummern und Codes sind sicher. Falls es wieder vorkommt, melden Sie es bitte; mehr steht im Protokoll im Datenordner.',
  stumbled: () =>
    'In Rentium Tray ist ein Fehler aufgetreten; das Programm läuft weiter. Ihre Nummern und Codes sind sicher; mehr steht im Protokoll im Datenordner.',
  'copy-uncertain': () =>
    'Der Code wurde kopiert, während ein anderes Fenster aktiv war; Wayland ignoriert das manchmal. Wenn er nicht in der Zwischenablage ist, kopieren Sie ihn hier.',
  'number-not-copied': () =>
    'Die Nummer ist vielleicht nicht in der Zwischenablage. Kopieren Sie sie auf ihrer Karte.',
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

export const desktop: DesktopTexts = {
  problems,
  tray,
  notifications,
  notices,
  questions,
  start,
  /** Words of the window that a box of the system says too. */
  views: { actions, limits },
};
