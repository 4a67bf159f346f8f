import { parseArgs } from 'node:util';
import { seededRandom } from '../random.ts';

export interface CliOptions {
  readonly port: number;
  readonly apiKey: string;
  readonly balanceMinor: number;
  readonly seed: number;
  readonly timeScale: number;
}

export type CliParse =
  | { readonly ok: true; readonly options: CliOptions }
  | { readonly ok: false; readonly message: string };

const DEFAULT_SEED = 1;
const DEFAULT_BALANCE = '25.00';
const SEED_MAX = 2 ** 32 - 1;
const TIME_SCALE_MAX = 10_000;

/** Reads the command line; whatever is wrong with it is told in one sentence. */
export function parseCli(args: readonly string[]): CliParse {
  const raw = parseRaw(args);
  if (typeof raw === 'string') return fail(raw);
  if (raw.webhook !== undefined) return fail('This version of the sandbox does not have --webhook yet.');
  if (raw.fault !== undefined) return fail('This version of the sandbox does not have --fault yet.');

  const port = readInteger(raw.port ?? '0', 65_535);
  if (port === null) return fail('--port takes a whole number from 0 to 65535.');
  const seed = readInteger(raw.seed ?? String(DEFAULT_SEED), SEED_MAX);
  if (seed === null) return fail(`--seed takes a whole number from 0 to ${SEED_MAX}.`);
  const balanceMinor = readCents(raw.balance ?? DEFAULT_BALANCE);
  if (balanceMinor === null) return fail('--balance takes an amount such as 25.00.');
  const timeScale = readTimeScale(raw['time-scale'] ?? '1');
  if (timeScale === null) return fail(`--time-scale takes a number above 0, at most ${TIME_SCALE_MAX}.`);
  const apiKey = raw['api-key'] ?? keyOfSeed(seed);
  if (!/^[\x21-\x7e]+$/.test(apiKey))
    return fail('--api-key takes printable ASCII characters without spaces.');
  return { ok: true, options: { port, apiKey, balanceMinor, seed, timeScale } };
}

const fail = (message: string): CliParse => ({ ok: false, message });

/** The values as written, or what is wrong with them. */
function parseRaw(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        port: { type: 'string' },
        'api-key': { type: 'string' },
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
    return firstLine.replace(/(\. .*|\.)?$/, '.');
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
  return value > 0 && value <= TIME_SCALE_MAX ? value : null;
}

const keyOfSeed = (seed: number): string =>
  `rsk_sandbox_${seededRandom(seed, 'api-key').text('0123456789abcdefghijklmnopqrstuvwxyz', 24)}`;
