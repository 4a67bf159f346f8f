/** What holds for every state of the gallery: nothing violates the rules of accessibility, nothing overflows sideways. */
import { expect } from 'vitest';
import { en, type Language } from '../../preload/words/index.ts';
import { catalogues } from '../support/catalogues.ts';
import { axeViolations, sidewaysScrollers, smallTargets } from './judge.ts';
import { type GalleryState, reach, speaking } from './scene.ts';
import type { Show } from './session.ts';

/** These six are examined by every `npm test`: one of each screen, with the longest words. `npm run test:all` takes all. */
export const alwaysExamined = [
  'first-run',
  'code-arrived',
  'unresolved',
  'rent-operators',
  'history',
  'settings-live',
];

/** High contrast is what the system asks for, or what the person sets: the same tokens. */
const themes = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', contrast: 'more' },
] as const;

/** A zoom of 200 % halves the page's own pixels: 190 of them in a popup of 380. */
const narrowWidths = [320, 190];

/** In English and in every theme. */
export async function examineThemes(show: Show, scene: GalleryState): Promise<void> {
  const shown = await show(scene.state, scene.overrides);
  const { page } = shown;
  await reach(shown, scene, en);
  for (const media of themes) {
    await page.emulateMedia(media);
    expect(await axeViolations(page)).toEqual([]);
  }
  expect(await smallTargets(page)).toEqual([]);
  await page.emulateMedia({ contrast: null });
  for (const width of narrowWidths) {
    await page.setViewportSize({ width, height: 480 });
    // An open list follows its field a frame later.
    await expect.poll(() => sidewaysScrollers(page)).toEqual([]);
  }
}

/** Long words, and the other direction. */
export async function examineLanguage(show: Show, scene: GalleryState, language: Language): Promise<void> {
  const said = speaking(language, scene);
  const shown = await show(said.state, said.overrides);
  const { page } = shown;
  await reach(shown, said, catalogues[language]);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
  expect(await axeViolations(page)).toEqual([]);
  for (const width of narrowWidths) {
    await page.setViewportSize({ width, height: 480 });
    await expect.poll(() => sidewaysScrollers(page)).toEqual([]);
  }
}
