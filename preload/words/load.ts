/** Catalogues for the page: English comes with it, the others when they are asked for. */
import { en } from './en/index.ts';
import type { Language, Texts } from './index.ts';

const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: async () => en,
  es: async () => (await import('./es/index.ts')).es,
  de: async () => (await import('./de/index.ts')).de,
  ar: async () => (await import('./ar/index.ts')).ar,
};

/** The texts of `language`. Rejects only where the installed files are incomplete. */
export const loadTexts = (language: Language): Promise<Texts> => loaders[language]();
