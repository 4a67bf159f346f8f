import { createHash } from 'node:crypto';

/** The name of the account that a key opens. The key itself cannot be read from it, so a saved world holds no keys. */
export const accountIdOf = (key: string): string =>
  `acct_${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
