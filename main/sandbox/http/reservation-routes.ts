import { Hono } from 'hono';
import * as v from 'valibot';
import type { LiveWorld } from '../world/live-world.ts';
import type { Reservation } from '../world/reservation.ts';
import type { AccountEnv } from './account.ts';
import { badRequest, notFound, orderError, refuse } from './errors.ts';
import { readJson } from './read-json.ts';
import { idempotencyKeySchema, orderSchema } from './requests.ts';
import { reservationDetailShape, reservationShape, smsListShape } from './shapes.ts';

/** POST /reservations, GET /reservations/{id}, GET /reservations/{id}/sms */
export function reservationRoutes(live: LiveWorld): Hono<AccountEnv> {
  /** Null also for the reservation of another account: its existence is nobody else's business. */
  function ownReservation(accountId: string, id: string): Reservation | null {
    const reservation = live.reservations().find(id);
    return reservation?.accountId === accountId ? reservation : null;
  }
  const missing = notFound('No such reservation');

  return new Hono<AccountEnv>()
    .post('/reservations', async (c) => {
      const idempotencyKey = c.req.header('Idempotency-Key') ?? null;
      if (idempotencyKey !== null && !v.is(idempotencyKeySchema, idempotencyKey)) {
        return refuse(c, badRequest('An Idempotency-Key has 1 to 255 characters'));
      }
      const order = await readJson(c, orderSchema);
      if (!order.ok) return refuse(c, order.error);
      const outcome = live.reserve(c.get('accountId'), { ...order.value, idempotencyKey });
      return outcome.ok
        ? c.json(reservationShape(outcome.reservation), 201)
        : refuse(c, orderError(outcome.problem));
    })
    .get('/reservations/:id', (c) => {
      const reservation = ownReservation(c.get('accountId'), c.req.param('id'));
      return reservation === null ? refuse(c, missing) : c.json(reservationDetailShape(reservation));
    })
    .get('/reservations/:id/sms', (c) => {
      const reservation = ownReservation(c.get('accountId'), c.req.param('id'));
      return reservation === null ? refuse(c, missing) : c.json(smsListShape(reservation));
    });
}
