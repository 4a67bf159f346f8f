/** Keeps the receiver in step with the settings: on, off, or on another port; its secret path survives restarts. */
import type { ReservationId } from '../../preload/model.ts';
import { createTurns } from '../in-turn.ts';
import type { Chance } from '../ports.ts';
import type { Document } from '../settings/document.ts';
import type { StoredSettings } from '../settings/settings.ts';
import { openReceiver, type Receiver } from './receiver.ts';

export interface WebhookPorts {
  readonly settings: Document<StoredSettings>;
  readonly chance: Chance;
  readonly onHint: (id: ReservationId) => void;
  /** The URL to paste at the service, null while off. */
  readonly onChange: (url: string | null) => void;
}

export interface Webhook {
  /** Opens, closes or moves the receiver as the settings now say; answers why it is not open although it should be. */
  update(): Promise<'port-taken' | 'other' | null>;
  close(): Promise<void>;
}

export function createWebhook(ports: WebhookPorts): Webhook {
  let receiver: Receiver | null = null;
  // One change after the other: two at once would both find no receiver and open one each.
  const inTurn = createTurns();

  async function closeNow(): Promise<void> {
    await receiver?.close();
    receiver = null;
  }

  async function updateNow(): Promise<'port-taken' | 'other' | null> {
    await closeNow();
    let failure: 'port-taken' | 'other' | null = null;
    if (ports.settings.get().settings.webhook.enabled) {
      try {
        receiver = await open();
      } catch (error) {
        failure =
          error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' ? 'port-taken' : 'other';
      }
    }
    ports.onChange(receiver?.url ?? null);
    return failure;
  }

  /** With "any port", the port of the last time if it is free: the person's tunnel points at it. */
  async function open(): Promise<Receiver> {
    const stored = ports.settings.get();
    const path = stored.webhook?.path ?? ports.chance.uuid();
    const { port } = stored.settings.webhook;
    const lastPort = stored.webhook?.port ?? 0;
    const opened =
      port === 0 && lastPort !== 0
        ? await openReceiver(lastPort, path, ports.onHint).catch(() => openReceiver(0, path, ports.onHint))
        : await openReceiver(port, path, ports.onHint);
    ports.settings.set({
      ...ports.settings.get(),
      webhook: { path, port: Number(new URL(opened.url).port) },
    });
    return opened;
  }

  return { update: () => inTurn(updateNow), close: () => inTurn(closeNow) };
}
