import { describe, expect, it } from 'vitest';
import { appState } from '../tools/gallery/build.ts';
import { tabTo } from '../tools/gallery/judge.ts';
import { openTab } from '../tools/gallery/scene.ts';
import { useGallery } from '../tools/gallery/session.ts';
import { hasBrowser } from '../tools/launch-browser.ts';

describe.skipIf(!hasBrowser())('settings', () => {
  const show = useGallery();

  it('changes a setting at once and says so', async () => {
    const { page, fake } = await show(appState());
    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByRole('switch', { name: 'Play a sound' }).click();
    await page.getByText('Saved').first().waitFor();
    expect(fake.argumentsOf('changeSettings')).toEqual([
      { notifications: { enabled: true, sound: false, hideCode: false } },
    ]);
  });

  describe('limits', () => {
    const { limits } = appState().settings;

    it('are amounts of the wallet’s currency, kept when the field is left, and say so', async () => {
      const { page, fake } = await show(appState());
      await openTab('Settings')(page);
      await tabTo(page, 'Highest price per number');
      await page.keyboard.type('.75');
      await page.keyboard.press('Tab');
      await page.getByText('Saved').first().waitFor();
      expect(fake.argumentsOf('changeSettings')).toEqual([{ limits: { ...limits, maxPriceMinor: 75 } }]);
    });

    it('explain themselves beside the field where what was typed is none, and keep the former one', async () => {
      const settings = { ...appState().settings, limits: { ...limits, dailySpendingMinor: 500 } };
      const { page, fake } = await show(appState({ settings }));
      await openTab('Settings')(page);
      const field = page.getByRole('textbox', { name: 'Daily spending limit' });
      await field.fill('5,5');
      await field.press('Enter');
      await page.getByRole('alert').getByText('An amount such as 0.50').waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await field.fill('5.5');
      expect(await page.getByRole('alert').count()).toBe(0);
      await field.fill('5.00');
      await field.press('Enter');
      await field.fill('');
      await field.press('Enter');
      await expect
        .poll(() => fake.argumentsOf('changeSettings'))
        .toEqual([{ limits: { ...limits, dailySpendingMinor: null } }]);
    });

    it('take one to twenty open numbers', async () => {
      const { page, fake } = await show(appState());
      await openTab('Settings')(page);
      const field = page.getByRole('textbox', { name: 'Most open numbers' });
      await field.fill('21');
      await field.press('Enter');
      await page.getByRole('alert').getByText('from 1 to 20').waitFor();
      await field.fill('20');
      await field.press('Enter');
      await expect
        .poll(() => fake.argumentsOf('changeSettings'))
        .toEqual([{ limits: { ...limits, maxOpenReservations: 20 } }]);
    });
  });

  it('offers a gentler pace of checking and tells what it means', async () => {
    const { page, fake, push } = await show(appState());
    await openTab('Settings')(page);
    await page.getByText('At most 2 times a second for each number').waitFor();
    await page.getByRole('radio', { name: 'Gentler' }).click();
    const polling = { perReservationPerSecond: 0.5, totalPerSecond: 2 };
    await expect.poll(() => fake.argumentsOf('changeSettings')).toEqual([{ polling }]);
    await push(appState({ settings: { ...appState().settings, polling } }));
    await page.getByText('At most every 2 seconds for each number').waitFor();
  });
});
