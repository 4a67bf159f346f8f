/** The end of a rental's watch, and the reads that its expiry asks for: pure data. */
import { type ApiProblem, dayMs, minuteMs } from '../../../preload/model/index.ts';
import type { Clock } from '../../core/index.ts';
import type { KeptRental } from '../ledger/entry.ts';

/** A code can arrive at or just after expiry: one read at expiry, a last one this much later. */
export const lateReadDelayMs = minuteMs;
/** Without an expiry a number is watched for a day; one that ended is read again for as long, when a hint comes. */
const maxWatchMs = dayMs;

/** The time between two reads of the reservation itself, beside its SMS. */
export const detailsEveryMs = 150_000;

/** The number of tries for a number that has ended, or seems to have, while the service fails. */
export const lastTries = 8;

const firstBackoffMs = 2_000;
const maxBackoffMs = 30_000;
const jitterShare = 0.15;

/** A number just bought has not expired: such an expiry is of another clock or unit, and would end the watch at once. */
export const credibleExpiryMs = (expiresAtMs: number | null, nowMs: number): number | null =>
  expiresAtMs !== null && expiresAtMs > nowMs ? expiresAtMs : null;

/** A late SMS was told of once, and the service may be itself again in a moment. */
export const isWorthAnotherTry = (problem: ApiProblem | null, failures: number): boolean =>
  (problem?.kind === 'server' || problem?.kind === 'bad-response') && failures < lastTries;

/** The instant after which one good read ends the watch. */
export const lastReadAtMs = (rental: KeptRental): number =>
  rental.expiresAtMs === null ? rental.createdAtMs + maxWatchMs : rental.expiresAtMs + lateReadDelayMs;

/** After a good read at `nowMs`: is the watch over? */
export const isOver = (rental: KeptRental, nowMs: number): boolean => nowMs >= lastReadAtMs(rental);

/** An SMS may still be added to what ended, if a hint tells of it within a day. */
export const isStillReadable = ({ state }: KeptRental, nowMs: number): boolean =>
  state.kind === 'ended' && nowMs - state.atMs < maxWatchMs;

/** After a read at `readAtMs`: the instant that is looked at whatever else is planned, at expiry and at the end. */
export const fixedReadAtMs = (rental: KeptRental, readAtMs: number): number =>
  rental.expiresAtMs !== null && readAtMs < rental.expiresAtMs ? rental.expiresAtMs : lastReadAtMs(rental);

/**
 * The wait after the nth read in a row that the service answered with a failure: at most half a minute. It is never given
 * up, because a number that was paid for is read. `random` is uniform in [0, 1).
 */
export const backoffDelayMs = (failures: number, random: number): number =>
  Math.min(firstBackoffMs * 2 ** (failures - 1), maxBackoffMs) * (1 + jitterShare * (2 * random - 1));

// Tells the time for the life of a number. The wall clock may be set, and be wrong for a while; the steady one may stand
// still in sleep. So a jump of the wall clock is not believed by itself: only with a resume, or with the service's word.

export interface LifeClock {
  /** By how much the wall clock has jumped since the last call; zero where it only went on. Call it often. */
  takeJumpMs(): number;
  /** Epoch milliseconds as if no jump had been that is not believed. */
  now(): number;
  /** The wall clock is right as it is: after sleep, or when the service has said so. */
  believe(): void;
  /** An end as the service has it now and had it before: where it moved as the clock did, the service has the same time. */
  hear(endsAtMs: number | null, endedAtMs: number | null): void;
}

/** Ends are compared to this, and timers are late by less. */
export const minJumpMs = 10_000;
/** Computers correct their clocks by less all the time. Whatever was planned by the clock may be due by more. */
const minSetMs = 1_000;

export function createLifeClock(clock: Clock): LifeClock {
  const elapsedMs = () => clock.elapsedMs?.() ?? clock.now();
  let apartMs = clock.now() - elapsedMs();
  let doubtMs = 0;
  let untakenMs = 0;

  function look(): void {
    const nowApartMs = clock.now() - elapsedMs();
    const movedMs = nowApartMs - apartMs;
    apartMs = nowApartMs;
    if (Math.abs(movedMs) < minSetMs) return;
    doubtMs += movedMs;
    untakenMs += movedMs;
  }

  return {
    takeJumpMs() {
      look();
      const movedMs = untakenMs;
      untakenMs = 0;
      return movedMs;
    },
    now() {
      look(); // While nothing is watched nobody else does.
      return clock.now() - doubtMs;
    },
    believe() {
      apartMs = clock.now() - elapsedMs();
      doubtMs = 0;
    },
    hear(endsAtMs, endedAtMs) {
      if (doubtMs === 0 || endsAtMs === null || endedAtMs === null) return;
      if (Math.abs(endsAtMs - endedAtMs - doubtMs) < minJumpMs) doubtMs = 0;
    },
  };
}
