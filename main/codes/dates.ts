/** Recognises numbers that may be, or surely are, parts of a date. */
import type { Candidate } from './candidates.ts';
import { Kind } from './fold.ts';
import { foldedSlice, type Reading } from './reading.ts';

/** A number that reads as a year, or digits that read as a day, month and year. */
export function looksLikeDate(reading: Reading, { form, codeStart, end }: Candidate): boolean {
  const size = end - codeStart;
  if (size !== 4 && size !== 8) return false;
  const text = foldedSlice(reading, codeStart, end);
  if (form === 'digits' || form === 'prefixed')
    return (
      /^(19|20[0-3]|25(?=[4-7]))\d{1,2}$/.test(text) ||
      /^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(text)
    );
  const [day = 0, month = 0] = text.split(/[- ]/).map(Number);
  return form === 'grouped' && text.length === 8 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

const longestDate = 40;
/** "2026 1055" */
const longestInDate = 9;
const day = /^\d{1,2}(?:\.|st|nd|rd|th)?$/;
/** In any language, in full or cut short by a dot. */
const month = /^(?:\p{L}{3,12}|\p{L}{3,4}\.)$/u;
const year = /^20\d\d,?$/;
const time = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const yearAndTime = /^20\d\d (?:[01]\d|2[0-3])[0-5]\d$/;
const dateInDigits = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4},?$/;
/** "at", "um", "a las": so few and so short words lead from a date to a time. Behind a mere comma anything may stand. */
const mostLeading = 2;
const longestLeading = 4;

/** The year of a date in words, perhaps with the time behind it, or that time alone: "29 Nov 2026 at 1055". */
export function isInDate(reading: Reading, { start, end }: Candidate): boolean {
  if (end - start < 4 || end - start > longestInDate) return false;
  const text = foldedSlice(reading, start, end);
  if (!year.test(text) && !yearAndTime.test(text) && !time.test(text)) return false;
  const words = foldedSlice(reading, Math.max(start - longestDate, 0), start)
    .trimEnd()
    .split(' ');
  if (year.test(text) || yearAndTime.test(text)) return endsInDayAndMonth(words);
  if (!time.test(text)) return false;
  const at = words.findLastIndex((word) => /\d/.test(word));
  const leading = words.slice(at + 1);
  if (leading.length === 0 || leading.length > mostLeading) return false;
  if (leading.some((word) => word.length > longestLeading)) return false;
  const dated = words[at] ?? '';
  return dateInDigits.test(dated) || (year.test(dated) && endsInDayAndMonth(words.slice(0, at)));
}

/** "29 Nov", "29. November", "29 de nov. de", "Nov 29,". */
function endsInDayAndMonth(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.filter((word) => word !== 'de' && word !== 'of').slice(-2);
  if (day.test(first)) return month.test(second);
  return month.test(first) && second.endsWith(',') && day.test(second.slice(0, -1));
}

const dateMarks = new Set(Array.from('.-/', (mark) => mark.charCodeAt(0)));
const colon = 0x3a;

/** The end of so many digits, or -1. */
function afterDigits({ kinds }: Reading, from: number, least: number, most: number): number {
  let k = from;
  while (kinds[k] === Kind.Digit) k += 1;
  return k - from >= least && k - from <= most ? k : -1;
}

/** "30.11.2026", "2026-11-30" or "14:22" begins here. */
export function beginsMoment(reading: Reading, start: number): boolean {
  const { units } = reading;
  const first = afterDigits(reading, start, 1, 4);
  if (first < 0) return false;
  const mark = units[first] ?? 0;
  if (mark === colon) return first - start <= 2 && afterDigits(reading, first + 1, 2, 2) > 0;
  if (!dateMarks.has(mark)) return false;
  const second = afterDigits(reading, first + 1, 1, 2);
  if (second < 0 || units[second] !== mark) return false;
  const third = afterDigits(reading, second + 1, 2, 4);
  if (third < 0 || units[third] === mark) return false;
  // Of the two outer parts one is a year of four digits, or the last has two and the first is a day.
  return first - start === 4 || (first - start <= 2 && third - second !== 4);
}

/** "30.11.2026" or "2026-11-30" ends here. */
export function endsDate(reading: Reading, end: number): boolean {
  let start = end;
  const { kinds, units } = reading;
  while (
    end - start < longestDateInDigits &&
    (kinds[start - 1] === Kind.Digit || dateMarks.has(units[start - 1] ?? 0))
  )
    start -= 1;
  return (
    end - start >= shortestDate &&
    end - start <= longestDateInDigits &&
    dated.test(foldedSlice(reading, start, end))
  );
}

const shortestDate = 6;
const longestDateInDigits = 10;
const dated = /^(?:\d{1,2}([./-])\d{1,2}\1(?:20)?\d\d|20\d\d([./-])\d{1,2}\2\d{1,2})$/;
