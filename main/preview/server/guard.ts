/**
 * Refuses what no page of this server and no test driver would ask. The application's files are as public as its package:
 * everybody on this computer may read them. All that is the person's goes over the socket, which a page must prove itself for.
 */
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { pageScriptPath } from '../wire/messages.ts';
import { type Access, isOwnHost, isOwnOrigin, isSame } from './access.ts';
import { enterWith } from './enter.ts';
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
    // They show and do everything: a page has its socket for that.
    if (isControl && c.req.path !== pageScriptPath) return sentence(403, 'Only a test driver may do this.');
    const token = c.req.path === '/' ? c.req.query('token') : undefined;
    if (token === undefined) return next();
    return access.redeem(token) ? enterWith(access.secret) : refused();
  };
}

const refused = (): Response =>
  sentence(
    403,
    'This address was already used or is not valid: run the same command again, and the preview prints a new one.',
  );
