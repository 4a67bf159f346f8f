/** Clock, timers, random and log, which rooms take as arguments so that a test can replace them. */

export interface Clock {
  /** Epoch milliseconds, as the computer is set; a person or a time server may set it, forward or back. */
  now(): number;
  /** Milliseconds since some moment, that no one can set; on some systems it stands still in sleep. Else as `now`. */
  elapsedMs?(): number;
}

export type Cancel = () => void;

/** One-shot timers. The returned function stops the timer and may be called more than once. */
export interface Timers {
  after(delayMs: number, run: () => void): Cancel;
}

/** `random` is uniform in [0, 1); `uuid` is a random RFC 9562 version 4 id. */
export interface Chance {
  random(): number;
  uuid(): string;
}

/** Fields must hold no secret: the writer redacts keys, but it cannot know every one. */
export interface Log {
  info(event: string, fields?: Record<string, unknown>): void;
  warn(event: string, fields?: Record<string, unknown>): void;
  error(event: string, fields?: Record<string, unknown>): void;
}
