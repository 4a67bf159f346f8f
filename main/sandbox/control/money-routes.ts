import { type Context, Hono } from 'hono';
import { accountIdOf } from '../accounts/account.ts';
import { toMinor } from '../accounts/money.ts';
import { badRequest, notFound, refuse } from '../http/errors.ts';
import { readJson } from '../http/read-json.ts';
import type { Controls } from './controls.ts';
import { balanceChange, keyTerms } from './requests.ts';
import { accountShape, statementShape } from './shapes.ts';

/** Keys, balances and statements. Accounts are named by ids: no key is ever told. */
export function moneyRoutes({ live }: Controls): Hono {
  const noMoney = (c: Context) => refuse(c, badRequest('Field "balance" is not an amount of money'));
  const openCount = (id: string) => live.reservations().openCount(id);

  return new Hono()
    .post('/balance', async (c) => {
      const body = await readJson(c, balanceChange);
      if (!body.ok) return refuse(c, body.error);
      const accountId = accountIdOf(body.value.key);
      const account = live.account(accountId);
      if (account === null) return refuse(c, notFound('No such account'));
      const { currency } = account.wallet;
      const amountMinor = toMinor(body.value.balance, currency);
      if (amountMinor === null) return noMoney(c);
      live.setAvailable(accountId, amountMinor);
      return c.json({ balance: body.value.balance, currency });
    })
    .post('/keys', async (c) => {
      const body = await readJson(c, keyTerms);
      if (!body.ok) return refuse(c, body.error);
      const { key, balance, currency, is_revoked: isRevoked, expires_at: expiresAt } = body.value;
      const id = accountIdOf(key);
      // An account keeps the currency that it was opened with.
      const balanceMinor = toMinor(balance, live.account(id)?.wallet.currency ?? currency);
      if (balanceMinor === null) return noMoney(c);
      const expiresAtMs = expiresAt === null ? null : Date.parse(expiresAt);
      const account = live.putAccount(key, { balanceMinor, currency, isRevoked, expiresAtMs });
      return c.json(accountShape(id, account, openCount(id)));
    })
    .get('/accounts', (c) => {
      live.catchUp();
      const accounts = [...live.accounts()].map(([id, account]) => accountShape(id, account, openCount(id)));
      return c.json({ accounts });
    })
    .get('/accounts/:id/statement', (c) => {
      const account = live.account(c.req.param('id'));
      return account === null ? refuse(c, notFound('No such account')) : c.json(statementShape(account));
    });
}
