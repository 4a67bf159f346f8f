/**
 * Decides who may talk to the window server. A one-time token in the address brings a page its secret, which the page keeps in its
 * tab and proves in the first message of its socket. Nothing of this is a cookie: a browser sends those to every port.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const makeSecret = (): string => randomBytes(32).toString('base64url');

/** Compares in a time that tells nothing about the secret. */
export function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

export interface Access {
  /** A fresh token; an older one that nobody used ends with it. */
  readonly issueToken: () => string;
  /** True once for the current token. */
  readonly redeem: (token: string) => boolean;
  /** Hears that a token was redeemed. */
  readonly onRedeemed: (run: () => void) => void;
  /** The secret of the page whose token was redeemed. */
  readonly secret: string;
  readonly isProven: (secret: string) => boolean;
}

/** `secret` may be given by the one who starts the stand-in, so that a restart keeps its pages. */
export function createAccess(secret: string = makeSecret()): Access {
  let token: string | null = null;
  const heard: (() => void)[] = [];
  return {
    issueToken: () => {
      token = makeSecret();
      return token;
    },
    redeem: (given) => {
      const fits = token !== null && isSame(given, token);
      if (fits) {
        token = null;
        for (const run of heard) run();
      }
      return fits;
    },
    onRedeemed: (run) => void heard.push(run),
    secret,
    isProven: (given) => isSame(given, secret),
  };
}

/** Another name for this address would mean DNS rebinding. */
export const isOwnHost = (host: string | undefined, port: number): boolean =>
  host === `127.0.0.1:${port}` || host === `localhost:${port}`;

export const isOwnOrigin = (origin: string | undefined, host: string | undefined): boolean =>
  origin !== undefined && origin === `http://${host}`;
