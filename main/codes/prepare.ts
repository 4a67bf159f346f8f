/** Reads the word tables ahead of the first SMS, a language at a time, between other work. */
import type { Cancel, Timers } from '../core/ports.ts';
import { prepareNextLanguage } from './vocabulary.ts';

/** Long enough for a click or an answer of the network to come between two languages. */
const pauseMs = 10;
/** The window opens first. */
const firstMs = 1_000;

/** Starts it, and returns how to stop it. What is not prepared by then is prepared by the first text that is read. */
export function prepareInBackground(timers: Timers): Cancel {
  let cancel = timers.after(firstMs, step);
  function step(): void {
    if (prepareNextLanguage()) cancel = timers.after(pauseMs, step);
  }
  return () => cancel();
}
