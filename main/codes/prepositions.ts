/** Short words that say how a number is meant: "with 482913", "482913 for", "at 0915". */
import { foldWord, Kind } from './fold.ts';
import { foldedSlice, type Reading } from './reading.ts';

/** A pattern for one of these words, as the reading has them: without capitals and accents. */
const oneOf = (words: string): string =>
  words
    .split(', ')
    .map((word) => foldWord(word).replaceAll(/[./]/g, '\\$&'))
    .join('|');

const longestBefore = 8;
const means = new RegExp(
  ` (?:${oneOf('with, w/, using, con, mit, med, avec, com, cu, amb, met, z, ze, s, so, са, со, с, з, із, праз, με, ar, su, dengan, kwa, menggunakan')}) $`,
);

/** "with 530946": by it something is done. */
export const isMeans = (reading: Reading, { start }: { readonly start: number }): boolean =>
  means.test(foldedSlice(reading, Math.max(start - longestBefore, 0), start));

const longestFor = 12;
const purpose = new RegExp(
  `^,? (?:${oneOf('for, to, für, zur, zum, um, voor, om, för, til, pour, para, per, por, pentru, do, dla, pro, za, na, k, ke, da, для, за, на, до, щоб, чтобы, для того, за да, για, untuk, bagi, cho, để, kwa')}) `,
);

/** "482913 for …", "482913 pour …": what stands behind is what the number is for. */
export const isBeforeFor = (reading: Reading, end: number): boolean =>
  purpose.test(foldedSlice(reading, end, Math.min(end + longestFor, reading.length)));

const longestAt = 10;
const at = new RegExp(
  `(?:^|[ \n(,])(?:${oneOf('at, by, since, until, um, gegen, ab, bis, seit, om, tot, vanaf, rond, kl, kl., klo, kello, kell, a las, alle, dalle, alle ore, ore, às, vers, dès, la ora, ora, godz., godz, o godz., w, ob, u, в, у, о, об, от, до, στις, saat, pukul, jam, lúc')}) $`,
);

/** "at 0915", "um 1530 ": a time of day without its colon. */
export const isClock = (reading: Reading, start: number, end: number): boolean =>
  isTimeOfDay(reading, start, end) && at.test(foldedSlice(reading, Math.max(start - longestAt, 0), start));

/** "1530", "0915": digits that may be a time of day. */
export function isTimeOfDay({ units, kinds }: Reading, start: number, end: number): boolean {
  if (end - start !== 4 || kinds[start] !== Kind.Digit || kinds[end - 1] !== Kind.Digit) return false;
  const [a = 0, b = 0, c = 0] = [units[start], units[start + 1], units[start + 2]].map(
    (unit) => (unit ?? 0) - 0x30,
  );
  return a * 10 + b <= 24 && c <= 5;
}
