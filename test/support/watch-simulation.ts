import { type Entries, noEntries } from '../../main/rentals/ledger/entry.ts';
import { createLedger } from '../../main/rentals/ledger/ledger.ts';
import { type ArrivalModel, firstSmsPrior } from '../../main/rentals/watching/arrival-model.ts';
import { fixedReads, type HazardCurve, hazardCurve } from '../../main/rentals/watching/read-plan.ts';
import { createWatcher } from '../../main/rentals/watching/watcher.ts';
import { createLimiter, createPollShare } from '../../main/rentium/limiter.ts';
import { type Random, seededRandom } from '../../main/sandbox/random.ts';
import { defaultSettings } from '../../main/settings/settings.ts';
import type { Document } from '../../main/storage/document.ts';
import type { RentalId, ReservationId } from '../../preload/model/index.ts';
import { rentalOf } from './rentals.ts';
import { createSimulatedService } from './simulated-service.ts';
import { createVirtualTime } from './virtual-time.ts';

const pace = defaultSettings.polling;
export const lifeMs = 20 * 60_000;
const lateReadMs = 60_000;
/** What is kept of those that ended, to learn from. */
const keptCount = 300;

export interface Simulation {
  /** How many are open at once, on average. */
  readonly openCount: number;
  /** How many are measured, after those that filled the house. */
  readonly rentalCount: number;
  readonly seed: number;
  readonly world?: ArrivalModel;
  /** What ended stays in the ledger and teaches. */
  readonly isLearning?: boolean;
  /** A person's own requests, at random times. */
  readonly clicksPerSecond?: number;
  /** A webhook tells of each SMS so long after it came. */
  readonly hintDelayMs?: number;
}

export interface Measured {
  /** Of each SMS: how long until a request that shows it reached the service. */
  readonly delaysMs: readonly number[];
  readonly requestsPerRental: number;
  /** How long a rental waited for its SMS or its end, on average. */
  readonly meanSpanMs: number;
  readonly refusals: number;
  /** The most in any second: polls that left, of all and of one rental, and requests of any kind at the service. */
  readonly mostPolls: number;
  readonly mostOfOneRental: number;
  readonly mostAtService: number;
  readonly clickWaitsMs: readonly number[];
}

/** Rentals begin as a Poisson process; each ends with its SMS or its time. The real watcher and limiter read them. */
export async function simulateWatch(simulation: Simulation): Promise<Measured> {
  const { openCount, rentalCount, seed, world = firstSmsPrior } = simulation;
  const { isLearning = false, clicksPerSecond = 0, hintDelayMs = null } = simulation;
  const luck = seededRandom(seed, 'world');
  const jitter = seededRandom(seed, 'jitter');
  const { clock, timers, run } = createVirtualTime();
  const polls = createPollShare({ clock, mostPerSecond: () => pace.totalPerSecond });
  const limiter = createLimiter(8, { clock, timers, polls });
  const service = createSimulatedService({ clock, timers, limiter, random: seededRandom(seed, 'network') });
  const session = { server: 'simulated', account: 'simulated', client: service.client };

  const ledger = createLedger(memoryDocument());
  function settleRental(id: RentalId): void {
    if (!isLearning) {
      ledger.remove(id);
      return;
    }
    ledger.change(id, (rental) => ({ ...rental, state: { kind: 'ended', atMs: clock.now() } }));
    const ended = ledger.all().filter(({ rental }) => rental.state.kind === 'ended');
    for (const { rental } of ended.slice(keptCount)) ledger.remove(rental.id);
  }
  const watcher = createWatcher({
    announceMore: () => {},
    onReadFailed: (error) => {
      throw error;
    },
    ledger,
    clock,
    timers,
    chance: { random: () => jitter.fraction(), uuid: () => '' },
    pace: () => pace,
    nextPollAtMs: polls.nextAtMs,
    session: () => session,
    announce: ({ id }) => void timers.after(hintDelayMs ?? 0, () => settleRental(id)),
    onAnnounceFailed: (error) => {
      throw error;
    },
    onRead: () => {},
    onEnded: ({ id }) => settleRental(id),
  });
  ledger.listen(watcher.update);

  const curve = hazardCurve(world, lifeMs);
  const meanWatchedMs = fixedReads(curve, 1) + lateReadMs * (curve.survival.at(-1) ?? 0);
  const warmUpMs = lifeMs + lateReadMs;
  const arrivals = shuffle(spreadArrivals(curve, rentalCount), luck);
  const measured: string[] = [];
  const exponential = (mean: number): number => -mean * Math.log(1 - luck.fraction());
  let nth = 0;

  function order(): void {
    nth += 1;
    const nowMs = clock.now();
    const id = `res_${nth}` as ReservationId; // Branded as the contract schema would, and so below.
    if (nowMs >= warmUpMs && measured.length < rentalCount) measured.push(id);
    const arrivesAtMs = nowMs + (arrivals[nth % arrivals.length] ?? 0);
    service.reservations.set(id, { arrivesAtMs, foundAtMs: null, leftAtMs: [] });
    const rental = rentalOf({
      id: `rental-${nth}` as RentalId,
      reservationId: id,
      createdAtMs: nowMs,
      expiresAtMs: nowMs + lifeMs,
    });
    ledger.put({ rental, server: session.server, idempotencyKey: '', balanceBefore: null });
    if (hintDelayMs !== null && arrivesAtMs < nowMs + lifeMs) {
      timers.after(arrivesAtMs - nowMs + hintDelayMs, () => watcher.readSoon(id));
    }
    timers.after(exponential(meanWatchedMs / openCount), order);
  }

  const clickWaitsMs: number[] = [];
  function click(): void {
    void service.click().then((waitedMs) => clickWaitsMs.push(waitedMs));
    timers.after(exponential(1_000 / clicksPerSecond), click);
  }

  timers.after(0, order);
  if (clicksPerSecond > 0) timers.after(0, click);
  let endsAtMs = Number.POSITIVE_INFINITY;
  await run(() => {
    if (measured.length === rentalCount) endsAtMs = Math.min(endsAtMs, clock.now() + warmUpMs);
    return clock.now() >= endsAtMs;
  });

  const results = measured.flatMap((id) => service.reservations.get(id) ?? []);
  return {
    delaysMs: results.flatMap(({ arrivesAtMs, foundAtMs }) =>
      foundAtMs === null ? [] : [foundAtMs - arrivesAtMs],
    ),
    requestsPerRental: mean(results.map(({ leftAtMs }) => leftAtMs.length)),
    meanSpanMs: mean(arrivals.map((arrivalMs) => Math.min(arrivalMs, lifeMs))),
    refusals: service.refusals(),
    mostPolls: mostInASecond(service.pollsLeftAtMs),
    mostOfOneRental: Math.max(...results.map(({ leftAtMs }) => mostInASecond(leftAtMs))),
    mostAtService: mostInASecond(service.reachedAtMs),
    clickWaitsMs,
  };
}

function memoryDocument(): Document<Entries> {
  let entries = noEntries;
  return {
    get: () => entries,
    set(next) {
      entries = next;
      return null;
    },
    flush: () => null,
  };
}

/** As many delays, evenly over the distribution, so that a mean is stable; infinite for the share that never comes. */
function spreadArrivals({ ages, survival }: HazardCurve, count: number): readonly number[] {
  let node = 1;
  return Array.from({ length: count }, (_, nth) => {
    const waiting = 1 - (nth + 0.5) / count;
    while (node < ages.length && (survival[node] ?? 0) > waiting) node += 1;
    const toMs = ages[node];
    if (toMs === undefined) return Number.POSITIVE_INFINITY;
    const [fromMs, from, to] = [ages[node - 1] ?? 0, survival[node - 1] ?? 1, survival[node] ?? 0];
    return fromMs + ((from - waiting) / (from - to)) * (toMs - fromMs);
  });
}

const shuffle = <T>(values: readonly T[], random: Random): readonly T[] =>
  values
    .map((value) => ({ value, key: random.fraction() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

export const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? Number.NaN;

function mostInASecond(ascendingMs: readonly number[]): number {
  let [most, oldest] = [0, 0];
  for (const [nth, atMs] of ascendingMs.entries()) {
    while (atMs - (ascendingMs[oldest] ?? atMs) >= 1_000) oldest += 1;
    most = Math.max(most, nth - oldest + 1);
  }
  return most;
}
