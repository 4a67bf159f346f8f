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
