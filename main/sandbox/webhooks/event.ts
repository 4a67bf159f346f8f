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

/** Reading a secret costs as much as signing with it, and a target keeps its address and secret for thousands of events. */
let lastTarget: {
  readonly address: string;
  readonly secret: string | null;
  readonly read: ReadTarget;
} | null = null;

interface ReadTarget {
  readonly url: URL;
  readonly signer: Webhook | null;
}

function readTarget({ url: address, secret }: Pick<WebhookTarget, 'url' | 'secret'>): ReadTarget {
  if (lastTarget?.address !== address || lastTarget.secret !== secret) {
    const read = { url: new URL(address), signer: secret === null ? null : new Webhook(secret) };
    lastTarget = { address, secret, read };
  }
  return lastTarget.read;
}

/**
 * The POST that carries a parcel. The vendor documents no id and no signature, so both are the sandbox's own addition,
 * in the form of Standard Webhooks. A retry has the same id and body, and a signature of its own time.
 */
export function requestFor(
  { eventId, body }: Pick<Parcel, 'eventId' | 'body'>,
  target: Pick<WebhookTarget, 'url' | 'secret'>,
  nowMs: number,
): WebhookRequest {
  const { url, signer } = readTarget(target);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'RentiumSMS-Sandbox',
    'webhook-id': eventId,
    'webhook-timestamp': String(Math.floor(nowMs / 1_000)),
  };
  if (signer === null) return { url, body, headers };
  const signature = signer.sign(eventId, new Date(nowMs), body);
  return { url, body, headers: { ...headers, 'webhook-signature': signature } };
}
