import * as v from 'valibot';
import { toMajor } from '../accounts/money.ts';
import type { Reservation, Sms } from '../world/reservations.ts';
import {
  amount,
  answer,
  apiCall,
  type Call,
  type Controls,
  count,
  countryId,
  created,
  currency,
  fail,
  isoTime,
  operatorId,
  reservationId,
  serviceId,
  time,
} from './call.ts';
import { notFound, orderError } from './errors.ts';

export const orderSchema = v.object({ service: serviceId, country: countryId, operator: operatorId });

const idempotencyKey = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(255),
  v.description(
    'Names the click behind an order: the same key and body give the same reservation, the same key with another body 400.',
  ),
);

export const reservationAnswer = v.strictObject({
  id: reservationId,
  phone_number: v.pipe(v.string(), v.regex(/^\+\d+$/), v.description('E.164'), v.examples(['+12025550143'])),
  service: v.string(),
  country: v.string(),
  operator: v.pipe(v.string(), v.description('Never `any`')),
  status: v.picklist(['PENDING', 'RECEIVED', 'COMPLETED', 'EXPIRED', 'FAILED']),
  price: amount,
  currency,
  created_at: time,
  expires_at: time,
});
export const reservationDetailAnswer = v.strictObject({ ...reservationAnswer.entries, sms_count: count });

export const smsAnswer = v.strictObject({
  id: v.string(),
  sender: v.string(),
  text: v.string(),
  code: v.pipe(
    v.nullable(v.string()),
    v.description('The one-time code without separators; null when none was recognised'),
  ),
  received_at: time,
});
export const smsListAnswer = v.strictObject({
  reservation_id: reservationId,
  sms: v.array(smsAnswer),
  total: count,
});

const reservationJson = (reservation: Reservation): v.InferOutput<typeof reservationAnswer> => ({
  id: reservation.id,
  phone_number: reservation.phone,
  service: reservation.service,
  country: reservation.country,
  operator: reservation.operator,
  status: reservation.status,
  price: toMajor(reservation.priceMinor, reservation.currency),
  currency: reservation.currency,
  created_at: isoTime(reservation.createdAtMs),
  expires_at: isoTime(reservation.expiresAtMs),
});

export const reservationDetailJson = (
  reservation: Reservation,
): v.InferOutput<typeof reservationDetailAnswer> => ({
  ...reservationJson(reservation),
  sms_count: reservation.sms.length,
});

export const smsJson = ({ id, sender, text, code, receivedAtMs }: Sms): v.InferOutput<typeof smsAnswer> => ({
  id,
  sender,
  text,
  code,
  received_at: isoTime(receivedAtMs),
});

export const addressOf = (id: string): string => `/v1/reservations/${id}`;

/** Null also for the reservation of another account: its existence is nobody else's business. */
function ownReservation({ live }: Controls, accountId: string, id: string): Reservation | null {
  const reservation = live.reservations().find(id);
  return reservation?.accountId === accountId ? reservation : null;
}

const missing = notFound('No such reservation');
const refusals = {
  404: 'NOT_FOUND: this account has no such reservation, or it ended more than an hour ago',
};

export const reservationCalls: readonly Call[] = [
  apiCall({
    tag: 'reservations',
    method: 'post',
    path: '/reservations',
    operationId: 'createReservation',
    summary: 'Rent a number',
    details:
      'The price is held at once, charged with the first SMS, and released when the number ends without one. Answers 201 with the address of the reservation in Location.',
    headers: v.object({ 'Idempotency-Key': v.optional(idempotencyKey) }),
    body: orderSchema,
    status: 201,
    description: 'The number is rented; its price is held',
    json: reservationAnswer,
    refusals: {
      400: 'BAD_REQUEST: the order does not make sense, or no numbers are left',
      402: 'OUT_OF_BALANCE: the balance is below the price',
      503: 'CARRIER_TIMEOUT: the operator is down; try again after 60 seconds',
    },
    handle({ live }, { accountId, body, headers }) {
      const outcome = live.reserve(accountId, {
        ...body,
        idempotencyKey: headers['Idempotency-Key'] ?? null,
      });
      if (!outcome.ok) return fail(orderError(outcome.problem));
      return created(reservationJson(outcome.reservation), addressOf(outcome.reservation.id));
    },
  }),
  apiCall({
    tag: 'reservations',
    method: 'get',
    path: '/reservations/{id}',
    operationId: 'getReservation',
    summary: 'A reservation as it stands',
    details:
      'Decide by the list of SMS whether one has come, not by the status. Ended reservations can be read for an hour.',
    description: 'The reservation',
    json: reservationDetailAnswer,
    refusals,
    handle(controls, { accountId, id }) {
      const reservation = ownReservation(controls, accountId, id);
      return reservation === null ? fail(missing) : answer(reservationDetailJson(reservation));
    },
  }),
  apiCall({
    tag: 'reservations',
    method: 'get',
    path: '/reservations/{id}/sms',
    operationId: 'listSms',
    summary: 'All SMS that a reservation has received so far, oldest first',
    details:
      'Ask again until an SMS is there; a webhook tells it sooner. An SMS keeps its id, and its text may say more than its code.',
    description: 'The SMS',
    json: smsListAnswer,
    refusals,
    handle(controls, { accountId, id }) {
      const reservation = ownReservation(controls, accountId, id);
      if (reservation === null) return fail(missing);
      const sms = reservation.sms.map(smsJson);
      return answer({ reservation_id: reservation.id, sms, total: sms.length });
    },
  }),
];
