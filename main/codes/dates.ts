/** Recognises numbers that may be, or surely are, parts of a date. */
import type { Candidate } from './candidates.ts';
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
/** "2026", "1055" */
const leastInDate = 4;
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
  const size = end - start;
  if (size !== leastInDate && size !== leastInDate + 1 && size !== longestInDate) return false;
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

/** "0700-1030": from one time of day to another, both on a round minute. */
export function isTimeRange({ units }: Reading, { form, start, size, blocks }: Candidate): boolean {
  if (form !== 'grouped' || blocks !== 2 || size !== timeRangeSize) return false;
  const timeAt = (k: number): number => {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((step) => (units[k + step] ?? 0) - 0x30);
    return a * 10 + b <= 24 && c <= 5 && d % 5 === 0 ? a * 1_000 + b * 100 + c * 10 + d : -1;
  };
  const from = timeAt(start);
  return from >= 0 && timeAt(start + 5) > from;
}
const timeRangeSize = 8;
