/** The four 32-bit words of an sfc32 generator: all it takes to continue its sequence. */
export type RandomState = readonly [number, number, number, number];

/** A repeatable source of chance. It moves on with each call; `state()` says where it stands. */
export interface Random {
  /** Uniform in 0 ≤ x < 1. */
  fraction(): number;
  /** Uniform in 0 ≤ n < below. */
  integer(below: number): number;
  /** Uniform in min ≤ x < max. */
  between(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** `length` characters drawn from `alphabet`. */
  text(alphabet: string, length: number): string;
  state(): RandomState;
}

/** Continues the sequence that stands at `state` (Doty-Humphrey's sfc32). */
export function randomFrom(state: RandomState): Random {
  let [a, b, c, counter] = state;

  function nextWord(): number {
    const word = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + word) >>> 0;
    return word;
  }

  const fraction = () => nextWord() / 2 ** 32;
  const integer = (below: number) => Math.floor(fraction() * below);
  return {
    fraction,
    integer,
    between: (min, max) => min + fraction() * (max - min),
    chance: (probability) => fraction() < probability,
    pick: (list) => list[integer(list.length)] ?? list[0],
    text(alphabet, length) {
      let text = '';
      for (let at = 0; at < length; at += 1) text += alphabet.charAt(integer(alphabet.length));
      return text;
    },
    state: () => [a, b, c, counter],
  };
}

/**
 * The start of the sequence that belongs to a seed and a purpose. Different labels give unrelated sequences, so that
 * one part of the world can draw more without disturbing another.
 */
export function seededState(seed: number, ...labels: readonly string[]): RandomState {
  const purpose = `${seed}/${labels.join('/')}`;
  const random = randomFrom([hash(purpose, 1), hash(purpose, 2), hash(purpose, 3), 1]);
  // sfc32 needs some rounds until all bits of the seed have reached all words.
  for (let round = 0; round < 12; round += 1) random.fraction();
  return random.state();
}

export const seededRandom = (seed: number, ...labels: readonly string[]): Random =>
  randomFrom(seededState(seed, ...labels));

/** FNV-1a over UTF-16 units, started differently for each variant, with the last mixing step of MurmurHash3. */
function hash(text: string, variant: number): number {
  let value = (0x811c9dc5 ^ Math.imul(variant, 0x9e3779b1)) >>> 0;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
