import type { LookupFunction } from 'node:net';
import { type Dispatcher, Pool } from 'undici';
import type { Cancel, Clock, Timers } from '../ports.ts';
import type { Random } from '../random.ts';
import { isLoopback } from './target.ts';

/** One request of a delivery. `failure` is `time-out`, or the code of the system's error, such as ECONNREFUSED. */
export type Attempt = { readonly atMs: number; readonly durationMs: number } & (
  | { readonly status: number }
  | { readonly failure: string }
);

/** An event on its way to the target. Twice in the list, with the same event id, when it is delivered twice. */
export interface Delivery {
  readonly eventId: string;
  readonly reservationId: string;
  readonly isDuplicate: boolean;
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
  readonly state: 'pending' | 'delivered' | 'given-up';
}

/** A delivery while it is under way. */
export interface Parcel {
  readonly eventId: string;
  readonly reservationId: string;
  readonly isDuplicate: boolean;
  readonly body: string;
  readonly attempts: Attempt[];
  state: Delivery['state'];
}

/** A copy of the delivery as it is now. */
export const deliveryOf = ({ eventId, reservationId, isDuplicate, attempts, state }: Parcel): Delivery => ({
  eventId,
  reservationId,
  isDuplicate,
  attempts: [...attempts],
  state,
});

const maxAttempts = 8;
const baseDelayMs = 1_000;
const maxDelayMs = 300_000;
const goneStatus = 410;

/**
 * Draws the wait after the given attempt (the first is 1), in ms: uniform between nothing and a ceiling that doubles
 * with each attempt from one second up to five minutes ("full jitter"), so that receivers are not hit in waves.
 */
export const retryDelayMs = (attempt: number, random: Random): number =>
  random.between(0, Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1)));

/** Judges the last of `attempts`: only 2xx delivers, and 410 Gone asks never to be called again. */
export function nextStep(attempts: readonly Attempt[]): 'delivered' | 'retry' | 'give-up' {
  const last = attempts.at(-1);
  const status = last !== undefined && 'status' in last ? last.status : null;
  if (status !== null && status >= 200 && status < 300) return 'delivered';
  return status === goneStatus || attempts.length >= maxAttempts ? 'give-up' : 'retry';
}

export const attemptTimeoutMs = 5_000;
/** An answer that is longer is cut off here. */
const maxAnswerBytes = 64 * 1024;
/** Shorter than the five seconds after which servers commonly close idle connections: a POST must not meet that. */
const maxIdleMs = 2_000;

/**
 * Sends one POST and resolves to the status of its answer, whatever it is. Follows no redirect. Rejects when there is
 * no answer, with the system's error, and when the signal aborts.
 */
export type Post = (
  url: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<number>;

export interface AttemptPorts {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly post: Post;
}

export interface WebhookRequest {
  readonly url: URL;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Sends a request and reports once how it ended, after five seconds at the latest. Cancelling ends it without a report.
 */
export function makeAttempt(
  { clock, timers, post }: AttemptPorts,
  { url, body, headers }: WebhookRequest,
  onEnd: (attempt: Attempt) => void,
): Cancel {
  const atMs = clock.now();
  const abort = new AbortController();
  let isOver = false;

  function end(outcome: { status: number } | { failure: string }): void {
    if (isOver) return;
    isOver = true;
    cancelTimeout();
    // A clock that was set back measures nothing.
    onEnd({ atMs, durationMs: Math.max(0, clock.now() - atMs), ...outcome });
  }
  const cancelTimeout = timers.after(attemptTimeoutMs, () => {
    abort.abort();
    end({ failure: 'time-out' });
  });
  // Async, so that a port which throws instead of rejecting counts as one more failure.
  const answer = async () => post(url, body, headers, abort.signal);
  answer().then(
    (status) => end({ status }),
    (error) => end({ failure: codeOf(error) }),
  );
  return () => {
    isOver = true;
    cancelTimeout();
    abort.abort();
  };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'no-answer';

/** The real port: HTTP over kept-alive connections to this computer, and to no other whatever a name resolves to. */
export function createPost(): Post {
  const pools = new Map<string, Pool>();

  function poolOf(origin: string): Pool {
    const pool =
      pools.get(origin) ??
      new Pool(origin, { keepAliveTimeout: maxIdleMs, connect: { lookup: lookupLoopback } });
    pools.set(origin, pool);
    return pool;
  }

  return (url, body, headers, signal) =>
    new Promise((resolve, reject) => {
      if (!isLoopback(url)) return reject(notLoopback(url.hostname));
      const { origin, pathname, search } = url;
      const request = { method: 'POST', path: pathname + search, headers, body } as const;
      poolOf(origin).dispatch(request, countAnswer(signal, resolve, reject));
    });
}

/** Reads an answer for its status alone. Undici's `request` would make a stream for each of a thousand events a second. */
function countAnswer(
  signal: AbortSignal,
  onStatus: (status: number) => void,
  onFailure: (error: unknown) => void,
): Dispatcher.DispatchHandler {
  let status = 0;
  let sizeBytes = 0;
  let abort = () => {};
  const end = () => signal.removeEventListener('abort', abort);
  return {
    onRequestStart(controller) {
      abort = () => controller.abort(new Error('Cancelled'));
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort);
    },
    onResponseStart(_controller, statusCode) {
      status = statusCode; // Of the last one: answers of 1xx may come before it.
    },
    onResponseData(controller, chunk) {
      sizeBytes += chunk.length;
      if (sizeBytes <= maxAnswerBytes) return;
      onStatus(status);
      controller.abort(new Error('The answer is longer than it may be'));
    },
    onResponseEnd() {
      end();
      onStatus(status);
    },
    onResponseError(_controller, error) {
      end();
      onFailure(error);
    },
  };
}

/** `localhost` is this computer (RFC 6761, 6.3), whatever a hosts file or name server says; both families are tried. */
const lookupLoopback: LookupFunction = (_hostname, { all }, answer) => {
  if (all === true)
    answer(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '::1', family: 6 },
    ]);
  else answer(null, '127.0.0.1', 4);
};

const notLoopback = (hostname: string): Error =>
  Object.assign(new Error(`${hostname} is not this computer`), { code: 'NOT_LOOPBACK' });
