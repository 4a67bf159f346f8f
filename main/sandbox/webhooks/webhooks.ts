import type { Cancel, Timers } from '../ports.ts';
import type { Random } from '../random.ts';
import {
  type Attempt,
  type AttemptPorts,
  type Delivery,
  deliveryOf,
  makeAttempt,
  nextStep,
  type Parcel,
  retryDelayMs,
} from './attempt.ts';
import { eventBody, requestFor, type SmsReceived } from './event.ts';
import { refusalOf, type WebhookTarget } from './target.ts';

/** Names a place in a line. */
export type Ticket = number;

/** First in, first out; whoever stands in it may leave from any place. Every step takes constant time, on average. */
export interface Line<T> {
  join(item: T): Ticket;
  /** Does nothing when the place is no longer taken. */
  leave(ticket: Ticket): void;
  /** Takes out the one that has stood longest; undefined when the line is empty. */
  takeFirst(): T | undefined;
  size(): number;
}

export function createLine<T>(): Line<T> {
  const places = new Map<Ticket, T>();
  let first: Ticket = 0;
  let next: Ticket = 0;
  return {
    join(item) {
      places.set(next, item);
      next += 1;
      return next - 1;
    },
    leave(ticket) {
      places.delete(ticket);
    },
    takeFirst() {
      // Places that were left are passed over once. Asking the Map for its first key would pass over them each time.
      while (first < next && !places.has(first)) first += 1;
      const item = places.get(first);
      places.delete(first);
      return item;
    },
    size: () => places.size,
  };
}

export const maxInFlight = 64;
export const maxWaiting = 10_000;

export interface OutboxPorts extends AttemptPorts {
  readonly random: Random;
  /** Asked for each attempt, so that retries follow a change. Null gives up whatever is to be tried. */
  readonly target: () => WebhookTarget | null;
}

/** Delivers parcels: so many at a time, again when an attempt fails, and never with more waiting than it can hold. */
export interface Outbox {
  /** `onTried` is called when the first attempt has ended; not when the parcel is given up without any. */
  put(parcel: Parcel, onTried: () => void): void;
  /** Gives up all that wait; what is under way may still arrive. */
  clear(): void;
  /** Gives up all, and ends every timer and request. */
  stop(): void;
  pending(): number;
  /** Counts the parcels that were given up because too many waited. */
  overflowed(): number;
}

/** A parcel in the outbox. `place` and `leave` are its own while it waits. */
interface Entry {
  readonly parcel: Parcel;
  readonly onTried: () => void;
  place: Ticket;
  /** Takes it out of what it waits for: its turn, or the time of its next attempt. */
  leave: Cancel;
}

function createOutbox(ports: OutboxPorts): Outbox {
  const { clock, timers, random, target } = ports;
  /** All that are not under way: the one that has waited longest first. */
  const waiting = createLine<Entry>();
  /** Those of them that wait for their turn, not for a time. */
  const ready = createLine<Entry>();
  const underWay = new Map<Entry, Cancel>();
  let overflowed = 0;

  /** False when none waits. */
  function giveUpLongestWaiting(): boolean {
    const entry = waiting.takeFirst();
    if (entry === undefined) return false;
    entry.leave();
    entry.parcel.state = 'given-up';
    return true;
  }

  function queue(entry: Entry): void {
    const turn = ready.join(entry);
    entry.leave = () => ready.leave(turn);
  }

  /** Fills the free places; what must wait after that has to fit. */
  function proceed(): void {
    while (underWay.size < maxInFlight) {
      const entry = ready.takeFirst();
      if (entry === undefined) break;
      waiting.leave(entry.place);
      start(entry);
    }
    while (waiting.size() > maxWaiting && giveUpLongestWaiting()) overflowed += 1;
  }

  function start(entry: Entry): void {
    const to = target();
    if (to === null) {
      entry.parcel.state = 'given-up';
      return;
    }
    const onEnd = (attempt: Attempt) => {
      underWay.delete(entry);
      follow(entry, attempt);
      proceed();
    };
    underWay.set(entry, makeAttempt(ports, requestFor(entry.parcel, to, clock.now()), onEnd));
  }

  function follow(entry: Entry, attempt: Attempt): void {
    const { parcel, onTried } = entry;
    parcel.attempts.push(attempt);
    const step = nextStep(parcel.attempts);
    if (step === 'delivered') parcel.state = 'delivered';
    else if (step === 'give-up' || target() === null) parcel.state = 'given-up';
    else waitToRetry(entry);
    if (parcel.attempts.length === 1) onTried();
  }

  function waitToRetry(entry: Entry): void {
    entry.place = waiting.join(entry);
    entry.leave = timers.after(retryDelayMs(entry.parcel.attempts.length, random), () => {
      queue(entry);
      proceed();
    });
  }

  function clear(): void {
    while (giveUpLongestWaiting());
  }

  return {
    clear,
    put(parcel, onTried) {
      const entry: Entry = { parcel, onTried, place: -1, leave: () => {} };
      entry.place = waiting.join(entry);
      queue(entry);
      proceed();
    },
    stop() {
      clear();
      for (const [entry, cancel] of underWay) {
        underWay.delete(entry);
        cancel();
        entry.parcel.state = 'given-up';
      }
    },
    pending: () => waiting.size() + underWay.size,
    overflowed: () => overflowed,
  };
}

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
