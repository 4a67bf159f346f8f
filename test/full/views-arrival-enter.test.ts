/** Enter copies the code that has just come: once it obeys, it goes on obeying until another code comes. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { appState, endedRental, rentalId, soonAfter } from '../gallery/build.ts';
import { waitingNumber, waitingNumbers } from '../gallery/number-states.ts';
import { codeSms } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const arrived = () => appState({ rentals: [waitingNumber(0, { sms: [codeSms] })] });
const copies = [{ rentalId: rentalId('n0'), smsId: '1', which: 'code' }];

/** Records each change of when Enter copies, from now on: `soon` or `now`. */
async function recordEnter(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const look = () => {
      const takes = document.querySelector<HTMLElement>('[data-for-enter]')?.dataset['forEnter'];
      if (takes !== undefined && takes !== said.at(-1)) said.push(takes);
    };
    look();
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  });
  // Put there just now.
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

describe.skipIf(!hasBrowser())('Enter', () => {
  const show = useGallery();

  it('goes on obeying while the card is drawn again each second and at each read', async () => {
    const { page, push, fake } = await show(appState({ rentals: waitingNumbers(1) }), {}, true);
    await page.getByRole('article').waitFor();
    const said = await recordEnter(page);
    for (let seconds = 0; seconds < 6; seconds += 1) {
      await push(arrived());
      await page.clock.runFor(1000);
      // Two frames: the observer of what is in sight has spoken.
      await page.screenshot();
      await page.screenshot();
    }
    expect(await said()).toEqual(['soon', 'now']);
    await page.keyboard.press('Enter');
    await expect.poll(() => fake.argumentsOf('copyCode')).toEqual(copies);
  });

  it('goes on obeying where the browser says late that the code is in sight', async () => {
    const { page, push, fake } = await show(appState({ rentals: waitingNumbers(1) }), {}, true);
    await page.getByRole('article').waitFor();
    await page.evaluate(() => {
      const waiting: (() => void)[] = [];
      const speak = () => {
        for (const one of waiting.splice(0)) one();
      };
      class LateObserver extends IntersectionObserver {
        constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
          super((...told) => waiting.push(() => callback(...told)), options);
        }
      }
      Object.assign(window, { IntersectionObserver: LateObserver, speak });
    });
    const said = await recordEnter(page);
    await push(arrived());
    await page.locator('[data-for-enter="soon"]').first().waitFor();
    await page.clock.runFor(1000);
    await page.locator('section.strip').waitFor();
    // Put there above.
    await page.evaluate(() => (window as unknown as { speak(): void }).speak());
    await page.locator('section.strip').waitFor({ state: 'detached' });
    expect(await said()).toEqual(['soon', 'now']);
    await page.keyboard.press('Enter');
    await expect.poll(() => fake.argumentsOf('copyCode')).toEqual(copies);
  });
});

describe.skipIf(!hasBrowser())('a code in the strip', () => {
  const show = useGallery();

  it('is covered by nothing that is said at the foot', async () => {
    const past = endedRental('past', 90, { sms: [soonAfter(90, codeSms)] });
    const { page, push } = await show(appState({ rentals: [waitingNumber(0), past] }), {
      deleteRental: async () => ({ ok: true, value: null }),
    });
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('button', { name: 'More for WhatsApp' }).click();
    await push(appState({ rentals: [waitingNumber(0, { sms: [codeSms] }), past] }));
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    const strip = page.locator('section.strip.foot');
    await strip.waitFor();
    const said = page.locator('[data-toast]');
    await said.getByRole('button', { name: 'Undo' }).waitFor();
    const [toastBox, stripBox] = await Promise.all([said.boundingBox(), strip.boundingBox()]);
    expect((toastBox?.y ?? 600) + (toastBox?.height ?? 0)).toBeLessThanOrEqual(stripBox?.y ?? 0);
    expect(toastBox?.height).toBeLessThan(56);
  });
});
