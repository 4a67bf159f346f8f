/** Sends the receiver a signed sample event by its own address, as the sandbox would, and sees whether it gets in. */
import type { ReservationId, Result } from '../../preload/model/index.ts';
import type { Chance } from '../core/index.ts';
import { refuse } from '../core/index.ts';
import { type AttemptPorts, sendOnce } from '../sandbox/index.ts';

/** Where events go, and the secret that signs them. */
export interface EventTarget {
  readonly url: string;
  readonly secret: string;
}

export interface SelfTest {
  /** Answers how long the event took; a `webhook` problem when it was not taken within five seconds. */
  run(target: EventTarget): Promise<Result<{ readonly delayMs: number }>>;
  /** True for an event of a test, even one that comes too late: it is no hint. */
  claims(id: ReservationId): boolean;
}

export function createSelfTest(ports: AttemptPorts & { readonly chance: Chance }): SelfTest {
  const { clock, chance } = ports;
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
    run(target) {
      count += 1;
      const id = `${prefix}${count}`;
      const sentAtMs = clock.now();
      takenAtMs.set(id, null);
      return new Promise((resolve) => {
        sendOnce(ports, target, { eventId: `evt_${id}`, sms: sample(id, sentAtMs) }, () => {
          const atMs = takenAtMs.get(id) ?? null;
          takenAtMs.delete(id);
          if (atMs === null) resolve(refuse({ kind: 'webhook', reason: 'no-answer' }));
          // A clock that was set back measures nothing.
          else resolve({ ok: true, value: { delayMs: Math.max(0, atMs - sentAtMs) } });
        });
      });
    },
  };
}

/** The number is one of those reserved for fiction (NANP 555-0100 to 555-0199). */
const sample = (reservationId: string, receivedAtMs: number) => ({
  reservationId,
  phone: '+12025550143',
  service: 'test',
  sender: 'Test',
  text: 'Your test code is 849201',
  code: '849201',
  receivedAtMs,
});
