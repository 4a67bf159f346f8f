/** The vendor's limit: "10 requests per second per account". */
export const REQUESTS_PER_SECOND = 10;
const WINDOW_MS = 1_000;

/** Says whether an account may make a request now, and counts it if so. */
export function createRateLimit(now: () => number): (accountId: string) => boolean {
  const grantedAtMs = new Map<string, readonly number[]>();
  return (accountId) => {
    const nowMs = now();
    // A clock that was set back must not lock the account out: what lies in the future is forgotten.
    const recent = (grantedAtMs.get(accountId) ?? []).filter(
      (atMs) => atMs <= nowMs && nowMs - atMs < WINDOW_MS,
    );
    const isGranted = recent.length < REQUESTS_PER_SECOND;
    grantedAtMs.set(accountId, isGranted ? [...recent, nowMs] : recent);
    return isGranted;
  };
}
