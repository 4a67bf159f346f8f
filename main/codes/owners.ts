/** Codes that are no one-time codes by the word beside them: "error code", "código postal", "код клиента". */
import { foldWord, Kind } from './fold.ts';
import { giveToHosts, hasOwnCode } from './hosts.ts';
import type { Label } from './labels.ts';
import { isCrossed } from './links.ts';
import { isBeforeFor } from './prepositions.ts';
import { foldedSlice, type Reading, wordsBetween } from './reading.ts';
import { isPlace, isPlainCodeWord, shareLanguage } from './vocabulary.ts';
import { lockerDoors } from './words/lockers.ts';

/** "Of the", between a code and its owner; never "for", which tells what a one-time code is for. */
const joining =
  /^(?:[ -]?|\s(?:de|del|do|da|di|du|d'|of|de la|de l'|de los|de las|de el|dello|della|dell'|dei|das|dos|van|van de|von|af|av|la|lui|i|e|te|si|cua|ya|wa|za|na) ?|의 ?|の|的)$/;
const longestJoin = 7;
const colon = 0x3a;
const straight = /^[ -]?$/;

/** Makes a word for a code and its owner one reference. An owner without a code says nothing more. */
export function joinOwners(
  reading: Reading,
  words: readonly Label[],
  marks: readonly Label[],
): readonly Label[] {
  const hosted = words.some(hasOwnCode) ? giveToHosts(reading, words, marks) : words;
  const labels = hosted.some((label) => isOfPlace(reading, label))
    ? hosted.map((label) =>
        isOfPlace(reading, label) ? { ...label, kind: 'reference' as const, isOtherCode: true } : label,
      )
    : hosted;
  if (!labels.some(({ ownerIn, kind }) => ownerIn.length > 0 || kind === 'reference' || kind === 'owner'))
    return labels;
  const joined: Label[] = [];
  let hasOtherCode = false;
  for (const label of labels) {
    hasOtherCode ||= label.isOtherCode;
    if (isBrand(reading, label)) {
      joined.push({ ...label, kind: 'code' });
      continue;
    }
    // "Código del cliente": "del" stands between.
    const at = joined.at(-1)?.kind === 'common' ? -2 : -1;
    const before = joined.at(at);
    if (before !== undefined && isOwned(reading, before, label)) {
      joined.splice(at);
      joined.push({ ...label, kind: 'reference', start: before.start, isOtherCode: true });
      hasOtherCode = true;
    } else joined.push(label);
  }
  const used = hasOtherCode ? takeBackUsed(reading, joined) : joined;
  const all = hasOtherCode ? openLockers(reading, used, marks) : used;
  return all.filter(({ kind }) => kind !== 'owner');
}

const mostMarks = 2;
const mostToPurpose = 1;
const leastUsed = 4;
const mostUsed = 8;

/**
 * "Member code 480127 for login from Austin": behind the number stands what it does now, so its owner is only the one whom
 * it is for. "Customer code 480127 for login" may be for good, unless the text warns of sharing it or says how long it lives.
 */
function takeBackUsed(reading: Reading, labels: readonly Label[]): readonly Label[] {
  return labels.map((label, index) =>
    label.isOtherCode && label.host === null && isUsed(reading, labels, label, index)
      ? { ...label, kind: 'code' as const, isOtherCode: false }
      : label,
  );
}

function isUsed(reading: Reading, labels: readonly Label[], { end }: Label, index: number): boolean {
  const { kinds } = reading;
  let start = end;
  while (start - end < mostMarks && kinds[start] !== Kind.Digit) start += 1;
  let to = start;
  while (kinds[to] === Kind.Digit) to += 1;
  if (to - start < leastUsed || to - start > mostUsed || !isBeforeFor(reading, to)) return false;
  const next = labels.slice(index + 1).find(({ kind, start: at }) => at >= to && kind !== 'common');
  const isNow = next?.kind === 'changed' || labels.some(({ kind }) => kind === 'hint' || kind === 'valid');
  return (
    isNow &&
    (next?.kind === 'purpose' || next?.kind === 'changed') &&
    !isCrossed(reading, to, next.start) &&
    wordsBetween(reading, to, next.start) <= mostToPurpose + 1
  );
}

/** "Garasjekode": the place is the first part of the word. */
function isOfPlace(reading: Reading, { kind, start }: Label): boolean {
  const { kinds } = reading;
  if (kind !== 'code' || kinds[start] !== Kind.Latin || kinds[start - 1] !== Kind.Latin) return false;
  let from = start;
  while (kinds[from - 1] === Kind.Latin) from -= 1;
  return isPlace(foldedSlice(reading, from, start));
}

const doors = lockerDoors.split(',').map((word) => foldWord(word.trim()));
/** Such scripts have no spaces before a word. */
const unspaced = /^[\u0e00-\u9fff\uac00-\ud7a3]/;

/** "The parcel is in the locker, door code 550914": that code lets collect it. */
function openLockers(reading: Reading, labels: readonly Label[], marks: readonly Label[]): readonly Label[] {
  const isLocker = ({ host, kind }: Label): boolean => host === 'locker' || kind === 'courier';
  const isDoor = ({ isOtherCode, start, end }: Label): boolean =>
    isOtherCode && namesDoor(foldedSlice(reading, start, end));
  if (!marks.some(isLocker) && !labels.some(isLocker)) return labels;
  return labels.map((label) =>
    isDoor(label) ? { ...label, kind: 'handover' as const, isOtherCode: false } : label,
  );
}

const namesDoor = (phrase: string): boolean =>
  phrase
    .split(/[ -]/)
    .some((word) =>
      doors.some((door) => (unspaced.test(door) ? word.includes(door) : word.startsWith(door))),
    );

/** "Your Booking code": in mid-sentence a capital makes the owner a name, and the code the service's own. */
function isBrand(
  { source, starts, ends, sentences, kinds, units }: Reading,
  { kind, start, end, ownerIn }: Label,
): boolean {
  if (kind !== 'reference' || ownerIn.length > 0 || start < 2 || kinds[start - 1] !== Kind.Space)
    return false;
  if (sentences[start] !== sentences[start - 2] || (units[start - 2] ?? 0) === colon) return false;
  const first = source.charAt(starts[start] ?? 0);
  if (first === first.toLowerCase()) return false;
  const [owner, code, more] = source.slice(starts[start], ends[end - 1]).split(' ');
  if (owner === undefined || code === undefined || more !== undefined) return false;
  return /^\p{Lu}\p{Ll}/u.test(owner) && isPlainCodeWord(code);
}

function isOwned(reading: Reading, before: Label, after: Label): boolean {
  if (after.start - before.end > longestJoin || after.start < before.end) return false;
  const isFirst = before.ownerIn.length > 0 && after.kind === 'code';
  const isSecond = before.kind === 'code' && after.ownerIn.length > 0;
  if (!isFirst && !isSecond) return false;
  const [code, owner] = isFirst ? [after, before] : [before, after];
  if (!isPlainCodeWord(foldedSlice(reading, code.start, code.end)) || !shareLanguage(code, owner))
    return false;
  if (reading.kinds.subarray(before.end, after.start).includes(Kind.Digit)) return false;
  return (isFirst ? straight : joining).test(foldedSlice(reading, before.end, after.start));
}
