import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../main/settings/settings.ts';
import type { Bridge } from '../../preload/contract.ts';
import type { Country } from '../../preload/model/index.ts';
import { en } from '../../preload/words/index.ts';
import { appState, endedRental, rentalId, usd, whatsappOrder } from '../gallery/build.ts';
import { allCountries, catalogueAnswers } from '../gallery/catalogue.ts';
import { tabTo, takesPresses } from '../gallery/judge.ts';
import { countries, listAnswers, operators, services } from '../gallery/lists.ts';
import { frequentRenter } from '../gallery/rent-states.ts';
import { openRent } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const withLast = () => appState({ rentals: [endedRental('last', 60)] });
const telegram = frequentRenter().settings.favourites[0];
if (telegram === undefined) throw new Error('rent-states.ts changed');

const field = (page: Page, name: string) => page.getByRole('combobox', { name });
const optionNames = (page: Page) => page.getByRole('option').allTextContents();
const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);

describe.skipIf(!hasBrowser())('the lists of renting', () => {
  const show = useGallery();

  const openCountries = async (overrides: Partial<Bridge> = catalogueAnswers, state = withLast()) => {
    const shown = await show(state, overrides);
    await openRent(shown.page, en);
    await field(shown.page, 'Country').click();
    await shown.page.getByRole('option').first().waitFor();
    return shown;
  };

  it.each([
    ['a code', 'ua', /^Ukraine/],
    ['a dial code', '0049', /^Germany/],
    ['a misspelling', 'grmany', /^Germany/],
    ['a name that people use', 'holland', /^Netherlands/],
  ])('find a country by %s', async (_how, typed, name) => {
    const { page } = await openCountries();
    await field(page, 'Country').fill(typed);
    await expect.poll(async () => (await optionNames(page))[0]).toMatch(name);
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page, 'Country').inputValue()).toMatch(name);
  });

  it('are sorted by their headers, and stay so as long as the page', async () => {
    const { page } = await openCountries(listAnswers);
    await page.getByRole('button', { name: 'Sort by price' }).click();
    await expect
      .poll(async () => (await optionNames(page)).map((name) => name.slice(0, 5)))
      .toEqual(['Côte ', 'Unite', 'Unite', 'Germa', 'South']);
    expect(await field(page, 'Country').evaluate((input) => input.matches(':focus'))).toBe(true);
    const sorted = page.getByRole('button', { name: 'Sorted by price, lowest first', pressed: true });
    await sorted.click();
    await page.getByRole('button', { name: 'Sorted by price, highest first', pressed: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Close' }).click();
    await openRent(page, en);
    await field(page, 'Country').click();
    await expect.poll(async () => (await optionNames(page))[0]).toMatch(/^South Georgia/);
  });

  it('are sorted by keyboard alone, and the keyboard finds its way on', async () => {
    const { page } = await openCountries(listAnswers);
    await page.keyboard.press('Tab');
    await expect.poll(() => focusedName(page)).toBe('Sort by name');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toBe('Sorted by name, A to Z');
    await expect.poll(async () => (await optionNames(page))[0]).toMatch(/^Côte/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => field(page, 'Country').evaluate((input) => input.matches(':focus'))).toBe(true);
    for (let header = 0; header < 4; header += 1) await page.keyboard.press('Tab');
    await expect.poll(() => page.getByRole('option').count()).toBe(0);
    expect(await field(page, 'Operator').evaluate((input) => input.matches(':focus'))).toBe(true);
  });

  it('close from their headers with Escape, which leaves the panel open and the focus in the field', async () => {
    const { page } = await openCountries(listAnswers);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('option').count()).toBe(0);
    expect(await field(page, 'Country').evaluate((input) => input.matches(':focus'))).toBe(true);
  });

  it('begin with favourites and what was ordered last, under a heading', async () => {
    const { page } = await openCountries(catalogueAnswers, frequentRenter());
    const liked = page.getByRole('group', { name: 'Favourites and recent' });
    await expect
      .poll(async () => (await liked.getByRole('option').allTextContents()).map((name) => name.slice(0, 6)))
      .toEqual(['United', 'United', 'German', 'Brazil']);
    await expect
      .poll(() => page.getByRole('group', { name: 'All others' }).getByRole('option').count())
      .toBe(allCountries.length - 4);
  });

  it('show flags, and the code where there is no flag', async () => {
    const numbered: Country = { id: '7', name: 'A country', dialCode: null, price: usd(9), stock: null };
    const { page } = await openCountries({
      ...listAnswers,
      listCountries: async () => ({ ok: true, value: [...countries, numbered] }),
    });
    const flag = page.getByRole('option', { name: /^United States/ }).locator('img');
    await expect
      .poll(() => flag.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    expect(
      await page
        .getByRole('option', { name: /^A country/ })
        .locator('.flag')
        .getAttribute('data-code'),
    ).toBe('7');
  });
});

describe.skipIf(!hasBrowser())('renting again', () => {
  const show = useGallery();
  const rentButton = (page: Page) => page.getByRole('button', { name: /^Rent for/ });

  it('takes two key presses from the Numbers tab', async () => {
    const { page, fake } = await show(withLast(), listAnswers);
    await page.getByRole('button', { name: 'Rent a number' }).waitFor();
    await page.keyboard.press('Control+r');
    await page.getByRole('button', { name: 'Rent for $0.48' }).waitFor();
    await expect.poll(() => rentButton(page).evaluate((button) => button.matches(':focus'))).toBe(true);
    expect(fake.argumentsOf('rent')).toEqual([]);
    await takesPresses(rentButton(page));
    await page.keyboard.press('Enter');
    await expect
      .poll(() => fake.argumentsOf('rent'))
      .toEqual([{ order: whatsappOrder, priceShown: usd(48) }]);
  });

  it('takes the first favourite where nothing was ordered yet', async () => {
    const { page } = await show(
      appState({ settings: { ...defaultSettings, favourites: [telegram] } }),
      listAnswers,
    );
    await page.getByRole('button', { name: 'Rent a number' }).waitFor();
    await page.keyboard.press('Control+r');
    await expect.poll(() => field(page, 'Service').inputValue()).toBe('Telegram');
  });

  it('takes one key press more to choose another of those that are offered first', async () => {
    const { page, fake } = await show(frequentRenter(), catalogueAnswers);
    await page.getByRole('button', { name: 'Rent a number' }).waitFor();
    await page.keyboard.press('Alt+Digit1');
    await rentButton(page).waitFor();
    await expect.poll(() => rentButton(page).evaluate((button) => button.matches(':focus'))).toBe(true);
    await takesPresses(rentButton(page));
    await page.keyboard.press('Enter');
    await expect.poll(() => fake.argumentsOf('rent')).toMatchObject([{ order: telegram }]);
  });

  it('shows which digit chooses what while Alt is held down', async () => {
    const { page } = await show(frequentRenter(), catalogueAnswers);
    await openRent(page, en);
    const chip = page.getByRole('button', { name: 'OpenAI, Germany, Any operator' });
    expect(await chip.getAttribute('title')).toBe('OpenAI, Germany, Any operator (Alt+3)');
    const before = await chip.boundingBox();
    await page.keyboard.down('Alt');
    await chip.locator('kbd', { hasText: '3' }).waitFor();
    expect(await chip.boundingBox()).toEqual(before);
    await page.keyboard.up('Alt');
    await chip.locator('kbd').waitFor({ state: 'detached' });
  });

  it('is one click in the panel', async () => {
    const { page, fake } = await show(frequentRenter(), catalogueAnswers);
    await openRent(page, en);
    await page.getByRole('button', { name: 'OpenAI, Germany, Any operator' }).click();
    await expect.poll(() => field(page, 'Country').inputValue()).toBe('Germany');
    await rentButton(page).click();
    await expect
      .poll(() => fake.argumentsOf('rent'))
      .toMatchObject([
        { order: { service: { id: 'openai' }, country: { id: 'de' }, operator: { id: 'any' } } },
      ]);
  });

  it('is offered when main asks for it, and nothing is ordered', async () => {
    const { page, fake, showRent } = await show(withLast(), listAnswers);
    await page.getByRole('tab', { name: 'Settings' }).click();
    await showRent(telegram);
    await expect.poll(() => field(page, 'Service').inputValue()).toBe('Telegram');
    await expect.poll(() => rentButton(page).evaluate((button) => button.matches(':focus'))).toBe(true);
    expect(fake.argumentsOf('rent')).toEqual([]);
  });

  it('is easier with a favourite, which the button beside the price makes and unmakes', async () => {
    const { page, fake, push } = await show(withLast(), listAnswers);
    await openRent(page, en);
    await rentButton(page).waitFor();
    await tabTo(page, 'Favourite');
    await page.keyboard.press('Enter');
    const any = { id: 'any', name: 'Any operator' };
    const order = { ...whatsappOrder, operator: any };
    await expect.poll(() => fake.argumentsOf('setFavourite')).toEqual([{ order, isFavourite: true }]);
    await page.locator('[aria-live=polite]', { hasText: 'Added to favourites' }).waitFor();
    await push({ ...withLast(), settings: { ...defaultSettings, favourites: [order] } });
    await page.getByRole('button', { name: 'Favourite', pressed: true }).click();
    await expect.poll(() => fake.argumentsOf('setFavourite').at(-1)).toEqual({ order, isFavourite: false });
  });
});

describe.skipIf(!hasBrowser())('what the service offered earlier', () => {
  const show = useGallery();

  /** Earlier lists, and operators whose present prices come when `answer` is called. */
  function slowService() {
    let answer: (cents: number) => void = () => {};
    const asked = new Promise<number>((resolve) => {
      answer = resolve;
    });
    const overrides: Partial<Bridge> = {
      ...listAnswers,
      recallOffers: async () => ({ services, countries, operators }),
      listOperators: async () => {
        const price = usd(await asked);
        return { ok: true, value: operators.map((operator) => ({ ...operator, price })) };
      },
    };
    return { overrides, answer: (cents: number) => answer(cents) };
  }

  it('is there at once, and says that it is being updated', async () => {
    const { overrides, answer } = slowService();
    const { page } = await show(withLast(), overrides);
    await openRent(page, en);
    await page.getByRole('button', { name: 'Rent for $0.42' }).waitFor();
    await page.getByText('Updating the price…').waitFor();
    answer(40);
    await page.getByRole('button', { name: 'Rent for $0.40' }).waitFor();
    await page.getByText('Balance after: $11.94').waitFor();
  });

  /** Main waits for the price of now and holds the order against it, as the buying room does. */
  function guardedService() {
    const { overrides, answer } = slowService();
    const rent: Bridge['rent'] = async ({ order, priceShown }) => {
      const place = { serviceId: order.service.id, countryId: order.country.id };
      const offered = await overrides.listOperators?.(place);
      const now = offered?.ok ? offered.value.find(({ id }) => id === order.operator.id)?.price : null;
      if (priceShown === null || now === null || now === undefined) throw new Error('lists.ts changed');
      return now.amountMinor > priceShown.amountMinor
        ? { ok: false, problem: { kind: 'price-rose', expected: priceShown, now } }
        : { ok: true, value: rentalId('new') };
    };
    return { overrides: { ...overrides, rent }, answer };
  }

  it('is ordered at the price that was clicked, and the button says so while main waits for that of now', async () => {
    const { overrides, answer } = guardedService();
    const { page, fake } = await show(withLast(), overrides);
    await openRent(page, en);
    await page.getByRole('button', { name: 'Rent for $0.42' }).click();
    await page.getByRole('button', { name: 'Ordering…' }).waitFor();
    answer(41);
    await page.getByRole('button', { name: 'Rent a number' }).waitFor();
    expect(fake.argumentsOf('rent')).toMatchObject([{ priceShown: usd(42) }]);
  });

  it('is not ordered at a higher price than was clicked: the button names it then', async () => {
    const { overrides, answer } = guardedService();
    const { page, fake } = await show(withLast(), overrides);
    await openRent(page, en);
    await page.getByRole('button', { name: 'Rent for $0.42' }).click();
    answer(55);
    await page.getByRole('alert').getByText('The price went up').waitFor();
    await page.getByRole('button', { name: 'Rent for $0.55' }).click();
    await expect
      .poll(() => fake.argumentsOf('rent'))
      .toMatchObject([{ priceShown: usd(42) }, { priceShown: usd(55) }]);
  });

  it('says once what kept both the list and the order from its price', async () => {
    let fail: () => void = () => {};
    const failed = new Promise<void>((resolve) => {
      fail = resolve;
    });
    const answer = async () => {
      await failed;
      return { ok: false, problem: { kind: 'server', status: 503 } } as const;
    };
    const { page, fake } = await show(withLast(), {
      ...listAnswers,
      recallOffers: async () => ({ services, countries, operators }),
      listOperators: answer,
      rent: answer,
    });
    await openRent(page, en);
    await page.getByRole('button', { name: 'Rent for $0.42' }).click();
    await expect.poll(() => fake.argumentsOf('rent').length).toBe(1);
    fail();
    await page.getByRole('button', { name: 'Ordering…' }).waitFor({ state: 'detached' });
    await expect
      .poll(() => page.locator('section.panel .note .title-line').allTextContents())
      .toEqual(['RentiumSMS is having problems']);
  });

  it('is read again where main knows a price no more', async () => {
    let cents: number | null = 42;
    const { page, fake } = await show(withLast(), {
      ...listAnswers,
      listOperators: async () => ({
        ok: true,
        value: operators.map((operator) => ({ ...operator, price: cents === null ? null : usd(cents) })),
      }),
      rent: async () => ({ ok: false, problem: { kind: 'price-unknown' } }),
    });
    await openRent(page, en);
    await page.getByText('Balance after: $11.92').waitFor();
    cents = 40;
    await page.getByRole('button', { name: 'Rent for $0.42' }).click();
    await page.getByRole('button', { name: 'Rent for $0.40' }).waitFor();
    await page.getByRole('alert').getByText('The price is not known now').waitFor();
    expect(fake.argumentsOf('rent').length).toBe(1);
  });

  it('says before the click that the balance does not suffice', async () => {
    const { page } = await show({ ...withLast(), wallet: { balance: usd(5), readAtMs: 0 } }, listAnswers);
    await openRent(page, en);
    await page.getByText('Your balance of $0.05 is not enough').waitFor();
  });
});
