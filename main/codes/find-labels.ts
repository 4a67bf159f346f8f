/** Finds the words of all languages in a text. */
import { Kind } from './fold.ts';
import { type Host, isMark, type Label } from './labels.ts';
import type { Reading } from './reading.ts';
import type { Endings, Trie } from './trie.ts';
import {
  anywhere,
  atWordStart,
  boundEndings,
  type Entry,
  EVERYWHERE,
  freeEndings,
  languageCount,
  type Meaning,
  phraseUnit,
  starts,
} from './vocabulary.ts';
import { boundBit, freeBit, headSize } from './word-starts.ts';

// Bound here once: read through an import, such a constant costs a call in some builds, and this runs for every letter.
const { Latin, Letter } = Kind;
/** Articles, prepositions and "and" that are written onto the word: ה ב ל ו ש מ כ, ال و ب ل ف ك, የ በ ለ. */
const PREFIX_LETTERS = new Set(Array.from('הבלושמכالوبفكيتنየበለከ', (letter) => letter.charCodeAt(0)));
const mostPrefixLetters = 4;
/** Up to Armenian nothing is written onto the start of a word. */
const lastUnglued = 0x58f;

/** True when nothing but such prefixes stands between the start of the word and `k`: there another word may begin. */
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

const isWordKind = (kind: number | undefined): boolean => kind === Latin || kind === Letter;

/** The words found in a text, in lists that are made once: a text has a dozen, and there are many texts. */
const found: Entry[] = [];
let foundStarts = new Int32Array(256);
let foundEnds = new Int32Array(256);

/** Finds the first words of a text, leftmost and longest first, without overlaps. Linear: words are short. */
function match(reading: Reading, most: number): void {
  const { units, kinds, length } = reading;
  found.length = 0;
  if (foundStarts.length < most) {
    foundStarts = new Int32Array(most);
    foundEnds = new Int32Array(most);
  }
  let before: number | undefined;
  let k = 0;
  while (k < length && found.length < most) {
    const unit = units[k] ?? 0;
    const kind = kinds[k];
    const inWord = kind === before && (kind === Latin || kind === Letter);
    before = kind;
    // Inside a word only some words may begin; others may where articles are written onto words.
    const first = starts.first(unit);
    if (first === 0 || (inWord && (kind === Latin || unit <= lastUnglued) && (first & freeBit) === 0)) {
      k += 1;
      continue;
    }
    const second = phraseUnit(units[k + 1] ?? 0);
    const [next, afterNext] = [kinds[k + 1], kinds[k + 2]];
    const isShort = starts.mayBeShort(
      unit,
      second,
      isWordKind(kind) && next === kind,
      isWordKind(next) && afterNext === next,
    );
    const slot = isShort ? -1 : starts.find(unit, second, phraseUnit(units[k + 2] ?? 0));
    if (!isShort && slot < 0) {
      k += 1;
      continue;
    }
    const mayBeBound =
      (first & boundBit) !== 0 &&
      (!inWord || (unit > lastUnglued && kind === Letter && isBehindPrefix(reading, k)));
    const from = isShort ? k : k + headSize;
    const freeNode = isShort ? anywhere.root : starts.nodeOf(slot, freeBit);
    const boundNode = isShort ? atWordStart.root : starts.nodeOf(slot, boundBit);
    const free =
      (first & freeBit) !== 0 && freeNode !== 0
        ? walk(anywhere, freeEndings, reading, k, from, freeNode)
        : undefined;
    const freeEnd = free === undefined ? -1 : walkEnd;
    const bound =
      mayBeBound && boundNode !== 0
        ? walk(atWordStart, boundEndings, reading, k, from, boundNode)
        : undefined;
    const isBoundLonger = bound !== undefined && walkEnd >= freeEnd;
    const best = isBoundLonger ? bound : free;
    if (best === undefined) {
      k += 1;
      continue;
    }
    foundStarts[found.length] = k;
    k = isBoundLonger ? walkEnd : freeEnd;
    foundEnds[found.length] = k;
    found.push(best);
    before = kinds[k - 1];
  }
}

/** The end of the word that `walk` found last. */
let walkEnd = 0;

/** The longest word of a trie that begins at `start`. Its first units, up to `from`, lead to `node`. */
function walk(
  trie: Trie,
  endings: Endings<Entry>,
  reading: Reading,
  start: number,
  from: number,
  node: number,
): Entry | undefined {
  const { units, kinds, length } = reading;
  let at = node;
  let k = from;
  let entry: Entry | undefined;
  if (from > length) return undefined;
  for (;;) {
    if (trie.endsAt(at)) {
      const kind = kinds[k - 1];
      const midWord = k < length && kinds[k] === kind && isWordKind(kind);
      const here = midWord ? endings.part(at) : entryAt(endings, at, reading, start, k);
      if (here !== undefined) {
        entry = here;
        walkEnd = k;
      }
    }
    if (k >= length) return entry;
    at = trie.next(at, phraseUnit(units[k] ?? 0));
    if (at === 0) return entry;
    k += 1;
  }
}

/** The meanings of a whole word. Written with its accents, it has those of the plain word too. */
function entryAt(
  endings: Endings<Entry>,
  node: number,
  { source, starts, ends }: Reading,
  start: number,
  end: number,
): Entry | undefined {
  const plain = endings.whole(node) ?? endings.part(node);
  if (!endings.hasAccented(node)) return plain;
  const written = source
    .slice(starts[start], ends[end - 1])
    .normalize('NFC')
    .toLowerCase();
  const accented = endings.accented(node, written);
  if (accented === undefined || plain === undefined) return accented ?? plain;
  return withPlain(accented, plain);
}

/** Accented words with the meanings of the plain ones beside them. */
const both = new Map<Entry, Map<Entry, Entry>>();

function withPlain(accented: Entry, plain: Entry): Entry {
  const known = both.get(accented) ?? new Map<Entry, Entry>();
  both.set(accented, known);
  const merged = known.get(plain) ?? merge(accented, plain);
  known.set(plain, merged);
  return merged;
}

/** In a language that tells the two apart by their accents it is the other word. */
function merge(accented: Entry, plain: Entry): Entry {
  const others = plain.meanings.map((meaning) => ({
    ...meaning,
    languages: meaning.languages.filter((language) => !accented.languages.includes(language)),
  }));
  const meanings = [...accented.meanings, ...others.filter(({ languages }) => languages.length > 0)];
  return {
    ...plain,
    meanings,
    languages: [...new Set(meanings.flatMap(({ languages }) => languages))],
    hosts: [...accented.hosts, ...plain.hosts],
  };
}

const counts = new Uint16Array(languageCount);

/** Counts how many words of each language a text has, and returns the most. Only where a word's meaning hangs on it. */
function countLanguages(): number {
  counts.fill(0);
  let most = 0;
  for (const { languages } of found) {
    for (let at = 0; at < languages.length; at += 1) {
      const language = languages[at] ?? EVERYWHERE;
      const count = (counts[language] ?? 0) + 1;
      counts[language] = count;
      if (count > most && language !== EVERYWHERE) most = count;
    }
  }
  return most;
}

/** Counts the other words that the text has of the likeliest of these languages. */
function countOf(languages: readonly number[], most: number): number {
  if (languages[0] === EVERYWHERE) return most;
  let best = -1;
  for (let at = 0; at < languages.length; at += 1) {
    const count = (counts[languages[at] ?? EVERYWHERE] ?? 0) - 1;
    if (count <= best) continue;
    best = count;
    // No language has more.
    if (count === most - 1) break;
  }
  return best;
}

/** "The" is English before it is a card in Vietnamese: as likely, so short a word is an everyday one. */
const rankOf = ({ kind, rank }: Meaning, doubt: Entry['doubt']): number =>
  doubt === 'short' && kind === 'common' ? -1 : rank;

/** The meaning of a word in the language that the text has most of. Null when it is a word of no likely language. */
function resolve(
  { meanings }: Entry,
  doubt: Entry['doubt'],
  most: number,
  wordCount: number,
): Meaning | null {
  let best: Meaning | null = null;
  let bestCount = -1;
  for (const meaning of meanings) {
    const count = countOf(meaning.languages, most);
    if (count < bestCount) continue;
    if (count === bestCount && best !== null && rankOf(meaning, doubt) >= rankOf(best, doubt)) continue;
    best = meaning;
    bestCount = count;
  }
  if (doubt === 'open' && bestCount + 1 < most) return null;
  if (doubt === 'short' && bestCount + 1 < most) return null;
  // The only word of its language in the text: so short a one is rather chance.
  if (doubt === 'short' && bestCount === 0 && wordCount > 1 && best !== null && best.kind === 'life')
    return null;
  return best;
}

const shortHost = 3;
/** From so many words on, a text may have one more of a kindred language. */
const kindred = 3;

/** The thing with a code of its own that a word names, in a language that the text may be in. */
function hostOf({ hosts, languages: entryLanguages }: Entry, size: number, most: number): Host | null {
  for (const { host, languages } of hosts) {
    if (host === 'meeting' || languages[0] === EVERYWHERE) return host;
    const isLoose = host !== 'private' && size > shortHost && most >= kindred;
    const least = isLoose ? most - 1 : most;
    for (let at = 0; at < languages.length; at += 1) {
      const language = languages[at] ?? EVERYWHERE;
      const count = counts[language] ?? 0;
      if (count >= least || (count + 1 === least && !entryLanguages.includes(language))) return host;
    }
  }
  return null;
}

const noLanguages: readonly number[] = [];

/**
 * The first `most` words of any language found in the text. Those that only tell what it speaks of are put into `marks`:
 * no number is theirs.
 */
export function findLabels(reading: Reading, most: number, marks: Label[]): Label[] {
  match(reading, most);
  const labels: Label[] = [];
  let top = -1;
  for (let index = 0; index < found.length; index += 1) {
    const entry = found[index];
    if (entry === undefined) break;
    const start = foundStarts[index] ?? 0;
    const end = foundEnds[index] ?? 0;
    let meaning: Meaning | null = entry.meanings[0] ?? null;
    // A German ending that begins a word is no chance.
    const doubt = entry.doubt === 'open' && !isInWord(reading, start) ? 'none' : entry.doubt;
    if (meaning !== null && (doubt !== 'none' || entry.meanings.length > 1)) {
      if (top < 0) top = countLanguages();
      meaning = resolve(entry, doubt, top, found.length);
    }
    const { ownerIn } = entry;
    let host: Host | null = null;
    if (entry.hosts.length > 0) {
      if (top < 0) top = countLanguages();
      host = hostOf(entry, end - start, top);
    }
    if (meaning === null && ownerIn.length === 0 && host === null) continue;
    if (meaning === null && ownerIn.length === 0 && host !== null && isMark(host)) {
      marks.push({
        kind: 'owner',
        start,
        end,
        languages: noLanguages,
        ownerIn: noLanguages,
        isOtherCode: false,
        host,
      });
      continue;
    }
    if (host === 'failure')
      labels.push({ kind: 'failure', start, end, languages: [], ownerIn: [], isOtherCode: false, host });
    const languages = meaning?.languages ?? [];
    const isOtherCode = meaning?.kind === 'reference' && entry.isOtherCode;
    labels.push({ kind: meaning?.kind ?? 'owner', start, end, languages, ownerIn, isOtherCode, host });
    if (meaning?.namesCode)
      labels.push({ kind: 'code', start, end, languages, ownerIn, isOtherCode: false, host: null });
  }
  return labels;
}
