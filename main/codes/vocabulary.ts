/** The words of all languages, in two sets of words to walk through: those that begin words, and those that may begin anywhere. */
import { foldWord, Kind, kindOf } from './fold.ts';
import { type Host, kindOfCategory, type Label, type LabelKind, labelKinds } from './labels.ts';
import { Endings, Trie } from './trie.ts';
import { formsOf } from './word-forms.ts';
import { boundBit, freeBit, headSize, WordStarts } from './word-starts.ts';
import { approvals } from './words/approvals.ts';
import { fakes } from './words/fakes.ts';
import { languages as records } from './words/index.ts';
import { lockers } from './words/lockers.ts';
import { payments } from './words/payments.ts';
import { codeHosts, codeOwners, codePlaces, failures, privateWords } from './words/plain-codes.ts';
import type { LanguageWords } from './words/types.ts';

export interface Meaning {
  readonly kind: LabelKind;
  /** Of two meanings that are as likely, the lower rank counts: it says more. */
  readonly rank: number;
  readonly languages: number[];
  /** A phrase that names the code as well, such as "new code". */
  readonly namesCode: boolean;
}

/** A word with what it means in the languages that have it. */
export interface Entry {
  readonly meanings: Meaning[];
  /** All languages of the meanings, each once. */
  readonly languages: number[];
  /** The languages in which it makes the code beside it one that is no one-time code. */
  readonly ownerIn: number[];
  /** So short, or so open at its start, that it may be chance: it counts only in a text of its language. */
  readonly doubt: 'none' | 'short' | 'open';
  /** It names a code that is no one-time code. */
  isOtherCode: boolean;
  /** The kinds of things with a code of their own that the word names, and in which languages. */
  readonly hosts: { readonly host: Host; readonly languages: number[] }[];
}

// Bound here once: read through an import, such a constant costs a call in some builds, and this runs for every letter.
const { Latin, Letter } = Kind;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const LINE = 0x0a;
const shortLetters = 3;

/** "one-time" and "one time" are one phrase; so is one broken over two lines. */
export function phraseUnit(unit: number): number {
  return unit === HYPHEN || unit === LINE ? SPACE : unit;
}

export const atWordStart = new Trie();
export const anywhere = new Trie();
export const boundEndings = new Endings<Entry>();
export const freeEndings = new Endings<Entry>();
export const starts = new WordStarts();

interface WordMarks {
  readonly isOtherCode?: boolean;
  readonly host?: Host | null;
  readonly isOwner?: boolean;
}

function addWord(
  written: string,
  kind: LabelKind,
  language: number,
  { isOtherCode = false, host = null, isOwner = true }: WordMarks = {},
): void {
  const isExact = written.startsWith('=');
  const openStart = written.startsWith('*');
  const openEnd = written.endsWith('*');
  const word = foldWord(written.slice(openStart || isExact ? 1 : 0, openEnd ? -1 : undefined));
  // Marks alone are no word: a dash is written like a space in phrases, and would be found everywhere.
  if (!/[^\s:.,-]/.test(word)) return;
  const glue = glueOf(word);
  const free = openStart || glue === 'both';
  const trie = free ? anywhere : atWordStart;
  const isPart = openEnd || glue !== 'none';
  const units = Array.from({ length: word.length }, (_, index) => phraseUnit(word.charCodeAt(index)));
  let node = trie.root;
  let headNode = 0;
  for (const [index, unit] of units.entries()) {
    node = trie.extend(node, unit);
    if (index + 1 === headSize) headNode = node;
  }
  trie.markEnd(node);
  starts.add(units, free ? freeBit : boundBit, isPart, headNode);
  const endings = free ? freeEndings : boundEndings;
  const make = () => newEntry(word, openStart);
  const entry = isExact
    ? endings.addAccented(node, written.slice(1).normalize('NFC').toLowerCase(), make)
    : endings.add(isPart ? 'part' : 'whole', node, make);
  if (host !== null) addHost(entry, host, language);
  if (kind === 'owner') {
    if (isOwner) entry.ownerIn.push(language);
    return;
  }
  entry.isOtherCode ||= isOtherCode;
  if (!entry.languages.includes(language)) entry.languages.push(language);
  const isCode = namesCode(word, kind);
  // "New code" is as plain as "code".
  if (isCode && word.split(' ').some(isBareCodeWord)) bareCodeWords.add(word);
  const meaning = entry.meanings.find((known) => known.kind === kind);
  if (meaning === undefined)
    entry.meanings.push({
      kind,
      rank: labelKinds.indexOf(kind),
      languages: [language],
      namesCode: isCode,
    });
  else if (!meaning.languages.includes(language)) meaning.languages.push(language);
}

function newEntry(word: string, openStart: boolean): Entry {
  const first = kindOf(word.charCodeAt(0));
  // What stands in another script is of one of few languages, and so less likely chance.
  const isShort =
    first === Latin ? word.length <= shortLetters : first === Letter && word.length < shortLetters;
  const isGermanicEnd = openStart && first === Latin;
  const doubt = isGermanicEnd ? 'open' : isShort ? 'short' : 'none';
  return { meanings: [], languages: [], ownerIn: [], doubt, isOtherCode: false, hosts: [] };
}

function addHost({ hosts }: Entry, host: Host, language: number): void {
  const known = hosts.find((one) => one.host === host);
  if (known === undefined) hosts.push({ host, languages: [language] });
  else known.languages.push(language);
}

/** Of these kinds a phrase may name the code too: "new code", "wrong PIN". */
const qualifying: ReadonlySet<LabelKind> = new Set(['fresh', 'old', 'void']);

const namesCode = (word: string, kind: LabelKind): boolean => qualifying.has(kind) && hasCodeWord(word);

function hasCodeWord(word: string): boolean {
  if (kindOf(word.charCodeAt(0)) !== Kind.Unspaced)
    return word.split(' ').some((part) => codeWords.has(part));
  for (let start = 0; start < word.length; start += 1) {
    for (let end = start + 2; end <= word.length; end += 1)
      if (codeWords.has(word.slice(start, end))) return true;
  }
  return false;
}

const SEMITIC = /[\u0590-\u06ff]/;
const ETHIOPIC = /[\u1200-\u139f]/;
/** Devanagari to Sinhala, Georgian, Armenian: case endings are written onto the word. */
const SUFFIXING = /[\u0900-\u0dff\u10a0-\u10ff\u0530-\u058f]/;

/**
 * Scripts that glue other parts onto words without an asterisk saying so: case endings in Indic, Arabic, Hebrew and
 * Ethiopic scripts, everything in scripts without spaces. What Hebrew and Arabic glue before a word is a short list.
 */
function glueOf(word: string): 'none' | 'end' | 'both' {
  if (kindOf(word.charCodeAt(0)) === Kind.Unspaced) return 'both';
  if (SEMITIC.test(word)) return word.length > 2 ? 'end' : 'none';
  if (ETHIOPIC.test(word)) return word.length > 1 ? 'end' : 'none';
  return SUFFIXING.test(word) ? 'end' : 'none';
}

/** The languages by their place among the tables: the first is none, its words are everywhere; then English. */
export const EVERYWHERE = 0;
const ENGLISH = 1;

/** True when a word for a code and one for its owner are of one language. What is everywhere is English as well. */
export const shareLanguage = ({ languages }: Label, { ownerIn }: Label): boolean =>
  ownerIn.some(
    (language) => languages.includes(language) || (language === ENGLISH && languages.includes(EVERYWHERE)),
  );

/** True for a word of some language, written with plain letters. */
export function isWord(word: readonly number[]): boolean {
  return isIn(atWordStart, boundEndings, word) || isIn(anywhere, freeEndings, word);
}

function isIn(trie: Trie, endings: Endings<Entry>, word: readonly number[]): boolean {
  let node = trie.root;
  for (const unit of word) {
    node = trie.next(node, unit);
    if (node === 0) return false;
  }
  return (endings.whole(node)?.meanings.length ?? 0) > 0;
}

export const languageCount = records.length;

let prepared = 0;
/** The words for a code of the languages that are there. */
const codeWords = new Set<string>();
/** Those for any code, and not for a password or PIN. */
const plainCodeWords = new Set<string>();

/** A word such as "code", and none that says more. */
export const isPlainCodeWord = (word: string): boolean => plainCodeWords.has(word) && !word.includes(' ');

/** "Code", "PIN" and "password", and no word that says more: "verification code". */
const bareCodeWords = new Set(
  [
    '代码, 代碼, コード, 코드, รหัส, โค้ด, mã, access code, entry code, código de acceso, clave de acceso, contraseña de acceso',
    "código de acesso, senha de acesso, codice di accesso, codice d'accesso, code d'accès, zugangscode, zugangs-code",
    'toegangscode, kod dostępu, код доступа, код доступу, přístupový kód, prístupový kód, giriş kodu, erişim kodu, cod de acces',
    'codi d’accés, código de entrada, codice di ingresso, åtkomstkod, adgangskode, pääsykoodi, belépőkód, pristupni kod',
  ]
    .join(', ')
    .split(', ')
    .map(foldWord),
);
export const isBareCodeWord = (word: string): boolean => bareCodeWords.has(word);
const mostEnding = 4;
const leastStem = 3;

/** A word is bare when no shorter word for a code is in it, or only an ending stands behind that one. */
function addBareCodeWords(words: LanguageWords): void {
  const forms = (category: string) =>
    formsOf(category, words).map((word) => foldWord(word.replaceAll('*', '')));
  if (words.language === records[EVERYWHERE]?.language) {
    for (const word of ['code', 'passcode', ...forms(words.pin)]) bareCodeWords.add(word);
    return;
  }
  for (const word of [...forms(words.pin), ...forms(words.password)])
    if (word !== '') bareCodeWords.add(word);
  // Of a word with endings only the stem is looked at: its forms are as bare.
  const entries = words.code.split(',').map((word) => foldWord(word.replaceAll('*', '').trim()));
  const all = entries
    .map((entry) => entry.replace('~', ''))
    .filter((word) => word.length >= leastStem && !word.includes(' '));
  for (const entry of entries) {
    const word = entry.replace('~', '');
    if (word.length < leastStem || word.includes(' ')) continue;
    if (kindOf(word.charCodeAt(0)) === Kind.Unspaced) continue;
    const isLonger = [...all, ...everyStem].some(
      (stem) => word.includes(stem) && (!word.startsWith(stem) || word.length - stem.length > mostEnding),
    );
    if (!isLonger) for (const form of forms(entry)) bareCodeWords.add(form);
  }
}
/** In compounds of many languages, beside their own words. */
const everyStem = ['code', 'kode', 'kod'].map(foldWord);

/** Adds the next language's words. True when there is another. */
export function prepareNextLanguage(): boolean {
  const words = records[prepared];
  if (words === undefined) return false;
  addLanguage(words, prepared);
  prepared += 1;
  if (prepared === records.length) shareEntries();
  return prepared < records.length;
}

/** Most words mean the same as hundreds of others. One entry for all of them stays in the processor's cache. */
function shareEntries(): void {
  const entries = new Map<string, Entry>();
  const share = (entry: Entry): Entry => {
    const key = JSON.stringify(entry);
    const known = entries.get(key) ?? entry;
    entries.set(key, known);
    return known;
  };
  boundEndings.share(share);
  freeEndings.share(share);
}

/** All languages, at once. Costs nothing when they are there. */
export function prepareVocabulary(): void {
  while (prepareNextLanguage());
}

const leastHost = 2;
/** "Meeting ID", "회의 ID": a phrase that begins with a thing that has a code of its own. */
const namesHost = (phrase: string, hosts: readonly string[]): boolean =>
  hosts.some((host) => {
    const word = host.replaceAll('*', '');
    return word.length >= leastHost && phrase.trim().startsWith(word);
  });

const hostTables: readonly (readonly [Host, Readonly<Record<string, string>>])[] = [
  ['meeting', codeHosts],
  ['place', codePlaces],
  ['failure', failures],
  ['private', privateWords],
  ['fake', fakes],
  ['locker', lockers],
  ['approval', approvals],
  ['payment', payments],
];

const codeCategories: ReadonlySet<string> = new Set(['code', 'password', 'pin', 'otp']);

function addLanguage(words: LanguageWords, language: number): void {
  for (const [category, list] of Object.entries(words)) {
    if (!codeCategories.has(category)) continue;
    for (const word of formsOf(list, words)) {
      const folded = foldWord(word.replaceAll('*', '').trim());
      if (folded === '') continue;
      codeWords.add(folded);
      if (category === 'code') plainCodeWords.add(folded);
    }
  }
  addBareCodeWords(words);
  const hosts = (codeHosts[words.language] ?? '').split(',').flatMap((word) => word.trim() || []);
  for (const [host, tables] of hostTables) {
    for (const word of (tables[words.language] ?? '').split(',')) {
      // "Approval code" names a code as well.
      const kind = host === 'approval' && hasCodeWord(foldWord(word.trim())) ? 'code' : 'owner';
      addWord(word.trim(), kind, language, { host, isOwner: false });
    }
  }
  for (const [category, kind] of Object.entries(kindOfCategory)) {
    // The keys of that record are the categories.
    const list = words[category as keyof typeof kindOfCategory];
    if (list === undefined) continue;
    const isOtherCode = category === 'otherCode';
    for (const word of formsOf(list, words))
      addWord(word, kind, language, {
        isOtherCode,
        host: kind === 'reference' && namesHost(word, hosts) ? 'meeting' : null,
      });
  }
  for (const word of codeOwners[words.language]?.split(',') ?? [])
    addWord(word.trim(), 'owner', language, { host: namesHost(word, hosts) ? 'meeting' : null });
}
