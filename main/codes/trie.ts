/**
 * A set of words as one table of numbers: walking it costs one look-up a letter and allocates nothing. Nodes are numbered
 * from 1; the way from a node along a letter is found by hashing both. A slot holds node, letter and target side by side,
 * so that a look-up touches one line of the cache.
 */
export class Trie {
  #nodeCount = 1;
  #edgeCount = 0;
  #slots = new Int32Array(4 << 16);
  #mask = (1 << 16) - 1;

  /** The node where all words begin. */
  readonly root = 1;

  /** The node behind `node` along a letter, or 0. */
  next(node: number, unit: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let at = hashOf(node, unit) & mask;
    for (;;) {
      const slot = at << 2;
      const found = slots[slot];
      if (found === 0) return 0;
      if (found === node && slots[slot + 1] === unit) return slots[slot + 2] ?? 0;
      at = (at + 1) & mask;
    }
  }

  /** The node behind `node` along a letter, made if there is none. */
  extend(node: number, unit: number): number {
    const known = this.next(node, unit);
    if (known !== 0) return known;
    if (this.#edgeCount * 2 > this.#mask) this.#grow();
    this.#nodeCount += 1;
    this.#edgeCount += 1;
    this.#put(node, unit, this.#nodeCount);
    return this.#nodeCount;
  }

  #put(node: number, unit: number, target: number): void {
    const slots = this.#slots;
    let at = hashOf(node, unit) & this.#mask;
    while (slots[at << 2] !== 0) at = (at + 1) & this.#mask;
    slots[at << 2] = node;
    slots[(at << 2) + 1] = unit;
    slots[(at << 2) + 2] = target;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let slot = 0; slot < before.length; slot += 4) {
      const node = before[slot] ?? 0;
      if (node !== 0) this.#put(node, before[slot + 1] ?? 0, before[slot + 2] ?? 0);
    }
  }
}

const hashOf = (node: number, unit: number): number =>
  (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
