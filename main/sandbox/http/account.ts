import { createMiddleware } from 'hono/factory';
import { accountIdOf } from '../accounts/account-id.ts';
import type { LiveWorld } from '../world/live-world.ts';
import { rateLimited, refuse, unauthorized } from './errors.ts';
import { createRateLimit } from './rate-limit.ts';

/** What the routes under /v1 find on each request. */
export interface AccountEnv {
  readonly Variables: { accountId: string };
}

/** Lets in who brings a known key (RFC 6750) and keeps to the rate limit. */
export function requireAccount(live: LiveWorld) {
  const mayProceed = createRateLimit(live.nowMs);
  return createMiddleware<AccountEnv>(async (c, next) => {
    const key = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
    const accountId = key === undefined ? null : accountIdOf(key);
    if (accountId === null || live.read().wallets[accountId] === undefined) return refuse(c, unauthorized);
    if (!mayProceed(accountId)) return refuse(c, rateLimited);
    c.set('accountId', accountId);
    return await next();
  });
}
