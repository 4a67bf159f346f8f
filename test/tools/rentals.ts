import type { KeptRental } from '../../main/rentals/entry.ts';
import type { Order, Rental, RentalId, ReservationId } from '../../preload/model.ts';
import { usd } from './fake-client.ts';

export const order: Order = {
  service: { id: 'whatsapp', name: 'WhatsApp' },
  country: { id: 'us', name: 'United States' },
  operator: { id: 'any', name: 'Any operator' },
};

/** An open rental of noon, 19 May 2026, that lives twenty minutes. Ids are branded here for tests. */
export const rentalOf = (parts: Partial<KeptRental> = {}): KeptRental => ({
  id: 'rental-1' as RentalId,
  order,
  state: { kind: 'open' },
  reservationId: 'res_84920fd83a' as ReservationId,
  phone: { e164: '+12025550143', national: '(202) 555-0143', international: '+1 202 555 0143' },
  price: usd(48),
  createdAtMs: Date.UTC(2026, 4, 19, 12),
  expiresAtMs: Date.UTC(2026, 4, 19, 12, 20),
  sms: [],
  ...parts,
});

export const shownRentalOf = (parts: Partial<Rental> = {}): Rental => ({
  ...rentalOf(),
  watchProblem: null,
  ...parts,
});
