/** All catalogues at once, as the page loads them. */
import { type Language, languages, loadTexts, type Texts } from '../../preload/words/index.ts';

// `languages` has each language once; fromEntries does not tell.
export const catalogues = Object.fromEntries(
  await Promise.all(languages.map(async ({ id }) => [id, await loadTexts(id)] as const)),
) as Readonly<Record<Language, Texts>>;
