/**
 * While nothing is answered: one probe after the other, each with the time of any request, and none waits for the one
 * before. So a return of the network shows within three seconds, and a network that is merely slow is not given up.
 */
import type { Read, Watch } from './next-read.ts';

export interface Outage {
  isOn(): boolean;
  /** The time at which the reads under way have been silent for too long: then it begins with a probe. */
  silentAtMs(underWay: readonly Read[]): number;
  /** The time from which a read has waited too long, though others are answered; infinite while none is. */
  slowAtMs(read: Read): number;
  /** Begins the outage without a failure: nothing is answered. */
  noteSilence(nowMs: number): void;
  /** A read was not answered: begins the outage. */
  noteLoss(startedMs: number, nowMs: number): void;
  /** A read was answered, by whatever. True when all numbers are to be read anew: the network is back. */
  noteAnswer(startedMs: number, nowMs: number, underWay: readonly Read[]): boolean;
  /** The time of the next probe. */
  probeAtMs(): number;
  /** The watch to read as a probe: one that a hint came for, else the one that was read longest ago. */
  chooseProbe(ready: readonly Watch[], nowMs: number): Watch | null;
  /** Probes at once. */
  hurry(nowMs: number): void;
  end(): void;
}

/** From the start of what failed first: 0.5 s, and twice as long after each probe. */
const firstDelayMs = 500;
const maxDelayMs = 2_400;
const jitterShare = 0.2;
/** A service answers within this, or within twice the time that it took last. */
const minSilenceMs = 3_000;
/** The same for one number beside others that are answered: every number is read within five seconds of a jump. */
const minSlowMs = 2_500;

/** `random` is uniform in [0, 1). */
export function createOutage(random: () => number): Outage {
  let state: 'off' | 'silent' | 'lost' = 'off';
  let probes = 0;
  let probeAtMs = 0;
  let answeredAtMs = Number.NEGATIVE_INFINITY;
  let tookMs = 0;

  const delayMs = (): number =>
    Math.min(firstDelayMs * 2 ** probes, maxDelayMs) * (1 - jitterShare * random());

  function end(): void {
    state = 'off';
    probes = 0;
    answeredAtMs = Number.NEGATIVE_INFINITY;
  }

  return {
    isOn: () => state !== 'off',
    silentAtMs(underWay) {
      // What began before the last answer is the fault of one number, not of the network.
      const starts = underWay.map(({ startedMs }) => startedMs).filter((atMs) => atMs >= answeredAtMs);
      return Math.min(Number.POSITIVE_INFINITY, ...starts) + Math.max(minSilenceMs, 2 * tookMs);
    },
    slowAtMs: ({ startedMs }) =>
      startedMs < answeredAtMs ? startedMs + Math.max(minSlowMs, 2 * tookMs) : Number.POSITIVE_INFINITY,
    noteSilence(nowMs) {
      state = 'silent';
      // What fails at once is tried again soon. What hangs is not.
      probes = Math.ceil(Math.log2(maxDelayMs / firstDelayMs));
      probeAtMs = nowMs;
    },
    noteLoss(startedMs, nowMs) {
      if (state === 'off') probeAtMs = Math.max(nowMs, startedMs + delayMs());
      state = 'lost';
    },
    noteAnswer(startedMs, nowMs, underWay) {
      // Where the oldest is answered first, the service is slow and nothing was lost.
      const isBack =
        state === 'lost' || (state === 'silent' && underWay.some((read) => read.startedMs < startedMs));
      end();
      answeredAtMs = nowMs;
      tookMs = nowMs - startedMs;
      return isBack;
    },
    probeAtMs: () => probeAtMs,
    chooseProbe(ready, nowMs) {
      const lastStartMs = (watch: Watch): number => watch.startedAtMs.at(-1) ?? 0;
      const hinted = ready.find((watch) => watch.reason === 'hint' && watch.reads.size === 0);
      probes += 1;
      probeAtMs = nowMs + delayMs();
      return hinted ?? ready.toSorted((a, b) => lastStartMs(a) - lastStartMs(b))[0] ?? null;
    },
    hurry(nowMs) {
      probeAtMs = Math.min(probeAtMs, nowMs);
    },
    end,
  };
}
