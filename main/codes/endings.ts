/** Records the words that end at the nodes of a trie. */

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
