/** The sandbox as a program: its options, and its run until a signal. */
import { type Fault, parseFault } from './faults/fault.ts';
import type { FindCode, Timers } from './ports.ts';
import { createSandbox } from './sandbox.ts';
import { serveSandbox } from './server.ts';
import { readOrigin } from './service/access.ts';
import { refusalOf, type WebhookTarget } from './webhooks/target.ts';

interface CliOptions {
  readonly port: number;
  /** One account each; the first is the one that is printed. Empty: one is to be drawn. */
  readonly apiKeys: readonly string[];
  readonly balanceMinor: number;
  readonly seed: number;
  readonly timeScale: number;
  readonly webhookUrl: string | null;
  readonly faults: readonly Fault[];
  /** Origins of this computer whose pages may use the service. */
  readonly allowedOrigins: readonly string[];
}

type CliParse =
  | { readonly ok: true; readonly options: CliOptions }
  | { readonly ok: false; readonly message: string };

const defaultSeed = 1;
const defaultBalance = '25.00';
const maxSeed = 2 ** 32 - 1;
const maxTimeScale = 10_000;

/** The values of the options, as they were typed. */
interface TypedOptions {
  one(name: string): string | undefined;
  all(name: string): readonly string[];
}

/** Reads the values, or says in one sentence what is wrong with them. */
export function readOptions(typed: TypedOptions): CliParse {
  const port = readInteger(typed.one('port') ?? '0', 65_535);
  if (port === null) return fail('--port takes a whole number from 0 to 65535.');
  const seed = readInteger(typed.one('seed') ?? String(defaultSeed), maxSeed);
  if (seed === null) return fail(`--seed takes a whole number from 0 to ${maxSeed}.`);
  const balanceMinor = readCents(typed.one('balance') ?? defaultBalance);
  if (balanceMinor === null) return fail('--balance takes an amount such as 25.00.');
  const timeScale = readTimeScale(typed.one('time-scale') ?? '1');
  if (timeScale === null) return fail(`--time-scale takes a number above 0, at most ${maxTimeScale}.`);
  const apiKeys = typed.all('api-key');
  if (!apiKeys.every((key) => /^[\x21-\x7e]{1,200}$/.test(key)))
    return fail('--api-key takes up to 200 printable ASCII characters without spaces.');
  const webhookUrl = typed.one('webhook') ?? null;
  const refusal = webhookUrl === null ? null : refusalOf(targetOf(webhookUrl, null));
  if (refusal !== null) return fail(refusal);
  const faults: Fault[] = [];
  for (const text of typed.all('fault')) {
    const parsed = parseFault(text);
    if (!parsed.ok) return fail(parsed.message);
    faults.push(parsed.fault);
  }
  const allowedOrigins: string[] = [];
  for (const text of typed.all('cors')) {
    const read = readOrigin(text);
    if ('error' in read) return fail(read.error);
    allowedOrigins.push(read.origin);
  }
  const options = { port, apiKeys, balanceMinor, seed, timeScale, webhookUrl, faults, allowedOrigins };
  return { ok: true, options };
}

/** A target to which nothing odd happens. */
const targetOf = (url: string, secret: string | null): WebhookTarget => ({
  url,
  secret,
  duplicateShare: 0,
  shuffleShare: 0,
});

const fail = (message: string): CliParse => ({ ok: false, message });

function readInteger(text: string, max: number): number | null {
  if (!/^\d{1,10}$/.test(text)) return null;
  const value = Number(text);
  return value <= max ? value : null;
}

function readCents(text: string): number | null {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text);
  return match === null ? null : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

function readTimeScale(text: string): number | null {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  return value > 0 && value <= maxTimeScale ? value : null;
}

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
  printLine(`  Keys for trying refusals: ${expired} (expired), ${revoked} (revoked)`);
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
