/** The outlook of a number that waits for its first SMS, and the operator that would do better. Pure data. */
import {
  betterOperator,
  expectedRate,
  isEndingShown,
  type Operator,
  type Outlook,
  operatorOf,
  ownRecords,
  type Rental,
  type RentalId,
} from '../../../preload/model/index.ts';
import type { KeptRental } from '../ledger/entry.ts';
import { type ArrivalModel, learnArrivals, waitStartMs } from './arrival-model.ts';

/** Of the first SMS that come, this share has come by the usual time. */
const usualShare = 0.9;
/** From the instant on at which fewer than this share of those that still wait get one, none is to be expected. */
const minChance = 0.25;

/** The time within which this share of the SMS that come have come. */
const withinMs = ({ medianMs, sigma }: ArrivalModel, share: number): number =>
  Math.round(medianMs * Math.exp(sigma * normalQuantile(share)));

/** Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.23: wrong by less than 0.00045. */
export function normalQuantile(share: number): number {
  if (share < 0.5) return -normalQuantile(1 - share);
  const t = Math.sqrt(-2 * Math.log(1 - share));
  const above = 2.515517 + 0.802853 * t + 0.010328 * t ** 2;
  const below = 1 + 1.432788 * t + 0.189269 * t ** 2 + 0.001308 * t ** 3;
  return t - above / below;
}

/** `model.share` of all numbers get an SMS. The later it is, the more likely a waiting one is one of the others. */
export function expectationOf(model: ArrivalModel): Pick<Outlook, 'usualMs' | 'unlikelyAfterMs'> {
  const usualMs = withinMs(model, usualShare);
  // The part of those that come which is still out when the chance has sunk to `minChance` (Bayes).
  const stillOut = ((1 - model.share) * minChance) / (model.share * (1 - minChance));
  const sunkMs = stillOut >= 1 ? 0 : withinMs(model, 1 - Math.max(stillOut, 1e-4));
  return { usualMs, unlikelyAfterMs: Math.max(usualMs, sunkMs) };
}

/** `past` are the person's numbers, newest first; `operators` those offered for the same service and country. */
export function outlookOf(
  rental: KeptRental,
  past: readonly Rental[],
  operators: readonly Operator[],
): Outlook {
  const learned = learnArrivals(past, rental.order);
  const records = ownRecords(past, rental.order);
  const rateOf = ({ id, deliveryRate }: Operator) => expectedRate(deliveryRate, records.get(id));
  const chosenId = operatorOf(rental)?.id ?? rental.order.operator.id;
  const chosen = operators.find(({ id }) => id === chosenId);
  const rate = chosen === undefined ? null : rateOf(chosen);
  const better = betterOperator(operators, chosenId, rateOf);
  return {
    sinceMs: waitStartMs(rental),
    ...expectationOf(rate === null ? learned : { ...learned, share: Math.min(Math.max(rate, 0.05), 0.98) }),
    better:
      better === null
        ? null
        : {
            operator: { id: better.operator.id, name: better.operator.name },
            rate: better.rate,
            price: better.operator.price,
          },
  };
}

export type Outlooks = Readonly<Partial<Record<RentalId, Outlook>>>;

interface Known {
  readonly rental: Rental;
  readonly operators: readonly Operator[] | null;
  readonly outlook: Outlook;
}

/** Judges each number once, and again when it or its offers change. The same object as before where nothing did. */
export function createOutlooks(
  operatorsFor: (rental: Rental) => readonly Operator[] | null,
  /** The person's numbers, newest first: of those that ended, `shown` has the newest alone. */
  experienceOf: (shown: readonly Rental[]) => readonly Rental[] = (shown) => shown,
): (shown: readonly Rental[], nowMs: number) => Outlooks {
  let known = new Map<RentalId, Known>();
  let last: Outlooks = {};
  return (shown, nowMs) => {
    const next = new Map<RentalId, Known>();
    for (const rental of shown) {
      const isWaiting = rental.state.kind === 'open' && rental.sms.length === 0;
      const hasEnded = rental.sms.length === 0 && isEndingShown(rental, nowMs);
      if (!isWaiting && !hasEnded) continue;
      const operators = operatorsFor(rental);
      const before = known.get(rental.id);
      const isSame = before?.rental === rental && before.operators === operators;
      const outlook = isSame ? before.outlook : outlookOf(rental, experienceOf(shown), operators ?? []);
      next.set(rental.id, { rental, operators, outlook });
    }
    const isUnchanged =
      next.size === known.size && [...next].every(([id, { outlook }]) => known.get(id)?.outlook === outlook);
    known = next;
    if (!isUnchanged) {
      // Each outlook stands under its own number.
      last = Object.fromEntries([...next].map(([id, { outlook }]) => [id, outlook]));
    }
    return last;
  };
}
