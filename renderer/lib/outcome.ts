/** What came of a number that ended. */
import type { Rental } from '../../preload/model.ts';
import { isLate } from './timeline.ts';

export const outcomes = ['code', 'no-sms', 'refunded', 'late'] as const;

export type Outcome = (typeof outcomes)[number];

type Ended = Pick<Rental, 'sms' | 'payment' | 'state' | 'expiresAtMs'>;

/** More than one may be true of a number: a late SMS may hold a code, and no SMS mostly means a refund. */
export function hasOutcome(rental: Ended, outcome: Outcome): boolean {
  switch (outcome) {
    case 'code':
      return rental.sms.some(({ code }) => code !== null);
    case 'no-sms':
      return rental.sms.length === 0;
    case 'refunded':
      return rental.payment.kind === 'refunded';
    case 'late':
      return rental.sms.some((sms) => isLate(sms, rental));
  }
}
