import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { AppState } from '../../preload/model/index.ts';
import { en } from '../../preload/words/index.ts';
import { appState, endedRental, named, sms, soonAfter, usd, whatsappOrder } from '../gallery/build.ts';
import { axeViolations, sidewaysScrollers, tabTo } from '../gallery/judge.ts';
import { listAnswers } from '../gallery/lists.ts';
import { pastRentals } from '../gallery/past.ts';
import { codeSms, openTab } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const google = {
  ...whatsappOrder,
  service: named('google', 'Google'),
  country: named('gb', 'United Kingdom'),
};
const refund = { kind: 'refunded', amount: usd(48), atMs: 0 } as const;
const endedLong = endedRental('late', 60 * 24 * 9);
const lateAtMs = endedLong.createdAtMs + 21 * 60_000;
const rentals = [
  endedRental('code', 45, { sms: [soonAfter(45, codeSms)] }),
  { ...endedRental('refunded', 60 * 24 * 2, { order: google }), payment: refund },
  { ...endedLong, sms: [sms('l', 'Welcome to Oz', { receivedAtMs: lateAtMs, seenAtMs: lateAtMs })] },
];

const rows = (page: Page) => page.locator('[data-row]');
const found = (page: Page) =>
  page.locator('[data-rental]').evaluateAll((all) => all.map((row) => row.dataset['rental']));
const isFocused = (locator: Locator) => locator.evaluate((element) => element.matches(':focus'));
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-rental]')?.dataset['rental'] ?? null,
  );

/** By arrow keys from the first item: letters typed more than a second apart are each a search of their own. */
async function arrowTo(page: Page, choice: string) {
  const items = page.getByRole('menuitemradio');
  await expect.poll(() => isFocused(items.first())).toBe(true);
  const presses = (await items.allTextContents()).findIndex((text) => text.trim() === choice);
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowDown');
  await expect.poll(() => isFocused(items.nth(presses))).toBe(true);
}

describe.skipIf(!hasBrowser())('history', () => {
  const show = useGallery();

  async function showHistory(state: AppState, overrides = {}) {
    const shown = await show(state, overrides);
    await openTab('history')(shown.page, en);
    await shown.page.getByRole('radio', { name: 'List' }).waitFor();
    return shown;
  }

  it('is searched as a person types, counts what it found, and forgets the search at Escape', async () => {
    const { page } = await showHistory(appState({ rentals }));
    await page.getByRole('searchbox', { name: 'Search' }).fill('united kingdom');
    await expect.poll(() => found(page)).toEqual(['refunded']);
    await page.getByRole('status').getByText('1 of 3').waitFor();
    await page.getByRole('searchbox').press('Escape');
    await page.getByRole('status').getByText('3 entries').waitFor();
  });

  it('offers the way back where nothing matches', async () => {
    const { page } = await showHistory(appState({ rentals }));
    await page.getByRole('searchbox').fill('quetzalcoatl');
    await page.getByText('Nothing matches “quetzalcoatl”').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => found(page)).toHaveLength(3);
    expect(await page.getByRole('searchbox').evaluate((field) => field.matches(':focus'))).toBe(true);
  });

  it('comes back with what was open after a word that found nothing', async () => {
    const { page } = await showHistory(appState({ rentals }));
    await rows(page).first().click();
    await page.getByRole('searchbox').fill('quetzalcoatl');
    await page.getByText('Nothing matches “quetzalcoatl”').waitFor();
    // Nothing is left behind that the arrow key could go to.
    await page.getByRole('searchbox').press('ArrowDown');
    expect(await isFocused(page.getByRole('searchbox'))).toBe(true);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => found(page)).toHaveLength(3);
    expect(await rows(page).first().getAttribute('aria-expanded')).toBe('true');
  });

  it.each([
    ['Service', 'Google', ['refunded']],
    ['Country', 'United Kingdom', ['refunded']],
    ['Outcome', 'Code', ['code']],
    ['Outcome', 'No SMS', ['refunded']],
    ['Outcome', 'Refunded', ['refunded']],
    ['Outcome', 'Late SMS', ['late']],
    ['Period', 'Today', ['code']],
    ['Period', 'Last 7 days', ['code', 'refunded']],
  ])('is narrowed by keyboard: %s, %s', async (filter, choice, expected) => {
    const { page } = await showHistory(appState({ rentals }));
    await tabTo(page, 'Filters');
    await page.keyboard.press('Enter');
    await tabTo(page, filter);
    await page.keyboard.press('Enter');
    await arrowTo(page, choice);
    await page.keyboard.press('Enter');
    await expect.poll(() => found(page)).toEqual(expected);
    await page.getByRole('button', { name: `${filter}: ${choice}` }).waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => found(page)).toHaveLength(3);
  });

  it('brings the details of a low row into sight', async () => {
    const { page } = await showHistory(appState({ rentals: pastRentals(40) }));
    await rows(page).nth(5).waitFor();
    const isLow = (all: Element[]) =>
      all.findIndex((row) => row.getBoundingClientRect().bottom > innerHeight - 90);
    const low = rows(page).nth(await rows(page).evaluateAll(isLow));
    // Where it stands, without the scrolling of a click.
    await low.evaluate((row: HTMLElement) => row.click());
    const rentAgain = page.getByRole('button', { name: 'Rent again' });
    await expect
      .poll(() => rentAgain.evaluate((button) => button.getBoundingClientRect().bottom <= innerHeight))
      .toBe(true);
  });

  it('has one row above the list, and the first entry in the upper third of the window', async () => {
    const { page } = await showHistory(appState({ rentals }));
    const head = await page.getByRole('searchbox').boundingBox();
    const insights = await page.getByRole('radio', { name: 'Insights' }).boundingBox();
    expect(
      Math.abs((head?.y ?? 0) + (head?.height ?? 0) / 2 - (insights?.y ?? 0) - (insights?.height ?? 0) / 2),
    ).toBeLessThan(4);
    expect((await rows(page).first().boundingBox())?.y).toBeLessThan(200);
  });

  it('shows the details of a row, and copies its code and its number again', async () => {
    const { page, fake } = await showHistory(appState({ rentals }));
    await rows(page).first().click();
    await page.getByText('is your WhatsApp code').waitFor();
    await page.getByText('Number assigned').waitFor();
    await page.getByRole('button', { name: 'Copy code' }).click();
    await expect
      .poll(() => fake.argumentsOf('copyCode'))
      .toEqual([{ rentalId: 'code', smsId: '1', which: 'code' }]);
    await page.getByRole('button', { name: 'More for WhatsApp' }).first().click();
    await page.getByRole('menuitem', { name: 'Copy number' }).click();
    await expect.poll(() => fake.argumentsOf('copyNumber')).toEqual([{ rentalId: 'code', form: 'e164' }]);
  });

  it('does not claim that a number is copied where the system may have ignored it', async () => {
    const { page } = await showHistory(appState({ rentals }), {
      copyNumber: async () => ({ ok: true, value: 'uncertain' }),
    });
    await page.getByRole('button', { name: 'More for Google' }).click();
    await page.getByRole('menuitem', { name: 'Copy number' }).click();
    await page.locator('[data-toast]').getByText(en.views.actions.copyUncertain).waitFor();
    expect(await page.getByText(en.views.card.numberCopied).count()).toBe(0);
  });

  it('opens the rent panel with the order of a row, and orders nothing by itself', async () => {
    const { page, fake } = await showHistory(appState({ rentals }), listAnswers);
    await page.getByRole('button', { name: 'More for Google' }).click();
    await page.getByRole('menuitem', { name: 'Rent again' }).click();
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Country' }).inputValue())
      .toBe('United Kingdom');
    expect(fake.argumentsOf('rent')).toEqual([]);
  });

  describe('of 10,000 entries', () => {
    const many = pastRentals(10_000);
    const at = (index: number) => many.at(index)?.id ?? null;

    it('is walked by keyboard to its end and back, with few rows in the document and the focus never lost', async () => {
      const { page } = await showHistory(appState({ rentals: many }));
      await page.getByRole('status').getByText('10,000 entries').waitFor();
      await page.getByRole('searchbox').press('ArrowDown');
      await expect.poll(() => focused(page)).toBe(at(0));
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => focused(page)).toBe(at(1));
      await page.keyboard.press('End');
      await expect.poll(() => focused(page)).toBe(at(-1));
      await expect.poll(() => rows(page).last().isVisible()).toBe(true);
      await page.keyboard.press('PageUp');
      await expect.poll(() => focused(page)).not.toBe(at(-1));
      expect(await rows(page).count()).toBeLessThan(60);
      await page.keyboard.press('Home');
      await expect.poll(() => focused(page)).toBe(at(0));
      await page.keyboard.press('ArrowUp');
      await expect
        .poll(() => page.getByRole('searchbox').evaluate((field) => field.matches(':focus')))
        .toBe(true);
    });

    it('keeps the row that has the focus while the list is scrolled far away, and its actions after it', async () => {
      const { page } = await showHistory(appState({ rentals: many }));
      await page.getByRole('searchbox').press('ArrowDown');
      await expect.poll(() => focused(page)).toBe(at(0));
      await page.getByRole('tabpanel').evaluate((panel) => panel.scrollTo({ top: 200_000 }));
      await expect.poll(() => rows(page).count()).toBeGreaterThan(10);
      expect(await focused(page)).toBe(at(0));
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(at(0));
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => focused(page)).toBe(at(1));
      await expect
        .poll(() =>
          rows(page)
            .nth(1)
            .evaluate((row) => row.getBoundingClientRect().top > 0),
        )
        .toBe(true);
    });

    it('tells each row’s place within its day', async () => {
      const { page } = await showHistory(appState({ rentals: many }));
      const list = page.getByRole('list', { name: 'Yesterday' });
      const size = await list.getByRole('listitem').first().getAttribute('aria-setsize');
      expect(await list.getByRole('listitem').first().getAttribute('aria-posinset')).toBe('1');
      expect(Number(size)).toBeGreaterThan(1);
    });
  });

  it('has rows of one height, whatever came of the money', async () => {
    const { page } = await show(
      appState({
        rentals: [
          { ...endedRental('a', 60), payment: refund },
          endedRental('b', 90),
          endedRental('c', 120, { sms: [soonAfter(120, sms('1', 'Hello'))] }),
        ],
      }),
    );
    await page.getByRole('tab', { name: 'History' }).click();
    await page.locator('[data-row]', { hasText: 'Refunded' }).waitFor();
    const heights = await page
      .locator('[data-row]')
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
    expect(new Set(heights).size).toBe(1);
  });

  it('gives the focus to the next row when the one that has it goes', async () => {
    const { page, push } = await showHistory(appState({ rentals }));
    await page.getByRole('searchbox').press('ArrowDown');
    await expect.poll(() => focused(page)).toBe('code');
    await push(appState({ rentals: rentals.slice(1) }));
    await expect.poll(() => focused(page)).toBe('refunded');
  });

  it('deletes one entry at once, and brings it back by the Undo that has the focus', async () => {
    const { page, fake, push } = await showHistory(appState({ rentals }), {});
    await page.getByRole('button', { name: 'More for WhatsApp' }).first().click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect.poll(() => fake.argumentsOf('deleteRental')).toEqual(['code']);
    await push(appState({ rentals: rentals.slice(1) }));
    await page.locator('[data-toast]').getByText('Entry deleted').waitFor();
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => fake.argumentsOf('undoDeletion')).toHaveLength(1);
    await push(appState({ rentals }));
    await expect.poll(() => page.locator('[data-row]').count()).toBe(rentals.length);
  });

  it('leaves the focus at the next entry when the offer to undo goes', async () => {
    const { page, push } = await showHistory(appState({ rentals }), {});
    await page.getByRole('button', { name: 'More for WhatsApp' }).first().click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await push(appState({ rentals: rentals.slice(1) }));
    await page.locator('[data-toast]').getByText('Entry deleted').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-toast]').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('refunded');
  });

  it('deletes all after saying how many, and can bring all of them back', async () => {
    const { page, fake, push } = await showHistory(appState({ rentals }), {
      deleteHistory: async () => ({ ok: true, value: { deletedCount: 3 } }),
    });
    await page.getByRole('button', { name: 'Export and delete' }).click();
    await page.getByRole('menuitem', { name: 'Delete all' }).click();
    await page.getByRole('alertdialog', { name: 'Delete all 3 entries?' }).waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete all' }).click();
    await expect.poll(() => fake.argumentsOf('deleteHistory')).toHaveLength(1);
    await push(appState());
    await page.getByText('No history yet').waitFor();
    await page.locator('[data-toast]').getByText('3 entries deleted').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => fake.argumentsOf('undoDeletion')).toHaveLength(1);
  });

  it.each([
    ['Export as CSV', 'csv'],
    ['Export as JSON', 'json'],
  ])('%s: names the file', async (item, format) => {
    const { page, fake } = await showHistory(appState({ rentals }), {
      exportHistory: async () => ({ ok: true, value: { file: `history.${format}` } }),
    });
    await page.getByRole('button', { name: 'Export and delete' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await page.locator('[data-toast]').getByText(`Saved as history.${format}`).waitFor();
    expect(fake.argumentsOf('exportHistory')).toEqual([format]);
  });

  it('begins its headings where those of Settings do', async () => {
    const { page } = await showHistory(appState({ rentals }));
    const textStart = () =>
      page
        .getByRole('tabpanel')
        .getByRole('heading', { level: 2 })
        .first()
        .evaluate(
          (heading) =>
            heading.getBoundingClientRect().x + parseFloat(getComputedStyle(heading).paddingInlineStart),
        );
    const inHistory = await textStart();
    await openTab('settings')(page, en);
    await page.getByRole('heading', { name: 'Account' }).waitFor();
    expect(await textStart()).toBe(inHistory);
  });

  it('says how long entries are kept, and leads to the setting', async () => {
    const { page } = await showHistory(appState({ rentals }));
    await page.getByText('Kept for 30 days.').waitFor();
    await page.getByRole('button', { name: 'Change in Settings' }).click();
    await page.getByLabel('Keep ended numbers').waitFor();
  });

  describe('insights', () => {
    const toInsights = (page: Page) => page.getByRole('radio', { name: 'Insights' }).click();

    it('show the value of each day by arrow keys', async () => {
      const { page } = await showHistory(appState({ rentals: pastRentals(160) }));
      await toInsights(page);
      const days = page.getByRole('group', { name: 'Spending per day' }).getByRole('radio');
      await expect.poll(() => days.count()).toBe(30);
      await days.last().focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => days.nth(28).isChecked()).toBe(true);
      await expect.poll(() => page.locator('.reading').textContent()).toMatch(/^Mon, Nov 23: \$\d/);
    });

    it('say the same in a sentence and in a table', async () => {
      const { page } = await showHistory(appState({ rentals: pastRentals(160) }));
      await toInsights(page);
      for (const title of ['Spending per day', 'Delivery by operator', 'Time to code by operator']) {
        const card = page.getByRole('region', { name: title });
        expect((await card.locator('p').first().textContent())?.trim()).not.toBe('');
        await card.getByRole('button', { name: 'Show as table' }).click();
        expect(await card.getByRole('row').count()).toBeGreaterThan(1);
      }
      expect(await axeViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 190, height: 300 });
      await expect.poll(() => sidewaysScrollers(page)).toEqual([]);
      await page.getByRole('radio', { name: 'Service' }).click();
      await page
        .getByRole('region', { name: 'Delivery by service' })
        .getByRole('row', { name: /WhatsApp/ })
        .waitFor();
    });

    it('show counts, not shares, where there are few numbers', async () => {
      const { page } = await showHistory(appState({ rentals }));
      await toInsights(page);
      const card = page.getByRole('region', { name: 'Delivery by operator' });
      await card.getByText('2 of 2').waitFor();
      expect(await card.getByRole('listitem').first().textContent()).not.toContain('%');
    });

    it('lead to the next step where there is nothing to draw', async () => {
      const { page } = await showHistory(appState());
      await toInsights(page);
      await page.getByText('No charts yet').waitFor();
      await page.getByRole('button', { name: 'Rent a number' }).click();
      await page.getByRole('combobox', { name: 'Service' }).waitFor();
    });
  });
});
