/** The main job in real Electron, from the built application. Skipped, saying so, where Electron's binary is not there. */
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findElectron } from '../stand-in/launch/electron-binary.ts';
import { rent } from '../tools/open-popup.ts';
import { createTempFolder } from '../tools/temp-folder.ts';

const binary = findElectron();
if (binary === null) console.warn('Electron’s binary is not here: the tests in real Electron are skipped.');

const appFolder = fileURLToPath(new URL('../..', import.meta.url));
const arrivalLimitMs = 20_000;

async function launch(userData: string): Promise<ElectronApplication> {
  const app = await _electron.launch({
    executablePath: binary ?? '',
    args: [appFolder, '--user-data', userData],
  });
  onTestFinished(() => app.close());
  return app;
}

describe.skipIf(binary === null)('in Electron', () => {
  it('a newcomer tries the sandbox, rents a number, and copies the code', async () => {
    const app = await launch(createTempFolder());
    const page = await app.firstWindow();
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

  it('the page has the bridge and nothing else of Node or Electron', async () => {
    const app = await launch(createTempFolder());
    const page = await app.firstWindow();
    await page.getByRole('button', { name: 'Try the sandbox' }).waitFor();
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'ipcRenderer'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  });
});
