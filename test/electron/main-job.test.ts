/** The main job in real Electron, from the built or the packed application. Skipped, saying so, where there is no Electron. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appId } from '../../main/desktop/life/identity.electron.ts';
import { en } from '../../preload/words/index.ts';
import { serviceKey, startService } from '../support/service.ts';
import { createTempFolder } from '../support/temp-folder.ts';
import { launch } from './launch.ts';
import { copyFirstCode, openByStartingAgain, quitInOrder, saysThatItCrashed } from './main-job.ts';
import { packaged, sources, target } from './target.ts';

describe.skipIf(target === null)('in Electron', () => {
  it('a newcomer is told the code and copies it; a second start opens the window; quitting leaves no code behind', async () => {
    const first = await launch();
    const code = await copyFirstCode(first);
    await openByStartingAgain(first);
    await quitInOrder(first);

    const second = await launch({ userData: first.userData });
    expect(await second.clipboard()).not.toContain(code);
    await second.page.getByText(code, { exact: true }).first().waitFor();
    expect(await saysThatItCrashed(second.page)).toBe(false);
  });

  it('a stored key is there after a restart, and lies on the disk as ciphertext alone', async () => {
    const userData = createTempFolder();
    const { url } = await startService();
    const variables = { RENTIUM_API_URL: url };
    const first = await launch({ userData, variables });
    await first.page.getByLabel('API key').fill(serviceKey);
    await first.page.getByRole('button', { name: 'Save key' }).click();
    await first.page.getByRole('button', { name: 'Rent a number' }).waitFor();
    await quitInOrder(first);
    expect(readFileSync(join(userData, 'key.json'), 'utf8')).not.toContain(serviceKey);

    const second = await launch({ userData, variables });
    await second.page.getByRole('button', { name: 'Rent a number' }).waitFor();
    await expect.poll(() => second.page.getByLabel('Balance').first().textContent()).toContain('$25.00');
  });

  it('the tray has a menu from which everything can be reached', async () => {
    const { page, menusMade } = await launch();
    // Its menu is made anew when there is something new to say.
    await page.getByRole('button', { name: 'Try the sandbox' }).click();
    await expect
      .poll(menusMade)
      .toContainEqual(expect.arrayContaining([en.tray.open, en.tray.settings, en.tray.quit]));
  });

  // Linux alone lets a test say where application data lies.
  it.skipIf(packaged === null || process.platform !== 'linux')(
    'a package goes on with the numbers of the sources',
    async () => {
      const appData = createTempFolder();
      const usual = { isUserDataUsual: true, variables: { XDG_CONFIG_HOME: appData } };
      const before = await launch({ ...usual, started: sources, userData: join(appData, 'Rentium Tray') });
      const code = await copyFirstCode(before);
      await quitInOrder(before);

      const after = await launch({ ...usual, userData: join(appData, appId) });
      await after.page.getByText(code, { exact: true }).first().waitFor();
      expect(readdirSync(before.userData)).not.toContain('rentals.json');
    },
  );
});
