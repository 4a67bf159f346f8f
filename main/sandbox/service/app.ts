import { type Context, Hono } from 'hono';
import { methodNotAllowed as answerWrongMethod } from 'hono/method-not-allowed';
import { ownHostOnly, ownOriginOnly, requireAccount, type ServiceEnv } from './access.ts';
import { calls } from './calls.ts';
import type { Controls } from './controls.ts';
import { allowOrigins } from './cross-origin.ts';
import { internal, methodNotAllowed, notFound, refuse } from './errors.ts';

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
