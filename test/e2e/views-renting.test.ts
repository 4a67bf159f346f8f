import { describe, expect, it } from 'vitest';
import { type OrderLimit, type Rental, withServicePrice } from '../../preload/model/index.ts';
import { en } from '../../preload/words/index.ts';
import { appState, endedRental, galleryNowMs, rental, unresolvedRental, usd } from '../gallery/build.ts';
import { focusedName, tabTo, takesPresses } from '../gallery/judge.ts';
import { listAnswers } from '../gallery/lists.ts';
import { lastRental, openRent, refuse, rentNow } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const withLast = () => appState({ rentals: [endedRental('last', 60)] });
const whatsapp = { id: 'whatsapp', name: 'WhatsApp' };

describe.skipIf(!hasBrowser())('renting', () => {
  const show = useGallery();

  it('works by keyboard alone, from the button to the new card', async () => {
    const state = appState();
    const { page, fake, push } = await show(state, { ...listAnswers });
    await tabTo(page, 'Rent a number');
    await page.keyboard.press('Enter');
    // The list is open: there is nothing else to do here.
    await page.getByRole('option', { name: /^Telegram/ }).waitFor();
    await page.keyboard.type('tele');
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /^United Kingdom/ }).waitFor();
    await page.keyboard.type('+44');
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toBe('Rent for $0.42');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focusedName(page)).toBe('Operator');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: /^T-Mobile/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toBe('Rent for $0.48');
    await takesPresses(page.getByRole('button', { name: 'Rent for $0.48' }));
    await page.keyboard.press('Enter');
    await expect
      .poll(() => fake.argumentsOf('rent'))
      .toEqual([
        {
          order: {
            service: { id: 'telegram', name: 'Telegram' },
            country: { id: 'gb', name: 'United Kingdom' },
            operator: { id: 'tmobile', name: 'T-Mobile' },
          },
          priceShown: usd(48),
        },
      ]);
    await push({ ...appState(), rentals: [rental('new')] });
    await expect.poll(() => page.locator(':focus').textContent()).toContain('WhatsApp');
  });

  it.each<[string, Rental, string]>([
    ['a number', rental('new'), 'Number ordered'],
    ['an order without a clear answer', unresolvedRental('new'), 'Was this number bought?'],
  ])('is said as its card says it: %s', async (_name, ordered, sentence) => {
    let told = async () => {};
    const { page, push } = await show(appState({ rentals: [lastRental] }), {
      ...listAnswers,
      async rent() {
        await told();
        return { ok: true, value: ordered.id };
      },
    });
    told = () => push(appState({ rentals: [ordered, lastRental] }));
    await rentNow(page, en);
    await expect.poll(() => page.locator('[aria-live=polite] p').allTextContents()).toEqual([sentence]);
  });

  it('offers the last order again and buys nothing by Enter in a field', async () => {
    const state = appState({ rentals: [endedRental('last', 60)] });
    const { page, fake } = await show(state, { ...listAnswers });
    await page.getByRole('button', { name: 'Rent a number' }).click();
    await page.getByRole('button', { name: 'Rent for $0.42' }).waitFor();
    await page.getByRole('combobox', { name: 'Operator' }).focus();
    await page.keyboard.press('Enter');
    expect(fake.argumentsOf('rent')).toEqual([]);
  });

  it('forgets the operator of another country', async () => {
    const state = appState({ rentals: [endedRental('last', 60)] });
    const { page } = await show(state, {
      ...listAnswers,
      listOperators: async ({ countryId }) =>
        countryId === 'us' && listAnswers.listOperators !== undefined
          ? listAnswers.listOperators({ serviceId: 'whatsapp', countryId })
          : { ok: true, value: [] },
    });
    await page.getByRole('button', { name: 'Rent a number' }).click();
    await page.getByRole('button', { name: 'Rent for $0.42' }).waitFor();
    await page.getByRole('combobox', { name: 'Country' }).fill('germ');
    await page.getByRole('option', { name: /^Germany/ }).click();
    await expect.poll(() => page.getByRole('combobox', { name: 'Operator' }).inputValue()).toBe('');
    expect(await page.getByRole('button', { name: 'Rent', exact: true }).isDisabled()).toBe(true);
  });

  it('says nothing more to a person who has just said no to the question of main', async () => {
    const { page, fake } = await show(withLast(), {
      ...listAnswers,
      rent: async () => ({ ok: false, problem: { kind: 'declined' } }),
    });
    await rentNow(page, en);
    await expect.poll(() => fake.argumentsOf('rent').length).toBe(1);
    const button = page.getByRole('button', { name: 'Rent for $0.42' });
    await expect.poll(() => button.isEnabled()).toBe(true);
    expect(await page.getByRole('alert').allTextContents()).toEqual([]);
    await button.click();
    await expect.poll(() => fake.argumentsOf('rent').length).toBe(2);
  });

  it.each<[OrderLimit, string, string]>([
    [{ limit: 'open-reservations', most: 10 }, '10 open numbers', 'Numbers at once (1–20)'],
    [{ limit: 'price', most: usd(40), price: usd(42) }, '$0.40', 'Maximum price per number'],
    [
      { limit: 'service-price', service: whatsapp, most: usd(40), price: usd(42) },
      '$0.40',
      'Maximum price for WhatsApp',
    ],
    [
      { limit: 'daily-spending', most: usd(500), spent: usd(470), price: usd(42) },
      '$5.00',
      'Daily spending limit',
    ],
  ])('names the limit that stopped an order and leads to it: %j', async (limit, value, field) => {
    const { settings } = appState();
    const limits = withServicePrice(settings.limits, whatsapp, 40);
    const state = { ...withLast(), settings: { ...settings, limits } };
    const { page } = await show(state, refuse({ kind: 'order-limit', ...limit }));
    await rentNow(page, en);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(value);
    await page.getByRole('button', { name: 'Open Settings' }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: field }).evaluate((input) => input.matches(':focus')))
      .toBe(true);
  });

  it('keeps what was chosen while the person looks at another tab', async () => {
    const { page } = await show(withLast(), listAnswers);
    await openRent(page, en);
    await page.getByRole('combobox', { name: 'Country' }).fill('germ');
    await page.getByRole('option', { name: /^Germany/ }).click();
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('tab', { name: 'Numbers' }).click();
    await expect.poll(() => page.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('Germany');
  });

  it('tells what an order costs and what there is to pay it with', async () => {
    const { page } = await show(
      withLast(),
      refuse({ kind: 'out-of-balance', price: usd(42), balance: usd(5) }),
    );
    await rentNow(page, en);
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/\$0\.42.*\$0\.05/);
  });

  it('leads from an order that is not offered back to the service', async () => {
    const { page } = await show(withLast(), refuse({ kind: 'bad-request', detail: 'not offered' }));
    await rentNow(page, en);
    await page.getByRole('button', { name: 'Choose again' }).click();
    await expect
      .poll(() =>
        page.getByRole('combobox', { name: 'Service' }).evaluate((input) => input.matches(':focus')),
      )
      .toBe(true);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  describe('a carrier that does not answer', () => {
    const overrides = refuse({ kind: 'carrier-timeout', retryAtMs: galleryNowMs + 58_000 });

    it('is waited for to the moment the service named; one more click is one more order', async () => {
      const { page, fake } = await show(withLast(), overrides, true);
      await rentNow(page, en);
      const countdown = page.getByRole('button', { name: /^Try again in 0:5\d$/ });
      expect(await countdown.isDisabled()).toBe(true);
      await countdown.click({ force: true });
      await page.clock.runFor(55_000);
      expect(await page.getByRole('button', { name: /^Try again in 0:0\d$/ }).isDisabled()).toBe(true);
      await page.clock.runFor(3_000);
      const again = page.getByRole('button', { name: 'Rent for $0.42' });
      await again.waitFor();
      await page.clock.runFor(120_000);
      expect(fake.argumentsOf('rent').length).toBe(1);
      await again.click();
      await expect.poll(() => fake.argumentsOf('rent').length).toBe(2);
    });

    it('is heard of at the start and at the end of the wait, not in between, and the focus stays', async () => {
      const { page } = await show(withLast(), overrides, true);
      await openRent(page, en);
      await tabTo(page, 'Rent for $0.42');
      await page.clock.runFor(500);
      await page.keyboard.press('Enter');
      const said = page.locator('[aria-live=polite] p');
      await expect.poll(() => said.allTextContents()).toEqual(['You can try again in 57 seconds.']);
      expect(await page.getByRole('alert').textContent()).not.toContain('0:57');
      await page.clock.runFor(57_000);
      await expect
        .poll(() => said.allTextContents())
        .toEqual(['You can try again in 57 seconds.', 'You can try again now.']);
      expect(await page.locator(':focus').textContent()).toContain('Rent for $0.42');
    });
  });
});
