/** Hears from the answers of the service what time it is there. */
import type { OpenHttp } from './http.ts';

/** Of this computer itself, the embedded sandbox above all: it has no other clock. */
const isLoopback = (origin: string): boolean => /^https?:\/\/(?:127\.|localhost\b|\[::1\])/.test(origin);

/** The same, and each answer's own date is told to `onTime`, in epoch milliseconds. */
export function hearServiceTime(open: OpenHttp, onTime: (serverMs: number) => void): OpenHttp {
  return (...args) => {
    const http = open(...args);
    if (isLoopback(String(args[0]))) return http;
    return {
      ...http,
      async request(...requested) {
        const result = await http.request(...requested);
        const serverMs = result.ok ? Date.parse(result.answer.headers.date ?? '') : Number.NaN;
        if (!Number.isNaN(serverMs)) onTime(serverMs);
        return result;
      },
    };
  };
}
