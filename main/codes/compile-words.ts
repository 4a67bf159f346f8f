/** Compiles words into the tables of `word-tables.ts`. In pieces, so that other work can come between them. */
import { boundBit, freeBit, headSize, WordStarts } from './word-starts.ts';
import {
  endFlag,
  endingSize,
  forkShift,
  hasAccented,
  lettersMask,
  mostForks,
  noEnding,
  noWord,
  type WordTables,
  type Writings,
} from './word-tables.ts';

/** The meanings of the words with one spelling. */
export interface Spelling<Meaning> {
  /** Of those that begin where a word of the text begins. */
  readonly bound: Endings<Meaning>;
  /** Of those that begin anywhere. */
  readonly free: Endings<Meaning>;
}

export interface Endings<Meaning> {
  /** Of the word that ends where the letters of the text end. */
  whole: Meaning | undefined;
  /** Of the one behind which letters may follow. */
  part: Meaning | undefined;
  /** Of whole words for which the accents count, by their writing in NFC and small letters. */
  readonly accented: Map<string, Meaning>;
}

const newEndings = <Meaning>(): Endings<Meaning> => ({
  whole: undefined,
  part: undefined,
  accented: new Map(),
});

/** The spelling with these units, made if there is none. */
export function spell<Meaning>(spellings: Map<string, Spelling<Meaning>>, units: string): Spelling<Meaning> {
  const known = spellings.get(units);
  if (known !== undefined) return known;
  const spelling = { bound: newEndings<Meaning>(), free: newEndings<Meaning>() };
  spellings.set(units, spelling);
  return spelling;
}

/** So many words at a time. */
const pieceSize = 2_000;

/**
 * `numberOf` gives each meaning its number. `merge` makes one meaning of that of an accented word, and that which its spelling
 * has besides.
 */
export function* compileWords<Meaning>(
  spellings: ReadonlyMap<string, Spelling<Meaning>>,
  numberOf: (meaning: Meaning) => number,
  merge: (accented: Meaning, plain: Meaning) => Meaning,
): Generator<void, WordTables> {
  const endings = new EndingTable(numberOf, merge);
  const endingOf = new Map<string, number>();
  const starts = new WordStarts();
  for (const [word, spelling] of spellings) {
    endingOf.set(word, endings.add(spelling));
    starts.announce(word, bitsOf(spelling), hasPart(spelling));
    if (endingOf.size % pieceSize === 0) yield;
  }
  const words = [...endingOf.keys()].sort();
  yield;
  const tree = new Tree(endingOf);
  const ones = new Uint16Array(0x10000);
  for (let from = 0, to = 0; from < words.length; from = to) {
    const head = words[from]?.slice(0, headSize) ?? '';
    to = from + 1;
    if (head.length < headSize) {
      const ending = endingOf.get(head) ?? noEnding;
      if (head.length === 1) ones[head.charCodeAt(0)] = ending;
      else starts.put(head, ending);
      continue;
    }
    while (words[to]?.startsWith(head)) to += 1;
    starts.put(head, tree.add(words, from, to));
    if ((from / pieceSize) >> 0 !== (to / pieceSize) >> 0) yield;
  }
  return {
    starts,
    cells: Uint16Array.from(tree.cells),
    endings: Int32Array.from(endings.numbers),
    ones,
    accented: endings.accented,
  };
}

const isEmpty = ({ whole, part, accented }: Endings<unknown>): boolean =>
  whole === undefined && part === undefined && accented.size === 0;

const bitsOf = ({ bound, free }: Spelling<unknown>): number =>
  (isEmpty(bound) ? 0 : boundBit) | (isEmpty(free) ? 0 : freeBit);

const hasPart = ({ bound, free }: Spelling<unknown>): boolean =>
  bound.part !== undefined || free.part !== undefined;

/** The endings with equal words are one. */
class EndingTable<Meaning> {
  /** Ending 0 is none. */
  readonly numbers: number[] = [noWord, noWord, noWord, noWord, 0];
  readonly accented = new Map<number, { bound: Writings; free: Writings }>();
  readonly #known = new Map<string, number>();

  constructor(
    readonly numberOf: (meaning: Meaning) => number,
    readonly merge: (accented: Meaning, plain: Meaning) => Meaning,
  ) {}

  add({ bound, free }: Spelling<Meaning>): number {
    const isAccented = bound.accented.size + free.accented.size > 0;
    const ending = [
      this.#number(bound.whole ?? bound.part),
      this.#number(free.whole ?? free.part),
      this.#number(bound.part),
      this.#number(free.part),
      isAccented ? hasAccented : 0,
    ];
    const key = ending.join();
    const known = isAccented ? undefined : this.#known.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.length / endingSize;
    this.numbers.push(...ending);
    if (isAccented) this.accented.set(number, { bound: this.#writings(bound), free: this.#writings(free) });
    else this.#known.set(key, number);
    return number;
  }

  #number(meaning: Meaning | undefined): number {
    return meaning === undefined ? noWord : this.numberOf(meaning);
  }

  #writings({ whole, part, accented }: Endings<Meaning>): Writings {
    const plain = whole ?? part;
    const writings = [...accented].map(
      ([written, meaning]) =>
        [written, this.numberOf(plain === undefined ? meaning : this.merge(meaning, plain))] as const,
    );
    return new Map(writings);
  }
}

/** Writes the nodes of the tree. */
class Tree {
  /** A node at place 0 would be none. */
  readonly cells: number[] = [0];
  readonly #endingOf: ReadonlyMap<string, number>;

  constructor(endingOf: ReadonlyMap<string, number>) {
    this.#endingOf = endingOf;
  }

  /** The place of the node for sorted words that have the first units in common. */
  add(words: readonly string[], from: number, to: number): number {
    return this.#addNode(words, from, to, headSize);
  }

  #addNode(words: readonly string[], from: number, to: number, depth: number): number {
    const { cells } = this;
    const [first = '', last = ''] = [words[from], words[to - 1]];
    let end = depth;
    while (end < first.length && first.charCodeAt(end) === last.charCodeAt(end)) end += 1;
    const isWord = first.length === end;
    const forks = forksOf(words, isWord ? from + 1 : from, to, end);
    if (end - depth > lettersMask || forks.length > mostForks)
      throw new Error(`Too many letters for a table of words: ${first}`);
    const place = cells.length;
    cells.push((end - depth) | (isWord ? endFlag : 0) | (forks.length << forkShift));
    for (let at = depth; at < end; at += 1) cells.push(first.charCodeAt(at));
    if (isWord) cells.push(this.#endingOf.get(first) ?? noEnding);
    for (const fork of forks) cells.push(fork.unit);
    const places = cells.length;
    for (let at = 1; at < forks.length; at += 1) cells.push(0, 0);
    for (const [at, fork] of forks.entries()) {
      const child = this.#addNode(words, fork.from, fork.to, end + 1);
      if (at === 0) continue;
      cells[places + at * 2 - 2] = child >>> 16;
      cells[places + at * 2 - 1] = child & 0xffff;
    }
    return place;
  }
}

interface Fork {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/** The letters that lead on, those of most words first. */
function forksOf(words: readonly string[], start: number, to: number, depth: number): readonly Fork[] {
  const forks: Fork[] = [];
  for (let from = start, next = start; from < to; from = next) {
    const unit = words[from]?.charCodeAt(depth) ?? 0;
    while (next < to && words[next]?.charCodeAt(depth) === unit) next += 1;
    forks.push({ unit, from, to: next });
  }
  return forks.sort((one, other) => other.to - other.from - (one.to - one.from));
}
