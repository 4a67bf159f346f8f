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

/** Words that mean the same wherever they are used. Finished, received or closed may mean anything. */
const meanings: Readonly<Record<Withdrawal, RegExp>> = {
  refunded: /^(?:refund(?:ed)?|reimbursed|returned|reversed|moneyback|chargeback)$/,
  canceled: /^(?:cancel(?:l?ed|l?ation)?|void(?:ed)?|revoked?|withdrawn|annulled|abort(?:ed)?|terminated)$/,
  failed: /^(?:fail(?:ed|ure)?|reject(?:ed)?|declined|denied|banned|blocked|undelivered|undeliverable|dead)$/,
  expired: /^(?:expired?|timeout|timedout|lapsed)$/,
};
/** From the one that says most. */
const order = ['refunded', 'canceled', 'failed', 'expired'] as const satisfies readonly Withdrawal[];
/** Words beside them that change nothing, as in `STATUS_CANCEL` and `canceled by service`. Any other may: `not`, `pending`. */
const beside =
  /^(?:status|state|access|order|reservation|rental|activation|number|phone|sms|delivery|payment|money|was|is|has|been|by|the|user|client|customer|service|system|provider|operator|carrier|admin|support|auto|automatic|automatically|fully|full|issued|done|and|due|to)$/;

export function withdrawalOf({ status }: Reservation, expiresAtMs: number | null): Withdrawal | null {
  const words = (status ?? '')
    .slice(0, 60)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/time[^a-z]{0,2}(d?)[^a-z]?out/g, 'time$1out')
    .replaceAll(/(money|charge)[^a-z]back/g, '$1back')
    .match(/[a-z]+/g);
  const meaning = order.find((one) => words?.some((word) => meanings[one].test(word))) ?? null;
  const isClear = words?.every(
    (word) => beside.test(word) || Object.values(meanings).some((known) => known.test(word)),
  );
  if (meaning === null || !isClear) return null;
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
