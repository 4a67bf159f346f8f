/** Decides who may ask: clients of this computer under the server's own name, and for the API those with a key. */
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { LiveWorld } from '../world/live-world.ts';
import { forbidden, rateLimited, refuse, unauthorized } from './errors.ts';

export interface ServiceEnv {
  readonly Bindings: {
    /** The port on which the request came; undefined in-process, where no network lies between. */
    readonly ownPort?: number | undefined;
  };
  readonly Variables: {
    /** The account of the key, under /v1. */
    accountId?: string;
  };
}

/**
 * Lets in who asks under one of this server's own names. A web page that had its name resolve to this computer (DNS
 * rebinding) shows in Host. In-process calls come over no network and pass.
 */
export function ownHostOnly() {
  let ownHosts: OwnHosts | null = null;
  return createMiddleware<ServiceEnv>(async (c, next) => {
    const { ownPort } = c.env;
    if (ownPort === undefined) return await next();
    if (ownHosts?.port !== ownPort) ownHosts = { port: ownPort, names: ownNames(ownPort) };
    const host = c.req.header('Host')?.toLowerCase() ?? '';
    // The URL differs from Host where the request line holds a whole one (RFC 9112, 3.2.2).
    const origin = `http://${host}/`;
    const isOwn = ownHosts.names.has(host) && c.req.url.slice(0, origin.length).toLowerCase() === origin;
    if (!isOwn) return refuse(c, forbidden('The sandbox answers to its own name on this computer only'));
    return await next();
  });
}

interface OwnHosts {
  readonly port: number;
  readonly names: ReadonlySet<string>;
}

/** All that Host may say. Port 80 may be left out. */
const ownNames = (port: number): ReadonlySet<string> =>
  new Set(
    ['127.0.0.1', 'localhost', '[::1]'].flatMap((name) => [
      `${name}:${port}`,
      ...(port === 80 ? [name] : []),
    ]),
  );

/**
 * Keeps web pages other than the sandbox's own out of the controls, which need no key: a page that posts across origins,
 * be it from another port of this computer, shows in Origin. Pages that the command was told to allow may.
 */
export const ownOriginOnly = (allowed: ReadonlySet<string>) =>
  createMiddleware<ServiceEnv>(async (c, next) => {
    const origin = c.req.header('Origin');
    const isOwn = origin === undefined || origin === `http://${c.req.header('Host')}`;
    if (!isOwn && !allowed.has(origin)) {
      return refuse(
        c,
        forbidden('The sandbox is controlled from this computer only, by its own page or none'),
      );
    }
    return await next();
  });

/** The key that a request brings (RFC 6750), or null. */
export const keyOf = (header: string | null | undefined): string | null =>
  /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? null;

/** Lets in who brings a key that opens an account, and keeps to the rate limit. */
export function requireAccount(live: LiveWorld) {
  const mayProceed = createRateLimit(live.nowMs);
  return createMiddleware<ServiceEnv>(async (c, next) => {
    const key = keyOf(c.req.header('Authorization'));
    const entry = key === null ? ({ refused: 'missing' } as const) : live.enter(key);
    if ('refused' in entry) return refuse(c, unauthorized(entry.refused));
    if (!mayProceed(entry.accountId)) return refuse(c, rateLimited);
    c.set('accountId', entry.accountId);
    return await next();
  });
}

/** The vendor's limit: "10 requests per second per account". */
export const maxRequestsPerSecond = 10;
const windowMs = 1_000;

/** Says whether an account may make a request now, and counts it if so. */
export function createRateLimit(now: () => number): (accountId: string) => boolean {
  const grantedAtMs = new Map<string, readonly number[]>();
  return (accountId) => {
    const nowMs = now();
    // A clock that was set back must not lock the account out: what lies in the future is forgotten.
    const recent = (grantedAtMs.get(accountId) ?? []).filter(
      (atMs) => atMs <= nowMs && nowMs - atMs < windowMs,
    );
    const isGranted = recent.length < maxRequestsPerSecond;
    grantedAtMs.set(accountId, isGranted ? [...recent, nowMs] : recent);
    return isGranted;
  };
}

// Lets web pages of chosen origins on this computer use the service: API explorers, and the page that a developer works on.

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
