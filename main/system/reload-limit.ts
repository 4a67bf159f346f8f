/** A page that died is loaded again, but one that dies at once does not keep the machine busy. */
import type { Clock } from '../ports.ts';

const mostReloads = 3;
const periodMs = 60_000;

/** Answers whether the page may be loaded again now, and counts it if so. */
export function createReloadLimit(clock: Clock): () => boolean {
  let reloadedAtMs: readonly number[] = [];
  return () => {
    const nowMs = clock.now();
    reloadedAtMs = reloadedAtMs.filter((atMs) => nowMs - atMs < periodMs);
    if (reloadedAtMs.length >= mostReloads) return false;
    reloadedAtMs = [...reloadedAtMs, nowMs];
    return true;
  };
}
