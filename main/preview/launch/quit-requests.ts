/** A person or the system asks this command to end, by one signal or by several for the same wish. */
import { terminatingSignals } from './processes.ts';

/** npm hands on the Ctrl+C that the terminal has sent to everybody: the same wish comes twice within milliseconds. */
const sameWishMs = 1_000;

export interface QuitRequests {
  /** The first wish: quit in order. Called once. */
  readonly quit: () => void;
  /** Another wish, later: end now. */
  readonly kill: () => void;
}

/** Returns what stops the listening. */
export function onQuitRequests({ quit, kill }: QuitRequests, now: () => number = Date.now): () => void {
  let askedAtMs: number | null = null;
  const ask = () => {
    if (askedAtMs === null) {
      askedAtMs = now();
      quit();
    } else if (now() - askedAtMs > sameWishMs) kill();
  };
  for (const signal of terminatingSignals) process.on(signal, ask);
  return () => {
    for (const signal of terminatingSignals) process.off(signal, ask);
  };
}
