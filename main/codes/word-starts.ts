/** Tables that tell by a look or two whether a word begins at a place of a text, and where in the tries it goes on. */

export const boundBit = 1;
export const freeBit = 2;
/** Some word has so many units and no more; it ends as a whole word. */
const endBit = 4;
/** The same, and letters may follow. */
const partBit = 8;

/** Words of at least so many units are found by their first ones. */
export const headSize = 3;

/** First units in two numbers, and the nodes behind them in the tries of bound and of free words. */
const slotSize = 4;

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

  /**
   * True when a word of one or two units may stand here. `goesOn` says whether letters go on behind the first unit, and
   * behind the second.
   */
  mayBeShort(first: number, second: number, goesOn: boolean, goesFurther: boolean): boolean {
    if (mayEnd(this.#firsts[first] ?? 0, goesOn)) return true;
    return mayEnd(this.#pairs[pairOf(first, second)] ?? 0, goesFurther);
  }

  /** The slot of words of three units and more, or -1 when there are none. */
  find(first: number, second: number, third: number): number {
    if ((this.#pairs[pairOf(first, second)] ?? 0) === 0) return -1;
    const slot = this.#slotOf((first << 16) | second, third);
    return this.#slots[slot + 1] === 0 ? -1 : slot;
  }

  /** The node of a trie behind the first three units of a slot, or 0. */
  nodeOf(slot: number, bit: number): number {
    return this.#slots[slot + bit + 1] ?? 0;
  }

  /** Adds a word of one of the two tries, which leads to `node` by its first three units if it has so many. */
  add(word: readonly number[], bit: number, isPart: boolean, node: number): void {
    const [first = 0, second = 0, third = 0] = word;
    const end = isPart ? partBit : endBit;
    const pair = pairOf(first, second);
    this.#firsts[first] = (this.#firsts[first] ?? 0) | bit | (word.length === 1 ? end : 0);
    if (word.length === 1) return;
    this.#pairs[pair] = (this.#pairs[pair] ?? 0) | bit | (word.length === 2 ? end : 0);
    if (word.length < headSize) return;
    const slot = this.#slotOf((first << 16) | second, third);
    if (this.#slots[slot + 1] === 0) this.#count += 1;
    this.#slots[slot] = (first << 16) | second;
    this.#slots[slot + 1] = third;
    this.#slots[slot + bit + 1] = node;
    if (this.#count * 2 > this.#mask) this.#grow();
  }

  /** The slot of these units, or the free one where they belong. */
  #slotOf(head: number, third: number): number {
    const slots = this.#slots;
    let at = hashOf(head, third) & this.#mask;
    for (;;) {
      const slot = at * slotSize;
      const found = slots[slot + 1];
      if (found === 0 || (found === third && slots[slot] === head)) return slot;
      at = (at + 1) & this.#mask;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let slot = 0; slot < before.length; slot += slotSize) {
      const third = before[slot + 1] ?? 0;
      if (third !== 0)
        this.#slots.set(before.subarray(slot, slot + slotSize), this.#slotOf(before[slot] ?? 0, third));
    }
  }
}

const pairOf = (first: number, second: number): number => ((first * 0x61) ^ second) & 0xffff;
const hashOf = (head: number, third: number): number =>
  (Math.imul(head, 0x9e3779b1) ^ Math.imul(third, 0x85ebca6b)) >>> 9;

/** A whole word ends only where the letters of the text end; behind the others letters may follow. */
const mayEnd = (bits: number, goesOn: boolean): boolean =>
  (bits & partBit) !== 0 || (!goesOn && (bits & endBit) !== 0);
