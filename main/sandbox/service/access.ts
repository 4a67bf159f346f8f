/** Decides who may ask: clients of this computer under the server's own name, and for the API those with a key. */
import type { Context } from 'hono';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { LiveWorld } from '../world/live-world.ts';
import { type ApiError, forbidden, rateLimited, type ServiceEnv, unauthorized } from './errors.ts';

/**
 * Refuses who asks under another name than this server's own. A web page that had its name resolve to this computer (DNS
 * rebinding) shows in Host. In-process calls come over no network and pass.
 */
function createHostCheck(): (c: Context<ServiceEnv>) => ApiError | null {
  let own: { readonly port: number; readonly addresses: ReadonlyMap<string, string> } | null = null;
  return (c) => {
    const { ownPort } = c.env;
    if (ownPort === undefined) return null;
    if (own?.port !== ownPort) own = { port: ownPort, addresses: ownAddresses(ownPort) };
    const address = own.addresses.get(c.req.header('Host')?.toLowerCase() ?? '');
    // The URL differs from Host where the request line holds a whole one (RFC 9112, 3.2.2).
    const isOwn = address !== undefined && c.req.url.slice(0, address.length).toLowerCase() === address;
    return isOwn ? null : forbidden('The sandbox answers to its own name on this computer only');
  };
}

/** All that Host may say, with the beginning of the URL that belongs to it. Port 80 may be left out. */
const ownAddresses = (port: number): ReadonlyMap<string, string> =>
  new Map(
    ['127.0.0.1', 'localhost', '[::1]']
      .flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])])
      .map((host) => [host, `http://${host}/`]),
  );

/** The account that a call is for, empty for calls without a key; or why it is refused. */
type Entry = { readonly accountId: string } | { readonly error: ApiError };

export interface Gate {
  /** For the vendor's API: lets in who brings a key that opens an account, and keeps to the rate limit. */
  enterWithKey(c: Context<ServiceEnv>): Entry;
  /**
   * For the controls and pages, which need no key. It keeps web pages other than the sandbox's own out: a page that posts
   * across origins, be it from another port of this computer, shows in Origin. Pages that the command was told to allow may.
   */
  enterWithoutKey(c: Context<ServiceEnv>): Entry;
  /** For paths that are none of the service's, outside the API. */
  checkHost(c: Context<ServiceEnv>): ApiError | null;
}

/** The checks stand in one place before each call, and not in layers around it: they run for each of a thousand SMS a second. */
export function createGate(live: LiveWorld, allowedOrigins: ReadonlySet<string>): Gate {
  const checkHost = createHostCheck();
  const mayProceed = createRateLimit(live.nowMs);
  return {
    checkHost,
    enterWithKey(c) {
      const foreign = checkHost(c);
      if (foreign !== null) return { error: foreign };
      const key = keyOf(c.req.header('Authorization'));
      const entry = key === null ? ({ refused: 'missing' } as const) : live.enter(key);
      if ('refused' in entry) return { error: unauthorized(entry.refused) };
      return mayProceed(entry.accountId) ? entry : { error: rateLimited };
    },
    enterWithoutKey(c) {
      const foreign = checkHost(c);
      if (foreign !== null) return { error: foreign };
      const origin = c.req.header('Origin');
      const isOwn = origin === undefined || origin === `http://${c.req.header('Host')}`;
      if (isOwn || allowedOrigins.has(origin)) return { accountId: '' };
      return {
        error: forbidden('The sandbox is controlled from this computer only, by its own page or none'),
      };
    },
  };
}

/** The key that a request brings (RFC 6750), or null. */
export const keyOf = (header: string | null | undefined): string | null =>
  /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? null;

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
  return createMiddleware<ServiceEnv>(allow);
}
