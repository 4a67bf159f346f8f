import { Hono } from 'hono';
import { notFound, refuse } from '../http/errors.ts';
import { readJson } from '../http/read-json.ts';
import { serviceList } from '../http/shelves.ts';
import type { Controls } from './controls.ts';
import { deliverByHand } from './deliver-by-hand.ts';
import { oddsChange, smsByHand, timeChange } from './requests.ts';
import { openReservationShape, stateShape } from './shapes.ts';

/** See the world, let an SMS arrive, move time, set the luck. */
export function worldRoutes(controls: Controls): Hono {
  const { live } = controls;
  const shop = () => ({
    catalogue: live.catalogue,
    nowMs: live.nowMs(),
    currency: 'USD',
    numbersLeft: live.numbersLeft,
  });
  return new Hono()
    .get('/state', (c) => c.json(stateShape(controls)))
    .get('/services', (c) => c.json({ services: serviceList(shop()) }))
    .get('/reservations', (c) =>
      c.json({ reservations: live.reservations().open().map(openReservationShape) }),
    )
    .post('/sms', async (c) => {
      const body = await readJson(c, smsByHand);
      if (!body.ok) return refuse(c, body.error);
      const { reservation_id: id, ...sms } = body.value;
      return deliverByHand(live, id, sms)
        ? c.json({ delivered: true }, 201)
        : refuse(c, notFound('No such open reservation'));
    })
    .post('/time', async (c) => {
      const body = await readJson(c, timeChange);
      if (!body.ok) return refuse(c, body.error);
      const { advance_ms: advanceMs, scale } = body.value;
      if (scale !== undefined) live.setTimeScale(scale);
      if (advanceMs !== undefined) live.passTime(advanceMs);
      return c.json(stateShape(controls));
    })
    .post('/odds', async (c) => {
      const body = await readJson(c, oddsChange);
      if (!body.ok) return refuse(c, body.error);
      const { codes, deliveryShare } = live.odds();
      const { code_absent_share: absent, code_wrong_share: wrong, delivery_share: delivery } = body.value;
      live.setOdds({
        codes: { absent: absent ?? codes.absent, wrong: wrong ?? codes.wrong },
        deliveryShare: delivery === undefined ? deliveryShare : delivery,
      });
      return c.json(stateShape(controls));
    });
}
