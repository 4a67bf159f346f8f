import { Hono } from 'hono';
import { methodNotAllowed as answerWrongMethod } from 'hono/method-not-allowed';
import { controlRoutes } from '../control/routes.ts';
import type { LiveWorld } from '../world/live-world.ts';
import { type AccountEnv, requireAccount } from './account.ts';
import { balanceRoutes } from './balance-routes.ts';
import { catalogueRoutes } from './catalogue-routes.ts';
import { internal, methodNotAllowed, notFound, refuse } from './errors.ts';
import { reservationRoutes } from './reservation-routes.ts';

/** The whole service as one Hono application: the vendor's API under /v1, our own controls under /_sandbox. */
export function createApp(live: LiveWorld): Hono<AccountEnv> {
  const app = new Hono<AccountEnv>();

  app.use(async (c, next) => {
    await next();
    // Clients correct clock skew with `Date`, so it must tell the time of this world, not that of the HTTP server.
    c.res.headers.set('Date', new Date(live.nowMs()).toUTCString());
    c.res.headers.set('Cache-Control', 'no-store');
  });
  app.use(
    answerWrongMethod({ app, onMethodNotAllowed: (c, allowed) => refuse(c, methodNotAllowed(allowed)) }),
  );

  app.use('/v1/*', requireAccount(live));
  app.route('/v1', catalogueRoutes(live));
  app.route('/v1', reservationRoutes(live));
  app.route('/v1', balanceRoutes(live));
  app.route('/_sandbox', controlRoutes(live));

  app.notFound((c) => refuse(c, notFound('No such route')));
  app.onError((_error, c) => refuse(c, internal));
  return app;
}
