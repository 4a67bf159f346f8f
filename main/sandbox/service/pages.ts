import type { Context } from 'hono';
import css from '../page/page.css?raw';
import html from '../page/page.html?raw';
import script from '../page/page.js?raw';
import { type Call, pageCall } from './call.ts';
import { openApiDocument } from './document.ts';

/** The page holds what strangers send by SMS: it runs its own script only, and talks to its own sandbox only. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const text = (c: Context, body: string, contentType: string): Response =>
  c.body(body, 200, { 'Content-Type': `${contentType}; charset=utf-8` });

export const pageCalls: readonly Call[] = [
  pageCall({
    path: '/',
    operationId: 'showPage',
    summary: 'The status page',
    details: 'Shows what is open, and delivers an SMS at a click.',
    contentType: 'text/html',
    respond: (c) => c.html(html, 200, { 'Content-Security-Policy': contentSecurityPolicy }),
  }),
  pageCall({
    path: '/_sandbox/page.css',
    operationId: 'getPageStyle',
    summary: 'Its style',
    details: 'Part of the status page.',
    contentType: 'text/css',
    respond: (c) => text(c, css, 'text/css'),
  }),
  pageCall({
    path: '/_sandbox/page.js',
    operationId: 'getPageScript',
    summary: 'Its script',
    details: 'Part of the status page.',
    contentType: 'text/javascript',
    respond: (c) => text(c, script, 'text/javascript'),
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
      return c.json({ ...document, servers: [{ url: new URL(c.req.url).origin }] });
    },
  });
}
