import { seededRandom } from '../random.ts';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The keys of a sandbox that was given none: one that works, and two for trying out 401. The same for the same seed. */
export const drawKeys = (seed: number) => ({
  active: drawKey(seed, 'api-key'),
  expired: drawKey(seed, 'expired-key'),
  revoked: drawKey(seed, 'revoked-key'),
});

const drawKey = (seed: number, purpose: string): string =>
  `rsk_sandbox_${seededRandom(seed, purpose).text(ALPHABET, 24)}`;

/** What webhooks are signed with. */
export const drawSecret = (seed: number): string =>
  `whsec_${seededRandom(seed, 'webhook-secret').text(ALPHABET, 32)}`;
