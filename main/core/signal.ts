/** Who changes something does not know who listens: a signal passes the change on. */
import type { Cancel } from './ports.ts';

export interface Signal<Args extends readonly unknown[]> {
  /** Calls every listener, in the order in which they came, before it returns. */
  emit(...args: Args): void;
  /** Answers the function that ends the listening. */
  listen(listener: (...args: Args) => void): Cancel;
}

/**
 * A listener that throws stops neither the other listeners nor the change that it heard of: its error is thrown again in
 * a task of its own, where the log takes it.
 */
export function createSignal<Args extends readonly unknown[]>(): Signal<Args> {
  const listeners = new Set<(...args: Args) => void>();
  return {
    emit(...args) {
      for (const listener of listeners) {
        try {
          listener(...args);
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
