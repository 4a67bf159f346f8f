/** Finds the words of all languages in a text. */
import { foldWord, Kind, kindOf } from './fold.ts';
import { type Label, type LabelKind, kindOfCategory } from './labels.ts';
import type { Reading } from './reading.ts';
import { Trie } from './trie.ts';
import { codeOwners } from './words/code-owners.ts';
import { languages as records } from './words/index.ts';
import type { LanguageWords } from './words/types.ts';

interface Meaning {
  readonly kind: LabelKind;
  readonly languages: number[];
  /** A phrase that names the code as well, such as "new code". */
  readonly namesCode: boolean;
}

/** A word with what it means in the languages that have it. */
interface Entry {
  readonly meanings: Meaning[];
  /** The languages in which it makes the code beside it one that is no one-time code. */
  readonly ownerIn: number[];
  /** So short, or so open at its start, that it may be chance: it counts only in a text of its language. */
  readonly doubt: 'none' | 'short' | 'open';
  /** As written with accents (NFC, small letters), when they count. */
  readonly accented: string | null;
}

// Bound here once: read through an import, such a constant costs a call in some builds, and this runs for every letter.
const { Latin, Letter } = Kind;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const LINE = 0x0a;
const shortLetters = 3;

/** "one-time" and "one time" are one phrase; so is one broken over two lines. */
function phraseUnit(unit: number): number {
  return unit === HYPHEN || unit === LINE ? SPACE : unit;
}

/** What may end at a node: as a whole word, in mid-word, or as a whole word with its accents. */
type Ending = 'whole' | 'part' | 'accented';

const atWordStart = new Trie();
const anywhere = new Trie();
type Endings = Record<Ending, (Entry | undefined)[]>;
const noEndings = (): Endings => ({ whole: [], part: [], accented: [] });
const boundEndings = noEndings();
const freeEndings = noEndings();
/** Units that begin some word: most positions of a text are dismissed by one look. */
const begins = new Uint8Array(0x10000);
/** The same for the first two units, hashed: most of the others are dismissed by a second look. */
const beginPairs = new Uint8Array(0x10000);
const pairOf = (first: number, second: number): number => ((first * 0x61) ^ second) & 0xffff;
const boundBit = 1;
const freeBit = 2;
const singleBit = 4;

function addWord(written: string, kind: LabelKind, language: number): void {
  const isExact = written.startsWith('=');
  const openStart = written.startsWith('*');
  const openEnd = written.endsWith('*');
  const word = foldWord(written.slice(openStart || isExact ? 1 : 0, openEnd ? -1 : undefined));
  // Marks alone are no word: a dash is written like a space in phrases, and would be found everywhere.
  if (!/[^\s:.,-]/.test(word)) return;
  const glue = glueOf(word);
  const free = openStart || glue === 'both';
  const bit = free ? freeBit : boundBit;
  const trie = free ? anywhere : atWordStart;
  let node = trie.root;
  for (let i = 0; i < word.length; i += 1) {
    const unit = phraseUnit(word.charCodeAt(i));
    if (i === 0) {
      begins[unit] = (begins[unit] ?? 0) | bit | (word.length === 1 ? singleBit : 0);
      const pair = pairOf(unit, phraseUnit(word.charCodeAt(1) || 0));
      beginPairs[pair] = (beginPairs[pair] ?? 0) | bit;
    }
    node = trie.extend(node, unit);
  }
  const ending: Ending = isExact ? 'accented' : openEnd || glue !== 'none' ? 'part' : 'whole';
  const entries = (free ? freeEndings : boundEndings)[ending];
  const entry = entries[node] ?? newEntry(word, openStart, isExact ? written.slice(1) : null);
  entries[node] = entry;
  if (kind === 'owner') {
    entry.ownerIn.push(language);
    return;
  }
  const meaning = entry.meanings.find((known) => known.kind === kind);
  if (meaning === undefined) entry.meanings.push({ kind, languages: [language], namesCode: namesCode(word, kind) });
  else if (!meaning.languages.includes(language)) meaning.languages.push(language);
}

function newEntry(word: string, openStart: boolean, accented: string | null): Entry {
  const isSpaced = kindOf(word.charCodeAt(0)) === Latin || kindOf(word.charCodeAt(0)) === Letter;
  const isGermanicEnd = openStart && kindOf(word.charCodeAt(0)) === Latin;
  const doubt = isGermanicEnd ? 'open' : isSpaced && word.length <= shortLetters ? 'short' : 'none';
  return { meanings: [], ownerIn: [], doubt, accented: accented === null ? null : accented.normalize('NFC') };
}

/** Of these kinds a phrase may name the code too: "new code", "wrong PIN". */
const qualifying: ReadonlySet<LabelKind> = new Set(['fresh', 'old', 'void']);

const namesCode = (word: string, kind: LabelKind): boolean =>
  qualifying.has(kind) && word.split(' ').some((part) => codeWords.has(part));

const SEMITIC = /[\u0590-\u06ff]/;
const ETHIOPIC = /[\u1200-\u139f]/;
/** Devanagari to Sinhala, Georgian, Armenian: case endings are written onto the word. */
const SUFFIXING = /[\u0900-\u0dff\u10a0-\u10ff\u0530-\u058f]/;

/**
 * Where a script glues other parts onto words without an asterisk saying so: case endings in Indic, Arabic, Hebrew and
 * Ethiopic scripts, everything in scripts without spaces. What Hebrew and Arabic glue before a word is a short list.
 */
function glueOf(word: string): 'none' | 'end' | 'both' {
  if (kindOf(word.charCodeAt(0)) === Kind.Unspaced) return 'both';
  if (SEMITIC.test(word)) return word.length > 2 ? 'end' : 'none';
  if (ETHIOPIC.test(word)) return word.length > 1 ? 'end' : 'none';
  return SUFFIXING.test(word) ? 'end' : 'none';
}

/** Articles, prepositions and "and" that are written onto the word: ה ב ל ו ש מ כ, ال و ب ل ف ك, የ በ ለ. */
const PREFIX_LETTERS = new Set(Array.from('הבלושמכالوبفكيتنየበለከ', (letter) => letter.charCodeAt(0)));
const mostPrefixLetters = 4;

/** Where a word may begin inside another: only behind such prefixes. */
function isBehindPrefix({ units, kinds }: Reading, k: number): boolean {
  for (let at = k - 1; at >= 0 && kinds[at] === Letter; at -= 1) {
    if (k - at > mostPrefixLetters || !PREFIX_LETTERS.has(units[at] ?? 0)) return false;
  }
  return true;
}

function isInWord({ kinds }: Reading, k: number): boolean {
  const kind = kinds[k];
  return k > 0 && kinds[k - 1] === kind && (kind === Latin || kind === Letter);
}

interface Match {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** The first words of a text, leftmost and longest first, without overlaps. Linear: words are short. */
function match(reading: Reading, most: number): Match[] {
  const { units, kinds, length } = reading;
  const found: Match[] = [];
  let before: number | undefined;
  let k = 0;
  while (k < length && found.length < most) {
    const unit = units[k] ?? 0;
    const kind = kinds[k];
    const inWord = kind === before && (kind === Latin || kind === Letter);
    before = kind;
    let begin = begins[unit] ?? 0;
    // Inside a word of Latin letters only some words may begin.
    if (begin === 0 || (inWord && kind === Latin && (begin & freeBit) === 0)) {
      k += 1;
      continue;
    }
    if ((begin & singleBit) === 0) begin = beginPairs[pairOf(unit, phraseUnit(units[k + 1] ?? 0))] ?? 0;
    const isFree = (begin & freeBit) !== 0;
    const isBound = (begin & boundBit) !== 0 && (!inWord || (unit > 0x58f && kind === Letter && isBehindPrefix(reading, k)));
    if (!isFree && !isBound) {
      k += 1;
      continue;
    }
    const free = isFree ? walk(anywhere, freeEndings, reading, k) : null;
    const bound = isBound ? walk(atWordStart, boundEndings, reading, k) : null;
    const best = bound !== null && (free === null || bound.end >= free.end) ? bound : free;
    if (best === null) k += 1;
    else {
      found.push(best);
      k = best.end;
      before = kinds[k - 1];
    }
  }
  return found;
}

function walk(trie: Trie, endings: Endings, reading: Reading, start: number): Match | null {
  const { units, kinds, length } = reading;
  let node = trie.root;
  let entry: Entry | undefined;
  let end = start;
  for (let k = start; k < length; ) {
    node = trie.next(node, phraseUnit(units[k] ?? 0));
    if (node === 0) break;
    k += 1;
    const kind = kinds[k - 1];
    const midWord = k < length && kinds[k] === kind && (kind === Latin || kind === Letter);
    const here = midWord
      ? endings.part[node]
      : (endings.whole[node] ?? endings.part[node] ?? accentedAt(endings, node, reading, start, k));
    if (here === undefined) continue;
    entry = here;
    end = k;
  }
  return entry === undefined ? null : { entry, start, end };
}

function accentedAt(endings: Endings, node: number, reading: Reading, start: number, end: number): Entry | undefined {
  const entry = endings.accented[node];
  if (entry === undefined) return undefined;
  const written = reading.source.slice(reading.starts[start], reading.ends[end - 1]);
  return written.normalize('NFC').toLowerCase() === entry.accented ? entry : undefined;
}

const counts = new Uint16Array(records.length);

/** Counts how many words of each language a text has, and returns the most. Only where a word's meaning hangs on it. */
function countLanguages(matches: readonly Match[]): number {
  counts.fill(0);
  let most = 0;
  for (const { entry } of matches) {
    for (const { languages } of entry.meanings) {
      for (const language of languages) {
        const count = (counts[language] ?? 0) + 1;
        counts[language] = count;
        if (count > most && language !== EVERYWHERE) most = count;
      }
    }
  }
  return most;
}

/** The language that is none: its words are everywhere. */
const EVERYWHERE = 0;
const ENGLISH = 1;


/** What a word means here: its meaning in the language that the text has most of. Null when it is a word of no likely one. */
function resolve({ meanings }: Entry, doubt: Entry['doubt'], most: number): Meaning | null {
  let best: Meaning | null = null;
  let bestCount = -1;
  for (const meaning of meanings) {
    for (const language of meaning.languages) {
      const count = language === EVERYWHERE ? most : (counts[language] ?? 0) - 1;
      if (count <= bestCount) continue;
      best = meaning;
      bestCount = count;
    }
  }
  if (doubt === 'open' && bestCount < most) return null;
  if (doubt === 'short' && bestCount + 1 < most) return null;
  return best;
}

/** The first `most` words of any language found in the text. */
export function findLabels(reading: Reading, most: number): Label[] {
  prepareVocabulary();
  const matches = match(reading, most);
  const labels: Label[] = [];
  let top = -1;
  for (const { entry, start, end } of matches) {
    let meaning: Meaning | null = entry.meanings[0] ?? null;
    // A German ending that begins a word is no chance.
    const doubt = entry.doubt === 'open' && !isInWord(reading, start) ? 'none' : entry.doubt;
    if (meaning !== null && (doubt !== 'none' || entry.meanings.length > 1)) {
      if (top < 0) top = countLanguages(matches);
      meaning = resolve(entry, doubt, top);
    }
    const { ownerIn } = entry;
    if (meaning === null && ownerIn.length === 0) continue;
    const languages = meaning?.languages ?? [];
    labels.push({ kind: meaning?.kind ?? 'owner', start, end, languages, ownerIn });
    if (meaning?.namesCode) labels.push({ kind: 'code', start, end, languages, ownerIn });
  }
  return labels;
}

/** True when a word for a code and one for its owner are of one language. What is everywhere is English as well. */
export const shareLanguage = ({ languages }: Label, { ownerIn }: Label): boolean =>
  ownerIn.some((language) => languages.includes(language) || (language === ENGLISH && languages.includes(EVERYWHERE)));

/** True for a word of some language, written with plain letters. */
export function isWord(word: readonly number[]): boolean {
  return isIn(atWordStart, boundEndings, word) || isIn(anywhere, freeEndings, word);
}

function isIn(trie: Trie, { whole }: Endings, word: readonly number[]): boolean {
  let node = trie.root;
  for (const unit of word) {
    node = trie.next(node, unit);
    if (node === 0) return false;
  }
  return (whole[node]?.meanings.length ?? 0) > 0;
}

let prepared = 0;
/** The words for a code of the languages that are there. */
const codeWords = new Set<string>();
/** Those for any code, and not for a password or PIN. */
const plainCodeWords = new Set<string>();

/** A word such as "code", and none that says more. */
export const isPlainCodeWord = (word: string): boolean => plainCodeWords.has(word) && !word.includes(' ');

/** Adds the next language's words. True when there is another. */
export function prepareNextLanguage(): boolean {
  const words = records[prepared];
  if (words === undefined) return false;
  addLanguage(words, prepared);
  prepared += 1;
  return prepared < records.length;
}

/** All languages, at once. Costs nothing when they are there. */
export function prepareVocabulary(): void {
  while (prepareNextLanguage());
}

const codeCategories: ReadonlySet<string> = new Set(['code', 'password', 'pin', 'otp']);

function addLanguage(words: LanguageWords, language: number): void {
  for (const [category, list] of Object.entries(words)) {
    if (!codeCategories.has(category)) continue;
    for (const word of list.split(',')) {
      const folded = foldWord(word.replaceAll('*', '').trim());
      codeWords.add(folded);
      if (category === 'code') plainCodeWords.add(folded);
    }
  }
  for (const [category, kind] of Object.entries(kindOfCategory)) {
    // The keys of that record are the categories.
    const list = words[category as keyof typeof kindOfCategory];
    if (list === undefined) continue;
    for (const word of list.split(',')) addWord(word.trim(), kind, language);
  }
  for (const word of codeOwners[words.language]?.split(',') ?? []) addWord(word.trim(), 'owner', language);
}
