import { Hono } from 'hono';
import { localOnly } from '../control/local-only.ts';
import css from './page.css?raw';
import html from './page.html?raw';
import script from './page.js?raw';

/** The page holds what strangers send by SMS: it runs its own script only, and talks to its own sandbox only. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** GET / and what belongs to it. */
export function pageRoutes(): Hono {
  return new Hono()
    .get('/', localOnly, (c) => c.html(html, 200, { 'Content-Security-Policy': contentSecurityPolicy }))
    .get('/_sandbox/page.css', localOnly, (c) =>
      c.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
    )
    .get('/_sandbox/page.js', localOnly, (c) =>
      c.body(script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
    );
}
