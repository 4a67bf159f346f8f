/** Times, durations and waits in the many forms that services give them. Null: not understood. */
import { dayMs } from '../../preload/model/index.ts';
import { toWesternDigits } from '../../preload/words/index.ts';
import { decimalOf, foldNames, maxWrittenLength, textOf } from './fields.ts';
import type { HttpAnswer } from './http.ts';

const latestPlausibleSeconds = 100_000_000_000;
/** A time outside of these is no time of a rental: zero, the end of a calendar, another unit. */
const [earliestPlausibleMs, latestPlausibleMs] = [Date.UTC(2010, 0), Date.UTC(2100, 0)];

const plausible = (ms: number): number | null =>
  ms >= earliestPlausibleMs && ms < latestPlausibleMs ? ms : null;

/** The time of an answer by its `Date` header. A clock that was never set says nothing. */
export function answerTimeOf(date: string | null): number | null {
  const ms = Date.parse(date ?? '');
  return Number.isNaN(ms) ? null : plausible(ms);
}

const isoTime =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9}))?\s?(?:(Z|UTC|GMT)|([+-]\d{2})(?::?(\d{2}))?)?$/i;
/** RFC 9110, 5.6.7, and RFC 5322, 3.3. */
const mailTime = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|Z|[+-]\d{4})$/i;

/**
 * Epoch milliseconds from ISO 8601 (any number of fractional digits; UTC when no zone is given), the form of mail and HTTP,
 * or unix seconds or milliseconds. Null where it cannot be the time of anything here.
 */
export function timeOf(value: unknown): number | null {
  const text = textOf(value);
  if (text === undefined || text.length > maxWrittenLength) return null;
  if (/^\d+(\.\d+)?$/.test(text)) {
    const unix = Number(text);
    return plausible(Math.round(unix < latestPlausibleSeconds ? unix * 1000 : unix));
  }
  if (mailTime.test(text)) return plausible(Date.parse(text));
  const parts = isoTime.exec(text);
  if (parts === null) return null;
  const [, date, time, fraction = '', , hours, minutes = '00'] = parts;
  const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  return plausible(Date.parse(`${date}T${time}${fraction === '' ? '' : `.${fraction.slice(0, 3)}`}${zone}`));
}

/** No rental lives longer than this many seconds: a year. */
const maxLifeSeconds = 366 * 86_400;
/** The beginnings of the words of a unit, in the languages that services of this kind write. The longest counts. */
const unitStarts: readonly (readonly [seconds: number, starts: string])[] = [
  [604_800, 'w week woche semaine semana settiman недел тиж hafta 周 週'],
  [86_400, 'd day tag jour dia día giorn doba dni dzie den gün gun д дн день дня сут доб 天 日'],
  [3_600, 'h hr hour std stund heur hora ora ore godz saat sa ч час год 小时 小時 時間 时'],
  [60, 'm min мин м хв dk dak 分'],
  [1, 's sec sek seg сек с sn san 秒'],
  [0.001, 'ms msec milli мс 毫秒'],
];
const isoDuration =
  /^P(?:([\d.,]{1,19})W)?(?:([\d.,]{1,19})D)?(?:T(?:([\d.,]{1,19})H)?(?:([\d.,]{1,19})M)?(?:([\d.,]{1,19})S)?)?$/i;
const maxParts = 5;

/** Seconds from a number, `"20 minutes"`, `"1h 20m"`, `"20:00"`, `"PT20M"` (ISO 8601); null where it is none of a rental. */
export function durationOf(value: unknown): number | null {
  const text = textOf(value);
  if (text === undefined || text.length > maxWrittenLength) return null;
  const seconds = durationOfWords(text) ?? (/^-?[\d.,]+$/.test(text) ? (decimalOf(text) ?? null) : null);
  return withinLife(seconds);
}

/** The same of what names its unit, or shows it by its form. */
export const lifeOfWords = (value: unknown): number | null => withinLife(durationOfWords(value));

const withinLife = (seconds: number | null): number | null =>
  seconds !== null && seconds >= 0 && seconds <= maxLifeSeconds ? seconds : null;

/** A duration that names its unit, or shows it by its form. */
function durationOfWords(value: unknown): number | null {
  const said = textOf(value);
  if (said === undefined || said.length > maxWrittenLength) return null;
  const text = toWesternDigits(said);
  // No rental has years or months: the whole form writes zeros for them.
  const iso = isoDuration.exec(text.replace(/^P(?:0Y)?(?:0M)?/i, 'P'));
  if (iso !== null && /\d/.test(text)) {
    const [weeks, days, hours, minutes, seconds] = iso
      .slice(1)
      .map((part = '0') => Number(part.replace(',', '.')));
    return secondsOf(7 * (weeks ?? 0) + (days ?? 0), hours, minutes, seconds);
  }
  // With the days in front as .NET (`1.00:20:00`) and pandas (`1 days 00:20:00`) write them.
  const clock = /^(?:(\d{1,3})(?: days?,? |\.))?(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,]\d{1,9})?$/.exec(text);
  if (clock !== null) {
    const [, days, hours, minutes, seconds] = clock.map((part = '0') => Number(part));
    return secondsOf(days, hours, minutes, seconds);
  }
  return secondsOfWords(text.toLowerCase());
}

const secondsOf = (days = 0, hours = 0, minutes = 0, seconds = 0): number =>
  days * 86_400 + hours * 3_600 + minutes * 60 + seconds;

/** Words around a duration that do not change it. */
const aroundIt =
  /^(?:in|about|approx(?:imately)?|ca|circa|for|within|~|\+|≈)\.?\s{0,3}|\s{1,3}(?:left|remaining|remain|more|to go|from now)$/g;

/** Up to five numbers, each with its unit behind it, the last one's left out in `1h20`; null for anything else. */
function secondsOfWords(text: string): number | null {
  const plain = text
    .replaceAll(aroundIt, '')
    .replaceAll(/\(s\)/g, '')
    .replaceAll(/[″"]|''/g, 's ')
    .replaceAll(/[′']/g, 'm ');
  if (!/^\d[\d., \p{L}\u00a0-]*$/u.test(plain)) return null;
  const words = (plain.match(/[\d.,]+|\p{L}+/gu) ?? [])
    .map((word) => word.replaceAll(/^[.,]|[.,]$/g, ''))
    .filter((word) => word !== '' && !/^(?:and|und|et|y|e|i|и|та|ve)$/.test(word));
  const counts = words.filter((_word, at) => at % 2 === 0);
  if (words.length < 2 || counts.length > maxParts) return null;
  const units = words.filter((_word, at) => at % 2 === 1).map(secondsOfUnit);
  // The minutes of `1h20`, the seconds of `20m30`.
  if (units.length < counts.length) units.push((units.at(-1) ?? Number.NaN) / 60);
  const sum = counts.reduce((total, count, at) => {
    const isCount = /^\d+(?:[.,]\d+)?$/.test(count);
    return isCount ? total + Number(count.replace(',', '.')) * (units[at] ?? Number.NaN) : Number.NaN;
  }, 0);
  return Number.isNaN(sum) ? null : sum;
}

/** A unit of one letter must be the whole word. */
function secondsOfUnit(word: string): number {
  const [best] = unitStarts
    .flatMap(([seconds, starts]) => starts.split(' ').map((start) => ({ seconds, start })))
    .filter(({ start }) => (/^[a-zа-я]$/.test(start) ? word === start : word.startsWith(start)))
    .toSorted((one, other) => other.start.length - one.start.length);
  return best?.seconds ?? Number.NaN;
}

// The time for which a service asks to be left alone.

/** Bans of an hour are real and are obeyed. What is longer than a day is a mistake, or another clock's. */
const maxRetryDelayMs = dayMs;

/** Names under which services say how long to wait, or until when, outermost first. A unit may stand behind them. */
const retryNames =
  /^(?:retry|tryagain|try|wait|cooldown|blocked|banned|reset|available|nexttry)(?:after|in|at|delay|until|for|time)?$/;
const unitBehind = /(?:ms|milliseconds|minutes|secs?|seconds)$/;

/**
 * The time to wait, in milliseconds: by `Retry-After` in seconds, as a date or in words (RFC 9110, 10.2.3), else by `retry_after` and its like
 * anywhere in the body, else `fallbackMs`.
 */
export function retryDelayMs(answer: HttpAnswer, body: unknown, nowMs: number, fallbackMs: number): number {
  // A date is the service's clock, and so is the answer's own `Date`.
  const serverNowMs = answerTimeOf(answer.headers.date) ?? nowMs;
  // A header that came twice is joined by a comma.
  const header = answer.headers.retryAfter?.replace(/^\s{0,9}"?(\d{1,20})"?(?:,.*)?$/s, '$1');
  const delayMs = delayOf(header, serverNowMs) ?? delayIn(body, serverNowMs) ?? fallbackMs;
  return Math.min(Math.max(delayMs, 0), maxRetryDelayMs);
}

/** Milliseconds from a number of seconds, a duration, or an instant. */
function delayOf(value: unknown, serverNowMs: number): number | null {
  const atMs =
    timeOf(value) ??
    (typeof value === 'string' && /[a-z]{3}/i.test(value) && /\d:\d\d/.test(value)
      ? Date.parse(value)
      : Number.NaN);
  if (!Number.isNaN(atMs)) return atMs - serverNowMs;
  const seconds =
    durationOfWords(value) ??
    decimalOf(typeof value === 'string' && /[a-z]/i.test(value) ? undefined : value);
  return seconds === undefined ? null : seconds * 1000;
}

function delayIn(body: unknown, serverNowMs: number, depth = 0): number | null {
  if (depth > 3) return null;
  const parts = Array.isArray(body) ? body.slice(0, 5) : [...foldNames(body).values()];
  for (const [name, value] of Array.isArray(body) ? [] : foldNames(body)) {
    if (!retryNames.test(name.replace(unitBehind, ''))) continue;
    const delayMs = delayOf(value, serverNowMs);
    if (delayMs === null) continue;
    const isInstant = timeOf(value) !== null;
    return !isInstant && /(?:ms|milliseconds)$/.test(name)
      ? delayMs / 1000
      : !isInstant && name.endsWith('minutes')
        ? delayMs * 60
        : delayMs;
  }
  for (const part of parts) {
    const delayMs = typeof part === 'object' ? delayIn(part, serverNowMs, depth + 1) : null;
    if (delayMs !== null) return delayMs;
  }
  return null;
}
