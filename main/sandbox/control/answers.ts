import * as v from 'valibot';
import { dialectSchema } from '../dialects/dialect.ts';
import { faultSchema } from '../faults/fault.ts';
import { reservationDetailAnswer, smsAnswer } from '../http/answers.ts';
import { webhookTarget } from './requests.ts';

/** What the controls answer. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const amount = v.number();
const time = v.pipe(v.string(), v.isoTimestamp());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const accountId = v.pipe(
  v.string(),
  v.description('Names an account without telling its key'),
  v.examples(['acct_2bd806c97f0e00af1a1fc332']),
);

export const deliveredAnswer = v.strictObject({ delivered: v.literal(true) });
export const balanceSetAnswer = v.strictObject({ balance: amount, currency: v.string() });

export const openReservationsAnswer = v.strictObject({
  reservations: v.array(
    v.strictObject({
      ...reservationDetailAnswer.entries,
      account: accountId,
      sms: v.array(smsAnswer),
    }),
  ),
});

export const accountsAnswer = v.strictObject({
  accounts: v.array(
    v.strictObject({
      id: accountId,
      balance: v.pipe(amount, v.description('What can be spent')),
      held: v.pipe(amount, v.description('What open reservations may still cost')),
      currency: v.string(),
      is_revoked: v.boolean(),
      expires_at: v.nullable(time),
      active_reservations: count,
    }),
  ),
});

export const statementAnswer = v.strictObject({
  statement: v.array(
    v.strictObject({
      at: time,
      kind: v.picklist(['opening', 'hold', 'charge', 'refund', 'adjustment']),
      reservation_id: v.nullable(v.string()),
      amount: v.pipe(amount, v.description('By how much what can be spent changed')),
      balance: amount,
      held: amount,
    }),
  ),
});

export const stateAnswer = v.strictObject({
  seed: v.number(),
  now: time,
  scale: v.number(),
  requests_per_second: v.number(),
  services: count,
  countries: count,
  open_reservations: count,
  pending_webhooks: count,
  odds: v.strictObject({
    code_absent_share: share,
    code_wrong_share: share,
    delivery_share: v.nullable(share),
  }),
});

export const faultsAnswer = v.strictObject({ faults: v.array(faultSchema) });
export const dialectAnswer = v.strictObject({ dialect: dialectSchema });
export const webhookAnswer = v.strictObject({ webhook: v.nullable(webhookTarget) });

export const deliveriesAnswer = v.strictObject({
  pending: count,
  deliveries: v.array(
    v.strictObject({
      event_id: v.string(),
      reservation_id: v.string(),
      is_duplicate: v.boolean(),
      state: v.picklist(['pending', 'delivered', 'given-up']),
      attempts: v.array(
        v.strictObject({
          at: time,
          duration_ms: v.number(),
          status: v.optional(count),
          failure: v.optional(v.pipe(v.string(), v.examples(['time-out', 'ECONNREFUSED']))),
        }),
      ),
    }),
  ),
});

export const journalAnswer = v.strictObject({
  requests: v.array(
    v.strictObject({
      at: time,
      method: v.string(),
      path: v.pipe(v.string(), v.description('With its query')),
      status: v.pipe(
        v.union([count, v.picklist(['reset', 'aborted'])]),
        v.description('What was answered; reset: the connection was; aborted: the client had gone'),
      ),
      duration_ms: v.number(),
      account: v.nullable(accountId),
      idempotency_key: v.nullable(v.string()),
    }),
  ),
});
