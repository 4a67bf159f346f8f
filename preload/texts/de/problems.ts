/** What is said of each problem. */
import { formatMoney } from '../../format.ts';
import type { ProblemTexts } from '../shapes.ts';
import { orderLimit, outOfBalance } from './money-problems.ts';
import { loginItemProblem, shortcutProblem, updateProblem, webhookProblem } from './system-problems.ts';

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
  'rate-limited': () => ({
    title: 'Zu viele Anfragen',
    explanation:
      'Das Konto hat seine zehn Anfragen pro Sekunde überschritten. Es erholt sich gleich von selbst.',
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
        : `RentiumSMS meldet: „${problem.detail}“ Wählen Sie einen anderen Dienst, ein anderes Land oder einen anderen Anbieter.`,
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
  offline: (problem) =>
    problem.reason === 'time-out'
      ? {
          title: 'RentiumSMS antwortet nicht',
          explanation: 'Der Dienst hat zu lange gebraucht. Versuchen Sie es gleich noch einmal.',
        }
      : {
          title: 'Keine Verbindung zu RentiumSMS',
          explanation: 'Prüfen Sie Ihre Netzwerkverbindung.',
        },
  server: (problem) => ({
    title: 'RentiumSMS hat eine Störung',
    explanation: `Der Dienst hat mit Fehler ${problem.status} geantwortet. Versuchen Sie es gleich noch einmal.`,
  }),
  'bad-response': () => ({
    title: 'Eine unverständliche Antwort',
    explanation:
      'RentiumSMS, oder etwas dazwischen, hat in unbekannter Form geantwortet. Kopieren Sie die Details für den Support.',
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
  'repeat-order': () => ({
    title: 'Sie haben dies gerade bestellt',
    explanation:
      'Vor weniger als zwei Minuten wurde eine Nummer für diesen Dienst und dieses Land bestellt. Es wurde nichts Weiteres gekauft. Bestätigen Sie, wenn Sie noch eine möchten.',
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
