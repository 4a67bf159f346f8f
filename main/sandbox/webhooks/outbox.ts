import type { Cancel } from '../ports.ts';
import type { Random } from '../random.ts';
import {
  type Attempt,
  type AttemptPorts,
  makeAttempt,
  nextStep,
  type Parcel,
  retryDelayMs,
} from './attempt.ts';
import { requestFor } from './event.ts';
import type { WebhookTarget } from './target.ts';

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

export function createOutbox(ports: OutboxPorts): Outbox {
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
