/** Files that load when they are needed: the first paint does not wait for what it does not show. */
import type { OwnSound } from '../../preload/model/index.ts';

/** A part of the page in a file of its own. */
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

/** Plays a sound of our own. What makes it comes with the first one. */
export async function playSound(name: OwnSound): Promise<void> {
  const { synthesize } = await import('./synthesizer.ts');
  await synthesize(name);
}
