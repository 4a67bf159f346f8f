import type { FindCode, Timers } from '../ports.ts';
import { createSandbox } from '../sandbox.ts';
import { serveSandbox } from '../server.ts';
import { type CliOptions, targetOf } from './options.ts';

export interface CliPorts {
  /** Epoch ms. */
  readonly now: () => number;
  readonly timers: Timers;
  readonly findCode: FindCode;
  /** Unguessable bytes: keys and secrets are made of them. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly printLine: (line: string) => void;
  readonly printError: (line: string) => void;
  /** True when the process does nothing else. */
  readonly isAlone: boolean;
  /** Aborts when the program is to end. */
  readonly stop: AbortSignal;
}

/** Runs the service until it is stopped. Returns the exit code: 0 stopped, 1 could not start. */
export async function runSandbox(options: CliOptions, ports: CliPorts): Promise<0 | 1> {
  try {
    await serveUntilStopped(options, ports);
    return 0;
  } catch (error) {
    ports.printError(reasonOf(error, options.port));
    return 1;
  }
}

async function serveUntilStopped(
  options: CliOptions,
  { now, timers, findCode, randomBytes, printLine, isAlone, stop }: CliPorts,
): Promise<void> {
  const { port, balanceMinor, seed, timeScale, webhookUrl, faults, allowedOrigins } = options;
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
    allowedOrigins,
    findCode,
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
