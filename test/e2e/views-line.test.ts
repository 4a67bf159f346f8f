/** The line: rents with one press of Enter, and finds what there is. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { appState, rental, rentalId, usd } from '../gallery/build.ts';
import { catalogueAnswers } from '../gallery/catalogue.ts';
import { focusedName } from '../gallery/judge.ts';
import { frequentRenter } from '../gallery/rent-states.ts';
import { codeSms } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

describe.skipIf(!hasBrowser())('the line', () => {
  const show = useGallery();
  const field = (page: Page) => page.getByRole('combobox', { name: 'Rent or find' });
  const current = (page: Page) => page.getByRole('option', { selected: true });
  /** The price stands long enough to have been read. */
  const isReady = (page: Page) =>
    expect.poll(() => page.locator('.palette .current.settling').count()).toBe(0);

  async function open(overrides = {}, state = frequentRenter()) {
    const shown = await show(state, { ...catalogueAnswers, ...overrides });
    await shown.page.getByRole('tab', { name: 'Numbers' }).waitFor();
    await shown.page.keyboard.press('Control+k');
    await expect.poll(() => focusedName(shown.page)).toBe('Rent or find');
    return shown;
  }

  it('rents by a few letters and Enter, then copies the number and the code by Enter', async () => {
    const { page, fake, push } = await open({ rent: async () => ({ ok: true, value: rentalId('new') }) });
    await page.keyboard.type('tg de');
    await current(page).getByText('T-Mobile · best odds 91%').waitFor();
    await isReady(page);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => fake.argumentsOf('rent'))
      .toEqual([
        {
          order: {
            service: { id: 'telegram', name: 'Telegram' },
            country: { id: 'de', name: 'Germany' },
            operator: { id: 'tmobile', name: 'T-Mobile' },
          },
          priceShown: usd(48),
        },
      ]);
    await push(appState({ rentals: [rental('new')] }));
    await expect.poll(() => focusedName(page)).toBe('Copy number');
    await page.keyboard.press('Enter');
    await expect.poll(() => fake.argumentsOf('copyNumber')).toEqual([{ rentalId: 'new', form: 'e164' }]);
    await push(appState({ rentals: [rental('new', { sms: [codeSms] })] }));
    await expect.poll(() => focusedName(page)).toBe('Copy code');
    await page.keyboard.press('Enter');
    await expect.poll(() => fake.argumentsOf('copyCode')).toMatchObject([{ rentalId: 'new', which: 'code' }]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(fake.argumentsOf('hideWindow')).toEqual([]);
  });

  it('buys nothing at a price that is not there yet, nor at one that has just come', async () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { page, fake } = await open({
      listOperators: async () => {
        await asked;
        const price = usd(42);
        const operator = { id: 'any', name: 'Any operator', price, stock: null, deliveryRate: null };
        return { ok: true, value: [operator] };
      },
    });
    await page.keyboard.type('tg de');
    await page.getByRole('option', { name: /Telegram.*Germany/ }).waitFor();
    await page.keyboard.press('Enter');
    answer();
    await current(page).getByText('$0.42').waitFor();
    await page.keyboard.press('Enter');
    expect(fake.argumentsOf('rent')).toEqual([]);
  });

  it('tells why an order was not made, and stays', async () => {
    const { page } = await open({
      rent: async () => ({
        ok: false,
        problem: { kind: 'order-limit', limit: 'open-reservations', most: 10 },
      }),
    });
    await page.keyboard.type('tg de');
    await current(page).getByText('$0.48').waitFor();
    await isReady(page);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Too many open numbers').waitFor();
    await field(page).waitFor();
  });

  it('offers what is liked before anything is typed', async () => {
    const { page } = await open();
    await page.getByRole('option', { name: /Telegram.*United Kingdom/ }).waitFor();
    await page.getByRole('option', { name: 'Rent a number' }).waitFor();
  });

  it('finds a setting by what people call it, and goes there', async () => {
    const { page } = await open();
    await page.keyboard.type('dark');
    await current(page).getByText('Theme').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Dark' }).waitFor();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('Theme');
  });

  it('finds an open number by its digits, and shows its card', async () => {
    const { page } = await open({}, appState({ rentals: [rental('a')] }));
    await page.keyboard.type('2025550143');
    await current(page).getByText('WhatsApp').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(':focus').textContent()).toContain('WhatsApp');
  });

  it('is opened by main, where its keys work in any program', async () => {
    const { page, showLine } = await show(frequentRenter(), catalogueAnswers);
    await page.getByRole('tab', { name: 'Numbers' }).waitFor();
    await showLine();
    await expect.poll(() => focusedName(page)).toBe('Rent or find');
  });
});
