/** Reads an answer's fields: found by any name that services give them, with values in any form. Undefined or null: not understood. */
import type { Stock } from '../../preload/model/index.ts';
import { toWesternDigits } from '../../preload/words/index.ts';

/** A record whose names are folded: lower case, letters and digits alone. */
export type Fields = ReadonlyMap<string, unknown>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of thousands of entries has the same few names in each. */
const folded = new Map<string, string>();
const maxFolded = 1_000;

export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const plain = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (folded.size < maxFolded && name.length < 60) folded.set(name, plain);
  return plain;
}

/** Folds the names of a record; of two names that fold alike the first one stays. Anything but a record has no fields. */
export function foldNames(value: unknown): Fields {
  const fields = new Map<string, unknown>();
  if (!isRecord(value)) return fields;
  for (const [name, field] of Object.entries(value)) {
    const folded = foldName(name);
    if (!fields.has(folded)) fields.set(folded, field);
  }
  return fields;
}

/** The first of `names` (already folded) that is present and not null; undefined when none is. */
export function firstOf(fields: Fields, names: readonly string[]): unknown {
  for (const name of names) {
    const value = fields.get(name);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** Ids and names come as numbers or strings; they are kept as strings. Blank counts as absent. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

// Values: amounts, stock, rates, codes.

/**
 * `12.34`, `"12,34"`, `"1.234,56"`, `"1,234.56"`, `"1.250.000"`, `"0.48 USD"` → the number; undefined when there is none.
 * `fractionDigits`: how many it may have, where that is known. Of what has none, `"1.250"` groups thousands.
 */
export function decimalOf(value: unknown, fractionDigits?: number): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const written = textOf(value);
  if (written === undefined || written.length > maxWrittenLength) return undefined;
  const plain = inAscii(written);
  if (/^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i.test(plain)) return finite(Number(plain));
  // Two numbers in one text, as in `1/2` or `0x30`, are none that can be told.
  const { front, digits, back } = partsOf(plain);
  const leadingPoint = /(?:^|[^a-z.,])[.,]$/i.test(front) ? '.' : '';
  const text = leadingPoint + digits.replaceAll(/[ _]/g, '');
  const point = pointOf(text, fractionDigits);
  if (!/^\d[\d., _]*$/.test(digits) || point === undefined) return undefined;
  const number = finite(
    Number(
      `${text.slice(0, point).replaceAll(/[.,]/g, '')}.${text.slice(point + 1).replaceAll(/[.,]/g, '')}`,
    ),
  );
  const isNegative = isBelowZero(front, back);
  if (isNegative === null) return undefined;
  return number === undefined || number === 0 || !isNegative ? number : -number;
}

/** All from the first digit to the last, and what stands before and behind. */
function partsOf(text: string): { front: string; digits: string; back: string } {
  const begin = text.search(/\d/);
  if (begin < 0) return { front: text, digits: '', back: '' };
  let end = text.length;
  while (!/\d/.test(text.charAt(end - 1))) end -= 1;
  return { front: text.slice(0, begin), digits: text.slice(begin, end), back: text.slice(end) };
}

/** No honest amount is written longer. */
export const maxWrittenLength = 100;

const finite = (number: number): number | undefined => (Number.isFinite(number) ? number : undefined);

/** Bookkeepers write an amount that is owed in brackets, or say that it is a debit. */
const brackets = ['()', '[]', '<>'];
const owed =
  /(?<![a-z\u00c0-\uffff])(?:minus|neg|negative|moins|menos|meno|минус|мінус|eksi|マイナス|负|負|dr|debit|debt|owed|overdrawn|soll)(?![a-z\u00c0-\uffff])/i;

/** Judges what stands before and behind the digits of an amount; null where there are two signs. */
function isBelowZero(front: string, back: string): boolean | null {
  const signs = `${front}${back}`.split('-').length - 1;
  if (signs > 1) return null;
  const isBracketed = brackets.some(
    ([open = '', close = '']) =>
      front.lastIndexOf(open) > front.lastIndexOf(close) &&
      back.includes(close) &&
      !back.split(close)[0]?.includes(open),
  );
  return signs === 1 || isBracketed || owed.test(front) || owed.test(back);
}

/** The signs that Unicode has for minus, and dashes that stand for it. */
const minusSigns =
  /[\u02d7\u2010-\u2015\u2043\u207b\u208b\u2212\u2296\u2796\u2e3a\u2e3b\ufe58\ufe63\uff0d]\ufe0f?/g;
/** Apostrophes that group digits, and marks that only say in which direction the line runs. */
const unread = /[\u066c\u2018\u2019'\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** The decimal point of Arabic, of handwriting, and of full-width text. */
const points = /[\u066b\u00b7\u22c5\uff0e\u3002]/g;

/** Minus signs, digits and separators of any script as ASCII writes them. */
const inAscii = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text.replaceAll("'", '')
    : toWesternDigits(text)
        .replaceAll(minusSigns, '-')
        .replaceAll(points, '.')
        .replaceAll('\uff0c', ',')
        .replaceAll(unread, '')
        .replaceAll(/\s/g, ' ');

/** The index at which the fraction begins: the end when all dots and commas group digits; undefined when they make no number. */
function pointOf(text: string, fractionDigits: number | undefined): number | undefined {
  const separators = text.replaceAll(/[^.,]/g, '');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const endsInGroup = text.length - last - 1 === 3;
  switch (new Set(separators).size) {
    case 0:
      return text.length;
    case 1:
      // No number has two decimal points: a separator that comes twice groups, in threes or, as in India, in twos first.
      if (separators.length > 1)
        return /^[1-9]\d{0,2}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(text) ? text.length : undefined;
      // `1,234` groups thousands while `0,348` is a decimal: zero leads no group. `1.234` could be either.
      if (!endsInGroup || /^0?[.,]/.test(text)) return last;
      return separators === ',' || fractionDigits === 0 ? text.length : last;
    default:
      // Of two kinds the last is the decimal point, which comes once.
      return separators.indexOf(separators.slice(-1)) === separators.length - 1 ? last : undefined;
  }
}

/** A number, `true`, `"100+"`; missing is null, which is not zero. */
export function stockOf(value: unknown): Stock {
  if (typeof value === 'boolean') return value ? { count: 1, exact: false } : { count: 0, exact: true };
  if (value === 'true' || value === 'false') return stockOf(value === 'true');
  const count = decimalOf(value, 0);
  if (count === undefined || count < 0 || count > Number.MAX_SAFE_INTEGER) return null;
  return { count: Math.floor(count), exact: !(typeof value === 'string' && /[+>≥]/.test(value)) };
}

/** A share in 0..1, from 0..1 or 0..100. */
export function rateOf(value: unknown): number | null {
  const rate = decimalOf(value);
  if (rate === undefined || rate < 0 || rate > 100) return null;
  return rate > 1 || (typeof value === 'string' && value.includes('%')) ? rate / 100 : rate;
}

/** A code as the service sends it; `""` and `"0"` mean none. */
export function serviceCodeOf(value: unknown): string | null {
  const code = textOf(value);
  return code === undefined || code === '0' ? null : code;
}
