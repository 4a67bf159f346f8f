import { createHash } from 'node:crypto';

/** Tells the accounts of one service apart: a short piece of the key's hash, from which no key can be found. */
export const fingerprintOf = (key: string): string =>
  createHash('sha256').update(`rentium-tray ${key}`).digest('hex').slice(0, 8);
