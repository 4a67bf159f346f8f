/** The choices of Settings that are more than a switch. */
import { texts } from '../../preload/texts.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

const { settings } = texts.views;

export const themes = (['system', 'light', 'dark'] as const).map((value) => ({
  value,
  label: settings.themes[value],
}));

const usualDelaysMs = [0, 30_000, 60_000, 300_000];

/** The usual delays, and the present one where a person set another in the file. */
export function clearDelays(currentMs: number): Option[] {
  const delaysMs = usualDelaysMs.includes(currentMs) ? usualDelaysMs : [...usualDelaysMs, currentMs];
  return delaysMs.map((delayMs) => ({
    value: String(delayMs),
    label: settings.clearDelay(delayMs),
  }));
}

/** How many numbers may be open at a time, as typed: 1 to 20; undefined when it is none of these. */
export function parseOpenReservations(typed: string): number | undefined {
  if (!/^\d{1,2}$/.test(typed.trim())) return undefined;
  const most = Number(typed);
  return most >= 1 && most <= 20 ? most : undefined;
}

/** A TCP port as typed (0 takes any free one); null when it is none. */
export function parsePort(typed: string): number | null {
  if (!/^\d{1,5}$/.test(typed.trim())) return null;
  const port = Number(typed);
  return port <= 65_535 ? port : null;
}
