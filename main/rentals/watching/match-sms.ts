/** Tells new SMS from known ones, whatever a service does with ids and times. Pure data. */
import { createHash } from 'node:crypto';
import type { ReservationId, SmsId } from '../../../preload/model/index.ts';
import type { ReceivedSms } from '../../rentium/index.ts';
import { textKeyOf, withinBounds } from '../ledger/bounds.ts';
import type { KeptSms } from '../ledger/entry.ts';

/** One SMS of an answer, and the kept one that it is; null where it is new. */
export interface Match {
  readonly received: ReceivedSms;
  readonly kept: KeptSms | null;
  /** It is listed under another id than before, as services do that make ids anew for each answer. */
  readonly hasMoved: boolean;
}

/**
 * Each kept SMS matches one received SMS at most, so that two alike in one answer stay two. What is equal in id and text
 * comes first; then what is equal in sender and text, though its id has changed; then what grew under its id. Everything
 * else is new: also another text under a known id. An SMS that is new has an id that no other has.
 */
export function matchSms(
  kept: readonly KeptSms[],
  answer: readonly ReceivedSms[],
  reservationId: ReservationId | null,
): readonly Match[] {
  const received = withOwnIds(answer, reservationId);
  const found = new Map<ReceivedSms, KeptSms>();
  const free = new Set(kept);
  const byId = new Map(kept.map((sms) => [sms.id, sms]));
  const byText = groupByText(kept);
  const take = (sms: ReceivedSms, known: KeptSms | undefined): void => {
    if (known === undefined || !free.delete(known)) return;
    found.set(sms, known);
  };
  const left = (): readonly ReceivedSms[] => received.filter((sms) => !found.has(sms));

  for (const sms of received) {
    const known = byId.get(sms.id);
    if (known !== undefined && isSameText(known, sms) && !isOtherCode(known, sms)) take(sms, known);
  }
  // Where several are alike, each to the one of its own time.
  for (const isClose of [hasSameTime, () => true]) {
    for (const sms of left()) {
      const alike = byText.get(contentKeyOf(sms)) ?? [];
      take(
        sms,
        alike.find((known) => free.has(known) && isClose(known, sms) && !isOtherCode(known, sms)),
      );
    }
  }
  for (const sms of left()) {
    const known = byId.get(sms.id);
    if (known !== undefined && isPartOf(known, sms) && !isOtherCode(known, sms)) take(sms, known);
  }

  const taken = new Set(kept.map(({ id }) => id));
  return received.map((sms): Match => {
    const known = found.get(sms);
    if (known !== undefined) return { received: sms, kept: known, hasMoved: !isIdOf(known.id, sms.id) };
    const id = freeId(sms, taken);
    taken.add(id);
    return { received: { ...sms, id }, kept: null, hasMoved: false };
  });
}

/** The same row twice is one. An id that is the reservation's own says nothing of the SMS: its content and place do. */
function withOwnIds(
  answer: readonly ReceivedSms[],
  reservationId: ReservationId | null,
): readonly ReceivedSms[] {
  const counts = new Map<string, number>();
  return answer.map(withinBounds).flatMap((sms) => {
    const isOwn = String(sms.id) !== String(reservationId);
    const key = JSON.stringify([isOwn && sms.id, contentKeyOf(sms), sms.code]);
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    if (isOwn) return nth === 0 ? [sms] : [];
    // Branded here, where the id is born.
    return [{ ...sms, id: `${hashOf(key)}-${nth}` as SmsId }];
  });
}

const contentKeyOf = (sms: KeptSms | ReceivedSms): string => JSON.stringify([sms.sender, textKeyOf(sms)]);

function groupByText(kept: readonly KeptSms[]): Map<string, KeptSms[]> {
  const groups = new Map<string, KeptSms[]>();
  for (const sms of kept) {
    const key = contentKeyOf(sms);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sms]);
    else group.push(sms);
  }
  return groups;
}

const hasSameTime = (known: KeptSms, sms: ReceivedSms): boolean => known.receivedAtMs === sms.receivedAtMs;

const isSameText = (known: KeptSms, sms: ReceivedSms): boolean => textKeyOf(known) === textKeyOf(sms);

/** A text that grows, or that is cut shorter in a later answer. Of a text that is not kept any more there is nothing to say. */
const isPartOf = (known: KeptSms, sms: ReceivedSms): boolean =>
  known.textKey !== undefined || sms.text.startsWith(known.text) || known.text.startsWith(sms.text);

/** None, then one, is a code that comes later; one, then none, says nothing. */
const isOtherCode = ({ reportedCode }: KeptSms, { code }: ReceivedSms): boolean =>
  code !== null && typeof reportedCode === 'string' && reportedCode !== code;

/** Its own, or the one that was made of it where another SMS had it (freeId). */
const isIdOf = (kept: SmsId, received: SmsId): boolean =>
  kept === received || kept.startsWith(`${received}~`);

function freeId(sms: ReceivedSms, taken: ReadonlySet<SmsId>): SmsId {
  if (!taken.has(sms.id)) return sms.id;
  const key = hashOf(JSON.stringify([contentKeyOf(sms), sms.code]));
  let id = `${sms.id}~${key}`;
  for (let nth = 2; taken.has(id as SmsId); nth += 1) id = `${sms.id}~${key}-${nth}`;
  return id as SmsId;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);
