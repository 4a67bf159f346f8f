/** Hints for reservations that are not ours yet: a webhook can arrive before the order's own answer (api-contract.md). */
import type { ReservationId } from '../../preload/model.ts';

export interface EarlyHints {
  remember(id: ReservationId, nowMs: number): void;
  /** Was there a hint for it lately? It is then used up. */
  take(id: ReservationId, nowMs: number): boolean;
}

const keptForMs = 120_000;
/** Anybody may send a hint: the oldest give way. */
const mostHints = 50;

export function createEarlyHints(): EarlyHints {
  const atMs = new Map<ReservationId, number>();
  return {
    remember(id, nowMs) {
      atMs.delete(id);
      atMs.set(id, nowMs);
      for (const oldest of atMs.keys()) {
        if (atMs.size <= mostHints) break;
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
