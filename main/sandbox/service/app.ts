import { type Context, Hono } from 'hono';
import { methodNotAllowed as answerWrongMethod } from 'hono/method-not-allowed';
import { isApiPath } from '../handler.ts';
import css from '../page/page.css?raw';
import html from '../page/page.html?raw';
import script from '../page/page.js?raw';
import { allowOrigins, createGate } from './access.ts';
import { accountCalls } from './account-calls.ts';
import { type Call, type Controls, pageCall } from './call.ts';
import { catalogueCalls } from './catalogue-calls.ts';
import { disturbanceControls } from './disturbance-controls.ts';
import { openApiDocument } from './document.ts';
import {
  internal,
  methodNotAllowed,
  notFound,
  refuse,
  respondWith,
  respondWithJson,
  type ServiceEnv,
} from './errors.ts';
import { reservationCalls } from './reservation-calls.ts';
import { worldControls } from './world-controls.ts';

/** The page holds what strangers send by SMS: it runs its own script only, and talks to its own sandbox only. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const pageCalls: readonly Call[] = [
  pageCall({
    path: '/',
    operationId: 'showPage',
    summary: 'The status page',
    details: 'Shows what is open, and delivers an SMS at a click.',
    contentType: 'text/html',
    respond: (c) =>
      respondWith(c, html, 'text/html; charset=utf-8', {
        headers: { 'Content-Security-Policy': contentSecurityPolicy },
      }),
  }),
  pageCall({
    path: '/_sandbox/page.css',
    operationId: 'getPageStyle',
    summary: 'Its style',
    details: 'Part of the status page.',
    contentType: 'text/css',
    respond: (c) => respondWith(c, css, 'text/css; charset=utf-8'),
  }),
  pageCall({
    path: '/_sandbox/page.js',
    operationId: 'getPageScript',
    summary: 'Its script',
    details: 'Part of the status page.',
    contentType: 'text/javascript',
    respond: (c) => respondWith(c, script, 'text/javascript; charset=utf-8'),
  }),
];

/** The OpenAPI document, which describes all calls, this one too. */
function documentCall(calls: () => readonly Call[]): Call {
  // Made when it is first asked for: the application that embeds the sandbox never asks.
  let document: ReturnType<typeof openApiDocument> | null = null;
  return pageCall({
    path: '/openapi.json',
    operationId: 'getDocument',
    summary: 'This document',
    details: 'OpenAPI 3.1, for tools that make clients and for people who read it.',
    contentType: 'application/json',
    respond(c) {
      document ??= openApiDocument(calls());
      return respondWithJson(c, { ...document, servers: [{ url: new URL(c.req.url).origin }] });
    },
  });
}

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
