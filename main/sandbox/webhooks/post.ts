import type { LookupFunction } from 'node:net';
import { type Dispatcher, Pool } from 'undici';
import type { Post } from './attempt.ts';
import { isLoopback } from './loopback.ts';

/** What a receiver has to say beyond this is cut off. */
const ANSWER_MAX_BYTES = 64 * 1024;
/** Below the five seconds after which servers commonly close idle connections: a POST must not run into that. */
const IDLE_MAX_MS = 2_000;

/**
 * The real port: HTTP over kept-alive connections to this computer, and to no other whatever a name resolves to. By
 * dispatch instead of request: a stream for each answer is a tenth of the work at a thousand SMS a second.
 */
export function createPost(): Post {
  const pools = new Map<string, Pool>();

  function poolOf(origin: string): Pool {
    const pool =
      pools.get(origin) ??
      new Pool(origin, { keepAliveTimeout: IDLE_MAX_MS, connect: { lookup: lookupLoopback } });
    pools.set(origin, pool);
    return pool;
  }

  return (url, body, headers, onSent) =>
    new Promise((resolve, reject) => {
      if (!isLoopback(url)) throw notLoopback(url.hostname);
      const { handler, cancel } = tellStatus(resolve, reject);
      onSent(cancel);
      const { origin, pathname, search } = url;
      poolOf(origin).dispatch(
        { method: 'POST', path: pathname + search, headers: { ...headers }, body },
        handler,
      );
    });
}

/** Tells the status once the whole answer has come, or as much of it as is read. */
function tellStatus(onStatus: (status: number) => void, onError: (error: Error) => void) {
  const cancelled = new Error('Cancelled');
  let running: Dispatcher.DispatchController | null = null;
  let isCancelled = false;
  let status = 0;
  let size = 0;
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(controller) {
      running = controller;
      // It may have waited for its connection until nobody wanted it any more.
      if (isCancelled) controller.abort(cancelled);
    },
    onResponseStart(_controller, statusCode) {
      status = statusCode;
    },
    onResponseData(controller, chunk) {
      size += chunk.length;
      if (size <= ANSWER_MAX_BYTES) return;
      onStatus(status);
      controller.abort(cancelled);
    },
    onResponseEnd: () => onStatus(status),
    onResponseError: (_controller, error) => onError(error),
  };
  function cancel(): void {
    isCancelled = true;
    running?.abort(cancelled);
  }
  return { handler, cancel };
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
