import type { Dialect } from '../dialects/dialect.ts';
import type { Faults } from '../faults/faults.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import type { LiveWorld } from '../world/live-world.ts';
import type { Journal } from './journal.ts';

/** Everything about a sandbox that its calls read and change. */
export interface Controls {
  readonly live: LiveWorld;
  readonly faults: Pick<Faults, 'set' | 'list'>;
  readonly journal: Pick<Journal, 'list' | 'clear' | 'requestsPerSecond'>;
  readonly webhooks: Pick<Webhooks, 'target' | 'setTarget' | 'deliveries' | 'pending'>;
  dialect(): Dialect;
  setDialect(dialect: Dialect): void;
}

/** `sender` is by default the name of the service; `code` null says that the text holds none. */
export interface SmsByHand {
  readonly sender?: string | undefined;
  readonly text: string;
  readonly code?: string | null | undefined;
}

/** Lets an SMS arrive now; false when no such reservation is open. Without `code`, the service reports none. */
export function deliverByHand(live: LiveWorld, reservationId: string, sms: SmsByHand): boolean {
  const reservation = live.reservations().find(reservationId);
  const service = reservation === null ? null : live.catalogue.service(reservation.service);
  const sender = sms.sender ?? service?.name ?? 'Sandbox';
  return live.deliver(reservationId, { sender, text: sms.text, code: sms.code ?? null });
}
