/** The places where a person has to decide: a price, odds that change, an order without an answer, a key. */
import { describe, expect, it } from 'vitest';
import { en } from '../../preload/words/index.ts';
import { appState, galleryNowMs, named, rentalId, unresolvedRental, usd } from '../gallery/build.ts';
import { chooseInMenu } from '../gallery/judge.ts';
import { listAnswers } from '../gallery/lists.ts';
import { waitingNumber, waitingNumbers } from '../gallery/number-states.ts';
import { codeSms, lastRental, openRent } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const better = { operator: named('att', 'AT&T'), rate: 0.94, price: usd(51) };
const outlook = { sinceMs: galleryNowMs, usualMs: 45_000, unlikelyAfterMs: 90_000, better };

describe.skipIf(!hasBrowser())('a price that is the lowest of several', () => {
  const show = useGallery();

  it('is headed “From”; that of an operator is the price', async () => {
    const { page } = await show(appState({ rentals: [lastRental] }), listAnswers);
    await openRent(page, en);
    for (const [name, head] of [
      ['Service', 'From'],
      ['Country', 'From'],
      ['Operator', 'Price'],
    ] as const) {
      await page.getByRole('combobox', { name }).click();
      const heads = page.locator('.options fieldset button');
      await expect.poll(async () => (await heads.allInnerTexts()).at(-1)).toBe(head);
      await page.keyboard.press('Escape');
    }
  });
});

describe.skipIf(!hasBrowser())('the odds of operators', () => {
  const show = useGallery();

  it('are bars beside their figures, and one operator has the tag of the best value', async () => {
    const { page } = await show(appState({ rentals: [lastRental] }), listAnswers);
    await openRent(page, en);
    await page.getByRole('combobox', { name: 'Operator' }).click();
    const option = (name: string) => page.getByRole('option', { name });
    await option('T-Mobile').waitFor();
    expect(await page.locator('.option .tag').count()).toBe(1);
    expect(await option('T-Mobile').locator('.tag').innerText()).toBe('Best value');
    const filled = await page
      .locator('.option .bar')
      .evaluateAll((bars) =>
        bars.map((bar) => `${Math.round(Number.parseFloat(getComputedStyle(bar).backgroundSize))}%`),
      );
    const said = await page.locator('.option .rate:has(.bar)').allInnerTexts();
    expect(said.map((text) => text.trim())).toEqual(filled);
    expect(filled.length).toBeGreaterThan(1);
  });
});

describe.skipIf(!hasBrowser())('the odds of a number that waits', () => {
  const show = useGallery();

  it('are told while they are good, and past that lead to a better operator, whose price is named', async () => {
    const state = appState({ rentals: [waitingNumber(0)], outlooks: { [rentalId('n0')]: outlook } });
    const { page, fake } = await show(state, listAnswers, true);
    await page.getByText('9 of 10 arrive by 0:45').waitFor();
    await page.clock.runFor(95_000);
    await page.getByText('Unlikely now').waitFor();
    await page.getByRole('button', { name: 'Try AT&T · 94% · $0.51' }).click();
    await page.clock.runFor(1000);
    await expect.poll(() => page.getByRole('combobox', { name: 'Operator' }).inputValue()).toBe('AT&T');
    expect(fake.argumentsOf('rent')).toEqual([]);
  });

  it('stand in its row too', async () => {
    const outlooks = { [rentalId('n1')]: { ...outlook, sinceMs: galleryNowMs - 120_000 } };
    const { page } = await show(appState({ rentals: waitingNumbers(3), outlooks }));
    await page.getByRole('article', { name: 'Telegram' }).getByText('Unlikely now').waitFor();
    expect(await page.getByText('Unlikely now').count()).toBe(1);
  });
});

describe.skipIf(!hasBrowser())('without a connection', () => {
  const show = useGallery();
  const problem = { kind: 'offline', reason: 'unreachable' } as const;

  it('no number says that it waits, and the reason stands once above all', async () => {
    const failing = { kind: 'failing', problem, sinceMs: galleryNowMs } as const;
    const { page, push } = await show(appState({ rentals: waitingNumbers(1), connection: failing }));
    await page.getByRole('article').getByText('Paused', { exact: true }).waitFor();
    expect(await page.getByText('Waiting for SMS').count()).toBe(0);
    expect(await page.getByText('No connection to RentiumSMS').count()).toBe(1);
    await push(appState({ rentals: waitingNumbers(3), connection: failing }));
    await expect.poll(() => page.getByRole('article').getByText('Paused').count()).toBe(3);
    await push(appState({ rentals: waitingNumbers(1) }));
    await page.getByText('Waiting for SMS').waitFor();
  });
});

describe.skipIf(!hasBrowser())('an order without a clear answer', () => {
  const show = useGallery();

  it('has its verdict first, the way to the service, and details that support can use', async () => {
    const { page, fake } = await show(appState({ rentals: [unresolvedRental('u')] }));
    const card = page.getByRole('article');
    expect(await card.locator('p.verdict').innerText()).toBe('Probably paid: your balance fell by $0.48.');
    await card.getByRole('button', { name: 'Open RentiumSMS' }).click();
    await expect.poll(() => fake.argumentsOf('openLink')).toEqual(['vendor']);
    await card.getByRole('button', { name: 'Copy details' }).click();
    await expect.poll(() => fake.argumentsOf('copyText')).toHaveLength(1);
    const lines = String(fake.argumentsOf('copyText')[0]).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'WhatsApp, United States, T-Mobile',
      new Date(galleryNowMs - 4 * 60_000).toISOString(),
      'Probably paid: your balance fell by $0.48.',
    ]);
    expect(new Set(lines).size).toBe(lines.length);
    await card.getByRole('button', { name: 'Check again' }).click();
    await expect.poll(() => fake.argumentsOf('checkUnresolved')).toEqual(['u']);
  });
});

describe.skipIf(!hasBrowser())('a code that the site refused', () => {
  const show = useGallery();

  it('is marked so from the menu of its number, and the mark is taken off there', async () => {
    const number = waitingNumber(0, { sms: [codeSms] });
    const { page, fake, push } = await show(appState({ rentals: [number] }));
    await chooseInMenu(page, 'Refused by the site');
    await push(appState({ rentals: [{ ...number, isRefused: true }] }));
    await page.getByRole('article').getByText('Refused by the site').waitFor();
    await chooseInMenu(page, 'Refused by the site');
    await expect
      .poll(() => fake.argumentsOf('markRefused'))
      .toEqual([
        { rentalId: 'n0', isRefused: true },
        { rentalId: 'n0', isRefused: false },
      ]);
  });
});

describe.skipIf(!hasBrowser())('a person who wants little motion', () => {
  const show = useGallery();

  it.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('(%s) is spared the moment of arrival', async (reducedMotion, moves) => {
    const fresh = { ...codeSms, seenAtMs: galleryNowMs, receivedAtMs: galleryNowMs };
    const { page, push } = await show(appState({ rentals: waitingNumbers(4) }), {}, true, { reducedMotion });
    await page.getByRole('article').nth(3).waitFor();
    await page.evaluate(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      addEventListener('animationstart', ({ animationName }) => moved.push(animationName), true);
    });
    await push(
      appState({
        rentals: waitingNumbers(4).map((one, at) => (at === 3 ? { ...one, sms: [fresh] } : one)),
      }),
    );
    await page.getByRole('button', { name: 'Copy code' }).waitFor();
    await page.screenshot();
    // Put there above. Svelte names its animations by a hash and the name.
    const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
    expect(moved.some((name) => name.endsWith('arrive') || name.endsWith('land'))).toBe(moves);
  });
});

describe.skipIf(!hasBrowser())('the API key', () => {
  const show = useGallery();
  const unused = () => appState({ account: { kind: 'none' }, wallet: null });

  it('is saved as it is pasted, and shown only where the person asks', async () => {
    const { page, fake } = await show(unused(), {
      saveKey: async () => ({ ok: false, problem: { kind: 'auth' } }),
    });
    const field = page.getByLabel('API key', { exact: true });
    await field.evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', ' rsk_pasted ');
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => fake.argumentsOf('saveKey')).toEqual([{ key: 'rsk_pasted', keep: 'protected' }]);
    expect(await field.getAttribute('type')).toBe('password');
    await page.getByRole('button', { name: 'Show the key' }).click();
    expect(await field.getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: 'Hide the key' }).click();
    expect(await field.getAttribute('type')).toBe('password');
  });

  it('has the way to one beside it, and the sandbox below', async () => {
    const { page, fake } = await show(unused());
    await page.getByRole('heading', { name: 'Phone numbers for SMS codes' }).waitFor();
    await page.getByRole('button', { name: 'Get a key' }).click();
    await expect.poll(() => fake.argumentsOf('openLink')).toEqual(['vendor']);
    await page.getByRole('button', { name: 'Try the sandbox' }).waitFor();
  });
});
