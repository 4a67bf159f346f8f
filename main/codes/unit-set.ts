const asciiSize = 0x80;

/** A set of UTF-16 units, asked for most characters of a text. A `Set` hashes them; most are ASCII, and found in a table. */
export class UnitSet {
  readonly #ascii = new Uint8Array(asciiSize);
  readonly #others: ReadonlySet<number>;

  /** The set of the first units of these characters. */
  constructor(characters: string) {
    const units = Array.from(characters, (character) => character.charCodeAt(0));
    for (const unit of units) if (unit < asciiSize) this.#ascii[unit] = 1;
    this.#others = new Set(units.filter((unit) => unit >= asciiSize));
  }

  has(unit: number): boolean {
    return unit < asciiSize ? this.#ascii[unit] === 1 : this.#others.has(unit);
  }
}
