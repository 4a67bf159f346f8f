/** Words with digits or signs in the place of letters ("c0de", "p@ssword", "к0д"): read as the word when it is one. */
import { Kind } from './fold.ts';
import { latinOf } from './lookalikes.ts';
import { type Reading, recount } from './reading.ts';
import { UnitSet } from './unit-set.ts';
import { isWord } from './vocabulary.ts';

const pairs = (table: Readonly<Record<string, string>>): ReadonlyMap<number, readonly number[]> =>
  new Map(
    Object.entries(table).map(([sign, letters]) => [
      sign.charCodeAt(0),
      Array.from(letters, (letter) => letter.charCodeAt(0)),
    ]),
  );

const latin = pairs({
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
});
const cyrillic = pairs({ '0': 'о', '3': 'з', '4': 'ч', '6': 'б', '@': 'а' });
const signs = new UnitSet('@$!');
const hyphen = 0x2d;
const leastSize = 3;
const mostSize = 20;
const mostReplaced = 4;
/** Of a hostile text only so many are looked up. */
const mostWords = 40;

/** Rewrites such words of a reading in place. */
export function undisguise(reading: Reading): void {
  const { units, kinds, length } = reading;
  let words = 0;
  let isChanged = false;
  for (let k = 0; k < length && words < mostWords; k += 1) {
    if (!isPart(reading, k)) continue;
    const start = k;
    let replaced = 0;
    let letters = 0;
    let script: number = Kind.Letter;
    for (; k < length && isPart(reading, k); k += 1) {
      const kind = kinds[k] ?? Kind.Symbol;
      if (kind === Kind.Latin || kind === Kind.Letter) {
        letters += 1;
        if (kind === Kind.Latin) script = kind;
      } else replaced += 1;
    }
    const size = k - start;
    if (replaced === 0 || letters === 0 || replaced > mostReplaced || size < leastSize || size > mostSize)
      continue;
    // "K4T-920" is a code in two blocks.
    if (replaced > letters || isInBlocks(reading, start, k)) continue;
    words += 1;
    const word = plainWord(units.subarray(start, k), script === Kind.Latin ? latin : cyrillic);
    if (word === null) continue;
    isChanged = true;
    units.set(word, start);
    kinds.fill(script, start, k);
  }
  if (isChanged) recount(reading);
}

/** A hyphen parts the word from digits. */
const isInBlocks = ({ units, kinds }: Reading, start: number, end: number): boolean =>
  (units[end] === hyphen && kinds[end + 1] === Kind.Digit) ||
  (units[start - 1] === hyphen && kinds[start - 2] === Kind.Digit);

function isPart({ units, kinds }: Reading, k: number): boolean {
  const kind = kinds[k];
  return kind === Kind.Digit || kind === Kind.Latin || kind === Kind.Letter || signs.has(units[k] ?? 0);
}

/** The word of the vocabulary that this stands for, or null. */
function plainWord(written: Uint16Array, table: ReadonlyMap<number, readonly number[]>): number[] | null {
  for (const choice of [0, 1]) {
    const word: number[] = [];
    for (let k = 0; k < written.length; k += 1) {
      const unit = written[k] ?? 0;
      const letters = table.get(unit);
      word.push(letters?.[choice] ?? letters?.[0] ?? (table === latin ? latinOf(unit) : undefined) ?? unit);
    }
    if (isWord(word)) return word;
  }
  return null;
}
