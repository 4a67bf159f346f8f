/** The outlook of a number that waits for its first SMS. */
import type { Money } from './money.ts';
import type { Named } from './offer.ts';

export interface Outlook {
  /** Since when the number waits. */
  readonly sinceMs: number;
  /** Nine of ten of the first SMS that come have come so long after that. */
  readonly usualMs: number;
  /** From then on an SMS is less likely than not to come at all. Never before `usualMs`. */
  readonly unlikelyAfterMs: number;
  /** For the same service and country, where one is known that delivers more often; else null. */
  readonly better: { readonly operator: Named; readonly rate: number; readonly price: Money | null } | null;
}

/** `usual`: nothing is late yet. `unlikely`: an SMS is not to be expected any more. Null where nothing is known. */
export function outlookAt(outlook: Outlook | undefined, nowMs: number): 'usual' | 'late' | 'unlikely' | null {
  if (outlook === undefined) return null;
  const waitedMs = nowMs - outlook.sinceMs;
  if (waitedMs >= outlook.unlikelyAfterMs) return 'unlikely';
  return waitedMs >= outlook.usualMs ? 'late' : 'usual';
}
