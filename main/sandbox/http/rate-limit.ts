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
