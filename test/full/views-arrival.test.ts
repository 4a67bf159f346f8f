/** The arrival of a code as the eye meets it: its place, what moves and what does not, and how much fits in the window. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Rental } from '../../preload/model/index.ts';
import {
  appState,
  code,
  endedRental,
  galleryNowMs,
  rental,
  rentalId,
  sms,
  unresolvedRental,
} from '../gallery/build.ts';
import { focusedName, tabTo } from '../gallery/judge.ts';
import { listAnswers } from '../gallery/lists.ts';
import { waitingNumber, waitingNumbers } from '../gallery/number-states.ts';
import { useGallery } from '../gallery/session.ts';
import { stateNamed } from '../gallery/states.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const text = '849-201 is your code';
const codeSms = sms('1', text, {
  code: code('849201', text, { start: 0, end: 7 }),
  seenAtMs: galleryNowMs,
});
const copied = { ...codeSms, copiedAtMs: galleryNowMs };
/** The others, and one of them with this SMS. */
const withSms = (count: number, index: number, message = codeSms): Rental[] =>
  waitingNumbers(count).map((one, at) => (at === index ? { ...one, sms: [message] } : one));

const titles = (page: Page) => page.getByRole('article').locator('h2').allInnerTexts();
/** Whole, and covered by nothing. What takes no press yet is in sight too. */
const isCodeInSight = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.code')].some((shown) => {
      const { top, bottom, left, right } = shown.getBoundingClientRect();
      const guarded = shown.closest<HTMLElement>('.guarded');
      if (guarded !== null) guarded.style.pointerEvents = 'auto';
      const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      guarded?.style.removeProperty('pointer-events');
      return top >= 0 && bottom <= innerHeight && middle?.closest('.code') === shown;
    }),
  );
/** The place of each control of the page below the header. */
const placesOfControls = (page: Page) =>
  page
    .locator('main :is(input, button, [role="option"])')
    .evaluateAll((all) => all.map((control) => JSON.stringify(control.getBoundingClientRect())));
const away = (page: Page) => page.mouse.move(2, 2);

describe.skipIf(!hasBrowser())('a code that arrives', () => {
  const show = useGallery();

  it.each([1, 2, 4, 8, 20])(
    'is on screen within a second, without scrolling, with %d numbers',
    async (count) => {
      const { page, push } = await show(appState({ rentals: waitingNumbers(count) }), {}, true);
      await page.getByRole('article').first().waitFor();
      await away(page);
      await push(appState({ rentals: withSms(count, count - 1) }));
      await page.clock.runFor(1000);
      expect(await isCodeInSight(page)).toBe(true);
      expect((await titles(page))[0]).toBe(waitingNumber(count - 1).order.service.name);
      expect(await page.getByRole('tab', { name: 'Numbers' }).innerText()).toMatch(/1$/);
    },
  );

  it('comes before what needs a decision, and that before what waits; what was copied comes last', async () => {
    const [first, second, third, fourth] = waitingNumbers(4);
    if (!first || !second || !third || !fourth) throw new Error('Four were asked for');
    const rentals = [
      first,
      { ...second, sms: [copied] },
      endedRental('ended', 25),
      unresolvedRental('unresolved'),
      { ...third, sms: [{ ...codeSms, seenAtMs: galleryNowMs - 1 }] },
      { ...fourth, sms: [codeSms] },
    ];
    const { page } = await show(appState({ rentals }));
    await expect
      .poll(() => titles(page))
      .toEqual(['Instagram', 'Google, Gmail and YouTube', 'WhatsApp', 'WhatsApp', 'WhatsApp', 'Telegram']);
    const places = await page.getByRole('article').allInnerTexts();
    expect(places[2]).toContain('Probably paid');
    expect(places[3]).toContain('No SMS came');
  });

  it.each([
    ['one-arrived', 'Numbers 1'],
    ['eight-mixed', 'Numbers 2'],
    ['three-ended', 'Numbers 1'],
    ['one-copied', 'Numbers'],
    ['eight-waiting', 'Numbers'],
  ])('is counted on the tab with what needs a decision, until it is copied: %s', async (name, said) => {
    const { page } = await show(stateNamed(name).state);
    await page.getByRole('article').first().waitFor();
    await page.getByRole('tab', { name: said, exact: true }).waitFor();
  });

  it('moves nothing under the pointer: the row shows it in its place, and the order follows when the pointer leaves', async () => {
    const { page, push } = await show(appState({ rentals: waitingNumbers(3) }));
    const rows = page.getByRole('article');
    await rows.first().hover();
    const before = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top));
    await push(appState({ rentals: withSms(3, 2) }));
    await rows.nth(2).getByRole('button', { name: 'Copy code' }).waitFor();
    expect(await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top))).toEqual(
      before,
    );
    await away(page);
    await expect.poll(async () => (await titles(page))[0]).toBe('Google, Gmail and YouTube');
  });

  it('moves nothing under the focus of the keyboard', async () => {
    const { page, push } = await show(appState({ rentals: waitingNumbers(3) }));
    await tabTo(page, 'Copy number');
    await push(appState({ rentals: withSms(3, 2) }));
    await page.getByRole('button', { name: 'Copy code' }).waitFor();
    expect((await titles(page))[0]).toBe('WhatsApp');
    await page.getByRole('button', { name: 'Rent a number' }).focus();
    await expect.poll(async () => (await titles(page))[0]).toBe('Google, Gmail and YouTube');
  });

  it('is in a strip where it cannot be seen, which Enter obeys after half a second', async () => {
    const { page, push, fake } = await show(appState({ rentals: waitingNumbers(3) }), {}, true);
    await page.getByRole('tab', { name: 'History' }).click();
    await push(appState({ rentals: withSms(3, 2) }));
    await page.clock.runFor(400);
    const strip = page.getByRole('region', { name: 'Google, Gmail and YouTube' });
    await strip.waitFor();
    await page.keyboard.press('Enter');
    expect(fake.argumentsOf('copyCode')).toEqual([]);
    await page.clock.runFor(500);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => fake.argumentsOf('copyCode'))
      .toEqual([{ rentalId: rentalId('n2'), smsId: '1', which: 'code' }]);
    await push(appState({ rentals: withSms(3, 2, copied) }));
    await strip.waitFor({ state: 'detached' });
  });

  describe.each([1, 3, 8])('while the rent panel is open, with %d numbers', (count) => {
    async function openPanel() {
      const shown = await show(appState({ rentals: waitingNumbers(count) }), listAnswers, true);
      await shown.page.getByRole('button', { name: 'Rent a number' }).click();
      await takesPressesAt(shown.page);
      const arrive = async () => {
        await shown.push(appState({ rentals: withSms(count, count - 1) }));
        await shown.page.clock.runFor(1000);
      };
      return { ...shown, arrive };
    }
    /** The price is there, and the button has taken it in. */
    async function takesPressesAt(page: Page) {
      await page.getByRole('button', { name: 'Rent for $0.42' }).waitFor();
      await page.clock.runFor(600);
    }

    it('is on screen within a second, and moves nothing under the keyboard', async () => {
      const { page, arrive, fake } = await openPanel();
      await away(page);
      const before = await placesOfControls(page);
      await arrive();
      expect(await isCodeInSight(page)).toBe(true);
      expect(await placesOfControls(page)).toEqual(before);
      expect(await focusedName(page)).toBe('Service');
      // Enter is the field's, which has the focus.
      await page.keyboard.press('Enter');
      expect(fake.argumentsOf('copyCode')).toEqual([]);
    });

    it('lies over the header while a list is open', async () => {
      const { page, arrive } = await openPanel();
      await page.getByRole('combobox', { name: 'Service' }).click();
      await page.getByRole('option').first().waitFor();
      const before = await placesOfControls(page);
      await arrive();
      await expect.poll(() => isCodeInSight(page)).toBe(true);
      expect(await placesOfControls(page)).toEqual(before);
      const strip = await page.locator('section.strip').boundingBox();
      const list = await page.locator('.options').boundingBox();
      expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
    });

    it('covers neither the pointer nor what has the focus at the foot of the window', async () => {
      const { page, arrive, fake } = await openPanel();
      await page.setViewportSize({ width: 380, height: 390 });
      const rentFor = page.getByRole('button', { name: 'Rent for $0.42' });
      await rentFor.hover();
      await rentFor.focus();
      const { x = 0, y = 0, width = 0, height = 0 } = (await rentFor.boundingBox()) ?? {};
      const before = await placesOfControls(page);
      await arrive();
      expect(await isCodeInSight(page)).toBe(true);
      expect(await placesOfControls(page)).toEqual(before);
      await page.mouse.click(x + width / 2, y + height / 2);
      await expect.poll(() => fake.argumentsOf('rent')).toHaveLength(1);
      expect(fake.argumentsOf('copyCode')).toEqual([]);
    });

    it('is copied by Enter where no control has the focus', async () => {
      const { page, arrive, fake } = await openPanel();
      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      );
      await arrive();
      await page.keyboard.press('Enter');
      await expect
        .poll(() => fake.argumentsOf('copyCode'))
        .toEqual([{ rentalId: rentalId(`n${count - 1}`), smsId: '1', which: 'code' }]);
    });
  });

  it.each(['History', 'Settings'])('is on screen within a second on the tab %s', async (name) => {
    const { page, push } = await show(appState({ rentals: waitingNumbers(3) }), {}, true);
    await page.getByRole('tab', { name }).click();
    await push(appState({ rentals: withSms(3, 2) }));
    await page.clock.runFor(1000);
    expect(await isCodeInSight(page)).toBe(true);
  });

  it('is copied by Enter on its card too, half a second after it came, and not by a key held down', async () => {
    const { page, push, fake } = await show(appState({ rentals: waitingNumbers(3) }), {}, true);
    await page.getByRole('article').first().waitFor();
    await push(appState({ rentals: withSms(3, 2) }));
    await page.getByRole('button', { name: 'Copy code' }).waitFor();
    await page.keyboard.down('Enter');
    await expect
      .poll(async () => {
        await page.clock.runFor(100);
        return page.locator('[data-for-enter="now"]').count();
      })
      .toBe(1);
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(fake.argumentsOf('copyCode')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => fake.argumentsOf('copyCode'))
      .toEqual([{ rentalId: rentalId('n2'), smsId: '1', which: 'code' }]);
  });

  it('that was seen already does not come back in the strip while a newer one is in sight', async () => {
    const old = { ...codeSms, seenAtMs: galleryNowMs - 60_000 };
    const many = waitingNumbers(8).map((one) => ({ ...one, sms: [old] }));
    const { page, push } = await show(appState({ rentals: many }), {}, true);
    const strip = page.locator('section.strip');
    const afterAWhile = async (found: typeof strip) => {
      await page.clock.runFor(100);
      return found.count();
    };
    await page.getByRole('article').nth(7).scrollIntoViewIfNeeded();
    // The first is out of sight now, so the last is in it.
    await expect.poll(() => afterAWhile(strip)).toBe(1);
    await push(appState({ rentals: [{ ...rental('new'), sms: [codeSms] }, ...many] }));
    const newest = page.getByRole('article').first();
    await newest.scrollIntoViewIfNeeded();
    await expect.poll(() => afterAWhile(newest.locator('[data-for-enter="now"]'))).toBe(1);
    expect(await afterAWhile(strip)).toBe(0);
  });

  it.each([
    ['comes back while it is news', 60_000, 1],
    ['does not come back once it is two minutes old', 121_000, 0],
  ])('that was seen already and is not copied %s', async (_what, agoMs, strips) => {
    const { page } = await show(appState({ rentals: withSms(2, 1) }), {}, true);
    await page.locator('main [data-for-enter]').waitFor();
    await page.clock.runFor(agoMs);
    await page.getByRole('tab', { name: 'History' }).click();
    await page.clock.runFor(1000);
    await expect.poll(() => page.locator('section.strip').count()).toBe(strips);
  });

  it('covers nothing on another tab, where it has a line of its own; over the foot where the person is at work', async () => {
    const { page, push } = await show(appState({ rentals: waitingNumbers(2) }));
    await page.getByRole('tab', { name: 'Settings' }).click();
    await push(appState({ rentals: withSms(2, 1) }));
    const strip = page.getByRole('region', { name: 'Telegram' });
    const top = async (of: typeof strip) => (await of.boundingBox())?.y ?? 0;
    await strip.waitFor();
    expect(await top(page.locator('main'))).toBeGreaterThan((await top(strip)) + 40);
    await push(appState({ rentals: waitingNumbers(2) }));
    await strip.waitFor({ state: 'detached' });
    await page.locator('main').hover();
    await push(appState({ rentals: withSms(2, 1) }));
    await strip.waitFor();
    expect(await top(strip)).toBeGreaterThan(500);
  });

  it('leaves Enter to a field that has the focus', async () => {
    const { page, push, fake } = await show(appState({ rentals: waitingNumbers(2) }), {}, true);
    await page.getByRole('tab', { name: 'Settings' }).click();
    const field = page.getByRole('searchbox').first();
    await field.focus();
    await push(appState({ rentals: withSms(2, 1) }));
    await page.clock.runFor(1000);
    await page.getByRole('region', { name: 'Telegram' }).waitFor();
    await field.press('Enter');
    expect(fake.argumentsOf('copyCode')).toEqual([]);
  });

  it('folds to a row once it was copied and the pointer is elsewhere', async () => {
    const { page, push } = await show(appState({ rentals: withSms(3, 2) }));
    const card = page.getByRole('article').first();
    await card.getByRole('button', { name: 'Copy code' }).click();
    await push(appState({ rentals: withSms(3, 2, copied) }));
    await card.getByText(/^Copied \d/).waitFor();
    const whole = await card.evaluate((shown) => shown.clientHeight);
    expect(whole).toBeGreaterThan(100);
    await away(page);
    await expect.poll(async () => (await titles(page)).at(-1)).toBe('Google, Gmail and YouTube');
    const heights = await page
      .getByRole('article')
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThanOrEqual(56);
  });

  it('tells when it came beside its sender, and when it was copied at the other end of the line', async () => {
    const { page } = await show(stateNamed('one-copied').state);
    const said = page.locator('.origin > span');
    await said.nth(1).waitFor();
    expect(await said.allInnerTexts()).toEqual(['From WhatsApp · 10:23 AM', 'Copied 10:23 AM']);
  });

  it('is told apart where it is a PIN for a courier', async () => {
    const pin = { ...codeSms, code: code('849201', text, { isHandover: true }) };
    const { page } = await show(appState({ rentals: withSms(1, 0, pin) }));
    await page.getByText('Tell this PIN to the courier.').waitFor();
  });
});

describe.skipIf(!hasBrowser())('the list of numbers', () => {
  const show = useGallery();

  it('shows six waiting numbers without scrolling, each in a row of at most 56 px', async () => {
    const { page } = await show(appState({ rentals: waitingNumbers(8) }));
    const rows = page.getByRole('article');
    await rows.nth(7).waitFor();
    const boxes = await rows.evaluateAll((all) =>
      all.map((row) => {
        const { top, bottom, height } = row.getBoundingClientRect();
        return { isWhole: top >= 0 && bottom <= innerHeight, height };
      }),
    );
    expect(boxes.filter(({ isWhole }) => isWhole).length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...boxes.map(({ height }) => height))).toBeLessThanOrEqual(56);
    // Also beside the longest name.
    const dots = await page.locator('article .dot').evaluateAll((all) => all.map((dot) => dot.clientWidth));
    expect(dots).toEqual(Array.from({ length: 8 }, () => 6));
  });

  it('has balance and tabs on one line', async () => {
    const { page } = await show(appState());
    const middle = async (of: ReturnType<Page['locator']>) => {
      const box = await of.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0) / 2;
    };
    const tab = await middle(page.getByRole('tab', { name: 'Numbers' }));
    const balance = await middle(page.getByRole('status', { name: 'Balance' }));
    expect(Math.abs(tab - balance)).toBeLessThan(16);
    expect((await page.locator('header').boundingBox())?.height).toBeLessThan(56);
  });

  it('opens a row by click and by keyboard, and folds it again', async () => {
    const { page } = await show(appState({ rentals: waitingNumbers(2) }));
    await page.getByRole('button', { name: 'Show all of Telegram' }).click();
    await page.getByText('$0.48 on hold').waitFor();
    await page.getByRole('button', { name: 'Fold' }).click();
    await page.getByText('$0.48 on hold').waitFor({ state: 'detached' });
    await tabTo(page, 'Show all of WhatsApp');
    await page.keyboard.press('Enter');
    await page.getByText('$0.48 on hold').waitFor();
  });

  it('offers more after an end without SMS, each by the filled panel, until it is dismissed', async () => {
    const ended = endedRental('a', 25);
    const better = { operator: { id: 'att', name: 'AT&T' }, rate: 0.94, price: null };
    const outlooks = {
      [ended.id]: { sinceMs: ended.createdAtMs, usualMs: 45_000, unlikelyAfterMs: 90_000, better },
    };
    const { page, fake } = await show(appState({ rentals: [ended], outlooks }), listAnswers);
    await page.getByText('No SMS came · refund of $0.48 pending').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => fake.argumentsOf('dismissEnding')).toEqual(['a']);
    await page.getByRole('button', { name: 'Try AT&T · 94%' }).click();
    await page.getByRole('combobox', { name: 'Service' }).waitFor();
    expect(fake.argumentsOf('rent')).toEqual([]);
    await expect.poll(() => page.getByRole('combobox', { name: 'Operator' }).inputValue()).toBe('AT&T');
  });

  it('keeps a code that was never copied after the end, and does not say that none came', async () => {
    const ended = endedRental('a', 25, {
      sms: [codeSms],
      payment: { kind: 'charged', amount: { amountMinor: 48, currency: 'USD' } },
    });
    const { page, push } = await show(appState({ rentals: [ended] }), listAnswers);
    await page.getByText('Ended · $0.48 paid').waitFor();
    await page.getByRole('button', { name: 'Copy code' }).waitFor();
    expect(await page.getByText('No SMS came').count()).toBe(0);
    const [newer] = withSms(1, 0, { ...codeSms, seenAtMs: galleryNowMs + 1 });
    if (newer === undefined) throw new Error('One was asked for');
    await push(appState({ rentals: [newer, ended] }));
    const row = page.locator('article.row');
    await row.getByText('Ended', { exact: true }).waitFor();
    expect(await row.getByRole('timer').count()).toBe(0);
  });

  it('lets a number that ended go after ten minutes', async () => {
    const { page } = await show(appState({ rentals: [endedRental('a', 25)] }), {}, true);
    await page.getByText('No SMS came').waitFor();
    await page.clock.runFor(5 * 60_000);
    await page.getByText('No active numbers').waitFor();
  });

  it('keeps the person’s own words about a number', async () => {
    const { page, fake } = await show(appState({ rentals: waitingNumbers(1) }));
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Label' }).click();
    await page.getByRole('textbox', { name: 'Label' }).fill('shop account 2');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => fake.argumentsOf('labelRental'))
      .toEqual([{ rentalId: 'n0', label: 'shop account 2' }]);
    const isHeadingFocused = () => page.evaluate(() => document.activeElement?.tagName);
    await expect.poll(isHeadingFocused).toBe('H2');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Label' }).click();
    const field = page.getByRole('textbox', { name: 'Label' });
    await field.fill('never mind');
    await page.keyboard.press('Escape');
    await expect.poll(isHeadingFocused).toBe('H2');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Label' }).click();
    expect(await field.inputValue()).toBe('');
  });
});
