/** Title, explanation and action of each problem. */
import type { Money, OrderLimit } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber } from '../format.ts';
import { plural } from '../intl.ts';
import type { ProblemText, ProblemTexts, ReasonTexts } from '../shapes.ts';

// Orders that were not made: a limit that the person set, or an empty wallet.

/** Explains that an order reached one of the person's own limits. */
export function orderLimit(problem: OrderLimit, locale: string): ProblemText {
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
    case 'daily-spending':
      return {
        title: 'Ihr Tageslimit ist erreicht',
        explanation: `Sie haben heute ${formatMoney(problem.spent, locale)} ausgegeben; weitere ${formatMoney(problem.price, locale)} lägen über Ihrer Grenze von ${formatMoney(problem.most, locale)}. Warten Sie bis morgen, oder erhöhen Sie die Grenze in den Einstellungen. Es wurde nichts gekauft.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
export function outOfBalance(
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

export const problems: ProblemTexts = {
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
    title: 'Der Netzanbieter antwortet nicht',
    explanation:
      'Es wurde nichts gekauft. RentiumSMS bittet, eine Minute zu warten oder einen anderen Anbieter zu wählen.',
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
    title: 'Eine unverständliche Antwort',
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

// Why the service was not reached.

export const offlineProblem: ReasonTexts<'offline'> = {
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

// What the system, or a part of the application, did not do: by reason.

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
