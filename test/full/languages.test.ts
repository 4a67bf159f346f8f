import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languageIds, type Settings } from '../../preload/model/index.ts';
import { appState, code, endedRental, rental, sms } from '../gallery/build.ts';
import { chooseInMenu, tabTo } from '../gallery/judge.ts';
import { listAnswers } from '../gallery/lists.ts';
import { pastRentals } from '../gallery/past.ts';
import { openRent, openTab, speaking } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { catalogues } from '../support/catalogues.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const codeText = '849-201 is your code';
const withCode = () =>
  appState({
    rentals: [
      rental('a', { sms: [sms('1', codeText, { code: code('849201', codeText, { start: 0, end: 7 }) })] }),
    ],
  });

const inLanguage = (language: Settings['language']) => {
  const state = withCode();
  return { ...state, settings: { ...state.settings, language } };
};

const rootOf = (page: Page) =>
  page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));

describe.skipIf(!hasBrowser())('the language', () => {
  const show = useGallery();

  it('changes to Arabic and back while the page stands, and turns it round', async () => {
    const { page, push } = await show(inLanguage('en'));
    await page.getByRole('button', { name: 'Copy code' }).waitFor();
    expect(await rootOf(page)).toEqual({ lang: 'en-US', dir: 'ltr' });

    await push(inLanguage('ar'));
    await page.getByRole('button', { name: catalogues.ar.views.card.copyCode }).waitFor();
    expect(await rootOf(page)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect((await page.getByRole('tab').allTextContents()).map((text) => text.trim())).toEqual([
      'الأرقام 1',
      'السجل',
      'الإعدادات',
    ]);
    // The first tab stands on the right, and what is no word keeps its direction.
    const [first, last] = await Promise.all([
      page.getByRole('tab').first().boundingBox(),
      page.getByRole('tab').last().boundingBox(),
    ]);
    expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY);
    expect(await page.getByText('+1 202 555 0143').first().getAttribute('dir')).toBe('ltr');

    await push(inLanguage('en'));
    await page.getByRole('button', { name: 'Copy code' }).waitFor();
    expect(await rootOf(page)).toEqual({ lang: 'en-US', dir: 'ltr' });
  });

  it('is that of the system, with its numbers, unless another one is set', async () => {
    const { page, push } = await show(withCode(), {}, false, { locale: 'de-AT' });
    await page.getByRole('button', { name: 'Code kopieren' }).waitFor();
    expect(await rootOf(page)).toEqual({ lang: 'de-AT', dir: 'ltr' });
    await page.getByText('$ 12,34', { exact: true }).first().waitFor();
    await push(inLanguage('es'));
    await page.getByRole('button', { name: 'Copiar código' }).waitFor();
  });

  it('is chosen in Settings by keyboard, where the focus stays', async () => {
    const { page, fake, push } = await show(inLanguage('en'));
    await openTab('settings')(page, catalogues.en);
    await tabTo(page, 'Language');
    // One letter: a slow second one would be a search of its own.
    await page.keyboard.press('d');
    await expect.poll(() => fake.argumentsOf('changeSettings')).toEqual([{ language: 'de' }]);
    await push(inLanguage('de'));
    const field = page.getByRole('combobox', { name: 'Sprache' });
    await field.waitFor();
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('names countries wherever they stand', async () => {
    const state = inLanguage('es');
    const { page } = await show({ ...state, rentals: [...state.rentals, ...pastRentals(40)] }, listAnswers);
    const { rent, history } = catalogues.es.views;
    const noEnglish = async () =>
      expect(await page.getByText(/United (States|Kingdom)|Germany/).allTextContents()).toEqual([]);

    await page.getByRole('article').getByText('Estados Unidos').waitFor();
    await noEnglish();
    await openRent(page, catalogues.es);
    const quick = page.getByRole('list', { name: rent.quick });
    await quick.getByRole('button', { name: 'Estados Unidos' }).first().waitFor();
    await noEnglish();

    await openTab('history')(page, catalogues.es);
    const flag = page.getByRole('img', { name: 'Estados Unidos' });
    const row = page.locator('[data-row]').filter({ has: flag }).first();
    await row.click();
    await page.getByText(/^Estados Unidos ·\s/).waitFor();
    await page.getByRole('button', { name: history.filters.group, exact: true }).click();
    await page.getByRole('button', { name: history.filters.country, exact: true }).click();
    await page.getByRole('menuitemradio', { name: 'Estados Unidos' }).waitFor();
    await noEnglish();
    await page.keyboard.press('Escape');
    for (const typed of ['estados unidos', 'united states']) {
      await page.getByRole('searchbox').fill(typed);
      await row.waitFor();
    }

    await page.getByRole('radio', { name: history.views.insights }).click();
    await page.getByText('Estados Unidos').first().waitFor({ state: 'attached' });
    await noEnglish();
  });

  it('says any operator in its words in the history, and on a card nothing that is not known', async () => {
    const any = { ...rental('a').order, operator: { id: 'any', name: 'Any operator' } };
    const scene = {
      state: appState({ rentals: [rental('a', { order: any }), endedRental('b', 60, { order: any })] }),
    };
    const { page } = await show(speaking('de', scene).state);
    await page.getByRole('article').getByText('Vereinigte Staaten', { exact: true }).waitFor();
    await openTab('history')(page, catalogues.de);
    await page.getByRole('searchbox').fill('beliebiger');
    await page.locator('[data-row]').click();
    await page.getByText(/·\sBeliebiger Anbieter/).waitFor();
    await page.getByRole('radio', { name: catalogues.de.views.history.views.insights }).click();
    expect(await page.getByText('Any operator').count()).toBe(0);
  });

  it.each(languageIds)(
    '%s has rows of two lines in the history, and one line below the name on a card',
    async (id) => {
      const state = {
        ...appState({ rentals: [rental('a'), endedRental('b', 60), ...pastRentals(12)] }),
      };
      const { page } = await show(speaking(id, { state }).state);
      const place = page.getByRole('article').first().locator('.place');
      expect((await place.boundingBox())?.height).toBeLessThan(24);
      await openTab('history')(page, catalogues[id]);
      await page.locator('[data-row]').nth(8).waitFor();
      const heights = await page
        .locator('[data-row]')
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
      expect(Math.max(...heights)).toBeLessThan(46);
    },
  );

  it('breaks the label of a button between words alone', async () => {
    const scene = { state: appState({ rentals: [rental('a')] }) };
    const { page, push } = await show(speaking('de', scene).state);
    const { card } = catalogues.de.views;
    await chooseInMenu(page, new RegExp(`^${card.stopWatching}`), card.more);
    await push(
      speaking('de', { state: appState({ rentals: [rental('a', { state: { kind: 'stopped' } })] }) }).state,
    );
    for (const width of [380, 320, 190]) {
      await page.setViewportSize({ width, height: 600 });
      const lines = await page.getByRole('button', { name: card.undo }).evaluate((button) => {
        const range = document.createRange();
        range.selectNodeContents(button);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      });
      expect(lines, `${width} px`).toBe(1);
    }
  });
});
