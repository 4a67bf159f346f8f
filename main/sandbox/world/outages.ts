import type { Operator } from '../catalogue/catalogue.ts';
import { seededRandom } from '../random.ts';

/** Also what a client is told to wait: no outage outlives it, and the next minute of the same country is always good. */
export const OUTAGE_RETRY_S = 60;

const SLOT_MS = OUTAGE_RETRY_S * 1_000;
const OUTAGE_SHARE = 0.1;

/**
 * The id of the operator that is down in a country at a time, or null: at most one, in about a tenth of every second
 * minute. Follows from seed and time alone.
 */
export function operatorDown(
  seed: number,
  countryId: string,
  operators: readonly Operator[],
  nowMs: number,
): string | null {
  const slot = Math.floor(nowMs / SLOT_MS);
  if (slot % 2 !== 0) return null;
  const random = seededRandom(seed, 'outage', countryId, String(slot));
  if (!random.chance(OUTAGE_SHARE)) return null;
  return operators[random.integer(operators.length)]?.id ?? null;
}
