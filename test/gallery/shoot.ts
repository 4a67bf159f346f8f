/** Takes a picture of every gallery state, light and dark, narrow and wide, into a folder. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../preload/words/index.ts';
import { catalogues } from '../support/catalogues.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { openGalleryPage } from './page.ts';
import { reach, speaking } from './scene.ts';
import { serveRenderer } from './serve.ts';
import { galleryStates } from './states.ts';

/** `only` names states, empty takes them all; each is shot in every one of `spoken`. */
export async function shootGallery(
  renderer: string,
  folder: string,
  only: readonly string[],
  spoken: readonly Language[] = ['en'],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const served = await serveRenderer(renderer);
  const browser = await launchBrowser();
  try {
    for (const [name, scene] of Object.entries(galleryStates)) {
      if (only.length > 0 && !only.includes(name)) continue;
      for (const look of looks) {
        for (const language of spoken) {
          const said = speaking(language, scene);
          const shown = await openGalleryPage(browser, served.url, said.state, {
            ...(said.overrides === undefined ? {} : { overrides: said.overrides }),
            context: look.context,
            isPaused: true,
          });
          await reach(shown, said, catalogues[language]);
          await shown.page.clock.runFor(600);
          await shown.page.screenshot({
            path: join(folder, `${name}-${language === 'en' ? '' : `${language}-`}${look.name}.png`),
            animations: 'disabled',
          });
          for (const complaint of shown.complaints) console.warn(`${name}: ${complaint}`);
          await shown.close();
        }
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

const popup = { viewport: { width: 380, height: 600 }, deviceScaleFactor: 2 };
const looks = [
  { name: 'light', context: { ...popup, colorScheme: 'light' } },
  { name: 'dark', context: { ...popup, colorScheme: 'dark' } },
  { name: 'wide', context: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' } },
] as const;
