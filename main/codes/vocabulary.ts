import { foldWord, Kind, kindOf } from './fold.ts';
import { type LabelKind, languages } from './keywords.ts';
import type { Reading } from './reading.ts';

/** A word of the vocabulary found in a text, in folded indexes. */
export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<number, Node>;
  /** What ends here as a whole word, and what ends here even in mid-word. */
  whole: LabelKind | null;
  part: LabelKind | null;
  /** What ends here as a whole word if the text writes it with these accents (NFC, lower case). */
  accented: { readonly word: string; readonly kind: LabelKind } | null;
}

const newNode = (): Node => ({ next: new Map(), whole: null, part: null, accented: null });
// Bound here once: read through an import, such a constant costs a call in some builds, and this runs for every letter.
const { Latin, Letter } = Kind;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const LINE = 0x0a;

/** "one-time" and "one time" are one phrase; so is one broken over two lines. */
function phraseUnit(unit: number): number {
  return unit === HYPHEN || unit === LINE ? SPACE : unit;
}

/** Two tries: words that must begin where a word begins, and words that may begin anywhere. */
class Vocabulary {
  readonly #atWordStart = newNode();
  readonly #anywhere = newNode();
  /** Units that begin some word: most positions of a text are dismissed by one look. */
  readonly #begins = new Uint8Array(0x10000);

  add(entry: string, kind: LabelKind): void {
    const isExact = entry.startsWith('=');
    const openStart = entry.startsWith('*');
    const openEnd = entry.endsWith('*');
    const word = foldWord(entry.slice(openStart || isExact ? 1 : 0, openEnd ? -1 : undefined));
    const glue = glueOf(word);
    const free = openStart || glue === 'both';
    let node = free ? this.#anywhere : this.#atWordStart;
    for (let i = 0; i < word.length; i++) {
      const unit = phraseUnit(word.charCodeAt(i));
      if (i === 0) this.#begins[unit] = (this.#begins[unit] ?? 0) | (free ? 2 : 1);
      let next = node.next.get(unit);
      if (!next) {
        next = newNode();
        node.next.set(unit, next);
      }
      node = next;
    }
    if (isExact) node.accented ??= { word: entry.slice(1).normalize('NFC'), kind };
    else if (openEnd || glue !== 'none') node.part ??= kind;
    else node.whole ??= kind;
  }

  /** The first labels of a text, leftmost and longest first, without overlaps. Linear: words are short. */
  find(reading: Reading, most: number): Label[] {
    const { units, kinds, length } = reading;
    const labels: Label[] = [];
    let k = 0;
    while (k < length && labels.length < most) {
      const begins = this.#begins[phraseUnit(units[k] ?? 0)] ?? 0;
      if (begins === 0) {
        k++;
        continue;
      }
      const kind = kinds[k];
      const inWord = k > 0 && kinds[k - 1] === kind && (kind === Latin || kind === Letter);
      const free = (begins & 2) !== 0 ? walk(this.#anywhere, reading, k) : null;
      const bound = !inWord && (begins & 1) !== 0 ? walk(this.#atWordStart, reading, k) : null;
      const label = bound && (!free || bound.end >= free.end) ? bound : free;
      if (label) labels.push(label);
      k = label ? label.end : k + 1;
    }
    return labels;
  }
}

function walk(root: Node, reading: Reading, start: number): Label | null {
  const { units, kinds, length } = reading;
  let node: Node | undefined = root;
  let found: Label | null = null;
  for (let k = start; k < length; ) {
    node = node.next.get(phraseUnit(units[k] ?? 0));
    if (!node) break;
    k++;
    if (node.whole === null && node.part === null && node.accented === null) continue;
    const kind = kinds[k - 1];
    const midWord = k < length && kinds[k] === kind && (kind === Latin || kind === Letter);
    const label = midWord ? node.part : (node.whole ?? node.part ?? accentedKind(node, reading, start, k));
    if (label !== null) found = { kind: label, start, end: k };
  }
  return found;
}

function accentedKind({ accented }: Node, reading: Reading, start: number, end: number): LabelKind | null {
  if (accented === null) return null;
  const written = reading.source.slice(reading.starts[start], reading.ends[end - 1]);
  return written.normalize('NFC').toLowerCase() === accented.word ? accented.kind : null;
}

const SEMITIC = /[\u0590-\u06ff]/;
const ETHIOPIC = /[\u1200-\u139f]/;
/** Devanagari to Sinhala, Georgian, Armenian: case endings are written onto the word. */
const SUFFIXING = /[\u0900-\u0dff\u10a0-\u10ff\u0530-\u058f]/;

/**
 * Where a script glues other parts onto words without an asterisk saying so: articles and prepositions in Arabic
 * and Hebrew, case endings in Indic scripts, everything in scripts without spaces.
 */
function glueOf(word: string): 'none' | 'end' | 'both' {
  if (kindOf(word.charCodeAt(0)) === Kind.Unspaced) return 'both';
  if (SEMITIC.test(word)) return word.length > 2 ? 'both' : 'none';
  if (ETHIOPIC.test(word)) return word.length > 1 ? 'both' : 'none';
  return SUFFIXING.test(word) ? 'end' : 'none';
}

let compiled: Vocabulary | null = null;

function vocabulary(): Vocabulary {
  if (compiled) return compiled;
  compiled = new Vocabulary();
  for (const { language: _, ...lists } of languages) {
    for (const [kind, words] of Object.entries(lists)) {
      for (const word of words.split(',')) {
        const entry = word.trim();
        if (entry !== '') compiled.add(entry, kind as LabelKind); // the keys of a language without its name
      }
    }
  }
  return compiled;
}

/** The first `most` words of any language found in the text. The vocabulary is compiled at the first call. */
export function findLabels(reading: Reading, most: number): Label[] {
  return vocabulary().find(reading, most);
}
