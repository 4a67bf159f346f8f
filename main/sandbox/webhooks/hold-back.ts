import type { Cancel, Timers } from '../../core/index.ts';

const LONGEST_MS = 2_000;

/** Puts things out of order: holds one at a time until a later one has been tried, or for two seconds. */
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
        held = { item, cancel: timers.after(LONGEST_MS, release) };
      } else {
        pass(item, () => {
          if (overtaken !== null && held === overtaken) release();
        });
      }
    },
  };
}
