/** The features that people asked for, as they meet them in the window. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../main/settings/settings.ts';
import { withServicePrice } from '../../preload/model/index.ts';
import { en } from '../../preload/words/index.ts';
import { windowActions } from '../../renderer/ui/window-keys.ts';
import { appState, galleryNowMs, rental, whatsappOrder } from '../gallery/build.ts';
import { catalogueAnswers } from '../gallery/catalogue.ts';
import { focusedName } from '../gallery/judge.ts';
import { listAnswers } from '../gallery/lists.ts';
import { lastRental, openRent } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const { settings, system } = appState();
const { service } = whatsappOrder;

describe.skipIf(!hasBrowser())('the list of shortcuts', () => {
  const show = useGallery();

  it('opens with ?, names every key, and leaves the focus where it was', async () => {
    const { page, fake } = await show(appState());
    await page.getByRole('button', { name: 'Rent a number' }).focus();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await list.waitFor();
    expect(await list.locator('[data-action]').count()).toBe(windowActions.length);
    await list.getByText('Rent the first favourite').waitFor();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    expect(fake.argumentsOf('hideWindow')).toEqual([]);
    await expect.poll(() => focusedName(page)).toBe('Rent a number');
  });

  it('leaves a question mark that is typed to its field', async () => {
    const { page } = await show(appState());
    await page.getByRole('button', { name: 'Rent a number' }).waitFor();
    await page.keyboard.press('Control+3');
    const field = page.getByRole('searchbox', { name: 'Find a setting' });
    await field.focus();
    await page.keyboard.type('?');
    expect(await field.inputValue()).toBe('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('is found by the line, and leads to where keys are set', async () => {
    const { page } = await show(appState());
    await page.getByRole('button', { name: 'Rent a number' }).waitFor();
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox').fill('shortcuts');
    await page.getByRole('option', { name: 'Show all shortcuts' }).click();
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await list.getByRole('button', { name: 'Open Settings' }).click();
    await expect
      .poll(() => page.getByRole('searchbox', { name: 'Find a setting' }).inputValue())
      .toBe('Keyboard shortcuts');
  });
});

describe.skipIf(!hasBrowser())('a pinned window', () => {
  const show = useGallery();
  const withPin = (isPinned: boolean | null) => appState({ system: { ...system, isPinned } });

  it('is asked for by a button that says what holds', async () => {
    const { page, fake, push } = await show(withPin(false));
    const button = page.getByRole('button', { name: 'Keep this window open' });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    await expect.poll(() => fake.argumentsOf('pinWindow')).toEqual([{ isPinned: true }]);
    await push(withPin(true));
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    await expect.poll(() => fake.argumentsOf('pinWindow')).toEqual([{ isPinned: true }, { isPinned: false }]);
  });

  it('is put away by Escape all the same', async () => {
    const { page, fake } = await show(withPin(true));
    await page.getByRole('button', { name: 'Rent a number' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => fake.argumentsOf('hideWindow')).toHaveLength(1);
  });

  it('is found by the line, which lets it go again', async () => {
    const { page, fake } = await show(withPin(true));
    await page.getByRole('button', { name: 'Rent a number' }).waitFor();
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox').fill('window close');
    await page.getByRole('option', { name: 'Let this window close' }).click();
    await expect.poll(() => fake.argumentsOf('pinWindow')).toEqual([{ isPinned: false }]);
  });

  it('is not offered where a window stays by itself', async () => {
    const { page } = await show(withPin(null));
    await page.getByRole('button', { name: 'Refresh' }).waitFor();
    expect(await page.getByRole('button', { name: 'Keep this window open' }).count()).toBe(0);
  });
});

describe.skipIf(!hasBrowser())('the highest price of a service', () => {
  const show = useGallery();
  const { limits } = settings;

  it('is set where the service is chosen, by keyboard', async () => {
    const { page, fake, push } = await show(appState({ rentals: [lastRental] }), listAnswers);
    await openRent(page, en);
    await page.getByRole('button', { name: 'Set a maximum price for WhatsApp' }).click();
    await expect.poll(() => focusedName(page)).toBe('Maximum price for WhatsApp');
    await page.keyboard.type('.40');
    await page.keyboard.press('Enter');
    const next = withServicePrice(limits, service, 40);
    await expect.poll(() => fake.argumentsOf('changeSettings')).toEqual([{ limits: next }]);
    await push(appState({ rentals: [lastRental], settings: { ...settings, limits: next } }));
    await expect.poll(() => focusedName(page)).toBe('Maximum price for WhatsApp: $0.40');
  });

  it('explains itself where what was typed is no amount, and Escape leaves it as it was', async () => {
    const { page, fake } = await show(appState({ rentals: [lastRental] }), listAnswers);
    await openRent(page, en);
    await page.getByRole('button', { name: 'Set a maximum price for WhatsApp' }).click();
    const field = page.getByRole('textbox', { name: 'Maximum price for WhatsApp' });
    await field.fill('cheap');
    await field.press('Enter');
    await page.getByRole('alert').getByText('Enter an amount such as 0.50').waitFor();
    await field.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(fake.argumentsOf('changeSettings')).toEqual([]);
    expect(fake.argumentsOf('hideWindow')).toEqual([]);
    await expect.poll(() => focusedName(page)).toBe('Set a maximum price for WhatsApp');
  });
});

describe.skipIf(!hasBrowser())('a number that was copied as soon as it was rented', () => {
  const show = useGallery();

  it('says so on its card, aloud once, and no longer than it is on the clipboard', async () => {
    const number = rental('w');
    const before = appState({ rentals: [number] });
    const { page, push } = await show(before, {}, true);
    await page.getByRole('button', { name: 'Copy number' }).waitFor();
    const lastCopy = { what: 'number', rentalId: number.id, isByItself: true, atMs: galleryNowMs } as const;
    const after = appState({ rentals: [number], lastCopy });
    await push(after);
    await page.getByRole('article').getByText('Copied', { exact: true }).waitFor();
    await push({ ...after, revision: after.revision + 0.5 });
    const said = page.locator('[aria-live=polite] p');
    await expect.poll(() => said.allTextContents()).toEqual(['Number copied']);
    await page.clock.runFor(settings.clipboardClearDelayMs + 1_000);
    expect(await page.getByRole('article').getByText('Copied', { exact: true }).count()).toBe(0);
  });
});

describe.skipIf(!hasBrowser())('the favourite country', () => {
  const show = useGallery();

  it('is the first in its list, and where no country is typed in the line', async () => {
    const brazil = { id: 'br', name: 'Brazil' };
    const { page } = await show(appState({ settings: { ...settings, country: brazil } }), catalogueAnswers);
    await page.getByRole('tab', { name: 'Numbers' }).waitFor();
    await page.keyboard.press('Control+k');
    await expect.poll(() => focusedName(page)).toBe('Rent or find');
    await page.keyboard.type('whatsapp');
    await page.locator('.palette .current').getByText('Brazil').waitFor();
    await page.keyboard.press('Escape');
    await openRent(page, en);
    await page.getByRole('option', { name: /^WhatsApp/ }).click();
    await expect.poll(() => focusedName(page)).toMatch(/^Rent for /);
    await page.getByRole('combobox', { name: 'Country' }).click();
    const first = page.getByRole('option').first();
    await expect.poll(() => first.innerText()).toContain('Brazil');
  });
});

describe.skipIf(!hasBrowser())('the choices before the first number', () => {
  const show = useGallery();
  const beginning = () => appState({ settings: defaultSettings });
  const title = 'Quick setup';

  it('are switches that hold at once, and nothing waits for them', async () => {
    const { page, fake } = await show(beginning());
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByRole('switch', { name: 'Copy a code as soon as it arrives' }).click();
    await page.getByRole('switch', { name: 'Open Rentium Tray' }).click();
    await page.getByRole('switch', { name: 'Copy the latest code' }).click();
    await expect
      .poll(() => fake.argumentsOf('setShortcut'))
      .toEqual([
        { name: 'openPopup', accelerator: 'CommandOrControl+Shift+Space' },
        { name: 'copyLatest', accelerator: 'CommandOrControl+Alt+Enter' },
      ]);
    expect(fake.argumentsOf('changeSettings')).toEqual([
      { notifications: { ...settings.notifications, autoCopy: true } },
    ]);
    await page.getByRole('button', { name: 'Rent a number' }).click();
    await page.getByRole('combobox', { name: 'Service' }).waitFor();
  });

  it('have a favourite country, which the rent panel has chosen already: one choice is left', async () => {
    const germany = { id: 'de', name: 'Germany' };
    const { page, fake, push } = await show(beginning(), listAnswers);
    await page.getByLabel('Favourite country').selectOption('Germany');
    await expect.poll(() => fake.argumentsOf('changeSettings')).toEqual([{ country: germany }]);
    await push(appState({ settings: { ...defaultSettings, country: germany } }));
    await page.getByRole('button', { name: 'Rent a number' }).click();
    await expect.poll(() => page.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('Germany');
    await page.getByRole('option', { name: /^WhatsApp/ }).click();
    await page.getByRole('button', { name: 'Rent for $0.42' }).waitFor();
    await expect.poll(() => page.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('Germany');
    await expect.poll(() => focusedName(page)).toMatch(/^Rent for /);
  });

  it('have its row before the countries have come, so that nothing moves', async () => {
    const { page } = await show(beginning(), {
      ...listAnswers,
      recallOffers: () => new Promise(() => {}),
    });
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.getByLabel('Favourite country').locator('option').allInnerTexts()).toEqual(['None']);
  });

  it('go for good when they are put away', async () => {
    const { page, fake, push } = await show(beginning());
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => fake.argumentsOf('changeSettings')).toEqual([{ isWelcomeDone: true }]);
    await push(appState());
    await page.getByRole('heading', { name: title }).waitFor({ state: 'detached' });
  });

  it('are not offered to who has rented before', async () => {
    const { page } = await show(appState({ settings: defaultSettings, rentals: [lastRental] }));
    await page.getByText('No active numbers').waitFor();
    expect(await page.getByRole('heading', { name: title }).count()).toBe(0);
  });
});

describe.skipIf(!hasBrowser())('the sound', () => {
  const show = useGallery();

  /** The pitches of the waves that were started, in order. */
  async function listen(page: Page): Promise<() => Promise<number[]>> {
    await page.evaluate(() => {
      const heard: number[] = [];
      Object.assign(window, { heard });
      const { setValueAtTime } = AudioParam.prototype;
      AudioParam.prototype.setValueAtTime = function (this: AudioParam, value: number, at: number) {
        if (value > 20) heard.push(Math.round(value));
        return setValueAtTime.call(this, value, at);
      };
    });
    // Put there just now.
    return () => page.evaluate(() => (window as unknown as { heard: number[] }).heard);
  }

  it('is chosen in Settings, where it is heard at once, and said to be our own', async () => {
    const { page, fake, push } = await show(appState());
    const heard = await listen(page);
    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByRole('searchbox').fill('sound');
    await page.getByLabel('Which sound').selectOption('Chime');
    await expect.poll(heard).toEqual([880, 1109, 1319]);
    const [change] = fake.argumentsOf('changeSettings');
    expect(change).toEqual({ notifications: { ...defaultSettings.notifications, soundName: 'chime' } });
    await push(
      appState({
        settings: { ...settings, notifications: { ...settings.notifications, soundName: 'chime' } },
      }),
    );
    await page.getByText('Plays in Do Not Disturb too.').waitFor();
    await push(
      appState({ settings: { ...settings, notifications: { ...settings.notifications, sound: false } } }),
    );
    await page.getByLabel('Which sound').waitFor({ state: 'detached' });
  });

  it('is played when main asks for it, on whatever tab', async () => {
    const { page, playSound } = await show(appState());
    const heard = await listen(page);
    // A browser plays nothing before the first press; the window of the application is free to.
    await page.getByRole('tab', { name: 'History' }).click();
    await playSound('drop');
    await expect.poll(heard).toEqual([500, 700]);
  });
});
