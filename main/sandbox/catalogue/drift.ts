/** Chance that needs no sequence: the same key and number always give the same, in any order of asking. */

/**
 * Mixes a key and a whole number into 32 bits (a multiplicative step, then the last step of MurmurHash3). They are signed:
 * such whole numbers cost no memory.
 */
export function mix(key: number, part: number): number {
  let value = key ^ Math.imul(part + 1, 0x9e3779b1);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/** Uniform in 0 ≤ x < 1. */
export const fractionOf = (key: number, part: number): number => (mix(key, part) >>> 0) / 2 ** 32;

/**
 * Wanders between −1 and 1 as `at` grows, without jumps: a new direction is drawn at each whole number (value noise).
 */
export function drift(key: number, at: number): number {
  const knot = Math.floor(at);
  return driftAt(key, knot, smoothStep(at - knot));
}

/** As `drift`, for many keys at one place: `knot` is the whole number below it, `smooth` the smooth step beyond it. */
export function driftAt(key: number, knot: number, smooth: number): number {
  const from = (mix(key, knot) >>> 0) / 2 ** 32;
  if (smooth === 0) return 2 * from - 1;
  const to = (mix(key, knot + 1) >>> 0) / 2 ** 32;
  return 2 * (from + (to - from) * smooth) - 1;
}

/** From 0 to 1 with level ends, for 0 ≤ x ≤ 1. */
export const smoothStep = (x: number): number => x * x * (3 - 2 * x);
