import { createMiddleware } from 'hono/factory';
import { forbidden, refuse } from '../http/errors.ts';

/**
 * Keeps web pages out of the controls, which need no key: a page that had its own name resolve to this machine (DNS
 * rebinding) shows in Host, and one that posts across origins shows in Origin.
 */
export const localOnly = createMiddleware(async (c, next) => {
  const host = c.req.header('Host');
  const origin = c.req.header('Origin');
  const isLocal =
    isLoopbackUrl(c.req.url) &&
    (host === undefined || isLoopbackUrl(`http://${host}`)) &&
    (origin === undefined || isLoopbackUrl(origin));
  if (!isLocal) return refuse(c, forbidden('The sandbox is controlled from this computer only'));
  return await next();
});

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** `null`, the origin of sandboxed pages, is no URL and so not loopback. */
const isLoopbackUrl = (text: string): boolean =>
  URL.canParse(text) && loopbackNames.has(new URL(text).hostname);
