import { createMiddleware } from 'hono/factory';
import type { LiveWorld } from '../world/live-world.ts';
import { rateLimited, refuse, unauthorized } from './errors.ts';
import { createRateLimit } from './rate-limit.ts';

/** What the routes under /v1 find on each request. */
export interface AccountEnv {
  readonly Variables: { accountId: string };
}

/** The key that a request brings (RFC 6750), or null. */
export const keyOf = (header: string | null | undefined): string | null =>
  /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? null;

/** Lets in who brings a key that opens an account, and keeps to the rate limit. */
export function requireAccount(live: LiveWorld) {
  const mayProceed = createRateLimit(live.nowMs);
  return createMiddleware<AccountEnv>(async (c, next) => {
    const key = keyOf(c.req.header('Authorization'));
    const entry = key === null ? ({ refused: 'missing' } as const) : live.enter(key);
    if ('refused' in entry) return refuse(c, unauthorized(entry.refused));
    if (!mayProceed(entry.accountId)) return refuse(c, rateLimited);
    c.set('accountId', entry.accountId);
    return await next();
  });
}
