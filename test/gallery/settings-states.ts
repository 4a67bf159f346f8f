/** Settings: what the system makes of what was asked of it, and what a person does there. */

import { unknownSystem } from '../../main/core/state.ts';
import { defaultSettings } from '../../main/settings/settings.ts';
import type { AppState, Settings, SystemState } from '../../preload/model/index.ts';
import type { Texts } from '../../preload/words/index.ts';
import { appState, endedRental, galleryNowMs } from './build.ts';
import { type Arrive, type GalleryStates, openTab } from './scene.ts';

const withSystem = (system: Partial<SystemState>, settings: Partial<Settings> = {}): AppState =>
  appState({
    system: { ...unknownSystem, ...system },
    settings: { ...defaultSettings, ...settings },
  });

/** Opens Settings and looks for what has these words. */
const find =
  (wordsOf: (texts: Texts) => string): Arrive =>
  async (page, texts) => {
    await openTab('settings')(page, texts);
    await page.getByRole('searchbox', { name: texts.views.settings.search }).fill(wordsOf(texts));
  };

const findShortcuts = find((texts) => texts.views.settings.shortcuts);
const findUpdates = find((texts) => texts.views.settings.updates);
const keys = {
  copyLatest: 'CommandOrControl+Shift+C',
  openPopup: 'Alt+Space',
  openLine: null,
  rentFavourite: null,
} as const;
export const settingsStates: GalleryStates = {
  'settings-found': {
    state: appState(),
    arrive: find((texts) => texts.views.settings.clear),
  },
  'settings-none-found': { state: appState(), arrive: find(() => 'qqq') },
  'settings-shortcuts': {
    state: withSystem(
      { shortcuts: { copyLatest: 'on', openPopup: 'refused', openLine: 'off', rentFavourite: 'off' } },
      { shortcuts: keys },
    ),
    arrive: findShortcuts,
  },
  'settings-recording': {
    state: appState(),
    arrive: async (page, texts) => {
      await findShortcuts(page, texts);
      const { recordFor, names } = texts.views.shortcuts;
      await page.getByRole('button', { name: recordFor(names.copyLatest) }).click();
      await page.keyboard.down('Control');
      await page.keyboard.down('Shift');
    },
  },
  'settings-shortcut-taken': {
    state: withSystem({}, { shortcuts: { ...keys, openPopup: null } }),
    overrides: { setShortcut: async () => ({ ok: false, problem: { kind: 'shortcut', reason: 'taken' } }) },
    arrive: async (page, texts) => {
      await findShortcuts(page, texts);
      const { recordFor, names } = texts.views.shortcuts;
      await page.getByRole('button', { name: recordFor(names.openPopup) }).click();
      await page.keyboard.press('Control+Shift+O');
      await page.getByRole('alert').waitFor();
    },
  },
  'settings-login-needs-approval': {
    state: withSystem({ loginItem: 'needs-approval' }),
    arrive: find((texts) => texts.views.settings.startup),
  },
  'settings-login-unsupported': {
    state: withSystem({ loginItem: 'unsupported', update: { kind: 'unsupported' } }),
    arrive: find((texts) => texts.views.settings.startup),
  },
  'settings-privacy': {
    state: appState(),
    arrive: async (page, texts) => {
      await find((words) => words.views.settings.about)(page, texts);
      await page.getByRole('button', { name: texts.views.about.privacy }).click();
      await page.getByText(texts.views.about.privacyIntro).waitFor();
    },
  },
  'settings-notices': {
    state: appState(),
    arrive: async (page, texts) => {
      await find((words) => words.views.settings.about)(page, texts);
      await page.getByRole('button', { name: texts.views.about.notices }).click();
      await page.getByText(texts.views.about.trademarks).waitFor();
    },
  },
  'settings-update-unsupported': {
    state: withSystem({ update: { kind: 'unsupported' } }),
    arrive: findUpdates,
  },
  'settings-update-none': {
    state: withSystem({ update: { kind: 'none', checkedAtMs: galleryNowMs - 3 * 3_600_000 } }),
    arrive: findUpdates,
  },
  'settings-update-available': {
    state: withSystem({ update: { kind: 'available', version: '0.2.0', isInstallable: true } }),
    arrive: findUpdates,
  },
  'settings-update-told': {
    state: withSystem({ update: { kind: 'available', version: '0.2.0', isInstallable: false } }),
    arrive: findUpdates,
  },
  'settings-update-downloading': {
    state: withSystem({ update: { kind: 'downloading', version: '0.2.0', share: 0.42 } }),
    arrive: findUpdates,
  },
  'settings-update-ready': {
    state: withSystem({ update: { kind: 'ready', version: '0.2.0' } }),
    overrides: {
      installUpdate: async () => ({ ok: false, problem: { kind: 'update', reason: 'awaiting-code' } }),
    },
    arrive: async (page, texts) => {
      await findUpdates(page, texts);
      await page.getByRole('button', { name: texts.views.updates.install }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  'settings-shorter-history': {
    state: appState({ rentals: [endedRental('a', 60 * 24 * 12), endedRental('b', 60 * 24 * 20)] }),
    arrive: async (page, texts) => {
      await openTab('settings')(page, texts);
      await page.getByLabel(texts.views.settings.retention).selectOption('7');
      await page.getByRole('alertdialog').waitFor();
    },
  },
};
