import { describe, expect, it } from 'vitest';
import {
  appState,
  code,
  endedRental,
  galleryNowMs,
  rental,
  sms,
  unresolvedRental,
} from '../gallery/build.ts';
import { chooseInMenu, tabTo } from '../gallery/judge.ts';
import { listAnswers } from '../gallery/lists.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const firstRun = () => appState({ account: { kind: 'none' }, wallet: null });
const codeText = '849-201 is your code';
const codeSms = sms('1', codeText, { code: code('849201', codeText, { start: 0, end: 7 }) });

describe.skipIf(!hasBrowser())('the popup', () => {
  const show = useGallery();

  describe('first run', () => {
    it('starts the sandbox by keyboard alone', async () => {
      const { page, fake } = await show(firstRun());
      await tabTo(page, 'Try the sandbox');
      await page.keyboard.press('Enter');
      await expect.poll(() => fake.argumentsOf('useSandbox').length).toBe(1);
    });

    it('saves a key by keyboard alone and leaves no trace of it in the page', async () => {
      const { page, fake } = await show(firstRun());
      await tabTo(page, 'API key');
      await page.keyboard.type(' practice-key ');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => fake.argumentsOf('saveKey'))
        .toEqual([{ key: 'practice-key', keep: 'protected' }]);
      await expect.poll(() => page.getByLabel('API key').inputValue()).toBe('');
      expect(await page.content()).not.toContain('practice-key');
    });

    it('lets the person decide where there is no keyring', async () => {
      const { page, fake } = await show(firstRun(), {
        saveKey: async ({ keep }) =>
          keep === 'protected'
            ? { ok: false, problem: { kind: 'vault', protection: 'weak' } }
            : { ok: true, value: null },
      });
      await page.getByLabel('API key').fill('practice-key');
      await page.getByRole('button', { name: 'Save key' }).click();
      await page.getByRole('button', { name: 'Store anyway' }).waitFor();
      await page.getByRole('button', { name: 'Use for this session' }).click();
      await expect.poll(() => fake.argumentsOf('saveKey').length).toBe(2);
      expect(fake.argumentsOf('saveKey')[1]).toEqual({ key: 'practice-key', keep: 'memory' });
    });
  });

  describe('a card', () => {
    it('announces each arriving code once, and none that was there before', async () => {
      const { page, push } = await show(
        appState({ rentals: [rental('a', { sms: [codeSms] }), rental('b')] }),
      );
      await page.getByRole('button', { name: 'Copy code' }).waitFor();
      const live = page.locator('[aria-live=polite]');
      expect((await live.textContent())?.trim()).toBe('');
      const rentals = [rental('a', { sms: [codeSms] }), rental('b', { sms: [codeSms] })];
      await push(appState({ rentals }));
      await push(appState({ rentals }));
      await expect
        .poll(() => live.locator('p').allTextContents())
        .toEqual(['Code 8 4 9 2 0 1 from WhatsApp']);
    });

    it('shows the code unbroken, copies it, and says so for two seconds', async () => {
      const { page, fake } = await show(appState({ rentals: [rental('a', { sms: [codeSms] })] }), {}, true);
      expect(await page.locator('strong.code').textContent()).toBe('849201');
      await page.getByRole('button', { name: 'Copy code' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      expect(fake.argumentsOf('copyCode')).toEqual([{ rentalId: 'a', smsId: '1', which: 'code' }]);
      await page.clock.runFor(2100);
      await page.getByRole('button', { name: 'Copy code' }).waitFor();
    });

    it('shows a hostile SMS as the text that it is', async () => {
      const text =
        '<img src=x onerror=alert(1)><script>alert(2)</script>\n  {@html "x"} &amp; \u202Ereversed 849201 </p>';
      const start = text.indexOf('849201');
      const hostile = sms('1', text, {
        sender: '<b>Bank</b>',
        code: code('849201', text, { start, end: start + 6 }),
      });
      const { page } = await show(appState({ rentals: [rental('a', { sms: [hostile] })] }));
      await page.getByText('<b>Bank</b>').waitFor();
      expect(await page.locator('p[dir=auto]').textContent()).toBe(text);
      expect(await page.locator('.sms').locator('img, script, b').count()).toBe(0);
    });

    it('copies the number in the form that is asked for', async () => {
      const { page, fake } = await show(appState({ rentals: [rental('a')] }));
      await page.getByText('Waiting for SMS').waitFor();
      await page.getByRole('button', { name: 'Copy number' }).click();
      await chooseInMenu(page, 'Digits only: 12025550143');
      await chooseInMenu(page, 'National: (202) 555-0143');
      await expect
        .poll(() => fake.argumentsOf('copyNumber'))
        .toEqual(['e164', 'digits', 'national'].map((form) => ({ rentalId: 'a', form })));
    });

    it('counts minutes, then seconds, then says that the time is up', async () => {
      const { page } = await show(appState({ rentals: [rental('a')] }), {}, true);
      const timer = page.getByRole('timer');
      await expect.poll(() => timer.innerText()).toMatch(/15 min$/);
      await page.clock.runFor(60_000);
      await expect.poll(() => timer.innerText()).toMatch(/14 min$/);
      await page.clock.runFor(13 * 60_000);
      await expect.poll(() => timer.innerText()).toMatch(/1:59$/);
      await page.clock.runFor(2 * 60_000);
      await page.getByText('Time’s up').waitFor();
    });

    it('shows how long a number is still rented that is not watched, and does not contradict its money', async () => {
      const { page } = await show(appState({ rentals: [rental('a', { state: { kind: 'stopped' } })] }));
      await page.getByText('Paused').waitFor();
      expect(await page.getByRole('timer').innerText()).toMatch(/1[56] min$/);
      const card = await page.getByRole('article').innerText();
      expect(card).toContain('stays rented until its time is over');
      expect(card).not.toMatch(/neither|nor refunded|not watched/i);
    });

    it('shows the newest code first and two SMS at most, until more are asked for', async () => {
      const rest = ['One', 'Two', 'Three'].map((text) => sms(text, text));
      const { page } = await show(appState({ rentals: [rental('a', { sms: [codeSms, ...rest] })] }));
      const texts = page.locator('p[dir=auto]');
      await expect.poll(() => texts.allTextContents()).toEqual([codeText, 'Three']);
      await page.getByRole('button', { name: '2 more SMS' }).click();
      await expect.poll(() => texts.allTextContents()).toEqual([codeText, 'Three', 'Two', 'One']);
    });

    it('asks to check where the clipboard may not have taken the copy', async () => {
      const { page } = await show(appState({ rentals: [rental('a', { sms: [codeSms] })] }), {
        copyCode: async () => ({ ok: true, value: 'uncertain' }),
      });
      await page.getByRole('button', { name: 'Copy code' }).click();
      await page.getByRole('alert').getByText('Check the clipboard').waitFor();
      expect(await page.getByRole('button', { name: 'Copied' }).count()).toBe(0);
    });
  });

  describe('the details of a rental', () => {
    it('open by keyboard and tell what happened, and when after the order', async () => {
      const opened = { ...codeSms, seenAtMs: galleryNowMs - 3 * 60_000 };
      const { page } = await show(appState({ rentals: [rental('a', { sms: [opened] })] }));
      await tabTo(page, 'More');
      expect(await page.getByText('Number assigned').count()).toBe(0);
      await page.keyboard.press('Enter');
      // A key that is pressed before the menu has the focus goes to the button.
      const focused = () =>
        page.evaluate(() => document.activeElement?.closest('[role=menu] *')?.textContent ?? '');
      await expect.poll(focused).not.toBe('');
      for (let down = 0; down < 6 && (await focused()).trim() !== 'Details'; down += 1) {
        await page.keyboard.press('ArrowDown');
      }
      expect((await focused()).trim()).toBe('Details');
      await page.keyboard.press('Enter');
      await page.getByText('$0.48 paid').waitFor();
      await expect
        .poll(() =>
          page
            .getByRole('listitem')
            .filter({ has: page.locator('time') })
            .last()
            .innerText(),
        )
        .toMatch(/SMS received\s+1 min later\s+10:21:00/);
    });

    it.each([
      ['held', rental('a'), '$0.48 on hold'],
      ['awaited', endedRental('a', 36), '$0.48 refund pending since 10:08 AM'],
    ])('say where the money is: %s', async (_name, shown, sentence) => {
      const { page } = await show(appState({ rentals: [shown] }));
      if (shown.state.kind === 'ended') {
        await page.getByRole('tab', { name: 'History' }).click();
        await page.getByRole('button', { name: /^WhatsApp/ }).click();
      }
      await page.getByText(sentence).waitFor();
    });

    it('mark an SMS that came after the end, there and in its row', async () => {
      const endedAtMs = galleryNowMs - 40 * 60_000;
      const late = { ...codeSms, receivedAtMs: endedAtMs + 30_000, seenAtMs: endedAtMs + 61_000 };
      const { page } = await show(appState({ rentals: [endedRental('a', 60, { sms: [late] })] }));
      await page.getByRole('tab', { name: 'History' }).click();
      await page.getByText('Late, arrived after the end').waitFor();
      await page.getByRole('button', { name: /^WhatsApp/ }).click();
      await page.getByText('SMS after the end').waitFor();
    });
  });

  it('tells what the balances say of an order without a clear answer, and the price that was shown', async () => {
    const { page, fake } = await show(appState({ rentals: [unresolvedRental('u')] }));
    await page.getByText('Probably paid: your balance fell by $0.48.').waitFor();
    await page.getByText('The price shown was $0.48.').waitFor();
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => fake.argumentsOf('dismissUnresolved')).toEqual(['u']);
    expect(fake.argumentsOf('checkUnresolved')).toEqual(['u']);
  });

  it('ignores a snapshot that is older than the one shown', async () => {
    const old = appState();
    const { page, push } = await show(appState({ rentals: [rental('a')] }));
    await page.getByText('Waiting for SMS').waitFor();
    await push(old);
    expect(await page.getByText('Waiting for SMS').isVisible()).toBe(true);
  });

  it('lets the setting override the theme of the system', async () => {
    const settings = { ...appState().settings, theme: 'dark' as const };
    const { page, push } = await show(appState({ settings }));
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    const dark = await background();
    await push(appState());
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBeNull();
    expect(await background()).not.toBe(dark);
  });

  it('takes Escape for what is open, innermost first, and hides the window at last', async () => {
    const { page, fake } = await show(appState(), { ...listAnswers });
    await page.getByRole('button', { name: 'Rent a number' }).click();
    await page.getByRole('combobox', { name: 'Service' }).click();
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'Service' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(':focus').textContent()).toContain('Rent a number');
    expect(fake.argumentsOf('hideWindow')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => fake.argumentsOf('hideWindow').length).toBe(1);
  });

  it.each(['Control', 'Meta'])(
    'goes by %s with a digit to each tab, with + to the rent panel, and with W away',
    async (held) => {
      const { page, fake } = await show(appState(), { ...listAnswers });
      await page.getByRole('button', { name: 'Rent a number' }).waitFor();
      for (const [key, name] of [
        ['2', 'History'],
        ['3', 'Settings'],
        ['1', 'Numbers'],
      ] as const) {
        await page.keyboard.press(`${held}+${key}`);
        await page.getByRole('tab', { name, selected: true }).waitFor();
      }
      await page.keyboard.press(`${held}++`);
      await page.getByRole('combobox', { name: 'Service' }).waitFor();
      expect(fake.argumentsOf('hideWindow')).toEqual([]);
      await page.keyboard.press(`${held}+w`);
      await expect.poll(() => fake.argumentsOf('hideWindow').length).toBe(1);
    },
  );

  it('shows the tab that main asks for', async () => {
    const { page, showTab } = await show(appState());
    await page.getByRole('tab', { name: 'Numbers' }).waitFor();
    await showTab('settings');
    await page.getByRole('switch', { name: 'Play a sound' }).waitFor();
  });
});
