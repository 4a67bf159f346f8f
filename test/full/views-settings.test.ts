import { describe, expect, it } from 'vitest';
import type { Bridge, CallName } from '../../preload/contract.ts';
import type { Settings, SystemState } from '../../preload/model/index.ts';
import { en } from '../../preload/words/index.ts';
import { appState, endedRental } from '../gallery/build.ts';
import { tabTo } from '../gallery/judge.ts';
import { live, openTab } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { catalogues } from '../support/catalogues.ts';
import { hasBrowser } from '../support/launch-browser.ts';

describe.skipIf(!hasBrowser())('settings', () => {
  const show = useGallery();
  const { settings, system } = appState();
  const { limits, notifications, webhook } = settings;

  async function open(state = appState(), overrides: Partial<Bridge> = {}) {
    const shown = await show(state, overrides);
    await openTab('settings')(shown.page, en);
    // Settings load when they are first shown.
    await shown.page.locator('[data-setting]').first().waitFor();
    return shown;
  }
  const withSystem = (change: Partial<SystemState>) => appState({ system: { ...system, ...change } });
  const withSettings = (change: Partial<Settings>) => appState({ settings: { ...settings, ...change } });

  it('stand in four groups', async () => {
    const { page } = await open();
    const titles = page.getByRole('heading', { level: 2 });
    expect(await titles.allInnerTexts()).toEqual(['General', 'Alerts and keys', 'Spending', 'Advanced']);
  });

  it.each<[string, Partial<Settings>]>([
    ['Show a notification when a code arrives', { notifications: { ...notifications, enabled: false } }],
    ['Play a sound', { notifications: { ...notifications, sound: false } }],
    ['Hide the code in the notification', { notifications: { ...notifications, hideCode: true } }],
    ['Copy a code as soon as it arrives', { notifications: { ...notifications, autoCopy: true } }],
    ['Copy a number as soon as it is rented', { notifications: { ...notifications, autoCopyNumber: true } }],
    ['Quiet hours', { quietHours: { ...settings.quietHours, enabled: true } }],
    ['Receive SMS by webhook', { webhook: { ...webhook, enabled: true } }],
    ['Check for updates', { updates: { check: false } }],
  ])('switch at once, and say so: %s', async (name, change) => {
    const { page, fake } = await open();
    await page.getByRole('switch', { name }).click();
    await page.locator('[data-setting]', { hasText: name }).getByText('Saved').waitFor();
    expect(fake.argumentsOf('changeSettings')).toEqual([change]);
    expect(await page.locator('[aria-live=polite] p').allTextContents()).toEqual(['Saved']);
  });

  it.each<[string, string, Partial<Settings>]>([
    ['Clear a copied code', '300000', { clipboardClearDelayMs: 300_000 }],
    ['Language', 'en', { language: 'en' }],
    ['Keep ended numbers', '90', { history: { retentionDays: 90 } }],
    ['Keep ended numbers', 'null', { history: { retentionDays: null } }],
  ])('are chosen from a list: %s', async (name, value, change) => {
    const { page, fake } = await open();
    await page.getByLabel(name).selectOption(value);
    await expect.poll(() => fake.argumentsOf('changeSettings')).toEqual([change]);
  });

  it('offer four themes', async () => {
    const { page, fake, push } = await open();
    await page.getByRole('radio', { name: 'High contrast' }).click();
    await expect.poll(() => fake.argumentsOf('changeSettings')).toEqual([{ theme: 'contrast' }]);
    await push(withSettings({ theme: 'contrast' }));
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      .toBe('rgb(0, 0, 0)');
  });

  it('show what stands and why, where a change is not kept', async () => {
    const problem = { kind: 'storage', reason: 'full' } as const;
    const { page } = await open(appState(), { changeSettings: async () => ({ ok: false, problem }) });
    await page.getByRole('switch', { name: 'Play a sound' }).click();
    await page.getByRole('alert').getByText('The disk is full').waitFor();
    expect(await page.getByRole('switch', { name: 'Play a sound' }).isChecked()).toBe(true);
  });

  it('ask before a shorter time deletes history', async () => {
    const { page, fake } = await open(appState({ rentals: [endedRental('old', 60 * 24 * 12)] }));
    const list = page.getByLabel('Keep ended numbers');
    await list.selectOption('7');
    await page.getByRole('alertdialog').getByText('One number is older than that').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(fake.argumentsOf('changeSettings')).toEqual([]);
    expect(await list.inputValue()).toBe('30');
    await list.selectOption('7');
    await page.getByRole('button', { name: 'Delete them' }).click();
    await expect.poll(() => fake.argumentsOf('changeSettings')).toEqual([{ history: { retentionDays: 7 } }]);
  });

  describe('limits', () => {
    it('are amounts of the wallet’s currency, kept when the field is left, and say so', async () => {
      const { page, fake } = await open();
      await tabTo(page, 'Maximum price per number');
      await page.keyboard.type('.75');
      await page.keyboard.press('Tab');
      await page.getByText('Saved').first().waitFor();
      expect(fake.argumentsOf('changeSettings')).toEqual([{ limits: { ...limits, maxPriceMinor: 75 } }]);
    });

    it('explain themselves beside the field where what was typed is none, and keep the former one', async () => {
      const { page, fake } = await open(withSettings({ limits: { ...limits, dailySpendingMinor: 500 } }));
      const field = page.getByRole('textbox', { name: 'Daily spending limit' });
      await field.fill('five');
      await field.press('Enter');
      await page.getByRole('alert').getByText('Enter an amount such as 0.50').waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await field.fill('5.5');
      expect(await page.getByRole('alert').count()).toBe(0);
      await field.fill('5.00');
      await field.press('Enter');
      await field.fill('');
      await field.press('Enter');
      await expect
        .poll(() => fake.argumentsOf('changeSettings'))
        .toEqual([{ limits: { ...limits, dailySpendingMinor: null } }]);
    });

    it('take one to twenty open numbers', async () => {
      const { page, fake } = await open();
      const field = page.getByRole('textbox', { name: 'Numbers at once' });
      await field.fill('21');
      await field.press('Enter');
      await page.getByRole('alert').getByText('Enter 1–20').waitFor();
      await field.fill('20');
      await field.press('Enter');
      await expect
        .poll(() => fake.argumentsOf('changeSettings'))
        .toEqual([{ limits: { ...limits, maxOpenReservations: 20 } }]);
    });
  });

  it('take an amount below which the balance is told of, and never tell without one', async () => {
    const { page, fake, push } = await open();
    const field = page.getByRole('textbox', { name: 'Tell me when the balance falls below' });
    await field.fill('5');
    await field.press('Enter');
    const low = { notifications: { ...notifications, lowBalanceMinor: 500 } };
    await expect.poll(() => fake.argumentsOf('changeSettings')).toEqual([low]);
    await push(withSettings(low));
    await expect.poll(() => field.inputValue()).toBe('5.00');
    await field.fill('');
    await field.press('Enter');
    await expect.poll(() => fake.argumentsOf('changeSettings')).toEqual([low, { notifications }]);
  });

  it('take the times of quiet hours, and keep the former one where a field is emptied', async () => {
    const quietHours = { enabled: true, fromMinute: 22 * 60, toMinute: 7 * 60 };
    const { page, fake } = await open(withSettings({ quietHours }));
    const from = page.getByLabel('Quiet from');
    await from.fill('23:30');
    await expect
      .poll(() => fake.argumentsOf('changeSettings'))
      .toEqual([{ quietHours: { ...quietHours, fromMinute: 23 * 60 + 30 } }]);
    const to = page.getByLabel('Quiet until');
    await to.fill('');
    await to.blur();
    await expect.poll(() => to.inputValue()).toBe('07:00');
    expect(fake.argumentsOf('changeSettings')).toHaveLength(1);
  });

  it.each(['night', 'do not disturb', 'low balance', 'quiet', 'copy number'])(
    'are found by what people type: %s',
    async (typed) => {
      const { page } = await open();
      await page.getByRole('searchbox', { name: 'Find a setting' }).fill(typed);
      await expect.poll(() => page.locator('[data-setting]:visible').count()).toBeGreaterThan(0);
    },
  );

  it('show the highest price of a service beside the other limits, and take it off again', async () => {
    const service = { id: 'whatsapp', name: 'WhatsApp' };
    const set = { ...limits, servicePrices: [{ service, maxPriceMinor: 40 }] };
    const { page, fake } = await open(withSettings({ limits: set }));
    const field = page.getByRole('textbox', { name: 'Maximum price for WhatsApp' });
    expect(await field.inputValue()).toBe('0.40');
    await field.fill('');
    await field.press('Enter');
    await expect
      .poll(() => fake.argumentsOf('changeSettings'))
      .toEqual([{ limits: { ...limits, servicePrices: [] } }]);
  });

  it('offer a gentler pace of checking and tell what it means', async () => {
    const { page, fake, push } = await open();
    await page.getByText('At most 2 times a second for each number').waitFor();
    await page.getByRole('radio', { name: 'Slow' }).click();
    const polling = { perReservationPerSecond: 0.5, totalPerSecond: 2 };
    await expect.poll(() => fake.argumentsOf('changeSettings')).toEqual([{ polling }]);
    await push(withSettings({ polling }));
    await page.getByText('At most every 2 seconds for each number').waitFor();
  });

  it('take a port for the webhook, and copy the address and the secret', async () => {
    const url = 'http://127.0.0.1:48213/hook/3f9c2d';
    const isOn = { ...webhook, enabled: true };
    const { page, fake } = await open({ ...withSettings({ webhook: isOn }), webhookUrl: url });
    const field = page.getByRole('textbox', { name: 'Port' });
    await field.fill('99999');
    await field.press('Enter');
    await page.getByRole('alert').getByText('Not a valid port').waitFor();
    await field.fill('8080');
    await field.press('Enter');
    await expect
      .poll(() => fake.argumentsOf('changeSettings'))
      .toEqual([{ webhook: { ...isOn, port: 8080 } }]);
    await page.getByRole('button', { name: 'Copy address' }).click();
    await page.getByRole('button', { name: 'Copy signing secret' }).click();
    await page.getByRole('switch', { name: 'Only signed events' }).click();
    await expect.poll(() => fake.argumentsOf('copyText')).toEqual([url]);
    expect(fake.argumentsOf('copyWebhookSecret')).toHaveLength(1);
    expect(fake.argumentsOf('changeSettings').at(-1)).toEqual({
      webhook: { ...isOn, requireSignature: true },
    });
  });

  it('launch at login where the system lets them, and say what it waits for', async () => {
    const { page, fake, push } = await open();
    const launch = page.getByRole('switch', { name: 'Launch at login' });
    await launch.click();
    await expect.poll(() => fake.argumentsOf('setLaunchAtLogin')).toEqual([true]);
    await push(withSystem({ loginItem: 'needs-approval' }));
    await page.getByText('Login Items').waitFor();
    expect(await launch.isChecked()).toBe(true);
    await push(withSystem({ loginItem: 'unsupported' }));
    await page.getByText('Install the application first').waitFor();
    expect(await launch.isDisabled()).toBe(true);
  });

  describe('updates', () => {
    it.each<[string, SystemState['update'], CallName]>([
      ['Check now', { kind: 'none', checkedAtMs: null }, 'checkForUpdate'],
      ['Download', { kind: 'available', version: '0.2.0', isInstallable: true }, 'downloadUpdate'],
      ['Restart and install', { kind: 'ready', version: '0.2.0' }, 'installUpdate'],
    ])('go on with %s', async (name, update, call) => {
      const { page, fake } = await open(withSystem({ update }));
      await page.getByRole('button', { name }).click();
      await expect.poll(() => fake.argumentsOf(call)).toHaveLength(1);
    });

    it('lead to the page of a version that nothing in the build vouches for', async () => {
      const update = { kind: 'available', version: '0.2.0', isInstallable: false } as const;
      const { page, fake } = await open(withSystem({ update }));
      await page.getByRole('button', { name: 'What is new' }).click();
      await expect.poll(() => fake.argumentsOf('openLink')).toEqual(['releases']);
      expect(fake.argumentsOf('downloadUpdate')).toEqual([]);
    });

    it('say beside the button why one is not installed now', async () => {
      const problem = { kind: 'update', reason: 'awaiting-code' } as const;
      const { page } = await open(withSystem({ update: { kind: 'ready', version: '0.2.0' } }), {
        installUpdate: async () => ({ ok: false, problem }),
      });
      await page.getByRole('button', { name: 'Restart and install' }).click();
      await page.getByRole('alert').getByText('no open number waits').waitFor();
    });

    it('say how they are made where the application does not make them', async () => {
      const { page } = await open(withSystem({ update: { kind: 'unsupported' } }));
      await page.getByText('Update it with your package manager').waitFor();
      expect(await page.getByRole('button', { name: 'Check now' }).count()).toBe(0);
    });
  });

  it('open the privacy page and the notices, and come back to where they were, by keyboard alone', async () => {
    const { page } = await open();
    await tabTo(page, 'Privacy');
    await page.keyboard.press('Enter');
    const privacy = page.getByRole('dialog', { name: 'Privacy' });
    for (const host of ['api.rentiumsms.online', 'github.com', '127.0.0.1', 'neverssl.com']) {
      await privacy.getByText(host).waitFor();
    }
    await page.keyboard.press('Escape');
    await privacy.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator(':focus').textContent()).toContain('Privacy');
    await tabTo(page, 'Third-party notices');
    await page.keyboard.press('Enter');
    const notices = page.getByRole('dialog', { name: 'Third-party notices' });
    await notices.getByText('MIT License').waitFor();
    await notices.getByText('belong to their owners').waitFor();
    await notices.getByRole('button', { name: 'Close' }).click();
    await notices.waitFor({ state: 'detached' });
  });

  it('open the data folder and the pages outside, and save the diagnostics', async () => {
    const { page, fake } = await open(appState(), {
      saveDiagnostics: async () => ({ ok: true, value: { file: 'diagnostics.txt' } }),
    });
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    for (const name of ['All releases', 'Read the manual', 'Report a problem', 'Open RentiumSMS']) {
      await page.getByRole('button', { name }).click();
    }
    await expect.poll(() => fake.argumentsOf('openLink')).toEqual(['releases', 'readme', 'issues', 'vendor']);
    expect(fake.argumentsOf('openDataFolder')).toHaveLength(1);
    await page.getByRole('button', { name: 'Save…' }).click();
    await page.getByText('Saved as diagnostics.txt').first().waitFor();
  });

  it('show four characters of the key, change it and forget it after a question', async () => {
    const { page, fake } = await open(appState({ account: live }));
    await page.getByText('•••• 9f3a').waitFor();
    await page.getByRole('button', { name: 'Change key' }).click();
    await page.getByLabel('API key').fill('practice-key');
    await page.getByRole('button', { name: 'Save key' }).click();
    await expect.poll(() => fake.argumentsOf('saveKey')).toHaveLength(1);
    expect(await page.getByRole('button', { name: 'Forget key' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Change key' }).click();
    await page.getByRole('button', { name: 'Forget key' }).click();
    expect(fake.argumentsOf('signOut')).toEqual([]);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Forget key' }).click();
    await expect.poll(() => fake.argumentsOf('signOut')).toHaveLength(1);
  });

  describe.each(['en', 'de', 'es', 'ar'] as const)('with open numbers, in %s', (language) => {
    const { problems, views } = catalogues[language];
    const refused = { ok: false, problem: { kind: 'numbers-open', count: 2 } } as const;
    const { title } = problems['numbers-open'](refused.problem, language);
    const openIn = async (overrides: Partial<Bridge>) => {
      const shown = await show(appState({ account: live, settings: { ...settings, language } }), overrides);
      await openTab('settings')(shown.page, catalogues[language]);
      return shown;
    };

    it('ask before the key is forgotten', async () => {
      const { page, fake } = await openIn({
        signOut: async (leaving) => (leaving?.isLeavingConfirmed ? { ok: true, value: null } : refused),
      });
      await page.getByRole('button', { name: views.settings.changeKey }).click();
      await page.getByRole('button', { name: views.settings.forgetKey }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: views.settings.forgetKey }).click();
      const question = page.getByRole('alertdialog', { name: title });
      await question.waitFor();
      expect(fake.argumentsOf('signOut')).toEqual([undefined]);
      await question.getByRole('button', { name: views.actions.leave }).click();
      await expect.poll(() => fake.argumentsOf('signOut')).toEqual([undefined, { isLeavingConfirmed: true }]);
    });

    it('ask before another key is used, and leave all as it is where the person thinks better of it', async () => {
      const { page, fake } = await openIn({
        saveKey: async ({ isLeavingConfirmed }) => (isLeavingConfirmed ? { ok: true, value: null } : refused),
      });
      await page.getByRole('button', { name: views.settings.changeKey }).click();
      const field = page.getByLabel(views.firstRun.keyLabel);
      await field.fill('practice-key');
      await page.getByRole('button', { name: views.firstRun.saveKey }).click();
      const question = page.getByRole('alertdialog', { name: title });
      await question.getByRole('button', { name: views.actions.cancel }).click();
      await question.waitFor({ state: 'detached' });
      expect(await field.inputValue()).toBe('practice-key');
      expect(fake.argumentsOf('saveKey')).toHaveLength(1);
      await page.getByRole('button', { name: views.firstRun.saveKey }).click();
      await question.getByRole('button', { name: views.actions.leave }).click();
      await expect
        .poll(() => fake.argumentsOf('saveKey').at(-1))
        .toEqual({ key: 'practice-key', keep: 'protected', isLeavingConfirmed: true });
    });
  });

  it('change the key by keyboard alone, and say that it is saved', async () => {
    const { page, fake } = await open(appState({ account: live }));
    const focused = () => page.locator(':focus');
    await tabTo(page, 'Change key');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused().getAttribute('type')).toBe('password');
    await page.keyboard.press('Enter');
    await page.keyboard.type('practice-key');
    await page.keyboard.press('Enter');
    const row = page.locator('[data-setting]', { hasText: '•••• 9f3a' });
    await row.getByText('Saved', { exact: true }).waitFor();
    expect(fake.argumentsOf('saveKey')).toEqual([{ key: 'practice-key', keep: 'protected' }]);
    await expect.poll(() => page.locator('[aria-live=polite] p').allTextContents()).toEqual(['Saved']);
    await expect.poll(() => focused().innerText()).toBe('Change key');
  });

  describe('what is said beside a changed setting', () => {
    it('covers nothing, moves nothing, and stays inside its section', async () => {
      const { page } = await open();
      /** Position of each row in the page, however far that is scrolled. */
      const places = () =>
        page.locator('[data-setting]').evaluateAll((rows) => {
          const [first = 0, ...others] = rows.map((row) => row.getBoundingClientRect().y);
          return others.map((y) => y - first);
        });
      const before = await places();
      const switches = page.getByRole('switch', { disabled: false });
      // All at once: the first mark must not go before the last one is there.
      await switches.evaluateAll((all) => {
        for (const one of all) if (one instanceof HTMLElement) one.click();
      });
      await page.getByLabel('Maximum price per number').fill('1');
      await page.keyboard.press('Enter');
      const saved = page.locator('[data-setting]').getByText('Saved', { exact: true });
      await expect.poll(() => saved.count()).toBe((await switches.count()) + 1);
      const covered = await saved.evaluateAll((marks) =>
        marks.flatMap((mark) => {
          const { top, bottom, left, right } = mark.getBoundingClientRect();
          const section = mark.closest('section')?.lastElementChild?.getBoundingClientRect();
          const isIn = section !== undefined && bottom < section.bottom;
          const words = [
            ...document.querySelectorAll('[data-setting] :is(label, .name, p, button, input, select)'),
          ];
          const under = words.filter((element) => {
            const box = element.getBoundingClientRect();
            return box.top < bottom && box.bottom > top && box.left < right && box.right > left;
          });
          return [...under.map(({ outerHTML }) => outerHTML), ...(isIn ? [] : ['outside'])];
        }),
      );
      expect(covered).toEqual([]);
      expect(await places()).toEqual(before);
    });

    it('is never that it is saved and that it is wrong', async () => {
      const { page } = await open();
      const field = page.getByRole('textbox', { name: 'Numbers at once' });
      const row = page.locator('[data-setting]', { hasText: 'Numbers at once' });
      await field.fill('20');
      await field.press('Enter');
      await row.getByText('Saved').waitFor();
      await field.fill('21');
      await field.press('Enter');
      await row.getByRole('alert').waitFor();
      expect(await row.getByText('Saved').count()).toBe(0);
    });
  });

  it('are found by their words, with their section or alone', async () => {
    const { page } = await open();
    const search = page.getByRole('searchbox', { name: 'Find a setting' });
    const sections = () => page.getByRole('heading', { level: 3 }).allTextContents();
    const labels = () => page.locator('[data-setting]:visible').allTextContents();
    await search.fill('clear code');
    await expect.poll(sections).toEqual(['Clipboard']);
    expect(await labels()).toHaveLength(1);
    await search.fill('keyboard');
    await expect.poll(sections).toEqual(['Keyboard shortcuts']);
    expect(await labels()).toHaveLength(4);
    for (const [typed, section] of [
      ['dark', 'Appearance'],
      ['english', 'Appearance'],
      ['arabic', 'Appearance'],
      ['hotkey', 'Keyboard shortcuts'],
      ['autostart', 'Startup'],
      ['7 days', 'History'],
      ['proxy', 'Data and help'],
    ] as const) {
      await search.fill(typed);
      await expect.poll(sections).toContain(section);
    }
    await search.fill('qqq');
    await page.getByRole('status').getByText('No setting matches “qqq”').waitFor();
    await search.press('Escape');
    await expect.poll(sections).toContain('About');
  });
});
