import type { Random } from '../random.ts';
import type { Attempt } from './delivery.ts';

export const ATTEMPTS_MAX = 8;
const BASE_MS = 1_000;
const CAP_MS = 300_000;
const GONE = 410;

/**
 * How long to wait after the given attempt (the first is 1), in ms: uniform between nothing and a ceiling that doubles
 * with each attempt from one second up to five minutes ("full jitter"), so that receivers are not hit in waves.
 */
export const retryDelayMs = (attempt: number, random: Random): number =>
  random.between(0, Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1)));

/** What follows from the last of `attempts`: only 2xx delivers, and 410 Gone asks never to be called again. */
export function nextStep(attempts: readonly Attempt[]): 'delivered' | 'retry' | 'give-up' {
  const last = attempts.at(-1);
  const status = last !== undefined && 'status' in last ? last.status : null;
  if (status !== null && status >= 200 && status < 300) return 'delivered';
  return status === GONE || attempts.length >= ATTEMPTS_MAX ? 'give-up' : 'retry';
}
