import { type Context, Hono } from 'hono';
import { methodNotAllowed as answerWrongMethod } from 'hono/method-not-allowed';
import { allowOrigins, ownHostOnly, ownOriginOnly, requireAccount, type ServiceEnv } from './access.ts';
import { accountCalls } from './account-calls.ts';
import type { Call, Controls } from './call.ts';
import { catalogueCalls } from './catalogue-calls.ts';
import { disturbanceControls } from './disturbance-controls.ts';
import { internal, methodNotAllowed, notFound, refuse } from './errors.ts';
import { documentCall, pageCalls } from './pages.ts';
import { reservationCalls } from './reservation-calls.ts';
import { worldControls } from './world-controls.ts';

/** The one table: every call that the sandbox answers, from which its routes and its OpenAPI document are made. */
export const calls: readonly Call[] = [
  ...catalogueCalls,
  ...reservationCalls,
  ...accountCalls,
  ...worldControls,
  ...disturbanceControls,
  ...pageCalls,
  documentCall(() => calls),
];

/** The whole service as one Hono application: the vendor's API under /v1; beside it our controls, document and page. */
export function createApp(controls: Controls, origins: ReadonlySet<string>): Hono<ServiceEnv> {
  const { live } = controls;
  const app = new Hono<ServiceEnv>();

  app.use(async (c, next) => {
    // Clients correct clock skew with `Date`, so it must tell the time of this world, not that of the HTTP server.
    c.header('Date', new Date(live.nowMs()).toUTCString());
    c.header('Cache-Control', 'no-store');
    await next();
  });
  app.use(ownHostOnly());
  app.use(allowOrigins(origins));
  app.use(
    answerWrongMethod({ app, onMethodNotAllowed: (c, allowed) => refuse(c, methodNotAllowed(allowed)) }),
  );

  const isOwnOrigin = ownOriginOnly(origins);
  app.use('/v1/*', requireAccount(live));
  for (const { method, path, needsKey, respond } of calls) {
    const route = [method.toUpperCase(), path.replace('{id}', ':id')] as const;
    const handler = (c: Context<ServiceEnv>) => respond(c, controls);
    if (needsKey) app.on(...route, handler);
    else app.on(...route, isOwnOrigin, handler);
  }

  app.notFound((c) => refuse(c, notFound('No such route')));
  app.onError((_error, c) => refuse(c, internal));
  return app;
}
