/** A part of the page in a file of its own: the first paint does not wait for what it does not show. */

export class Lazy<View> {
  readonly #import: () => Promise<{ readonly default: View }>;
  #isAsked = false;
  /** Null until the file is there. */
  view = $state.raw<View | null>(null);

  constructor(importView: () => Promise<{ readonly default: View }>) {
    this.#import = importView;
  }

  /** Rejects only where the installed files are incomplete; asked once more, it tries once more. */
  async load(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      this.view = (await this.#import()).default;
    } catch (error) {
      this.#isAsked = false;
      throw error;
    }
  }
}
