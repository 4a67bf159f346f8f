import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { contract, pushProperty } from '../../preload/contract.ts';
import { findSandbox, tellPorts } from '../support/embedded-sandbox.ts';
import { hasBrowser, sharedBrowser } from '../support/launch-browser.ts';
import { openPopup, rent } from '../support/open-popup.ts';
import type { Preview } from '../support/preview/driver.ts';
import { type Service, serviceKey, startService } from '../support/service.ts';
import { createTempFolder } from '../support/temp-folder.ts';

/** Offline, a read is tried again at the latest after this time. */
const recoveryLimitMs = 20_000;
const key = serviceKey;

/** Every file that the application left in its data folder, as one text. */
function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

/** An SMS that is read at once, as after sleep. */
async function receive({ deliver }: Service, { control }: Preview, code: string): Promise<void> {
  await deliver(code);
  await control.power('resume');
}

describe.skipIf(!hasBrowser())('a newcomer', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });

  it('tries the sandbox, rents a number, sees the code and copies it', async () => {
    const { page, preview, complaints } = await openPopup(browser, {
      userData: createTempFolder(),
      env: tellPorts,
    });
    await page.getByRole('button', { name: 'Try the sandbox' }).click();
    const sandbox = await findSandbox(preview);
    await expect.poll(() => page.getByLabel('Balance').first().textContent()).toContain('$25.00');

    await rent(page, 'WhatsApp', 'United States');
    await page.getByText('Waiting for SMS').first().waitFor();
    await expect.poll(() => page.getByLabel('Balance').first().textContent()).not.toContain('$25.00');

    const code = '310956';
    await sandbox.deliver(`Your WhatsApp code is ${code}`, code);
    const notification = await preview.control.notification(() => true);
    expect(notification).toMatchObject({ title: '310\u00a0956 is your code', actions: ['Copy code'] });
    expect(notification.body).toMatch(/^Sandbox · WhatsApp, United States/);

    await page.getByText(code, { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Copy code' }).first().click();
    await preview.control.until((view) => view.clipboard === code);
    expect(complaints).toEqual([]);
  });

  it('gives the page exactly the bridge, and nothing else of Node or Electron', async () => {
    const { page } = await openPopup(browser, { userData: createTempFolder() });
    const bridge = Object.entries(contract).map(([name, { direction }]) =>
      direction === 'invoke' ? name : pushProperty(name),
    );
    expect(await page.evaluate(() => Object.keys(window.rentium ?? {}))).toEqual(bridge);
    const leaks = ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'];
    expect(await page.evaluate((names) => names.filter((name) => name in window), leaks)).toEqual([]);
  });

  it('copies from the notification, by its button or by a click, and from the tray', async () => {
    const service = await startService();
    const env = { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: key };
    const { page, preview } = await openPopup(browser, { userData: createTempFolder(), env });
    await rent(page, 'Telegram', 'Germany');
    await page.getByText('Waiting for SMS').first().waitFor();
    await receive(service, preview, '35917');
    const first = await preview.control.notification(() => true);
    await preview.control.actOnNotification(first.id, 0);
    const { clipboard } = await preview.control.until((view) => view.clipboard !== '');
    expect(first.title).toBe(`${clipboard} is your code`);

    await receive(service, preview, '61749');
    const second = await preview.control.notification(({ title }) => title.includes('61749'));
    await preview.control.clickNotification(second.id);
    await preview.control.until((view) => view.clipboard === '61749');

    await receive(service, preview, '20481');
    await preview.control.notification(({ title }) => title.includes('20481'));
    await preview.control.clickMenu(['Copy latest code: 20481']);
    await preview.control.until((view) => view.clipboard === '20481');
  });

  it('loses nothing and is told nothing twice when the application is killed in the middle', async () => {
    const userData = createTempFolder();
    const service = await startService();
    const env = { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: key };
    const before = await openPopup(browser, { userData, env });
    await rent(before.page, 'WhatsApp', 'United States');
    await before.page.getByText('Waiting for SMS').first().waitFor();
    await receive(service, before.preview, '482913');
    const told = await before.preview.control.notification(() => true);
    await before.preview.kill();

    const after = await openPopup(browser, { userData, env });
    expect(told.title).toBe('482\u00a0913 is your code');
    await after.page.getByText('482913', { exact: true }).first().waitFor();
    await receive(service, after.preview, '310956');
    await after.preview.control.notification(({ title }) => title.includes('310\u00a0956'));
    const { notifications } = await after.preview.control.state();
    expect(notifications.map(({ title }) => title)).toEqual(['310\u00a0956 is your code']);
  });

  it('keeps a sandbox number over a restart of the application', async () => {
    const userData = createTempFolder();
    const before = await openPopup(browser, { userData });
    await before.page.getByRole('button', { name: 'Try the sandbox' }).click();
    await rent(before.page, 'WhatsApp', 'United States');
    await before.page.getByText('Waiting for SMS').first().waitFor();
    await before.preview.kill();
    const { page, preview } = await openPopup(browser, { userData, env: tellPorts });
    const sandbox = await findSandbox(preview);
    await sandbox.deliver('Your WhatsApp code is 310956', '310956');
    await preview.control.notification(({ title }) => title === '310\u00a0956 is your code');
    await page.getByRole('button', { name: 'Copy code' }).first().waitFor();
  });

  it('is told plainly that a key is wrong, and nothing is kept of it', async () => {
    const userData = createTempFolder();
    const { url } = await startService();
    const { page } = await openPopup(browser, { userData, env: { RENTIUM_API_URL: url } });
    await page.getByLabel('API key').fill('rsk_wrong_0123456789abcdef');
    await page.getByRole('button', { name: 'Save key' }).click();
    await page.getByText('The API key was refused').first().waitFor();
    await page.getByRole('button', { name: 'Try the sandbox' }).waitFor();
    expect(everythingIn(userData)).not.toContain('rsk_wrong');
  });

  it('finds the key in no message to the page, no log and no file, and still signed in after a restart', async () => {
    const userData = createTempFolder();
    const service = await startService();
    const env = { RENTIUM_API_URL: service.url };
    const first = await openPopup(browser, { userData, env });
    await first.page.getByLabel('API key').fill(key);
    await first.page.getByRole('button', { name: 'Save key' }).click();
    await rent(first.page, 'WhatsApp', 'United States');
    await first.page.getByText('Waiting for SMS').first().waitFor();
    await receive(service, first.preview, '482913');
    await first.preview.control.notification(() => true);
    expect(first.received.length).toBeGreaterThan(3);
    expect(first.received.join('\n')).not.toContain(key);
    expect(await first.page.content()).not.toContain(key);
    expect(await first.preview.stop()).toBe(0);
    expect(everythingIn(userData)).not.toContain(key);
    const { lines, errorLines } = first.preview.output;
    expect([...lines, ...errorLines].join('\n')).not.toContain(key);

    const second = await openPopup(browser, { userData, env });
    await second.page.getByRole('button', { name: 'Rent a number' }).waitFor();
    await second.page.getByRole('tab', { name: 'Settings' }).click();
    await second.page.getByText(key.slice(-4)).first().waitFor();
    expect(second.received.join('\n')).not.toContain(key);
  });

  it('sees what failed when the service goes away, keeps what was read, and recovers by itself', async () => {
    const service = await startService();
    const env = { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: key };
    const { page, preview } = await openPopup(browser, { userData: createTempFolder(), env });
    await rent(page, 'WhatsApp', 'United States');
    await page.getByText('Waiting for SMS').first().waitFor();
    await receive(service, preview, '482913');
    await page.getByRole('button', { name: 'Copy code' }).first().waitFor();
    await service.goAway();
    await preview.control.power('resume');
    const banner = page.getByText('RentiumSMS refuses connections').first();
    await banner.waitFor();
    await page.getByRole('button', { name: 'Copy code' }).first().waitFor();
    await service.comeBack();
    await service.deliver('310956');
    await preview.control.notification(({ title }) => title.includes('310\u00a0956'), recoveryLimitMs);
    await banner.waitFor({ state: 'detached' });
  });
});
