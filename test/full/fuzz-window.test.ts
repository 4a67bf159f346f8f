import { describe, expect, it } from 'vitest';
import { latestCodeSms, type Rental } from '../../preload/model/index.ts';
import { appState } from '../gallery/build.ts';
import { useGallery } from '../gallery/session.ts';
import { fuzzedNumbers } from '../support/fuzz-in-memory.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const numbersAtOnce = 25;

describe.skipIf(!hasBrowser())('the window', () => {
  const show = useGallery();

  it('shows a thousand numbers of absurd answers, each whole and with its code', {
    timeout: 300_000,
  }, async () => {
    const rentals = await fuzzedNumbers('fuzz in the window', 1_000);
    const { page, push } = await show(appState());
    for (let start = 0; start < rentals.length; start += numbersAtOnce) {
      const shown = rentals.slice(start, start + numbersAtOnce);
      await push(appState({ rentals: shown }));
      const cards = page.locator('article');
      await expect.poll(() => cards.count()).toBe(shown.length);
      const texts = await cards.evaluateAll((all) => all.map((card) => card.textContent));
      expect(await page.locator('article.broken').count()).toBe(0);
      expectCodes(shown, texts);
      // All but a few are rows until they are opened.
      await page.locator('article.row button.open').evaluateAll((buttons) => {
        for (const button of buttons) if (button instanceof HTMLElement) button.click();
      });
      await expect.poll(() => page.locator('article.card').count()).toBe(shown.length);
      expect(await page.locator('article.broken').count()).toBe(0);
      expectCodes(shown, await cards.evaluateAll((all) => all.map((card) => card.textContent)));
    }
  });
});

/** The list has an order of its own. */
function expectCodes(shown: readonly Rental[], texts: readonly (string | null)[]): void {
  for (const rental of shown) {
    const code = codeOf(rental);
    expect(
      texts.some((text) => text?.includes(code)),
      code,
    ).toBe(true);
  }
}

const codeOf = (rental: Rental): string => latestCodeSms(rental.sms)?.code?.value ?? '';
