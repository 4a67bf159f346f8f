/**
 * How the views look, held against pictures that are kept. Fonts and browsers draw differently, so the pictures hold for
 * one machine alone: elsewhere the tests are skipped, saying so. `UPDATE_VISUAL=1` renews the pictures.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AppState } from '../../preload/model/index.ts';
import type { Language } from '../../preload/words/index.ts';
import type { GalleryPage } from '../gallery/page.ts';
import { reach, speaking } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { stateNamed } from '../gallery/states.ts';
import { catalogues } from '../support/catalogues.ts';
import { hasBrowser, launchBrowser } from '../support/launch-browser.ts';
import { describeMachine, isSameMachine, type Machine } from '../support/visual/machine.ts';
import { comparePicture, keepPicture } from '../support/visual/pictures.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const kept = at('screenshots');
const failures = at('../../test-results/visual');
const machineFile = join(kept, 'machine.json');
const isRenewing = process.env['UPDATE_VISUAL'] === '1';

const views = [
  'first-run',
  'empty',
  'waiting',
  'code-arrived',
  'disagreeing-codes',
  'stopped-with-undo',
  'unresolved',
  'offline',
  'rent-filled',
  'rent-services',
  'history',
  'insights',
  'settings-sandbox',
  'settings-shortcuts',
];
const few = ['code-arrived', 'rent-filled', 'history', 'settings-sandbox'];

interface Look {
  readonly name: string;
  readonly views: readonly string[];
  readonly colorScheme: NonNullable<BrowserContextOptions['colorScheme']>;
  readonly theme?: AppState['settings']['theme'];
  readonly language?: Language;
}
const looks: readonly Look[] = [
  { name: 'light', views, colorScheme: 'light' },
  { name: 'dark', views, colorScheme: 'dark' },
  { name: 'contrast', views: few, colorScheme: 'light', theme: 'contrast' },
  { name: 'arabic', views: few, colorScheme: 'light', language: 'ar' },
];

/** Null where no pictures are kept. */
function keptMachine(): Machine | null {
  if (!existsSync(machineFile)) return null;
  // Written by this file.
  return JSON.parse(readFileSync(machineFile, 'utf8')) as Machine;
}

/** Views, marks and flags come in files of their own. */
async function settle({ page }: GalleryPage): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
  await page.clock.runFor(1000);
  await page.waitForFunction(() => {
    const tiles = [...document.querySelectorAll('.tile')];
    const isMarked = tiles.every((tile) => tile.textContent !== '' || tile.firstElementChild !== null);
    return isMarked && [...document.images].every((image) => image.complete);
  });
}

describe.skipIf(!hasBrowser())('a picture', () => {
  const show = useGallery();
  let isComparable = false;

  beforeAll(async () => {
    const browser = await launchBrowser();
    const here = await describeMachine(browser);
    await browser.close();
    if (isRenewing) {
      mkdirSync(kept, { recursive: true });
      writeFileSync(machineFile, `${JSON.stringify(here, null, 2)}\n`);
    }
    const there = keptMachine();
    isComparable = there !== null && isSameMachine(here, there);
    if (isComparable) return;
    console.warn(
      `Pictures of views are skipped: they were made with ${JSON.stringify(there)}, here is ${JSON.stringify(here)}.`,
    );
  });

  describe.each(looks)('$name', ({ name: look, views: shownViews, colorScheme, theme, language = 'en' }) => {
    it.for(shownViews)('of %s is as it was', async (view, { skip }) => {
      if (!isComparable) skip('made on another machine');
      const spoken = speaking(language, stateNamed(view));
      const state =
        theme === undefined
          ? spoken.state
          : { ...spoken.state, settings: { ...spoken.state.settings, theme } };
      const shown = await show(state, spoken.overrides, true, { colorScheme });
      await reach(shown, spoken, catalogues[language]);
      await settle(shown);
      const actual = await shown.page.screenshot({ animations: 'disabled' });
      const name = `${view}-${look}`;
      const file = join(kept, `${name}.png`);
      if (isRenewing) keepPicture(file, actual);
      else expect(comparePicture(file, actual, failures, name)).toBeNull();
    });
  });
});
