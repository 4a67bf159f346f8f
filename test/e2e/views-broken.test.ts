/** Whatever main may push one day: a number that cannot be drawn says so, and nothing else of the window goes with it. */
import { describe, expect, it } from 'vitest';
import type { Rental } from '../../preload/model/index.ts';
import { en } from '../../preload/words/index.ts';
import { appState, code, rental, sms } from '../gallery/build.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const text = '849-201 is your code';
const codeSms = sms('1', text, { code: code('849201', text, { start: 0, end: 7 }) });
/** No Date has it: what formats it throws. */
const noInstantMs = 1e20;

describe.skipIf(!hasBrowser())('a number that cannot be drawn', () => {
  const show = useGallery();

  it.each<[string, Partial<Rental>]>([['its end', { expiresAtMs: noInstantMs }]])(
    'shows its code as it is, beside all others, until it can be drawn: %s',
    async (_name, change) => {
      const numbers = (changed: Partial<Rental>) =>
        appState({
          rentals: [
            rental('a', { sms: [codeSms] }),
            rental('b', { sms: [codeSms], ...changed }),
            rental('c', { sms: [codeSms] }),
          ],
        });
      const { page, push } = await show(numbers(change));
      const cards = page.locator('article');
      const broken = page.locator('article', { hasText: en.views.card.broken });
      const expectBroken = async () => {
        await expect.poll(() => broken.innerText()).toContain('849201');
        expect(await cards.count()).toBe(3);
        // Beside the cards a strip may offer the code that none of them shows as usual.
        expect(await cards.getByRole('button', { name: 'Copy code' }).count()).toBe(2);
      };
      await expectBroken();
      await push(numbers({}));
      await expect.poll(() => cards.getByRole('button', { name: 'Copy code' }).count()).toBe(3);
      expect(await broken.count()).toBe(0);
      await push(numbers(change));
      await expectBroken();
      for (const name of ['Settings', 'History', 'Numbers']) await page.getByRole('tab', { name }).click();
      await expectBroken();
    },
  );
});
