/** Says in the page that it has no bridge to the application: without its preload it could only show an empty frame. */
import { chooseLanguage, type Language, type Texts } from '../../preload/words/index.ts';

export interface NoBridgePorts {
  /** BCP 47, the most liked first. The settings are out of reach. */
  readonly systemLocales: readonly string[];
  readonly loadTexts: (language: Language) => Promise<Texts>;
}

/** The page's text, its direction and its language. */
export async function noBridgeMessage({ systemLocales, loadTexts }: NoBridgePorts) {
  const { language, locale, dir } = chooseLanguage('system', systemLocales);
  const texts = await loadTexts(language);
  return { text: texts.start.noBridge, locale, dir };
}
