/** Finds the words of all languages in a text. */

import type { Endings } from './endings.ts';
import { Kind } from './fold.ts';
import type { Host, Label } from './labels.ts';
import type { Reading } from './reading.ts';
import type { Trie } from './trie.ts';
import {
  anywhere,
  atWordStart,
  beginPairs,
  begins,
  beginTriples,
  boundBit,
  boundEndings,
  type Entry,
  EVERYWHERE,
  freeBit,
  freeEndings,
  languageCount,
  type Meaning,
  pairOf,
  phraseUnit,
  singleBit,
  tripleOf,
} from './vocabulary.ts';

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
    // Inside a word only some words may begin; others may where articles are written onto words.
    if (begin === 0 || (inWord && (kind === Latin || unit <= lastUnglued) && (begin & freeBit) === 0)) {
      k += 1;
      continue;
    }
    if ((begin & singleBit) === 0) {
      const pair = pairOf(unit, phraseUnit(units[k + 1] ?? 0));
      begin &= beginPairs[pair] ?? 0;
      if (begin !== 0 && ((beginPairs[pair] ?? 0) & singleBit) === 0)
        begin &= beginTriples[tripleOf(pair, phraseUnit(units[k + 2] ?? 0))] ?? 0;
    }
    const isFree = (begin & freeBit) !== 0;
    const isBound =
      (begin & boundBit) !== 0 &&
      (!inWord || (unit > lastUnglued && kind === Letter && isBehindPrefix(reading, k)));
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

function walk(trie: Trie, endings: Endings<Entry>, reading: Reading, start: number): Match | null {
  const { units, kinds, length } = reading;
  let node = trie.root;
  let entry: Entry | undefined;
  let end = start;
  for (let k = start; k < length; ) {
    node = trie.next(node, phraseUnit(units[k] ?? 0));
    if (node === 0) break;
    k += 1;
    if (endings.isEmpty(node)) continue;
    const kind = kinds[k - 1];
    const midWord = k < length && kinds[k] === kind && (kind === Latin || kind === Letter);
    const here = midWord ? endings.part(node) : entryAt(endings, node, reading, start, k);
    if (here === undefined) continue;
    entry = here;
    end = k;
  }
  return entry === undefined ? null : { entry, start, end };
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
  const merged = both.get(accented) ?? merge(accented, plain);
  both.set(accented, merged);
  return merged;
}

/** Accented words with the meanings of the plain ones beside them. */
const both = new Map<Entry, Entry>();

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
function countLanguages(matches: readonly Match[]): number {
  counts.fill(0);
  let most = 0;
  for (const { entry } of matches) {
    const { languages } = entry;
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
    if (count < bestCount || (count === bestCount && best !== null && meaning.rank >= best.rank)) continue;
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
    const isCounted = (language: number) => entryLanguages.includes(language);
    if (languages.some((language) => (counts[language] ?? 0) + (isCounted(language) ? 0 : 1) >= least))
      return host;
  }
  return null;
}

/** The first `most` words of any language found in the text. */
export function findLabels(reading: Reading, most: number): Label[] {
  const matches = match(reading, most);
  const labels: Label[] = [];
  let top = -1;
  for (const { entry, start, end } of matches) {
    let meaning: Meaning | null = entry.meanings[0] ?? null;
    // A German ending that begins a word is no chance.
    const doubt = entry.doubt === 'open' && !isInWord(reading, start) ? 'none' : entry.doubt;
    if (meaning !== null && (doubt !== 'none' || entry.meanings.length > 1)) {
      if (top < 0) top = countLanguages(matches);
      meaning = resolve(entry, doubt, top, matches.length);
    }
    const { ownerIn } = entry;
    let host: Host | null = null;
    if (entry.hosts.length > 0) {
      if (top < 0) top = countLanguages(matches);
      host = hostOf(entry, end - start, top);
    }
    if (meaning === null && ownerIn.length === 0 && host === null) continue;
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
