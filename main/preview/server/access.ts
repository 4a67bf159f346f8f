/** Who may talk to the window server: a one-time token opens it, a cookie keeps it open; Host and Origin must be its own. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const secret = (): string => randomBytes(32).toString('base64url');

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
  readonly sessionCookie: (port: number) => string;
  readonly holdsSession: (cookieHeader: string | undefined, port: number) => boolean;
}

/** `sessionSecret` may be given by the one who starts the stand-in, so that a restart keeps its pages. */
export function createAccess(sessionSecret: string = secret()): Access {
  let token: string | null = null;
  return {
    issueToken: () => {
      token = secret();
      return token;
    },
    redeem: (given) => {
      const fits = token !== null && isSame(given, token);
      if (fits) token = null;
      return fits;
    },
    // The name carries the port, for cookies of one host are shared by all of its ports.
    sessionCookie: (port) => `${cookieName(port)}=${sessionSecret}; HttpOnly; SameSite=Strict; Path=/`,
    holdsSession: (cookieHeader = '', port) => {
      const name = `${cookieName(port)}=`;
      const cookie = cookieHeader.split('; ').find((one) => one.startsWith(name));
      return cookie !== undefined && isSame(cookie.slice(name.length), sessionSecret);
    },
  };
}

const cookieName = (port: number): string => `rentium-preview-${port}`;

/** Another name for this address would mean DNS rebinding. */
export const isOwnHost = (host: string | undefined, port: number): boolean =>
  host === `127.0.0.1:${port}` || host === `localhost:${port}`;

export const isOwnOrigin = (origin: string | undefined, host: string | undefined): boolean =>
  origin !== undefined && origin === `http://${host}`;
