/** One signal for the length of one call, out of those that may end it. */
export interface CallSignal {
  readonly signal: AbortSignal;
  abort(): void;
  /** Call when the call is over. */
  release(): void;
}

/**
 * Aborted when one of `sources` is. Unlike `AbortSignal.any` it can be let go of: a signal of that kind that somebody still
 * listens to lives as long as its sources (seen in Node 20), which here is as long as the application.
 */
export function createCallSignal(sources: readonly AbortSignal[]): CallSignal {
  const controller = new AbortController();
  const abort = () => controller.abort();
  for (const source of sources) {
    if (source.aborted) abort();
    else source.addEventListener('abort', abort, { once: true });
  }
  return {
    signal: controller.signal,
    abort,
    release() {
      for (const source of sources) source.removeEventListener('abort', abort);
    },
  };
}
