/** What a read found: into the ledger, and then to the person, each SMS once. */
import type { Sms } from '../../../preload/model/index.ts';
import { chooseCode } from '../../codes/index.ts';
import type { ReceivedSms } from '../../rentium/index.ts';
import type { KeptRental } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isOver, lastReadAtMs } from './deadlines.ts';

// Which SMS of a read are new, and what the rental looks like with them: pure data.

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

export interface KeepingPorts {
  readonly ledger: Ledger;
  /** Called for each SMS at most once over all restarts, after it was saved. */
  readonly announce: (rental: KeptRental, sms: Sms) => void;
  readonly onAnnounceFailed: (error: unknown) => void;
  readonly onEnded: (rental: KeptRental) => void;
}

export interface Keeping {
  /** Adds what is new to a rental, which ends with it or goes on. Answers how many SMS were new. */
  keep(rental: KeptRental, received: readonly ReceivedSms[], nowMs: number, isLast: boolean): number;
  /** When the first of those ends that the person stopped watching; infinite while there is none. */
  nextEndAtMs(): number;
  /** Stopped rentals are not read, but they end like the others. */
  endStopped(nowMs: number): void;
}

export function createKeeping({ ledger, announce, onAnnounceFailed, onEnded }: KeepingPorts): Keeping {
  const ended = (rental: KeptRental, nowMs: number): KeptRental => ({
    ...rental,
    state: { kind: 'ended', atMs: nowMs },
  });

  /** One SMS that cannot be announced must not silence the next. */
  function tryAnnounce(rental: KeptRental, sms: Sms): void {
    try {
      announce(rental, sms);
    } catch (error) {
      onAnnounceFailed(error);
    }
  }

  const stopped = (): readonly KeptRental[] =>
    ledger.all().flatMap(({ rental }) => (rental.state.kind === 'stopped' ? [rental] : []));

  return {
    /** On disk first, then told: a crash between the two shows the SMS in the list and tells nobody twice. */
    keep(rental, received, nowMs, isLast) {
      const incoming = addIncoming(rental, received, nowMs);
      const isEnding = isLast && rental.state.kind !== 'ended';
      const next = isEnding ? ended(incoming.rental, nowMs) : incoming.rental;
      const before = ledger.find(rental.id)?.rental;
      const isSame =
        next.sms === before?.sms && next.expiresAtMs === before.expiresAtMs && next.phone === before.phone;
      if (isSame && !isEnding) return 0;
      ledger.change(rental.id, () => next);
      for (const sms of incoming.arrived) tryAnnounce(next, sms);
      if (isEnding) onEnded(next);
      return incoming.arrived.length;
    },
    nextEndAtMs: () => Math.min(Number.POSITIVE_INFINITY, ...stopped().map(lastReadAtMs)),
    endStopped(nowMs) {
      for (const rental of stopped()) {
        if (!isOver(rental, nowMs)) continue;
        const next = ended(rental, nowMs);
        ledger.change(rental.id, () => next);
        onEnded(next);
      }
    },
  };
}
