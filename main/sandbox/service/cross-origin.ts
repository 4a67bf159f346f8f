/** Lets web pages of chosen origins on this computer use the service: API explorers, and the page that a developer works on. */
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { ServiceEnv } from './access.ts';

/**
 * The origin as browsers send it, or a sentence that says what is wrong with it. A page of elsewhere gets no leave: it
 * could rent and read with any key that it guesses, and the controls need none.
 */
export function readOrigin(text: string): { readonly origin: string } | { readonly error: string } {
  const isUrl = URL.canParse(text);
  const { origin, protocol, hostname } = isUrl ? new URL(text) : { origin: '', protocol: '', hostname: '' };
  const isBare = text === origin || text === `${origin}/`;
  if (!isBare || !['http:', 'https:'].includes(protocol)) {
    return { error: `--cors takes an origin such as http://localhost:5173, not "${text.slice(0, 80)}".` };
  }
  if (!['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
    return { error: `--cors takes an origin on this computer: localhost, 127.0.0.1 or [::1].` };
  }
  return { origin };
}

/** Answers preflights of these origins, and lets their pages read the answers (the CORS protocol of the Fetch standard). */
export function allowOrigins(origins: ReadonlySet<string>) {
  const allow = cors({
    origin: (origin) => (origins.has(origin) ? origin : null),
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key'],
    exposeHeaders: ['Date', 'Location', 'Retry-After', 'WWW-Authenticate'],
    maxAge: 600,
  });
  return createMiddleware<ServiceEnv>(async (c, next) =>
    origins.size === 0 ? await next() : await allow(c, next),
  );
}
