/** From a status and an error code to the one union of problems; never from the words of a message (design.md, rule 4). */
import { type ApiProblem, cleanText } from '../../preload/model/index.ts';
import { redact } from '../core/index.ts';
import { firstOf, foldNames, isRecord, textOf } from './fields.ts';
import type { HttpAnswer } from './http.ts';
import { decimalOf } from './values.ts';

/** Takes out of a text of the service what must not be shown. */
export type Hide = (text: string) => string;

const maxDetailLength = 300;
const maxExcerptLength = 500;

/** The vendor's page: "Re-attempt the reservation after 60 seconds". */
const carrierRetryDelayMs = 60_000;
const rateRetryDelayMs = 1_000;
/** What is longer is a mistake, or another clock's: a rental lives but minutes. */
const longestRetryDelayMs = 300_000;

/** The error code of a body in any of its forms (`{error:{code}}`, `{error:"…"}`, `code`, `error_code`), in capitals. */
export function errorCodeOf(body: unknown): string | null {
  const fields = foldNames(body);
  const error = fields.get('error');
  const code = isRecord(error) ? firstOf(foldNames(error), ['code', 'errorcode', 'type']) : error;
  return (textOf(code) ?? textOf(firstOf(fields, ['code', 'errorcode'])))?.toUpperCase() ?? null;
}

/** What the service says about a bad request, to be shown as its words: at most 300 characters, null when it says nothing. */
export function detailOf(body: unknown, hide: Hide): string | null {
  const fields = foldNames(body);
  const error = fields.get('error');
  const inner = isRecord(error) ? textOf(firstOf(foldNames(error), ['message', 'detail'])) : undefined;
  const detail = inner ?? textOf(firstOf(fields, ['message', 'detail', 'title']));
  return detail === undefined ? null : cleanText(redact(hide(detail))).slice(0, maxDetailLength);
}

/** `Retry-After` in seconds or as an HTTP date (RFC 9110, 10.2.3), else `retry_after` in the body, else `fallbackMs`. */
export function retryDelayMs(answer: HttpAnswer, body: unknown, nowMs: number, fallbackMs: number): number {
  const header = answer.headers.retryAfter;
  const fields = foldNames(body);
  const said =
    header ?? firstOf(fields, ['retryafter']) ?? firstOf(foldNames(fields.get('error')), ['retryafter']);
  const seconds = typeof said === 'string' && /[a-z]/i.test(said) ? undefined : decimalOf(said);
  const date = seconds === undefined && typeof said === 'string' ? Date.parse(said) : Number.NaN;
  // A date is the service's clock, and so is the answer's own `Date`.
  const saidAtMs = Date.parse(answer.headers.date ?? '');
  const serverNowMs = Number.isNaN(saidAtMs) ? nowMs : saidAtMs;
  const delayMs =
    seconds !== undefined ? seconds * 1000 : Number.isNaN(date) ? fallbackMs : date - serverNowMs;
  return Math.min(Math.max(delayMs, 0), longestRetryDelayMs);
}

const kindsByCode: Record<
  string,
  'auth' | 'out-of-balance' | 'rate-limited' | 'carrier-timeout' | 'bad-request'
> = {
  BAD_REQUEST: 'bad-request',
  UNAUTHORIZED: 'auth',
  OUT_OF_BALANCE: 'out-of-balance',
  RATE_LIMIT: 'rate-limited',
  CARRIER_TIMEOUT: 'carrier-timeout',
};
const kindsByStatus: Record<
  number,
  'auth' | 'out-of-balance' | 'rate-limited' | 'not-found' | 'bad-request'
> = {
  400: 'bad-request',
  401: 'auth',
  402: 'out-of-balance',
  403: 'auth',
  404: 'not-found',
  410: 'not-found',
  422: 'bad-request',
  429: 'rate-limited',
};

/** The problem an answer states, or null when it states none (a 2xx without an error code of the page). */
export function problemOf(answer: HttpAnswer, body: unknown, nowMs: number, hide: Hide): ApiProblem | null {
  const isGood = answer.status >= 200 && answer.status < 300;
  const byCode = kindsByCode[errorCodeOf(body) ?? ''];
  const kind = byCode ?? (isGood ? undefined : kindsByStatus[answer.status]);
  switch (kind) {
    case 'auth':
    case 'out-of-balance':
    case 'not-found':
      return { kind };
    case 'bad-request':
      return { kind, detail: detailOf(body, hide) };
    case 'rate-limited':
      return { kind, retryAtMs: nowMs + retryDelayMs(answer, body, nowMs, rateRetryDelayMs) };
    case 'carrier-timeout':
      return { kind, retryAtMs: nowMs + retryDelayMs(answer, body, nowMs, carrierRetryDelayMs) };
    case undefined:
      if (isGood) return null;
      // 408 is no refusal either: the service gave up on a request that it may have begun to carry out.
      return answer.status >= 500 || answer.status === 408
        ? { kind: 'server', status: answer.status }
        : badResponse(answer, hide);
  }
}

/** An answer that was not understood, with an excerpt that carries neither keys nor long digit runs. */
export function badResponse(answer: HttpAnswer, hide: Hide): ApiProblem {
  // Redacted before it is cut: the first half of a key would not be recognised any more.
  const excerpt = cleanText(redact(hide(answer.body))).slice(0, maxExcerptLength);
  return { kind: 'bad-response', excerpt: `HTTP ${answer.status}\n${excerpt}` };
}
