/** Reads the body of an `sms.received` event (the vendor's page, "Webhooks Integration") as far as it is used. */
import * as v from 'valibot';
import type { ReservationId } from '../../preload/model.ts';
import { parseJson } from '../rentium/json.ts';

const event = v.object({
  event: v.literal('sms.received'),
  data: v.object({
    reservation_id: v.pipe(
      v.union([v.string(), v.number()]),
      v.transform(String),
      v.minLength(1),
      v.maxLength(200),
    ),
  }),
});

/** The reservation that got an SMS; null when the body is no such event. */
export function parseEvent(body: string): ReservationId | null {
  let content: unknown;
  try {
    content = parseJson(body);
  } catch {
    return null;
  }
  const parsed = v.safeParse(event, content);
  // Branded where it enters the house.
  return parsed.success ? (parsed.output.data.reservation_id as ReservationId) : null;
}
