import { Hono } from 'hono';
import type { LiveWorld } from '../world/live-world.ts';
import type { AccountEnv } from './account.ts';
import { refuse, unauthorized } from './errors.ts';
import { balanceShape } from './shapes.ts';

/** GET /balance */
export function balanceRoutes(live: LiveWorld): Hono<AccountEnv> {
  return new Hono<AccountEnv>().get('/balance', (c) => {
    const accountId = c.get('accountId');
    const account = live.account(accountId);
    if (account === null) return refuse(c, unauthorized('unknown'));
    return c.json(balanceShape(account.wallet, live.reservations().openCount(accountId)));
  });
}
