import type { WebhookRequest } from './attempt.ts';
import type { Parcel } from './delivery.ts';
import { signatureHeader } from './signature.ts';
import type { WebhookTarget } from './target.ts';

/**
 * The POST that carries a parcel. `X-Rentium-Event-Id` and `X-Rentium-Signature` are the sandbox's own additions: the
 * vendor documents neither. A retry has the same id and body, and a signature of its own time.
 */
export const requestFor = (
  parcel: Pick<Parcel, 'eventId' | 'body'>,
  target: Pick<WebhookTarget, 'url' | 'secret'>,
  nowMs: number,
): WebhookRequest => ({
  url: new URL(target.url),
  body: parcel.body,
  headers: {
    'content-type': 'application/json',
    'user-agent': 'RentiumSMS-Sandbox',
    'X-Rentium-Event-Id': parcel.eventId,
    ...(target.secret === null
      ? {}
      : { 'X-Rentium-Signature': signatureHeader(target.secret, Math.floor(nowMs / 1_000), parcel.body) }),
  },
});
