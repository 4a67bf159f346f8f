/** Counts the clicks and keys from the first start to the copied code, as the page receives them. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { focusedName, takesPresses } from '../gallery/judge.ts';
import { findSandbox, type RunningSandbox, tellPorts } from '../support/embedded-sandbox.ts';
import { hasBrowser, sharedBrowser } from '../support/launch-browser.ts';
import { type OpenPopup, openPopup, rent } from '../support/open-popup.ts';
import { createTempFolder } from '../support/temp-folder.ts';

const mostClicks = 6;
const mostKeys = 12;
const keysOfRepeat = 2;
const code = '310956';

interface Counted {
  readonly clicks: number;
  readonly keys: number;
}

/** A key with Control held is one key, as it is to the person. */
async function countPresses(page: Page): Promise<() => Promise<Counted>> {
  await page.evaluate(() => {
    const counted = { clicks: 0, keys: 0 };
    Object.assign(window, { counted });
    addEventListener('pointerdown', ({ isTrusted }) => (counted.clicks += Number(isTrusted)), true);
    addEventListener(
      'keydown',
      ({ isTrusted, key }) =>
        (counted.keys += Number(isTrusted && !['Control', 'Shift', 'Alt'].includes(key))),
      true,
    );
  });
  // Put there just now.
  return () => page.evaluate(() => (window as unknown as { counted: Counted }).counted);
}

/** The page names its button by the price, and takes no press for half a second after that. */
async function waitToRent(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^Rent for / });
  await button.waitFor();
  await takesPresses(button);
}

/** A module that sets the clock of the process ahead. */
const laterBy = (ms: number) =>
  `data:text/javascript,${encodeURIComponent(`const { now } = Date; Date.now = () => now() + ${ms};`)}`;

const isCopied = ({ preview }: OpenPopup) => preview.control.until(({ clipboard }) => clipboard === code);

async function startUnused() {
  const opened = await openPopup(await sharedBrowser(), { userData: createTempFolder(), env: tellPorts });
  await opened.page.getByRole('button', { name: 'Try the sandbox' }).waitFor();
  return { ...opened, count: await countPresses(opened.page) };
}

/** A code that has just come takes no press yet, unless it was waited for in the line. */
async function deliver({ preview, page }: OpenPopup, sandbox: RunningSandbox) {
  await sandbox.deliver(`Your WhatsApp code is ${code}`, code);
  await preview.control.notification(() => true);
  const place = page.locator('article:has([data-for-enter="now"]), [role="dialog"]');
  await place.filter({ hasText: code }).getByRole('button', { name: 'Copy code' }).waitFor();
}

describe.skipIf(!hasBrowser())('from the first start to the copied code', () => {
  it(`is ${mostClicks} clicks of the mouse, and no key`, async () => {
    const opened = await startUnused();
    const { page, preview, count } = opened;
    await page.getByRole('button', { name: 'Try the sandbox' }).click();
    const sandbox = await findSandbox(preview);
    await page.getByRole('button', { name: 'Rent a number' }).click();
    await page.getByRole('option', { name: /^WhatsApp/ }).click();
    await page.getByRole('option', { name: /^United States/ }).click();
    await waitToRent(page);
    await page.getByRole('button', { name: /^Rent for / }).click();
    await page.getByText('Waiting for SMS').first().waitFor();
    await deliver(opened, sandbox);
    await page.getByRole('button', { name: 'Copy code' }).click();
    await isCopied(opened);
    const { clicks, keys } = await count();
    expect(clicks).toBeLessThanOrEqual(mostClicks);
    expect(keys).toBe(0);
  });

  it.each(['the panel', 'the line'])(`is ${mostKeys} keys by %s, typed letters among them`, async (way) => {
    const opened = await startUnused();
    const { page, preview, count } = opened;
    const { keyboard } = page;
    for (let presses = 0; (await focusedName(page)) !== 'Try the sandbox'; presses += 1) {
      expect(presses).toBeLessThan(mostKeys);
      await keyboard.press('Tab');
    }
    await keyboard.press('Enter');
    const sandbox = await findSandbox(preview);
    await page.getByRole('button', { name: 'Rent a number' }).waitFor();
    if (way === 'the line') {
      await keyboard.press('Control+k');
      await expect.poll(() => focusedName(page)).toBe('Rent or find');
      await keyboard.type('wa us');
      const best = page.getByRole('option', { selected: true });
      await best.filter({ hasText: /WhatsApp.*United States.*\$/s }).waitFor();
      await expect.poll(() => page.locator('.palette .current.settling').count()).toBe(0);
      await keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Copy number' }).waitFor();
    } else {
      await keyboard.press('Control+n');
      for (const [typed, found] of [
        ['wa', 'WhatsApp'],
        ['us', 'United States'],
      ] as const) {
        await keyboard.type(typed);
        await page.locator('[role="option"][data-highlighted]').filter({ hasText: found }).waitFor();
        await keyboard.press('Enter');
      }
      await waitToRent(page);
      await expect.poll(() => focusedName(page)).toMatch(/^Rent for /);
      await keyboard.press('Enter');
      await page.getByText('Waiting for SMS').first().waitFor();
    }
    await deliver(opened, sandbox);
    await keyboard.press('Enter');
    await isCopied(opened);
    const { clicks, keys } = await count();
    expect(clicks).toBe(0);
    expect(keys).toBeLessThanOrEqual(mostKeys);
  });
});

describe.skipIf(!hasBrowser())('the same order again', () => {
  it(`is ${keysOfRepeat} keys to the number, and one more to the copied code`, async () => {
    const userData = createTempFolder();
    const before = await openPopup(await sharedBrowser(), { userData });
    await before.page.getByRole('button', { name: 'Try the sandbox' }).click();
    await rent(before.page, 'WhatsApp', 'United States');
    await before.page.getByText('Waiting for SMS').first().waitFor();
    await before.preview.stop();

    // Within two minutes it would be asked about. Now the first number is over.
    const env = { NODE_OPTIONS: `${tellPorts.NODE_OPTIONS} --import ${laterBy(45 * 60_000)}` };
    const opened = await openPopup(await sharedBrowser(), { userData, env });
    const { page, preview } = opened;
    const sandbox = await findSandbox(preview);
    await page.getByRole('button', { name: 'Rent a number' }).waitFor();
    const count = await countPresses(page);
    await page.keyboard.press('Control+r');
    await waitToRent(page);
    await page.keyboard.press('Enter');
    await page.getByText('Waiting for SMS').waitFor();
    expect(await count()).toEqual({ clicks: 0, keys: keysOfRepeat });
    await deliver(opened, sandbox);
    await page.keyboard.press('Enter');
    await isCopied(opened);
    expect(await count()).toEqual({ clicks: 0, keys: keysOfRepeat + 1 });
  });
});
