/** A RentiumSMS for a test: the sandbox over real HTTP on loopback, which can go away and come back. */
import { onTestFinished, vi } from 'vitest';
import { timers } from '../../main/core/ports.ts';
import { createSandbox, type Sandbox, serveSandbox } from '../../main/sandbox/index.ts';

/** The sandbox's only key. Long enough that its end may be shown. */
export const serviceKey = 'rsk_test_5f1c0a9be2d74c33';

export interface Service {
  readonly url: string;
  readonly sandbox: Sandbox;
  goAway(): Promise<void>;
  /** On the same port, with the same world. */
  comeBack(): Promise<void>;
  /** The id of the one open reservation, as the service's own control page tells it. */
  openReservationId(): Promise<string>;
  /** An SMS with this code to the one open reservation, as soon as there is one. */
  deliver(code: string): Promise<void>;
}

/**
 * No SMS comes by itself: `deliver` sends them, so that no test waits for one. A fresh sandbox sends the first one
 * whatever its odds, 4 to 10 s after the order; here its time passes so slowly that this is an hour later.
 */
export async function startService({ balanceMinor = 2_500 } = {}): Promise<Service> {
  const sandbox = createSandbox({
    now: Date.now,
    timers,
    seed: 7,
    accounts: [{ key: serviceKey, balanceMinor, currency: 'USD' }],
    timeScale: 0.001,
    odds: { codes: { absent: 0, wrong: 0 }, deliveryShare: 0, nextShare: 0 },
  });
  let served = await serveSandbox(sandbox, 0);
  const { url } = served;
  onTestFinished(() => served.close());
  async function openReservationId() {
    const answer = await fetch(`${url}/_sandbox/reservations`);
    // The sandbox of this same checkout wrote it.
    const { reservations } = (await answer.json()) as { reservations: { id: string }[] };
    const [only] = reservations;
    if (only === undefined || reservations.length > 1) throw new Error('Expected one open reservation');
    return only.id;
  }
  return {
    url,
    sandbox,
    goAway: () => served.close(),
    async comeBack() {
      served = await serveSandbox(sandbox, Number(new URL(url).port));
    },
    openReservationId,
    async deliver(code) {
      const id = await vi.waitFor(openReservationId, 10_000);
      if (!sandbox.deliverSms(id, { text: `Your code is ${code}`, code })) throw new Error(`No open ${id}`);
    },
  };
}
