// @ts-check
/**
 * One manner for all commands: a command is a table, and its help is made from it. Plain JavaScript, typed in comments:
 * `npm start -- --help` answers before there is a build.
 *
 * @typedef {object} Option
 * @property {string} name  without dashes
 * @property {string} [value]  what stands for the value in the help, such as N; absent for a switch
 * @property {'h' | 'v'} [short]
 * @property {boolean} [isRepeated]  it may be given more than once
 * @property {readonly string[]} [choices]  the values that there are
 * @property {string} text
 *
 * @typedef {object} Command
 * @property {string} program  as it is typed, such as `npm run sandbox --`
 * @property {string} summary
 * @property {readonly Option[]} options
 * @property {readonly { readonly title: string, readonly options: readonly Option[] }[]} [groups]  more options, below their own title
 * @property {readonly string[]} examples  without the program
 * @property {string} page  the page that says more
 */

/** @type {readonly Option[]} */
export const questions = [
  { name: 'help', short: 'h', text: 'shows this' },
  { name: 'version', short: 'v', text: 'shows the version' },
];

/**
 * All options that a command takes.
 *
 * @param {Command} command
 * @returns {readonly Option[]}
 */
export const optionsOf = ({ options, groups = [] }) => [
  ...options,
  ...groups.flatMap((group) => group.options),
  ...questions,
];

/**
 * The text that `--help` prints.
 *
 * @param {Command} command
 * @returns {string}
 */
export function helpOf(command) {
  const { program, summary, options, groups = [], examples, page } = command;
  const width = Math.max(...optionsOf(command).map((option) => spellingOf(option).length));
  /** @param {readonly Option[]} some */
  const linesOf = (some) => some.map((option) => `  ${spellingOf(option).padEnd(width)}  ${option.text}`);
  return [
    `${program} [options]`,
    '',
    summary,
    '',
    'Options:',
    ...linesOf([...options, ...questions]),
    ...groups.flatMap((group) => ['', `${group.title}:`, ...linesOf(group.options)]),
    '',
    'Examples:',
    ...examples.map((example) => `  ${program} ${example}`),
    '',
    `More: ${page}`,
  ].join('\n');
}

/**
 * An option as a person types it: `--port N`, `-h, --help`.
 *
 * @param {Option} option
 * @returns {string}
 */
export const spellingOf = ({ name, value, short }) =>
  `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

/**
 * The question that arguments ask before all else; null when they ask none.
 *
 * @param {readonly string[]} args
 * @returns {'help' | 'version' | null}
 */
export function askedQuestion(args) {
  const before = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (before.some((arg) => arg === '--help' || arg === '-h')) return 'help';
  return before.some((arg) => arg === '--version' || arg === '-v') ? 'version' : null;
}

// The tables of the commands that run from source.

/** @type {Option} */
const userData = { name: 'user-data', value: 'DIR', text: 'the folder for all state' };
/** @type {Option} */
const hidden = { name: 'hidden', text: 'start without showing the window' };
/** @type {readonly Option[]} */
const browser = [
  { name: 'port', value: 'N', text: 'the port on 127.0.0.1 (0, the default: any free one)' },
  { name: 'no-open', text: 'do not open the browser' },
];

/** @type {Command} */
export const startCommand = {
  program: 'npm start --',
  summary:
    'Runs Rentium Tray in Electron. Where Electron cannot run, the application opens in your browser.\n' +
    'Options that are not listed are passed on to Electron.',
  options: [userData, hidden],
  groups: [{ title: 'In the browser only', options: browser }],
  examples: ['--hidden', '--user-data ./data'],
  page: 'README.md',
};

/** @type {Command} */
export const previewCommand = {
  program: 'npm run preview --',
  summary: 'Runs Rentium Tray in your browser, with a pane that plays the desktop around it.',
  options: [
    ...browser,
    userData,
    {
      name: 'platform',
      value: 'NAME',
      choices: ['linux', 'darwin', 'win32'],
      text: "the system to play: linux, darwin or win32 (this computer's own)",
    },
    hidden,
  ],
  examples: ['--port 4000 --no-open', '--platform darwin'],
  page: 'docs/preview.md',
};

/** @type {Command} */
export const sandboxCommand = {
  program: 'npm run sandbox --',
  summary: 'Runs a complete local RentiumSMS service. It prints its address and its key.',
  options: [
    { name: 'port', value: 'N', text: 'the port on 127.0.0.1 (0, the default: any free one)' },
    {
      name: 'api-key',
      value: 'K',
      isRepeated: true,
      text: 'a Bearer key, as often as there are to be accounts (default: a random one)',
    },
    { name: 'balance', value: 'AMOUNT', text: 'what each wallet holds, in US dollars (25.00)' },
    { name: 'seed', value: 'N', text: 'the same seed gives the same world (keys are random all the same)' },
    { name: 'time-scale', value: 'X', text: 'SMS arrive, and reservations expire, X times sooner' },
    { name: 'webhook', value: 'URL', text: 'where sms.received is POSTed; an address of this computer' },
    {
      name: 'fault',
      value: 'F',
      isRepeated: true,
      text: 'what goes wrong, such as latency:delay_ms=500,share=0.3; may be repeated',
    },
    {
      name: 'cors',
      value: 'ORIGIN',
      isRepeated: true,
      text: 'lets web pages of this origin use the service, such as http://localhost:5173; may be repeated',
    },
  ],
  examples: [
    '--port 4010 --api-key rsk_mine',
    '--seed 1 --time-scale 10',
    '--fault reset-after:path=/v1/reservations,times=1',
  ],
  page: 'docs/sandbox.md',
};
