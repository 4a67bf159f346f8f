/** A page that is wholly hostile, in a real browser: it buys at most what one real press buys, within the limits. */
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Operator, Result } from '../../preload/model/index.ts';
import { hasBrowser, sharedBrowser } from '../support/launch-browser.ts';
import { openPopup } from '../support/open-popup.ts';
import { order } from '../support/rentals.ts';
import { serviceKey, startService } from '../support/service.ts';
import { createTempFolder } from '../support/temp-folder.ts';

describe.skipIf(!hasBrowser())('a hostile page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });

  async function setUp() {
    const service = await startService();
    const env = { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: serviceKey };
    const { page, preview } = await openPopup(browser, { userData: createTempFolder(), env });
    await page.getByRole('button', { name: 'Rent a number' }).waitFor();
    const price = await priceOf(page);
    /** All that the service has sold. */
    async function boughtCount(): Promise<number> {
      const answer = await fetch(`${service.url}/_sandbox/reservations`);
      // The sandbox of this same checkout wrote it.
      const { reservations } = (await answer.json()) as { reservations: unknown[] };
      return reservations.length;
    }
    return { page, price, boughtCount, control: preview.control };
  }

  /** The service's price for the order, which an attacker knows as well. */
  const priceOf = (page: Page) =>
    page.evaluate(async ({ service, country, operator }) => {
      const place = { serviceId: service.id, countryId: country.id };
      // The page has no types of its own here.
      const listed = (await window.rentium?.listOperators(place)) as Result<readonly Operator[]> | undefined;
      return listed?.ok ? (listed.value.find(({ id }) => id === operator.id)?.price ?? null) : null;
    }, order);

  /** Orders as often as it may, for another operator each time, one after the other; answers what became of each. */
  const orderAgainAndAgain = (page: Page, priceShown: Awaited<ReturnType<typeof priceOf>>, times: number) =>
    page.evaluate(
      async ([wanted, price, count]) => {
        const outcomes: string[] = [];
        for (let nth = 0; nth < count; nth += 1) {
          const result = await window.rentium?.rent({ order: wanted, priceShown: price });
          outcomes.push(result?.ok ? 'bought' : (result?.problem.kind ?? 'gone'));
        }
        return outcomes;
      },
      [order, priceShown, times] as const,
    );

  it('buys nothing by itself: the person is asked once, and says no', async () => {
    const { page, price, boughtCount, control } = await setUp();
    const attack = orderAgainAndAgain(page, price, 12);
    expect(await control.answerBox(false)).toContain('Rentium Tray saw no click in its window');
    expect(new Set(await attack)).toEqual(new Set(['declined']));
    expect((await control.state()).boxes).toEqual([]);
    expect(await boughtCount()).toBe(0);
  });

  it('buys nothing by events that it makes itself', async () => {
    const { page, price, boughtCount, control } = await setUp();
    const attack = page.evaluate(
      async ([wanted, shown]) => {
        const made = { bubbles: true, composed: true };
        for (const target of [window, document, document.body]) {
          target.dispatchEvent(new PointerEvent('pointerdown', { ...made, button: 0 }));
          target.dispatchEvent(new KeyboardEvent('keydown', { ...made, key: 'Enter', code: 'Enter' }));
        }
        document.querySelector('button')?.click();
        const result = await window.rentium?.rent({ order: wanted, priceShown: shown });
        return result?.ok;
      },
      [order, price] as const,
    );
    await control.answerBox(false);
    expect(await attack).toBe(false);
    expect(await boughtCount()).toBe(0);
  });

  it('cannot answer the question by a script', async () => {
    const { page, price, boughtCount, control } = await setUp();
    const attack = orderAgainAndAgain(page, price, 1);
    await control.until(({ boxes }) => boxes.length > 0);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('*')) {
        if (!host.localName.startsWith('stand-in-')) continue;
        for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) button.click();
        host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    });
    expect((await control.state()).boxes).toHaveLength(1);
    await control.answerBox(false);
    expect(await attack).toEqual(['declined']);
    expect(await boughtCount()).toBe(0);
  });

  it('buys one number with one real click, whatever it makes of that click', async () => {
    const { page, price, boughtCount, control } = await setUp();
    await page.evaluate(
      ([wanted, shown]) => {
        const outcomes: string[] = [];
        Object.assign(window, { outcomes });
        const attack = async () => {
          const result = await window.rentium?.rent({ order: wanted, priceShown: shown });
          outcomes.push(result?.ok ? 'bought' : (result?.problem.kind ?? 'gone'));
        };
        for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          window.addEventListener(name, () => void attack(), true);
        }
      },
      [order, price] as const,
    );
    await page.getByText('Numbers').first().click();
    const outcomes = () => page.evaluate(() => Reflect.get(window, 'outcomes') as string[]);
    await expect
      .poll(async () => (await outcomes()).filter((outcome) => outcome === 'bought').length)
      .toBe(1);
    // What came after it asks, and is told no.
    const attack = orderAgainAndAgain(page, price, 5);
    await control.answerBox(false);
    expect(new Set(await attack)).toEqual(new Set(['declined']));
    await expect.poll(async () => (await outcomes()).length).toBe(5);
    expect((await outcomes()).filter((outcome) => outcome === 'bought')).toHaveLength(1);
    expect(await boughtCount()).toBe(1);
  });

  it('takes off no limit without the person', async () => {
    const { page, control } = await setUp();
    const set = (limits: object) =>
      page.evaluate(async (wanted) => {
        // An attacker gives what it likes.
        const result = await window.rentium?.changeSettings({ limits: wanted } as never);
        return result?.ok;
      }, limits);
    const tight = { maxOpenReservations: 1, maxPriceMinor: 10, servicePrices: [], dailySpendingMinor: 20 };
    expect(await set(tight)).toBe(true);
    const attack = set({
      maxOpenReservations: 20,
      maxPriceMinor: null,
      servicePrices: [],
      dailySpendingMinor: null,
    });
    expect(await control.answerBox(false)).toContain('No limit instead of $0.10');
    expect(await attack).toBe(false);
    const limits = await page.evaluate(async () => (await window.rentium?.getState())?.settings.limits);
    expect(limits).toEqual(tight);
  });

  it('asks in a box that the person can answer by keyboard, which begins at no', async () => {
    const { page, price, boughtCount, control } = await setUp();
    const attack = orderAgainAndAgain(page, price, 1);
    await control.until(({ boxes }) => boxes.length > 0);
    await page.keyboard.press('Enter');
    expect(await attack).toEqual(['declined']);
    expect(await boughtCount()).toBe(0);
  });
});
