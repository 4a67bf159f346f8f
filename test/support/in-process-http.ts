import type { Timers } from '../../main/core/ports.ts';
import type { HttpFailure } from '../../main/rentium/faults.ts';
import type { Http, HttpResult } from '../../main/rentium/http.ts';
import { createCallSignal } from '../../main/rentium/http.ts';
import type { Sandbox } from '../../main/sandbox/index.ts';

export interface InProcessHttp {
  readonly openHttp: (origin: string) => Http;
  /** Pulls the plug: no connection comes about until it is put back. */
  setOnline(isOnline: boolean): void;
}

/** The sandbox as the other end of the client, without a network: time limits pass in the time of the test. */
export function createInProcessHttp(sandbox: Sandbox, timers: Timers): InProcessHttp {
  let isOnline = true;
  const failed = (kind: HttpFailure['kind'], outcome: HttpFailure['outcome']): HttpResult => ({
    ok: false,
    failure: { kind, outcome },
  });

  function openHttp(origin: string): Http {
    return {
      async request({ method, path, headers, body, timeoutMs, signal }) {
        if (!isOnline) return failed('unreachable', 'unsent');
        const limit = new AbortController();
        const cancelLimit = timers.after(timeoutMs, () => limit.abort());
        const both = createCallSignal([signal, limit.signal]);
        let giveUp = () => {};
        const aborted = new Promise<never>((_resolve, reject) => {
          giveUp = () => reject(new Error('aborted'));
          both.signal.addEventListener('abort', giveUp, { once: true });
        });
        try {
          const request = new Request(origin + path, {
            method,
            headers,
            body: body ?? null,
            signal: both.signal,
          });
          const response = await Promise.race([sandbox.fetch(request), aborted]);
          const text = await Promise.race([response.text(), aborted]);
          if (!isOnline) return failed('unreachable', 'unknown');
          const { status, headers: answered } = response;
          return {
            ok: true,
            answer: {
              status,
              headers: { date: answered.get('Date'), retryAfter: answered.get('Retry-After') },
              body: text,
            },
          };
        } catch {
          if (signal.aborted) return failed('aborted', 'unknown');
          return failed(limit.signal.aborted ? 'time-out' : 'unreachable', 'unknown');
        } finally {
          cancelLimit();
          both.release();
          both.signal.removeEventListener('abort', giveUp);
        }
      },
      close: async () => {},
    };
  }
  return {
    openHttp,
    setOnline(next) {
      isOnline = next;
    },
  };
}
