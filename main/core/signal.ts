/**
 * Lets rooms work together without knowing each other: a signal passes a change on, a queue runs one step at a time, and
 * most answers have one of two forms.
 */
import type { Problem } from '../../preload/model/index.ts';
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

/** A queue of one: each step begins when the one before it has ended, whether well or not. */
export function createQueue(): <T>(step: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const next = last.then(step);
    last = next.catch(() => undefined);
    return next;
  };
}

/** The two forms that most answers of the bridge take. */
export const done = { ok: true, value: null } as const;
export const refuse = (problem: Problem) => ({ ok: false, problem }) as const;
