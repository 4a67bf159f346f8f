import type { Context } from 'hono';
import * as v from 'valibot';
import { toMajor } from '../accounts/money.ts';
import { type OrderProblem, outageRetryS } from '../world/reserve.ts';

/** The body of every error. The first five codes are the vendor's, the others ours. */
export const errorAnswer = v.strictObject({
  error: v.strictObject({
    code: v.picklist([
      'BAD_REQUEST',
      'UNAUTHORIZED',
      'OUT_OF_BALANCE',
      'RATE_LIMIT',
      'CARRIER_TIMEOUT',
      'FORBIDDEN',
      'NOT_FOUND',
      'METHOD_NOT_ALLOWED',
      'PAYLOAD_TOO_LARGE',
      'INTERNAL',
    ]),
    message: v.pipe(v.string(), v.description('For people; programs decide by status and code')),
  }),
});

/** An error before it is written as an answer. */
export interface ApiError {
  readonly status: 400 | 401 | 402 | 403 | 404 | 405 | 413 | 429 | 500 | 503;
  readonly code: v.InferOutput<typeof errorAnswer>['error']['code'];
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The bindings and variables that the service hands to each call. */
export interface ServiceEnv {
  readonly Bindings: {
    /** The port on which the request came; undefined in-process, where no network lies between. */
    readonly ownPort?: number | undefined;
    /** The time of this world, in epoch ms. */
    readonly nowMs: () => number;
  };
}

/**
 * Every answer is made here. `Date` tells the time of this world, not that of the HTTP server, because clients correct
 * clock skew with it. The headers stay a plain object: the server writes that as it is, where it would copy and sort `Headers`.
 */
export const respondWith = (
  { env }: Context<ServiceEnv>,
  body: string,
  contentType: string,
  { status = 200, headers }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): Response =>
  new Response(body, {
    status,
    headers: headersOf(httpTime(env.nowMs()), contentType, headers),
  });

function headersOf(
  date: string,
  contentType: string,
  more: Readonly<Record<string, string>> | undefined,
): Record<string, string> {
  const usual = { Date: date, 'Cache-Control': 'no-store', 'Content-Type': contentType };
  return more === undefined ? usual : Object.assign(usual, more);
}

/** The last second that was written as text: a thousand answers share it. */
let lastTime = { second: Number.NaN, text: '' };

function httpTime(epochMs: number): string {
  const second = Math.floor(epochMs / 1_000);
  if (second !== lastTime.second) lastTime = { second, text: new Date(second * 1_000).toUTCString() };
  return lastTime.text;
}

export const respondWithJson = (
  c: Context<ServiceEnv>,
  json: unknown,
  status = 200,
  headers?: Readonly<Record<string, string>>,
): Response =>
  respondWith(c, JSON.stringify(json), 'application/json', {
    status,
    ...(headers === undefined ? {} : { headers }),
  });

/** Answers `{"error":{"code","message"}}`. */
export const refuse = (c: Context<ServiceEnv>, { status, code, message, headers }: ApiError): Response =>
  respondWithJson(c, { error: { code, message } }, status, headers);

export const badRequest = (message: string): ApiError => ({ status: 400, code: 'BAD_REQUEST', message });
export const notFound = (message: string): ApiError => ({ status: 404, code: 'NOT_FOUND', message });
export const forbidden = (message: string): ApiError => ({ status: 403, code: 'FORBIDDEN', message });

const noEntry = {
  missing: 'The API key is missing',
  unknown: 'The API key is not known',
  expired: 'The API key has expired',
  revoked: 'The API key was revoked',
};
export const unauthorized = (reason: keyof typeof noEntry): ApiError => ({
  status: 401,
  code: 'UNAUTHORIZED',
  message: noEntry[reason],
  headers: { 'WWW-Authenticate': 'Bearer' },
});

export const rateLimited: ApiError = {
  status: 429,
  code: 'RATE_LIMIT',
  message: 'More than 10 requests in one second',
  headers: { 'Retry-After': '1' },
};

export const tooLarge: ApiError = {
  status: 413,
  code: 'PAYLOAD_TOO_LARGE',
  message: 'The request body is too large',
};

export const internal: ApiError = { status: 500, code: 'INTERNAL', message: 'The sandbox failed' };

export const methodNotAllowed = (allowed: readonly string[]): ApiError => ({
  status: 405,
  code: 'METHOD_NOT_ALLOWED',
  message: `Allowed here: ${allowed.join(', ')}`,
  headers: { Allow: allowed.join(', ') },
});

export function orderError(problem: OrderProblem): ApiError {
  switch (problem.kind) {
    case 'unknown':
      return unknownValue(problem.field, problem.value);
    case 'key-reused':
      return badRequest('This Idempotency-Key was used for a different order');
    case 'too-many-open':
      return badRequest(`At most ${problem.limit} reservations can be active at a time`);
    case 'no-numbers':
      return badRequest('No numbers are left for this order');
    case 'carrier-timeout':
      return {
        status: 503,
        code: 'CARRIER_TIMEOUT',
        message: `${problem.operator} does not answer; try again in ${outageRetryS} seconds`,
        headers: { 'Retry-After': String(outageRetryS) },
      };
    case 'out-of-balance': {
      const { availableMinor, priceMinor, currency } = problem;
      const message = `Balance ${toMajor(availableMinor, currency)} is below the price ${toMajor(priceMinor, currency)}`;
      return { status: 402, code: 'OUT_OF_BALANCE', message };
    }
  }
}

export const unknownValue = (field: string, value: string): ApiError =>
  badRequest(`Unknown ${field} "${value.slice(0, 40)}"`);
