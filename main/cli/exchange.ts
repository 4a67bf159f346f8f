/** The exchange between command and application: one line of JSON each way. */
import * as v from 'valibot';
import { orderIdsSchema } from './order-ids.ts';

export const askSchema = v.variant('verb', [
  v.strictObject({ verb: v.literal('list'), isAll: v.boolean() }),
  v.strictObject({ verb: v.literal('code'), isWaiting: v.boolean() }),
  v.strictObject({ verb: v.literal('copy') }),
  v.strictObject({ verb: v.literal('balance') }),
  v.strictObject({ verb: v.literal('status') }),
  v.strictObject({ verb: v.literal('rent'), ...orderIdsSchema.entries }),
]);
export type Ask = v.InferOutput<typeof askSchema>;

export const requestSchema = v.strictObject({
  secret: v.string(),
  /** An assistant is refused while its switch in Settings is off. */
  from: v.picklist(['command', 'assistant']),
  ask: askSchema,
});
export type Request = v.InferOutput<typeof requestSchema>;

/** No request is longer; an answer holds the whole history at most. */
export const maxRequestBytes = 4_096;
export const maxAnswerBytes = 64 * 1_024 * 1_024;

const money = v.object({
  /** Of the main unit, with all its digits: `0.42`. */
  amount: v.string(),
  /** ISO 4217; null where the service named none. */
  currency: v.nullable(v.string()),
});
/** ISO 8601; null where it is not known. */
const time = v.nullable(v.string());

const sms = v.object({
  sender: v.nullable(v.string()),
  text: v.string(),
  code: v.nullable(v.string()),
  receivedAt: time,
});

const number = v.object({
  /** E.164; null while the order is on its way. */
  number: v.nullable(v.string()),
  service: v.string(),
  country: v.string(),
  operator: v.string(),
  state: v.picklist(['ordering', 'unresolved', 'open', 'stopped', 'ended']),
  price: v.nullable(money),
  rentedAt: time,
  expiresAt: time,
  code: v.nullable(v.string()),
  /** Oldest first. */
  sms: v.array(sms),
});
export type ListedNumber = v.InferOutput<typeof number>;

const code = v.object({
  code: v.string(),
  number: v.nullable(v.string()),
  service: v.string(),
  sender: v.nullable(v.string()),
  receivedAt: time,
});

export const values = {
  list: v.object({ numbers: v.array(number) }),
  code,
  /** `isCertain` false: on Wayland the system may have dropped it. */
  copy: v.object({ ...code.entries, isCertain: v.boolean() }),
  balance: v.object({ ...money.entries, readAt: time }),
  status: v.object({
    version: v.string(),
    account: v.picklist(['opening', 'none', 'locked', 'sandbox', 'live']),
    connection: v.picklist(['unknown', 'online', 'failing']),
    openNumbers: v.number(),
    waitingNumbers: v.number(),
    assistants: v.picklist(['off', 'on']),
  }),
  rent: v.object({ opened: v.literal(true), service: v.string(), country: v.string(), operator: v.string() }),
};
export type Value<K extends Ask['verb']> = v.InferOutput<(typeof values)[K]>;

export const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), ending: v.picklist(['refused', 'nothing']), message: v.string() }),
]);
export type Answer = v.InferOutput<typeof answerSchema>;
