/** How often one rental is to be read, before and after its first SMS: pure data. */
import { type ArrivalModel, nextSmsPrior } from './arrivals.ts';
import { fixedReads, hazardCurve, intensityOf, type RateLimits, type ReadPlan, readPlan } from './hazard.ts';
import { detailsEveryMs } from './schedule.ts';

/** Each with its `quiet` form: the safety net under a webhook that tells of every SMS. */
export interface ReadPlans {
  /** Ages count from the answer to the order. */
  readonly first: ReadPlan;
  readonly quietFirst: ReadPlan;
  /** Ages count from the SMS before. */
  readonly next: ReadPlan;
  readonly quietNext: ReadPlan;
}

/** No number costs more requests than this simplest poller would make. */
const reference = { intervalMs: 5_000, longestLifeMs: 20 * 60_000 };
const longestGapMs = 45_000;
/** At the end: one read at expiry, one later, and one of the reservation itself. */
const lastReads = 3;
const quietShare = 1 / 5;

/** `lifeMs` is the time from order to expiry, null where the service named none. */
export function plansFor(model: ArrivalModel, lifeMs: number | null, mostPerSecond: number): ReadPlans {
  const leastPerSecond = 1_000 / longestGapMs;
  const limits: RateLimits = { mostPerSecond, leastPerSecond };
  const spanMs = Math.min(lifeMs ?? reference.longestLifeMs, reference.longestLifeMs);
  const first = hazardCurve(model, spanMs);
  const besideReads = lastReads * (first.survival.at(-1) ?? 0) + fixedReads(first, detailsEveryMs);
  const budgetReads = fixedReads(first, reference.intervalMs) - besideReads;
  const intensity = intensityOf(first, budgetReads, limits);
  // A second of delay is worth as many requests after the first SMS as before it.
  const next = hazardCurve(nextSmsPrior, spanMs);
  return {
    first: readPlan(first, intensity, leastPerSecond),
    quietFirst: readPlan(first, intensity * quietShare, leastPerSecond),
    next: readPlan(next, intensity, leastPerSecond),
    quietNext: readPlan(next, intensity * quietShare, leastPerSecond),
  };
}
