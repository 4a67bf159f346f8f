/** Catalogues for the page: English comes with it, the others when they are asked for. */
import type { Language } from '../model/index.ts';
import { desktop as desktopInEnglish, views as viewsInEnglish } from './en/window.ts';
import type { DesktopTexts, Texts, WindowTexts } from './texts.ts';

/** Puts a catalogue together from its two parts. */
const join = (desktop: DesktopTexts, views: WindowTexts): Texts => ({
  ...desktop,
  views: { ...desktop.views, ...views },
});

/** The English catalogue, which says what texts there are. */
export const en: Texts = /* @__PURE__ */ join(desktopInEnglish, viewsInEnglish);

/** Both parts of each language in one piece of script, which is fetched when it is asked for. */
const parts: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ desktop: DesktopTexts; views: WindowTexts }>>
> = {
  es: () => import('./es/window.ts'),
  de: () => import('./de/window.ts'),
  ar: () => import('./ar/window.ts'),
  fr: () => import('./fr/window.ts'),
  'pt-BR': () => import('./pt-BR/window.ts'),
  it: () => import('./it/window.ts'),
  pl: () => import('./pl/window.ts'),
  tr: () => import('./tr/window.ts'),
  uk: () => import('./uk/window.ts'),
  'zh-Hans': () => import('./zh-Hans/window.ts'),
  ja: () => import('./ja/window.ts'),
};

/** The texts of `language`. Rejects only where the installed files are incomplete. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === 'en') return en;
  const { desktop, views } = await parts[language]();
  return join(desktop, views);
}
