/** Hears from the answers of the service what time it is there. */
import type { Clock } from '../core/index.ts';
import type { OpenHttp } from './http.ts';
import { answerTimeOf } from './times.ts';

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
