/** A client of one service with one key: pool, limiter and calls put together. */
import type { Clock, Timers } from '../ports.ts';
import { createClient, type RentiumClient } from './client.ts';
import { createHttp, isSafeBaseUrl } from './http.ts';
import { createLimiter } from './limiter.ts';

export const vendorUrl = 'https://api.rentiumsms.online';

/** The account allows ten a second; two are left for whatever else uses the same key. */
const requestsPerSecond = 8;

/** The base URL to use, or null when a key must not be sent there (plain http across a network, or no URL at all). */
export function parseBaseUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return isSafeBaseUrl(url) ? url : null;
}

export function connect(baseUrl: URL, key: string, ports: { clock: Clock; timers: Timers }): RentiumClient {
  return createClient({
    http: createHttp(baseUrl.origin),
    limiter: createLimiter(requestsPerSecond, ports),
    clock: ports.clock,
    key,
    basePath: baseUrl.pathname.replace(/\/$/, ''),
  });
}
