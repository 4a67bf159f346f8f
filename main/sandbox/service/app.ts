import { type Context, Hono } from 'hono';
import { methodNotAllowed as answerWrongMethod } from 'hono/method-not-allowed';
import { isApiPath } from '../handler.ts';
import { allowOrigins, createGate } from './access.ts';
import { accountCalls } from './account-calls.ts';
import type { Call, Controls } from './call.ts';
import { catalogueCalls } from './catalogue-calls.ts';
import { disturbanceControls } from './disturbance-controls.ts';
import { internal, methodNotAllowed, notFound, refuse, type ServiceEnv } from './errors.ts';
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

/**
 * The whole service as one Hono application: the vendor's API under /v1; beside it our controls, document and page. A
 * path has one handler and no layers around it, which Hono calls at once; only `--cors` puts one in front.
 */
export function createApp(controls: Controls, origins: ReadonlySet<string>): Hono<ServiceEnv> {
  const gate = createGate(controls.live, origins);
  const app = new Hono<ServiceEnv>();
  if (origins.size > 0) app.use(allowOrigins(origins));

  for (const { method, path, needsKey, respond } of calls) {
    const enter = needsKey ? gate.enterWithKey : gate.enterWithoutKey;
    app.on(method.toUpperCase(), path.replace('{id}', ':id'), (c: Context<ServiceEnv>) => {
      const entry = enter(c);
      return 'error' in entry ? refuse(c, entry.error) : respond(c, controls, entry.accountId);
    });
  }

  // A known path with another method, or no path of ours.
  const others = new Hono<ServiceEnv>();
  others.use(
    answerWrongMethod({ app, onMethodNotAllowed: (c, allowed) => refuse(c, methodNotAllowed(allowed)) }),
  );
  others.notFound((c) => refuse(c, notFound('No such route')));
  app.notFound((c) => {
    const entry = isApiPath(c.req.path) ? gate.enterWithKey(c) : { error: gate.checkHost(c) };
    if ('error' in entry && entry.error !== null) return refuse(c, entry.error);
    return others.fetch(c.req.raw, c.env);
  });
  app.onError((_error, c) => refuse(c, internal));
  return app;
}
