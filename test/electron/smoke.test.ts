/** The main job in real Electron, from the built application. Skipped, saying so, where Electron's binary is not there. */
import { describe, expect, it } from 'vitest';
import { tray } from '../../preload/texts/en/tray.ts';
import { rent } from '../tools/open-popup.ts';
import { binary, launch } from './launch.ts';

const arrivalLimitMs = 20_000;

describe.skipIf(binary === null)('in Electron', () => {
  it('a newcomer tries the sandbox, rents a number, and copies the code', async () => {
    const { app, page } = await launch();
    await page.getByRole('button', { name: 'Try the sandbox' }).click();
    await rent(page, 'WhatsApp', 'United States');
    await page.getByText('Waiting for SMS').first().waitFor();
    const copy = page.getByRole('button', { name: 'Copy code' }).first();
    await copy.waitFor({ timeout: arrivalLimitMs });
    await copy.click();
    await expect
      .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
      .toMatch(/^[0-9A-Z-]{4,10}$/);
  });

  it('the tray has a menu from which everything can be reached', async () => {
    const { app } = await launch();
    const menus = () =>
      // record-menus.cjs keeps them under this name in main.
      app.evaluate(() => (globalThis as unknown as { menusMade: string[][] }).menusMade);
    await expect.poll(menus).toContainEqual(expect.arrayContaining([tray.open, tray.settings, tray.quit]));
  });
});
