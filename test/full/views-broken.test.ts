/** Whatever main may push one day: a number that cannot be drawn says so, and nothing else of the window goes with it. */
import { describe, expect, it } from 'vitest';
import type { Rental } from '../../preload/model/index.ts';
import { en } from '../../preload/words/index.ts';
import { appState, code, endedRental, galleryNowMs, rental, sms, smsId } from '../gallery/build.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const text = '849-201 is your code';
const codeSms = sms('1', text, { code: code('849201', text, { start: 0, end: 7 }) });
const laterSms = { ...codeSms, id: smsId('2') };
/** No Date has it: what formats it throws. */
const noInstantMs = 1e20;

describe.skipIf(!hasBrowser())('a number that cannot be drawn', () => {
  const show = useGallery();

  it.each<[string, Partial<Rental>]>([
    ['its end', { expiresAtMs: noInstantMs }],
    ['the time of its SMS', { sms: [{ ...codeSms, receivedAtMs: noInstantMs, seenAtMs: galleryNowMs }] }],
    [
      'the time at which its SMS was seen',
      { sms: [{ ...codeSms, receivedAtMs: null, seenAtMs: noInstantMs }] },
    ],
  ])('shows its code as it is, beside all others, until it can be drawn: %s', async (_name, change) => {
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
  });

  it.each<[string, Partial<Rental>]>([
    [
      'an amount without end',
      { payment: { kind: 'charged', amount: { amountMinor: 1e300, currency: 'USD' } } },
    ],
    [
      'an amount that is none',
      { payment: { kind: 'held', amount: { amountMinor: Number.NaN, currency: null } } },
    ],
    [
      'a currency that is none',
      { payment: { kind: 'charged', amount: { amountMinor: 5, currency: 'U$ 1' } } },
    ],
    [
      'a refund of no currency',
      { payment: { kind: 'refunded', amount: { amountMinor: 5, currency: '' }, atMs: galleryNowMs } },
    ],
    ['a price below zero', { price: { amountMinor: -5, currency: 'EUR' }, priceShown: null }],
  ])('is drawn as usual with a payment of %s', async (_name, change) => {
    const rentals = [rental('a', { sms: [codeSms], ...change }), rental('b', { sms: [codeSms] })];
    const { page } = await show(appState({ rentals }));
    await expect.poll(() => page.getByRole('button', { name: 'Copy code' }).count()).toBe(2);
    expect(await page.locator('article', { hasText: en.views.card.broken }).count()).toBe(0);
  });
});

describe.skipIf(!hasBrowser())('a row of the history that cannot be drawn', () => {
  const show = useGallery();
  const ended = (id: string, hour: number, change: Partial<Rental> = {}) =>
    endedRental(id, hour * 60, { sms: [codeSms], ...change });
  const rows = (change: Partial<Rental>) =>
    appState({ rentals: [ended('a', 2), ended('b', 3, change), ended('c', 4)] });
  // No main of today pushes it: nothing says what was paid.
  const withoutAmount = { payment: { kind: 'charged' } as Rental['payment'] };

  async function openHistory(change: Partial<Rental>) {
    const shown = await show(rows(change));
    await shown.page.getByRole('tab', { name: 'History' }).click();
    const list = shown.page.locator('[data-rental]');
    await expect.poll(() => list.count()).toBe(3);
    const broken = list.filter({ hasText: en.views.card.broken });
    const copies = list.getByRole('button', { name: 'Copy code' });
    return { ...shown, list, broken, copies };
  }

  it('shows its code as it is, beside all others, until it can be drawn', async () => {
    const { push, broken, copies } = await openHistory(withoutAmount);
    await expect.poll(() => broken.innerText()).toContain('849201');
    expect(await copies.count()).toBe(2);
    await push(rows({}));
    await expect.poll(() => copies.count()).toBe(3);
    expect(await broken.count()).toBe(0);
  });

  it('is gone over by the arrow keys like any other', async () => {
    const { page, list, broken } = await openHistory(withoutAmount);
    await expect.poll(() => broken.count()).toBe(1);
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('[data-rental]')?.getAttribute('data-rental'));
    await list.first().locator('[data-row]').focus();
    for (const id of ['b', 'c']) {
      await page.keyboard.press('ArrowDown');
      await expect.poll(focused).toBe(id);
    }
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toBe('b');
  });

  it.each<[string, Partial<Rental>]>([
    ['seen', { sms: [{ ...codeSms, receivedAtMs: null, seenAtMs: -noInstantMs }, laterSms] }],
    ['received', { sms: [{ ...codeSms, receivedAtMs: -noInstantMs }, laterSms] }],
  ])(
    'shows its codes when it is opened, and closes with a click: an SMS that was %s at no time',
    async (_name, change) => {
      const { list, broken, copies } = await openHistory(change);
      await expect.poll(() => copies.count()).toBe(3);
      await list.nth(1).locator('[data-row]').click();
      await expect.poll(() => broken.innerText()).toContain('849201');
      expect(await copies.count()).toBe(2);
      await broken.getByRole('button').click();
      await expect.poll(() => copies.count()).toBe(3);
      expect(await broken.count()).toBe(0);
    },
  );
});
