/**
 * A set of words as tables of numbers: walking it allocates nothing. Nodes are numbered from 1 in the order of the words,
 * so that most are followed by the next number: for each node there is the letter that leads to it, and whether others
 * lead elsewhere. Only those are looked up by hashing node and letter, in slots that hold node, letter and target.
 */
export class Trie {
  #nodeCount = 1;
  #edgeCount = 0;
  #steps = new Int32Array(1 << 16);
  #slots = new Int32Array(4 << 14);
  #mask = (1 << 14) - 1;

  /** The node where all words begin. */
  readonly root = 1;

  /** The node behind `node` along a letter, or 0. */
  next(node: number, unit: number): number {
    const step = this.#steps[node] ?? 0;
    if ((step & unitBits) === unit && unit !== 0) return node + 1;
    return (step & branches) === 0 ? 0 : this.#lookUp(node, unit);
  }

  #lookUp(node: number, unit: number): number {
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

  /** Notes that a word ends here, beside what is read anyway to go on. */
  markEnd(node: number): void {
    this.#steps[node] = (this.#steps[node] ?? 0) | endFlag;
  }

  /** True when some word ends here. */
  endsAt(node: number): boolean {
    return ((this.#steps[node] ?? 0) & endFlag) !== 0;
  }

  /** The node behind `node` along a letter, made if there is none. */
  extend(node: number, unit: number): number {
    const known = this.next(node, unit);
    if (known !== 0) return known;
    const isNewest = node === this.#nodeCount;
    this.#nodeCount += 1;
    if (this.#nodeCount >= this.#steps.length) {
      const steps = this.#steps;
      this.#steps = new Int32Array(steps.length * 2);
      this.#steps.set(steps);
    }
    if (isNewest) this.#steps[node] = unit | ((this.#steps[node] ?? 0) & endFlag);
    else {
      this.#steps[node] = (this.#steps[node] ?? 0) | branches;
      this.#edgeCount += 1;
      if (this.#edgeCount * 2 > this.#mask) this.#grow();
      this.#put(node, unit, this.#nodeCount);
    }
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

/** The letter that leads to the next node. 0 for none. */
const unitBits = 0xffff;
/** Set where other letters lead on too. */
const branches = 0x10000;
const endFlag = 0x20000;

const hashOf = (node: number, unit: number): number =>
  (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;

// Records the words that end at the nodes of a trie.

/** A word ends at a node only as a whole word, or in the middle of a longer word too. */
export type Ending = 'whole' | 'part';

const wholeBit = 1;
const partBit = 2;
const accentedBit = 4;

/**
 * Most nodes end no word, so that is told by one look at a table of bytes. The words are in lists; a table of numbers
 * leads to them.
 */
export class Endings<Word> {
  #bits = new Uint8Array(1 << 16);
  #places = new Int32Array(1 << 16);
  #partPlaces = new Int32Array(1 << 16);
  readonly #words: Word[] = [];
  readonly #accented = new Map<number, Map<string, Word>>();

  hasAccented(node: number): boolean {
    return ((this.#bits[node] ?? 0) & accentedBit) !== 0;
  }

  whole(node: number): Word | undefined {
    return ((this.#bits[node] ?? 0) & wholeBit) === 0 ? undefined : this.#words[this.#places[node] ?? 0];
  }

  part(node: number): Word | undefined {
    return ((this.#bits[node] ?? 0) & partBit) === 0 ? undefined : this.#words[this.#partPlaces[node] ?? 0];
  }

  /** `written` in NFC and small letters. */
  accented(node: number, written: string): Word | undefined {
    return this.#accented.get(node)?.get(written);
  }

  add(ending: Ending, node: number, make: () => Word): Word {
    const known = ending === 'whole' ? this.whole(node) : this.part(node);
    if (known !== undefined) return known;
    this.#grow(node);
    const word = make();
    (ending === 'whole' ? this.#places : this.#partPlaces)[node] = this.#words.push(word) - 1;
    this.#mark(node, ending === 'whole' ? wholeBit : partBit);
    return word;
  }

  /** Words that differ only in their accents end at one node. */
  addAccented(node: number, written: string, make: () => Word): Word {
    this.#grow(node);
    this.#mark(node, accentedBit);
    const writings = this.#accented.get(node) ?? new Map<string, Word>();
    this.#accented.set(node, writings);
    const word = writings.get(written) ?? make();
    writings.set(written, word);
    return word;
  }

  /** Keeps one of several equal words; `shared` tells which. */
  share(shared: (word: Word) => Word): void {
    const kept = new Map<Word, number>();
    const places = this.#words.map((word) => {
      const one = shared(word);
      const place = kept.get(one) ?? kept.size;
      kept.set(one, place);
      return place;
    });
    this.#words.splice(0, this.#words.length, ...kept.keys());
    for (const table of [this.#places, this.#partPlaces])
      for (const [node, place] of table.entries()) table[node] = places[place] ?? 0;
    for (const writings of this.#accented.values())
      for (const [written, word] of writings) writings.set(written, shared(word));
  }

  #mark(node: number, bit: number): void {
    this.#bits[node] = (this.#bits[node] ?? 0) | bit;
  }

  #grow(node: number): void {
    if (node < this.#bits.length) return;
    const room = this.#bits.length * 2;
    const [bits, places, partPlaces] = [this.#bits, this.#places, this.#partPlaces];
    this.#bits = new Uint8Array(room);
    this.#bits.set(bits);
    this.#places = new Int32Array(room);
    this.#places.set(places);
    this.#partPlaces = new Int32Array(room);
    this.#partPlaces.set(partPlaces);
    this.#grow(node);
  }
}
