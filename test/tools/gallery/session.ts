/** A browser and the built renderer for the tests of one file; no page may complain. */
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { AppState, Bridge } from '../../../preload/contract.ts';
import { launchBrowser } from '../launch-browser.ts';
import { type GalleryPage, openGalleryPage } from './page.ts';
import { type ServedRenderer, serveRenderer } from './serve.ts';

const renderer = fileURLToPath(new URL('../../../dist/renderer', import.meta.url));

export type Show = (
  state: AppState,
  overrides?: Partial<Bridge>,
  /** Holds the page's clock until the test moves it. */
  isPaused?: boolean,
  context?: BrowserContextOptions,
) => Promise<GalleryPage>;

/** To be called inside `describe`; the pages that its answer opens close after each test. */
export function useGallery(): Show {
  let browser: Browser;
  let served: ServedRenderer;
  let open: GalleryPage[] = [];

  beforeAll(async () => {
    served = await serveRenderer(renderer);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  afterEach(async () => {
    const pages = open;
    open = [];
    for (const { complaints } of pages) expect(complaints).toEqual([]);
    for (const page of pages) await page.close();
  });

  return async (state, overrides = {}, isPaused = false, context = {}) => {
    const shown = await openGalleryPage(browser, served.url, state, {
      overrides,
      isPaused,
      // Axe judges what stands, not what fades in.
      context: { reducedMotion: 'reduce', ...context },
    });
    open.push(shown);
    return shown;
  };
}
