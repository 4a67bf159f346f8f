import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { AppState, Bridge, Problem, Result } from '../../preload/contract.ts';
import { en } from '../../preload/words/index.ts';
import { appState, endedRental, galleryNowMs } from '../gallery/build.ts';
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
      .toEqual(['No connection to RentiumSMS', 'RentiumSMS has a fault']);
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
    await page.locator('.options').getByText('No connection to RentiumSMS').waitFor();
    expect(await page.getByText('Nothing is offered here').count()).toBe(0);
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
