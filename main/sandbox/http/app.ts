import { Hono } from 'hono';
import { methodNotAllowed as answerWrongMethod } from 'hono/method-not-allowed';
import type { Controls } from '../control/controls.ts';
import { controlRoutes } from '../control/routes.ts';
import { documentRoutes } from '../openapi/routes.ts';
import { pageRoutes } from '../page/routes.ts';
import { type AccountEnv, requireAccount } from './account.ts';
import { balanceRoutes } from './balance-routes.ts';
import { catalogueRoutes } from './catalogue-routes.ts';
import { internal, methodNotAllowed, notFound, refuse } from './errors.ts';
import { reservationRoutes } from './reservation-routes.ts';

/** The whole service as one Hono application: the vendor's API under /v1; beside it our controls, document and page. */
export function createApp(controls: Controls): Hono<AccountEnv> {
  const { live } = controls;
  const app = new Hono<AccountEnv>();

  app.use(async (c, next) => {
    // Clients correct clock skew with `Date`, so it must tell the time of this world, not that of the HTTP server.
    c.header('Date', new Date(live.nowMs()).toUTCString());
    c.header('Cache-Control', 'no-store');
    await next();
  });
  app.use(
    answerWrongMethod({ app, onMethodNotAllowed: (c, allowed) => refuse(c, methodNotAllowed(allowed)) }),
  );

  app.use('/v1/*', requireAccount(live));
  app.route('/v1', catalogueRoutes(live));
  app.route('/v1', reservationRoutes(live));
  app.route('/v1', balanceRoutes(live));
  app.route('/_sandbox', controlRoutes(controls));
  app.route('/', documentRoutes());
  app.route('/', pageRoutes());

  app.notFound((c) => refuse(c, notFound('No such route')));
  app.onError((_error, c) => refuse(c, internal));
  return app;
}
