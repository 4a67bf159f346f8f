/** The one builder of each thing that concerns a rented number: orders, SMS, codes, rentals. */
import type { Wanted } from '../../main/rentals/buying/purchase.ts';
import { completeTimeline, type Entry, type KeptRental } from '../../main/rentals/ledger/entry.ts';
import { paymentOf } from '../../main/rentals/money/spending.ts';
import type { Argument } from '../../preload/contract.ts';
import type {
  Code,
  Named,
  Order,
  Phone,
  Rental,
  RentalId,
  RentalState,
  ReservationId,
  Sms,
  SmsId,
} from '../../preload/model/index.ts';
import { usd } from './fake-client.ts';

// Ids are branded strings: tests may name their own.
export const rentalIdOf = (id: string): RentalId => id as RentalId;
export const reservationIdOf = (id: string): ReservationId => id as ReservationId;
export const smsIdOf = (id: string): SmsId => id as SmsId;

export const named = (id: string, name: string): Named => ({ id, name });

export const order: Order = {
  service: named('whatsapp', 'WhatsApp'),
  country: named('us', 'United States'),
  operator: named('any', 'Any operator'),
};

export const phone: Phone = {
  e164: '+12025550143',
  national: '(202) 555-0143',
  international: '+1 202 555 0143',
};

/** A click on a button that named a price: what the fakes ask, and no less than the sandbox of service.ts ever asks. */
export const wanted = { order, priceShown: usd(48) } satisfies Argument<'rent'>;

/** The same, answered to a press that main saw. */
export const pressed: Wanted = { ...wanted, isPressSeen: true };

/** An open rental of noon, 19 May 2026, that lives twenty minutes. */
export const rentalOf = (parts: Partial<KeptRental> = {}): KeptRental =>
  completeTimeline({
    id: rentalIdOf('rental-1'),
    order,
    state: { kind: 'open' },
    reservationId: reservationIdOf('res_84920fd83a'),
    phone,
    priceShown: usd(48),
    price: usd(48),
    charge: null,
    createdAtMs: Date.UTC(2026, 4, 19, 12),
    expiresAtMs: Date.UTC(2026, 4, 19, 12, 20),
    sms: [],
    timeline: [],
    ...parts,
  });

/** The same as the page sees it: what is not given follows as it does in the application. */
export const shownRentalOf = (parts: Partial<Rental> = {}): Rental => {
  const kept = rentalOf(parts);
  return { ...kept, payment: paymentOf(kept), watchProblem: null, ...parts, timeline: kept.timeline };
};

/** The same as the ledger keeps it, ordered from the sandbox. */
export const entryOf = (parts: Partial<KeptRental> = {}): Entry => ({
  rental: rentalOf(parts),
  server: 'sandbox',
  account: 'sandbox',
  idempotencyKey: 'k',
  balanceBefore: null,
});

type Unresolved = Extract<RentalState, { kind: 'unresolved' }>;

/** The state of an order to which no clear answer came; no balance is known unless one is given. */
export const unresolvedState = (parts: Partial<Unresolved> = {}): Unresolved => ({
  kind: 'unresolved',
  reason: 'no-answer',
  balanceBefore: null,
  balanceAfter: null,
  spentElsewhereMinor: null,
  ...parts,
});

/** An SMS as the ledger keeps it. */
export const shownSmsOf = ({
  id = 'sms_1',
  ...parts
}: Partial<Omit<Sms, 'id'>> & { id?: string } = {}): Sms => ({
  id: smsIdOf(id),
  sender: null,
  text: 'Your WhatsApp code is 849-201',
  code: null,
  receivedAtMs: null,
  seenAtMs: Date.UTC(2026, 4, 19, 12, 5),
  ...parts,
});

/** A code that the service names; where it stands in `text` follows from the text. */
export function codeOf(value: string, text = '', parts: Partial<Code> = {}): Code {
  const start = text.indexOf(value);
  const isThere = text !== '' && start >= 0;
  return {
    value,
    source: 'service',
    alternative: null,
    start: isThere ? start : null,
    end: isThere ? start + value.length : null,
    ...parts,
  };
}
