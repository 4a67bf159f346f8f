import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../preload/contract.ts';
import { en } from '../../preload/words/index.ts';
import { appState } from '../gallery/build.ts';
import { tabTo } from '../gallery/judge.ts';
import { openTab } from '../gallery/scene.ts';
import { useGallery } from '../gallery/session.ts';
import { hasBrowser } from '../support/launch-browser.ts';

const { settings, system } = appState();
const record = 'Record keys: Copy the latest code';

describe.skipIf(!hasBrowser())('a shortcut', () => {
  const show = useGallery();

  async function startRecording(state = appState(), overrides: Partial<Bridge> = {}) {
    const shown = await show(state, overrides);
    await openTab('settings')(shown.page, en);
    await tabTo(shown.page, new RegExp(`^${record}`));
    await shown.page.keyboard.press('Enter');
    await shown.page.getByText('Press keys…').waitFor();
    return shown;
  }
  const kept = () =>
    appState({
      settings: { ...settings, shortcuts: { ...settings.shortcuts, copyLatest: 'CommandOrControl+Shift+C' } },
      system: { ...system, shortcuts: { ...system.shortcuts, copyLatest: 'on' } },
    });

  it('shows the keys as they are held, is kept, and lets main act on keys again first', async () => {
    const { page, fake, push } = await startRecording();
    const button = page.locator('[data-recording]');
    await page.keyboard.down('Control');
    await page.keyboard.down('Shift');
    await expect.poll(() => button.locator('kbd').allTextContents()).toEqual(['Ctrl', 'Shift']);
    await page.keyboard.up('Shift');
    await expect.poll(() => button.locator('kbd').allTextContents()).toEqual(['Ctrl']);
    await page.keyboard.press('Shift+C');
    await expect.poll(() => fake.argumentsOf('setShortcut')).toHaveLength(1);
    expect(fake.calls.map(({ name, argument }) => [name, argument]).slice(-3)).toEqual([
      ['recordShortcut', { isRecording: true }],
      ['recordShortcut', { isRecording: false }],
      ['setShortcut', { name: 'copyLatest', accelerator: 'CommandOrControl+Shift+C' }],
    ]);
    await page.getByText('Saved').first().waitFor();
    await push(kept());
    await page.getByRole('button', { name: `${record} Ctrl Shift C` }).waitFor();
  });

  it('is recorded where the window itself has the keys', async () => {
    const { page, fake } = await startRecording();
    await page.keyboard.press('Control+N');
    await expect
      .poll(() => fake.argumentsOf('setShortcut'))
      .toEqual([{ name: 'copyLatest', accelerator: 'CommandOrControl+N' }]);
    expect(await page.getByRole('tab', { name: 'Settings' }).getAttribute('aria-selected')).toBe('true');
  });

  it('stays with Escape, and the window with it', async () => {
    const { page, fake } = await startRecording(kept());
    await page.keyboard.press('Escape');
    await expect
      .poll(() => fake.argumentsOf('recordShortcut'))
      .toEqual([{ isRecording: true }, { isRecording: false }]);
    expect(fake.argumentsOf('setShortcut')).toEqual([]);
    expect(fake.argumentsOf('hideWindow')).toEqual([]);
  });

  it.each(['Backspace while recording', 'its own button'])('goes with %s', async (way) => {
    const { page, fake } = await startRecording(kept());
    if (way.startsWith('Backspace')) await page.keyboard.press('Backspace');
    else {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Remove keys: Copy the latest code' }).click();
    }
    await expect
      .poll(() => fake.argumentsOf('setShortcut'))
      .toEqual([{ name: 'copyLatest', accelerator: null }]);
  });

  it('traps nobody: Tab leaves, and ends the recording', async () => {
    const { page, fake } = await startRecording();
    await page.keyboard.press('Tab');
    await expect.poll(() => fake.argumentsOf('recordShortcut').at(-1)).toEqual({ isRecording: false });
    expect(await page.locator(':focus').innerText()).not.toContain('Press keys');
  });

  it('says what is missing, and goes on', async () => {
    const { page, fake } = await startRecording();
    await page.keyboard.press('c');
    await page.getByRole('alert').getByText('needs Ctrl, Alt or Cmd').waitFor();
    await page.keyboard.press('Alt+c');
    await expect.poll(() => fake.argumentsOf('setShortcut')).toHaveLength(1);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('says beside itself why the system refused it', async () => {
    const problem = { kind: 'shortcut', reason: 'taken' } as const;
    const { page } = await startRecording(appState(), { setShortcut: async () => ({ ok: false, problem }) });
    await page.keyboard.press('Control+Shift+C');
    const row = page.locator('[data-setting]', { hasText: 'Copy the latest code' });
    await row.getByRole('alert').getByText('another program uses them').waitFor();
  });
});
