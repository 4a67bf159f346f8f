import { Webhook } from 'standardwebhooks';
import * as v from 'valibot';
import type { Parcel, WebhookRequest } from './attempt.ts';
import type { WebhookTarget } from './target.ts';

/** An SMS that arrived, as its event reports it. */
export interface SmsReceived {
  readonly reservationId: string;
  /** E.164 */
  readonly phone: string;
  readonly service: string;
  readonly sender: string;
  readonly text: string;
  /** Null when the service reports none. */
  readonly code: string | null;
  /** Epoch ms. */
  readonly receivedAtMs: number;
}

/** The body of an `sms.received` event, field by field as in the vendor's example ("Webhooks Integration"). */
export const eventBody = (sms: SmsReceived): string =>
  JSON.stringify({
    event: 'sms.received',
    timestamp: isoSecond(sms.receivedAtMs),
    data: {
      reservation_id: sms.reservationId,
      phone_number: sms.phone,
      service: sms.service,
      sender: sms.sender,
      text: sms.text,
      code: sms.code,
    },
  });

/** The vendor's example has no fraction of a second. */
const isoSecond = (epochMs: number): string => `${new Date(epochMs).toISOString().slice(0, 19)}Z`;

/** The schema of such a body, for the OpenAPI document. */
export const smsReceivedSchema = v.strictObject({
  event: v.literal('sms.received'),
  timestamp: v.pipe(v.string(), v.isoTimestamp(), v.examples(['2026-05-19T21:16:00Z'])),
  data: v.strictObject({
    reservation_id: v.pipe(v.string(), v.examples(['res_84920fd83a'])),
    phone_number: v.pipe(v.string(), v.description('E.164'), v.examples(['+12025550143'])),
    service: v.string(),
    sender: v.string(),
    text: v.string(),
    code: v.nullable(v.string()),
  }),
});

/** Reading a secret costs as much as signing with it, and a target keeps its own for thousands of events. */
let lastSigner: { readonly secret: string; readonly webhook: Webhook } | null = null;

function signerFor(secret: string): Webhook {
  if (lastSigner?.secret !== secret) lastSigner = { secret, webhook: new Webhook(secret) };
  return lastSigner.webhook;
}

/**
 * The POST that carries a parcel. The vendor documents no id and no signature, so both are the sandbox's own addition,
 * in the form of Standard Webhooks. A retry has the same id and body, and a signature of its own time.
 */
export const requestFor = (
  { eventId, body }: Pick<Parcel, 'eventId' | 'body'>,
  { url, secret }: Pick<WebhookTarget, 'url' | 'secret'>,
  nowMs: number,
): WebhookRequest => ({
  url: new URL(url),
  body,
  headers: {
    'content-type': 'application/json',
    'user-agent': 'RentiumSMS-Sandbox',
    'webhook-id': eventId,
    'webhook-timestamp': String(Math.floor(nowMs / 1_000)),
    ...(secret === null
      ? {}
      : { 'webhook-signature': signerFor(secret).sign(eventId, new Date(nowMs), body) }),
  },
});
