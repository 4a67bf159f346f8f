/** The English texts outside the window: tray, notifications, dialogs, and the problems that they tell of. */
import type { Money, Order, OrderLimit } from '../../model/index.ts';
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

// Problems: the title and the explanation of each.

/** Explains that an order reached one of the person's own limits. */
function orderLimit(problem: OrderLimit, locale: string): ProblemText {
  switch (problem.limit) {
    case 'open-reservations':
      return {
        title: 'Too many open numbers',
        explanation: plural(locale, problem.most, {
          one: 'Your limit is one open number. Wait until it ends, or raise the limit in Settings. Nothing was bought.',
          other: `Your limit is ${formatNumber(problem.most, locale)} open numbers. Wait until one ends, or raise the limit in Settings. Nothing was bought.`,
        }),
      };
    case 'price':
      return {
        title: 'Above your maximum price',
        explanation: `This number costs ${formatMoney(problem.price, locale)} and your limit is ${formatMoney(problem.most, locale)}. Choose another one, or raise the limit in Settings. Nothing was bought.`,
      };
    case 'service-price':
      return {
        title: `Above your maximum price for ${isolateIfRtl(problem.service.name)}`,
        explanation: `This number costs ${formatMoney(problem.price, locale)}, your limit for ${isolateIfRtl(problem.service.name)} is ${formatMoney(problem.most, locale)}. Choose another, or raise the limit in Settings. Nothing was bought.`,
      };
    case 'daily-spending':
      return {
        title: 'Your limit for today is reached',
        explanation: `You have spent ${formatMoney(problem.spent, locale)} today, and ${formatMoney(problem.price, locale)} more would go beyond your limit of ${formatMoney(problem.most, locale)}. Wait until tomorrow, or raise the limit in Settings. Nothing was bought.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'Top it up at RentiumSMS, then try again. Nothing was bought.';
  if (price !== undefined && balance !== undefined) {
    return `The price is ${formatMoney(price, locale)} and your balance is ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined)
    return `Your balance does not cover the price of ${formatMoney(price, locale)}. ${advice}`;
  if (balance !== undefined)
    return `Your balance of ${formatMoney(balance, locale)} does not cover this. ${advice}`;
  return `Your wallet does not cover this. ${advice}`;
}

const problems: ProblemTexts = {
  auth: () => ({
    title: 'The API key was refused',
    explanation: 'RentiumSMS does not accept this key: it is wrong, expired or revoked. Enter a valid key.',
  }),
  'out-of-balance': (problem, locale) => ({
    title: 'Not enough balance',
    explanation: outOfBalance(problem, locale),
  }),
  'rate-limited': (problem, locale) => ({
    title: 'Too many requests',
    explanation: `Too fast for RentiumSMS (10 requests a second). Next try at ${formatInstant(problem.retryAtMs, locale)}.`,
  }),
  'carrier-timeout': () => ({
    title: 'This operator isn’t responding',
    explanation: 'Nothing was bought. Try again in a minute or pick another operator.',
  }),
  'bad-request': (problem) => ({
    title: 'This combination is not offered',
    explanation:
      problem.detail === null
        ? 'RentiumSMS refused the order. Choose another service, country or operator.'
        : `RentiumSMS says: “${isolateIfRtl(problem.detail)}” Choose another service, country or operator.`,
  }),
  refused: (problem) => ({
    title: 'RentiumSMS refused the order',
    explanation:
      problem.detail === null
        ? 'Nothing was bought. Choose another service, country or operator.'
        : `RentiumSMS says: “${isolateIfRtl(problem.detail)}” Nothing was bought.`,
  }),
  'not-found': () => ({
    title: 'RentiumSMS does not know this number',
    explanation: 'The service no longer lists the reservation. What was received so far is kept here.',
  }),
  'other-account': () => ({
    title: 'This number was rented with another key',
    explanation: 'Save that key again to read its SMS. The number stays in the list until then.',
  }),
  offline: (problem) => offlineProblem[problem.reason],
  server: (problem) => ({
    title: 'RentiumSMS is having problems',
    explanation: `It answered with error ${problem.status}. Try again in a moment.`,
  }),
  'bad-response': () => ({
    title: 'Unexpected answer',
    explanation:
      'RentiumSMS (or a proxy in between) sent something we can’t read. Copy the details for support.',
  }),
  'bad-key': () => ({
    title: 'This cannot be an API key',
    explanation:
      'A key has only Latin letters, digits and signs, without spaces. Copy it again from RentiumSMS.',
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
      'RentiumSMS gives no price right now to compare with what you saw or with your limits. Choose again to see what it costs. Nothing was bought.',
  }),
  'order-limit': orderLimit,
  'numbers-open': ({ count }, locale) => ({
    title: plural(locale, count, {
      one: 'One number is still open',
      other: `${formatNumber(count, locale)} numbers are still open`,
    }),
    explanation: 'Nothing looks for their SMS until you come back to this account.',
  }),
  declined: () => ({
    title: 'Not confirmed',
    explanation: 'You did not confirm it. Nothing was bought, and nothing was changed.',
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
            'This system offers no real protection: other programs of yours could read the stored key. Use it for this session, or store it anyway.',
        }
      : {
          title: 'The key cannot be stored safely',
          explanation: 'This system offers no place for secrets. You can use the key for this session.',
        },
  'vault-locked': () => ({
    title: 'Your key is locked',
    explanation:
      'The system keyring would not open. The stored key is untouched: unlock the keyring, then restart Rentium Tray.',
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
    title: 'Internal error',
    explanation: 'Rentium Tray refused its own request. Please report this.',
  }),
  webhook: (problem) => webhookProblem[problem.reason],
  shortcut: (problem) => shortcutProblem[problem.reason],
  'login-item': (problem) => ({
    title: 'Launch at login was not changed',
    explanation: loginItemProblem[problem.reason],
  }),
  update: (problem) => updateProblem[problem.reason],
};

// The reasons for not reaching the service.

const offlineProblem: ReasonTexts<'offline'> = {
  'time-out': {
    title: 'RentiumSMS does not answer',
    explanation: 'The service took too long. Try again in a moment.',
  },
  unreachable: {
    title: 'No connection to RentiumSMS',
    explanation: 'Check your network connection.',
  },
  'unknown-host': {
    title: 'RentiumSMS was not found',
    explanation:
      'The address of the service is not known to this network. Check your network connection and its DNS.',
  },
  refused: {
    title: 'RentiumSMS refuses connections',
    explanation: 'Nothing listens at the service’s address, or a firewall refuses. Try again in a moment.',
  },
  reset: {
    title: 'The connection was cut',
    explanation: 'RentiumSMS (or a proxy in between) closed the connection. Try again in a moment.',
  },
  'certificate-untrusted': {
    title: 'The certificate is not trusted',
    explanation:
      'The connection does not lead to RentiumSMS for certain, so the key was not sent. Another program or network may be reading it.',
  },
  'certificate-unknown': {
    title: 'The certificate is not trusted',
    explanation:
      'The key was not sent. If your network or antivirus uses certificates of its own, name their file in NODE_EXTRA_CA_CERTS.',
  },
  'certificate-expired': {
    title: 'The certificate has expired',
    explanation: 'Check this computer’s clock. If it is right, RentiumSMS must renew its certificate.',
  },
  'certificate-not-yet-valid': {
    title: 'The certificate is not valid yet',
    explanation: 'Check this computer’s clock: it seems to be behind.',
  },
  'proxy-password': {
    title: 'The proxy asks for a password',
    explanation: 'Set user and password in HTTPS_PROXY, or ask who runs your network.',
  },
  'proxy-refused': {
    title: 'The proxy refused the connection',
    explanation: 'The proxy of your network does not let RentiumSMS through. Ask who runs it.',
  },
  portal: {
    title: 'A web page came instead of an answer',
    explanation:
      'This network may want you to log in first, as in hotels and trains. Open its login page, then try again.',
  },
};

// Failures of the system, or of a part of the application, by reason.

const webhookProblem: ReasonTexts<'webhook'> = {
  'port-taken': {
    title: 'The webhook receiver did not start',
    explanation: 'Another program uses this port. Choose another one.',
  },
  off: {
    title: 'The webhook receiver is off',
    explanation: 'Turn it on first.',
  },
  'no-answer': {
    title: 'The webhook receiver did not answer',
    explanation: 'A test event to its own address came to nothing. Turn the receiver off and on again.',
  },
  other: {
    title: 'The webhook receiver did not start',
    explanation: 'The system would not open the port. Choose another one.',
  },
};

const shortcutProblem: ReasonTexts<'shortcut'> = {
  taken: {
    title: 'These keys are taken',
    explanation: 'The system or another program uses them. Choose others.',
  },
  own: {
    title: 'These keys are taken',
    explanation: 'Another shortcut of Rentium Tray uses them. Choose others.',
  },
  invalid: {
    title: 'These keys cannot be used',
    explanation: 'A shortcut needs Ctrl, Alt or Cmd together with a letter, a digit or a function key.',
  },
  unsupported: {
    title: 'No shortcuts on this desktop',
    explanation: 'This desktop gives applications no global shortcuts. Set one in its own settings instead.',
  },
};

const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Allow Rentium Tray in System Settings → General → Login Items.',
  unsupported: 'Not available when running from source. Install the application first.',
  other: 'The system refused. Try again, or set it in the system’s own settings.',
};

const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: 'Not while a code is awaited',
    explanation: 'The update is installed once no open number waits for its SMS.',
  },
  unreachable: {
    title: 'Could not check for updates',
    explanation: 'The page with the releases does not answer. Try again later.',
  },
  unsupported: {
    title: 'This build does not update itself',
    explanation: 'Update it with your package manager.',
  },
  other: { title: 'The update failed', explanation: 'You stay on this version. Try again later.' },
};

// The questions of a system box before money may be spent.

/** English puts an article before these. */
const hasArticle =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Isle |Ivory Coast)| (?:Republic|Islands)$/;

const inCountry = (name: string) =>
  hasArticle.test(name) ? `in the ${isolateIfRtl(name)}` : `in ${isolateIfRtl(name)}`;

const questions = {
  orderTitle: 'Rent a number?',
  /** `price` is null where the service names none. */
  orderText: ({ service, country }: Order, price: Money | null, locale: string) => {
    const wanted = `For ${isolateIfRtl(service.name)} ${inCountry(country.name)}.`;
    const cost = price === null ? 'Its price is not known.' : `It costs ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} Rentium Tray saw no click in its window, so it asks.`;
  },
  order: 'Rent',
  repeatTitle: 'Rent another one?',
  repeatText: ({ service, country }: Order, agoMs: number, price: Money | null, locale: string) => {
    const before = `You ordered a number for ${isolateIfRtl(service.name)} ${inCountry(country.name)} ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Another one costs ${formatMoney(price, locale)}.`;
  },
  repeat: 'Rent another',
  limitsTitle: 'Loosen your limits?',
  openNumbers: 'Numbers at once',
  /** One limit, with what it would be and what it is now. */
  limit: (label: string, next: string, now: string) => `${label}: ${next} instead of ${now}`,
  limits: 'Loosen limits',
};

// Limits: what an order may not go beyond. A box of the system says them too.

const limits = {
  text: 'Orders over a limit are blocked.',
  maxOpenReservations: (range: string) => `Numbers at once (${range})`,
  /** `range` such as `1–20`. */
  maxOpenReservationsWrong: (range: string) => `Enter ${range}. Kept the old value.`,
  maxPrice: 'Maximum price per number',
  servicePrice: (service: string) => `Maximum price for ${isolateIfRtl(service)}`,
  dailySpending: 'Daily spending limit',
  noLimit: 'No limit',
  amountWrong: (example: string) =>
    `Enter an amount such as ${example}, or nothing for no limit. Kept the old value.`,
  balanceNeeded: 'Amounts can be set once your balance is known.',
};

// Actions that a problem offers.

const actions = {
  'enter-key': 'Enter a key',
  restart: 'Restart',
  'try-again': 'Try again',
  'choose-again': 'Choose again',
  'copy-details': 'Copy details',
  'open-settings': 'Open Settings',
  'open-login-page': 'Open network login page',
  'open-guide': 'How to solve this',
  openFolder: 'Open folder',
  detailsCopied: 'Details copied',
  copyUncertain: 'Check the clipboard',
  copyUncertainText: 'This window did not have the focus, so Wayland may have ignored the copy.',
  showDetails: 'Show details',
  tryAgainIn: (left: string) => `Try again in ${left}`,
  waitStarts: (leftMs: number, locale: string) => `You can try again ${formatIn(leftMs, locale)}.`,
  waitIsOver: 'You can try again now.',
  dismiss: 'Dismiss',
  close: 'Close',
  leave: 'Leave anyway',
  cancel: 'Cancel',
};

// A start that failed.

const start = {
  failed: 'Rentium Tray could not start',
  /** Explains a problem of the data folder. */
  folder: {
    denied: (folder: string) =>
      `The data folder cannot be written to: ${folder}. Change its permissions, or name another folder with RENTIUM_USER_DATA.`,
    full: (folder: string) =>
      `The disk of the data folder is full: ${folder}. Free some space and start again.`,
    other: (folder: string) =>
      `The data folder cannot be used: ${folder}. Name another folder with RENTIUM_USER_DATA.`,
  },
  /** In the window itself, where its connection to the application did not load. */
  noBridge:
    'A part of Rentium Tray did not load, so this window cannot show your numbers. They are still watched, and codes appear in the tray menu. Close this window and open it again.',
  inUse: (folder: string) =>
    `Another copy of Rentium Tray is running, and your numbers are with it. Quit that copy, then start this one again: it will take the numbers over.\n\n${folder}`,
  newer: (file: string) =>
    `A newer version of Rentium Tray has saved your data, and this older one leaves it as it is. Install the newer version, then start again.\n\n${file}`,
};

// Notifications of the system.

const notifications = {
  codeTitle: (code: string) => `${isolateIfRtl(code)} is your code`,
  hiddenCodeTitle: 'A code has arrived',
  copiedCodeTitle: (code: string) => `${isolateIfRtl(code)} is copied`,
  hiddenCopiedCodeTitle: 'A code has arrived and is copied',
  smsTitle: 'An SMS has arrived',
  /** Beside those that are announced one by one. */
  moreTitle: (count: number, locale: string) =>
    plural(locale, count, {
      one: 'One more SMS has arrived',
      other: `${formatNumber(count, locale)} more SMS have arrived`,
    }),
  lowBalanceTitle: (balance: Money, locale: string) =>
    `Your balance is down to ${formatMoney(balance, locale)}`,
  lowBalanceBody: 'Top up before you rent the next number.',
  /** Before the text of a number that costs nothing. */
  practice: (body: string) => `Sandbox · ${body}`,
  body: (order: Order, phone: string | null) =>
    phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`,
  /** Above all notifications of one number. */
  group: (service: string, phone: string | null) =>
    phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`,
  backTitle: (order: Order) => `${formatOrder(order)}: back`,
  backBody: (price: Money | null, locale: string) =>
    price === null ? 'It can be rented again.' : `It can be rented for ${formatMoney(price, locale)}.`,
  copyCode: 'Copy code',
  endedTitle: (service: string) => `No SMS came for ${isolateIfRtl(service)}`,
};

// The tray: its tooltip and menu.

const tray = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (Sandbox)',

  // The meaning of the icon: the second line of the tooltip.
  codeArrived: (code: string) => `Code ${isolateIfRtl(code)}`,
  hiddenCodeArrived: 'A code has arrived',
  waiting: (count: number, locale: string) =>
    plural(locale, count, {
      one: 'Waiting for one SMS',
      other: `Waiting for ${formatNumber(count, locale)} SMS`,
    }),
  balance: (balance: Money | null, locale: string) =>
    balance === null ? 'Balance unknown' : `Balance: ${formatMoney(balance, locale)}`,
  lowBalance: (balance: Money, locale: string) => `Low balance: ${formatMoney(balance, locale)}`,
  notSetUp: 'Not set up yet',

  // The trouble: also an item that opens the window.
  keyRefused: 'The API key is not accepted',
  keyLocked: 'The API key is locked',
  unresolved: 'An order needs your decision',
  unreachable: 'RentiumSMS cannot be reached',
  unwell: 'RentiumSMS does not answer as it should',
  resting: (untilMs: number, locale: string) =>
    `RentiumSMS asks to wait until ${formatInstant(untilMs, locale)}`,

  /** `left` is null where it is not known how long the number lives. */
  number: (service: string, phone: string, left: string | null) =>
    [`Show ${isolateIfRtl(service)}`, phone, left === null ? 'waiting' : `waiting, ${left}`].join(' · '),
  numberWithCode: (code: string, service: string) => `Copy ${isolateIfRtl(code)} (${isolateIfRtl(service)})`,
  /** Whole minutes. */
  timeLeft: (leftMs: number, locale: string) =>
    leftMs === 0 ? 'ending' : `${formatSpan(leftMs, locale)} left`,

  copyLatest: (code: string) => `Copy latest code: ${isolateIfRtl(code)}`,
  copyLatestNone: 'Copy latest code',
  rentAgain: 'Rent again',
  /** `operator` is there where the rest would name two orders alike. */
  order: (order: Order, operator: string | null, price: Money | null, locale: string) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Open Rentium Tray',
  pauseNotifications: 'Pause notifications',
  settings: 'Settings',
  quit: 'Quit',
};

// Notices of events that the person did not cause, each told once.

/** On the card and in a notice alike. */
export const endedBy: EndCauseTexts = {
  canceled: 'Canceled by the service',
  refunded: 'Refunded by the service',
  failed: 'Given up by the service',
};

const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `The spare copy ${notice.file} was damaged. It is kept as ${notice.keptAs} in the data folder.`;
    if (notice.keptAs === null)
      return notice.restored
        ? `${notice.file} was missing. Its last good copy is in use.`
        : `${notice.file} was missing, and its copy could not be read.`;
    return notice.restored
      ? `${notice.file} was damaged. Its last good copy is in use; the damaged file is kept as ${notice.keptAs}.`
      : `${notice.file} was damaged and could not be read. It is kept as ${notice.keptAs} in the data folder.`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. No SMS will come.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: 'One number was written by another version or damaged. What could be read of it is shown; all of it is kept in the file.',
      other: `${formatNumber(count, locale)} numbers were written by another version or damaged. What could be read of them is shown; all of it is kept in the file.`,
    }),
  'entries-unread': ({ count, files }, locale) =>
    plural(locale, count, {
      one: `One entry in ${files.join(', ')} could not be read: another version wrote it, or it is damaged. It is not used, and stays in the file.`,
      other: `${formatNumber(count, locale)} entries in ${files.join(', ')} could not be read: another version wrote them, or they are damaged. They are not used, and stay in the file.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'The disk is full: new codes are shown but won’t be saved unless you free some space.'
      : 'The data folder cannot be written to: new codes are shown but won’t be saved.',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'The system does not let Rentium Tray show notifications. Switch them on under Notifications in its settings. Until then codes appear here and in the tray menu.'
      : 'The system did not show a notification. Codes still appear here and in the tray menu.',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `Couldn’t rent from the tray menu. ${title}: ${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URL must begin with https:// (plain http only for this computer itself). No key was sent.',
  'key-withheld': ({ belongsTo, service }) =>
    `The stored key belongs to ${ltr(belongsTo)}. It was not sent to ${ltr(service)}, which RENTIUM_API_URL names. Storing a key for that service replaces the stored one.`,
  'ended-badly': () =>
    'Rentium Tray did not end properly last time, for example because of a crash or a power cut. Your numbers and codes are safe. If it happens again, please report it; the log in the data folder says more.',
  stumbled: () =>
    'Rentium Tray hit an error and recovered. Your numbers and codes are safe; see the log in the data folder.',
  'copy-uncertain': () =>
    'The code was copied while another window had the focus, which Wayland may ignore. If it is not on the clipboard, copy it here.',
  'number-not-copied': () => 'The number may not be on the clipboard. Copy it on its card.',
  'copy-failed': () => 'The code was not copied: another program holds the clipboard. Copy it here.',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'This desktop shows no tray icon, so start Rentium Tray again to open this window. It goes on watching your numbers. On GNOME the extension AppIndicator shows the icon.'
      : 'The picture of the tray icon is damaged. Rentium Tray goes on; install it again to mend the icon.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'The webhook receiver is off: another program uses its port.'
      : 'The webhook receiver is off: the system would not open its port.',
  'webhook-secret-replaced': () =>
    'The webhook signing secret was replaced, because signatures now follow Standard Webhooks. Copy the new one in Settings and paste it where your events are signed.',
};

export const desktop = {
  problems,
  tray,
  notifications,
  notices,
  questions,
  start,
  /** Words of the window that a box of the system says too. */
  views: { actions, limits },
};
