/**
 * The canonical shapes every answer must have once normalised, checked by schema before anything else sees it.
 * Ids are required: what has none cannot be asked about. The rest (phone number, price, stock, expiry) may be null.
 */
import * as v from 'valibot';
import type { ReservationId, SmsId } from '../../preload/model/index.ts';

export const maxNameLength = 200;
/** An id goes into a path, and few servers take a longer one. It is never shown, so it need not be short. */
const maxIdLength = 16_000;

/** A field that cannot be is not known: it takes neither the id nor the rest with it. */
const orUnknown = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullable(schema), null);

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(maxNameLength));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(maxIdLength));
const epochMs = v.pipe(v.number(), v.integer());
const money = v.object({
  amountMinor: v.pipe(v.number(), v.safeInteger()),
  currency: v.nullable(v.string()),
});
const price = v.object({ ...money.entries, amountMinor: v.pipe(money.entries.amountMinor, v.minValue(0)) });
const stock = orUnknown(
  v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0)), exact: v.boolean() }),
);
const reservationId = v.custom<ReservationId>((value) => v.is(id, value));
const smsId = v.custom<SmsId>((value) => v.is(id, value));

export const service = v.object({ id, name, price: orUnknown(price), stock });
export const country = v.object({ ...service.entries, dialCode: orUnknown(v.string()) });
export const operator = v.object({
  ...service.entries,
  deliveryRate: orUnknown(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

/** `phoneNumber` is E.164 where the service said enough, null until it names one. Times are the service's own clock. */
export const reservation = v.object({
  id: reservationId,
  phoneNumber: orUnknown(v.pipe(v.string(), v.regex(/\d/))),
  price: orUnknown(price),
  operatorId: orUnknown(v.string()),
  status: orUnknown(v.string()),
  expiresAtMs: orUnknown(epochMs),
});

/** `id` is the service's, or one made of its time, sender and text where it gives none. */
export const sms = v.object({
  id: smsId,
  sender: orUnknown(v.string()),
  text: v.string(),
  code: orUnknown(v.string()),
  receivedAtMs: orUnknown(epochMs),
});

export const balance = money;

export type Reservation = v.InferOutput<typeof reservation>;
export type ReceivedSms = v.InferOutput<typeof sms>;
