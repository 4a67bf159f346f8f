/** Pages of the built renderer for the tests of one file; none may complain. */
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import type { Bridge } from '../../preload/contract.ts';
import type { AppState } from '../../preload/model/index.ts';
import { sharedBrowser } from '../support/launch-browser.ts';
import { type GalleryPage, openGalleryPage } from './page.ts';
import { type ServedRenderer, serveRenderer } from './serve.ts';

const renderer = fileURLToPath(new URL('../../dist/renderer', import.meta.url));
let served: Promise<ServedRenderer> | null = null;

/** Once for all tests that this process runs: one address is one cache. It ends with the process. */
function sharedRenderer(): Promise<ServedRenderer> {
  served ??= serveRenderer(renderer);
  return served;
}

export type Show = (
  state: AppState,
  overrides?: Partial<Bridge>,
  /** Holds the page's clock until the test moves it. */
  isPaused?: boolean,
  context?: BrowserContextOptions,
) => Promise<GalleryPage>;

/** To be called inside `describe`; the pages that its answer opens close after each test. */
export function useGallery(): Show {
  let open: GalleryPage[] = [];

  afterEach(async () => {
    const pages = open;
    open = [];
    for (const { complaints } of pages) expect(complaints).toEqual([]);
    for (const page of pages) await page.close();
  });

  return async (state, overrides = {}, isPaused = false, context = {}) => {
    const { url } = await sharedRenderer();
    const shown = await openGalleryPage(await sharedBrowser(), url, state, {
      overrides,
      isPaused,
      // Axe judges what stands, not what fades in.
      context: { reducedMotion: 'reduce', ...context },
    });
    open.push(shown);
    return shown;
  };
}
