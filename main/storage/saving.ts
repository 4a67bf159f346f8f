/** Saves in the end what could not be saved at once: a full disk may have room again before the application quits. */
import type { Cancel, Timers } from '../core/index.ts';
import type { Document, StorageReason } from './document.ts';

const retryDelayMs = 10_000;

export interface Saving {
  /** Call after each save: a failure is tried again until it succeeds. */
  watch(failure: StorageReason | null): void;
  /** One last try. */
  stop(): void;
}

export function createSaving(document: Document<object>, timers: Timers, onSaved: () => void): Saving {
  let cancel: Cancel | null = null;

  function tryAgain(): void {
    cancel = null;
    if (document.flush() === null) onSaved();
    else cancel = timers.after(retryDelayMs, tryAgain);
  }

  return {
    watch(failure) {
      if (failure !== null) cancel ??= timers.after(retryDelayMs, tryAgain);
    },
    stop() {
      cancel?.();
      document.flush();
    },
  };
}
