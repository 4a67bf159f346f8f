/**
 * Every text a person reads, in one catalogue. Sentences are whole (never glued from parts), so that a translation may
 * order them as its language does. A section per room of the eye: problems, tray, notifications, notices, views.
 */
import { formatMoney, formatOrder } from './format.ts';
import type { KeyStorage, Money, Notice, Order, Payment, Problem, RentalEvent, Stock } from './model.ts';
import { type ProblemText, problems } from './problem-texts.ts';
import { unresolved } from './unresolved-texts.ts';

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

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = new Intl.NumberFormat(locale).format(left.count);
  return left.exact ? count : `${count}+`;
};

const seconds = (ms: number) => Math.max(0, Math.round(ms / 1000));

/** As a table has room for it, in its largest whole unit. */
const span = (ms: number): string => {
  if (seconds(ms) < 60) return `${seconds(ms)} s`;
  if (seconds(ms) < 3600) return `${Math.floor(seconds(ms) / 60)} min`;
  if (seconds(ms) < 86_400) return `${Math.floor(seconds(ms) / 3600)} h`;
  const days = Math.floor(seconds(ms) / 86_400);
  return days === 1 ? '1 day' : `${days} days`;
};

/** As a sentence says it. */
const wholeSpan = (ms: number): string => {
  if (seconds(ms) < 60) return seconds(ms) === 1 ? '1 second' : `${seconds(ms)} seconds`;
  const minutes = Math.floor(seconds(ms) / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
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
  'open-settings': 'Open Settings',
  detailsCopied: 'Details copied',
  showDetails: 'Show details',
  tryAgainIn: (left: string) => `Try again in ${left}`,
  waitStarts: (leftMs: number) => `You can try again in ${wholeSpan(leftMs)}.`,
  waitIsOver: 'You can try again now.',
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

type PaymentTexts = {
  readonly [K in Exclude<Payment['kind'], 'unknown'>]: (
    amount: Money,
    locale: string,
    since: string,
  ) => string;
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
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} held, refunded if no SMS comes`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} paid`,
    'refund-awaited': (amount, locale, since) =>
      `Refund of ${formatMoney(amount, locale)} awaited since ${since}`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} refunded`,
  } satisfies PaymentTexts,
  costUnknown: 'What it costs is not known',
  chargeUnknown: 'Whether it was paid for is not known',
  priceShown: (price: Money, locale: string) => `The price shown was ${formatMoney(price, locale)}.`,
  priceDiffers: (shown: Money, price: Money, locale: string) =>
    `The price shown was ${formatMoney(shown, locale)}, the number costs ${formatMoney(price, locale)}.`,
  details: 'Details',
  orderedAt: (time: string) => `Ordered at ${time}`,
  events: {
    ordered: 'Ordered',
    reserved: 'Number received',
    unresolved: 'No clear answer',
    sms: 'SMS received',
    stopped: 'Stopped watching',
    'watched-again': 'Watched again',
    ended: 'Ended',
    'refund-seen': 'Refund seen',
  } satisfies Record<RentalEvent['kind'], string>,
  lateSms: 'SMS after the end',
  ago: (ms: number) => (seconds(ms) === 0 ? 'just now' : `${span(ms)} ago`),
  later: (ms: number) => (seconds(ms) === 0 ? 'at once' : `${span(ms)} later`),
};

/** English puts an article before these. */
const hasArticle =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Isle |Ivory Coast)| (?:Republic|Islands)$/;
const inCountry = (name: string) => (hasArticle.test(name) ? `in the ${name}` : `in ${name}`);

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
  repeatTitle: 'Rent another one?',
  repeatText: ({ service, country }: Order, agoMs: number, price: Money | null, locale: string) => {
    const before = `You ordered a number for ${service.name} ${inCountry(country.name)} ${wholeSpan(Math.max(agoMs, 1000))} ago.`;
    return price === null ? before : `${before} Another one costs ${formatMoney(price, locale)}.`;
  },
  repeat: 'Rent another',
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
  late: 'late',
  lateText: 'arrived after the end',
  remove: 'Delete',
  removeTitle: 'Delete this entry?',
  removeText: 'The number and its SMS are removed from this computer. This cannot be undone.',
};

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  if (perSecond === 1) return 'once a second';
  return perSecond < 1 ? `every ${count(1 / perSecond)} seconds` : `${count(perSecond)} times a second`;
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
  webhookUrlText:
    'Let the tunnel end here. At RentiumSMS, enter the address of the tunnel with the same path behind it.',
  requireSignature: 'Only signed events',
  requireSignatureText:
    'RentiumSMS documents no signature. Turn this on only if what sends the events signs them with the secret.',
  copySecret: 'Copy signing secret',
  secretCopied: 'Signing secret copied',
  testWebhook: 'Test',
  testingWebhook: 'Testing…',
  webhookAnswered: (delayMs: number) =>
    `A signed event from the sandbox arrived after ${Math.round(delayMs)} ms. The tunnel was not tested.`,
  limits: 'Limits',
  limitsText: 'An order beyond a limit is not sent.',
  maxOpenReservations: 'Most open numbers (1–20)',
  maxOpenReservationsWrong: 'A whole number from 1 to 20 is needed. The former one stays.',
  maxPrice: 'Highest price per number',
  dailySpending: 'Daily spending limit',
  noLimit: 'No limit',
  limitWrong: (example: string) =>
    `An amount such as ${example} is needed, or nothing for no limit. The former limit stays.`,
  balanceNeeded: 'Amounts can be set once your balance is known.',
  polling: 'Checking for SMS',
  pollingPace: 'How often',
  pollingPaces: { gentler: 'Gentler', normal: 'Normal', fastest: 'Fastest', own: 'Your own' },
  pollingTexts: {
    gentler: 'Easy on your account; codes may show up a moment later.',
    normal: 'Codes show up almost at once.',
    fastest: 'As fast as your account allows. It helps where you wait for three numbers or more.',
    own: 'As the settings file says.',
  },
  pollingRates: (perReservation: number, total: number, locale: string) =>
    `At most ${rate(perReservation, locale)} for each number and ${rate(total, locale)} for all.`,
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
