import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../preload/contract.ts';
import type { AppState, Problem, Result } from '../../preload/model/index.ts';
import { en } from '../../preload/words/index.ts';
import { appState, endedRental, galleryNowMs, usd } from '../gallery/build.ts';
import { countries, listAnswers, operators, services } from '../gallery/lists.ts';
import { openRent } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const withLast = () => appState({ rentals: [endedRental('last', 60)] });
const offline: Problem = { kind: 'offline', reason: 'unreachable' };
const withoutConnection = (): AppState => ({
  ...withLast(),
  connection: { kind: 'failing', problem: offline, sinceMs: galleryNowMs },
});

describe.skipIf(!hasBrowser())('lists that could not be had', () => {
  const show = useGallery();
  const messages = (page: Page) => page.locator('section.panel .note .title-line').allTextContents();
  const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again', exact: true });

  /** All lists fail with `problem` until the service is mended. */
  function brokenService(problem: Problem, own: Partial<Bridge> = {}) {
    let isMended = false;
    const answer =
      <T>(value: readonly T[]) =>
      async (): Promise<Result<readonly T[]>> =>
        isMended ? { ok: true, value } : { ok: false, problem };
    const overrides: Partial<Bridge> = {
      ...listAnswers,
      listServices: answer(services),
      listCountries: answer(countries),
      listOperators: answer(operators),
      ...own,
    };
    return {
      overrides,
      mend: () => {
        isMended = true;
      },
    };
  }

  const open = async (state: AppState, overrides: Partial<Bridge>) => {
    const shown = await show(state, overrides);
    await openRent(shown.page, en);
    return shown;
  };

  it('say one cause once, and come back all at one press', async () => {
    const { overrides, mend } = brokenService(offline);
    const { page } = await open(withLast(), overrides);
    await tryAgain(page).waitFor();
    await expect.poll(() => messages(page)).toEqual(['No connection to RentiumSMS']);
    mend();
    await tryAgain(page).click();
    await page.getByRole('button', { name: 'Rent for $0.42' }).waitFor();
    expect(await messages(page)).toEqual([]);
    const focused = page.getByRole('combobox', { name: 'Service' });
    expect(await focused.evaluate((input) => input.matches(':focus'))).toBe(true);
  });

  it('say each of two causes', async () => {
    const failed: Problem = { kind: 'server', status: 503 };
    const { overrides } = brokenService(offline, {
      listOperators: async () => ({ ok: false, problem: failed }),
    });
    const { page } = await open(withLast(), overrides);
    await expect
      .poll(() => messages(page))
      .toEqual(['No connection to RentiumSMS', 'RentiumSMS is having problems']);
  });

  it('say nothing that the page says already, and come back with the connection', async () => {
    const { overrides, mend } = brokenService(offline);
    const { page, fake, push } = await open(withoutConnection(), overrides);
    await expect.poll(() => fake.argumentsOf('listOperators').length).toBe(1);
    await page.getByRole('combobox', { name: 'Country' }).click();
    await page.getByRole('paragraph').filter({ hasText: 'No connection to RentiumSMS' }).nth(1).waitFor();
    await expect.poll(() => messages(page)).toEqual([]);
    await push({ ...withoutConnection(), connection: { kind: 'failing', problem: offline, sinceMs: 0 } });
    mend();
    await push({ ...withLast(), connection: { kind: 'online' } });
    await page.getByRole('button', { name: 'Rent for $0.42' }).waitFor();
    expect(await messages(page)).toEqual([]);
    expect(fake.argumentsOf('listOperators').length).toBe(2);
  });

  it('are not asked for again with the connection where nothing failed', async () => {
    const { overrides, mend } = brokenService(offline);
    mend();
    const { page, fake, push } = await open(withoutConnection(), overrides);
    await page.getByRole('button', { name: 'Rent for $0.42' }).waitFor();
    await push({ ...withLast(), connection: { kind: 'online' } });
    await page.getByText(/^(?:Offline|Problems) since/).waitFor({ state: 'detached' });
    expect(fake.argumentsOf('listOperators').length).toBe(1);
  });

  it('never say that nothing is offered', async () => {
    const { overrides } = brokenService(offline);
    const { page } = await open(withLast(), overrides);
    await tryAgain(page).waitFor();
    await page.getByRole('combobox', { name: 'Service' }).click();
    await page.getByText('No connection to RentiumSMS').waitFor();
    expect(await page.getByText(en.views.rent.empty).count()).toBe(0);
  });

  it('have no list over the field that would hide the reason, and open with the list once it is there', async () => {
    const { overrides, mend } = brokenService(offline);
    const { page } = await open(appState(), overrides);
    await tryAgain(page).waitFor();
    await page.getByRole('combobox', { name: 'Service' }).click();
    expect(await page.locator('.options').count()).toBe(0);
    mend();
    await tryAgain(page).click();
    await page.getByRole('option').first().waitFor();
  });

  it('are asked for again after an answer that makes no sense, whose details can be copied', async () => {
    const { overrides, mend } = brokenService({ kind: 'bad-response', excerpt: 'HTTP 200\n<html>' });
    const { page, fake } = await open(withLast(), overrides);
    await page.getByRole('button', { name: 'Copy details' }).click();
    await expect.poll(() => fake.argumentsOf('copyText')).toEqual(['HTTP 200\n<html>']);
    await page.getByRole('button', { name: 'Show details' }).click();
    await page.getByText('<html>').waitFor();
    mend();
    await tryAgain(page).click();
    await page.getByRole('button', { name: 'Rent for $0.42' }).waitFor();
  });
});

describe.skipIf(!hasBrowser())('an order that fails', () => {
  const show = useGallery();

  it.each<Problem>([
    { kind: 'carrier-timeout', retryAtMs: galleryNowMs + 58_000 },
    { kind: 'rate-limited', retryAtMs: galleryNowMs + 58_000 },
    { kind: 'price-rose', expected: usd(42), now: usd(55) },
    { kind: 'order-limit', limit: 'price', most: usd(40), price: usd(42) },
  ])('with $kind leaves the one button in the window; other offers stand below it', async (problem) => {
    const { page } = await show(withLast(), { ...listAnswers, rent: async () => ({ ok: false, problem }) });
    await openRent(page, en);
    await page.getByRole('button', { name: /^Rent for/ }).click();
    await page.getByRole('alert').waitFor();
    const button = page.locator('section.panel .submit > .primary');
    const box = await button.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 600)).toBeLessThan(600);
    const others = page.getByRole('list', { name: 'Other offers' });
    if ((await others.count()) > 0) expect((await others.boundingBox())?.y).toBeGreaterThan(box?.y ?? 600);
  });
});
