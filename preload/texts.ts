/**
 * Every text a person reads, in one catalogue. Sentences are whole (never glued from parts), so that a translation may
 * order them as its language does. A section per room of the eye: problems, tray, notifications, notices, views.
 */
import { formatMoney, formatOrder } from './format.ts';
import type { KeyStorage, Money, Notice, Order, Problem, RentalState, Stock } from './model.ts';

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
          explanation: 'The service took too long. Try again in a moment.',
        }
      : {
          title: 'No connection to RentiumSMS',
          explanation: 'Check your network, and RENTIUM_API_URL if you set it.',
        },
  server: (problem) => ({
    title: 'RentiumSMS has a fault',
    explanation: `The service answered with error ${problem.status}. Try again in a moment.`,
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
  'price-unknown': () => ({
    title: 'The price is not known now',
    explanation:
      'RentiumSMS names no price to compare with the last one. Choose again to see what it costs. Nothing was bought.',
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
  'file-set-aside': (notice) => {
    if (notice.keptAs === null) return `${notice.file} was missing. Its last good copy is in use.`;
    return notice.restored
      ? `${notice.file} was damaged. Its last good copy is in use; the damaged file is kept as ${notice.keptAs}.`
      : `${notice.file} was damaged and could not be read. It is kept as ${notice.keptAs} in the data folder.`;
  },
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'The disk is full: what arrives now is shown, but lost at quit unless you free some space.'
      : 'The data folder cannot be written to: what arrives now is shown, but lost at quit.',
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

type Unresolved = Extract<RentalState, { kind: 'unresolved' }>;

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = new Intl.NumberFormat(locale).format(left.count);
  return left.exact ? count : `${count}+`;
};

const firstRun = {
  title: 'A phone number for one code',
  lead: 'Rent a number, see the code the moment its SMS arrives, and copy it.',
  trySandbox: 'Try the sandbox',
  sandboxHint: 'Free practice numbers, no account needed.',
  or: 'or use your account',
  keyLabel: 'API key',
  keyHint: 'From your RentiumSMS account. It is checked with the service, then kept on this computer.',
  saveKey: 'Save key',
  savingKey: 'Checking the key…',
  keepInMemory: 'Keep until I quit',
  keepWeak: 'Store it all the same',
  honest:
    'This is an unofficial client. Rented numbers pass from person to person: never use them for a bank or your main e-mail.',
};

const locked = {
  title: 'Your key is locked',
  lead: 'The system keyring would not open, so the stored key cannot be read. It is kept untouched.',
  unlock: 'Unlock',
  unlocking: 'Unlocking…',
  other: 'or enter another key',
};

const header = {
  balance: 'Balance',
  noBalance: '—',
  refresh: 'Refresh',
  sandbox: 'Sandbox',
  online: 'Connected',
  failing: 'Not connected',
  tabs: { numbers: 'Numbers', history: 'History', settings: 'Settings' },
  tabList: 'Views',
};

const actions = {
  'enter-key': 'Enter a key',
  'unlock-key': 'Unlock',
  'try-again': 'Try again',
  'choose-again': 'Choose again',
  'copy-details': 'Copy details',
  detailsCopied: 'Details copied',
  showDetails: 'Show details',
  tryAgainIn: (left: string) => `Try again in ${left}`,
  dismiss: 'Dismiss',
  close: 'Close',
  cancel: 'Cancel',
};

const numbers = {
  rent: 'Rent a number',
  emptyTitle: 'No number rented',
  emptyText: 'Rent one. Its code appears here the moment the SMS arrives.',
  list: 'Rented numbers',
};

const card = {
  place: (country: string, operator: string) => `${country} · ${operator}`,
  ordering: 'Ordering…',
  orderingText: 'The order is on its way to RentiumSMS.',
  noNumber: 'RentiumSMS named no number',
  waiting: 'Waiting for SMS',
  waitingMore: 'Watching for more SMS',
  timeLeft: 'Time left',
  timeUp: 'Time is up, last look for a late SMS',
  stopWatching: 'Stop watching',
  stopHint:
    'Stops looking for SMS. It does not cancel or refund the number: RentiumSMS has no way to cancel.',
  stoppedText: 'Not watched. The number is neither cancelled nor refunded: RentiumSMS has no way to cancel.',
  watchAgain: 'Watch again',
  copyNumber: 'Copy number',
  copyForms: 'More forms',
  copyNational: (national: string) => `National: ${national}`,
  copyDigits: (digits: string) => `Digits only: ${digits}`,
  copyCode: 'Copy code',
  copied: 'Copied',
  numberCopied: 'Number copied',
  codeCopied: 'Code copied',
  noCode: 'No code found in this SMS',
  from: (sender: string) => `From ${sender}`,
  unknownSender: 'Sender unknown',
  disagree: (service: string, text: string) => `The service says ${service}, the text says ${text}.`,
  copyOther: (code: string) => `Copy ${code}`,
  earlier: (count: number) => (count === 1 ? 'One earlier SMS' : `${count} earlier SMS`),
};

const unresolved = {
  title: 'Was this number bought?',
  reasons: {
    'no-answer': 'RentiumSMS did not answer the order, so it may or may not have been carried out.',
    server: 'RentiumSMS answered with a fault, so the order may or may not have been carried out.',
    'bad-response':
      'RentiumSMS answered in an unknown form, so the order may or may not have been carried out.',
    interrupted: 'The application ended before the answer came, so the order may or may not have been made.',
  } satisfies Record<Unresolved['reason'], string>,
  spent: (before: Money, after: Money, locale: string) =>
    `Your balance was ${formatMoney(before, locale)} and is now ${formatMoney(after, locale)}: it seems that money was spent.`,
  unspent: (balance: Money, locale: string) =>
    `Your balance was and is ${formatMoney(balance, locale)}: it seems nothing was spent.`,
  rose: (before: Money, after: Money, locale: string) =>
    `Your balance was ${formatMoney(before, locale)} and is now ${formatMoney(after, locale)}: that does not tell whether money was spent.`,
  unknown: 'Your balance before and after is not both known, so it cannot tell whether money was spent.',
  check: 'Check again',
  checking: 'Checking…',
  dismiss: 'Dismiss',
};

const rent = {
  title: 'Rent a number',
  service: 'Service',
  country: 'Country',
  operator: 'Operator',
  placeholders: {
    service: 'Choose a service',
    country: 'Choose a country',
    operator: 'Choose an operator',
  },
  waitFor: { country: 'Choose a service first', operator: 'Choose a country first' },
  loading: 'Loading…',
  noMatch: 'Nothing matches',
  empty: 'Nothing is offered here',
  columns: { name: 'Name', rate: 'Delivered', stock: 'Left', price: 'Price' },
  unknown: '–',
  stock,
  option: (
    name: string,
    facts: { price: Money | null; stock: Stock; deliveryRate: number | null },
    locale: string,
  ) =>
    [
      name,
      facts.price === null ? 'price unknown' : formatMoney(facts.price, locale),
      ...(facts.stock === null ? [] : [`${stock(facts.stock, locale)} left`]),
      ...(facts.deliveryRate === null ? [] : [`${Math.round(facts.deliveryRate * 100)}% delivered`]),
    ].join(', '),
  submit: (price: Money | null, locale: string) =>
    price === null ? 'Rent, price unknown' : `Rent for ${formatMoney(price, locale)}`,
  incomplete: 'Rent',
  ordering: 'Ordering…',
  ordered: 'Number ordered',
};

const history = {
  search: 'Search',
  emptyTitle: 'Nothing here yet',
  emptyText: 'Numbers move here when their time is over.',
  noMatch: (query: string) => `Nothing matches “${query}”`,
  today: 'Today',
  yesterday: 'Yesterday',
  noSms: 'No SMS came',
  noCode: 'No code',
  remove: 'Delete',
  removeTitle: 'Delete this entry?',
  removeText: 'The number and its SMS are removed from this computer. This cannot be undone.',
};

const settings = {
  account: 'Account',
  sandboxText: 'You are using the sandbox: practice numbers on this computer, free of charge.',
  leaveSandbox: 'Leave the sandbox',
  key: 'Key',
  keyEnding: (ending: string) => `•••• ${ending}`,
  keyKept: {
    protected: 'Kept in the system keyring',
    weak: 'Stored without protection',
    memory: 'Kept until you quit',
    environment: 'From RENTIUM_API_KEY, for this run',
  } satisfies Record<KeyStorage, string>,
  server: 'Server',
  changeKey: 'Change key',
  forgetKey: 'Forget key',
  forgetTitle: 'Forget this key?',
  forgetText: 'The key is removed from this computer. Your numbers and history stay.',
  notifications: 'Notifications',
  notify: 'Show a notification when a code arrives',
  sound: 'Play a sound',
  hideCode: 'Hide the code in the notification',
  clipboard: 'Clipboard',
  clear: 'Clear a copied code',
  clearDelay: (delayMs: number) =>
    delayMs === 0
      ? 'Never'
      : delayMs < 120_000
        ? `After ${Math.round(delayMs / 1000)} s`
        : `After ${Math.round(delayMs / 60_000)} min`,
  appearance: 'Appearance',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  webhook: 'Webhook receiver',
  webhookSwitch: 'Receive SMS by webhook',
  webhookText:
    'It listens on this computer only. RentiumSMS reaches it through a tunnel that you set up yourself.',
  port: 'Port',
  portHint: '0 takes any free port.',
  portWrong: 'This is no port: a whole number from 0 to 65535 is needed. The former one stays.',
  webhookUrl: 'Address for your tunnel',
  copyWebhookUrl: 'Copy address',
  webhookUrlCopied: 'Address copied',
  about: 'About',
  dataFolder: 'Open data folder',
  version: (version: string) => `Version ${version}`,
  unofficial: 'An unofficial client, not made or endorsed by RentiumSMS.',
  saved: 'Saved',
};

const announcements = {
  code: (service: string, code: string) => `Code for ${service}: ${code.split('').join(' ')}`,
  sms: (service: string) => `An SMS for ${service} has arrived`,
};

const views = {
  appName: 'Rentium Tray',
  loading: 'Loading',
  firstRun,
  locked,
  header,
  actions,
  numbers,
  card,
  unresolved,
  rent,
  history,
  settings,
  announcements,
};

const start = {
  failed: 'Rentium Tray could not start',
};

export const texts = { problems, tray, notifications, notices, views, start };
export type Texts = typeof texts;
