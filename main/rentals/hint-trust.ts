/** Whether a webhook can be relied on: it told of the last few SMS, each about when it was found. */
import type { RentalId } from '../../preload/model.ts';

export interface HintTrust {
  /** A hint came for this rental. */
  hinted(id: RentalId, nowMs: number): void;
  /** A read found an SMS of this rental. */
  found(id: RentalId, nowMs: number): void;
  holds(nowMs: number): boolean;
  /** When trust may be lost by a hint that failed to come; null when none is awaited. */
  checkAtMs(): number | null;
}

/** A hint may come a little after the read that did not need it. */
const graceMs = 10_000;
const enough = 3;
/** A receiver that was reached this morning may not be reached now. */
const trustedForMs = 30 * 60_000;

export function createHintTrust(): HintTrust {
  const hintedAtMs = new Map<RentalId, number>();
  const awaitedSinceMs = new Map<RentalId, number>();
  let confirmed = 0;
  let confirmedAtMs = 0;

  function confirm(nowMs: number): void {
    confirmed += 1;
    confirmedAtMs = nowMs;
  }

  function settle(nowMs: number): void {
    for (const [id, atMs] of hintedAtMs) {
      if (Math.abs(nowMs - atMs) > graceMs) hintedAtMs.delete(id);
    }
    for (const [id, sinceMs] of awaitedSinceMs) {
      if (Math.abs(nowMs - sinceMs) < graceMs) continue;
      awaitedSinceMs.delete(id);
      confirmed = 0;
    }
  }

  return {
    hinted(id, nowMs) {
      settle(nowMs);
      if (awaitedSinceMs.delete(id)) confirm(nowMs);
      else hintedAtMs.set(id, nowMs);
    },
    found(id, nowMs) {
      settle(nowMs);
      if (hintedAtMs.delete(id)) confirm(nowMs);
      else if (!awaitedSinceMs.has(id)) awaitedSinceMs.set(id, nowMs);
    },
    holds(nowMs) {
      settle(nowMs);
      return confirmed >= enough && Math.abs(nowMs - confirmedAtMs) < trustedForMs;
    },
    checkAtMs() {
      const [sinceMs] = awaitedSinceMs.values();
      return sinceMs === undefined ? null : sinceMs + graceMs;
    },
  };
}
