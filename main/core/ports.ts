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

/** The system's safe place for secrets. `weak`: other programs of the same user could read what it keeps. */
export interface Cipher {
  protection(): Promise<'protected' | 'weak' | 'unavailable'>;
  /** Base64 ciphertext. Rejects when the system refuses. */
  encrypt(text: string): Promise<string>;
  /** Rejects while the keyring is locked. `isStale`: the system wants it encrypted anew. */
  decrypt(ciphertext: string): Promise<{ readonly text: string; readonly isStale: boolean }>;
}

// The real clock and timers: the one place that reads them.

export const clock: Clock = { now: () => Date.now(), elapsedMs: () => performance.now() };

/** setTimeout takes a longer delay for none at all. Who asked for it finds that it is early, and asks again. */
const maxTimeoutMs = 2 ** 31 - 1;

export const timers: Timers = {
  after(delayMs, run) {
    const timer = setTimeout(run, Math.min(delayMs, maxTimeoutMs));
    return () => clearTimeout(timer);
  },
};
