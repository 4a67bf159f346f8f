/** The exchange between command and application: one line of JSON each way. */
import type { Socket } from 'node:net';
import * as v from 'valibot';

// The ids of an order that comes from outside: from the command line or from a link.

/** No sign that means anything to a shell, a URL or a page. */
const id = v.pipe(v.string(), v.toLowerCase(), v.regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/));

export const orderIdsSchema = v.strictObject({
  service: id,
  country: id,
  operator: v.optional(id, 'any'),
});

export type OrderIds = v.InferOutput<typeof orderIdsSchema>;

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

// One line of text from a socket.

/** The first line, without its end; null where the socket ends before, or where the line is longer than `maxBytes`. */
export function readLine(socket: Socket, maxBytes: number): Promise<string | null> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    const finish = (line: string | null) => {
      socket.off('data', take).off('close', end).off('end', end);
      resolve(line);
    };
    const end = () => finish(null);
    const take = (part: Buffer) => {
      const at = part.indexOf(0x0a);
      const rest = at < 0 ? part : part.subarray(0, at);
      parts.push(rest);
      size += rest.length;
      if (size > maxBytes) finish(null);
      else if (at >= 0) finish(Buffer.concat(parts).toString('utf8'));
    };
    socket.on('data', take).once('close', end).once('end', end);
  });
}
