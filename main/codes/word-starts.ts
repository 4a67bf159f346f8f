/** Tables that tell by a look or two whether a word begins at a place of a text, and where in the tree of words it goes on. */

export const boundBit = 1;
export const freeBit = 2;
/** Some word has so many units and no more; it ends as a whole word. */
const endBit = 4;
/** The same, and letters may follow. */
const partBit = 8;

/** Words of at least so many units are found by their first ones. */
export const headSize = 3;

/** The first two units in one number, the third one with bits, and a place. */
const slotSize = 3;
const thirdAt = 1;
const placeAt = 2;
const bitsMask = boundBit | freeBit;
const bitsSize = 2;

export class WordStarts {
  /** By the first unit. */
  readonly #firsts = new Uint8Array(0x10000);
  /** By the first two, hashed. */
  readonly #pairs = new Uint8Array(0x10000);
  #slots = new Int32Array(slotSize << 14);
  #mask = (1 << 14) - 1;
  #count = 0;

  /** Bits of the words that begin with a unit; 0 when there are none. */
  first(unit: number): number {
    return this.#firsts[unit] ?? 0;
  }

  /** Bits of the words that may begin with two units. */
  pair(first: number, second: number): number {
    return this.#pairs[pairOf(first, second)] ?? 0;
  }

  /** The place that was put under these units, or 0. A word of two has no third one. `bits` tells which words count. */
  find(first: number, second: number, third: number, bits: number): number {
    const slots = this.#slots;
    const slot = this.#slotOf((first << 16) | second, third);
    return ((slots[slot + thirdAt] ?? 0) & bits) === 0 ? 0 : (slots[slot + placeAt] ?? 0);
  }

  /** Notes how a word begins. */
  announce(word: string, bits: number, isPart: boolean): void {
    const [first, second, third] = unitsOf(word);
    const end = isPart ? partBit : endBit;
    this.#firsts[first] = (this.#firsts[first] ?? 0) | bits | (word.length === 1 ? end : 0);
    if (word.length === 1) return;
    const pair = pairOf(first, second);
    this.#pairs[pair] = (this.#pairs[pair] ?? 0) | bits | (word.length === 2 ? end : 0);
    const slot = this.#slotOf((first << 16) | second, third);
    if (this.#slots[slot + thirdAt] === 0) this.#count += 1;
    this.#slots[slot] = (first << 16) | second;
    this.#slots[slot + thirdAt] =
      (third << bitsSize) | ((this.#slots[slot + thirdAt] ?? 0) & bitsMask) | bits;
    if (this.#count * 2 > this.#mask) this.#grow();
  }

  /** Puts a place under the first units of an announced word. */
  put(head: string, place: number): void {
    const [first, second, third] = unitsOf(head);
    this.#slots[this.#slotOf((first << 16) | second, third) + placeAt] = place;
  }

  /** The slot of these units, or the free one where they belong. */
  #slotOf(head: number, third: number): number {
    const slots = this.#slots;
    let at = hashOf(head, third) & this.#mask;
    for (;;) {
      const slot = at * slotSize;
      const thirdBits = slots[slot + thirdAt] ?? 0;
      if (thirdBits === 0 || (slots[slot] === head && thirdBits >>> bitsSize === third)) return slot;
      at = (at + 1) & this.#mask;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let slot = 0; slot < before.length; slot += slotSize) {
      const thirdBits = before[slot + thirdAt] ?? 0;
      if (thirdBits !== 0)
        this.#slots.set(
          before.subarray(slot, slot + slotSize),
          this.#slotOf(before[slot] ?? 0, thirdBits >>> bitsSize),
        );
    }
  }
}

const unitsOf = (word: string): readonly [number, number, number] => [
  word.charCodeAt(0),
  word.length > 1 ? word.charCodeAt(1) : 0,
  word.length > 2 ? word.charCodeAt(2) : 0,
];

const pairOf = (first: number, second: number): number => ((first * 0x61) ^ second) & 0xffff;
/** The third units behind the same two lie side by side: what a text looks for is then close together. */
const hashOf = (head: number, third: number): number => (Math.imul(head, 0x9e3779b1) >>> 9) + (third & 0x1f);

/** A whole word ends only where the letters of the text end; behind the others letters may follow. */
export const mayEnd = (bits: number, goesOn: boolean): boolean =>
  (bits & partBit) !== 0 || (!goesOn && (bits & endBit) !== 0);
