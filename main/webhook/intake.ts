/**
 * Judges what the receiver got. The vendor documents no signature, so an event is only a hint to read that reservation
 * again, never the truth: an unsigned one will do, unless the person wants signed ones alone.
 */
import * as v from 'valibot';
import type { ReservationId } from '../../preload/model/index.ts';
import type { Clock } from '../core/index.ts';
import { parseJson } from '../rentium/index.ts';
import { verifySignature } from '../sandbox/index.ts';

// Reads the body of an `sms.received` event (the vendor's page, "Webhooks Integration") as far as it is used.

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
  // Branded where it enters the house.
  return parsed.success ? (parsed.output.data.reservation_id as ReservationId) : null;
}

export interface Delivery {
  /** Exactly as received: the signature covers its bytes. */
  readonly body: Buffer;
  /** The value of `X-Rentium-Signature`; null without one. */
  readonly signature: string | null;
  /** The value of `X-Rentium-Event-Id`; null without one. */
  readonly eventId: string | null;
}

/** `repeated` was taken before. The last two were not taken: not signed as it must be, or no `sms.received` event. */
export type Verdict = 'taken' | 'repeated' | 'unauthentic' | 'no-event';

export interface IntakePorts {
  readonly clock: Clock;
  readonly isSignatureRequired: () => boolean;
  /** Has stored the hint when it returns. */
  readonly onEvent: (id: ReservationId) => void;
}

export interface Intake {
  take(delivery: Delivery, secret: string): Verdict;
}

export function createIntake({ clock, isSignatureRequired, onEvent }: IntakePorts): Intake {
  const recent = createRecentEvents();

  function isAuthentic({ signature, body }: Delivery, secret: string, nowMs: number): boolean {
    if (signature === null) return !isSignatureRequired();
    return verifySignature(secret, { header: signature, body }, Math.floor(nowMs / 1_000));
  }

  return {
    take(delivery, secret) {
      const nowMs = clock.now();
      const { eventId } = delivery;
      if (!isAuthentic(delivery, secret, nowMs)) return 'unauthentic';
      if (eventId !== null && recent.has(eventId, nowMs)) return 'repeated';
      const id = parseEvent(delivery.body.toString('utf8'));
      if (id === null) return 'no-event';
      onEvent(id);
      if (eventId !== null) recent.add(eventId, nowMs);
      return 'taken';
    },
  };
}

// Ids of the events that were taken within the last hour: senders deliver at least once, so some come again.

export interface RecentEvents {
  has(id: string, nowMs: number): boolean;
  add(id: string, nowMs: number): void;
}

const keptForMs = 60 * 60_000;
/** Beyond these the oldest give way: to take an event twice costs one read. */
const mostEvents = 1_000;
/** Longer ids are not kept, so that nobody can fill the memory with them. */
const longestId = 200;

export function createRecentEvents(): RecentEvents {
  const takenAtMs = new Map<string, number>();
  return {
    has(id, nowMs) {
      const atMs = takenAtMs.get(id);
      return atMs !== undefined && Math.abs(nowMs - atMs) < keptForMs;
    },
    add(id, nowMs) {
      if (id.length > longestId) return;
      takenAtMs.delete(id);
      takenAtMs.set(id, nowMs);
      for (const oldest of takenAtMs.keys()) {
        if (takenAtMs.size <= mostEvents) break;
        takenAtMs.delete(oldest);
      }
    },
  };
}
