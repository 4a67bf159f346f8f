import * as v from 'valibot';

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

/** The body of an `sms.received` event, field by field as in the vendor's example (api-contract.md, "Given"). */
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

/** What such a body looks like, for the OpenAPI document. */
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
