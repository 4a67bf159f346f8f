import { Hono } from 'hono';
import type { LiveWorld } from '../world/live-world.ts';
import { openReservations } from '../world/world.ts';
import type { AccountEnv } from './account.ts';
import { refuse, unauthorized } from './errors.ts';
import { balanceShape } from './shapes.ts';

/** GET /balance */
export function balanceRoutes(live: LiveWorld): Hono<AccountEnv> {
  return new Hono<AccountEnv>().get('/balance', (c) => {
    const world = live.read();
    const accountId = c.get('accountId');
    const wallet = world.wallets[accountId];
    if (wallet === undefined) return refuse(c, unauthorized);
    const open = openReservations(world).filter((reservation) => reservation.accountId === accountId);
    return c.json(balanceShape(wallet, open.length));
  });
}
