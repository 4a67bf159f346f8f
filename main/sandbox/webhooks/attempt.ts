import type { Cancel, Clock, Timers } from '../../core/index.ts';
import type { Attempt } from './delivery.ts';

export const ATTEMPT_LIMIT_MS = 5_000;

/**
 * Sends one POST and resolves to the status of its answer, whatever it is. Follows no redirect. Rejects when there is
 * no answer, with the system's error. `onSent` is handed what ends it before that: a signal for each of a thousand
 * requests a second would cost as much as what it is for.
 */
export type Post = (
  url: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  onSent: (cancel: Cancel) => void,
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
 * Sends a request and tells once how it ended, after five seconds at the latest. Cancelling ends it: nothing is told
 * any more.
 */
export function makeAttempt(
  { clock, timers, post }: AttemptPorts,
  { url, body, headers }: WebhookRequest,
  onEnd: (attempt: Attempt) => void,
): Cancel {
  const atMs = clock.now();
  let isOver = false;
  let cancelPost: Cancel = () => {};

  function end(outcome: { status: number } | { failure: string }): void {
    if (isOver) return;
    isOver = true;
    cancelLimit();
    // A clock that was set back measures nothing.
    onEnd({ atMs, durationMs: Math.max(0, clock.now() - atMs), ...outcome });
  }
  const cancelLimit = timers.after(ATTEMPT_LIMIT_MS, () => {
    cancelPost();
    end({ failure: 'time-out' });
  });
  // Async, so that a port which throws instead of rejecting is one failure more and not the sender's.
  const answer = async () =>
    post(url, body, headers, (cancel) => {
      cancelPost = cancel;
    });
  answer().then(
    (status) => end({ status }),
    (error) => end({ failure: codeOf(error) }),
  );
  return () => {
    isOver = true;
    cancelLimit();
    cancelPost();
  };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'no-answer';
