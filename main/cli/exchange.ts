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
  v.strictObject({ verb: v.literal('quit') }),
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

// The fields of the answers with what they mean: docs/command-line.md has this table.

const described = <T extends v.GenericSchema>(schema: T, text: string) => v.pipe(schema, v.description(text));
const text = v.string();
const maybe = v.nullable(text);
const receivedAt = described(maybe, 'when it came, in ISO 8601');

const money = v.object({
  amount: described(text, 'in the main unit with all its digits, as a text: `0.42`'),
  currency: described(maybe, 'ISO 4217; null where the service named none'),
});

const sms = v.object({
  sender: described(maybe, 'who sent it'),
  text: described(text, 'its text'),
  code: described(maybe, 'the code in it; null where there is none'),
  receivedAt,
});

/** Each part of an order by name and by id. */
const orderParts = {
  service: described(text, 'the name of the service'),
  serviceId: described(text, 'its id, such as `whatsapp`'),
  country: described(text, 'the name of the country'),
  countryId: described(text, 'its id, such as `us`'),
  operator: described(text, 'the name of the operator: the real one once it is known'),
  operatorId: described(text, 'its id; `any` while only that is known'),
};

const number = v.object({
  number: described(maybe, 'E.164; null while the order is on its way'),
  ...orderParts,
  state: described(
    v.picklist(['ordering', 'unresolved', 'open', 'stopped', 'ended']),
    '`unresolved`: nobody knows whether the order was carried out',
  ),
  price: described(v.nullable(money), 'what it costs; null where it is not known'),
  rentedAt: described(maybe, 'when it was ordered, in ISO 8601'),
  expiresAt: described(maybe, 'when it ends; null where the service names no end'),
  code: described(maybe, 'its newest code; null while there is none'),
  sms: described(v.array(sms), 'its SMS, oldest first'),
});
export type ListedNumber = v.InferOutput<typeof number>;

const code = v.object({
  code: described(text, 'the newest code'),
  number: described(maybe, 'the number that it came to'),
  service: orderParts.service,
  serviceId: orderParts.serviceId,
  sender: described(maybe, 'who sent it'),
  receivedAt,
});

/** The command itself puts it in: the application does not know in which browser its preview is. */
const window = described(
  v.optional(maybe),
  'the address to open where no window or tab shows the application, as with a hidden preview; else null',
);

export const values = {
  list: v.object({ numbers: described(v.array(number), 'newest first') }),
  code,
  copy: v.object({
    ...code.entries,
    isCertain: described(v.boolean(), 'false: on Wayland the system may have dropped it'),
    clearedAfterSeconds: described(v.nullable(v.number()), 'null: it stays on the clipboard'),
  }),
  balance: v.object({ ...money.entries, readAt: described(text, 'when it was read, in ISO 8601') }),
  status: v.object({
    version: described(text, 'of the application'),
    account: described(
      v.picklist(['opening', 'none', 'locked', 'sandbox', 'live']),
      '`locked`: the system did not open the stored key',
    ),
    server: described(maybe, 'the server of `RENTIUM_API_URL` where it is not RentiumSMS itself; else null'),
    connection: described(v.picklist(['unknown', 'online', 'failing']), 'to the service'),
    openNumbers: described(v.number(), 'how many are open'),
    waitingNumbers: described(v.number(), 'how many of these have no code yet'),
    assistants: described(v.picklist(['off', 'on']), 'whether assistants may read'),
    window,
  }),
  rent: v.object({ opened: described(v.literal(true), 'the panel is filled in'), ...orderParts, window }),
  quit: v.object({ quit: described(v.literal(true), 'it has ended') }),
};
export type Value<K extends Ask['verb']> = v.InferOutput<(typeof values)[K]>;

export const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({
    ok: v.literal(false),
    ending: v.picklist(['refused', 'nothing']),
    message: v.string(),
    /** The person has to do something in the window first. */
    needsWindow: v.optional(v.boolean()),
  }),
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
