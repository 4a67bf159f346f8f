/**
 * Judges what the receiver got. The vendor documents no signature, so an event is only a hint to read that reservation
 * again, never the truth: an unsigned one will do, unless the person wants signed ones alone.
 */
import type { ReservationId } from '../../preload/model.ts';
import type { Clock } from '../ports.ts';
import { verifySignature } from '../sandbox/index.ts';
import { parseEvent } from './event.ts';
import { createRecentEvents } from './recent-events.ts';

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
