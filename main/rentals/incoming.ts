/** Which SMS of a read are new, and what the rental looks like with them: pure data. */
import { createHash } from 'node:crypto';
import type { Sms, SmsId } from '../../preload/model.ts';
import { chooseCode } from '../codes/index.ts';
import type { ReceivedSms } from '../rentium/contract.ts';
import type { KeptRental } from './entry.ts';

/**
 * Adds what is not yet there; nothing is ever taken away, because a service may drop old SMS from its list. An SMS is the
 * same by its id, or else by time, sender and text; never by its code, because services send the same code again.
 */
export function addIncoming(
  rental: KeptRental,
  received: readonly ReceivedSms[],
  nowMs: number,
): { readonly rental: KeptRental; readonly arrived: readonly Sms[] } {
  const known = new Set(rental.sms.map((sms) => sms.id));
  const repeats = new Map<string, number>();
  const arrived: Sms[] = [];
  for (const sms of received) {
    const id = identify(sms, repeats);
    if (known.has(id)) continue;
    known.add(id);
    arrived.push({
      id,
      sender: sms.sender,
      text: sms.text,
      code: codeOf(sms, rental),
      receivedAtMs: sms.receivedAtMs,
      seenAtMs: nowMs,
    });
  }
  const all = [...rental.sms, ...arrived].sort(
    (a, b) => (a.receivedAtMs ?? a.seenAtMs) - (b.receivedAtMs ?? b.seenAtMs),
  );
  return { rental: arrived.length === 0 ? rental : { ...rental, sms: all }, arrived };
}

/** Without an id, two SMS alike in all three count as two only when one read shows both. */
function identify(sms: ReceivedSms, repeats: Map<string, number>): SmsId {
  // Ids are branded here, where they enter the house.
  if (sms.id !== null) return sms.id as SmsId;
  const hash = createHash('sha256')
    .update(JSON.stringify([sms.receivedAtMs, sms.sender, sms.text]))
    .digest('hex')
    .slice(0, 24);
  const nth = repeats.get(hash) ?? 0;
  repeats.set(hash, nth + 1);
  return `${hash}-${nth}` as SmsId;
}

function codeOf(sms: ReceivedSms, rental: KeptRental): Sms['code'] {
  const hint = { service: rental.order.service.name, ...(sms.sender === null ? {} : { sender: sms.sender }) };
  const choice = chooseCode(sms.code, sms.text, hint);
  if (choice === null) return null;
  const { value, source, alternative, start, end } = choice;
  return { value, source, alternative, start, end };
}
