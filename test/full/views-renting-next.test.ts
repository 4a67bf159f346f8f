/** The way on from an offer that cannot be had: other offers at one click, and a wait that buys nothing. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../preload/contract.ts';
import type { AppState, OfferAlert, Problem } from '../../preload/model/index.ts';
import { en } from '../../preload/words/index.ts';
import { appState, endedRental, galleryNowMs, usd, whatsappOrder } from '../gallery/build.ts';
import { listAnswers } from '../gallery/lists.ts';
import { openRent } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const withLast = (parts: Partial<AppState> = {}) =>
  appState({ rentals: [endedRental('last', 60)], ...parts });
const alert: OfferAlert = { id: 'a1', order: whatsappOrder, most: null, sinceMs: galleryNowMs, back: null };

describe.skipIf(!hasBrowser())('an order that the service refuses', () => {
  const show = useGallery();

  async function refuse(problem: Problem, overrides: Partial<Bridge> = {}) {
    const orders: unknown[] = [];
    const shown = await show(withLast(), {
      ...listAnswers,
      rent: async (wanted) => {
        orders.push(wanted);
        return { ok: false, problem };
      },
      ...overrides,
    });
    await openRent(shown.page, en);
    await shown.page.getByRole('button', { name: /^Rent for/ }).click();
    return { ...shown, orders };
  }
  const others = (page: Page) => page.getByRole('list', { name: 'Other offers' });

  it('has other operators and countries beside it, one click each, and none of them buys', async () => {
    const { page, orders } = await refuse({ kind: 'carrier-timeout', retryAtMs: galleryNowMs });
    await others(page).waitFor();
    const names = await others(page).getByRole('button').allTextContents();
    expect(names.length).toBeGreaterThan(1);
    const [first = ''] = names;
    await others(page).getByRole('button', { name: first, exact: true }).click();
    const operator = first.split(' · ')[0]?.trim() ?? '';
    await expect.poll(() => page.getByRole('combobox', { name: 'Operator' }).inputValue()).toBe(operator);
    expect(
      await page.getByRole('button', { name: /^Rent for/ }).evaluate((button) => button.matches(':focus')),
    ).toBe(true);
    expect(orders).toHaveLength(1);
  });

  it('can be waited for, until the person stops it', async () => {
    const asked: unknown[] = [];
    const { page } = await refuse(
      { kind: 'refused', detail: 'NO_NUMBERS' },
      {
        setOfferAlert: async (wanted) => {
          asked.push(wanted);
          return { ok: true, value: null };
        },
      },
    );
    await page.getByRole('button', { name: 'Tell me when back', exact: true }).click();
    await expect
      .poll(() => asked)
      .toMatchObject([
        {
          order: { service: { id: 'whatsapp' }, country: { id: 'us' }, operator: { id: 'any' } },
          most: null,
        },
      ]);
  });

  it('that costs too much can be waited for at a price', async () => {
    const asked: { readonly most: unknown }[] = [];
    const { page } = await refuse(
      { kind: 'order-limit', limit: 'price', most: usd(40), price: usd(42) },
      {
        setOfferAlert: async (wanted) => {
          asked.push(wanted);
          return { ok: true, value: null };
        },
      },
    );
    const price = page.getByRole('textbox', { name: 'Maximum price' });
    expect(await price.inputValue()).toBe('0.40');
    await price.fill('none');
    await page.getByRole('button', { name: 'Tell me when back', exact: true }).click();
    await expect.poll(() => price.getAttribute('aria-invalid')).toBe('true');
    await price.fill('0,35');
    await page.getByRole('button', { name: 'Tell me when back', exact: true }).click();
    await expect.poll(() => asked.map(({ most }) => most)).toEqual([usd(35)]);
  });
});

describe.skipIf(!hasBrowser())('offers that are waited for', () => {
  const show = useGallery();

  it('stand in the panel, fill it at a click, and are stopped by their button', async () => {
    const ended: string[] = [];
    const { page } = await show(
      withLast({ alerts: [{ ...alert, back: { atMs: galleryNowMs, price: usd(42) } }] }),
      {
        ...listAnswers,
        endOfferAlert: async (id) => {
          ended.push(id);
          return { ok: true, value: null };
        },
      },
    );
    await openRent(page, en);
    const list = page.getByRole('list', { name: 'Alerts' });
    await list.getByText('Back for $0.42').waitFor();
    await list.getByRole('button', { name: /^Stop alert for/ }).click();
    await expect.poll(() => ended).toEqual(['a1']);
  });
});
