/** The window before there is an account that can be used. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appState } from '../gallery/build.ts';
import { type ServedRenderer, serveRenderer } from '../gallery/serve.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser, launchBrowser } from '../support/launch-browser.ts';

const without = (kind: 'opening' | 'locked' | 'none') => appState({ account: { kind }, wallet: null });

describe.skipIf(!hasBrowser())('before there is an account', () => {
  const show = useGallery();

  it('says what it waits for while the keyring is asked, and offers nothing that would have to wait too', async () => {
    const { page, push } = await show(without('opening'));
    await page.getByText('Waiting for the system keyring').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await push(without('none'));
    await page.getByRole('button', { name: 'Try the sandbox' }).waitFor();
  });

  it('offers a restart where the keyring is locked, and says why', async () => {
    const { page, fake } = await show(without('locked'));
    await page.getByText('Unlock the keyring, then restart').waitFor();
    await page.getByRole('button', { name: 'Restart' }).click();
    await expect.poll(() => fake.argumentsOf('restart').length).toBe(1);
  });
});

describe.skipIf(!hasBrowser())('a page whose preload did not load', () => {
  let browser: Browser;
  let served: ServedRenderer;
  beforeAll(async () => {
    served = await serveRenderer(fileURLToPath(new URL('../../dist/renderer', import.meta.url)));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it.each([
    ['en-US', 'ltr', 'A part of Rentium Tray did not load'],
    ['de-AT', 'ltr', 'Ein Teil von Rentium Tray wurde nicht geladen'],
    ['ar', 'rtl', 'لم يُحمَّل جزء من Rentium Tray'],
  ])('says so in the language of the system (%s)', async (locale, dir, words) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(served.url);
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
