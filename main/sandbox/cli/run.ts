import type { Timers } from '../ports.ts';
import { createSandbox } from '../sandbox.ts';
import { serveSandbox } from '../server.ts';
import { type CliOptions, parseCli, targetOf } from './options.ts';

export interface CliPorts {
  /** Epoch ms. */
  readonly now: () => number;
  readonly timers: Timers;
  /** Unguessable bytes: keys and secrets are made of them. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly printLine: (line: string) => void;
  readonly printError: (line: string) => void;
  /** True when the process does nothing else. */
  readonly isAlone: boolean;
  /** Aborts when the program is to end. */
  readonly stop: AbortSignal;
}

const usage = `Options:
  --port N         the port on 127.0.0.1 (0, the default: any free one)
  --api-key K      a Bearer key, as often as there are to be accounts (default: a random one)
  --balance 25.00  what each wallet holds, in US dollars
  --seed N         the same seed gives the same world (keys are random all the same)
  --time-scale X   SMS arrive, and reservations expire, X times sooner
  --webhook URL    where sms.received is POSTed; an address of this computer
  --fault F        what goes wrong, such as latency:delay_ms=500,share=0.3
                   or reset-after:path=/v1/reservations,times=1; may be repeated`;

/** Runs the command until it is stopped. Returns the exit code: 0 stopped, 1 could not start, 2 wrong usage. */
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
  { now, timers, randomBytes, printLine, isAlone, stop }: CliPorts,
): Promise<void> {
  const { port, balanceMinor, seed, timeScale, webhookUrl, faults } = options;
  const drawKey = () => `rsk_sandbox_${Buffer.from(randomBytes(16)).toString('hex')}`;
  const [firstKey = drawKey(), ...otherKeys] = options.apiKeys;
  const [expired, revoked] = [drawKey(), drawKey()];
  const secret = `whsec_${Buffer.from(randomBytes(32)).toString('base64')}`;
  const terms = { balanceMinor, currency: 'USD' };
  const sandbox = createSandbox({
    now,
    timers,
    seed,
    timeScale,
    faults,
    ...(webhookUrl === null ? {} : { webhook: targetOf(webhookUrl, secret) }),
    accounts: [
      ...[firstKey, ...otherKeys].map((key) => ({ key, ...terms })),
      { key: expired, ...terms, expiresAtMs: 0 },
      { key: revoked, ...terms, isRevoked: true },
    ],
  });
  const { url, close } = await serveSandbox(sandbox, port, { isAlone });
  printLine(`RentiumSMS sandbox: ${url} (API key ${firstKey})`);
  printLine(`  Status page and OpenAPI document: ${url}/ and ${url}/openapi.json`);
  printLine(`  Keys that are refused: ${expired} (expired), ${revoked} (revoked)`);
  if (webhookUrl !== null) printLine(`  Webhooks go to ${webhookUrl}, signed with ${secret}`);
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
