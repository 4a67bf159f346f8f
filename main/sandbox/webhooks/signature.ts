/**
 * Signs webhook requests. The vendor documents no signature: this is the sandbox's own addition, so that a receiver
 * which checks one can be tried out.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Older or newer requests are refused: who overheard one cannot send it again for ever. */
const TOLERANCE_S = 300;

/** The HMAC-SHA256 of `<timestampS>.<body>`, in lower-case hexadecimal digits. `timestampS` is in Unix seconds. */
export const sign = (secret: string, timestampS: number, body: string | Uint8Array): string =>
  createHmac('sha256', secret).update(`${timestampS}.`).update(body).digest('hex');

/** The value of `X-Rentium-Signature`: `t=<Unix seconds>,v1=<signature>`. */
export const signatureHeader = (secret: string, timestampS: number, body: string): string =>
  `t=${timestampS},v1=${sign(secret, timestampS, body)}`;

export interface SignedRequest {
  /** The value of `X-Rentium-Signature`. */
  readonly header: string;
  /** Exactly as received: parsing and writing it again would change bytes. */
  readonly body: string | Uint8Array;
}

/** Whether a request was signed with the secret within five minutes of `nowS` (Unix seconds). Takes constant time. */
export function verifySignature(secret: string, { header, body }: SignedRequest, nowS: number): boolean {
  const [, time, given] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (time === undefined || given === undefined) return false;
  const timestampS = Number(time);
  if (Math.abs(nowS - timestampS) > TOLERANCE_S) return false;
  const expected = sign(secret, timestampS, body);
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}
