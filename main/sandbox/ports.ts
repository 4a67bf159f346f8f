/** The time, as the sandbox is given it. It reads no clock itself, so that a test can be the clock. */

/** Epoch milliseconds. */
export interface Clock {
  now(): number;
}

/** Finds the one-time code in a text, without separators; null where there is none. `service` is the name of its sender. */
export type FindCode = (text: string, service: string) => string | null;

export type Cancel = () => void;

/** One-shot timers. The returned function stops the timer and may be called more than once. */
export interface Timers {
  after(delayMs: number, run: () => void): Cancel;
}
