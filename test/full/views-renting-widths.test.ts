import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allCountries, catalogueAnswers } from '../gallery/catalogue.ts';
import { sidewaysScrollers } from '../gallery/judge.ts';
import { frequentRenter } from '../gallery/rent-states.ts';
import { openRent, speaking } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { catalogues } from '../support/catalogues.ts';
import { hasBrowser } from '../support/launch-browser.ts';

/** Finds what cannot be read in the rows: names that are cut, and facts over their neighbours or out of their column. */
const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const inkOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    const seen = (elements: Iterable<Element>) =>
      [...elements].filter((element) => element.getBoundingClientRect().width > 0);
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const edges = (elements: Iterable<Element>) =>
      seen(elements).map((element) =>
        getComputedStyle(element).direction === 'rtl' ? inkOf(element).left : inkOf(element).right,
      );
    const heads = edges(document.querySelectorAll('.options .sort')).slice(1);
    return [...document.querySelectorAll('.option')].flatMap((row) => {
      const name = row.querySelector('.text');
      if (name === null) return ['a row without a name'];
      const words = name.textContent ?? '';
      const facts = seen(row.querySelectorAll('.fact, .price'));
      const inks = [name, ...facts].map(inkOf);
      return [
        ...(name.scrollWidth > name.clientWidth || name.scrollHeight > name.clientHeight + 2
          ? [`${words} is cut`]
          : []),
        ...(inks.some((ink, at) => inks.slice(at + 1).some((other) => meet(ink, other)))
          ? [`${words} is printed over`]
          : []),
        ...(edges(facts).every((edge, at) => Math.abs(edge - (heads[at] ?? 0)) < 2)
          ? []
          : [`${words} stands beside its headers: ${edges(facts)} ${heads}`]),
        ...(facts.some((fact) => fact.matches('.price')) ? [] : [`${words} has no price`]),
      ];
    });
  });

describe.skipIf(!hasBrowser())('the lists of renting', () => {
  const show = useGallery();

  it.each([
    [380, 600, 'en'],
    [380, 600, 'ar'],
    [320, 600, 'de'],
    [320, 600, 'ar'],
    [190, 300, 'en'],
    [190, 300, 'de'],
    [190, 300, 'ar'],
  ] as const)('can be read %i px wide and %i px high in %s', async (width, height, language) => {
    const { state } = speaking(language, { state: frequentRenter() });
    const { page } = await show(state, catalogueAnswers, false, { viewport: { width, height } });
    const texts = catalogues[language];
    await page.locator('main').waitFor();
    await openRent(page, texts);
    for (const [part, count] of [
      ['operator', 4],
      ['country', allCountries.length],
    ] as const) {
      await page.getByRole('combobox', { name: texts.views.rent[part] }).click();
      // A long list comes row by row.
      await page
        .getByRole('option')
        .nth(count - 1)
        .waitFor();
      expect(await unreadable(page)).toEqual([]);
      expect(await sidewaysScrollers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('option').count()).toBe(0);
    }
  });
});
