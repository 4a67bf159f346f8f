/** The choices of Settings that are more than a switch. */
import type { Rental, Result } from '../../preload/model.ts';
import type { Texts } from '../../preload/texts/index.ts';
import { toWesternDigits } from './digits.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Asks main to keep a value; what comes of it is told beside the setting. */
export type Change<T> = (value: T) => Promise<Result<unknown>>;

type Words = Texts['views']['settings'];

export const themeOptions = (words: Words) =>
  (['system', 'light', 'dark', 'contrast'] as const).map((value) => ({ value, label: words.themes[value] }));

const usualDelaysMs = [0, 30_000, 60_000, 300_000];

/** The usual delays, and the present one where a person set another in the file. */
export function clearDelays(currentMs: number, words: Words, locale: string): Option[] {
  const delaysMs = usualDelaysMs.includes(currentMs) ? usualDelaysMs : [...usualDelaysMs, currentMs];
  return delaysMs.map((delayMs) => ({
    value: String(delayMs),
    label: words.clearDelay(delayMs, locale),
  }));
}

const openReservations = { least: 1, most: 20 };

/** How many numbers may be open at a time: `1–20`. */
export const openReservationsRange = (locale: string): string =>
  new Intl.NumberFormat(locale).formatRange(openReservations.least, openReservations.most);

/** One of that range, as typed; undefined when it is none. */
export function parseOpenReservations(typed: string): number | undefined {
  const digits = toWesternDigits(typed).trim();
  if (!/^\d{1,2}$/.test(digits)) return undefined;
  const count = Number(digits);
  return count >= openReservations.least && count <= openReservations.most ? count : undefined;
}

/** A TCP port as typed (0 takes any free one); undefined when it is none. */
export function parsePort(typed: string): number | undefined {
  const digits = toWesternDigits(typed).trim();
  if (!/^\d{1,5}$/.test(digits)) return undefined;
  const port = Number(digits);
  return port <= 65_535 ? port : undefined;
}

const usualRetentionsDays = [7, 30, 90, 365, null];

/** How long ended numbers may be kept: the usual times, and the present one where a person set another in the file. */
export function retentions(currentDays: number | null, words: Words, locale: string): Option[] {
  const all = usualRetentionsDays.includes(currentDays)
    ? usualRetentionsDays
    : [currentDays, ...usualRetentionsDays];
  return all.map((days) => ({ value: String(days), label: words.keptFor(days, locale) }));
}

/** From an option's value; `null` stands for good. */
export const parseRetention = (value: string): number | null => (value === 'null' ? null : Number(value));

const dayMs = 24 * 3_600_000;

/** How many numbers would be deleted at once, as main does it: what ended before that many days. */
export function countOlder(rentals: readonly Rental[], days: number | null, nowMs: number): number {
  if (days === null) return 0;
  return rentals.filter(({ state }) => state.kind === 'ended' && state.atMs < nowMs - days * dayMs).length;
}
