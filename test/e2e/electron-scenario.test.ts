/** The scenario of test/electron over the stand-in: here it is seen that its steps are the application's, and end. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  arrivalLimitMs,
  copyFirstCode,
  type DrivenApp,
  openByStartingAgain,
  quitInOrder,
  saysThatItCrashed,
} from '../electron/main-job.ts';
import { hasBrowser, launchBrowser } from '../support/launch-browser.ts';
import { openPopup } from '../support/open-popup.ts';
import { spawnPreview } from '../support/preview/driver.ts';
import { createTempFolder } from '../support/temp-folder.ts';

describe.skipIf(!hasBrowser())('the scenario for Electron', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  async function drive(userData: string): Promise<DrivenApp> {
    const { page, preview } = await openPopup(browser, { userData });
    const isVisible = async () => (await preview.control.state()).windows.some(({ visible }) => visible);
    return {
      userData,
      page,
      shownNotification: async (title) =>
        (await preview.control.notification((one) => title.test(one.title), arrivalLimitMs)).title,
      clipboard: async () => (await preview.control.state()).clipboard,
      hideWindow: () => preview.control.window('close'),
      isWindowShown: isVisible,
      startAgain: () => spawnPreview({ userData }).exited,
      async quit() {
        expect(await preview.stop()).toBe(0);
      },
    };
  }

  it('runs from the first start to the start after a quit in order', async () => {
    const first = await drive(createTempFolder());
    const code = await copyFirstCode(first);
    await openByStartingAgain(first);
    await quitInOrder(first);
    const second = await drive(first.userData);
    await second.page.getByText(code, { exact: true }).first().waitFor();
    expect(await saysThatItCrashed(second.page)).toBe(false);
  });
});
