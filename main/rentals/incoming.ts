/** Which SMS of a read are new, and what the rental looks like with them: pure data. */
import type { Sms } from '../../preload/model.ts';
import { chooseCode } from '../codes/index.ts';
import type { ReceivedSms } from '../rentium/contract.ts';
import type { KeptRental } from './entry.ts';

/**
 * Adds what is not yet there; nothing is ever taken away, because a service may drop old SMS from its list. An SMS is the
 * same by its id, never by its code, because services send the same code again.
 */
export function addIncoming(
  rental: KeptRental,
  received: readonly ReceivedSms[],
  nowMs: number,
): { readonly rental: KeptRental; readonly arrived: readonly Sms[] } {
  const known = new Set(rental.sms.map((sms) => sms.id));
  const arrived: Sms[] = [];
  for (const sms of received) {
    if (known.has(sms.id)) continue;
    known.add(sms.id);
    arrived.push({
      id: sms.id,
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

function codeOf(sms: ReceivedSms, rental: KeptRental): Sms['code'] {
  const hint = { service: rental.order.service.name, ...(sms.sender === null ? {} : { sender: sms.sender }) };
  const choice = chooseCode(sms.code, sms.text, hint);
  if (choice === null) return null;
  const { value, source, alternative, start, end } = choice;
  return { value, source, alternative, start, end };
}
