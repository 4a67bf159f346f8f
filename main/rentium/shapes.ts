/**
 * The canonical shapes every answer must have once normalised, checked by schema before anything else sees it.
 * Ids are required: what has none cannot be asked about. The rest (phone number, price, stock, expiry) may be null.
 */
import * as v from 'valibot';
import type { ReservationId, SmsId } from '../../preload/model/index.ts';

export const maxNameLength = 200;
/** An id goes into a path, and few servers take a longer one. It is never shown, so it need not be short. */
const maxIdLength = 16_000;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(maxNameLength));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(maxIdLength));
const epochMs = v.pipe(v.number(), v.integer());
const money = v.object({
  amountMinor: v.pipe(v.number(), v.safeInteger()),
  currency: v.nullable(v.string()),
});
const price = v.object({ ...money.entries, amountMinor: v.pipe(money.entries.amountMinor, v.minValue(0)) });
const stock = v.nullable(
  v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0)), exact: v.boolean() }),
);
const reservationId = v.custom<ReservationId>((value) => v.is(id, value));
const smsId = v.custom<SmsId>((value) => v.is(id, value));

export const service = v.object({ id, name, price: v.nullable(price), stock });
export const country = v.object({ ...service.entries, dialCode: v.nullable(v.string()) });
export const operator = v.object({
  ...service.entries,
  deliveryRate: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

/** `phoneNumber` is E.164 where the service said enough, null until it names one. Times are the service's own clock. */
export const reservation = v.object({
  id: reservationId,
  phoneNumber: v.nullable(v.pipe(v.string(), v.regex(/\d/))),
  price: v.nullable(price),
  operatorId: v.nullable(v.string()),
  status: v.nullable(v.string()),
  expiresAtMs: v.nullable(epochMs),
});

/** `id` is the service's, or one made of its time, sender and text where it gives none. */
export const sms = v.object({
  id: smsId,
  sender: v.nullable(v.string()),
  text: v.string(),
  code: v.nullable(v.string()),
  receivedAtMs: v.nullable(epochMs),
});

export const balance = money;

export type Reservation = v.InferOutput<typeof reservation>;
export type ReceivedSms = v.InferOutput<typeof sms>;
