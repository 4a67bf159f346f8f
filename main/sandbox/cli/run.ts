import { createSandbox } from '../create-sandbox.ts';
import { serveSandbox } from '../serve-sandbox.ts';
import { drawKeys } from './keys.ts';
import { type CliOptions, parseCli } from './options.ts';

export interface CliPorts {
  /** Epoch ms. */
  readonly now: () => number;
  readonly printLine: (line: string) => void;
  readonly printError: (line: string) => void;
  /** The process is the command's own. */
  readonly isAlone: boolean;
  /** Aborted when the program is to end. */
  readonly stop: AbortSignal;
}

const usage = `Options:
  --port N         the port on 127.0.0.1 (0, the default: any free one)
  --api-key K      a Bearer key, as often as there are to be accounts (default: one made from the seed)
  --balance 25.00  what each wallet holds, in US dollars
  --seed N         the same seed gives the same world
  --time-scale X   SMS arrive, and reservations expire, X times sooner
  --webhook URL    where sms.received is POSTed; an address of this computer
  --fault F        what goes wrong, such as latency:delay_ms=500,share=0.3
                   or reset-after:path=/v1/reservations,times=1; may be repeated`;

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

async function serveUntilStopped(
  options: CliOptions,
  { now, printLine, isAlone, stop }: CliPorts,
): Promise<void> {
  const { port, apiKeys, balanceMinor, seed, timeScale, webhook, faults } = options;
  const { expired, revoked } = drawKeys(seed);
  const terms = { balanceMinor, currency: 'USD' };
  const sandbox = createSandbox({
    now,
    seed,
    timeScale,
    faults,
    ...(webhook === null ? {} : { webhook }),
    accounts: [
      ...apiKeys.map((key) => ({ key, ...terms })),
      { key: expired, ...terms, expiresAtMs: 0 },
      { key: revoked, ...terms, isRevoked: true },
    ],
  });
  const { url, close } = await serveSandbox(sandbox, port, { isAlone });
  printLine(`RentiumSMS sandbox: ${url} (API key ${apiKeys[0]})`);
  printLine(`  Status page and OpenAPI document: ${url}/ and ${url}/openapi.json`);
  printLine(`  Keys that are refused: ${expired} (expired), ${revoked} (revoked)`);
  if (webhook !== null) printLine(`  Webhooks go to ${webhook.url}, signed with ${webhook.secret}`);
  await aborted(stop);
  sandbox.close();
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
