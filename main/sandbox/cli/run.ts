import { createSandbox } from '../create-sandbox.ts';
import { serveSandbox } from '../serve-sandbox.ts';
import { type CliOptions, parseCli } from './options.ts';

export interface CliPorts {
  /** Epoch ms. */
  readonly now: () => number;
  readonly printLine: (line: string) => void;
  readonly printError: (line: string) => void;
  /** Aborted when the program is to end. */
  readonly stop: AbortSignal;
}

const usage = `Options:
  --port N         the port on 127.0.0.1 (0, the default: any free one)
  --api-key K      the Bearer key (default: one made from the seed)
  --balance 25.00  what its wallet holds, in US dollars
  --seed N         the same seed gives the same world
  --time-scale X   SMS arrive, and reservations expire, X times sooner`;

/** Runs the command until it is stopped. Gives the exit code: 0 stopped, 1 could not start, 2 wrong usage. */
export async function runCli(args: readonly string[], ports: CliPorts): Promise<0 | 1 | 2> {
  if (args.includes('--help') || args.includes('-h')) {
    ports.printLine(usage);
    return 0;
  }
  const parsed = parseCli(args);
  if (!parsed.ok) {
    ports.printError(parsed.message);
    return 2;
  }
  try {
    await serveUntilStopped(parsed.options, ports);
    return 0;
  } catch (error) {
    ports.printError(reasonOf(error, parsed.options.port));
    return 1;
  }
}

async function serveUntilStopped(options: CliOptions, { now, printLine, stop }: CliPorts): Promise<void> {
  const { port, apiKey, balanceMinor, seed, timeScale } = options;
  const account = { key: apiKey, balanceMinor, currency: 'USD' };
  const sandbox = createSandbox({ now, seed, accounts: [account], timeScale });
  const { url, close } = await serveSandbox(sandbox, port);
  printLine(`RentiumSMS sandbox: ${url} (API key ${apiKey})`);
  await aborted(stop);
  await close();
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

function reasonOf(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is taken: name another with --port, or 0 for any free one.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used: name another with --port, or 0 for any free one.`;
  return `The sandbox could not start: ${String(error)}`;
}
