/** The language that the page speaks: its texts, and how it writes numbers and dates. */
import type { Settings } from '../../preload/model/index.ts';
import { chooseLanguage, en, type Language, type Speech, type Texts } from '../../preload/words/index.ts';

export interface WordingPorts {
  /** BCP 47, the most liked first. */
  readonly systemLocales: readonly string[];
  readonly loadTexts: (language: Language) => Promise<Texts>;
}

export class Wording {
  readonly #ports: WordingPorts;
  #asked: Settings['language'] | null = null;
  /** Changes only once the texts are there, and with them. */
  current = $state.raw<Speech & { readonly texts: Texts }>({ ...chooseLanguage('en', []), texts: en });
  /** True once the language is known. Before that nothing is drawn. */
  isSettled = $state(false);
  #settle = () => {};
  /** Fulfilled when `isSettled` becomes true. */
  readonly settled = new Promise<void>((resolve) => {
    this.#settle = resolve;
  });

  constructor(ports: WordingPorts) {
    this.#ports = ports;
  }

  /** Speaks as `setting` says. Of several, the last one asked for counts. */
  async follow(setting: Settings['language']): Promise<void> {
    if (setting === this.#asked) return;
    this.#asked = setting;
    const speech = chooseLanguage(setting, this.#ports.systemLocales);
    try {
      const texts = await this.#ports.loadTexts(speech.language);
      if (setting === this.#asked) this.current = { ...speech, texts };
    } finally {
      // Without its files the page still speaks as it did.
      this.isSettled = true;
      this.#settle();
    }
  }
}
