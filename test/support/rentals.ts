import type { Wanted } from '../../main/rentals/buying/purchase.ts';
import type { Entry, KeptRental } from '../../main/rentals/ledger/entry.ts';
import { completeTimeline } from '../../main/rentals/ledger/entry.ts';
import { paymentOf } from '../../main/rentals/money/payment.ts';
import type { Order, Rental, RentalId, ReservationId, Sms, SmsId } from '../../preload/model/index.ts';
import { usd } from './fake-client.ts';

export const order: Order = {
  service: { id: 'whatsapp', name: 'WhatsApp' },
  country: { id: 'us', name: 'United States' },
  operator: { id: 'any', name: 'Any operator' },
};

/** A click on a button that named a price: what the fakes ask, and no less than the sandbox of service.ts ever asks. */
export const wanted: Wanted = { order, priceShown: usd(48), isRepeatConfirmed: false };

/** An open rental of noon, 19 May 2026, that lives twenty minutes. Ids are branded here for tests. */
export const rentalOf = (parts: Partial<KeptRental> = {}): KeptRental =>
  completeTimeline({
    id: 'rental-1' as RentalId,
    order,
    state: { kind: 'open' },
    reservationId: 'res_84920fd83a' as ReservationId,
    phone: { e164: '+12025550143', national: '(202) 555-0143', international: '+1 202 555 0143' },
    priceShown: usd(48),
    price: usd(48),
    charge: null,
    createdAtMs: Date.UTC(2026, 4, 19, 12),
    expiresAtMs: Date.UTC(2026, 4, 19, 12, 20),
    sms: [],
    timeline: [],
    ...parts,
  });

/** An SMS as the ledger keeps it. */
export const shownSmsOf = ({
  id = 'sms_1',
  ...parts
}: Partial<Omit<Sms, 'id'>> & { id?: string } = {}): Sms => ({
  id: id as SmsId,
  sender: null,
  text: 'Your WhatsApp code is 849-201',
  code: null,
  receivedAtMs: null,
  seenAtMs: Date.UTC(2026, 4, 19, 12, 5),
  ...parts,
});

/** As the ledger keeps it, ordered from the sandbox. */
export const entryOf = (parts: Partial<KeptRental> = {}): Entry => ({
  rental: rentalOf(parts),
  server: 'sandbox',
  account: 'sandbox',
  idempotencyKey: 'k',
  balanceBefore: null,
});

export const shownRentalOf = (parts: Partial<Rental> = {}): Rental => {
  const rental = rentalOf(parts);
  return { ...rental, payment: paymentOf(rental), watchProblem: null, ...parts };
};
