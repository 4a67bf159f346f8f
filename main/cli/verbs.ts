/** The one table of the command line: parsing, help, the page docs/command-line.md and the completions are made from it. */
import type { Option } from './manner/commands.mjs';

export interface Word {
  readonly name: string;
  readonly isOptional?: boolean;
  readonly choices?: readonly string[];
  readonly text: string;
}

export interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly words: readonly Word[];
  readonly options: readonly Option[];
  readonly isJson: boolean;
  /** It tells or ends what runs, and starts nothing where nothing runs. */
  readonly startsNothing?: true;
  /** Without the program. */
  readonly example: string;
}

export const program = 'rentium-tray';
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** The options of every verb. */
export const commonOptions: readonly Option[] = [
  { name: 'json', text: 'prints JSON instead of text' },
  { name: 'user-data', value: 'DIR', text: 'asks the Rentium Tray that has this data folder' },
  { name: 'help', short: 'h', text: 'shows the help' },
  { name: 'version', short: 'v', text: 'shows the version' },
];

export const verbs = [
  {
    name: 'list',
    summary: 'Lists your open numbers with their newest code.',
    words: [],
    options: [{ name: 'all', text: 'those that have ended too' }],
    isJson: true,
    example: 'list --json',
  },
  {
    name: 'code',
    summary: 'Prints the newest code, and nothing else.',
    words: [],
    options: [
      { name: 'wait', text: 'waits for the next code, also where no number is open yet' },
      { name: 'timeout', value: 'SECONDS', text: 'waits no longer than this' },
    ],
    isJson: true,
    example: 'code --wait --timeout 300',
  },
  {
    name: 'copy',
    summary: 'Copies the newest code, as a click on Copy code does, and clears it later as you set it.',
    words: [],
    options: [],
    isJson: true,
    example: 'copy',
  },
  {
    name: 'balance',
    summary: 'Reads your balance.',
    words: [],
    options: [],
    isJson: true,
    example: 'balance',
  },
  {
    name: 'status',
    summary: 'Tells whether Rentium Tray runs, with which account, and what it waits for.',
    words: [],
    options: [],
    isJson: true,
    startsNothing: true,
    example: 'status --json',
  },
  {
    name: 'rent',
    summary: 'Opens the rent panel filled in. It buys nothing: you click Rent.',
    words: [
      { name: 'SERVICE', text: 'the id of a service, such as whatsapp' },
      { name: 'COUNTRY', text: 'the id of a country, such as us' },
      { name: 'OPERATOR', isOptional: true, text: 'the id of an operator; any, if you leave it out' },
    ],
    options: [],
    isJson: true,
    example: 'rent whatsapp us',
  },
  {
    name: 'quit',
    summary: 'Quits the Rentium Tray that runs: what you rented is kept, and read again at the next start.',
    words: [],
    options: [],
    isJson: true,
    startsNothing: true,
    example: 'quit',
  },
  {
    name: 'completions',
    summary: 'Prints completions for your shell.',
    words: [{ name: 'SHELL', choices: shells, text: 'bash, zsh, fish or powershell' }],
    options: [],
    isJson: false,
    example: 'completions bash',
  },
  {
    name: 'mcp',
    summary: 'Serves list, code, balance and status to an assistant over MCP, on standard input and output.',
    words: [],
    options: [],
    isJson: false,
    example: 'mcp',
  },
] as const satisfies readonly Verb[];

export type VerbName = (typeof verbs)[number]['name'];

export const findVerb = (name: string): Verb | undefined => verbs.find((verb) => verb.name === name);

/** The exit codes of the command, one meaning each. */
export const exitCodes = {
  done: { code: 0, text: 'done' },
  refused: { code: 1, text: 'it could not be done; the reason is on the standard error' },
  misused: { code: 2, text: 'the command was not understood' },
  nothing: { code: 3, text: 'there is no code yet' },
  absent: { code: 4, text: 'Rentium Tray does not run, or could not be started' },
  late: { code: 5, text: 'no code came within the time of `--timeout`' },
  interrupted: { code: 130, text: 'interrupted, as by Ctrl+C' },
} as const;

export type Ending = keyof typeof exitCodes;
