import { operatorOf, type Rental } from '../../../preload/model/index.ts';

const isoTime = (atMs: number | null): string | null => (atMs === null ? null : new Date(atMs).toISOString());

/** Ended numbers with all their SMS, as one JSON document for programs. Times are ISO 8601, amounts minor units. */
export const jsonOf = (rentals: Iterable<Rental>): string =>
  `${JSON.stringify({ format: 'rentium-tray-history', version: 1, rentals: Array.from(rentals, exported) }, null, 2)}\n`;

const exported = (rental: Rental) => {
  const { order, phone, price, payment, createdAtMs, state, sms, reservationId } = rental;
  return {
    reservation_id: reservationId,
    service: order.service,
    country: order.country,
    operator: operatorOf(rental) ?? order.operator,
    phone_number: phone?.e164 ?? null,
    price,
    payment: payment.kind,
    ordered_at: isoTime(createdAtMs),
    ended_at: state.kind === 'ended' ? isoTime(state.atMs) : null,
    sms: sms.map((message) => ({
      sender: message.sender,
      text: message.text,
      code: message.code?.value ?? null,
      received_at: isoTime(message.receivedAtMs),
      seen_at: isoTime(message.seenAtMs),
    })),
    label: rental.label ?? null,
    refused_by_site: rental.isRefused === true,
  };
};
