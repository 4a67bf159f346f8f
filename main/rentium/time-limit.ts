/** The time limit of a request. An answer that came while the machine slept, or stood still, is read before it counts. */

/** Timers of a busy process are late by less. */
const latestMs = 500;
/** After a sleep timers run before sockets are looked at (the phases of libuv's event loop): so long they are looked at. */
const graceMs = 500;

export interface TimeLimit {
  /** Aborted when the time is over. */
  readonly signal: AbortSignal;
  /** Call when the request is over. */
  cancel(): void;
}

export function createTimeLimit(limitMs: number): TimeLimit {
  const controller = new AbortController();
  const startedMs = performance.now();
  const end = () => controller.abort();
  let timer = setTimeout(() => {
    const isLate = performance.now() - startedMs > limitMs + latestMs;
    if (isLate) timer = setTimeout(end, graceMs);
    else end();
  }, limitMs);
  return { signal: controller.signal, cancel: () => clearTimeout(timer) };
}
