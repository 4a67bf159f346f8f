import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../preload/words/index.ts';
import { appState, endedRental } from '../gallery/build.ts';
import { takesPresses } from '../gallery/judge.ts';
import { listAnswers } from '../gallery/lists.ts';
import { openRent } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

/** WhatsApp in the United States, which the panel offers again. */
const withLast = () => appState({ rentals: [endedRental('last', 60)] });

describe.skipIf(!hasBrowser())('a field of the rent panel', () => {
  const show = useGallery();
  const field = (page: Page, name: string) => page.getByRole('combobox', { name });
  const rentButton = (page: Page) => page.getByRole('button', { name: 'Rent for $0.42' });
  const title = (page: Page) => page.getByRole('heading', { name: 'Rent a number' });
  const text = (page: Page, name: string) => expect.poll(() => field(page, name).inputValue());
  const listIsClosed = (page: Page) => expect.poll(() => page.getByRole('listbox').count()).toBe(0);

  const open = async () => {
    const shown = await show(withLast(), listAnswers);
    await openRent(shown.page, en);
    await rentButton(shown.page).waitFor();
    return shown;
  };

  /** Types over what the field shows and makes no choice. */
  async function typeOver(page: Page, name: string, typed: string) {
    await field(page, name).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type(typed);
    await text(page, name).toBe(typed);
  }

  const ways: readonly [string, (page: Page) => Promise<void>][] = [
    ['a click elsewhere', (page) => title(page).click()],
    ['a click into another field', (page) => field(page, 'Service').click()],
    ['Escape', (page) => page.keyboard.press('Escape')],
    ['Shift+Tab', (page) => page.keyboard.press('Shift+Tab')],
    [
      'Tab, past the headers of its list',
      async (page) => {
        for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
      },
    ],
    [
      'a click elsewhere out of the headers of its list',
      async (page) => {
        await page.keyboard.press('Tab');
        await title(page).click();
      },
    ],
    [
      'Enter where nothing matches',
      (page) => page.keyboard.type('xyz').then(() => page.keyboard.press('Enter')),
    ],
  ];

  it.each(ways)('shows what is chosen again when it is left by %s', async (_how, leave) => {
    const { page } = await open();
    await typeOver(page, 'Country', 'germ');
    await leave(page);
    await text(page, 'Country').toBe('United States');
    await rentButton(page).waitFor();
  });

  it('shows what is chosen again when it is left empty', async () => {
    const { page } = await open();
    await typeOver(page, 'Country', '');
    await title(page).click();
    await text(page, 'Country').toBe('United States');
  });

  it('shows what is chosen again when the focus is taken out of it', async () => {
    const { page } = await open();
    await typeOver(page, 'Country', 'germ');
    await rentButton(page).focus();
    await text(page, 'Country').toBe('United States');
    await listIsClosed(page);
  });

  it('shows nothing when it is left without a choice and none was made before', async () => {
    const { page } = await show(appState(), listAnswers);
    await openRent(page, en);
    await typeOver(page, 'Service', 'tele');
    await title(page).click();
    await text(page, 'Service').toBe('');
  });

  it.each([
    ['Enter', (page: Page) => page.keyboard.press('Enter')],
    ['a click', (page: Page) => page.getByRole('option', { name: /^WhatsApp/ }).click()],
  ])('shows the proper name of what is chosen again by %s', async (_how, chooseIt) => {
    const { page } = await open();
    await typeOver(page, 'Service', 'whatsapp');
    await page.getByRole('option', { name: /^WhatsApp/ }).waitFor();
    await chooseIt(page);
    await listIsClosed(page);
    await text(page, 'Service').toBe('WhatsApp');
  });

  it('is typed over when it has just been chosen in, or is clicked once more', async () => {
    const { page } = await open();
    await typeOver(page, 'Country', 'germ');
    await page.getByRole('option', { name: /^Germany/ }).waitFor();
    await page.keyboard.press('Enter');
    await text(page, 'Country').toBe('Germany');
    await listIsClosed(page);
    await field(page, 'Country').focus();
    await page.keyboard.type('united');
    await text(page, 'Country').toBe('united');
    await page.getByRole('option', { name: /^United Kingdom/ }).waitFor();
    await page.keyboard.press('Escape');
    await field(page, 'Country').click();
    await page.keyboard.type('south');
    await text(page, 'Country').toBe('south');
    await title(page).click();
    await field(page, 'Country').click();
    await page.keyboard.type('united');
    await text(page, 'Country').toBe('united');
  });

  it('orders nothing by a click on Rent that found it half typed', async () => {
    const { page, fake } = await open();
    await typeOver(page, 'Country', 'Germany');
    // The list no longer lies over the button.
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    await rentButton(page).click();
    await text(page, 'Country').toBe('United States');
    expect(fake.argumentsOf('rent')).toEqual([]);
    await rentButton(page).click();
    await expect.poll(() => fake.argumentsOf('rent')).toMatchObject([{ order: { country: { id: 'us' } } }]);
  });

  it('orders what it shows by Enter on Rent', async () => {
    const { page, fake } = await open();
    await typeOver(page, 'Operator', 'zzz');
    // Nothing matches: there are no headers on the way.
    await page.keyboard.press('Tab');
    await text(page, 'Operator').toBe('Any operator');
    expect(await rentButton(page).evaluate((button) => button.matches(':focus'))).toBe(true);
    await takesPresses(rentButton(page));
    await page.keyboard.press('Enter');
    await expect.poll(() => fake.argumentsOf('rent')).toMatchObject([{ order: { operator: { id: 'any' } } }]);
  });

  it('keeps the focus and what was typed while its list is clicked beside its entries', async () => {
    const { page } = await open();
    await typeOver(page, 'Country', 'zzz');
    await page.getByText('Nothing matches').click();
    await text(page, 'Country').toBe('zzz');
    expect(await field(page, 'Country').evaluate((input) => input.matches(':focus'))).toBe(true);
  });
});
