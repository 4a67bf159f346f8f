/** While nothing is reached: one probe at a time, soon and then every four seconds, so that a return shows within five. */
import type { Watch } from './next-read.ts';

export interface Outage {
  isOn(): boolean;
  /** A read, perhaps the probe, was not answered: begins the outage, or makes the next probe wait longer. */
  noteLoss(watch: Watch, nowMs: number): void;
  /** The time of the next probe, if any of `watches` can be read. A probe still under way then is given up. */
  probeAtMs(): number;
  /** The watch to read as a probe: one that a hint came for, else the one that was read longest ago. */
  chooseProbe(idle: readonly Watch[], nowMs: number): Watch | null;
  /** The probe under way, which may hang. */
  probe(): Watch | null;
  /** Probes at once, unless one is under way. */
  hurry(nowMs: number): void;
  end(): void;
}

const firstDelayMs = 500;
const longestDelayMs = 4_000;
const jitterShare = 0.2;
/** After some two minutes of it, the network may be merely slow: now and then a probe has the time of any request. */
const patience = { afterFailures: 30, each: 4, limitMs: 15_000 };

/** `random` is uniform in [0, 1). */
export function createOutage(random: () => number): Outage {
  let failures = 0;
  let probeAtMs = 0;
  let probe: Watch | null = null;

  const lastStartMs = (watch: Watch): number => watch.startedAtMs.at(-1) ?? 0;

  return {
    isOn: () => failures > 0,
    noteLoss(watch, nowMs) {
      if (failures > 0 && watch !== probe) return;
      probe = null;
      failures += 1;
      const delayMs = Math.min(firstDelayMs * 2 ** (failures - 1), longestDelayMs);
      // From the start of what failed: one that failed slowly is followed the sooner.
      probeAtMs = Math.max(nowMs, lastStartMs(watch) + delayMs * (1 - jitterShare * random()));
    },
    probeAtMs: () => probeAtMs,
    chooseProbe(idle, nowMs) {
      const hinted = idle.find((watch) => watch.reason === 'hint');
      probe = hinted ?? idle.toSorted((a, b) => lastStartMs(a) - lastStartMs(b))[0] ?? null;
      const isPatient = failures > patience.afterFailures && failures % patience.each === 0;
      probeAtMs = nowMs + (isPatient ? patience.limitMs : longestDelayMs);
      return probe;
    },
    probe: () => (probe?.reading ? probe : null),
    hurry(nowMs) {
      if (!probe?.reading) probeAtMs = nowMs;
    },
    end() {
      failures = 0;
      probe = null;
    },
  };
}
