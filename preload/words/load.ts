/** Catalogues for the page: English comes with it, the others when they are asked for. */
import { en } from './en/index.ts';
import type { Language, Texts } from './index.ts';

const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: async () => en,
  es: async () => (await import('./es/index.ts')).es,
  de: async () => (await import('./de/index.ts')).de,
  ar: async () => (await import('./ar/index.ts')).ar,
  fr: async () => (await import('./fr/index.ts')).fr,
  'pt-BR': async () => (await import('./pt-BR/index.ts')).ptBR,
  it: async () => (await import('./it/index.ts')).it,
  pl: async () => (await import('./pl/index.ts')).pl,
  tr: async () => (await import('./tr/index.ts')).tr,
  uk: async () => (await import('./uk/index.ts')).uk,
  'zh-Hans': async () => (await import('./zh-Hans/index.ts')).zhHans,
  ja: async () => (await import('./ja/index.ts')).ja,
};

/** The texts of `language`. Rejects only where the installed files are incomplete. */
export const loadTexts = (language: Language): Promise<Texts> => loaders[language]();
