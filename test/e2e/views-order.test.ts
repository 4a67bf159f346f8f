/** An order from the first press to the card: nothing jumps, nothing is bought by accident, few presses do. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../preload/contract.ts';
import type { RentalId, Result } from '../../preload/model/index.ts';
import { en } from '../../preload/words/index.ts';
import { appState, endedRental, rental, rentalId, usd, whatsappOrder } from '../gallery/build.ts';
import { focusedName, takesPresses } from '../gallery/judge.ts';
import { countries, listAnswers, operators } from '../gallery/lists.ts';
import { live, openRent } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

/** Adds up every shift from now on, those right after a press among them. */
const watchShifts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      // The type is not in TypeScript's own library: https://wicg.github.io/layout-instability/
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift' });
  });
const sumOfShifts = (page: Page): Promise<number> =>
  page.evaluate(() =>
    // Put there by watchShifts.
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
  );
const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

describe.skipIf(!hasBrowser())('an order', () => {
  const show = useGallery();
  const rentFor = (page: Page, price = '$0.42') => page.getByRole('button', { name: `Rent for ${price}` });
  const others = [rental('a'), rental('b')];
  const withOthers = () => appState({ rentals: others });

  it('moves nothing on the page, however long the service takes', async () => {
    let answer: (result: Result<RentalId>) => void = () => {};
    const answered = new Promise<Result<RentalId>>((resolve) => {
      answer = resolve;
    });
    const { page, push } = await show(withOthers(), { ...listAnswers, rent: () => answered });
    await openRent(page, en);
    await takesPresses(rentFor(page));
    await watchShifts(page);
    await rentFor(page).click();
    const place = { order: { ...whatsappOrder, service: { id: 'uber', name: 'Uber' } } };
    const ordered = rental('new', { ...place, state: { kind: 'ordering' }, phone: null, expiresAtMs: null });
    await push(appState({ rentals: [ordered, ...others] }));
    await page.getByRole('button', { name: 'Ordering…' }).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await nextFrame(page);
    await push(appState({ rentals: [rental('new', place), ...others] }));
    answer({ ok: true, value: rentalId('new') });
    await page.getByRole('heading', { name: 'Uber' }).waitFor();
    await nextFrame(page);
    expect(await sumOfShifts(page)).toBeLessThanOrEqual(0.05);
  });

  it('takes five presses of the mouse from the empty window', async () => {
    const { page, fake } = await show(appState(), listAnswers);
    await page.getByRole('button', { name: 'Rent a number' }).click();
    await page.getByRole('option', { name: /^Telegram/ }).click();
    await page.getByRole('option', { name: /^Germany/ }).click();
    await rentFor(page).click();
    await expect
      .poll(() => fake.argumentsOf('rent'))
      .toMatchObject([{ order: { service: { id: 'telegram' }, country: { id: 'de' } } }]);
  });

  it('opens a list that comes late when it comes', async () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { page } = await show(appState(), {
      ...listAnswers,
      listServices: async () => {
        await asked;
        return { ok: true, value: [{ id: 'uber', name: 'Uber', price: usd(12), stock: null }] };
      },
    });
    await page.getByRole('button', { name: 'Rent a number' }).waitFor();
    await page.keyboard.press('Control+n');
    await expect.poll(() => focusedName(page)).toBe('Service');
    answer();
    await page.getByRole('option', { name: /^Uber/ }).waitFor();
  });

  it('asks for the first list of all before it is wanted, and for no list that is at hand', async () => {
    const first = await show(appState(), listAnswers);
    await expect.poll(() => first.fake.argumentsOf('listServices')).toHaveLength(1);
    const later = await show(appState(), {
      ...listAnswers,
      recallOffers: async () => ({ services: [], countries: null, operators: null }),
    });
    await expect.poll(() => later.fake.argumentsOf('recallOffers')).toHaveLength(1);
    await nextFrame(later.page);
    expect(later.fake.argumentsOf('listServices')).toHaveLength(0);
  });

  it('leads on to the operator where none stands for any', async () => {
    const { page } = await show(appState(), {
      ...listAnswers,
      listOperators: async () => ({ ok: true, value: operators.filter(({ id }) => id !== 'any') }),
    });
    await page.getByRole('button', { name: 'Rent a number' }).click();
    await page.getByRole('option', { name: /^Telegram/ }).click();
    await page.getByRole('option', { name: /^Germany/ }).click();
    await page.getByRole('option', { name: /^T-Mobile/ }).waitFor();
    await expect.poll(() => focusedName(page)).toBe('Operator');
  });

  it('stays at the button where a country of an earlier list was chosen, and its operators are asked for twice', async () => {
    const answers: (() => void)[] = [];
    const held = () =>
      new Promise<void>((resolve) => {
        answers.push(resolve);
      });
    let answerCountries = () => {};
    const countriesAsked = new Promise<void>((resolve) => {
      answerCountries = resolve;
    });
    const { page } = await show(appState(), {
      ...listAnswers,
      recallOffers: async () => ({ services: null, countries, operators: null }),
      listCountries: async () => {
        await countriesAsked;
        return { ok: true, value: countries };
      },
      listOperators: async () => {
        await held();
        return { ok: true, value: operators };
      },
    });
    await page.getByRole('button', { name: 'Rent a number' }).click();
    await page.getByRole('option', { name: /^WhatsApp/ }).click();
    await page.getByRole('option', { name: /^United States/ }).click();
    answerCountries();
    await expect.poll(() => answers.length).toBe(2);
    answers[0]?.();
    await nextFrame(page);
    expect(await focusedName(page)).toBe('Rent');
    answers[1]?.();
    await rentFor(page).waitFor();
    expect(await focusedName(page)).toBe('Rent for $0.42');
  });

  describe('by accident', () => {
    it('is not made by a press right after the button has changed', async () => {
      const { page, fake } = await show(appState({ rentals: [endedRental('last', 60)] }), listAnswers, true);
      await openRent(page, en);
      await rentFor(page).waitFor();
      // The better operator's price comes, and with it another label, under the pointer that presses twice.
      await page.getByRole('button', { name: '88% at AT&T for $0.09 more' }).click();
      await rentFor(page, '$0.51').waitFor();
      await expect.poll(() => focusedName(page)).toBe('Rent for $0.51');
      await page.keyboard.press('Enter');
      await page.clock.runFor(400);
      await page.keyboard.press('Enter');
      expect(fake.argumentsOf('rent')).toEqual([]);
      await page.clock.runFor(200);
      await page.keyboard.press('Enter');
      await expect.poll(() => fake.argumentsOf('rent')).toHaveLength(1);
    });

    it('is not made by a key that is held down', async () => {
      const { page, fake } = await show(appState({ rentals: [endedRental('last', 60)] }), listAnswers);
      await openRent(page, en);
      await takesPresses(rentFor(page));
      await page.getByRole('button', { name: 'WhatsApp, United States, T-Mobile' }).focus();
      // Down where the chip has the focus, which hands it to the button: what follows are repeats.
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.down('Enter');
        await nextFrame(page);
      }
      await takesPresses(rentFor(page, '$0.48'));
      await expect.poll(() => focusedName(page)).toBe('Rent for $0.48');
      for (let presses = 0; presses < 3; presses += 1) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      expect(fake.argumentsOf('rent')).toEqual([]);
      await page.keyboard.press('Enter');
      await expect.poll(() => fake.argumentsOf('rent')).toHaveLength(1);
    });
  });

  describe('that the balance does not cover', () => {
    const poor = { balance: usd(5), readAtMs: 0 };
    const last = { account: live, rentals: [endedRental('last', 60)] };

    it('leads to more of it, and is never made by itself', async () => {
      const { page, fake, push } = await show(appState({ ...last, wallet: poor }), listAnswers);
      await openRent(page, en);
      await page.getByText('Your balance of $0.05 is not enough').waitFor();
      expect(await rentFor(page).count()).toBe(0);
      await page.getByRole('button', { name: 'Top up at RentiumSMS' }).click();
      await expect.poll(() => fake.argumentsOf('openLink')).toEqual(['vendor']);
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await expect.poll(() => fake.argumentsOf('readBalance')).toHaveLength(1);
      await push(appState(last));
      await takesPresses(rentFor(page));
      expect(fake.argumentsOf('rent')).toEqual([]);
    });

    it('is answered by the service in the sandbox, where nothing can be paid in', async () => {
      const { page } = await show(
        appState({ ...last, account: { kind: 'sandbox' }, wallet: poor }),
        listAnswers,
      );
      await openRent(page, en);
      await rentFor(page).waitFor();
    });
  });

  it('offers better odds with what they cost more, and leads with them to the button', async () => {
    const { page } = await show(appState(), listAnswers);
    await page.getByRole('button', { name: 'Rent a number' }).click();
    await page.getByRole('option', { name: /^Telegram, from \$0.60/ }).click();
    await page.getByRole('option', { name: /^Germany/ }).click();
    await page.getByRole('button', { name: '91% at T-Mobile for $0.06 more' }).click();
    await takesPresses(rentFor(page, '$0.48'));
    await expect.poll(() => focusedName(page)).toBe('Rent for $0.48');
    await page.getByRole('combobox', { name: 'Operator' }).click();
    await page
      .getByRole('option', { name: 'T-Mobile, $0.48, 57 in stock, 91% success, best value' })
      .waitFor();
  });

  it('that failed while the person was elsewhere is told where they are', async () => {
    let fail = () => {};
    const failing = new Promise<void>((resolve) => {
      fail = resolve;
    });
    const refused: Bridge['rent'] = async () => {
      await failing;
      return { ok: false, problem: { kind: 'refused', detail: null } };
    };
    const { page } = await show(withOthers(), { ...listAnswers, rent: refused });
    await openRent(page, en);
    await rentFor(page).click();
    await page.getByRole('button', { name: 'Ordering…' }).waitFor();
    await page.getByRole('tab', { name: 'Settings' }).click();
    fail();
    await page.getByRole('alert').getByText('RentiumSMS refused the order').waitFor();
  });
});
