/** The choices of Settings that are more than a switch. */
import { texts } from '../../preload/texts.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

const usualDelaysMs = [0, 30_000, 60_000, 300_000];

/** The usual delays, and the present one where a person set another in the file. */
export function clearDelays(currentMs: number): Option[] {
  const delaysMs = usualDelaysMs.includes(currentMs) ? usualDelaysMs : [...usualDelaysMs, currentMs];
  return delaysMs.map((delayMs) => ({
    value: String(delayMs),
    label: texts.views.settings.clearDelay(delayMs),
  }));
}

/** A TCP port as typed (0 takes any free one); null when it is none. */
export function parsePort(typed: string): number | null {
  if (!/^\d{1,5}$/.test(typed.trim())) return null;
  const port = Number(typed);
  return port <= 65_535 ? port : null;
}
