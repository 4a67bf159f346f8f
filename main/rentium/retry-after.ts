/** Reads the time for which a service asks to be left alone. Pure data. */
import { decimalOf, foldNames } from './fields.ts';
import type { HttpAnswer } from './http.ts';
import { durationOfWords, timeOf } from './times.ts';

/** Bans of an hour are real and are obeyed. What is longer than a day is a mistake, or another clock's. */
const longestRetryDelayMs = 86_400_000;

/** Names under which services say how long to wait, or until when, outermost first. A unit may stand behind them. */
const retryNames =
  /^(?:retry|tryagain|try|wait|cooldown|blocked|banned|reset|available|nexttry)(?:after|in|at|delay|until|for|time)?$/;
const unitBehind = /(?:ms|milliseconds|minutes|secs?|seconds)$/;

/**
 * How long to wait by `Retry-After` in seconds, as a date or in words (RFC 9110, 10.2.3), else by `retry_after` and its like
 * anywhere in the body, else `fallbackMs`.
 */
export function retryDelayMs(answer: HttpAnswer, body: unknown, nowMs: number, fallbackMs: number): number {
  // A date is the service's clock, and so is the answer's own `Date`.
  const saidAtMs = Date.parse(answer.headers.date ?? '');
  const serverNowMs = Number.isNaN(saidAtMs) ? nowMs : saidAtMs;
  // A header that came twice is joined by a comma.
  const header = answer.headers.retryAfter?.replace(/^\s{0,9}"?(\d{1,20})"?(?:,.*)?$/s, '$1');
  const delayMs = delayOf(header, serverNowMs) ?? delayIn(body, serverNowMs) ?? fallbackMs;
  return Math.min(Math.max(delayMs, 0), longestRetryDelayMs);
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
