/** Sends a signed sample event to the receiver's own address, as a service would, and sees whether it gets in. */
import { request } from 'node:http';
import type { ReservationId, Result } from '../../preload/model/index.ts';
import type { Chance, Clock, Timers } from '../core/index.ts';
import { refuse } from '../core/index.ts';
import { signedHeaders } from './intake.ts';

/** The address that events go to, and the secret that signs them. */
export interface EventTarget {
  readonly url: string;
  readonly secret: string;
}

/** Sends one POST and resolves when its answer is there. Rejects when there is none, or when the signal aborts. */
export type Post = (
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<void>;

export interface SelfTestPorts {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  readonly post: Post;
}

export interface SelfTest {
  /** Answers how long the event took; a `webhook` problem when it was not taken within five seconds. */
  run(target: EventTarget): Promise<Result<{ readonly delayMs: number }>>;
  /** True for an event of a test, even one that comes too late: it is no hint. */
  claims(id: ReservationId): boolean;
}

const timeoutMs = 5_000;

export function createSelfTest({ clock, timers, chance, post }: SelfTestPorts): SelfTest {
  // Random, so that no reservation of the service is ever taken for a test.
  const prefix = `res_test_${chance.uuid().replaceAll('-', '')}_`;
  const takenAtMs = new Map<string, number | null>();
  let count = 0;

  return {
    claims(id) {
      if (!id.startsWith(prefix)) return false;
      if (takenAtMs.has(id)) takenAtMs.set(id, clock.now());
      return true;
    },
    async run({ url, secret }) {
      count += 1;
      const id = `${prefix}${count}`;
      const sentAtMs = clock.now();
      const body = sampleEvent(id, sentAtMs);
      takenAtMs.set(id, null);
      const timeout = new AbortController();
      const headers = {
        'content-type': 'application/json',
        ...signedHeaders(secret, `evt_${id}`, body, sentAtMs),
      };
      await new Promise<void>((resolve) => {
        const cancelTimeout = timers.after(timeoutMs, () => {
          timeout.abort();
          resolve();
        });
        const end = () => {
          cancelTimeout();
          resolve();
        };
        // The answer does not matter, nor does its absence: another program may listen at this address by now.
        post(url, body, headers, timeout.signal).then(end, end);
      });
      const atMs = takenAtMs.get(id) ?? null;
      takenAtMs.delete(id);
      if (atMs === null) return refuse({ kind: 'webhook', reason: 'no-answer' });
      // A clock that was set back measures nothing.
      return { ok: true, value: { delayMs: Math.max(0, atMs - sentAtMs) } };
    },
  };
}

/** The number is one of those reserved for fiction (NANP 555-0100 to 555-0199). */
const sampleEvent = (reservationId: string, receivedAtMs: number): string =>
  JSON.stringify({
    event: 'sms.received',
    timestamp: `${new Date(receivedAtMs).toISOString().slice(0, 19)}Z`,
    data: {
      reservation_id: reservationId,
      phone_number: '+12025550143',
      service: 'test',
      sender: 'Test',
      text: 'Your test code is 849201',
      code: '849201',
    },
  });

/** The real port: plain HTTP over a connection of its own. */
export const postOverHttp: Post = (url, body, headers, signal) =>
  new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', headers, signal, agent: false }, (response) => {
      response.resume();
      response.once('end', resolve).once('error', reject);
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
