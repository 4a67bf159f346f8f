import { parseArgs } from 'node:util';
import type { Fault } from '../faults/fault.ts';
import { parseFault } from '../faults/parse-fault.ts';
import { refusalOf, type WebhookTarget } from '../webhooks/target.ts';

export interface CliOptions {
  readonly port: number;
  /** One account each; the first is the one that is printed. Empty: one is to be drawn. */
  readonly apiKeys: readonly string[];
  readonly balanceMinor: number;
  readonly seed: number;
  readonly timeScale: number;
  readonly webhookUrl: string | null;
  readonly faults: readonly Fault[];
}

export type CliParse =
  | { readonly ok: true; readonly options: CliOptions }
  | { readonly ok: false; readonly message: string };

const defaultSeed = 1;
const defaultBalance = '25.00';
const maxSeed = 2 ** 32 - 1;
const maxTimeScale = 10_000;

/** Reads the command line, or says in one sentence what is wrong with it. */
export function parseCli(args: readonly string[]): CliParse {
  const raw = parseRaw(args);
  if (typeof raw === 'string') return fail(raw);
  const port = readInteger(raw.port ?? '0', 65_535);
  if (port === null) return fail('--port takes a whole number from 0 to 65535.');
  const seed = readInteger(raw.seed ?? String(defaultSeed), maxSeed);
  if (seed === null) return fail(`--seed takes a whole number from 0 to ${maxSeed}.`);
  const balanceMinor = readCents(raw.balance ?? defaultBalance);
  if (balanceMinor === null) return fail('--balance takes an amount such as 25.00.');
  const timeScale = readTimeScale(raw['time-scale'] ?? '1');
  if (timeScale === null) return fail(`--time-scale takes a number above 0, at most ${maxTimeScale}.`);
  const apiKeys = raw['api-key'] ?? [];
  if (!apiKeys.every((key) => /^[\x21-\x7e]{1,200}$/.test(key)))
    return fail('--api-key takes up to 200 printable ASCII characters without spaces.');
  const webhookUrl = raw.webhook ?? null;
  const refusal = webhookUrl === null ? null : refusalOf(targetOf(webhookUrl, null));
  if (refusal !== null) return fail(refusal);
  const faults: Fault[] = [];
  for (const text of raw.fault ?? []) {
    const parsed = parseFault(text);
    if (!parsed.ok) return fail(parsed.message);
    faults.push(parsed.fault);
  }
  return { ok: true, options: { port, apiKeys, balanceMinor, seed, timeScale, webhookUrl, faults } };
}

/** A target to which nothing odd happens. */
export const targetOf = (url: string, secret: string | null): WebhookTarget => ({
  url,
  secret,
  duplicateShare: 0,
  shuffleShare: 0,
});

const fail = (message: string): CliParse => ({ ok: false, message });

/** The values as written, or a sentence that says what is wrong with them. */
function parseRaw(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        port: { type: 'string' },
        'api-key': { type: 'string', multiple: true },
        balance: { type: 'string' },
        seed: { type: 'string' },
        'time-scale': { type: 'string' },
        webhook: { type: 'string' },
        fault: { type: 'string', multiple: true },
      },
    });
    return values;
  } catch (error) {
    const [firstLine = ''] = String(error instanceof Error ? error.message : error).split('\n');
    // After the first sentence Node gives advice about its own option parser.
    return `${firstLine.split('. ')[0]?.replace(/\.$/, '')}.`;
  }
}

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
