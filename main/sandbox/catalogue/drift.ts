/** Chance that needs no sequence: the same key and number always give the same, in any order of asking. */

/** Mixes a key and a whole number into 32 bits (a multiplicative step, then the last step of MurmurHash3). */
export function mix(key: number, part: number): number {
  let value = key ^ Math.imul(part + 1, 0x9e3779b1);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Uniform in 0 ≤ x < 1. */
export const fractionOf = (key: number, part: number): number => mix(key, part) / 2 ** 32;

/**
 * Wanders between −1 and 1 as `at` grows, without jumps: a new direction is drawn at each whole number (value noise).
 */
export function drift(key: number, at: number): number {
  const knot = Math.floor(at);
  const way = at - knot;
  const smooth = way * way * (3 - 2 * way);
  const from = fractionOf(key, knot);
  const to = fractionOf(key, knot + 1);
  return 2 * (from + (to - from) * smooth) - 1;
}
