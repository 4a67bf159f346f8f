import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { appState, endedRental, galleryNowMs, rental, rentalId, unresolvedRental } from '../gallery/build.ts';
import { focusedName, tabTo } from '../gallery/judge.ts';
import { live } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const open = rental('a');
const stopped = rental('a', { state: { kind: 'stopped' } });

describe.skipIf(!hasBrowser())('the focus', () => {
  const show = useGallery();

  describe('when watching is stopped by keyboard', () => {
    async function stop(isPaused = false) {
      const shown = await show(appState({ rentals: [open] }), {}, isPaused);
      const { page, push, fake } = shown;
      await tabTo(page, 'More');
      await page.keyboard.press('Enter');
      const item = page.getByRole('menuitem', { name: 'Stop watching' });
      await item.waitFor();
      if (isPaused) await page.clock.runFor(100);
      await item.press('Enter');
      await push(appState({ rentals: [stopped] }));
      await page.getByText('Paused +1 202 555 0143').last().waitFor();
      expect(fake.argumentsOf('stopWatching')).toEqual(['a']);
      const name = async () =>
        (await page.locator(':focus').getAttribute('aria-label')) ?? page.locator(':focus').innerText();
      await expect.poll(name).toBe('Undo');
      return { ...shown, name };
    }

    it('goes to Undo, and from there back to the menu that it was chosen in', async () => {
      const { page, push, fake, name } = await stop();
      await page.keyboard.press('Enter');
      await expect.poll(() => fake.argumentsOf('watchAgain')).toEqual(['a']);
      await push(appState({ rentals: [open] }));
      await expect.poll(name).toBe('More');
      expect(await page.getByText('Undo').count()).toBe(0);
    });

    it('comes back to the card when the eight seconds are over', async () => {
      const { page, name } = await stop(true);
      await page.clock.runFor(7900);
      expect(await name()).toBe('Undo');
      await page.clock.runFor(200);
      await expect.poll(name).toBe('More');
    });

    it('comes back to the card with Escape, and the window stays', async () => {
      const { page, fake, name } = await stop();
      await page.keyboard.press('Escape');
      await expect.poll(name).toBe('More');
      expect(fake.argumentsOf('hideWindow')).toEqual([]);
    });
  });

  it('goes to the next card when its own leaves', async () => {
    const { page, push } = await show(appState({ rentals: [unresolvedRental('u'), rental('b')] }));
    await tabTo(page, 'Dismiss');
    await page.keyboard.press('Enter');
    await push(appState({ rentals: [rental('b')] }));
    await expect.poll(() => page.locator(':focus').innerText()).toBe('WhatsApp');
  });

  describe('when main asks for a number', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => rental(id, { phone: null }));
    const waits = appState({ rentals: [...many, endedRental('old', 60)] });
    const focusedCard = (page: Page) =>
      page.locator('article:has(:focus)').evaluate((card) => {
        const { top, bottom } = card.getBoundingClientRect();
        return {
          place: [...document.querySelectorAll('article')].findIndex((article) => article.contains(card)),
          isInView: top >= 0 && bottom <= innerHeight,
        };
      });

    it('goes to its card, which is brought into view, whatever was shown before', async () => {
      const { page, showRental } = await show(waits);
      await page.getByRole('button', { name: 'Rent a number' }).click();
      await page.getByRole('combobox', { name: 'Service' }).waitFor();
      await page.getByRole('tab', { name: 'Settings' }).click();
      await showRental(rentalId('e'));
      await expect.poll(() => focusedCard(page)).toEqual({ place: 4, isInView: true });
      await showRental(rentalId('a'));
      await expect.poll(() => focusedCard(page)).toEqual({ place: 0, isInView: true });
    });

    it('goes to its row in the history where it has ended, and opens it, whatever was searched for', async () => {
      const old = Array.from({ length: 30 }, (_, at) => endedRental(`old-${at}`, 60 * (at + 1)));
      const { page, showRental } = await show(appState({ rentals: [...many, ...old] }));
      const openRow = page.locator('[data-row][aria-expanded="true"]:focus');
      const openId = () =>
        openRow.evaluate((row) => row.closest<HTMLElement>('[data-rental]')?.dataset['rental']);
      await showRental(rentalId('old-20'));
      await page.getByRole('tab', { name: 'History', selected: true }).waitFor();
      await expect.poll(openId).toBe('old-20');
      await page.getByRole('radio', { name: 'Insights' }).click();
      await showRental(rentalId('old-3'));
      await expect.poll(openId).toBe('old-3');
      await page.getByRole('searchbox').fill('quetzalcoatl');
      await showRental(rentalId('old-25'));
      await expect.poll(openId).toBe('old-25');
      expect(await page.getByRole('searchbox').inputValue()).toBe('');
      expect(await openRow.evaluate((row) => row.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    });
  });

  it('goes to the next notice when one is dismissed, and at last to what follows', async () => {
    const notices = ['n1', 'n2'].map((id) => ({ id, kind: 'copy-failed' as const }));
    const { page, push, fake } = await show(appState({ notices }));
    await tabTo(page, 'Dismiss');
    await page.keyboard.press('Enter');
    await push(appState({ notices: notices.slice(1) }));
    await page.keyboard.press('Enter');
    await expect.poll(() => fake.argumentsOf('dismissNotice')).toEqual(['n1', 'n2']);
    await push(appState());
    await expect.poll(() => focusedName(page)).toBe('Rent a number');
  });

  it.each([
    [
      { kind: 'entries-unread', count: 3, files: ['settings.json'] },
      '3 entries in settings.json could not be',
    ],
    [{ kind: 'numbers-unreadable', count: 2 }, '2 numbers were written by another version'],
    [{ kind: 'ended-badly' }, 'did not end properly last time'],
    [{ kind: 'stumbled' }, 'hit an error and recovered'],
  ] as const)('finds the folder behind a notice about its files: %j', async (notice, words) => {
    const { page, fake } = await show(appState({ notices: [{ id: 'n', ...notice }] }));
    await page.getByText(words).waitFor();
    await tabTo(page, 'Open folder');
    await page.keyboard.press('Enter');
    await expect.poll(() => fake.argumentsOf('openDataFolder')).toHaveLength(1);
  });

  describe('when a key is asked for', () => {
    const refused = appState({
      account: live,
      connection: { kind: 'failing', problem: { kind: 'auth' }, sinceMs: galleryNowMs },
    });
    const inSight = (page: Page) =>
      page.getByLabel('API key').evaluate((field) => {
        const { x, y, width, height } = field.getBoundingClientRect();
        const isOnTop = document.elementFromPoint(x + width / 2, y + height / 2) === field;
        return isOnTop && field === document.activeElement;
      });

    it('goes to the key field, wherever Settings was left', async () => {
      const { page } = await show(refused);
      await page.getByRole('tab', { name: 'Settings' }).click();
      await page.getByRole('button', { name: 'Report a problem' }).scrollIntoViewIfNeeded();
      await page.getByRole('tab', { name: 'Numbers' }).click();
      await page.getByRole('button', { name: 'Enter a key' }).click();
      await expect.poll(() => inSight(page)).toBe(true);
    });

    it('goes there past what is looked for', async () => {
      const { page } = await show(refused);
      await page.getByRole('tab', { name: 'Settings' }).click();
      await page.getByRole('searchbox').fill('theme');
      await page.getByRole('button', { name: 'Enter a key' }).click();
      await expect.poll(() => inSight(page)).toBe(true);
    });
  });

  it('begins at Numbers with the next account, wherever the last was left', async () => {
    const { page, push } = await show(appState());
    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Leave the sandbox' }).click();
    await push(appState({ account: { kind: 'none' }, wallet: null }));
    await tabTo(page, 'Try the sandbox');
    await page.keyboard.press('Enter');
    await push(appState());
    await expect.poll(() => focusedName(page)).toBe('Rent a number');
  });

  it('stays nowhere when a person clicked where nothing is', async () => {
    const { page, push } = await show(appState({ rentals: [open] }));
    await tabTo(page, 'More');
    await page.locator('main').click({ position: { x: 4, y: 400 } });
    await push(appState({ rentals: [stopped] }));
    await page.getByText('Resume', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.matches('body, [role=tabpanel]'))).toBe(true);
  });
});
