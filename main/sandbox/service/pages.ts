import css from '../page/page.css?raw';
import html from '../page/page.html?raw';
import script from '../page/page.js?raw';
import { type Call, pageCall } from './call.ts';
import { openApiDocument } from './document.ts';
import { respondWith, respondWithJson } from './errors.ts';

/** The page holds what strangers send by SMS: it runs its own script only, and talks to its own sandbox only. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const pageCalls: readonly Call[] = [
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
export function documentCall(calls: () => readonly Call[]): Call {
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
