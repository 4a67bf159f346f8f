/** Money, numbers, names, spans of time and codes as a person reads them. */
import {
  type Code,
  dayMs,
  directionControls,
  hourMs,
  type Money,
  minuteMs,
  type Order,
} from '../model/index.ts';
import { formatLocalTime, numberFormat, relativeTimeFormat, remember } from './intl.ts';
import { isRightToLeft } from './languages.ts';

// Pieces of another direction inside a sentence, kept from reordering it (UAX #9, isolates).

/** Without what would end the isolate before its end, or reach out of it. */
const closed = (text: string): string => text.replaceAll(directionControls, '');

/** A name or a text whose direction is not known. */
export const isolate = (text: string): string => `\u2068${closed(text)}\u2069`;

/** Text that is always written from left to right: codes, phone numbers, paths, addresses. */
export const ltr = (text: string): string => `\u2066${closed(text)}\u2069`;

/** Hebrew, Arabic and their kin, with their presentation forms and the marks that count as such: classes R and AL of UAX #9. */
const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A name in a sentence written from left to right. Only what is written from right to left can turn the digits and signs
 * beside it, and some trays show isolates as boxes: so all other names are joined as they are.
 */
export const isolateIfRtl = (text: string): string => (rightToLeft.test(text) ? isolate(text) : closed(text));

// Money, numbers and names as text: pure, for the tray, the notifications and the page alike.

/** Asked of the format that writes the amount: to make another one would hold up the first paint. */
const digitsIn = remember((currency: string | null, locale: string): number => {
  if (currency === null) return 2;
  try {
    const format = numberFormat(locale, { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2; // Not a well-formed code; shown as it came.
  }
});

/** The number of digits after the decimal point of a currency (ISO 4217, through Intl): USD 2, JPY 0, KWD 3. */
export const minorDigits = (currency: string | null): number => digitsIn(currency, 'en');

/**
 * `{amountMinor: 48, currency: 'USD'}` → `$0.48`. A currency the service did not name is not guessed: `0.48`.
 * From right to left the sign is isolated: the `$` of `US$` would change its side.
 */
export function formatMoney(money: Money, locale: string): string {
  const digits = digitsIn(money.currency, locale);
  const amount = money.amountMinor / 10 ** digits;
  const plain = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (money.currency === null) return numberFormat(locale, plain).format(amount);
  try {
    return numberFormat(locale, { style: 'currency', currency: money.currency })
      .formatToParts(amount)
      .map(({ type, value }) => (type === 'currency' && isRightToLeft(locale) ? isolate(value) : value))
      .join('');
  } catch {
    return `${numberFormat(locale, plain).format(amount)} ${money.currency}`;
  }
}

/** By how much a balance fell from one reading to the next. */
export const formatFall = (before: Money, after: Money, locale: string): string =>
  formatMoney({ ...after, amountMinor: before.amountMinor - after.amountMinor }, locale);

/** `1,234`; up to `decimals` digits after the point, none where there is nothing to say. */
export const formatNumber = (value: number, locale: string, decimals = 0): string =>
  numberFormat(locale, { maximumFractionDigits: decimals }).format(value);

/** A share of 0..1 as whole per cent: `93%`. */
export const formatPercent = (share: number, locale: string): string =>
  numberFormat(locale, { style: 'percent' }).format(share);

/** Time left as `m:ss`, never below `0:00`. */
export function formatTimeLeft(leftMs: number, locale: string): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  const { format } = numberFormat(locale, { useGrouping: false });
  const rest = seconds % 60;
  return `${format(Math.floor(seconds / 60))}:${rest < 10 ? format(0) : ''}${format(rest)}`;
}

/** An instant of the hours to come, to the second, as the locale writes it. */
export const formatInstant = (atMs: number, locale: string): string =>
  formatLocalTime(atMs, locale, { timeStyle: 'medium' });

/** `WhatsApp, United States`: what a person ordered, in a few words, for sentences from left to right. */
export const formatOrder = (order: Order): string =>
  `${isolateIfRtl(order.service.name)}, ${isolateIfRtl(order.country.name)}`;

// Spans of time in words of the locale, in their largest whole unit.

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

// A one-time code as it is read: the tray, the cards and the history group it alike. Pure.

/**
 * The groups in which a code is read: those of its text where it stands there in groups (`849-201`, `G-77 12`), else six
 * and eight digits as two halves, as people read them aloud; everything else is one group.
 */
export function codeGroups(
  { value, start, end }: Pick<Code, 'value' | 'start' | 'end'>,
  text: string,
): string[] {
  const written =
    start === null || end === null
      ? []
      : text
          .slice(start, end)
          .split(/[\s\p{P}]+/u)
          .filter(Boolean);
  if (written.length > 1 && written.join('') === value) return written;
  if (!/^(?:\d{6}|\d{8})$/.test(value)) return [value];
  const half = value.length / 2;
  return [value.slice(0, half), value.slice(half)];
}
