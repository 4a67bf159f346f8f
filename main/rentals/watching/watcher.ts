/**
 * One scheduler for all open rentals: at each instant that allows a request it reads the one whose SMS is most to be
 * expected, keeps what arrived, and announces it once.
 */
import type { ApiProblem, RentalId } from '../../../preload/model/index.ts';
import type { Cancel } from '../../core/index.ts';
import { createHold, type RentiumClient } from '../../rentium/index.ts';
import { type KeptRental, phoneFrom } from '../ledger/entry.ts';
import {
  backoffDelayMs,
  createLifeClock,
  isOver,
  isStillReadable,
  isWorthAnotherTry,
  lastTries,
  minJumpMs,
} from './deadlines.ts';
import type { Read, Watch } from './next-read.ts';
import * as pacing from './next-read.ts';
import { createOutage } from './outage.ts';
import { causeOf, isSaid, readSafely, type TimedReading, unreadable } from './read-rental.ts';
import { createKeeping } from './record-sms.ts';
import type { Watcher, WatcherPorts } from './watcher-ports.ts';
import { createOwnership, createWatches } from './watches.ts';
import { createEarlyHints, createHintTrust } from './webhook-trust.ts';

/** The clocks are looked at this often: what was due by a wrong one is read within five seconds of the right one. */
const maxLookMs = 2_500;
/** Bounds reads that wait for slow answers: of the six connections (rentium/http.ts), two are left to clicks. */
const maxUnderWay = 4;
/** In an outage one more: what hangs must not keep probes from leaving. */
const maxInOutage = 5;
/** Others with the same account may wait for the same instant. */
const holdJitterMs = 250;

export function createWatcher(ports: WatcherPorts): Watcher {
  const { ledger, clock, timers, chance } = ports;
  const keeping = createKeeping(ports);
  const ownership = createOwnership(ledger, ports.session);
  const outage = createOutage(() => chance.random());
  const trust = createHintTrust();
  const earlyHints = createEarlyHints();
  const mostPerSecond = (): number => ports.pace().perReservationPerSecond;
  const watches = createWatches({ ledger, clock, chance, mostPerSecond, onOpen: takeUp });
  let client: RentiumClient | null = null;
  /** Rented with another key, and not to be read with this one. */
  const denied = new Set<RentalId>();
  const hold = createHold(clock);
  const life = createLifeClock(clock);
  let answers = 0; // Counted, not timed: a clock that is set back must not hide an outage.
  /** A webhook tells of the SMS: reads are but a safety net. */
  let isQuiet = false;
  let isStopped = false;
  let cancelTimer: Cancel | null = null;

  function update(): void {
    if (isStopped) return;
    const session = ports.session();
    const isOther = (session?.client ?? null) !== client;
    if (isOther) {
      client = session?.client ?? null;
      watches.dropAll();
      denied.clear();
      hold.end();
    }
    watches.follow(session, denied);
    // Nobody watched them before.
    if (isOther) startRound(clock.now());
    if (watches.all().length === 0) outage.end();
    schedule();
  }

  function takeUp(watch: Watch): void {
    const nowMs = clock.now();
    const { reservationId } = watch.rental;
    plan(watch, nowMs);
    if (reservationId !== null && earlyHints.take(reservationId, nowMs)) hint(watch, nowMs);
  }

  function plan(watch: Watch, nowMs: number): void {
    // Under a webhook that tells of every SMS, reads are but a safety net.
    const gapMs = isQuiet
      ? Number.POSITIVE_INFINITY
      : pacing.longestGapOf(watches.all().length, ports.pace().totalPerSecond);
    pacing.planNextRead(watch, nowMs, isQuiet, mostPerSecond(), gapMs);
  }

  /** One timer, for whatever comes first. */
  function schedule(): void {
    cancelTimer?.();
    cancelTimer = null;
    if (isStopped) return;
    const nowMs = clock.now();
    noticeJump(nowMs);
    const trustAtMs = watches.all().length > 0 ? trust.checkAtMs() : null;
    const dueAtMs = Math.min(
      nextReadAtMs(nowMs),
      keeping.nextEndAtMs(),
      trustAtMs ?? Number.POSITIVE_INFINITY,
    );
    const isLooking = watches.all().length > 0 || keeping.isEndFresh();
    const latestMs = isLooking ? nowMs + maxLookMs : Number.POSITIVE_INFINITY;
    const atMs = Math.max(nowMs, Math.min(Math.ceil(dueAtMs), latestMs));
    if (atMs === Number.POSITIVE_INFINITY) return;
    cancelTimer = timers.after(atMs - nowMs, () => act(atMs));
  }

  /** Whatever was planned was planned by another clock. */
  function noticeJump(nowMs: number): void {
    if (life.takeJumpMs() === 0) return;
    keeping.reopenEndedLater(nowMs);
    startRound(nowMs);
  }

  /** By the wall clock and by what is believed of it: one of them may be wrong. */
  const isOverNow = (rental: KeptRental) => isOver(rental, clock.now()) && isOver(rental, life.now());

  /** Infinite while there is nothing to read. */
  const nextReadAtMs = (nowMs: number): number =>
    Math.max(nextDueAtMs(nowMs), ports.nextPollAtMs(), hold.untilMs());

  function nextDueAtMs(nowMs: number): number {
    if (outage.isOn()) {
      const rooms = watches.all().map((watch) => roomAtMs(watch, nowMs));
      return Math.max(outage.probeAtMs(), Math.min(Number.POSITIVE_INFINITY, ...rooms));
    }
    return Math.min(outage.silentAtMs(underWay()), pacing.nextReadAtMs(watches.all(), lanes()));
  }

  const lanes = (): pacing.Lanes => ({
    most: maxUnderWay,
    slowAtMs: outage.slowAtMs,
    mostPerSecond: mostPerSecond(),
    random: chance.random,
  });

  const underWay = (): readonly Read[] => watches.all().flatMap(({ reads }) => [...reads]);
  const idleWatches = (): readonly Watch[] => watches.all().filter((watch) => watch.reads.size === 0);
  const roomAtMs = (watch: Watch, nowMs: number): number =>
    pacing.roomForReadAtMs(watch, nowMs, mostPerSecond());

  function act(expectedAtMs: number): void {
    const nowMs = clock.now();
    noticeJump(nowMs);
    if (nowMs - expectedAtMs > minJumpMs) startRound(nowMs);
    keeping.endStopped(isOverNow);
    adaptToHints(nowMs);
    if (nextReadAtMs(nowMs) <= nowMs) {
      if (!outage.isOn() && outage.silentAtMs(underWay()) <= nowMs) outage.noteSilence(nowMs);
      const watch = outage.isOn()
        ? nextProbe(nowMs)
        : pacing.takeNext(watches.all(), nowMs, isQuiet, lanes());
      if (watch !== null) void read(watch, nowMs);
    }
    schedule();
  }

  function nextProbe(nowMs: number): Watch | null {
    const all = watches.all();
    pacing.giveUpOldest(all, maxInOutage - 1);
    const ready = all.filter((watch) => roomAtMs(watch, nowMs) <= nowMs);
    return outage.chooseProbe(ready, nowMs);
  }

  async function read(watch: Watch, startedMs: number): Promise<void> {
    const { reservationId } = watch.rental;
    const asked = client;
    if (asked === null || reservationId === null) return watches.drop(watch);
    const started: Read = { startedMs, abort: new AbortController() };
    watch.reads.add(started);
    watch.isHintedAgain = false;
    pacing.noteStart(watch, startedMs);
    const areDetailsDue = pacing.takeDetailsDue(watch, startedMs);
    const before = answers;
    const named = { ...watch.rental, reservationId };
    const { signal } = started.abort;
    const result = await readSafely(asked, named, clock, signal, areDetailsDue, ports.onReadFailed);
    // Given up meanwhile, perhaps because another read of the same number was answered.
    if (!watch.reads.delete(started)) return schedule();
    // What a former session answers, a closed client's failure above all, says nothing about this one.
    try {
      if (ports.session()?.client === asked)
        settle(watch, { ...result, startedMs, isOtherAnswered: answers > before });
    } catch (error) {
      ports.onReadFailed(error);
      settle(watch, { ...unreadable(named), startedMs, isOtherAnswered: true });
    } finally {
      update();
    }
  }

  function settle(watch: Watch, result: TimedReading): void {
    const { id } = watch.rental;
    // That another key does not find it says nothing about it.
    if (result.isKnown === false && ownership.isForeign(id)) {
      denied.add(id);
      watches.drop(watch);
      ports.onRead(id, { kind: 'other-account' });
      return;
    }
    take(watch, result);
    ports.onRead(id, result.sms.ok ? null : result.sms.problem);
  }

  /** Takes the result of a read and plans the next one. */
  function take(watch: Watch, result: TimedReading): void {
    const { startedMs, isOtherAnswered } = result;
    const nowMs = clock.now();
    const problem = result.sms.ok ? result.endProblem : result.sms.problem;
    if (result.isKnown === true) ownership.adopt(watch.rental.id);
    const isEndKnown = result.endProblem === null || watch.failures >= lastTries;
    const mayEnd = isEndKnown && !ownership.isForeign(watch.rental.id);
    if (result.sms.ok || problem?.kind === 'not-found') keep(watch, result, nowMs, mayEnd);
    // Where another was answered meanwhile, it is this reservation that fails and not the network.
    if (problem?.kind === 'offline' && (outage.isOn() || !isOtherAnswered)) {
      outage.noteLoss(startedMs, nowMs);
      return;
    }
    if (problem?.kind !== 'offline') {
      answers += 1;
      const isBack = outage.noteAnswer(startedMs, nowMs, underWay());
      pacing.giveUpReading(watch);
      if (isBack) startRound(nowMs);
    }
    if (problem?.kind === 'rate-limited') {
      hold.set(problem.retryAtMs + holdJitterMs * chance.random());
      pacing.beDue(watch, watch.reason, nowMs, mostPerSecond());
      return;
    }
    if (watch.rental.state.kind === 'ended' && !isWorthAnotherTry(problem, watch.failures))
      watches.drop(watch);
    planAfter(watch, problem, startedMs, nowMs);
  }

  function keep(watch: Watch, reading: TimedReading, nowMs: number, mayEnd: boolean): void {
    const { sms, expiresAtMs, phoneNumber } = reading;
    const { id } = watch.rental;
    const current = ledger.find(id)?.rental;
    if (current === undefined) return;
    const next = { ...current, expiresAtMs, phone: phoneFrom(current.phone, phoneNumber) };
    life.hear(expiresAtMs, current.expiresAtMs);
    const isWithdrawn = watch.isWithdrawalSaid && isSaid(reading.withdrawal);
    if (reading.withdrawal !== 'unknown') watch.isWithdrawalSaid = isSaid(reading.withdrawal);
    const isEnding = mayEnd && (isWithdrawn || isOverNow(next));
    const end = isEnding ? { cause: isWithdrawn ? causeOf(reading.withdrawal) : null } : null;
    const found = keeping.keep(next, sms.ok ? sms.value : [], nowMs, end);
    // What came while the machine slept or the network was away could not be told by a webhook either.
    if (found > 0 && watch.reason !== 'round') trust.found(id, nowMs);
    adaptToHints(nowMs);
  }

  function planAfter(watch: Watch, problem: ApiProblem | null, startedMs: number, nowMs: number): void {
    if (problem === null) pacing.noteGoodRead(watch, startedMs, chance.random());
    else watch.failures += 1;
    if (watch.isHintedAgain) pacing.beDue(watch, 'hint', nowMs, mostPerSecond());
    else if (problem === null && watch.isWithdrawalSaid) pacing.confirmSoon(watch, nowMs, mostPerSecond());
    else if (problem === null) plan(watch, nowMs);
    else {
      const retryAtMs = nowMs + backoffDelayMs(watch.failures, chance.random());
      pacing.beDue(watch, 'retry', retryAtMs, mostPerSecond());
    }
  }

  /** Everything is read once: what waits, fails or is under way may be stale. */
  function startRound(nowMs: number): void {
    outage.end();
    for (const watch of watches.all()) pacing.joinRound(watch, nowMs, mostPerSecond());
  }

  function hint(watch: Watch, nowMs: number): void {
    if (watch.rental.state.kind === 'open') trust.hinted(watch.rental.id, nowMs);
    if (watch.reads.size > 0) watch.isHintedAgain = true;
    else pacing.beDue(watch, 'hint', nowMs, mostPerSecond());
    // Whatever carried the hint may carry a read as well.
    outage.hurry(nowMs);
    adaptToHints(nowMs);
  }

  function adaptToHints(nowMs: number): void {
    const before = isQuiet;
    isQuiet = trust.holds(nowMs);
    if (isQuiet === before) return;
    for (const watch of idleWatches()) if (watch.reason === 'plan') plan(watch, nowMs);
  }

  return {
    update,
    readSoon(reservationId) {
      if (isStopped) return;
      const nowMs = clock.now();
      const entry = ledger.all().find(({ rental }) => rental.reservationId === reservationId);
      if (entry === undefined) return earlyHints.remember(reservationId, nowMs);
      if (entry.server !== ports.session()?.server) return;
      const isLate = isStillReadable(entry.rental, nowMs);
      const watch = isLate ? watches.open(entry.rental) : watches.find(entry.rental.id);
      if (watch !== undefined) hint(watch, nowMs);
      schedule();
    },
    wake() {
      noticeJump(clock.now());
      life.believe();
      startRound(clock.now());
      schedule();
    },
    takeUpLastRun() {
      keeping.reopenEndedLater(clock.now());
      keeping.tellUntold();
    },
    hearTime(serverMs) {
      schedule(); // A jump begins a round, which needs a timer.
      if (Math.abs(serverMs - clock.now()) < Math.abs(serverMs - life.now())) life.believe();
    },
    believedMs: life.now,
    stop() {
      isStopped = true;
      watches.dropAll();
      schedule();
    },
  };
}
