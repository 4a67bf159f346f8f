/** Reads the word tables ahead of the first SMS, a language at a time, between other work. */
import type { Cancel, Timers } from '../core/index.ts';
import { prepareNextLanguage } from './vocabulary.ts';

/** Long enough for a click or an answer of the network to come between two languages. */
const pauseMs = 10;
/** The window opens first. */
const firstMs = 1_000;

/**
 * Starts it, and returns how to stop it. What is not prepared by then is prepared by the first text that is read.
 * `prepareNext` is true while there is more to do.
 */
export function prepareInBackground(timers: Timers, prepareNext = prepareNextLanguage): Cancel {
  let cancel = timers.after(firstMs, step);
  function step(): void {
    if (prepareNext()) cancel = timers.after(pauseMs, step);
  }
  return () => cancel();
}
