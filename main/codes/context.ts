/** Reads the immediate surroundings of a candidate: they show what it surely is not, and what it may rather be. */
import type { Candidate } from './candidates.ts';
import { Kind } from './fold.ts';
import { foldedSlice, type Reading } from './reading.ts';
import { UnitSet } from './unit-set.ts';

const charAt = ({ units, length }: Reading, k: number): string =>
  k >= 0 && k < length ? String.fromCharCode(units[k] ?? 0) : '';
const isDigitAt = ({ kinds, length }: Reading, k: number): boolean =>
  k >= 0 && k < length && kinds[k] === Kind.Digit;

const currencySigns = new UnitSet('$€£¥₹₽₺₴₸₩₫฿₪₦₱₾₼₿¢￥');
export const isCurrencySign = ({ units }: Reading, k: number): boolean => currencySigns.has(units[k] ?? 0);
const space = 0x20;
/** A URL is looked for so far around a candidate. Longer ones exist, but their host is near their start or end. */
const longestUrlPart = 120;
const slash = 0x2f;

const marksBefore = new UnitSet('*#_/\\@&+');
const marksAfter = new UnitSet('*_/\\@%°');
const hyphen = 0x2d;
const wraps = new UnitSet('*_#');
const longestWrap = 8;
const [year, koreanYear] = ['年'.charCodeAt(0), '년'.charCodeAt(0)];

/** True when the characters that touch the candidate make it a part of something else. */
export function isPartOfOther(reading: Reading, candidate: Candidate): boolean {
  const { start, end } = candidate;
  const { units, kinds } = reading;
  const before = start > 0 ? (units[start - 1] ?? 0) : 0;
  const after = end < reading.length ? (units[end] ?? 0) : 0;
  if (marksBefore.has(before) || marksAfter.has(after)) {
    // "*482913*" and "_482913_" are how chats write bold and italics; "#482913#" sets a code off.
    if (before !== after || !wraps.has(before)) return true;
    let from = start - 1;
    while (units[from - 1] === before && start - from < longestWrap) from -= 1;
    let to = end;
    while (units[to + 1] === after && to - end < longestWrap) to += 1;
    if (!isWrap(reading, from - 1) || !isWrap(reading, to + 1)) return true;
  }
  if (joinsNumbers(reading, start - 1) && isDigitAt(reading, start - 2)) return true;
  if (joinsNumbers(reading, end) && isDigitAt(reading, end + 1) && !isNextPhrase(reading, end)) return true;
  if (before === hyphen && candidate.form === 'digits') return true;
  // "2027年", "2027년": a year.
  if ((after === year || after === koreanYear) && end - start === 4) return true;
  if (after === hyphen && isDigitAt(reading, end + 1)) return true;
  if (after === hyphen && kinds[end + 1] === Kind.Latin) return true;
  if (candidate.digitCount < candidate.size && isClockOrWord(reading, candidate)) return true;
  if (candidate.form === 'mixed' && isFooter(reading, candidate)) return true;
  return isMoney(reading, candidate) || isMasked(reading, candidate) || isInUrl(reading, candidate);
}

/** Beyond the marks of bold type, or beyond those of "*111*482#", which is dialled. */
const isWrap = (reading: Reading, k: number): boolean =>
  !isDigitAt(reading, k) && !'*#'.includes(charAt(reading, k) || ' ');

/** "验证码:153928,5分钟": without spaces a comma parts two numbers when the second counts something. */
function isNextPhrase(reading: Reading, comma: number): boolean {
  if (charAt(reading, comma) !== ',') return false;
  let k = comma + 1;
  while (isDigitAt(reading, k)) k += 1;
  return k - comma <= 3 && k < reading.length && reading.kinds[k] === Kind.Unspaced;
}

const footer = /^b0\d\d$/;
const leastFooted = 30;
/** "… girin B022": Turkish senders end their texts so. */
const isFooter = (reading: Reading, candidate: Candidate): boolean =>
  candidate.end === reading.length &&
  candidate.start >= leastFooted &&
  reading.kinds[candidate.start - 1] === Kind.Space &&
  footer.test(foldedSlice(reading, candidate.start, candidate.end)) &&
  !isAnnounced(reading, candidate);

const clock = /^(?:[01]?\d|2[0-4])[hu][0-5]\d$/;
/** "ta7a2o2", "3arabi": digits stand for letters where Arabic is chatted in Latin ones. */
const chatPieces = /[2356789]/;
function isChatWord(word: string): boolean {
  const pieces = word.split(chatPieces);
  const [first = '', ...others] = pieces;
  const letters = pieces.filter((piece) => piece !== '');
  if (letters.some((piece) => !/^[a-z]+$/.test(piece))) return false;
  if (first === '' && others.length === 1) return (others[0] ?? '').length >= 3;
  // Letters between single digits: no two digits side by side.
  return letters.length >= 2 && pieces.slice(1, -1).every((piece) => piece !== '');
}

/** With a digit at its end it has two of them: "a8f3k2" is no word. */
const hasVowels = (word: string): boolean => {
  const first = word.search(/[aeiou]/);
  return first >= 0 && (/[aeiou]/.test(word.slice(first + 1)) || /[a-z]$/.test(word.slice(first + 1)));
};

/** "aP3v": no word has capitals behind small letters. */
function hasInnerCapital({ source, starts, ends }: Reading, { start, end }: Candidate): boolean {
  const letters = source.slice(starts[start], ends[end - 1]);
  const firstSmall = letters.search(/\p{Ll}/u);
  return firstSmall >= 0 && /\p{Lu}/u.test(letters.slice(firstSmall));
}

/** "08h15" is a time; a word with single digits between its letters is a word, unless a colon leads to it. */
function isClockOrWord(reading: Reading, candidate: Candidate): boolean {
  const text = foldedSlice(reading, candidate.start, candidate.end);
  if (clock.test(text)) return true;
  return (
    candidate.form === 'loose-mixed' &&
    !hasInnerCapital(reading, candidate) &&
    hasVowels(text) &&
    isChatWord(text) &&
    !isAnnounced(reading, candidate)
  );
}

/** A mark of decimals, thousands or times. A comma of running text (`，` `、` `،`) is none, though it folds to one. */
function joinsNumbers({ source, starts, kinds, length }: Reading, k: number): boolean {
  if (k < 0 || k >= length || kinds[k] !== Kind.Symbol) return false;
  return '.,:٬٫'.includes(source.charAt(starts[k] ?? 0));
}

function isMoney({ units, kinds, length }: Reading, { start, end }: Candidate): boolean {
  const before = units[start - 1] === space ? start - 2 : start - 1;
  const after = units[end] === space ? end + 1 : end;
  if (before >= 0 && currencySigns.has(units[before] ?? 0)) return true;
  if (after >= length || !currencySigns.has(units[after] ?? 0)) return false;
  // "482091 ₹999": the sign stands at the next number.
  return after === end || kinds[after + 1] !== Kind.Digit;
}

/** `XX8810`, `98XXXX1204`: what is left of a number that was hidden. */
function isMasked(reading: Reading, { form, start, end }: Candidate): boolean {
  if (hasDots(reading, end) && isDigitAt(reading, end + dots)) return true;
  if (hasDots(reading, start - dots) && isDigitAt(reading, start - dots - 1)) return true;
  return (
    form === 'mixed' && (foldedSlice(reading, start, end).includes('xx') || isDated(reading, start, end))
  );
}

const month = /^\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\d{2,4}$/;
const isDated = (reading: Reading, start: number, end: number): boolean =>
  month.test(foldedSlice(reading, start, end));

/** "ES0031...0646": what stands between is left out. */
const hasDots = ({ units }: Reading, k: number): boolean =>
  units[k] === dot && units[k + 1] === dot && units[k + 2] === dot;
const dot = 0x2e;
const dots = 3;

/** Inside a run of ASCII that has a scheme, or a host followed by a path. */
function isInUrl(reading: Reading, { start, end }: Candidate): boolean {
  const isUrlPart = (k: number): boolean => {
    const unit = reading.units[k] ?? 0;
    return k >= 0 && k < reading.length && unit > 0x20 && unit < 0x7f;
  };
  let from = start;
  while (start - from < longestUrlPart && isUrlPart(from - 1)) from -= 1;
  let to = end;
  while (to - end < longestUrlPart && isUrlPart(to)) to += 1;
  if (!hasSlash(reading, from, to)) return false;
  const run = foldedSlice(reading, from, to);
  return run.includes('://') || /[a-z]\.[a-z]{2,20}\//.test(run);
}

function hasSlash({ units }: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (units[k] === slash) return true;
  return false;
}

/** Right behind a colon, a dash, an arrow or a picture, as in `Example: 482913` or `Example 🔐 482913`. */
export function isAnnounced({ units, kinds, length }: Reading, { start }: Candidate): boolean {
  let k = start - 1;
  while (k >= 0 && k < length && kinds[k] === Kind.Space) k -= 1;
  if (k < 0 || kinds[k] !== Kind.Symbol) return false;
  const unit = units[k] ?? 0;
  return unit === 0x3a || (k < start - 1 && (unit === 0x2d || unit > 0x2000));
}

/** A word and a number behind it, as in `SUMMER24`: shops choose such, chance hardly ever. */
export function looksLikeCoupon(reading: Reading, { start, end }: Candidate): boolean {
  return /^(?=[a-z]{0,3}[aeiouy])[a-z]{4,9}\d{2,4}$/.test(foldedSlice(reading, start, end));
}

/** Quotes and brackets around a number that has its line for itself. */
const enclosing = new UnitSet('"\'«»“”„()[]{}【】「」『』‘’<>*`');
const mostEnclosing = 3;

/** The first place beyond such marks, and beyond the spaces within them. */
function outOfWrap({ units, kinds }: Reading, from: number, step: number): number {
  let k = from;
  for (let passed = 0; passed < mostEnclosing; passed += 1) {
    const at = kinds[k] === Kind.Space ? k + step : k;
    if (kinds[at] !== Kind.Symbol || !enclosing.has(units[at] ?? 0)) break;
    k = at + step;
  }
  return k;
}

/** Alone on its line. */
export function isAloneOnLine(reading: Reading, { start, end }: Candidate): boolean {
  const { units, kinds, length } = reading;
  const to = outOfWrap(reading, end, 1);
  if (to < length && kinds[to] !== Kind.Line) return false;
  // "> 482913": a quoted line.
  const isQuoted =
    start > 1 && kinds[start - 1] === Kind.Space && (units[start - 2] === 0x3e || units[start - 2] === 0x7c);
  const from = isQuoted ? start - 2 : outOfWrap(reading, start - 1, -1) + 1;
  return from === 0 || kinds[from - 1] === Kind.Line;
}

/** The only thing that its sentence has, or so it is set off by marks: "Hello! 482913. Bye". */
export function isAloneInSentence(
  reading: Reading,
  { start, end }: Pick<Candidate, 'start' | 'end'>,
): boolean {
  const { kinds, sentences, length } = reading;
  let from = outOfWrap(reading, start - 1, -1);
  while (from >= 0 && kinds[from] === Kind.Space) from -= 1;
  let to = outOfWrap(reading, end, 1);
  while (to < length && kinds[to] === Kind.Space) to += 1;
  const isOpen = from < 0 || (kinds[from] !== Kind.Digit && sentences[from] !== sentences[from + 1]);
  const isClosed = to >= length || sentences[to] !== sentences[to + 1];
  return isOpen && isClosed;
}

/** "20% off with code 48291": the share is spoken of in the number's own sentence. */
export function hasPercentBeside({ units, sentences, length }: Reading, { start }: Candidate): boolean {
  const sentence = sentences[start];
  const isShare = (k: number) => units[k] === percent || units[k] === arabicPercent;
  for (let k = start; k >= 0 && sentences[k] === sentence; k -= 1) if (isShare(k)) return true;
  for (let k = start; k < length && sentences[k] === sentence; k += 1) if (isShare(k)) return true;
  return false;
}
const percent = 0x25;
const arabicPercent = 0x66a;

const longestQuestion = 160;
const questionMarks = new UnitSet('?？؟');

/** "Is the PIN still 1944?": a sentence that asks tells no code. */
export function isInQuestion({ units, kinds, sentences, length }: Reading, { end }: Candidate): boolean {
  const last = Math.min(length, end + longestQuestion);
  let k = end;
  while (k < last && sentences[k] === sentences[k + 1]) k += 1;
  // "https://lumo.example/v?c=1" asks nothing.
  const isEnd = k + 1 >= length || kinds[k + 1] === Kind.Space || kinds[k + 1] === Kind.Line;
  return k < last && isEnd && questionMarks.has(units[k] ?? 0);
}
