/** One signal for the length of one call, out of those that may end it. */
export interface CallSignal {
  readonly signal: AbortSignal;
  abort(): void;
  /** Call when the call is over. */
  release(): void;
}

/**
 * Aborted when one of `sources` is. `AbortSignal.any` would do, but a source that lives on keeps something of every signal
 * made from it (nodejs/node#54614): a day of polls would add up.
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
