import { isRecord } from '../handler.ts';
import type { Dialect } from './dialect.ts';

/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Turns one canonical field into none, one or more fields. `all` are the canonical fields beside it. */
type Writer = (value: unknown, all: Fields) => Fields;

/** Writes each field anew; those without a writer stay as they are. */
export const rewrite = (canonical: Fields, writers: Readonly<Record<string, Writer>>): Fields =>
  Object.fromEntries(
    Object.entries(canonical).flatMap(([name, value]) => {
      const writer = writers[name];
      return writer === undefined ? [[name, value]] : Object.entries(writer(value, canonical));
    }),
  );

/** Names that services of this kind use for a meaning, the canonical one first. Suffixes such as `_cents` are added elsewhere. */
const rows = {
  reservationId: [
    'id',
    'reservation_id',
    'order_id',
    'order_code',
    'activation_id',
    'rental_id',
    'request_id',
    'uuid',
  ],
  phone: ['phone_number', 'number', 'phone', 'msisdn', 'full_number'],
  status: ['status', 'state', 'reservation_status'],
  expiry: ['expires_at', 'expire_at', 'expires', 'expiry', 'expiration', 'valid_until', 'ends_at'],
  timeLeft: ['expires_in', 'time_left', 'ttl', 'remaining'],
  created: ['created_at', 'created', 'date', 'reserved_at', 'timestamp'],
  smsList: ['sms', 'messages', 'sms_list', 'inbox'],
  smsId: ['id', 'sms_id', 'message_id', 'uuid'],
  sender: ['sender', 'from', 'originator', 'source'],
  text: ['text', 'message', 'body', 'content', 'msg', 'sms_text', 'full_sms', 'full_text'],
  code: ['code', 'sms_code', 'otp', 'otp_code', 'parsed_code', 'verification_code', 'pin'],
  received: ['received_at', 'date', 'created_at', 'timestamp', 'time'],
  price: ['price', 'cost', 'amount', 'total_cost'],
  stock: ['available', 'count', 'qty', 'quantity', 'stock'],
  balance: ['balance', 'amount', 'available', 'available_balance', 'credits'],
  successRate: ['success_rate', 'rate', 'delivery_rate'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** The dialect's name for a meaning, in snake case as everything here until `inLetterCase`. */
export function nameOf(meaning: keyof typeof rows, { names }: Dialect): string {
  const row: readonly [string, ...string[]] = rows[meaning];
  return row[names % row.length] ?? row[0];
}

/** JSON with all its field names, which are in snake case, in another one. */
export function inLetterCase(json: Fields, letterCase: Dialect['letterCase']): Fields;
export function inLetterCase(json: unknown, letterCase: Dialect['letterCase']): unknown;
export function inLetterCase(json: unknown, letterCase: Dialect['letterCase']): unknown {
  if (letterCase === 'snake') return json;
  if (Array.isArray(json)) return json.map((item) => inLetterCase(item, letterCase));
  if (!isRecord(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [
      nameInLetterCase(name, letterCase),
      inLetterCase(value, letterCase),
    ]),
  );
}

function nameInLetterCase(name: string, letterCase: Exclude<Dialect['letterCase'], 'snake'>): string {
  switch (letterCase) {
    case 'camel':
      return name.replaceAll(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
    case 'pascal':
      return name.replaceAll(/(?:^|_)(.)/g, (_match, letter: string) => letter.toUpperCase());
    case 'kebab':
      return name.replaceAll('_', '-');
  }
}

export type KeyedEnvelope = Extract<Dialect['listEnvelope'], `keyed${string}`>;

export const isKeyed = (envelope: Dialect['listEnvelope']): envelope is KeyedEnvelope =>
  envelope.startsWith('keyed');

/** A list in its envelope, without those that are keyed. `beside` is what the canonical envelope has besides the list. */
export function wrapList(
  plural: string,
  list: unknown,
  beside: Fields,
  envelope: Exclude<Dialect['listEnvelope'], KeyedEnvelope>,
): unknown {
  switch (envelope) {
    case 'named':
      return { ...beside, [plural]: list };
    case 'bare':
      return list;
    case 'data-named':
      return { data: { ...beside, [plural]: list } };
    case 'data':
    case 'items':
    case 'results':
    case 'list':
      return { ...beside, [envelope]: list };
  }
}

/** A single object in its envelope. `isRental` is false for what could not be called a reservation or an order. */
export function wrapObject(fields: Fields, envelope: Dialect['objectEnvelope'], isRental: boolean): Fields {
  switch (envelope) {
    case 'bare':
      return fields;
    case 'data':
    case 'result':
      return { [envelope]: fields };
    case 'reservation':
    case 'order':
    case 'rental':
      return isRental ? { [envelope]: fields } : fields;
    case 'success':
    case 'ok':
    case 'status-success':
      return { ...flag(envelope, true), data: fields };
  }
}

/** The fields with which some services say beside everything whether it went well. */
export function flag(envelope: Dialect['objectEnvelope'], isGood: boolean): Fields {
  switch (envelope) {
    case 'success':
    case 'ok':
      return { [envelope]: isGood };
    case 'status-success':
      return { status: isGood ? 'success' : 'error' };
    default:
      return {};
  }
}
