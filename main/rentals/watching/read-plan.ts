/**
 * Plans how often to read, from the time at which an SMS is expected. Pure data. With f the density of its arrival, S the chance that
 * it has not come yet and h = f/S its hazard, a given number of requests finds it soonest when the rate of reads is
 * proportional to √h: the mean delay ∫f/2r under a fixed ∫S·r is least where f/r² is proportional to S.
 */
import { type ArrivalModel, nextSmsPrior } from './arrival-model.ts';
import { detailsEveryMs } from './deadlines.ts';

/** Between these two, whatever the hazard says. */
export interface RateLimits {
  readonly mostPerSecond: number;
  /** So that an SMS that no model expects is still seen within a bounded time. */
  readonly leastPerSecond: number;
}

/** A wait for an SMS over its age in milliseconds, at nodes that ascend from zero, close where much happens. */
export interface HazardCurve {
  readonly ages: readonly number[];
  readonly survival: readonly number[];
  /** √h, per √ms. */
  readonly rootHazard: readonly number[];
}

/** The expected number of reads since age zero, at each node; beyond the last node reads go on at the last rate. */
export interface ReadPlan {
  readonly ages: readonly number[];
  readonly reads: readonly number[];
  readonly restPerMs: number;
}

const nodeCount = 320;
const firstNodeMs = 50;

export function hazardCurve(model: ArrivalModel, lifeMs: number): HazardCurve {
  const { share, medianMs, sigma } = model;
  const ratio = (Math.max(lifeMs, 2 * firstNodeMs) / firstNodeMs) ** (1 / (nodeCount - 1));
  const ages = [0, ...Array.from({ length: nodeCount }, (_, node) => firstNodeMs * ratio ** node)];
  const density = ages.map((ageMs) => {
    if (ageMs === 0) return 0;
    const z = Math.log(ageMs / medianMs) / sigma;
    return (share * Math.exp((-z * z) / 2)) / (sigma * ageMs * Math.sqrt(2 * Math.PI));
  });
  // The integration may overshoot a little where a model is narrow; somebody always waits still.
  const survival = integrate(ages, density).map((arrived) => 1 - Math.min(arrived, share, 0.999));
  return {
    ages,
    survival,
    rootHazard: density.map((value, node) => Math.sqrt(value / (survival[node] ?? 1))),
  };
}

/** The number of reads that one every `intervalMs` needs until the SMS is found, at most for the life of the curve. */
export const fixedReads = (curve: HazardCurve, intervalMs: number): number =>
  expectedReads(curve, 0, { mostPerSecond: 1_000 / intervalMs, leastPerSecond: 1_000 / intervalMs });

/** Reads expected until the SMS is found, at the rate `intensity`·√h within `limits`. */
export function expectedReads(curve: HazardCurve, intensity: number, limits: RateLimits): number {
  const { ages, survival, rootHazard } = curve;
  let reads = 0;
  let before = 0;
  for (let node = 0; node < ages.length; node += 1) {
    const value = rateAt(rootHazard[node] ?? 0, intensity, limits) * (survival[node] ?? 0);
    reads += (((ages[node] ?? 0) - (ages[node - 1] ?? 0)) * (value + before)) / 2;
    before = value;
  }
  return reads;
}

const halvings = 32;

/** The factor of √h (per √ms) that spends `budgetReads` on average, and no more; zero where the least rate spends them. */
export function intensityOf(curve: HazardCurve, budgetReads: number, limits: RateLimits): number {
  let low = 0;
  // So high that every rate is at its limit wherever an SMS is at all likely.
  let high = 100;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (expectedReads(curve, middle, limits) > budgetReads) high = middle;
    else low = middle;
  }
  return low;
}

/** Without the upper limit, which spaces the reads themselves: where it holds, none of them is late. */
export function readPlan(curve: HazardCurve, intensity: number, leastPerSecond: number): ReadPlan {
  const limits: RateLimits = { mostPerSecond: Number.POSITIVE_INFINITY, leastPerSecond };
  const rates = curve.rootHazard.map((root) => rateAt(root, intensity, limits));
  return { ages: curve.ages, reads: integrate(curve.ages, rates), restPerMs: rateAt(0, 0, limits) };
}

/** Expected reads between two ages. */
export const readsBetween = (plan: ReadPlan, fromAgeMs: number, toAgeMs: number): number =>
  readsAt(plan, toAgeMs) - readsAt(plan, fromAgeMs);

/** The age at which `count` more reads were expected than at `fromAgeMs`. */
export function ageAfter(plan: ReadPlan, fromAgeMs: number, count: number): number {
  const reads = readsAt(plan, fromAgeMs) + count;
  const last = plan.reads.length - 1;
  const lastReads = plan.reads[last] ?? 0;
  if (reads >= lastReads) return (plan.ages[last] ?? 0) + (reads - lastReads) / plan.restPerMs;
  return interpolate(plan.reads, plan.ages, reads);
}

function readsAt(plan: ReadPlan, ageMs: number): number {
  const last = plan.ages.length - 1;
  const lastAgeMs = plan.ages[last] ?? 0;
  if (ageMs >= lastAgeMs) return (plan.reads[last] ?? 0) + (ageMs - lastAgeMs) * plan.restPerMs;
  return interpolate(plan.ages, plan.reads, Math.max(ageMs, 0));
}

/** Reads per millisecond. */
const rateAt = (rootHazard: number, intensity: number, limits: RateLimits): number =>
  Math.min(Math.max(intensity * rootHazard, limits.leastPerSecond / 1_000), limits.mostPerSecond / 1_000);

/** The integral from the first node up to each, by trapezoids. */
function integrate(xs: readonly number[], ys: readonly number[]): number[] {
  let area = 0;
  return xs.map((x, node) => {
    const before = Math.max(node - 1, 0);
    area += ((x - (xs[before] ?? 0)) * ((ys[node] ?? 0) + (ys[before] ?? 0))) / 2;
    return area;
  });
}

/** The y that belongs to an x within the ascending `xs`. */
function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  let low = 0;
  let high = xs.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((xs[middle] ?? 0) <= x) low = middle;
    else high = middle;
  }
  const fromX = xs[low] ?? 0;
  const fromY = ys[low] ?? 0;
  const width = (xs[high] ?? fromX) - fromX;
  return width > 0 ? fromY + ((x - fromX) / width) * ((ys[high] ?? fromY) - fromY) : fromY;
}

// The pace of the reads of one rental, before and after its first SMS: pure data.

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
const maxGapMs = 45_000;
/** At the end: one read at expiry, one later, and one of the reservation itself. */
const lastReads = 3;
const quietShare = 1 / 5;

/** `lifeMs` is the time from order to expiry, null where the service named none. */
export function plansFor(model: ArrivalModel, lifeMs: number | null, mostPerSecond: number): ReadPlans {
  const leastPerSecond = 1_000 / maxGapMs;
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
