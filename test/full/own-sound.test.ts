/** A sound of our own, from the setting to the moment that a code arrives, through the whole application. */
import { describe, expect, it } from 'vitest';
import { findSandbox, tellPorts } from '../support/embedded-sandbox.ts';
import { hasBrowser, sharedBrowser } from '../support/launch-browser.ts';
import { openPopup, rent } from '../support/open-popup.ts';
import { createTempFolder } from '../support/temp-folder.ts';

describe.skipIf(!hasBrowser())('a sound that the person chose', () => {
  it.each([
    ['open', false],
    ['hidden', true],
  ])(
    'is played by the window, %s, when a code arrives, and the notification is silent',
    async (_name, isHidden) => {
      const { page, preview } = await openPopup(await sharedBrowser(), {
        userData: createTempFolder(),
        env: tellPorts,
      });
      await page.getByRole('button', { name: 'Try the sandbox' }).click();
      const sandbox = await findSandbox(preview);
      await page.getByRole('tab', { name: 'Settings' }).click();
      await page.getByLabel('Which sound').selectOption('Bell');
      await page.getByText('Plays in Do Not Disturb too.').waitFor();
      await page.getByRole('tab', { name: 'Numbers' }).click();
      await rent(page, 'WhatsApp', 'United States');
      await page.getByText('Waiting for SMS').first().waitFor();
      await page.evaluate(() => {
        const heard: number[] = [];
        Object.assign(window, { heard });
        const { start } = OscillatorNode.prototype;
        OscillatorNode.prototype.start = function (this: OscillatorNode, at?: number) {
          heard.push(1);
          return start.call(this, at);
        };
      });
      if (isHidden) await preview.control.window('close');
      await sandbox.deliver('Your WhatsApp code is 310956', '310956');
      const { silent } = await preview.control.notification(({ title }) => title.includes('310\u00a0956'));
      expect(silent).toBe(true);
      // Put there just now.
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { heard: number[] }).heard.length))
        .toBe(2);
    },
  );
});
