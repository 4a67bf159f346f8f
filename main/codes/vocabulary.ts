/** The words of all languages with what they mean. */
import { compileWords, type Spelling, spell } from './compile-words.ts';
import { addHost, type Entry, entryOf, type KnownEntry, merge, newEntry, toKnown } from './entries.ts';
import { foldWord, Kind, kindOf } from './fold.ts';
import { type Host, kindOfCategory, type Label, type LabelKind, labelKinds } from './labels.ts';
import { formsOf } from './word-forms.ts';
import { phraseOf, type WordTables } from './word-tables.ts';
import { approvals } from './words/approvals.ts';
import { fakes } from './words/fakes.ts';
import { languages as records } from './words/index.ts';
import { lockers } from './words/lockers.ts';
import { payments } from './words/payments.ts';
import { codeHosts, codeOwners, codePlaces, failures, privateWords } from './words/plain-codes.ts';
import { proofs } from './words/proofs.ts';
import type { LanguageWords } from './words/types.ts';

/** The words while they are gathered. */
const spellings = new Map<string, Spelling<Entry>>();
/** Words with a meaning that end where the letters of a text end. */
const wholeWords = new Set<string>();

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
  const isFree = openStart || glue === 'both';
  const isPart = openEnd || glue !== 'none';
  const phrase = phraseOf(word);
  const spelling = spell(spellings, phrase);
  const endings = isFree ? spelling.free : spelling.bound;
  const entry = entryOf(endings, isExact ? written.slice(1) : null, isPart, () => newEntry(word, openStart));
  if (host !== null) addHost(entry, host, language);
  if (kind === 'owner') {
    if (isOwner) entry.ownerIn.push(language);
    return;
  }
  if (!isExact && !isPart) wholeWords.add(phrase);
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

/** Of these kinds a phrase may name the code too: "new code", "wrong PIN". */
const qualifying: ReadonlySet<LabelKind> = new Set(['fresh', 'old', 'void', 'ask']);

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
export function isWord(units: readonly number[]): boolean {
  const word = String.fromCharCode(...units);
  // "W5T" is no Samoan money: of such short words only those for a code are worth a disguise.
  return units.length > shortWord ? wholeWords.has(word) : codeWords.has(word);
}
const shortWord = 3;

export const languageCount = records.length;

/** The words for a code of the languages that are there. */
const codeWords = new Set<string>();
/** Those for a password, which may hold any sign. */
const passwordWords = new Set<string>();
export const isPasswordWord = (word: string): boolean => passwordWords.has(word);
/** Doors and their like, in languages that make one word of a thing and its code. */
const places = new Set<string>();
const compounding = ['de', 'lb', 'nl', 'af', 'sv', 'da', 'nb', 'nn', 'is', 'fo', 'fi', 'et', 'hu'];
/** The letters between two parts of a compound: "Eingangscode". */
const linking = /(?:s|es|n|en|er|e|u)$/;
export const isPlace = (word: string): boolean => places.has(word) || places.has(word.replace(linking, ''));
/** Those for any code, and not for a password or PIN. */
const plainCodeWords = new Set<string>();

/** A word such as "code", and none that says more. */
export const isPlainCodeWord = (word: string): boolean => plainCodeWords.has(word) && !word.includes(' ');

/** "Code", "PIN" and "password", and no word that says more: "verification code". */
const bareCodeWords = new Set(
  [
    '代码, 代碼, コード, 코드, รหัส, โค้ด, mã, کد, access code, entry code, código de acceso, clave de acceso, contraseña de acceso',
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

/** The words of all languages by number. Most mean the same as hundreds of others, and are one. */
export const entries: KnownEntry[] = [];
/** Their languages, one after the other, and where those of each begin: close together they are counted fast. */
export const entryLanguages = { list: new Uint8Array(0), starts: new Int32Array(0) };
let tables: WordTables | null = null;

/** Adds a language after the other, and compiles the words. */
function* prepare(): Generator<void, void> {
  for (const [language, words] of records.entries()) {
    addLanguage(words, language);
    yield;
  }
  const numbers = new Map<string, number>();
  const numberOf = (entry: Entry): number => {
    const key = JSON.stringify(entry);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, entries.length);
    return entries.push(toKnown(entry)) - 1;
  };
  tables = yield* compileWords(spellings, numberOf, merge);
  spellings.clear();
  const starts = [0];
  for (const { languages } of entries) starts.push((starts.at(-1) ?? 0) + languages.length);
  entryLanguages.list = Uint8Array.from(entries.flatMap(({ languages }) => languages));
  entryLanguages.starts = Int32Array.from(starts);
}

const preparing = prepare();
let isPrepared = false;

/** Adds the next language's words, or does the next piece of the work behind that. True when there is more. */
export function prepareNextLanguage(): boolean {
  if (!isPrepared) isPrepared = preparing.next().done === true;
  return !isPrepared;
}

/** The words of all languages, made at once if they are not there. */
export function prepareVocabulary(): WordTables {
  while (tables === null) prepareNextLanguage();
  return tables;
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
  ['proof', proofs],
];

function kindOfHost(host: Host, word: string): LabelKind {
  if (host === 'proof') return 'purpose';
  // "Approval code" names a code as well.
  return host === 'approval' && hasCodeWord(foldWord(word.trim())) ? 'code' : 'owner';
}

const codeCategories: ReadonlySet<string> = new Set(['code', 'password', 'pin', 'otp']);

function addLanguage(words: LanguageWords, language: number): void {
  for (const [category, list] of Object.entries(words)) {
    if (!codeCategories.has(category)) continue;
    for (const word of formsOf(list, words)) {
      const folded = foldWord(word.replaceAll('*', '').trim());
      if (folded === '') continue;
      codeWords.add(folded);
      if (category === 'code') plainCodeWords.add(folded);
      if (category === 'password') passwordWords.add(folded);
    }
  }
  addBareCodeWords(words);
  if (compounding.includes(words.language))
    for (const word of (codePlaces[words.language] ?? '').split(','))
      places.add(foldWord(word.replaceAll('*', '').trim()));
  const hosts = (codeHosts[words.language] ?? '').split(',').flatMap((word) => word.trim() || []);
  for (const [host, tables] of hostTables) {
    for (const word of (tables[words.language] ?? '').split(',')) {
      addWord(word.trim(), kindOfHost(host, word), language, { host, isOwner: false });
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
