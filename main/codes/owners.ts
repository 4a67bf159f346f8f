/** Codes that are no one-time codes by the word beside them: "error code", "código postal", "код клиента". */
import { Kind } from './fold.ts';
import type { Label } from './labels.ts';
import { foldedSlice, type Reading } from './reading.ts';
import { isPlainCodeWord, shareLanguage } from './vocabulary.ts';

/** "Of the", between a code and its owner; never "for", which tells what a one-time code is for. */
const joining =
  /^(?:[ -]?|\s(?:de|del|do|da|di|du|d'|of|de la|de l'|de los|de las|de el|dello|della|dell'|dei|das|dos|van|van de|von|af|av|la|lui|i|e|te|si|cua|ya|wa|za|na) ?|의 ?|の|的)$/;
const longestJoin = 7;
const straight = /^[ -]?$/;

/** Makes a word for a code and its owner one reference. An owner without a code says nothing more. */
export function joinOwners(reading: Reading, labels: readonly Label[]): Label[] {
  if (!labels.some(({ ownerIn }) => ownerIn.length > 0)) return [...labels];
  const joined: Label[] = [];
  for (const label of labels) {
    const before = joined.at(-1);
    if (before !== undefined && isOwned(reading, before, label)) {
      joined.pop();
      joined.push({ ...label, kind: 'reference', start: before.start });
    } else joined.push(label);
  }
  return joined.filter(({ kind }) => kind !== 'owner');
}

function isOwned(reading: Reading, before: Label, after: Label): boolean {
  if (after.start - before.end > longestJoin || after.start < before.end) return false;
  const isFirst = before.ownerIn.length > 0 && after.kind === 'code';
  const isSecond = before.kind === 'code' && after.ownerIn.length > 0;
  if (!isFirst && !isSecond) return false;
  const [code, owner] = isFirst ? [after, before] : [before, after];
  if (!isPlainCodeWord(foldedSlice(reading, code.start, code.end)) || !shareLanguage(code, owner)) return false;
  if (reading.kinds.subarray(before.end, after.start).includes(Kind.Digit)) return false;
  return (isFirst ? straight : joining).test(foldedSlice(reading, before.end, after.start));
}
