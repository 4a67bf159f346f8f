import type { LiveWorld } from '../world/live-world.ts';

/** `sender` is by default the name of the service; `code` null means that the text holds none. */
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
