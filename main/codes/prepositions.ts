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
const withWords = oneOf(
  'with, w/, using, con, mit, med, avec, com, cu, amb, met, z, ze, s, so, са, со, с, з, із, праз, με, ar, su, dengan, kwa, menggunakan',
);
const means = new RegExp(` (?:${withWords}) $`);

/** "with 530946": by it something is done. */
export const isMeans = (reading: Reading, { start }: { readonly start: number }): boolean =>
  means.test(foldedSlice(reading, Math.max(start - longestBefore, 0), start));

const thisWords = oneOf(
  'this, the following, dieser, diesem, der folgenden, folgender, deze, dit, het volgende, este, esta, el siguiente, o seguinte, aquest, aquesta, questo, il seguente, ce, le suivant, acest, următorul, этим, следующим, цим, наступним, tym, następującym, tímto, týmto, denne, dette, følgende, denna, detta, följande, ovim, овим, αυτόν τον, ini, bu, šiuo, šo',
);
const withThis = new RegExp(` (?:${withWords}) (?:${thisWords}) $`);
const onlyThis = new RegExp(` (?:${thisWords}) $`);
const longestThis = 28;

/** "With this number", or "this number" where `isAsked`: not the number of a thing, but one that is told here. */
export function isThis(reading: Reading, start: number, isAsked: boolean): boolean {
  const before = foldedSlice(reading, Math.max(start - longestThis, 0), start);
  return (isAsked ? onlyThis : withThis).test(before);
}

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

const bound = new RegExp(
  `(?:^|[ \n(,])(?:${oneOf('near, before, after, since, until, around, past, nach, vor, bis, seit, aus, ab, depuis, avant, après, jusqu’à, dès, desde, hasta, antes de, después de, antes do, depois de, após, até, dopo, prima di, prima del, fino al, entro, nära, före, efter, innan, før, etter, inden, voor het, na, tot, przed, po, od, przed dniem, до, после, перед, після, від, от, înainte de, după, sebelum, setelah, sejak, trước, sau')}) $`,
);

/** "Sign-in near 60614", "activate before 300626": where or when, not what to enter. */
export const isBehindBound = (reading: Reading, start: number): boolean =>
  bound.test(foldedSlice(reading, Math.max(start - longestBound, 0), start));
const longestBound = 14;

/** "1530", "0915": digits that may be a time of day. */
export function isTimeOfDay({ units, kinds }: Reading, start: number, end: number): boolean {
  if (end - start !== 4 || kinds[start] !== Kind.Digit || kinds[end - 1] !== Kind.Digit) return false;
  const [a = 0, b = 0, c = 0] = [units[start], units[start + 1], units[start + 2]].map(
    (unit) => (unit ?? 0) - 0x30,
  );
  return a * 10 + b <= 24 && c <= 5;
}

const meansWords = new Set(
  'with using mit met avec con com amb med cu z s sa se so с з са със με ile dengan koodilla'.split(' '),
);
const articles = new Set('the dem der le el la il o'.split(' '));
const longestMeans = 14;
/** "Ontgrendel uw kaart met 7730215": what stands behind such a word is a means, and no number of the thing before it. */
export function isByMeans(reading: Reading, from: number, to: number): boolean {
  if (to - from > longestMeans * 2) return false;
  const words = foldedSlice(reading, Math.max(from, to - longestMeans), to)
    .trim()
    .split(' ');
  const last = words.pop() ?? '';
  return meansWords.has(articles.has(last) ? (words.pop() ?? '') : last);
}
