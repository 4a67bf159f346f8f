/** A client of one service with one key: pool, limiter and calls put together. */
import { createClient, type RentiumClient } from './client.ts';
import { type Http, isSafeBaseUrl, type OpenHttp } from './http.ts';
import { createLimiter, keptForClicks, type LimiterPorts } from './limiter.ts';

/** The account allows ten a second; two are left for whatever else uses the same key. */
const requestsPerSecond = 8;
/** The most that may be set for polls. */
export const maxPollsPerSecond = requestsPerSecond - keptForClicks;

/** The base URL to use, or null when a key must not be sent there (plain http across a network, or no URL at all). */
export function parseBaseUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return isSafeBaseUrl(url) ? url : null;
}

export interface ConnectPorts extends LimiterPorts {
  /** HTTP to an origin. */
  readonly openHttp: OpenHttp;
}

export function connect(baseUrl: URL, key: string, ports: ConnectPorts): RentiumClient {
  return createClient({
    http: ports.openHttp(baseUrl.origin),
    limiter: createLimiter(requestsPerSecond, ports),
    clock: ports.clock,
    timers: ports.timers,
    key,
    basePath: baseUrl.pathname.replace(/\/$/, ''),
  });
}

// Every open connection of the application, to be dropped together.

export interface Connections {
  readonly openHttp: OpenHttp;
  /** The machine slept, or its network is another: connections may be dead without a sign. */
  renew(): void;
}

export function createConnections(open: OpenHttp): Connections {
  const opened = new Set<Http>();
  return {
    openHttp(origin) {
      const http = open(origin);
      opened.add(http);
      const close = () => {
        opened.delete(http);
        return http.close();
      };
      return { ...http, close };
    },
    renew() {
      for (const http of opened) http.renew?.();
    },
  };
}
