import { STATUS_CODES } from 'node:http';
import type { ApiError } from '../http/errors.ts';
import { hugeBody } from './bodies.ts';

/** Answers that something between client and service makes up. `atMs` is the clock they tell in `Date`. */

const codeByStatus: Readonly<Record<number, ApiError['code']>> = {
  401: 'UNAUTHORIZED',
  402: 'OUT_OF_BALANCE',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'PAYLOAD_TOO_LARGE',
  429: 'RATE_LIMIT',
  503: 'CARRIER_TIMEOUT',
};

/** An error in the form of this API. `retryAfter` is seconds or an HTTP date. */
export function errorAnswer(status: number, retryAfter: number | string | undefined, atMs: number): Response {
  const code = codeByStatus[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL');
  const error = { code, message: `A fault of the sandbox: ${reasonOf(status)}` };
  return new Response(JSON.stringify({ error }), {
    status,
    headers: {
      ...headersAt(atMs),
      'Content-Type': 'application/json',
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    },
  });
}

/** 429 for as long as the storm lasts. */
export function stormAnswer(endsAtMs: number, atMs: number): Response {
  return errorAnswer(429, Math.max(1, Math.ceil((endsAtMs - atMs) / 1000)), atMs);
}

/** The page of a proxy that got no good answer itself. */
export function htmlAnswer(status: number, atMs: number): Response {
  const title = `${status} ${reasonOf(status)}`;
  const page = `<!DOCTYPE html>\n<html><head><title>${title}</title></head>\n<body><h1>${title}</h1><hr>gateway</body></html>\n`;
  return new Response(page, {
    status,
    headers: { ...headersAt(atMs), 'Content-Type': 'text/html; charset=utf-8' },
  });
}

/** One JSON text of so many bytes. */
export const hugeAnswer = (byteCount: number, atMs: number): Response =>
  new Response(hugeBody(byteCount), {
    headers: { ...headersAt(atMs), 'Content-Type': 'application/json' },
  });

export const redirectAnswer = (location: string, atMs: number): Response =>
  new Response(null, { status: 302, headers: { ...headersAt(atMs), Location: location } });

const headersAt = (atMs: number) => ({ Date: new Date(atMs).toUTCString(), 'Cache-Control': 'no-store' });

const reasonOf = (status: number): string => STATUS_CODES[status] ?? 'Unknown';
