/** The time, as the sandbox is given it. It reads no clock itself, so that a test can be the clock. */

/** Epoch milliseconds. */
export interface Clock {
  now(): number;
}

export type Cancel = () => void;

/** One-shot timers. The returned function stops the timer and may be called more than once. */
export interface Timers {
  after(delayMs: number, run: () => void): Cancel;
}
