import * as v from 'valibot';
import { type Account, accountIdOf, availableMinor, heldMinor, linesOf } from '../accounts/account.ts';
import { toMajor, toMinor } from '../accounts/money.ts';
import { maxOpenReservations } from '../world/reserve.ts';
import { maxRequestsPerSecond } from './access.ts';
import {
  amount,
  answer,
  apiCall,
  type Call,
  controlCall,
  count,
  currency,
  fail,
  isoTime,
  time,
} from './call.ts';
import { badRequest, notFound, unauthorized } from './errors.ts';

/** The wallet, as its owner sees it and as the controls set it. Accounts are named by ids: no key is ever told. */

export const balanceAnswer = v.strictObject({
  balance: v.pipe(amount, v.description('What can be spent: open reservations hold their price')),
  currency,
  quotas: v.strictObject({
    active_reservations: v.strictObject({ used: count, limit: count }),
    requests_per_second: count,
  }),
});

const key = v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/), v.maxLength(200), v.description('A Bearer key'));
const balance = v.pipe(v.number(), v.minValue(0), v.description('Of the main unit'), v.examples([25]));
export const accountId = v.pipe(
  v.string(),
  v.description('Names an account without telling its key'),
  v.examples(['acct_2bd806c97f0e00af1a1fc332']),
);
/** An amount that may be below zero, as in a statement. */
const movedAmount = v.number();

const account = v.strictObject({
  id: accountId,
  balance: v.pipe(movedAmount, v.description('What can be spent')),
  held: v.pipe(movedAmount, v.description('What open reservations may still cost')),
  currency: v.string(),
  is_revoked: v.boolean(),
  expires_at: v.nullable(time),
  active_reservations: count,
});

const accountJson = (
  id: string,
  { wallet, isRevoked, expiresAtMs }: Account,
  openCount: number,
): v.InferOutput<typeof account> => ({
  id,
  balance: toMajor(availableMinor(wallet), wallet.currency),
  held: toMajor(heldMinor(wallet), wallet.currency),
  currency: wallet.currency,
  is_revoked: isRevoked,
  expires_at: expiresAtMs === null ? null : isoTime(expiresAtMs),
  active_reservations: openCount,
});

const statement = v.strictObject({
  statement: v.array(
    v.strictObject({
      at: time,
      kind: v.picklist(['opening', 'hold', 'charge', 'refund', 'adjustment']),
      reservation_id: v.nullable(v.string()),
      amount: v.pipe(movedAmount, v.description('By how much what can be spent changed')),
      balance: movedAmount,
      held: movedAmount,
    }),
  ),
});

const noAccount = notFound('No such account');
const noMoney = badRequest('Field "balance" is not an amount of money');
const refusals = { 404: 'NOT_FOUND: no such account' };

export const accountCalls: readonly Call[] = [
  apiCall({
    tag: 'account',
    method: 'get',
    path: '/balance',
    operationId: 'getBalance',
    summary: 'What can be spent, and the quotas of the account',
    details:
      'Open reservations hold their price, which is not in the balance. The quotas are those of the vendor.',
    description: 'The balance',
    json: balanceAnswer,
    handle({ live }, { accountId: id }) {
      const wallet = live.account(id)?.wallet;
      if (wallet === undefined) return fail(unauthorized('unknown'));
      const used = live.reservations().openCount(id);
      return answer({
        balance: toMajor(availableMinor(wallet), wallet.currency),
        currency: wallet.currency,
        quotas: {
          active_reservations: { used, limit: maxOpenReservations },
          requests_per_second: maxRequestsPerSecond,
        },
      });
    },
  }),
  controlCall({
    method: 'post',
    path: '/balance',
    operationId: 'setBalance',
    summary: 'Make an amount available to a key, whatever is held',
    details: 'For a test of what happens with much or little money. What open reservations hold stays held.',
    body: v.strictObject({ key, balance }),
    json: v.strictObject({ balance: movedAmount, currency: v.string() }),
    refusals,
    handle({ live }, { body }) {
      const id = accountIdOf(body.key);
      const wallet = live.account(id)?.wallet;
      if (wallet === undefined) return fail(noAccount);
      const amountMinor = toMinor(body.balance, wallet.currency);
      if (amountMinor === null) return fail(noMoney);
      live.setAvailable(id, amountMinor);
      return answer({ balance: body.balance, currency: wallet.currency });
    },
  }),
  controlCall({
    method: 'post',
    path: '/keys',
    operationId: 'putKey',
    summary: 'Open an account with a key, or let a key expire or be revoked',
    details:
      'A key that is not known opens an account with this balance. A key that is known keeps its currency.',
    body: v.strictObject({
      key,
      balance,
      currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/), v.description('ISO 4217')), 'USD'),
      is_revoked: v.optional(v.boolean(), false),
      expires_at: v.optional(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
    }),
    json: account,
    handle({ live }, { body }) {
      const id = accountIdOf(body.key);
      // An account keeps the currency that it was opened with.
      const balanceMinor = toMinor(body.balance, live.account(id)?.wallet.currency ?? body.currency);
      if (balanceMinor === null) return fail(noMoney);
      const opened = live.putAccount(body.key, {
        balanceMinor,
        currency: body.currency,
        isRevoked: body.is_revoked,
        expiresAtMs: body.expires_at === null ? null : Date.parse(body.expires_at),
      });
      return answer(accountJson(id, opened, live.reservations().openCount(id)));
    },
  }),
  controlCall({
    method: 'get',
    path: '/accounts',
    operationId: 'listAccounts',
    summary: 'All accounts',
    details: 'Ids in place of keys: no call tells a key.',
    json: v.strictObject({ accounts: v.array(account) }),
    handle({ live }) {
      const reservations = live.reservations();
      return answer({
        accounts: [...live.accounts()].map(([id, each]) => accountJson(id, each, reservations.openCount(id))),
      });
    },
  }),
  controlCall({
    method: 'get',
    path: '/accounts/{id}/statement',
    operationId: 'getStatement',
    summary: 'The last movements of money in an account, oldest first',
    details: 'Each hold, charge and refund, so that a test can see where the money went.',
    json: statement,
    refusals,
    handle({ live }, { id }) {
      const found = live.account(id);
      if (found === null) return fail(noAccount);
      const inMajor = (amountMinor: number) => toMajor(amountMinor, found.wallet.currency);
      return answer({
        statement: linesOf(found.statement).map((line) => ({
          at: isoTime(line.atMs),
          kind: line.kind,
          reservation_id: line.reservationId,
          amount: inMajor(line.amountMinor),
          balance: inMajor(line.availableMinor),
          held: inMajor(line.heldMinor),
        })),
      });
    },
  }),
];
