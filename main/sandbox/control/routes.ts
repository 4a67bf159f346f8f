import { Hono } from 'hono';
import * as v from 'valibot';
import { accountIdOf } from '../accounts/account-id.ts';
import { toMinor } from '../accounts/money.ts';
import { badRequest, notFound, refuse } from '../http/errors.ts';
import { readJson } from '../http/read-json.ts';
import { reservationDetailShape } from '../http/shapes.ts';
import type { LiveWorld } from '../world/live-world.ts';
import { openReservations } from '../world/world.ts';
import { deliverByHand } from './deliver-by-hand.ts';
import { localOnly } from './local-only.ts';

const smsSchema = v.object({
  reservation_id: v.string(),
  text: v.string(),
  sender: v.optional(v.string()),
  code: v.optional(v.nullable(v.string())),
});
const balanceSchema = v.object({ key: v.string(), balance: v.number() });

/** For tests and people, without a key: let an SMS arrive, set a balance, see what is open. */
export function controlRoutes(live: LiveWorld): Hono {
  return new Hono()
    .use(localOnly)
    .post('/sms', async (c) => {
      const body = await readJson(c, smsSchema);
      if (!body.ok) return refuse(c, body.error);
      const { reservation_id: id, text, sender, code } = body.value;
      const isDelivered = deliverByHand(live, id, {
        text,
        ...(sender === undefined ? {} : { sender }),
        ...(code === undefined ? {} : { code }),
      });
      return isDelivered ? c.json({ delivered: true }, 201) : refuse(c, notFound('No such open reservation'));
    })
    .post('/balance', async (c) => {
      const body = await readJson(c, balanceSchema);
      if (!body.ok) return refuse(c, body.error);
      const accountId = accountIdOf(body.value.key);
      const wallet = live.read().wallets[accountId];
      if (wallet === undefined) return refuse(c, notFound('No such account'));
      const amountMinor = toMinor(body.value.balance, wallet.currency);
      if (amountMinor === null) return refuse(c, badRequest('Field "balance" is not an amount of money'));
      live.setAvailable(accountId, amountMinor);
      return c.json({ balance: body.value.balance, currency: wallet.currency });
    })
    .get('/reservations', (c) =>
      c.json({ reservations: openReservations(live.read()).map(reservationDetailShape) }),
    );
}
