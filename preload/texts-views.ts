/** The texts of the popup's views (a section of the catalogue in texts.ts). */
import { formatMoney } from './format.ts';
import type { KeyStorage, Money, RentalState, Stock } from './model.ts';

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
  'copy-details': 'Show details',
  tryAgainIn: (left: string) => `Try again in ${left}`,
  details: 'Details for support',
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
  portHint: '0 takes any free port. Between 0 and 65535.',
  webhookUrl: 'Address for your tunnel',
  webhookUrlHint: 'Click the address to select it, then copy it.',
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

export const views = {
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
