/** Words by which a service says that no SMS will come any more: pure data. */
import type { EndCause } from '../../../preload/model/index.ts';
import type { Reservation } from '../../rentium/index.ts';
import type { KeptRental } from '../ledger/entry.ts';

/** `expired` counts only where the service names no end by which its word could be judged. */
export type Withdrawal = EndCause | 'expired';

export const isSaid = (withdrawal: Withdrawal | 'none' | 'unknown'): withdrawal is Withdrawal =>
  withdrawal !== 'none' && withdrawal !== 'unknown';

/** The notice about such an end; null where it came as any end does. */
export const causeOf = (withdrawal: Withdrawal | 'none' | 'unknown'): EndCause | null =>
  isSaid(withdrawal) && withdrawal !== 'expired' ? withdrawal : null;

/** Only words that mean the same wherever they are used. Finished, or received, may mean anything. */
const meanings: Readonly<Record<string, Withdrawal>> = {
  CANCEL: 'canceled',
  CANCELED: 'canceled',
  CANCELLED: 'canceled',
  VOID: 'canceled',
  VOIDED: 'canceled',
  REFUND: 'refunded',
  REFUNDED: 'refunded',
  FAILED: 'failed',
  FAILURE: 'failed',
  BANNED: 'failed',
  REJECTED: 'failed',
  EXPIRED: 'expired',
  TIMEOUT: 'expired',
};

/** As in `STATUS_CANCEL`, and `canceled_by_service`. */
const affixes = /^STATUS|BY(?:SERVICE|SYSTEM|PROVIDER|OPERATOR|CARRIER)$/g;

export function withdrawalOf({ status }: Reservation, expiresAtMs: number | null): Withdrawal | null {
  const word = (status ?? '')
    .slice(0, 60)
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, '')
    .replaceAll(affixes, '');
  const meaning = Object.hasOwn(meanings, word) ? (meanings[word] ?? null) : null;
  return meaning === 'expired' && expiresAtMs !== null ? null : meaning;
}

/** The news of a number that the service took back; null of any other. */
export function withdrawnOf({ state, order, phone }: KeptRental) {
  if (state.kind !== 'ended' || state.cause == null) return null;
  const { name } = order.service;
  return {
    kind: 'number-withdrawn',
    cause: state.cause,
    service: name,
    phone: phone?.international ?? null,
  } as const;
}
