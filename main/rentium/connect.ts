/** A client of one service with one key: pool, limiter and calls put together; all open connections, and the time that they tell. */
import type { Clock } from '../core/index.ts';
import { createClient, type RentiumClient } from './client.ts';
import { type Http, isSafeBaseUrl, type OpenHttp } from './http.ts';
import { createLimiter, keptForClicks, type LimiterPorts } from './limiter.ts';
import { answerTimeOf } from './times.ts';

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

// The time at the service, heard from its answers.

/** Of this computer itself, the embedded sandbox above all: as a rule it has no other clock. */
const isLoopback = (origin: string): boolean => /^https?:\/\/(?:127\.|localhost\b|\[::1\])/.test(origin);

/** A difference above this was not told by this computer's own clock. */
const sameClockMs = 60_000;

/** The same, and each answer's own date is told to `onTime`, in epoch milliseconds. */
export function hearServiceTime(open: OpenHttp, clock: Clock, onTime: (serverMs: number) => void): OpenHttp {
  return (...args) => {
    const http = open(...args);
    let isOtherClock = !isLoopback(String(args[0]));
    return {
      ...http,
      async request(...requested) {
        const result = await http.request(...requested);
        const serverMs = result.ok ? answerTimeOf(result.answer.headers.date) : null;
        if (serverMs === null) return result;
        isOtherClock ||= Math.abs(serverMs - clock.now()) > sameClockMs;
        if (isOtherClock) onTime(serverMs);
        return result;
      },
    };
  };
}
