/** Finds the words of all languages in a text. */
import type { Entry, Meaning } from './entries.ts';
import { type FoundWords, findWords, isInnerCapital } from './find-words.ts';
import { Kind } from './fold.ts';
import { type Host, isMark, type Label } from './labels.ts';
import type { Reading } from './reading.ts';
import { EVERYWHERE, entries, entryLanguages, languageCount, prepareVocabulary } from './vocabulary.ts';

// Bound here once: read through an import, such a constant costs a call in some builds, and this runs for every letter.
const { Latin, Letter } = Kind;
function isInWord({ kinds }: Reading, k: number): boolean {
  const kind = kinds[k];
  return k > 0 && kinds[k - 1] === kind && (kind === Latin || kind === Letter);
}

const counts = new Uint16Array(languageCount);

/** Counts how many words of each language a text has, and returns the most. Only where a word's meaning hangs on it. */
function countLanguages({ words, count: wordCount }: FoundWords): number {
  counts.fill(0);
  const { list, starts } = entryLanguages;
  let most = 0;
  for (let index = 0; index < wordCount; index += 1) {
    const word = words[index] ?? 0;
    const end = starts[word + 1] ?? 0;
    for (let at = starts[word] ?? 0; at < end; at += 1) {
      const language = list[at] ?? EVERYWHERE;
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

const isOfCode = ({ kind }: Meaning): boolean => kind === 'code';

const noLanguages: readonly number[] = [];

/**
 * The first `most` words of any language found in the text. Those that only tell what it speaks of are put into `marks`:
 * no number is theirs.
 */
export function findLabels(reading: Reading, most: number, marks: Label[]): Label[] {
  const found = findWords(prepareVocabulary(), reading, most);
  const labels: Label[] = [];
  let top = -1;
  for (let index = 0; index < found.count; index += 1) {
    const entry = entries[found.words[index] ?? 0];
    if (entry === undefined) break;
    const start = found.starts[index] ?? 0;
    const end = found.ends[index] ?? 0;
    const { sole, ownerIn } = entry;
    // "NetCode" names a code, "OpenTable" no table.
    if (reading.hasCapitals && isInnerCapital(reading, start) && !entry.meanings.some(isOfCode)) continue;
    if (sole !== null) {
      pushMeaning(labels, entry, sole, start, end, entry.hosts[0]?.host ?? null);
      continue;
    }
    let meaning: Meaning | null = entry.meanings[0] ?? null;
    // A German ending that begins a word is no chance.
    const doubt = entry.doubt === 'open' && !isInWord(reading, start) ? 'none' : entry.doubt;
    if (meaning !== null && (doubt !== 'none' || entry.meanings.length > 1)) {
      if (top < 0) top = countLanguages(found);
      meaning = resolve(entry, doubt, top, found.count);
    }
    let host: Host | null = null;
    if (entry.hosts.length > 0) {
      if (top < 0) top = countLanguages(found);
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
    if (meaning === null)
      labels.push({ kind: 'owner', start, end, languages: noLanguages, ownerIn, isOtherCode: false, host });
    else pushMeaning(labels, entry, meaning, start, end, host);
  }
  return labels;
}

function pushMeaning(
  labels: Label[],
  { ownerIn, isOtherCode }: Entry,
  { kind, languages, namesCode }: Meaning,
  start: number,
  end: number,
  host: Host | null,
): void {
  labels.push({
    kind,
    start,
    end,
    languages,
    ownerIn,
    isOtherCode: isOtherCode && kind === 'reference',
    host,
  });
  if (namesCode)
    labels.push({ kind: 'code', start, end, languages, ownerIn, isOtherCode: false, host: null });
}
