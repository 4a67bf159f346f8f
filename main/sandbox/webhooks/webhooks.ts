import type { Cancel, Timers } from '../ports.ts';
import type { Random } from '../random.ts';
import { type AttemptPorts, type Delivery, deliveryOf, type Parcel } from './attempt.ts';
import { eventBody, type SmsReceived } from './event.ts';
import { createOutbox } from './outbox.ts';
import { refusalOf, type WebhookTarget } from './target.ts';

const maxHoldMs = 2_000;

/** Puts items out of order: it holds one at a time until a later one has been tried, or for two seconds. */
export interface HoldBack<T> {
  /** Holds the item if that is wanted and none is held; passes it on at once otherwise. */
  take(item: T, isWanted: boolean): void;
  /** Passes on what is held. */
  release(): void;
  held(): T | null;
}

/** `pass` is told what to call, once or more often, when the item has been tried, however that ended. */
export function createHoldBack<T>(timers: Timers, pass: (item: T, onTried: () => void) => void): HoldBack<T> {
  let held: { readonly item: T; readonly cancel: Cancel } | null = null;

  function release(): void {
    if (held === null) return;
    const { item, cancel } = held;
    held = null;
    cancel();
    pass(item, () => {});
  }

  return {
    release,
    held: () => held?.item ?? null,
    take(item, isWanted) {
      const overtaken = held;
      if (overtaken === null && isWanted) {
        held = { item, cancel: timers.after(maxHoldMs, release) };
      } else {
        pass(item, () => {
          if (overtaken !== null && held === overtaken) release();
        });
      }
    },
  };
}

const maxRecent = 200;

export interface WebhooksPorts extends AttemptPorts {
  readonly random: Random;
}

/** Delivers `sms.received` to one target at least once, as far as eight attempts go. */
export interface Webhooks {
  /** Sends all events, retries included, to this target from now on; null sends none. Returns why it is refused, or null. */
  setTarget(target: WebhookTarget | null): string | null;
  target(): WebhookTarget | null;
  /** Sends an event on its way. Neither throws nor waits; does nothing without a target. */
  send(event: SmsReceived): void;
  /** The last 200, oldest first. */
  deliveries(): readonly Delivery[];
  /** Counts the events that are neither delivered nor given up. */
  pending(): number;
  /** Counts the events that were given up because more than 10,000 waited. */
  overflowed(): number;
  /** Gives up all deliveries and ends every timer and request. From then on nothing is sent. */
  stop(): void;
}

export function createWebhooks(ports: WebhooksPorts): Webhooks {
  const { clock, timers, random } = ports;
  let target: WebhookTarget | null = null;
  let isStopped = false;
  const recent: Parcel[] = [];
  const outbox = createOutbox({ ...ports, target: () => target });
  const holdBack = createHoldBack<readonly Parcel[]>(timers, (copies, onTried) => {
    for (const copy of copies) outbox.put(copy, onTried);
  });

  function makeParcel(event: SmsReceived, eventId: string, body: string, isDuplicate: boolean): Parcel {
    const { reservationId } = event;
    const parcel: Parcel = { eventId, reservationId, isDuplicate, body, attempts: [], state: 'pending' };
    recent.push(parcel);
    if (recent.length > maxRecent) recent.shift();
    return parcel;
  }

  return {
    setTarget(next) {
      const refusal = next === null ? null : refusalOf(next);
      if (refusal !== null) return refusal;
      target = next;
      if (next === null) {
        holdBack.release();
        outbox.clear();
      }
      return null;
    },
    target: () => target,
    send(event) {
      if (target === null || isStopped) return;
      const eventId = drawEventId(clock.now(), random);
      const body = eventBody(event);
      const copies = [makeParcel(event, eventId, body, false)];
      if (random.chance(target.duplicateShare)) copies.push(makeParcel(event, eventId, body, true));
      holdBack.take(copies, random.chance(target.shuffleShare));
    },
    deliveries: () => recent.map(deliveryOf),
    pending: () => outbox.pending() + (holdBack.held()?.length ?? 0),
    overflowed: outbox.overflowed,
    stop() {
      isStopped = true;
      target = null;
      holdBack.release();
      outbox.stop();
    },
  };
}

/** Holds the time, as UUIDv7 does: a seeded chance repeats itself after a restart, and an event id must not. */
const drawEventId = (nowMs: number, random: Random): string =>
  `evt_${Math.trunc(nowMs).toString(16).padStart(12, '0')}${random.text('0123456789abcdef', 12)}`;
