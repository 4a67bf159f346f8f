const DECIMAL_DIGIT = /^\p{Nd}$/u;
const SUPPLEMENTARY = 0x10000;
const cache = new Map<number, number>();

/**
 * The value 0..9 of a decimal digit of any script, or -1. Takes a code point.
 * Unicode assigns decimal digits in contiguous ascending runs of ten (The Unicode Standard, section 4.6), so
 * the value is the distance from the start of the run, modulo ten where runs touch each other.
 */
export function digitValue(codePoint: number): number {
  if (codePoint < 0x80) return codePoint >= 0x30 && codePoint <= 0x39 ? codePoint - 0x30 : -1;
  const known = cache.get(codePoint);
  if (known !== undefined) return known;
  const value = computeDigitValue(codePoint);
  // Only digits are kept: the cache stays small whatever the texts contain.
  if (value >= 0) cache.set(codePoint, value);
  return value;
}

/** Digits in circles, below the line and the like: runs of signs with the value of their first. */
const signRuns: readonly (readonly [first: number, last: number, value: number])[] = [
  [0x2080, 0x2089, 0],
  [0x2460, 0x2468, 1],
  [0x24ea, 0x24ea, 0],
  [0x24f5, 0x24fd, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277e, 1],
  [0x2780, 0x2788, 1],
  [0x278a, 0x2792, 1],
];

function computeDigitValue(codePoint: number): number {
  if (codePoint >= 0x2080 && codePoint <= 0x2792) {
    const run = signRuns.find(([first, last]) => codePoint >= first && codePoint <= last);
    return run === undefined ? -1 : codePoint - run[0] + run[2];
  }
  if (!isDecimalDigit(codePoint)) return -1;
  let start = codePoint;
  while (isDecimalDigit(start - 1)) start--;
  return (codePoint - start) % 10;
}

function isDecimalDigit(codePoint: number): boolean {
  return DECIMAL_DIGIT.test(String.fromCodePoint(codePoint));
}

/** The number of UTF-16 units that the code point takes. */
export function unitCount(codePoint: number): 1 | 2 {
  return codePoint >= SUPPLEMENTARY ? 2 : 1;
}

/**
 * The form in which two writings of one code are equal: digits of any script as ASCII, full-width letters as
 * ASCII, all capitals, everything that is neither letter nor digit dropped.
 */
export function comparable(code: string): string {
  let out = '';
  for (const character of code) {
    const digit = digitValue(character.codePointAt(0) ?? 0);
    if (digit >= 0) out += String(digit);
    else if (/\p{L}/u.test(character)) out += character.normalize('NFKC').toUpperCase();
  }
  return out;
}

/** The kinds of UTF-16 units that the scanners tell apart. Letters of different kinds never belong to one word. */
export const Kind = {
  Symbol: 0,
  Space: 1,
  Line: 2,
  Digit: 3,
  Latin: 4,
  Letter: 5,
  Unspaced: 6,
  Ignored: 7,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Letters that have no canonical decomposition but are often written without their stroke or dot. */
const LOOSE_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd', ð: 'd', ø: 'o', ł: 'l', ı: 'i', ə: 'e', ħ: 'h', ŧ: 't', ς: 'σ', ß: 's',
  ی: 'ي', ى: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ڪ: 'ك', ہ: 'ه', ھ: 'ه', ة: 'ه', ە: 'ه', ٱ: 'ا',
  ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm', ɴ: 'n', ᴏ: 'o', ᴘ: 'p',
  ʀ: 'r', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z', ɑ: 'a', ɡ: 'g',
  '‘': "'", '’': "'", ʻ: "'", ʼ: "'", '`': "'", '´': "'", 'ʹ': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '﹣': '-', '־': '-', '・': '-',
  '，': ',', '、': ',', '،': ',', '٬': ',', '٫': ',', '∶': ':', '៖': ':', '։': '.', '×': '*', '∗': '*', '•': '*', '●': '*', '·': '*',
}; // biome-ignore format: one line per family of letters

/** Marks that are written onto letters or are not seen at all: vowel points, accents on their own, joiners, direction marks. */
const ignoredRanges: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c7],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x093c, 0x093c],
  [0x09bc, 0x09bc],
  [0x0a3c, 0x0a3c],
  [0x0abc, 0x0abc],
  [0x200b, 0x200f],
  [0x20e3, 0x20e3],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const isIgnored = (unit: number): boolean =>
  ignoredRanges.some(([first, last]) => unit >= first && unit <= last);
const STACKED_BASE = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}]\p{M}+$/u;
const NUKTA = /^.[\u093c\u09bc\u0a3c]$/u;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;

/** Of each unit its kind and what it folds to, in one number; `unknown` until it is met: most texts use a few dozen units. */
const traits = new Int32Array(0x10000).fill(-1);
const unknown = -1;
const kindShift = 16;
const foldMask = 0xffff;

/** The kind of a unit and what it folds to, in one number: for scanners that need both. */
export function traitsOf(unit: number): number {
  const known = traits[unit] ?? 0;
  return known === unknown ? learn(unit) : known;
}

export const kindIn = (trait: number): Kind => (trait >> kindShift) as Kind; // the table holds kinds only
export const foldIn = (trait: number): number => trait & foldMask;

/** The kind of a UTF-16 unit. */
export const kindOf = (unit: number): Kind => kindIn(traitsOf(unit));

/**
 * The unit that stands for this one in comparisons: lower case, no accents, full-width forms, digits and
 * punctuation in their ASCII form. One unit always folds to one unit, so that offsets survive.
 */
export const foldOf = (unit: number): number => foldIn(traitsOf(unit));

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const digit = digitValue(unit);
  const plain = digit >= 0 ? String(digit) : foldCharacter(character);
  const trait = (classify(character, plain, digit) << kindShift) | plain.charCodeAt(0);
  traits[unit] = trait;
  return trait;
}

function foldCharacter(character: string): string {
  const wide = /^[\uff00-\uffef\u24b6-\u24e9]$/.test(character) ? character.normalize('NFKC') : character;
  const lower = wide.toLowerCase();
  // 'İ' lowers to two units; the base letter is the first of them.
  const single = lower.charAt(0) || character;
  const loose = LOOSE_LETTERS[single];
  if (loose !== undefined) return loose;
  const parts = single.normalize('NFD');
  if (parts.length > 1 && (STACKED_BASE.test(parts) || NUKTA.test(parts))) {
    const base = parts.charAt(0);
    return LOOSE_LETTERS[base] ?? base;
  }
  return single;
}

function classify(character: string, plain: string, digit: number): Kind {
  if (digit >= 0) return Kind.Digit;
  if (isIgnored(character.charCodeAt(0))) return Kind.Ignored;
  if (/^[\n\r\u2028\u2029\u0085\v\f]$/.test(character)) return Kind.Line;
  if (/^\s$/.test(character)) return Kind.Space;
  // Roman numerals (`Ⅳ`) are of the Latin script and no letters.
  if (/^(?=\p{L})\p{Script=Latin}$/u.test(plain)) return Kind.Latin;
  if (UNSPACED.test(plain) && /^[\p{L}\p{M}\p{N}]$/u.test(plain)) return Kind.Unspaced;
  if (/^[\p{L}\p{M}]$/u.test(plain)) return Kind.Letter;
  return Kind.Symbol;
}

/** Folds a word the way texts are folded. For words of the vocabulary: not fast. */
export function foldWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (kindOf(unit) !== Kind.Ignored) out += String.fromCharCode(foldOf(unit));
  }
  return out;
}
