const SLOT_MS = 100;
const SLOT_COUNT = 100;

/** Counts events, and tells how many there were per second over the last ten seconds, in slots of a tenth of one. */
export function createRecentRate() {
  const counts = new Uint32Array(SLOT_COUNT);
  /** Which tenth of a second since 1970 each slot counts: an older or newer one counts for nothing. */
  const slotTimes = new Float64Array(SLOT_COUNT).fill(Number.NaN);
  return {
    count(nowMs: number): void {
      const time = Math.floor(nowMs / SLOT_MS);
      const slot = time % SLOT_COUNT;
      if (slotTimes[slot] !== time) counts[slot] = 0;
      slotTimes[slot] = time;
      counts[slot] = (counts[slot] ?? 0) + 1;
    },
    perSecond(nowMs: number): number {
      const time = Math.floor(nowMs / SLOT_MS);
      const isRecent = (slotTime: number) => slotTime <= time && time - slotTime < SLOT_COUNT;
      const sum = counts.reduce((total, count, slot) => {
        return isRecent(slotTimes[slot] ?? Number.NaN) ? total + count : total;
      }, 0);
      return (sum * 1000) / (SLOT_COUNT * SLOT_MS);
    },
    clear: () => void slotTimes.fill(Number.NaN),
  };
}
