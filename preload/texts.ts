/**
 * Every text a person reads, in one catalogue (the popup's own section is texts-views.ts). Sentences are whole (never glued from parts), so that a translation may
 * order them as its language does. A section per room of the eye: problems, tray, notifications, notices, views.
 */
import { formatMoney, formatOrder } from './format.ts';
import type { Money, Notice, Order, Problem } from './model.ts';
import { views } from './texts-views.ts';

export interface ProblemText {
  readonly title: string;
  readonly explanation: string;
}

type ProblemTexts = {
  readonly [K in Problem['kind']]: (problem: Extract<Problem, { kind: K }>, locale: string) => ProblemText;
};

const problems: ProblemTexts = {
  auth: () => ({
    title: 'The API key was refused',
    explanation: 'RentiumSMS does not accept this key: it is wrong, expired or revoked. Enter a valid key.',
  }),
  'out-of-balance': () => ({
    title: 'Not enough balance',
    explanation:
      'Your wallet does not cover this. Top it up at RentiumSMS, then try again. Nothing was bought.',
  }),
  'rate-limited': () => ({
    title: 'Too many requests',
    explanation: 'The account is over its ten requests a second. It recovers by itself in a moment.',
  }),
  'carrier-timeout': () => ({
    title: 'The carrier does not answer',
    explanation: 'Nothing was bought. RentiumSMS asks to wait a minute, or choose another operator.',
  }),
  'bad-request': (problem) => ({
    title: 'This combination is not offered',
    explanation:
      problem.detail ?? 'RentiumSMS refused the order. Choose another service, country or operator.',
  }),
  'not-found': () => ({
    title: 'RentiumSMS does not know this number',
    explanation: 'The service no longer lists the reservation. What was received so far is kept here.',
  }),
  offline: (problem) =>
    problem.reason === 'time-out'
      ? {
          title: 'RentiumSMS does not answer',
          explanation: 'The service took too long. What is shown is the last that was read.',
        }
      : {
          title: 'No connection to RentiumSMS',
          explanation: 'Check your network. What is shown is the last that was read.',
        },
  server: (problem) => ({
    title: 'RentiumSMS has a fault',
    explanation: `The service answered with error ${problem.status}. What is shown is the last that was read.`,
  }),
  'bad-response': () => ({
    title: 'An answer that makes no sense',
    explanation:
      'RentiumSMS, or something between, answered in an unknown form. Copy the details for support.',
  }),
  'no-key': () => ({
    title: 'No API key yet',
    explanation: 'Enter your RentiumSMS key, or try the sandbox first.',
  }),
  'purchase-under-way': () => ({
    title: 'An order is on its way',
    explanation: 'Wait for its answer before ordering again.',
  }),
  'price-rose': (problem, locale) => ({
    title: 'The price went up',
    explanation: `It was ${formatMoney(problem.expected, locale)} and is ${formatMoney(problem.now, locale)} now. Nothing was bought.`,
  }),
  storage: (problem) => ({
    title: 'Could not save',
    explanation:
      problem.reason === 'full'
        ? 'The disk is full. Free some space and try again.'
        : problem.reason === 'denied'
          ? 'The data folder cannot be written to. Check its permissions and try again.'
          : 'The data folder cannot be written to. Try again.',
  }),
  vault: (problem) =>
    problem.protection === 'weak'
      ? {
          title: 'No keyring to protect the key',
          explanation:
            'This system offers no real protection: other programs of yours could read the stored key. Keep it until you quit, or store it all the same.',
        }
      : {
          title: 'The key cannot be stored safely',
          explanation: 'This system offers no place for secrets. The key can be kept until you quit.',
        },
  'vault-locked': () => ({
    title: 'Your key is locked',
    explanation:
      'The system keyring would not open. The stored key is untouched: unlock the keyring and try again.',
  }),
  'insecure-url': () => ({
    title: 'The server address is not safe',
    explanation: 'RENTIUM_API_URL must begin with https:// (plain http only for this computer itself).',
  }),
  clipboard: () => ({
    title: 'Could not copy',
    explanation: 'The system refused the clipboard. Select the code and copy it by hand.',
  }),
  gone: () => ({
    title: 'That is no longer here',
    explanation: 'The entry was deleted in the meantime.',
  }),
  'bad-call': () => ({
    title: 'Something went wrong inside',
    explanation: 'The application refused a request of its own window. Please report this.',
  }),
  webhook: (problem) => ({
    title: 'The webhook receiver did not start',
    explanation:
      problem.reason === 'port-taken'
        ? 'Another program uses this port. Choose another one.'
        : 'The system would not open the port. Choose another one.',
  }),
};

const tray = {
  open: 'Open Rentium Tray',
  copyLatest: (code: string) => `Copy latest code: ${code}`,
  copyLatestNone: 'Copy latest code',
  rentAgain: (order: Order, price: Money | null, locale: string) =>
    price === null
      ? `Rent again: ${formatOrder(order)}`
      : `Rent again: ${formatOrder(order)} for ${formatMoney(price, locale)}`,
  rentAgainNone: 'Rent again',
  balance: (balance: Money | null, locale: string) =>
    balance === null ? 'Balance unknown' : `Balance: ${formatMoney(balance, locale)}`,
  quit: 'Quit',
  tooltip: 'Rentium Tray',
  waiting: (count: number) => (count === 1 ? 'Waiting for one SMS' : `Waiting for ${count} SMS`),
  codeArrived: (code: string) => `Code ${code}`,
  sandbox: 'Sandbox',
};

const notifications = {
  codeTitle: (code: string) => `${code} is your code`,
  hiddenCodeTitle: 'A code has arrived',
  smsTitle: 'An SMS has arrived',
  body: (order: Order, phone: string) => `${formatOrder(order)} · ${phone}`,
  copyCode: 'Copy code',
};

const notices: {
  readonly [K in Notice['kind']]: (notice: Extract<Notice, { kind: K }>, locale: string) => string;
} = {
  'file-set-aside': (notice) =>
    notice.restored
      ? `${notice.file} was damaged. Its last good copy is in use; the damaged file is kept as ${notice.keptAs}.`
      : `${notice.file} was damaged and could not be read. It is kept as ${notice.keptAs} in the data folder.`,
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'The disk is full: what arrives now is shown but lost at quit. Free some space.'
      : 'The data folder cannot be written to: what arrives now is shown but lost at quit.',
  'notification-failed': () =>
    'The system did not show a notification. Codes still appear here and in the tray menu.',
  'order-failed': (notice, locale) => {
    // The entry is picked by the problem's own kind, which TypeScript cannot follow through an index.
    const describe = problems[notice.problem.kind] as (problem: Problem, locale: string) => ProblemText;
    const { title, explanation } = describe(notice.problem, locale);
    return `The order from the tray menu was not carried out. ${title}: ${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URL must begin with https:// (plain http only for this computer itself). No key was sent.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'The webhook receiver is off: another program uses its port.'
      : 'The webhook receiver is off: the system would not open its port.',
};

export const texts = { problems, tray, notifications, notices, views };
export type Texts = typeof texts;
