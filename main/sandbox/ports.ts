/** What the sandbox is given instead of reaching for it, so that a test can be its clock. */

/** Epoch milliseconds. */
export interface Clock {
  now(): number;
}

export type Cancel = () => void;

/** One-shot timers. The returned function stops the timer and may be called more than once. */
export interface Timers {
  after(delayMs: number, run: () => void): Cancel;
}
