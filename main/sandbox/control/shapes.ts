import type * as v from 'valibot';
import type { Account } from '../accounts/account.ts';
import { toMajor } from '../accounts/money.ts';
import { linesOf } from '../accounts/statement.ts';
import { availableMinor, heldMinor } from '../accounts/wallet.ts';
import { isoTime, reservationDetailShape, smsShape } from '../http/shapes.ts';
import type { JournalEntry } from '../journal.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import type { WebhookTarget } from '../webhooks/target.ts';
import type { Reservation } from '../world/reservation.ts';
import type {
  accountsAnswer,
  deliveriesAnswer,
  journalAnswer,
  openReservationsAnswer,
  stateAnswer,
  statementAnswer,
  webhookAnswer,
} from './answers.ts';
import type { Controls } from './controls.ts';

/** What can be seen of a sandbox, in the shapes of its controls. */

type Item<List> = List extends readonly (infer Each)[] ? Each : never;

export const openReservationShape = (
  reservation: Reservation,
): Item<v.InferOutput<typeof openReservationsAnswer>['reservations']> => ({
  ...reservationDetailShape(reservation),
  account: reservation.accountId,
  sms: reservation.sms.map(smsShape),
});

export const accountShape = (
  id: string,
  { wallet, isRevoked, expiresAtMs }: Account,
  openCount: number,
): Item<v.InferOutput<typeof accountsAnswer>['accounts']> => ({
  id,
  balance: toMajor(availableMinor(wallet), wallet.currency),
  held: toMajor(heldMinor(wallet), wallet.currency),
  currency: wallet.currency,
  is_revoked: isRevoked,
  expires_at: expiresAtMs === null ? null : isoTime(expiresAtMs),
  active_reservations: openCount,
});

export const statementShape = ({
  statement,
  wallet: { currency },
}: Account): v.InferOutput<typeof statementAnswer> => ({
  statement: linesOf(statement).map((line) => ({
    at: isoTime(line.atMs),
    kind: line.kind,
    reservation_id: line.reservationId,
    amount: toMajor(line.amountMinor, currency),
    balance: toMajor(line.availableMinor, currency),
    held: toMajor(line.heldMinor, currency),
  })),
});

export function stateShape({ live, journal, webhooks }: Controls): v.InferOutput<typeof stateAnswer> {
  const { codes, deliveryShare } = live.odds();
  return {
    seed: live.seed,
    now: isoTime(live.nowMs()),
    scale: live.timeScale(),
    requests_per_second: journal.requestsPerSecond(),
    services: live.catalogue.services.length,
    countries: live.catalogue.countries.length,
    open_reservations: live.reservations().open().length,
    pending_webhooks: webhooks.pending(),
    odds: { code_absent_share: codes.absent, code_wrong_share: codes.wrong, delivery_share: deliveryShare },
  };
}

export const webhookShape = (target: WebhookTarget | null): v.InferInput<typeof webhookAnswer> => ({
  webhook: target && {
    url: target.url,
    secret: target.secret,
    duplicate_share: target.duplicateShare,
    shuffle_share: target.shuffleShare,
  },
});

export const deliveriesShape = (
  deliveries: readonly Delivery[],
  pending: number,
): v.InferOutput<typeof deliveriesAnswer> => ({
  pending,
  deliveries: deliveries.map(({ eventId, reservationId, isDuplicate, state, attempts }) => ({
    event_id: eventId,
    reservation_id: reservationId,
    is_duplicate: isDuplicate,
    state,
    attempts: attempts.map(({ atMs, durationMs, ...end }) => ({
      at: isoTime(atMs),
      duration_ms: durationMs,
      ...end,
    })),
  })),
});

export const journalShape = (entries: readonly JournalEntry[]): v.InferOutput<typeof journalAnswer> => ({
  requests: entries.map(({ at_ms: atMs, ...entry }) => ({ at: isoTime(atMs), ...entry })),
});
