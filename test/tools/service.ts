/** A RentiumSMS for a test: the sandbox over real HTTP on loopback, sped up, which can go away and come back. */
import { onTestFinished } from 'vitest';
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
}

/** SMS arrive `timeScale` times sooner than the 4 to 10 s of a fresh sandbox. */
export async function startService({ timeScale = 20, balanceMinor = 2_500 } = {}): Promise<Service> {
  const sandbox = createSandbox({
    now: Date.now,
    seed: 7,
    accounts: [{ key: serviceKey, balanceMinor, currency: 'USD' }],
    timeScale,
    // One SMS each, so that a test knows which one comes next.
    odds: { codes: { absent: 0, wrong: 0 }, deliveryShare: 1, nextShare: 0 },
  });
  let served = await serveSandbox(sandbox, 0);
  const { url } = served;
  onTestFinished(() => served.close());
  return {
    url,
    sandbox,
    goAway: () => served.close(),
    async comeBack() {
      served = await serveSandbox(sandbox, Number(new URL(url).port));
    },
    async openReservationId() {
      const answer = await fetch(`${url}/_sandbox/reservations`);
      // The sandbox of this same checkout wrote it.
      const { reservations } = (await answer.json()) as { reservations: { id: string }[] };
      const [only] = reservations;
      if (only === undefined || reservations.length > 1) throw new Error('Expected one open reservation');
      return only.id;
    },
  };
}
