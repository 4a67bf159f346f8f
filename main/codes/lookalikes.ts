/** Words that mix scripts to look alike ("cоde" with a Cyrillic о) are read as the word they look like. */
import { Kind } from './fold.ts';

const PAIRS: readonly (readonly [latin: string, others: string])[] = [
  ['a', 'аα'], ['b', 'ьв'], ['c', 'сϲ'], ['d', 'ԁ'], ['e', 'еє'], ['g', 'ɡ'], ['h', 'һнհ'], ['i', 'іιı'], ['j', 'ј'], ['k', 'кκ'],
  ['l', 'ӏ'], ['m', 'м'], ['n', 'пո'], ['o', 'оοσօ'], ['p', 'рρ'], ['q', 'ԛ'], ['r', 'г'], ['s', 'ѕ'], ['t', 'тτ'],
  ['u', 'υս'], ['v', 'ѵν'], ['w', 'ԝ'], ['x', 'хχ'], ['y', 'уγ'],
]; // biome-ignore format: a table

const toLatin = new Map<number, number>();
const toCyrillic = new Map<number, number>();
for (const [latin, others] of PAIRS) {
  for (const other of others) toLatin.set(other.charCodeAt(0), latin.charCodeAt(0));
}
/** The Greek letter that a Latin one inside a Greek word stands for. */
const toGreek = new Map<number, number>();
for (const [latin, greek] of [
  'aα',
  'eε',
  'iι',
  'kκ',
  'oο',
  'pρ',
  'tτ',
  'uυ',
  'vν',
  'xχ',
  'yγ',
  'nη',
  'hη',
  'mμ',
  'zζ',
  'bβ',
]) {
  if (latin !== undefined && greek !== undefined) toGreek.set(latin.charCodeAt(0), greek.charCodeAt(0));
}
/** The same inside a Cyrillic word. */
for (const [latin, cyrillic] of [
  'aа',
  'cс',
  'eе',
  'iі',
  'jј',
  'kк',
  'oо',
  'pр',
  'sѕ',
  'xх',
  'yу',
  'bв',
  'hн',
  'mм',
  'tт',
]) {
  if (latin !== undefined && cyrillic !== undefined)
    toCyrillic.set(latin.charCodeAt(0), cyrillic.charCodeAt(0));
}

/** Of a hostile text only so much is looked at. */
const mostUnits = 4_000;
const firstCyrillic = 0x400;

/** Greek, Cyrillic and Armenian: the scripts whose letters pass for Latin ones. */
export const mayLookLatin = (unit: number): boolean => unit >= 0x370 && unit <= 0x58f;

/** Rewrites the mixed words of a folded text in place: all Latin where that can be, else all in the other script. */
export function foldLookalikes(units: Uint16Array, kinds: Uint8Array, length: number): void {
  const last = Math.min(length, mostUnits);
  for (let k = 0; k < last; k += 1) {
    if (!isLetter(kinds[k])) continue;
    const start = k;
    while (k < length && isLetter(kinds[k])) k += 1;
    foldWordAt(units, kinds, start, k);
  }
}

/** The Latin letter that one of another script looks like. */
export const latinOf = (unit: number): number | undefined => toLatin.get(unit);

const isLetter = (kind: number | undefined): boolean => kind === Kind.Latin || kind === Kind.Letter;

function foldWordAt(units: Uint16Array, kinds: Uint8Array, start: number, end: number): void {
  let latin = 0;
  let other = 0;
  let isGreek = false;
  for (let k = start; k < end; k += 1) {
    if (kinds[k] === Kind.Latin) latin += 1;
    else if (mayLookLatin(units[k] ?? 0)) {
      other += 1;
      isGreek ||= (units[k] ?? 0) < firstCyrillic;
    } else return;
  }
  if (latin === 0 || other === 0) return;
  const own = isGreek ? toGreek : toCyrillic;
  if (canBe(units, kinds, start, end, Kind.Letter, toLatin))
    become(units, kinds, start, end, Kind.Letter, toLatin);
  else if (canBe(units, kinds, start, end, Kind.Latin, own))
    become(units, kinds, start, end, Kind.Latin, own);
}

function canBe(
  units: Uint16Array,
  kinds: Uint8Array,
  start: number,
  end: number,
  foreign: Kind,
  table: ReadonlyMap<number, number>,
): boolean {
  for (let k = start; k < end; k += 1) if (kinds[k] === foreign && !table.has(units[k] ?? 0)) return false;
  return true;
}

function become(
  units: Uint16Array,
  kinds: Uint8Array,
  start: number,
  end: number,
  foreign: Kind,
  table: ReadonlyMap<number, number>,
): void {
  const own = foreign === Kind.Latin ? Kind.Letter : Kind.Latin;
  for (let k = start; k < end; k += 1) {
    if (kinds[k] !== foreign) continue;
    units[k] = table.get(units[k] ?? 0) ?? 0;
    kinds[k] = own;
  }
}
