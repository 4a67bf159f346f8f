/**
 * Judges what the receiver got. The vendor documents no signature, so an event is only a hint to read that reservation
 * again, never the truth. An unsigned event is enough, unless the person wants signed ones alone.
 */
import * as v from 'valibot';
import type { ReservationId } from '../../preload/model/index.ts';
import type { Clock } from '../core/index.ts';
import { parseJson } from '../rentium/index.ts';
import { isSigned, type SignatureHeaders } from './signature.ts';

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
