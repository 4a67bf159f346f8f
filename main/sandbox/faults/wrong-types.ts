import type { Random } from '../random.ts';
import { isRecord } from './json-answer.ts';

const SHARE_OF_VALUES = 0.5;

/**
 * About half of the values of a JSON text in a type that they should not have: numbers as strings, strings as numbers,
 * lists as objects, null for ids. At least one value is hit, where there is one that can be.
 */
export function mistype(json: unknown, random: Random): unknown {
  const mistyped = walk(json, '', () => random.chance(SHARE_OF_VALUES));
  return JSON.stringify(mistyped) === JSON.stringify(json) ? walk(json, '', () => true) : mistyped;
}

function walk(value: unknown, name: string, isHit: () => boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => walk(item, '', isHit));
    return isHit() ? { ...items } : items;
  }
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, key, isHit)]));
  }
  if (!isHit()) return value;
  if (/(^|[_-])id$/i.test(name)) return null;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? numberFrom(value) : value;
}

/** Texts that hold no number become their length, which is one that nobody meant. */
const numberFrom = (text: string): number =>
  /^\+?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text.length;
