/** Keeps the receiver in step with the settings: on, off, or on another port; its secret path survives restarts. */
import type { ReservationId } from '../../preload/model.ts';
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
  readonly onFailed: (reason: 'port-taken' | 'other') => void;
}

export interface Webhook {
  /** Opens, closes or moves the receiver as the settings now say. */
  update(): Promise<void>;
  close(): Promise<void>;
}

export function createWebhook(ports: WebhookPorts): Webhook {
  let receiver: Receiver | null = null;

  async function close(): Promise<void> {
    await receiver?.close();
    receiver = null;
  }

  function secretPath(): string {
    const stored = ports.settings.get();
    if (stored.webhookPath !== null) return stored.webhookPath;
    const webhookPath = ports.chance.uuid();
    ports.settings.set({ ...stored, webhookPath });
    return webhookPath;
  }

  return {
    async update() {
      await close();
      const { enabled, port } = ports.settings.get().settings.webhook;
      if (enabled) {
        try {
          receiver = await openReceiver(port, secretPath(), ports.onHint);
        } catch (error) {
          const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
          ports.onFailed(isTaken ? 'port-taken' : 'other');
        }
      }
      ports.onChange(receiver?.url ?? null);
    },
    close,
  };
}
