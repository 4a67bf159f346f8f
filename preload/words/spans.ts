/** Spans of time in words of the locale, in their largest whole unit. */
import { dayMs, hourMs, minuteMs } from '../model/index.ts';
import { numberFormat, relativeTimeFormat } from './intl.ts';

type Unit = 'second' | 'minute' | 'hour' | 'day';

function measure(ms: number): { count: number; unit: Unit } {
  const wholeMs = Math.max(0, Math.round(ms / 1000)) * 1000;
  if (wholeMs < minuteMs) return { count: wholeMs / 1000, unit: 'second' };
  if (wholeMs < hourMs) return { count: Math.floor(wholeMs / minuteMs), unit: 'minute' };
  if (wholeMs < dayMs) return { count: Math.floor(wholeMs / hourMs), unit: 'hour' };
  return { count: Math.floor(wholeMs / dayMs), unit: 'day' };
}

/** The time left of a number in whole minutes, rounded down: of `1:59` one minute, as a clock that counts down does. */
export const minutesLeftMs = (leftMs: number): number =>
  Math.floor((Math.max(0, Math.ceil(leftMs / 1000)) * 1000) / minuteMs) * minuteMs;

/** True for a span that is too short to be named. */
export const isInstant = (ms: number): boolean => measure(ms).count === 0;

/** `5 min`, `2 days`; as a sentence says it with `long`: `5 minutes`; `5m` with `narrow`. */
export function formatSpan(
  ms: number,
  locale: string,
  unitDisplay: 'narrow' | 'short' | 'long' = 'short',
): string {
  const { count, unit } = measure(ms);
  return numberFormat(locale, { style: 'unit', unit, unitDisplay }).format(count);
}

/** `5 min. ago`; as a sentence says it with `long`: `5 minutes ago`. */
export function formatAgo(ms: number, locale: string, style: 'short' | 'long' = 'short'): string {
  const { count, unit } = measure(ms);
  return relativeTimeFormat(locale, { style }).format(-count, unit);
}

/** `in 5 minutes`. */
export function formatIn(ms: number, locale: string): string {
  const { count, unit } = measure(ms);
  return relativeTimeFormat(locale, { style: 'long' }).format(count, unit);
}

/** A delay as it is set, to the second: `90 sec`, `5 min`. */
export function formatDelay(ms: number, locale: string): string {
  const seconds = Math.round(ms / 1000);
  const isWhole = seconds % 60 === 0;
  return numberFormat(locale, {
    style: 'unit',
    unit: isWhole ? 'minute' : 'second',
    unitDisplay: 'short',
  }).format(isWhole ? seconds / 60 : seconds);
}

/** `120 ms`: how long something took that was fast. */
export const formatMilliseconds = (ms: number, locale: string): string =>
  numberFormat(locale, { style: 'unit', unit: 'millisecond', maximumFractionDigits: 0 }).format(ms);
