/**
 * Judges what the receiver got. The vendor documents no signature, so an event is only a hint to read that reservation
 * again, never the truth. An unsigned event is enough, unless the person wants signed ones alone.
 */
import { timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import * as v from 'valibot';
import type { ReservationId } from '../../preload/model/index.ts';
import type { Chance, Clock } from '../core/index.ts';
import { parseJson } from '../rentium/index.ts';

// Standard Webhooks signatures (https://www.standardwebhooks.com): one HMAC-SHA256 binds the id, the time and the body
// of an event together, so none of the three can be changed or reused with another.

/** The headers of Standard Webhooks; null where one is absent. */
interface SignatureHeaders {
  /** `webhook-id`: the same over repetitions of one event. */
  readonly id: string | null;
  /** `webhook-timestamp`, in Unix seconds. */
  readonly timestamp: string | null;
  /** `webhook-signature`: one or more `v1,<base64>`, separated by spaces. */
  readonly signature: string | null;
}

/** Older and newer events are refused: someone who overheard one cannot send it again for ever. */
const toleranceS = 300;
/** While a sender changes its secret it sends more than one signature. Ten are more than it needs. */
const maxSignatures = 10;
const signatureForm = /^\w+,[\w+/=-]+$/;

/**
 * True when the secret signed exactly this id, time and body within five minutes of `nowMs`. The library computes the
 * signature; its own `verify` is not used, because it reads the computer's clock itself and accepts `1700000000x` as a
 * time.
 */
export function isSigned(
  secret: string,
  { id, timestamp, signature }: SignatureHeaders,
  body: Buffer,
  nowMs: number,
): boolean {
  if (id === null || signature === null || timestamp === null || !/^\d{1,12}$/.test(timestamp)) return false;
  const sentAtMs = Number(timestamp) * 1_000;
  if (Math.abs(Math.floor(nowMs / 1_000) * 1_000 - sentAtMs) > toleranceS * 1_000) return false;
  const signatures = signature.split(' ');
  if (signatures.length > maxSignatures || !signatures.every((each) => signatureForm.test(each)))
    return false;
  const expected = Buffer.from(new Webhook(secret).sign(id, new Date(sentAtMs), body));
  return signatures
    .map((each) => Buffer.from(each))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected));
}

/** The headers that carry an event signed at `nowMs`. */
export const signedHeaders = (secret: string, id: string, body: string, nowMs: number) => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(nowMs / 1_000)),
  'webhook-signature': new Webhook(secret).sign(id, new Date(nowMs), body),
});

/** `whsec_` and 32 bytes in base64, as Standard Webhooks writes a symmetric secret. */
export const isSecret = (text: string): boolean => /^whsec_[A-Za-z0-9+/]{43}=$/.test(text);

export function drawSecret(chance: Chance): string {
  const hex = (chance.uuid() + chance.uuid()).replaceAll('-', '');
  return `whsec_${Buffer.from(hex, 'hex').toString('base64')}`;
}

/** The body of an `sms.received` event (the vendor's page, "Webhooks Integration"), as far as it is used. */
const event = v.object({
  event: v.literal('sms.received'),
  data: v.object({
    reservation_id: v.pipe(
      v.union([v.string(), v.number()]),
      v.transform(String),
      v.minLength(1),
      v.maxLength(200),
    ),
  }),
});

/** The reservation that got an SMS; null when the body is no such event. */
export function parseEvent(body: string): ReservationId | null {
  let content: unknown;
  try {
    content = parseJson(body);
  } catch {
    return null;
  }
  const parsed = v.safeParse(event, content);
  // Branded here, where the id enters the application.
  return parsed.success ? (parsed.output.data.reservation_id as ReservationId) : null;
}

export interface Delivery extends SignatureHeaders {
  /** Exactly as received: the signature covers its bytes. */
  readonly body: Buffer;
}

/** `repeated` was taken before. The last two were not taken: not signed as it must be, or no `sms.received` event. */
export type Verdict = 'taken' | 'repeated' | 'unauthentic' | 'no-event';

export interface IntakePorts {
  readonly clock: Clock;
  readonly isSignatureRequired: () => boolean;
  /** Must have stored the hint when it returns. */
  readonly onEvent: (id: ReservationId) => void;
}

export interface Intake {
  take(delivery: Delivery, secret: string): Verdict;
}

/** Remembers the ids of recent events, so that a repetition gives no second hint. */
export function createIntake({ clock, isSignatureRequired, onEvent }: IntakePorts): Intake {
  // Two lists: an unsigned event must not use up the id of a signed one that is still to come.
  const recentSigned = createRecentEvents();
  const recentUnsigned = createRecentEvents();

  return {
    take({ body, ...headers }, secret) {
      const nowMs = clock.now();
      const hasSignature = headers.signature !== null;
      const isAuthentic = hasSignature ? isSigned(secret, headers, body, nowMs) : !isSignatureRequired();
      if (!isAuthentic) return 'unauthentic';
      const recent = hasSignature ? recentSigned : recentUnsigned;
      if (headers.id !== null && recent.has(headers.id, nowMs)) return 'repeated';
      const reservationId = parseEvent(body.toString('utf8'));
      if (reservationId === null) return 'no-event';
      onEvent(reservationId);
      if (headers.id !== null) recent.add(headers.id, nowMs);
      return 'taken';
    },
  };
}

/** The ids of events that were taken within the last hour: senders deliver at least once, so some come again. */
export interface RecentEvents {
  has(id: string, nowMs: number): boolean;
  add(id: string, nowMs: number): void;
}

const maxAgeMs = 60 * 60_000;
/** The most event ids kept; the oldest goes beyond it, for taking an event twice costs one read only. */
const maxEvents = 1_000;
/** Longer ids are not kept, so that nobody can fill the memory with them. */
const maxIdLength = 200;

export function createRecentEvents(): RecentEvents {
  const takenAtMs = new Map<string, number>();
  return {
    has(id, nowMs) {
      const atMs = takenAtMs.get(id);
      return atMs !== undefined && Math.abs(nowMs - atMs) < maxAgeMs;
    },
    add(id, nowMs) {
      if (id.length > maxIdLength) return;
      takenAtMs.delete(id);
      takenAtMs.set(id, nowMs);
      for (const oldest of takenAtMs.keys()) {
        if (takenAtMs.size <= maxEvents) break;
        takenAtMs.delete(oldest);
      }
    },
  };
}
