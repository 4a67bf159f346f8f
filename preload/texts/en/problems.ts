/** What is said of each problem. */
import { formatMoney } from '../../format.ts';
import type { ProblemTexts } from '../shapes.ts';
import { orderLimit, outOfBalance } from './money-problems.ts';
import { loginItemProblem, shortcutProblem, updateProblem, webhookProblem } from './system-problems.ts';

export const problems: ProblemTexts = {
  auth: () => ({
    title: 'The API key was refused',
    explanation: 'RentiumSMS does not accept this key: it is wrong, expired or revoked. Enter a valid key.',
  }),
  'out-of-balance': (problem, locale) => ({
    title: 'Not enough balance',
    explanation: outOfBalance(problem, locale),
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
      problem.detail === null
        ? 'RentiumSMS refused the order. Choose another service, country or operator.'
        : `RentiumSMS says: “${problem.detail}” Choose another service, country or operator.`,
  }),
  'not-found': () => ({
    title: 'RentiumSMS does not know this number',
    explanation: 'The service no longer lists the reservation. What was received so far is kept here.',
  }),
  'other-account': () => ({
    title: 'This number was rented with another key',
    explanation: 'Save that key again to read its SMS. The number stays in the list until then.',
  }),
  offline: (problem) =>
    problem.reason === 'time-out'
      ? {
          title: 'RentiumSMS does not answer',
          explanation: 'The service took too long. Try again in a moment.',
        }
      : {
          title: 'No connection to RentiumSMS',
          explanation: 'Check your network connection.',
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
      'RentiumSMS names no price to compare with what you saw or with your limits. Choose again to see what it costs. Nothing was bought.',
  }),
  'order-limit': orderLimit,
  'repeat-order': () => ({
    title: 'You have just ordered this',
    explanation:
      'A number for this service and country was ordered less than two minutes ago. Nothing more was bought. Confirm it if you want one more.',
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
