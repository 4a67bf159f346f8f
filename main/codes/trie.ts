/**
 * A set of words as one table of numbers: walking it costs one look-up a letter and allocates nothing. Nodes are numbered
 * from 1; the way from a node along a letter is found by hashing both.
 */
export class Trie {
  #nodeCount = 1;
  #edgeCount = 0;
  #keys = new Float64Array(1 << 16);
  #targets = new Int32Array(1 << 16);
  #mask = (1 << 16) - 1;

  /** The node where all words begin. */
  readonly root = 1;

  get nodeCount(): number {
    return this.#nodeCount;
  }

  /** The node behind `node` along a letter, or 0. */
  next(node: number, unit: number): number {
    const key = node * 0x10000 + unit;
    const keys = this.#keys;
    const mask = this.#mask;
    let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & mask;
    for (;;) {
      const found = keys[slot];
      if (found === key) return this.#targets[slot] ?? 0;
      if (found === 0) return 0;
      slot = (slot + 1) & mask;
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
    let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & this.#mask;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = node * 0x10000 + unit;
    this.#targets[slot] = target;
  }

  #grow(): void {
    const [keys, targets] = [this.#keys, this.#targets];
    const room = keys.length * 2;
    this.#keys = new Float64Array(room);
    this.#targets = new Int32Array(room);
    this.#mask = room - 1;
    for (let slot = 0; slot < keys.length; slot += 1) {
      const key = keys[slot] ?? 0;
      if (key !== 0) this.#put(Math.floor(key / 0x10000), key % 0x10000, targets[slot] ?? 0);
    }
  }
}
