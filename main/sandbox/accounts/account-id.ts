import { createHash } from 'node:crypto';

/** Two questions a request ask for the same key: it is hashed once. */
const known = new Map<string, string>();
const KNOWN_MAX = 5_000;

/** The name of the account that a key opens. The key itself cannot be read from it, so a saved world holds no keys. */
export function accountIdOf(key: string): string {
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const id = `acct_${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
  // Strangers may try keys without end.
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(key, id);
  return id;
}
