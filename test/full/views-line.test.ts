/** The line: rents with one press of Enter, and finds what there is. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { appState, endedRental, rental, rentalId, unresolvedRental, usd } from '../gallery/build.ts';
import { catalogueAnswers } from '../gallery/catalogue.ts';
import { focusedName } from '../gallery/judge.ts';
import { pastRentals } from '../gallery/past.ts';
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

  it.each([
    ['has no clear answer', unresolvedRental('new'), 'Probably paid: your balance fell by $0.48.'],
    ['ended without an SMS', endedRental('new', 21), 'No SMS came'],
  ] as const)('gives way to the card of an order that %s', async (_what, rented, verdict) => {
    const { page, push } = await open({ rent: async () => ({ ok: true, value: rentalId('new') }) });
    await page.keyboard.type('tg de');
    await isReady(page);
    await page.keyboard.press('Enter');
    await push(appState({ rentals: [rented, ...frequentRenter().rentals] }));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText(verdict).waitFor();
    await expect.poll(() => page.locator(':focus').textContent()).toContain('WhatsApp');
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

  it('finds in the whole history, of which the page has the newest alone, and shows the row there', async () => {
    const past = pastRentals(400);
    const oldest = past.at(-1);
    if (oldest === undefined) throw new Error('Four hundred were asked for');
    const labelled = { ...oldest, label: 'garage sale' };
    const { page, fake } = await open({}, appState({ rentals: [...past.slice(0, -1), labelled] }));
    await page.keyboard.type('garage sale');
    await current(page).getByText('garage sale').waitFor();
    expect(fake.argumentsOf('findHistory').at(-1)).toMatchObject({ search: { typed: 'garage sale' } });
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'History', selected: true }).waitFor();
    await expect.poll(() => page.locator(':focus').textContent()).toContain(labelled.order.service.name);
  });

  it('adds what is in the history below all else, so that nothing moves under the pointer', async () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const found = {
      revision: 1,
      total: 1,
      count: 1,
      days: [],
      from: 0,
      rows: [endedRental('old', 900)],
      keptAt: null,
    };
    const { page } = await open({
      findHistory: async () => {
        await asked;
        return found;
      },
    });
    await page.keyboard.type('whatsapp');
    const names = () => page.getByRole('option').allInnerTexts();
    await expect.poll(async () => (await names())[0]).toMatch(/\$/);
    const before = await names();
    answer();
    await expect.poll(async () => (await names()).length).toBe(before.length + 1);
    expect((await names()).slice(0, -1).map((name) => name.split('\n')[0])).toEqual(
      before.map((name) => name.split('\n')[0]),
    );
  });

  it('weighs operators by all that the person rented, which main knows', async () => {
    const { page, fake } = await open({
      readOwnRecords: async () => ({ att: { count: 400, deliveredCount: 400 } }),
    });
    await page.keyboard.type('tg de');
    await current(page).getByText('AT&T · best odds').waitFor();
    expect(fake.argumentsOf('readOwnRecords')).toContainEqual({ serviceId: 'telegram', countryId: 'de' });
  });

  it('forgives a slip where nothing else is meant', async () => {
    const { page } = await open();
    await page.keyboard.type('tehme');
    await current(page).getByText('Theme').waitFor();
  });

  it('is opened by main, where its keys work in any program', async () => {
    const { page, showLine } = await show(frequentRenter(), catalogueAnswers);
    await page.getByRole('tab', { name: 'Numbers' }).waitFor();
    await showLine();
    await expect.poll(() => focusedName(page)).toBe('Rent or find');
  });
});
