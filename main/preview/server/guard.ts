/** Refuses every request that does not come from the stand-in's own page or its test driver. */
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { type Access, isOwnHost, isOwnOrigin, isSame } from './access.ts';
import { sentence } from './serve-app.ts';

const controlPath = '/__stand-in/';

interface Guard {
  readonly access: Access;
  readonly port: () => number;
  /** A second way in for a test driver, to the control routes alone; null: there is none. */
  readonly controlToken: string | null;
}

export function guard({ access, port, controlToken }: Guard): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (c, next) => {
    const { headers } = c.env.incoming;
    const isControl = c.req.path.startsWith(controlPath);
    if (!isOwnHost(headers.host, port())) {
      return sentence(403, 'This server answers only under its own loopback address.');
    }
    if (headers.origin !== undefined && !isOwnOrigin(headers.origin, headers.host)) {
      return sentence(403, 'This server answers no other site.');
    }
    if (c.req.method !== 'GET' && !(isControl && c.req.method === 'POST')) {
      return sentence(405, 'This server only answers GET here.');
    }
    const byDriver = c.req.header('x-control-token');
    if (isControl && controlToken !== null && byDriver !== undefined && isSame(byDriver, controlToken)) {
      return next();
    }
    const hasSession = access.holdsSession(headers.cookie, port());
    const token = c.req.path === '/' ? c.req.query('token') : undefined;
    if (token !== undefined) {
      const redeemed = access.redeem(token);
      if (!redeemed && !hasSession) return refused();
      return new Response(null, {
        status: 303,
        headers: enter(redeemed ? access.sessionCookie(port()) : null),
      });
    }
    return hasSession ? next() : refused();
  };
}

const refused = (): Response =>
  sentence(
    403,
    'This address was already used or is not valid: run the same command again, and the preview prints a new one.',
  );

/** The token leaves the address bar and no referrer carries it on. */
function enter(cookie: string | null): Record<string, string> {
  const headers = { location: '/', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
  return cookie === null ? headers : { ...headers, 'set-cookie': cookie };
}
