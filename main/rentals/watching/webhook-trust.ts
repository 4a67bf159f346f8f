/** Trusts a webhook once it told of the last few SMS, each about when it was found. */
import type { RentalId, ReservationId } from '../../../preload/model/index.ts';

export interface HintTrust {
  /** A hint came for this rental. */
  hinted(id: RentalId, nowMs: number): void;
  /** A read found an SMS of this rental. */
  found(id: RentalId, nowMs: number): void;
  holds(nowMs: number): boolean;
  /** The time at which trust may be lost, because a hint did not come; null when none is awaited. */
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

// Hints for reservations that are not ours yet: a webhook can arrive before the order's own answer (ARCHITECTURE.md, "Tolerated").

export interface EarlyHints {
  remember(id: ReservationId, nowMs: number): void;
  /** Was there a hint for it lately? It is then used up. */
  take(id: ReservationId, nowMs: number): boolean;
}

const keptForMs = 120_000;
/** Anybody may send a hint: the oldest give way. */
const maxHints = 50;

export function createEarlyHints(): EarlyHints {
  const atMs = new Map<ReservationId, number>();
  return {
    remember(id, nowMs) {
      atMs.delete(id);
      atMs.set(id, nowMs);
      for (const oldest of atMs.keys()) {
        if (atMs.size <= maxHints) break;
        atMs.delete(oldest);
      }
    },
    take(id, nowMs) {
      const hintedAtMs = atMs.get(id);
      atMs.delete(id);
      return hintedAtMs !== undefined && Math.abs(nowMs - hintedAtMs) < keptForMs;
    },
  };
}
