/** Chooses the time of a watch's next read, and the first of several that are due. */
import { roomAtMs, stillCounting } from '../../rentium/index.ts';
import type { KeptRental } from '../ledger/entry.ts';
import { arrivedAtMs, waitStartMs } from './arrival-model.ts';
import { backoffDelayMs, detailsEveryMs, fixedReadAtMs } from './deadlines.ts';
import type { ReadPlans } from './read-plan.ts';
import { ageAfter, type ReadPlan, readsBetween } from './read-plan.ts';

/** `round`: all are read once, after sleep or a lost connection. */
type Reason = 'plan' | 'retry' | 'round' | 'hint';

/** For the first SMS, or for one more. */
interface Wait {
  /** By the clock of that time. */
  readonly beganAtMs: number;
  /** From here its age counts: from when a clock set back was noticed, as long as that would make the age negative. */
  readonly sinceMs: number;
}

/** A read under way; aborting it gives it up. */
export interface Read {
  readonly startedMs: number;
  readonly abort: AbortController;
}

export interface Watch {
  /** As the ledger has it. */
  rental: KeptRental;
  readonly plans: ReadPlans;
  wait: Wait;
  /** Expected reads count from here: the start of the last good read, or of a round. */
  fromMs: number;
  /** So many reads must have been expected since `fromMs` before there is one. */
  target: number;
  startedAtMs: readonly number[];
  failures: number;
  /** The time of the next read of the reservation itself: it may have failed, or have an expiry by now. */
  detailsAtMs: number;
  dueAtMs: number;
  reason: Reason;
  /** Those under way. There may be several: in an outage, and where the first has waited too long. */
  readonly reads: Set<Read>;
  /** The service said that no SMS will come. One more read confirms that, or finds it mistaken. */
  isWithdrawalSaid: boolean;
  /** A hint came while a read was under way, which may have left too early to see it. */
  isHintedAgain: boolean;
}

const jitterShare = 0.1;
const roundMs = 10_000;
/** In a round, ahead of what is only just due, behind what is long due: a fresh number must not wait for all old ones. */
const roundUrgency = 2;
const secondTurnDelayMs = 300;

/** One read apart, give or take: numbers that were bought together must not march in step. */
const drawTarget = (random: number): number => 1 + jitterShare * (2 * random - 1);

/** `random`, uniform in [0, 1), is how far along the first read is taken to be. */
export const openWatch = (rental: KeptRental, plans: ReadPlans, nowMs: number, random: number): Watch => ({
  rental,
  plans,
  wait: waitOf(rental, null, nowMs),
  fromMs: Math.min(waitStartMs(rental), nowMs),
  target: 1 - random,
  startedAtMs: [],
  failures: 0,
  detailsAtMs: rental.expiresAtMs === null ? nowMs : nowMs + detailsEveryMs,
  dueAtMs: nowMs,
  reason: 'plan',
  reads: new Set(),
  isWithdrawalSaid: false,
  isHintedAgain: false,
});

/** A number that waits long is read this often at least, where that leaves half of the allowed rate unused. */
const minLongGapMs = 9_000;
const usableShare = 0.5;

/** The longest time between two reads of one number, while `count` numbers are watched. */
export const longestGapOf = (count: number, mostPerSecondOfAll: number): number =>
  Math.max(minLongGapMs, (1_000 * count) / (mostPerSecondOfAll * usableShare));

/**
 * A fresh number is read once by then, whatever is usual: what the past taught may be wrong today, and this read costs one
 * request a number.
 */
const firstReadByMs = 2_000;

const firstReadAtMs = ({ rental, startedAtMs }: Watch): number =>
  startedAtMs.length > 0 || rental.sms.length > 0
    ? Number.POSITIVE_INFINITY
    : waitStartMs(rental) + firstReadByMs;

/** Sets the next read of a watch that neither fails nor is due for another reason. */
export function planNextRead(
  watch: Watch,
  nowMs: number,
  isQuiet: boolean,
  mostPerSecond: number,
  longestGapMs = Number.POSITIVE_INFINITY,
): void {
  const { rental } = watch;
  // A clock set back must not make the last read one of the future.
  watch.fromMs = Math.min(watch.fromMs, nowMs);
  watch.wait = waitOf(rental, watch.wait, nowMs);
  const { sinceMs } = watch.wait;
  const plan = planOf(watch, isQuiet);
  const longestMs = Math.min(watch.target / plan.restPerMs, watch.target * longestGapMs);
  const plannedAtMs = sinceMs + ageAfter(plan, watch.fromMs - sinceMs, watch.target);
  const lastStartMs = stillCounting(watch.startedAtMs, nowMs).at(-1) ?? 0;
  const spacedAtMs = lastStartMs + 1_000 / mostPerSecond;
  // Where a webhook tells of every SMS, it tells of that one.
  const firstAtMs = isQuiet ? Number.POSITIVE_INFINITY : firstReadAtMs(watch);
  const byPlanMs = Math.max(Math.min(plannedAtMs, watch.fromMs + longestMs, firstAtMs), spacedAtMs);
  const fixedAtMs = fixedReadAtMs(rental, watch.fromMs);
  // Once read after its last instant, it is only waited for whether that was the last: by its plan.
  const isFixed =
    fixedAtMs > watch.fromMs &&
    (fixedAtMs <= byPlanMs || (rental.expiresAtMs !== null && watch.fromMs >= rental.expiresAtMs));
  beDue(watch, 'plan', isFixed ? fixedAtMs : byPlanMs, mostPerSecond);
}

/** True when the reservation itself is due too; it is then not due again for a while. */
export function takeDetailsDue(watch: Watch, nowMs: number): boolean {
  // A clock that was set back must not put it off.
  const areDue = nowMs >= watch.detailsAtMs || watch.detailsAtMs - nowMs > detailsEveryMs;
  if (areDue) watch.detailsAtMs = nowMs + detailsEveryMs;
  return areDue;
}

/** So long after the word of a service that no SMS will come, it is asked again: an SMS may have crossed it. */
const confirmDelayMs = 5_000;

/** The next read asks for the reservation again, and comes soon. */
export function confirmSoon(watch: Watch, nowMs: number, mostPerSecond: number): void {
  watch.detailsAtMs = nowMs;
  beDue(watch, 'plan', nowMs + confirmDelayMs, mostPerSecond);
}

/** Due at `atMs`, or as soon as the rate of one reservation allows. */
export function beDue(watch: Watch, reason: Reason, atMs: number, mostPerSecond: number): void {
  watch.reason = reason;
  watch.dueAtMs = roomForReadAtMs(watch, atMs, mostPerSecond);
}

/** Ends the reads that are under way: nobody waits for their answers any more. */
export function giveUpReading(watch: Watch): void {
  for (const read of watch.reads) giveUp(watch, read);
}

function giveUp(watch: Watch, read: Read): void {
  watch.reads.delete(read);
  read.abort.abort();
}

const oldestFirst = (watches: readonly Watch[]) =>
  watches
    .flatMap((watch) => [...watch.reads].map((read) => ({ watch, read })))
    .sort((one, other) => one.read.startedMs - other.read.startedMs);

/** So that no more than `most` are under way. */
export function giveUpOldest(watches: readonly Watch[], most: number): void {
  const all = oldestFirst(watches);
  for (const { watch, read } of all.slice(0, Math.max(0, all.length - most))) giveUp(watch, read);
}

/** Whatever was planned, waited for or under way: it is read anew. */
export function joinRound(watch: Watch, nowMs: number, mostPerSecond: number): void {
  // What hung may hang again: those that have not had their turn come first.
  const turnAtMs = watch.reads.size > 0 ? nowMs + secondTurnDelayMs : nowMs;
  giveUpReading(watch);
  watch.failures = 0;
  watch.fromMs = nowMs;
  // Codes first, of all numbers.
  watch.detailsAtMs = Math.max(watch.detailsAtMs, nowMs + roundMs);
  beDue(watch, 'round', turnAtMs, mostPerSecond);
}

/** The earliest instant from `atMs` on at which the rate of one reservation allows another read. */
export const roomForReadAtMs = (watch: Watch, atMs: number, mostPerSecond: number): number =>
  roomAtMs(stillCounting(watch.startedAtMs, atMs), mostPerSecond, atMs);

export function noteStart(watch: Watch, nowMs: number): void {
  watch.startedAtMs = [...stillCounting(watch.startedAtMs, nowMs), nowMs];
}

export function noteGoodRead(watch: Watch, startedMs: number, random: number): void {
  watch.fromMs = startedMs;
  watch.target = drawTarget(random);
  watch.failures = 0;
}

/** The higher goes first. Where not all can be read in time, all fall behind by the same share of their rate. */
function urgencyOf(watch: Watch, nowMs: number, isQuiet: boolean): number {
  const isFixed = nowMs >= fixedReadAtMs(watch.rental, watch.fromMs);
  if (watch.reason === 'hint' || isFixed) return Number.POSITIVE_INFINITY;
  const { sinceMs } = waitOf(watch.rental, watch.wait, nowMs);
  const plan = planOf(watch, isQuiet);
  const missed = readsBetween(plan, watch.fromMs - sinceMs, nowMs - sinceMs) / watch.target;
  return watch.reason === 'round' ? missed + roundUrgency : missed;
}

/** Of those that are due, the one whose SMS is most to be expected. */
export function mostUrgent(watches: readonly Watch[], nowMs: number, isQuiet: boolean): Watch | null {
  let most: Watch | null = null;
  let urgency = Number.NEGATIVE_INFINITY;
  for (const watch of watches) {
    if (watch.reads.size > 0 || watch.dueAtMs > nowMs) continue;
    const its = urgencyOf(watch, nowMs, isQuiet);
    if (its > urgency) [most, urgency] = [watch, its];
  }
  return most;
}

/** Limits the reads that are under way: how many there may be, and from when one counts as slow though others are answered. */
export interface Lanes {
  readonly most: number;
  readonly slowAtMs: (read: Read) => number;
  readonly mostPerSecond: number;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

/** A read that has waited too long gets a second one beside it, unless its number fails anyway. */
function secondReadAtMs(watch: Watch, { slowAtMs, mostPerSecond }: Lanes): number {
  const [first, second] = watch.reads;
  if (first === undefined || second !== undefined || watch.failures > 0) return Number.POSITIVE_INFINITY;
  const atMs = slowAtMs(first);
  return atMs === Number.POSITIVE_INFINITY ? atMs : roomForReadAtMs(watch, atMs, mostPerSecond);
}

/** The time of the next read of any number; infinite while only an answer can make room for one. */
export function nextReadAtMs(watches: readonly Watch[], lanes: Lanes): number {
  const waiting = watches.flatMap(({ reads, dueAtMs }) => (reads.size === 0 ? [dueAtMs] : []));
  const dueAtMs = Math.min(Number.POSITIVE_INFINITY, ...waiting);
  const reads = watches.flatMap((watch) => [...watch.reads]);
  // One that has waited too long makes room.
  if (reads.length >= lanes.most) return Math.max(dueAtMs, Math.min(...reads.map(lanes.slowAtMs)));
  return Math.min(dueAtMs, ...watches.map((watch) => secondReadAtMs(watch, lanes)));
}

/** The number to read now, for which there is room: the most urgent one, else one whose read has waited too long. */
export function takeNext(
  watches: readonly Watch[],
  nowMs: number,
  isQuiet: boolean,
  lanes: Lanes,
): Watch | null {
  const reads = oldestFirst(watches);
  const urgent = mostUrgent(watches, nowMs, isQuiet);
  if (reads.length < lanes.most) {
    return urgent ?? watches.find((watch) => secondReadAtMs(watch, lanes) <= nowMs) ?? null;
  }
  const slowest = reads.find(({ read }) => lanes.slowAtMs(read) <= nowMs);
  if (urgent === null || slowest === undefined) return null;
  const { watch, read } = slowest;
  giveUp(watch, read);
  if (watch.reads.size === 0) {
    watch.failures += 1;
    beDue(watch, 'retry', nowMs + backoffDelayMs(watch.failures, lanes.random()), lanes.mostPerSecond);
  }
  return urgent;
}

/** As of now; `before` is what it was taken for until then. */
function waitOf(rental: KeptRental, before: Wait | null, nowMs: number): Wait {
  const last = rental.sms.at(-1);
  const beganAtMs = last === undefined ? waitStartMs(rental) : arrivedAtMs(rental, last);
  if (beganAtMs <= nowMs) return { beganAtMs, sinceMs: beganAtMs };
  const knownMs = before?.beganAtMs === beganAtMs ? before.sinceMs : nowMs;
  return { beganAtMs, sinceMs: Math.min(knownMs, nowMs) };
}

function planOf({ plans, rental }: Watch, isQuiet: boolean): ReadPlan {
  if (rental.sms.length === 0) return isQuiet ? plans.quietFirst : plans.first;
  return isQuiet ? plans.quietNext : plans.next;
}
