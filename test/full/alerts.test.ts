/** An offer that a person waits for, in the window, against the sandbox: the whole way from sold out to rented. */
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, sharedBrowser } from '../support/launch-browser.ts';
import { openPopup } from '../support/open-popup.ts';
import { serviceKey, startService } from '../support/service.ts';
import { createTempFolder } from '../support/temp-folder.ts';

const fastMinutes = {
  NODE_OPTIONS: `--import ${new URL('../support/fast-minutes.mjs', import.meta.url).href}`,
};

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name }).fill(text);
  await page
    .getByRole('option', { name: new RegExp(text) })
    .first()
    .click();
}

describe.skipIf(!hasBrowser())('an alert', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });

  async function open() {
    const service = await startService();
    const control = async (method: string, path: string, body?: object) => {
      const answer = await fetch(`${service.url}/_sandbox${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw new Error(await answer.text());
      // The sandbox of this same checkout wrote it.
      return answer.status === 204
        ? null
        : ((await answer.json()) as { requests?: { method: string; path: string }[] });
    };
    const shown = await openPopup(browser, {
      userData: createTempFolder(),
      env: { ...fastMinutes, RENTIUM_API_URL: service.url, RENTIUM_API_KEY: serviceKey },
    });
    const { page, preview } = shown;
    const fill = async () => {
      await page.getByRole('button', { name: 'Rent a number' }).click();
      await choose(page, 'Service', 'WhatsApp');
      await choose(page, 'Country', 'United States');
    };
    const asked = async (path: string) => {
      const journal = await control('GET', '/journal');
      return (journal?.requests ?? []).filter((entry) => entry.path.startsWith(path));
    };
    const chosenIn = (name: string) => page.getByRole('combobox', { name }).inputValue();
    return { ...shown, service, control, page, desktop: preview.control, fill, asked, chosenIn };
  }

  it('tells once when what was sold out is back, opens the filled panel, and is over when it is bought', async () => {
    const { control, page, desktop, fill, asked, chosenIn } = await open();
    await control('PUT', '/faults', { faults: [{ kind: 'sold-out', service: 'whatsapp', country: 'us' }] });
    await fill();
    await page.getByRole('button', { name: 'Tell me when back', exact: true }).click();
    await page.getByRole('button', { name: 'Stop alert', exact: true }).waitFor();
    // Asked after while there are none, which is told to nobody.
    const before = (await asked('/v1/operators')).length;
    await expect
      .poll(async () => (await asked('/v1/operators')).length, { timeout: 10_000 })
      .toBeGreaterThan(before);
    expect((await desktop.state()).notifications).toEqual([]);

    await page.keyboard.press('Escape');
    await control('DELETE', '/faults');
    const told = await desktop.notification(() => true);
    expect(told).toMatchObject({ silent: true, title: expect.stringContaining('WhatsApp') });
    await desktop.clickNotification(told.id);
    await expect.poll(() => chosenIn('Service')).toBe('WhatsApp');
    await expect.poll(() => chosenIn('Country')).toContain('United States');
    const rentButton = page.getByRole('button', { name: /^Rent for / });
    await rentButton.waitFor();
    expect((await asked('/v1/reservations')).filter(({ method }) => method === 'POST')).toEqual([]);

    await page
      .getByRole('list', { name: 'Alerts' })
      .getByText(/^Back for/)
      .waitFor();
    await rentButton.click();
    await page.getByText('Waiting for SMS').first().waitFor();
    await page.getByRole('button', { name: 'Rent a number' }).click();
    await page.getByRole('combobox', { name: 'Service' }).waitFor();
    expect(await page.getByRole('list', { name: 'Alerts' }).count()).toBe(0);
    expect((await desktop.state()).notifications).toHaveLength(1);
  });

  it('waits for the price that the person set, until they stop it', async () => {
    const { page, desktop, fill, asked } = await open();
    await page.evaluate(() =>
      window.rentium?.changeSettings({
        limits: { maxOpenReservations: 1, maxPriceMinor: 5, servicePrices: [], dailySpendingMinor: null },
      }),
    );
    await fill();
    await page.getByRole('button', { name: /^Rent for / }).click();
    const highest = page.getByRole('textbox', { name: 'Maximum price' });
    await highest.fill('0.04');
    await page.getByRole('button', { name: 'Tell me when back', exact: true }).click();
    const list = page.getByRole('list', { name: 'Alerts' });
    await list.getByText('Waiting for $0.04 or less').waitFor();
    const before = (await asked('/v1/operators')).length;
    await expect
      .poll(async () => (await asked('/v1/operators')).length, { timeout: 15_000 })
      .toBeGreaterThan(before + 1);
    expect((await desktop.state()).notifications).toEqual([]);

    await page.getByRole('button', { name: 'Stop alert', exact: true }).click();
    await expect.poll(() => list.count()).toBe(0);
    await highest.fill('9,50');
    await page.getByRole('button', { name: 'Tell me when back', exact: true }).click();
    const told = await desktop.notification(() => true);
    expect(told).toMatchObject({ silent: true, body: expect.stringMatching(/\$\d\.\d\d/) });
    expect((await asked('/v1/reservations')).filter(({ method }) => method === 'POST')).toEqual([]);
  });
});
