import type { Dialect } from '../dialects/dialect.ts';
import type { Faults } from '../faults/faults.ts';
import type { FindCode } from '../ports.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import type { LiveWorld } from '../world/live-world.ts';
import type { Journal } from './journal.ts';

/** Everything about a sandbox that its calls read and change. */
export interface Controls {
  readonly live: LiveWorld;
  readonly faults: Pick<Faults, 'set' | 'list'>;
  readonly journal: Pick<Journal, 'list' | 'clear' | 'requestsPerSecond'>;
  readonly webhooks: Pick<Webhooks, 'target' | 'setTarget' | 'deliveries' | 'pending'>;
  readonly findCode: FindCode;
  dialect(): Dialect;
  setDialect(dialect: Dialect): void;
}

/** `sender` is by default the name of the service; `code` null: the service reports none. Left out, it is found in the text. */
export interface SmsByHand {
  readonly sender?: string | undefined;
  readonly text: string;
  readonly code?: string | null | undefined;
}

/** Lets an SMS arrive now, and answers the code that the service reports; false when no such reservation is open. */
export function deliverByHand(
  { live, findCode }: Pick<Controls, 'live' | 'findCode'>,
  reservationId: string,
  sms: SmsByHand,
): { readonly code: string | null } | false {
  const reservation = live.reservations().find(reservationId);
  const service = reservation === null ? null : live.catalogue.service(reservation.service);
  const sender = sms.sender ?? service?.name ?? 'Sandbox';
  const code = sms.code === undefined ? findCode(sms.text, service?.name ?? sender) : sms.code;
  return live.deliver(reservationId, { sender, text: sms.text, code }) ? { code } : false;
}
