/** A model of the time an SMS takes, and its correction by this person's own rentals. Pure data. */
import type { Order, Sms } from '../../../preload/model/index.ts';
import { answeredAtMs, type KeptRental } from '../ledger/entry.ts';

/** One comes with probability `share`; its delay is lognormal: half within `medianMs`, `sigma` is that of its logarithm. */
export interface ArrivalModel {
  readonly share: number;
  readonly medianMs: number;
  readonly sigma: number;
}

/** The first SMS of a number, for who has no experience yet. */
export const firstSmsPrior: ArrivalModel = { share: 0.8, medianMs: 12_000, sigma: 0.9 };

/** One more after an SMS: a second code, or the first one sent again, asked for within a minute or not at all. */
export const nextSmsPrior: ArrivalModel = { share: 0.25, medianMs: 30_000, sigma: 0.8 };

/** A level of experience counts as much as what it refines once it has this many rentals. */
const priorWeight = 10;
/** Services change: what is older teaches nothing about today. Rentals come newest first. */
export const maxRentals = 300;

const minDelayMs = 500;
const maxDelayMs = 20 * 60_000;
/** Chance alone makes a few delays equal, and a few rentals all good or all bad. */
const sigmaRange = { least: 0.3, most: 2 };
const shareRange = { least: 0.05, most: 0.98 };

/**
 * The model for an order: each level (all own rentals, those of the service, those of service, country and operator) is
 * shrunk towards the one before, and the first towards `firstSmsPrior`. Newest first.
 */
export function learnArrivals(rentals: readonly KeptRental[], order: Order): ArrivalModel {
  const recent = rentals.filter(isTold).slice(0, maxRentals);
  const ofService = recent.filter(({ order: of }) => of.service.id === order.service.id);
  const alike = ofService.filter(
    ({ order: of }) => of.country.id === order.country.id && of.operator.id === order.operator.id,
  );
  return [recent, ofService, alike].reduce(refine, firstSmsPrior);
}

/** An SMS came, or none did to the end. Of a number that still waits, or that was not watched, there is nothing to learn. */
function isTold({ sms, state, timeline }: KeptRental): boolean {
  if (sms.length > 0) return true;
  const last = timeline.findLast(({ kind }) => kind === 'stopped' || kind === 'watched-again');
  return state.kind === 'ended' && last?.kind !== 'stopped';
}

/** Nobody can use a number, and no SMS comes, before the answer to its order. */
export const waitStartMs = (rental: KeptRental): number => answeredAtMs(rental) ?? rental.createdAtMs;

/** A time of the service that cannot be true is of another clock: then what we saw ourselves counts. */
export function arrivedAtMs({ createdAtMs }: KeptRental, { receivedAtMs, seenAtMs }: Sms): number {
  const isPlausible = receivedAtMs !== null && receivedAtMs >= createdAtMs && receivedAtMs <= seenAtMs;
  return isPlausible ? receivedAtMs : seenAtMs;
}

function firstDelayMs(rental: KeptRental): number | null {
  const [first] = rental.sms;
  if (first === undefined) return null;
  return clamp(arrivedAtMs(rental, first) - waitStartMs(rental), minDelayMs, maxDelayMs);
}

/** The posterior of a Beta and of a normal-inverse-gamma prior, each worth `priorWeight` rentals. */
function refine(prior: ArrivalModel, rentals: readonly KeptRental[]): ArrivalModel {
  const logs = rentals.flatMap((rental) => {
    const delayMs = firstDelayMs(rental);
    return delayMs === null ? [] : [Math.log(delayMs)];
  });
  const count = logs.length;
  const share = (priorWeight * prior.share + count) / (priorWeight + rentals.length);
  const clamped = clamp(share, shareRange.least, shareRange.most);
  if (count === 0) return { ...prior, share: clamped };
  const priorMean = Math.log(prior.medianMs);
  const ownMean = sum(logs) / count;
  const weight = priorWeight + count;
  const spread = sum(logs.map((log) => (log - ownMean) ** 2));
  const shift = ((priorWeight * count) / weight) * (ownMean - priorMean) ** 2;
  const sigma = Math.sqrt((priorWeight * prior.sigma ** 2 + spread + shift) / weight);
  return {
    share: clamped,
    medianMs: Math.exp((priorWeight * priorMean + count * ownMean) / weight),
    sigma: clamp(sigma, sigmaRange.least, sigmaRange.most),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
