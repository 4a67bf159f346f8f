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
        title: 'Too many open numbers',
        explanation: plural(locale, problem.most, {
          one: 'Your limit is one open number. Wait until it ends, or raise the limit in Settings. Nothing was bought.',
          other: `Your limit is ${formatNumber(problem.most, locale)} open numbers. Wait until one ends, or raise the limit in Settings. Nothing was bought.`,
        }),
      };
    case 'price':
      return {
        title: 'Above your price limit',
        explanation: `This number costs ${formatMoney(problem.price, locale)} and your limit is ${formatMoney(problem.most, locale)}. Choose another one, or raise the limit in Settings. Nothing was bought.`,
      };
    case 'daily-spending':
      return {
        title: 'Your limit for today is reached',
        explanation: `You have spent ${formatMoney(problem.spent, locale)} today, and ${formatMoney(problem.price, locale)} more would go beyond your limit of ${formatMoney(problem.most, locale)}. Wait until tomorrow, or raise the limit in Settings. Nothing was bought.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
export function outOfBalance(
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

export const problems: ProblemTexts = {
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
    explanation: `RentiumSMS has received too many requests from this account. It is asked again at ${formatInstant(problem.retryAtMs, locale)}.`,
  }),
  'carrier-timeout': () => ({
    title: 'The carrier does not answer',
    explanation: 'Nothing was bought. RentiumSMS asks to wait a minute, or choose another operator.',
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
    title: 'RentiumSMS has a fault',
    explanation: `The service answered with error ${problem.status}. Try again in a moment.`,
  }),
  'bad-response': () => ({
    title: 'An answer that makes no sense',
    explanation:
      'RentiumSMS, or something between, answered in an unknown form. Copy the details for support.',
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
      'RentiumSMS names no price to compare with what you saw or with your limits. Choose again to see what it costs. Nothing was bought.',
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
            'This system offers no real protection: other programs of yours could read the stored key. Keep it until you quit, or store it all the same.',
        }
      : {
          title: 'The key cannot be stored safely',
          explanation: 'This system offers no place for secrets. The key can be kept until you quit.',
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
    title: 'Something went wrong inside',
    explanation: 'The application refused a request of its own window. Please report this.',
  }),
  webhook: (problem) => webhookProblem[problem.reason],
  shortcut: (problem) => shortcutProblem[problem.reason],
  'login-item': (problem) => ({
    title: 'Launch at login was not changed',
    explanation: loginItemProblem[problem.reason],
  }),
  update: (problem) => updateProblem[problem.reason],
};

// Why the service was not reached.

export const offlineProblem: ReasonTexts<'offline'> = {
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
    explanation: 'RentiumSMS, or something between, closed the connection. Try again in a moment.',
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

// What the system, or a part of the application, did not do: by reason.

export const webhookProblem: ReasonTexts<'webhook'> = {
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

export const shortcutProblem: ReasonTexts<'shortcut'> = {
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

export const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Allow Rentium Tray in System Settings → General → Login Items.',
  unsupported: 'This build cannot be started by the system. Install the application first.',
  other: 'The system refused. Try again, or set it in the system’s own settings.',
};

export const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: 'Not while a code is awaited',
    explanation: 'The update is installed once no open number waits for its SMS.',
  },
  unreachable: {
    title: 'Could not look for updates',
    explanation: 'The page with the releases does not answer. Try again later.',
  },
  unsupported: {
    title: 'This build does not update itself',
    explanation: 'Update it the way you installed it.',
  },
  other: { title: 'The update failed', explanation: 'The present version stays. Try again later.' },
};
