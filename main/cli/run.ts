/** Runs one command: reads it, asks the application, prints the answer. */
import * as v from 'valibot';
import { readAddress, readWindowAddress } from './address.ts';
import { type Called, call } from './call.ts';
import { type Answer, type Ask, type ListedNumber, values } from './exchange.ts';
import { type Parsed, parseCommand } from './parse.ts';
import { type Ending, exitCodes, findVerb } from './verbs.ts';

// Answers as text for people. Pure.

/** Null for an answer that has not the shape that this version knows. */
function textOf(verb: Ask['verb'], value: unknown): string | null {
  const shown = v.safeParse(values[verb], value);
  if (!shown.success) return null;
  const say = printers[verb] as (value: unknown) => string; // The schema of the same verb has just read it.
  return say(shown.output);
}

const money = ({ amount, currency }: { amount: string; currency: string | null }): string =>
  currency === null ? amount : `${amount} ${currency}`;

const printers: { readonly [K in Ask['verb']]: (value: v.InferOutput<(typeof values)[K]>) => string } = {
  list: ({ numbers }) => (numbers.length === 0 ? 'No open numbers.' : table(numbers)),
  code: ({ code }) => code,
  copy: ({ code, isCertain, clearedAfterSeconds }) =>
    isCertain
      ? `Copied ${code}.${clearedAfterSeconds === null ? '' : ` It is cleared from the clipboard after ${clearedAfterSeconds} s.`}`
      : `Copied ${code}, but the system may have dropped it: Rentium Tray has no focus.`,
  balance: money,
  status: ({ version, account, server, connection, openNumbers, waitingNumbers, assistants, window }) =>
    [
      `Rentium Tray ${version} runs.`,
      `Account: ${account}${server === null ? '' : `, at your own server (${server})`}`,
      `Connection: ${connection}`,
      `Open numbers: ${openNumbers}, of which ${waitingNumbers} wait for a code`,
      `Assistants: ${assistants}`,
      ...(window == null ? [] : [`Window: open ${window}`]),
    ].join('\n'),
  rent: ({ window }) =>
    window == null
      ? 'The rent panel is open. Nothing is bought until you click Rent.'
      : `The rent panel is filled in. To see it, open ${window} in your browser. Nothing is bought until you click Rent.`,
  quit: () => 'Rentium Tray has quit.',
};

function table(numbers: readonly ListedNumber[]): string {
  const head = ['NUMBER', 'SERVICE', 'COUNTRY', 'STATE', 'CODE'];
  const rows = numbers.map(({ number, service, country, state, code }) => [
    number ?? '-',
    service,
    country,
    state,
    code ?? '-',
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export interface CommandPorts {
  /** As the person reached the command. */
  readonly typed: string;
  /** Tells a person how to start the application by hand, so that they see what it says. */
  readonly startByHand: string;
  readonly version: string;
  /** The data folders in which an application may run, the most likely first. */
  readonly dataFolders: readonly string[];
  /** The folder in a variable of the environment, or null. */
  readonly givenFolder: string | null;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /**
   * Starts the application without its window. `userData` null: with its usual folder. The signal aborts when what was
   * started has ended with a failure.
   */
  readonly start: (userData: string | null) => AbortSignal;
  readonly pause: (delayMs: number) => Promise<void>;
  /** Aborts when the person interrupts the command. */
  readonly stop: AbortSignal;
  /** Serves MCP until its input ends; null where the program gets no input. */
  readonly serveMcp: ((folders: readonly string[]) => Promise<void>) | null;
}

/** A first start from source may build before it listens. */
const startLimitMs = 120_000;
/** An order that is under way is waited for. */
const quitLimitMs = 60_000;
const pollMs = 200;

/**
 * Answers the exit code. `answerLimitMs` is for an answer that waits for no SMS: a keyring may ask the person first, and
 * the service be slow.
 */
export async function runCommand(
  args: readonly string[],
  ports: CommandPorts,
  { answerLimitMs = 120_000 } = {},
): Promise<number> {
  const parsed = parseCommand(args, ports.typed);
  switch (parsed.kind) {
    case 'say':
      ports.print(parsed.text);
      return codeOf('done');
    case 'version':
      ports.print(
        parsed.isJson ? JSON.stringify({ version: ports.version }) : `Rentium Tray ${ports.version}`,
      );
      return codeOf('done');
    case 'wrong':
      return codeOf(fail(ports, parsed.isJson, 'misused', parsed.message));
    case 'mcp':
      if (ports.serveMcp === null) return codeOf(fail(ports, false, 'refused', noInput));
      await ports.serveMcp(foldersOf(parsed.userData, ports));
      return codeOf('done');
    case 'ask':
      return codeOf(await askAndPrint(parsed, ports, answerLimitMs));
  }
}

const noInput =
  'A program with windows gets no standard input on Windows: run "npm run cli -- mcp" from source.';
const codeOf = (ending: Ending): number => exitCodes[ending].code;

const foldersOf = (userData: string | null, ports: CommandPorts): readonly string[] => {
  const chosen = userData ?? ports.givenFolder;
  return chosen === null ? ports.dataFolders : [chosen];
};

async function askAndPrint(
  parsed: Extract<Parsed, { kind: 'ask' }>,
  ports: CommandPorts,
  answerLimitMs: number,
): Promise<Ending> {
  const { ask, isJson, timeoutMs } = parsed;
  const isPatient = ask.verb === 'code' && ask.isWaiting;
  const limits = timeoutMs === null ? [] : [AbortSignal.timeout(timeoutMs)];
  const stop = AbortSignal.any([...limits, ports.stop]);
  const askFolder = (folder: string) =>
    call(
      folder,
      'command',
      ask,
      isPatient ? stop : AbortSignal.any([stop, AbortSignal.timeout(answerLimitMs)]),
    );
  const { called, folder } = await callOrStart(parsed, ports, askFolder, stop);
  const window = folder === null ? null : readWindowAddress(folder);
  if (called.ok) {
    if (ask.verb === 'quit' && !(await isGone(folder, ports))) {
      return ports.stop.aborted
        ? fail(ports, isJson, 'interrupted', 'Interrupted: Rentium Tray is quitting.')
        : fail(ports, isJson, 'refused', 'Rentium Tray is quitting, and has not finished within a minute.');
    }
    const isShown = ask.verb === 'rent' || ask.verb === 'status';
    const value = isShown ? { ...(called.value as object), window } : called.value;
    const text = isJson ? JSON.stringify(value, null, 2) : textOf(ask.verb, value);
    if (text === null) return fail(ports, isJson, 'refused', otherVersion);
    ports.print(text);
    return 'done';
  }
  switch (called.ending) {
    case 'absent':
      return fail(ports, isJson, 'absent', called.message);
    case 'stopped':
      if (ports.stop.aborted) return fail(ports, isJson, 'interrupted', 'Interrupted.');
      return isPatient
        ? fail(ports, isJson, 'late', 'No code came in time.')
        : fail(ports, isJson, 'refused', 'Rentium Tray runs, and does not answer.');
    case 'refused':
    case 'nothing':
      return fail(ports, isJson, called.ending, whereTo(called, window));
  }
}

const otherVersion = 'This command is older or newer than the Rentium Tray that runs.';

type Refusal = Extract<Answer, { ok: false }>;
const whereTo = ({ message, needsWindow }: Refusal, window: string | null): string =>
  needsWindow !== true || window === null ? message : `${message} Open ${window} in your browser.`;

/**
 * Its socket goes when what it has to save is saved. A process that lives on for a moment does no harm. False where it is
 * still there after a minute, or the person interrupts the waiting.
 */
async function isGone(folder: string | null, ports: CommandPorts): Promise<boolean> {
  const isThere = () => folder !== null && readAddress(folder) !== null;
  for (let waitedMs = 0; isThere(); waitedMs += pollMs) {
    if (waitedMs >= quitLimitMs || ports.stop.aborted) return false;
    await ports.pause(pollMs);
  }
  return true;
}

function fail(ports: CommandPorts, isJson: boolean, ending: Ending, message: string): Ending {
  ports.printError(isJson ? JSON.stringify({ error: ending, message }) : message);
  return ending;
}

interface CalledFolder {
  readonly called: Exclude<Called, { ending: 'absent' }> | Absent;
  /** The data folder of who answered; null where nobody did. */
  readonly folder: string | null;
}
interface Absent {
  readonly ok: false;
  readonly ending: 'absent';
  readonly message: string;
}

const absent = (message: string): CalledFolder => ({
  called: { ok: false, ending: 'absent', message },
  folder: null,
});

async function callOrStart(
  { ask, userData, isJson }: Extract<Parsed, { kind: 'ask' }>,
  ports: CommandPorts,
  askFolder: AskFolder,
  stop: AbortSignal,
): Promise<CalledFolder> {
  const folders = foldersOf(userData, ports);
  const first = await callAny(folders, askFolder);
  if (first !== null) return first;
  if (findVerb(ask.verb)?.startsNothing === true) return absent('Rentium Tray does not run.');
  const failed = ports.start(userData ?? ports.givenFolder);
  if (!isJson) ports.printError('Rentium Tray is starting …');
  for (let waitedMs = 0; waitedMs < startLimitMs && !failed.aborted && !stop.aborted; waitedMs += pollMs) {
    await ports.pause(pollMs);
    const answered = await callAny(folders, askFolder);
    if (answered !== null) return answered;
  }
  if (stop.aborted) return { called: { ok: false, ending: 'stopped' }, folder: null };
  return absent(`Rentium Tray could not be started. To see why, ${ports.startByHand}.`);
}

type AskFolder = (folder: string) => Promise<Called>;

/** The first application that is there answers. Null where none is. */
async function callAny(folders: readonly string[], askFolder: AskFolder): Promise<CalledFolder | null> {
  for (const folder of folders) {
    const called = await askFolder(folder);
    if (called.ok || called.ending !== 'absent') return { called, folder };
  }
  return null;
}

/** Ctrl+C ends the waiting of a command, and a second one the command itself. */
export function interrupted(source: NodeJS.Process): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) source.once(signal, () => stop.abort());
  return stop.signal;
}
