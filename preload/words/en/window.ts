/** The English texts of the window. Whoever loads them gets those outside the window too. */
import { type ConnectionKind, dayMs, type Money, type Order, type Stock } from '../../model/index.ts';
import {
  formatAgo,
  formatDelay,
  formatFall,
  formatMilliseconds,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSpan,
  isInstant,
  isolateIfRtl,
} from '../format.ts';
import { plural } from '../intl.ts';
import type {
  EventTexts,
  JudgementTexts,
  KeyStorageTexts,
  PaymentTexts,
  UnresolvedReasonTexts,
} from '../shapes.ts';
import { endedBy } from './desktop.ts';

export { desktop } from './desktop.ts';

// The window's frame and the live region.

const appName = 'Rentium Tray';

const header = {
  balance: 'Balance',
  noBalance: '—',
  refresh: 'Refresh',
  pin: 'Keep this window open',
  unpin: 'Let this window close',
  sandbox: 'Sandbox',
  connecting: 'Connecting…',
  offlineSince: (time: string) => `Offline since ${time}`,
  failingSince: (time: string) => `Problems since ${time}`,
  /** The difference to the balance before. */
  fell: (by: Money, locale: string) => `−${formatMoney(by, locale)}`,
  rose: (by: Money, locale: string) => `+${formatMoney(by, locale)}`,
  fellTo: (by: Money, balance: Money, locale: string) =>
    `Your balance fell by ${formatMoney(by, locale)} to ${formatMoney(balance, locale)}`,
  roseTo: (by: Money, balance: Money, locale: string) =>
    `Your balance rose by ${formatMoney(by, locale)} to ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'Numbers', history: 'History', settings: 'Settings' },
  tabList: 'Views',
};

const announcements = {
  code: (service: string, code: string) => `Code ${code.split('').join(' ')} from ${isolateIfRtl(service)}`,
  sms: (service: string) => `SMS without a code from ${isolateIfRtl(service)}`,
};

/** The pages before there is an account: the first run, and a key that is locked. */
const firstRun = {
  title: 'Phone numbers for SMS codes',
  lead: 'Rent a number, get the code, paste it.',
  trySandbox: 'Try the sandbox',
  sandboxHint: 'Free practice numbers, no account needed.',
  or: 'or practise first',
  keyLabel: 'API key',
  keyHint: 'Paste it here: it is checked once and kept in your system keyring.',
  saveKey: 'Save key',
  savingKey: 'Checking the key…',
  keepInMemory: 'Use for this session',
  keepWeak: 'Store anyway',
  honest:
    'Numbers are reused by other people. Never use one for your bank or main email. This is an unofficial client.',
  getKey: 'Get a key',
  showKey: 'Show the key',
  hideKey: 'Hide the key',
};

const locked = {
  title: 'Your key is locked',
  lead: 'The system keyring would not open, so the stored key cannot be read. It is kept untouched. Unlock the keyring, then restart: it is asked once at each start.',
  restart: 'Restart',
  restarting: 'Restarting…',
  other: 'or enter another key',
};

// Numbers: the list of cards, and what a card says of its rental.

const numbers = {
  rent: 'Rent a number',
  emptyTitle: 'No active numbers',
  emptyText: 'Rent one and its code shows up here.',
  list: 'Rented numbers',
};

const card = {
  place: (country: string, operator: string | null) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Ordering…',
  noNumber: 'RentiumSMS sent no number',
  waiting: 'Waiting for SMS',
  waitingMore: 'Listening for more SMS',
  timeLeft: 'Time left',
  until: (time: string) => `Until ${time}`,
  timeUp: 'Time’s up, checking once more',
  stopWatching: 'Stop watching',
  stopHint:
    'Stops looking for SMS. The number stays rented until its time is over: RentiumSMS has no way to cancel.',
  stoppedText: 'The number stays rented until its time is over. Resume to see new SMS.',
  watchAgain: 'Resume',
  /** Of a number that names no end, and is not watched. */
  remove: 'Remove',
  broken: 'This card cannot be shown as it should. The number and its codes are safe.',
  notWatched: 'Paused',
  watchingStopped: (number: string) => `Paused ${number}`,
  watchingStoppedFor: (service: string) => `Paused ${isolateIfRtl(service)}`,
  undo: 'Undo',
  /** On a button whose whole name is `copyNumber`. */
  copy: 'Copy',
  copyNumber: 'Copy number',
  copyForms: 'Other formats',
  copyE164: (e164: string) => `International: ${e164}`,
  copyNational: (national: string) => `National: ${national}`,
  copyDigits: (digits: string) => `Digits only: ${digits}`,
  copyCode: 'Copy code',
  copied: 'Copied',
  numberCopied: 'Number copied',
  codeCopied: 'Code copied',
  noCode: 'No code found in this SMS',
  from: (sender: string) => `From ${isolateIfRtl(sender)}`,
  unknownSender: 'Sender unknown',
  disagree: (service: string, text: string) =>
    `Two codes: RentiumSMS reports ${isolateIfRtl(service)}, the text says ${isolateIfRtl(text)}.`,
  copyOther: (code: string) => `Copy ${isolateIfRtl(code)}`,
  moreSms: (count: number, locale: string) =>
    plural(locale, count, {
      one: 'One more SMS',
      other: `${formatNumber(count, locale)} more SMS`,
    }),
  onHold: (amount: Money, locale: string) => `${formatMoney(amount, locale)} on hold`,
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} on hold, refunded if no SMS arrives`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} paid`,
    'refund-awaited': (amount, locale, since) =>
      `${formatMoney(amount, locale)} refund pending since ${since}`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} refunded`,
  } satisfies PaymentTexts,
  costUnknown: 'Price unknown',
  chargeUnknown: 'Payment unknown',
  priceShown: (price: Money, locale: string) => `The price shown was ${formatMoney(price, locale)}.`,
  priceDiffers: (shown: Money, price: Money, locale: string) =>
    `The price shown was ${formatMoney(shown, locale)}, the number costs ${formatMoney(price, locale)}.`,
  details: 'Details',
  more: 'More',
  less: 'Less',
  expand: (service: string) => `Show all of ${isolateIfRtl(service)}`,
  fold: 'Fold',
  copiedAt: (time: string) => `Copied ${time}`,
  /** A PIN that is told to a person who hands something over. */
  handover: 'Tell this PIN to the courier. It is not a login code.',
  paused: (reason: string) => `Paused: ${reason}`,
  /** `by` is minutes and seconds after the number came. */
  usual: (by: string) => `9 of 10 arrive by ${by}`,
  unlikely: 'Unlikely now',
  noSms: 'No SMS came',
  endings: {
    awaited: (amount: Money, locale: string) => `refund of ${formatMoney(amount, locale)} pending`,
    refunded: (amount: Money, locale: string) => `${formatMoney(amount, locale)} refunded`,
    unseen: 'no refund seen in a day',
  },
  rentAnother: 'Rent another',
  /** Leads to the rent panel with another operator. */
  tryOperator: (operator: string, rate: number, price: Money | null, locale: string) =>
    [
      `Try ${isolateIfRtl(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'Open RentiumSMS',
  label: 'Label',
  saveLabel: 'Save',
  refused: 'Refused by the site',
  orderedAt: (time: string) => `Ordered at ${time}`,
  events: {
    ordered: 'Ordered',
    reserved: 'Number assigned',
    unresolved: 'No clear answer',
    sms: 'SMS received',
    stopped: 'Paused',
    'watched-again': 'Resumed',
    ended: 'Ended',
    'refund-seen': 'Refunded',
  } satisfies EventTexts,
  endedBy,
  lateSms: 'SMS after the end',
  ago: (ms: number, locale: string) => (isInstant(ms) ? 'just now' : formatAgo(ms, locale)),
  later: (ms: number, locale: string) => (isInstant(ms) ? 'immediately' : `${formatSpan(ms, locale)} later`),
};

// An order whose outcome is not known.

const unresolved = {
  title: 'Was this number bought?',
  reasons: {
    'no-answer': 'RentiumSMS did not answer the order.',
    server: 'RentiumSMS answered the order with an error.',
    'bad-response': 'RentiumSMS sent an answer we can’t read.',
    interrupted: 'Rentium Tray closed before the answer came.',
  } satisfies UnresolvedReasonTexts,
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Probably paid: your balance fell by ${formatFall(before, after, locale)}.`
        : 'Probably paid: refunds hid it in your balance.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Probably not paid: your balance has not changed.'
        : 'Probably not paid: other numbers explain your balance.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'Can’t tell: your balance went up.'
        : `Can’t tell: your balance fell by ${formatFall(before, after, locale)}, which is not the price.`,
    unknown: () => 'Can’t tell: your balances cannot be compared.',
  } satisfies JudgementTexts,
  unknown: 'Can’t tell: one of your balances is not known.',
  /** A negative amount is what refunds brought beyond what other numbers cost. */
  elsewhere: (amount: Money, locale: string) =>
    amount.amountMinor > 0
      ? `Other numbers cost ${formatMoney(amount, locale)} meanwhile.`
      : `Other refunds added ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} meanwhile.`,
  elsewhereUnknown: 'What other orders cost meanwhile is not known.',
  check: 'Check again',
  checking: 'Checking…',
  dismiss: 'Dismiss',
};

// The rent panel.

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

/** The facts of a row in a list, beside its name. */
interface OptionFacts {
  readonly price: Money | null;
  readonly stock: Stock;
  readonly deliveryRate: number | null;
  /** The price is the lowest of several. */
  readonly isLowest: boolean;
  readonly isBest: boolean;
}

const sayPrice = ({ price, isLowest }: OptionFacts, locale: string) => {
  if (price === null) return 'price unknown';
  return isLowest ? `from ${formatMoney(price, locale)}` : formatMoney(price, locale);
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
  empty: 'Nothing available here',
  columns: { name: 'Name', rate: 'Success', stock: 'Stock', price: 'Price', from: 'From' },
  sortGroup: 'Sort',
  sort: {
    name: 'Sort by name',
    rate: 'Sort by success',
    stock: 'Sort by stock',
    price: 'Sort by price',
  },
  sorted: {
    name: { ascending: 'Sorted by name, A to Z', descending: 'Sorted by name, Z to A' },
    rate: {
      ascending: 'Sorted by success, worst first',
      descending: 'Sorted by success, best first',
    },
    stock: {
      ascending: 'Sorted by stock, fewest first',
      descending: 'Sorted by stock, most first',
    },
    price: { ascending: 'Sorted by price, lowest first', descending: 'Sorted by price, highest first' },
  },
  unsorted: 'Recommended order',
  groups: {
    'favourites-and-recent': 'Favourites and recent',
    favourites: 'Favourites',
    recent: 'Recent',
    others: 'All others',
  },
  updating: 'Updating…',
  unknown: '–',
  stock,
  option: (name: string, facts: OptionFacts, locale: string) =>
    [
      isolateIfRtl(name),
      sayPrice(facts, locale),
      ...(facts.stock === null ? [] : [`${stock(facts.stock, locale)} in stock`]),
      ...(facts.deliveryRate === null ? [] : [`${formatPercent(facts.deliveryRate, locale)} success`]),
      ...(facts.isBest ? ['best value'] : []),
    ].join(', '),
  submit: (price: Money | null, locale: string) =>
    price === null ? 'Rent (price unknown)' : `Rent for ${formatMoney(price, locale)}`,
  incomplete: 'Rent',
  topUp: 'Top up at RentiumSMS',
  bestValue: 'Best value',
  /** `more` is the difference to the price of the chosen operator, below zero where this one costs less. */
  better: (rate: number, operator: string, more: Money, locale: string) => {
    const odds = `${formatPercent(rate, locale)} at ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} for the same price`;
    return more.amountMinor > 0 ? `${odds} for ${difference} more` : `${odds} for ${difference} less`;
  },
  updatingPrice: 'Updating the price…',
  balanceAfter: (balance: Money, locale: string) => `Balance after: ${formatMoney(balance, locale)}`,
  balanceShort: (balance: Money, locale: string) =>
    `Your balance of ${formatMoney(balance, locale)} is not enough`,
  servicePrice: (service: string, most: Money, locale: string) =>
    `Maximum price for ${isolateIfRtl(service)}: ${formatMoney(most, locale)}`,
  servicePriceNone: (service: string) => `Set a maximum price for ${isolateIfRtl(service)}`,
  favourite: 'Favourite',
  favouriteAdded: 'Added to favourites',
  favouriteRemoved: 'Removed from favourites',
  quick: 'Favourites and recent orders',
  quickOrder: ({ service, country, operator }: Order, isFavourite: boolean) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, favourite` : order;
  },
  ordering: 'Ordering…',
  ordered: 'Number ordered',
};

// The line: one field that rents, finds and goes anywhere.

const line = {
  title: 'Rent or find',
  placeholder: 'Rent or find: wa us, settings, a number…',
  nothing: 'Nothing found',
  foot: 'Try “wa us”: a service and a country. Enter rents at the price shown.',
  waitHere: 'The code appears here when it arrives.',
  odds: (operator: string, rate: number, locale: string) =>
    `${isolateIfRtl(operator)} · best odds ${formatPercent(rate, locale)}`,
};

// Offers beside one that cannot be had, and alerts for it.

const alerts = {
  others: 'Other offers',
  other: (name: string, price: Money | null, stockLeft: Stock, locale: string) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'} left`]),
    ].join(' · '),
  soldOut: 'None left at the moment.',
  tellWhenBack: 'Tell me when back',
  price: 'Maximum price',
  set: 'You will be told. Nothing is bought.',
  list: 'Alerts',
  waits: (most: Money | null, locale: string) =>
    most === null ? 'Waiting until it is back' : `Waiting for ${formatMoney(most, locale)} or less`,
  back: (price: Money | null, locale: string) =>
    price === null ? 'Back' : `Back for ${formatMoney(price, locale)}`,
  stop: 'Stop alert',
  stopFor: (order: string) => `Stop alert for ${isolateIfRtl(order)}`,
};

// History: the list of numbers that ended.

const history = {
  views: { list: 'List', insights: 'Insights' },
  viewSwitch: 'History as',
  search: 'Search',
  more: 'Export and delete',
  emptyTitle: 'No history yet',
  emptyText: 'Numbers move here when they expire.',
  noMatchTitle: 'Nothing matches',
  noMatch: (query: string) => `Nothing matches “${isolateIfRtl(query)}”`,
  noMatchText: 'Search looks in services, countries, operators, numbers, senders, texts and codes.',
  noMatchFiltered: 'No entries match your search and filters.',
  showAll: 'Show all',
  today: 'Today',
  yesterday: 'Yesterday',
  entries: (count: number, locale: string) =>
    plural(locale, count, { one: '1 entry', other: `${formatNumber(count, locale)} entries` }),
  found: (count: number, total: number, locale: string) =>
    `${formatNumber(count, locale)} of ${formatNumber(total, locale)}`,
  filters: {
    service: 'Service',
    country: 'Country',
    outcome: 'Outcome',
    period: 'Period',
    anyService: 'Any service',
    anyCountry: 'Any country',
    anyOutcome: 'Any outcome',
    anyPeriod: 'Any time',
    outcomes: { code: 'Code', 'no-sms': 'No SMS', refunded: 'Refunded', late: 'Late SMS' },
    periods: { today: 'Today', week: 'Last 7 days', month: 'Last 30 days' },
    group: 'Filters',
    clear: 'Clear filters',
  },
  noNumber: 'No number',
  noSms: 'No SMS',
  noCode: 'No code',
  late: 'Late',
  lateText: 'arrived after the end',
  refunded: 'Refunded',
  refundAwaited: 'Refund pending',
  rowActions: (service: string) => `More for ${isolateIfRtl(service)}`,
  rentAgain: 'Rent again',
  remove: 'Delete',
  removed: 'Entry deleted',
  exportCsv: 'Export as CSV',
  exportJson: 'Export as JSON',
  exported: (file: string) => `Saved as ${file}`,
  removeAll: 'Delete all',
  removeAllTitle: (count: number, locale: string) =>
    plural(locale, count, {
      one: 'Delete the only entry?',
      other: `Delete all ${formatNumber(count, locale)} entries?`,
    }),
  removeAllText:
    'The whole history is removed from this computer, including entries your filters hide. You can undo it for a moment.',
  removedAll: (count: number, locale: string) =>
    plural(locale, count, {
      one: '1 entry deleted',
      other: `${formatNumber(count, locale)} entries deleted`,
    }),
  keptFor: (days: number, locale: string) =>
    plural(locale, days, { one: 'Kept for 1 day.', other: `Kept for ${formatNumber(days, locale)} days.` }),
  keptForGood: 'Kept forever.',
  changeRetention: 'Change in Settings',
};

// Insights: plots of the person's own history, and what each says in words.

const sayNumbers = (count: number, locale: string) =>
  plural(locale, count, { one: '1 number', other: `${formatNumber(count, locale)} numbers` });

const sayCodes = (count: number, locale: string) =>
  plural(locale, count, { one: '1 code', other: `${formatNumber(count, locale)} codes` });

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

const insights = {
  emptyTitle: 'No charts yet',
  emptyText: 'Charts appear after your first number expires.',
  spent: 'Spent',
  codes: 'Codes',
  timeToCode: 'Time to code',
  unknown: '–',
  seconds: (value: number, locale: string) => seconds(value, locale),
  currency: 'Currency',
  unnamedCurrency: 'Not named',
  showTable: 'Show as table',
  showPlot: 'Show as plot',
  showAll: (count: number, locale: string) => `Show all ${formatNumber(count, locale)}`,
  showFewer: 'Show fewer',
  spending: {
    title: 'Spending per day',
    summary: (total: Money, paidDays: number, most: Money, mostDay: string, locale: string) =>
      paidDays === 1
        ? `${formatMoney(total, locale)} in 30 days, all on ${mostDay}.`
        : `${formatMoney(total, locale)} in 30 days. Highest day: ${formatMoney(most, locale)} (${mostDay}).`,
    nothing: 'Nothing was paid in the last 30 days. A number without SMS costs nothing.',
    value: (day: string, amount: Money, count: number, locale: string) =>
      count === 0
        ? `${day}: nothing paid`
        : `${day}: ${formatMoney(amount, locale)} for ${sayNumbers(count, locale)}`,
    day: 'Day',
    amount: 'Paid',
    count: 'Numbers',
    onlyPaidDays: 'Days on which nothing was paid are left out.',
  },
  by: { label: 'By', operator: 'Operator', service: 'Service' },
  delivery: {
    operators: 'Delivery by operator',
    services: 'Delivery by service',
    summary: (name: string, share: number, count: number, locale: string) =>
      `${isolateIfRtl(name)} delivered most often: ${formatPercent(share, locale)} of ${sayNumbers(count, locale)}. Thin line: 95% confidence.`,
    tooFew: 'Too few numbers to compare. Thin line: 95% confidence.',
    share: (share: number, locale: string) => formatPercent(share, locale),
    ofCount: (delivered: number, count: number, locale: string) =>
      `${formatNumber(delivered, locale)} of ${formatNumber(count, locale)}`,
    interval: (low: number, high: number, locale: string) =>
      `${formatPercent(low, locale)} to ${formatPercent(high, locale)}`,
    name: 'Name',
    delivered: 'Delivered',
    confidence: '95% interval',
  },
  speed: {
    operators: 'Time to code by operator',
    services: 'Time to code by service',
    summary: (name: string, value: number, count: number, locale: string) =>
      `${isolateIfRtl(name)} was fastest: typically ${seconds(value, locale)} (${sayCodes(count, locale)}).`,
    tooFew: 'Too few codes to compare.',
    codeCount: sayCodes,
    median: 'Median',
    codes: 'Codes',
  },
};

// Settings: the titles of its sections, and those sections that are short.

const settings = {
  search: 'Find a setting',
  groups: { general: 'General', alerts: 'Alerts and keys', buying: 'Spending', advanced: 'Advanced' },
  /** Words that people type to look for a section. Nobody sees them. */
  otherWords: {
    account: 'api token sign in sign out log out login',
    appearance: 'look colour color dark mode night',
    clipboard: 'copy paste secret',
    startup: 'autostart boot open start',
    notifications:
      'alert sound mute silent popup quiet hours night do not disturb dnd balance low money top up',
    shortcuts: 'hotkey hotkeys keys global',
    limits: 'budget money maximum cap',
    polling: 'speed pace interval faster slower',
    webhook: 'tunnel ngrok cloudflared push port',
    history: 'privacy delete forget days retention',
    assistants: 'ai mcp claude agent',
    updates: 'version upgrade new',
    data: 'help log bug error proxy manual folder support',
  },
  noMatch: (query: string) => `No setting matches “${isolateIfRtl(query)}”`,
  saved: 'Saved',
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
  } satisfies KeyStorageTexts,
  server: 'Server',
  vendor: 'Open RentiumSMS',
  changeKey: 'Change key',
  forgetKey: 'Forget key',
  forgetTitle: 'Forget this key?',
  forgetText: 'The key is removed from this computer. Your numbers and history stay.',
  notifications: 'Notifications',
  notify: 'Show a notification when a code arrives',
  sound: 'Play a sound',
  soundName: 'Which sound',
  sounds: { system: 'System sound', chime: 'Chime', bell: 'Bell', drop: 'Drop' },
  ownSoundText: 'Plays in Do Not Disturb too.',
  hideCode: 'Hide the code in the notification',
  lowBalance: 'Tell me when the balance falls below',
  lowBalanceNever: 'Never',
  lowBalanceWrong: (example: string) =>
    `Enter an amount such as ${example}, or nothing for never. Kept the old value.`,
  quiet: 'Quiet hours',
  quietText: 'No sounds and no news. Codes still appear.',
  quietTimes: 'From and to',
  quietFrom: 'Quiet from',
  quietTo: 'Quiet until',
  clipboard: 'Clipboard',
  autoCopy: 'Copy a code as soon as it arrives',
  autoCopyText: 'It replaces what is on the clipboard.',
  autoCopyNumber: 'Copy a number as soon as it is rented',
  clear: 'Clear a copied code',
  clearDelay: (delayMs: number, locale: string) =>
    delayMs === 0 ? 'Never' : `After ${formatDelay(delayMs, locale)}`,
  appearance: 'Appearance',
  language: 'Language',
  systemLanguage: 'System',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  shortcuts: 'Keyboard shortcuts',
  /** The choices that are offered before the first number. */
  start: 'Quick setup',
  country: 'Favourite country',
  noCountry: 'None',
  countryText: 'Comes first when you rent.',
  startText: 'All of this is in Settings too.',
  startDone: 'Done',
  startup: 'Startup',
  launchAtLogin: 'Launch at login',
  launchAtLoginText: 'It waits in the tray without opening this window.',
  webhook: 'Webhook receiver',
  limits: 'Limits',
  servicePriceWhere: 'A maximum price for one service is set in Rent a number.',
  polling: 'Checking for SMS',
  history: 'History',
  retention: 'Keep ended numbers',
  retentionText: 'What is older is deleted from this computer.',
  /** Null keeps them for good. */
  keptFor: (days: number | null, locale: string) => {
    if (days === null) return 'Forever';
    return days === 365 ? 'One year' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: 'Delete older numbers?',
  shortenText: (count: number, locale: string) =>
    plural(locale, count, {
      one: 'One number is older than that. It is deleted with its SMS, which cannot be undone.',
      other: `${formatNumber(count, locale)} numbers are older than that. They are deleted with their SMS, which cannot be undone.`,
    }),
  shorten: 'Delete them',
  updates: 'Updates',
  assistants: 'Assistants',
  allowAssistants: 'Let assistants read numbers and codes',
  allowAssistantsText:
    'Programs of yours that speak MCP may list numbers and read codes and the balance. They cannot rent.',
  data: 'Data and help',
  dataFolder: 'Data folder',
  openFolder: 'Open',
  diagnostics: 'Diagnostics file',
  diagnosticsText: 'For bug reports. Keys, codes and numbers are hidden.',
  saveDiagnostics: 'Save…',
  diagnosticsSaved: (file: string) => `Saved as ${file}`,
  readme: 'Read the manual',
  reportProblem: 'Report a problem',
  about: 'About',
  version: (version: string) => `Version ${version}`,
  unofficial: 'An unofficial client, not made or endorsed by RentiumSMS.',
};

/** Settings: keys that work in every window. */
const shortcuts = {
  text: 'Work in any app.',
  names: {
    copyLatest: 'Copy the latest code',
    openPopup: 'Open Rentium Tray',
    openLine: 'Rent or find',
    rentFavourite: 'Rent the first favourite',
  },
  inWindow: 'In this window',
  anywhere: 'In any app',
  none: 'Not set',
  /** Keys that work in the window alone. */
  actions: {
    copyCode: 'Copy the code that has just come',
    line: 'Rent or find',
    rent: 'Rent a number',
    rentAgain: 'Rent the last one again',
    rentFavourite: 'Rent a favourite',
    showTab: 'Change the tab',
    close: 'Go back or hide the window',
    hide: 'Hide the window',
    shortcuts: 'Show all shortcuts',
  },
  record: 'Record',
  recordFor: (name: string) => `Record keys: ${name}`,
  recording: 'Press keys…',
  recordingHint: 'Esc cancels, Backspace clears.',
  remove: (name: string) => `Remove keys: ${name}`,
  refused: 'Another program has these keys, so they do nothing here.',
  asked: 'The desktop was asked for these keys. It does not say whether it gives them; its own settings do.',
  /** Names of keys on Windows and Linux. */
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Space',
    Insert: 'Insert',
    Delete: 'Delete',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  /** Spoken names of the key signs of macOS. */
  macKeys: { CommandOrControl: 'Command', Control: 'Control', Alt: 'Option', Shift: 'Shift' },
};

// Settings: how often the service is asked for SMS.

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  if (perSecond === 1) return 'once a second';
  return perSecond < 1 ? `every ${count(1 / perSecond)} seconds` : `${count(perSecond)} times a second`;
};

const polling = {
  pace: 'Check speed',
  paces: { gentler: 'Slow', normal: 'Normal', fastest: 'Fastest', own: 'Custom' },
  meanings: {
    gentler: 'Fewer requests; codes may arrive a second later.',
    normal: 'Codes show up almost at once.',
    fastest: 'As fast as your account allows. It helps where you wait for three numbers or more.',
    own: 'As the settings file says.',
  },
  rates: (perReservation: number, total: number, locale: string) =>
    `At most ${rate(perReservation, locale)} for each number and ${rate(total, locale)} for all.`,
};

// Settings: newer versions of the application.

const updates = {
  automatic: 'Check for updates',
  automaticText: 'Nothing is installed without a click.',
  never: 'Not checked yet.',
  current: (agoMs: number, locale: string) => `Up to date (checked ${formatAgo(agoMs, locale, 'long')}).`,
  checking: 'Checking for updates…',
  check: 'Check now',
  available: (version: string) => `Version ${version} is available.`,
  download: 'Download',
  downloading: (share: number, locale: string) => `Downloading: ${formatPercent(share, locale)}`,
  progress: 'Download',
  ready: (version: string) => `Version ${version} is ready.`,
  install: 'Restart and install',
  notes: 'What is new',
  releases: 'All releases',
};

// Settings: the webhook receiver.

const webhook = {
  receive: 'Receive SMS by webhook',
  text: 'Local only. You need your own tunnel (ngrok, cloudflared).',
  port: 'Port',
  portHint: '0 picks a free port.',
  portWrong: 'Not a valid port: enter 0 to 65535. Kept the old value.',
  url: 'Address for your tunnel',
  copyUrl: 'Copy address',
  urlCopied: 'Address copied',
  urlText:
    'Let the tunnel end here. At RentiumSMS, enter the address of the tunnel with the same path behind it.',
  requireSignature: 'Only signed events',
  requireSignatureText:
    'RentiumSMS documents no signature. Turn this on only if what sends the events signs them as Standard Webhooks does: copy the secret and paste it there, again whenever it changes.',
  copySecret: 'Copy signing secret',
  secretCopied: 'Signing secret copied',
  testLabel: 'Test event',
  test: 'Test',
  testing: 'Testing…',
  answered: (delayMs: number, locale: string) =>
    `A signed test event arrived after ${formatMilliseconds(delayMs, locale)}. The tunnel was not tested.`,
};

// The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together.

const about = {
  privacy: 'Privacy',
  privacyIntro: 'Rentium Tray makes these connections and no others. It counts nothing and reports nothing.',
  connections: {
    service:
      'api.rentiumsms.online (or the address in RENTIUM_API_URL), over HTTPS: at the start and after a wake, when you look at offers, rent a number or may have another balance, once a minute while you wait for an offer, and several times a second while a number waits for its SMS. It sends your API key, what you order, and the version of Rentium Tray.',
    proxy:
      'The proxy that your system or HTTPS_PROXY names, and its configuration script, where there is one. The connections to RentiumSMS and for updates then go through it, encrypted.',
    updates:
      'github.com and its file servers: once a day in an installed copy, unless you switch it off in Settings, and when you download an update. It sends the version of Rentium Tray.',
    self: 'This computer itself (127.0.0.1): the sandbox, and the webhook receiver if you switch it on. Nothing of it leaves this computer.',
    links:
      'Your browser, for pages that you open by a click: RentiumSMS, GitHub, and neverssl.com where a network asks you to sign in.',
  } satisfies Record<ConnectionKind, string>,
  notices: 'Third-party notices',
  trademarks:
    'RentiumSMS, and the names and marks of services, belong to their owners. They are shown here only to name them; none of the owners makes or endorses Rentium Tray.',
};

export const views = {
  appName,
  loading: 'Loading',
  opening: 'Waiting for the system keyring, which may be asking for its password.',
  firstRun,
  locked,
  header,
  numbers,
  card,
  unresolved,
  rent,
  alerts,
  line,
  history,
  insights,
  settings,
  about,
  webhook,
  polling,
  shortcuts,
  updates,
  announcements,
};
