/** Runs one command: reads it, asks the application, prints the answer. */
import * as v from 'valibot';
import { type Called, call } from './call.ts';
import { type Ask, type ListedNumber, values } from './exchange.ts';
import { type Parsed, parseCommand } from './parse.ts';
import { type Ending, exitCodes } from './verbs.ts';

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
  copy: ({ code, isCertain }) =>
    isCertain
      ? `Copied ${code}.`
      : `Copied ${code}, but the system may have dropped it: Rentium Tray has no focus.`,
  balance: money,
  status: ({ version, account, connection, openNumbers, waitingNumbers, assistants }) =>
    [
      `Rentium Tray ${version} runs.`,
      `Account: ${account}`,
      `Connection: ${connection}`,
      `Open numbers: ${openNumbers}, of which ${waitingNumbers} wait for a code`,
      `Assistants: ${assistants}`,
    ].join('\n'),
  rent: () => 'The rent panel is open. Nothing is bought until you click Rent.',
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
  readonly version: string;
  /** The data folders in which an application may run, the most likely first. */
  readonly dataFolders: readonly string[];
  /** The folder in a variable of the environment, or null. */
  readonly givenFolder: string | null;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Starts the application without its window; false where that cannot be. `userData` null: with its usual folder. */
  readonly start: (userData: string | null) => boolean;
  readonly pause: (delayMs: number) => Promise<void>;
  /** Aborts when the person interrupts the command. */
  readonly stop: AbortSignal;
  /** Serves MCP until its input ends; null where the program gets no input. */
  readonly serveMcp: ((folders: readonly string[]) => Promise<void>) | null;
}

/** A first start from source may build before it listens. */
const startLimitMs = 120_000;
const pollMs = 200;

/** Answers the exit code. */
export async function runCommand(args: readonly string[], ports: CommandPorts): Promise<number> {
  const parsed = parseCommand(args, ports.typed);
  switch (parsed.kind) {
    case 'say':
      ports.print(parsed.text);
      return codeOf('done');
    case 'version':
      ports.print(`Rentium Tray ${ports.version}`);
      return codeOf('done');
    case 'wrong':
      ports.printError(parsed.message);
      return codeOf('misused');
    case 'mcp':
      if (ports.serveMcp === null) return codeOf(fail(ports, false, 'refused', noInput));
      await ports.serveMcp(foldersOf(parsed.userData, ports));
      return codeOf('done');
    case 'ask':
      return codeOf(await askAndPrint(parsed, ports));
  }
}

const noInput =
  'A program with windows gets no standard input on Windows: run "npm run cli -- mcp" from source.';
const codeOf = (ending: Ending): number => exitCodes[ending].code;

const foldersOf = (userData: string | null, ports: CommandPorts): readonly string[] => {
  const chosen = userData ?? ports.givenFolder;
  return chosen === null ? ports.dataFolders : [chosen];
};

async function askAndPrint(parsed: Extract<Parsed, { kind: 'ask' }>, ports: CommandPorts): Promise<Ending> {
  const limit = parsed.timeoutMs === null ? null : AbortSignal.timeout(parsed.timeoutMs);
  const stop = limit === null ? ports.stop : AbortSignal.any([limit, ports.stop]);
  const called = await callOrStart(parsed, ports, stop);
  if (called.ok) {
    const text = parsed.isJson
      ? JSON.stringify(called.value, null, 2)
      : textOf(parsed.ask.verb, called.value);
    if (text !== null) {
      ports.print(text);
      return 'done';
    }
    return fail(
      ports,
      parsed.isJson,
      'refused',
      'This command is older or newer than the Rentium Tray that runs.',
    );
  }
  switch (called.ending) {
    case 'absent':
      return fail(ports, parsed.isJson, 'absent', 'Rentium Tray does not run.');
    case 'stopped':
      return fail(
        ports,
        parsed.isJson,
        'late',
        limit?.aborted === true ? 'No code came in time.' : 'Interrupted.',
      );
    case 'refused':
    case 'nothing':
      return fail(ports, parsed.isJson, called.ending, called.message);
  }
}

function fail(ports: CommandPorts, isJson: boolean, ending: Ending, message: string): Ending {
  ports.printError(isJson ? JSON.stringify({ error: ending, message }) : message);
  return ending;
}

/** `status` alone starts nothing: it tells how things are. */
async function callOrStart(
  { ask, userData }: Extract<Parsed, { kind: 'ask' }>,
  ports: CommandPorts,
  stop: AbortSignal,
): Promise<Called> {
  const folders = foldersOf(userData, ports);
  const first = await callAny(folders, ask, stop);
  const isOver = first.ok || first.ending !== 'absent' || ask.verb === 'status';
  if (isOver || !ports.start(userData ?? ports.givenFolder)) return first;
  ports.printError('Rentium Tray is starting …');
  for (let waitedMs = 0; waitedMs < startLimitMs && !stop.aborted; waitedMs += pollMs) {
    await ports.pause(pollMs);
    const called = await callAny(folders, ask, stop);
    if (called.ok || called.ending !== 'absent') return called;
  }
  return stop.aborted ? { ok: false, ending: 'stopped' } : first;
}

/** The first application that is there answers. */
async function callAny(
  folders: readonly string[],
  ask: Extract<Parsed, { kind: 'ask' }>['ask'],
  stop: AbortSignal,
): Promise<Called> {
  for (const folder of folders) {
    const called = await call(folder, 'command', ask, stop);
    if (called.ok || called.ending !== 'absent') return called;
  }
  return { ok: false, ending: 'absent' };
}

/** Ctrl+C ends the waiting of a command, and a second one the command itself. */
export function interrupted(source: NodeJS.Process): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) source.once(signal, () => stop.abort());
  return stop.signal;
}
