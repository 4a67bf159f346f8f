import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWords, type Spelling, spell } from '../../../main/codes/compile-words.ts';
import { findWords } from '../../../main/codes/find-words.ts';
import { Kind } from '../../../main/codes/fold.ts';
import { type Reading, read } from '../../../main/codes/reading.ts';
import { phraseOf, phraseUnit, type WordTables } from '../../../main/codes/word-tables.ts';

/** A word as the tables have it: `free` begins anywhere, behind a `part` letters may follow. */
interface Word {
  readonly text: string;
  readonly isFree?: boolean;
  readonly isPart?: boolean;
}

const nameOf = ({ text, isFree = false, isPart = false }: Word) =>
  `${isFree ? '*' : ''}${text}${isPart ? '*' : ''}`;

/** Tables whose words are numbered by their place in `names`. */
function compile(words: readonly Word[]): { tables: WordTables; names: readonly string[] } {
  const spellings = new Map<string, Spelling<string>>();
  for (const word of words) {
    const spelling = spell(spellings, phraseOf(word.text));
    const endings = word.isFree === true ? spelling.free : spelling.bound;
    endings[word.isPart === true ? 'part' : 'whole'] ??= nameOf(word);
  }
  const names = [...new Set(words.map(nameOf))];
  const compiling = compileWords(
    spellings,
    (name) => names.indexOf(name),
    (accented) => accented,
  );
  for (;;) {
    const step = compiling.next();
    if (step.done === true) return { tables: step.value, names };
  }
}

const mostWords = 1_000;

function find(words: readonly Word[], text: string): string[] {
  const { tables, names } = compile(words);
  const reading = read(text);
  const found = findWords(tables, reading, mostWords);
  return Array.from({ length: found.count }, (_, at) => {
    const shown = text.slice(reading.starts[found.starts[at] ?? 0], reading.ends[(found.ends[at] ?? 0) - 1]);
    return `${names[found.words[at] ?? 0]}:${shown}`;
  });
}

/** The same by trying every word at every place. */
function findByTrying(words: readonly Word[], text: string): string[] {
  const reading = read(text);
  const { length, starts, ends } = reading;
  const found: string[] = [];
  let k = 0;
  while (k < length) {
    const fitting = words
      .filter((word) => fits(reading, word, k))
      .toSorted((one, other) => other.text.length - one.text.length || rankOf(one) - rankOf(other));
    const [best] = fitting;
    if (best === undefined) {
      k += 1;
      continue;
    }
    const end = k + best.text.length;
    found.push(`${nameOf(best)}:${text.slice(starts[k], ends[end - 1])}`);
    k = end;
  }
  return found;
}

/** Of words of one spelling, one that begins where a word of the text begins comes first, and a whole one. */
const rankOf = ({ isFree = false, isPart = false }: Word) => (isFree ? 2 : 0) + (isPart ? 1 : 0);

const isWordKind = (kind: number | undefined) => kind === Kind.Latin || kind === Kind.Digit;

function fits({ units, kinds }: Reading, { text, isFree, isPart }: Word, k: number) {
  const isSame = Array.from(text).every(
    (letter, at) => phraseUnit(units[k + at] ?? 0) === letter.charCodeAt(0),
  );
  const end = k + text.length;
  const isInside = k > 0 && kinds[k] === kinds[k - 1] && isWordKind(kinds[k]);
  const goesOn = kinds[end] === kinds[end - 1] && isWordKind(kinds[end]);
  return isSame && (isFree === true || !isInside) && (isPart === true || !goesOn);
}

describe('words are found', () => {
  const words = [{ text: 'code' }, { text: 'one time code' }, { text: 'one' }];

  it('longest first, and none within another', () => {
    expect(find(words, 'one code, one-time code, one time')).toEqual([
      'one:one',
      'code:code',
      'one time code:one-time code',
      'one:one',
    ]);
  });

  it('over a line end', () =>
    expect(find(words, 'one\ntime code')).toEqual(['one time code:one\ntime code']));

  it('only whole, where nothing else is said', () => expect(find(words, 'decode codes')).toEqual([]));

  it('before other letters, where these may follow', () => {
    expect(find([{ text: 'kod', isPart: true }], 'kodunuz dekodu')).toEqual(['kod*:kod']);
  });

  it('within a word, where they may begin there', () => {
    expect(find([{ text: 'code', isFree: true }], 'Logincode codes')).toEqual(['*code:code']);
  });

  it('in words that two capitals make', () => expect(find(words, 'NetCode')).toEqual(['code:Code']));

  it('no more than so many of them', () => {
    const { tables } = compile(words);
    expect(findWords(tables, read('code '.repeat(9)), 4).count).toBe(4);
  });
});

const letters = fc.constantFrom('a', 'b', 'c', 'ab', 'ba', 'abc', '1', ' ');
const wordText = fc
  .array(letters, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('').trim().replaceAll(/ +/g, ' '))
  .filter((text) => text !== '');
const word = fc.record({ text: wordText, isFree: fc.boolean(), isPart: fc.boolean() });
const textOf = fc
  .array(fc.oneof(letters, fc.constantFrom('-', '\n', '.', ' ')), { maxLength: 30 })
  .map((parts) => parts.join(''));

it('the tables find what trying every word at every place finds', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), textOf, (words, text) => {
      expect(find(words, text)).toEqual(findByTrying(words, text));
    }),
    { numRuns: 2_000 },
  );
});
