/** Keeps the receiver in step with the settings: on, off, or on another port. Its path and secret survive restarts. */
import type { Handlers } from '../../preload/contract.ts';
import type { CopyOutcome, ReservationId, Result, Settings } from '../../preload/model/index.ts';
import type { Chance, Clock, Timers } from '../core/index.ts';
import { createQueue, refuse } from '../core/index.ts';
import { createIntake, drawSecret, isSecret } from './intake.ts';
import { openReceiver, type Receiver } from './receiver.ts';
import { createSelfTest, type EventTarget, postOverHttp } from './self-test.ts';

interface Place {
  readonly path: string;
  readonly port: number;
  /** Null in files that are older than it. */
  readonly secret: string | null;
}

export interface WebhookPorts {
  readonly settings: () => Settings['webhook'];
  /** The secret path, the port and the signing secret of the URL, which survive a restart; null before the first. */
  readonly place: { get(): Place | null; set(place: Place): void };
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  readonly onHint: (id: ReservationId) => void;
  /** Called when `target()` has changed. */
  readonly onChange: () => void;
  /** Called when a stored secret of an earlier form was replaced: whoever signs events needs the new one. */
  readonly onSecretReplaced: () => void;
}

export interface Webhook {
  /** Opens, closes or moves the receiver as the settings now say; answers why it is not open although it should be. */
  update(): Promise<'port-taken' | 'other' | null>;
  /** The URL to paste at the service, and the secret that signs; null while off. */
  target(): EventTarget | null;
  /** Sends an event to the receiver's own URL; a `webhook` problem when it is off or the event does not come in. */
  test(): Promise<Result<{ readonly delayMs: number }>>;
  close(): Promise<void>;
}

interface Opened {
  readonly receiver: Receiver;
  readonly secret: string;
  /** The port that the settings named, 0 for any. */
  readonly chosenPort: number;
}

export function createWebhook(ports: WebhookPorts): Webhook {
  const { place, chance, settings: chosen } = ports;
  const selfTest = createSelfTest({ ...ports, post: postOverHttp });
  const intake = createIntake({
    clock: ports.clock,
    isSignatureRequired: () => chosen().requireSignature,
    onEvent(id) {
      if (!selfTest.claims(id)) ports.onHint(id);
    },
  });
  let opened: Opened | null = null;
  // One change after the other: two at once would both find no receiver and open one each.
  const enqueue = createQueue();

  async function closeNow(): Promise<void> {
    await opened?.receiver.close();
    opened = null;
  }

  async function updateNow(): Promise<'port-taken' | 'other' | null> {
    const { enabled, port } = chosen();
    if (enabled && opened?.chosenPort === port) return null;
    await closeNow();
    let failure: 'port-taken' | 'other' | null = null;
    if (enabled) {
      try {
        opened = await open(port);
      } catch (error) {
        failure =
          error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' ? 'port-taken' : 'other';
      }
    }
    ports.onChange();
    return failure;
  }

  /** For "any port" it takes the last port again if it is free, because the person's tunnel points at it. */
  async function open(chosenPort: number): Promise<Opened> {
    const stored = place.get();
    const path = stored?.path ?? chance.uuid();
    const former = stored?.secret ?? null;
    const secret = former !== null && isSecret(former) ? former : drawSecret(chance);
    const lastPort = stored?.port ?? 0;
    const listen = (port: number) => openReceiver(port, path, (delivery) => intake.take(delivery, secret));
    const receiver =
      chosenPort === 0 && lastPort !== 0
        ? await listen(lastPort).catch(() => listen(0))
        : await listen(chosenPort);
    place.set({ path, secret, port: Number(new URL(receiver.url).port) });
    if (former !== null && former !== secret) ports.onSecretReplaced();
    return { receiver, secret, chosenPort };
  }

  const target = () => opened && { url: opened.receiver.url, secret: opened.secret };

  return {
    update: () => enqueue(updateNow),
    target,
    async test() {
      const to = target();
      return to === null ? refuse({ kind: 'webhook', reason: 'off' }) : selfTest.run(to);
    },
    close: () => enqueue(closeNow),
  };
}

export const createWebhookCalls = (
  webhook: Pick<Webhook, 'target' | 'test'>,
  /** The secret goes to the clipboard, never to the page. */
  copySecret: (secret: string) => Promise<Result<CopyOutcome>>,
): Pick<Handlers, 'copyWebhookSecret' | 'testWebhook'> => ({
  copyWebhookSecret() {
    const target = webhook.target();
    return target === null ? refuse({ kind: 'webhook', reason: 'off' }) : copySecret(target.secret);
  },
  testWebhook: () => webhook.test(),
});
