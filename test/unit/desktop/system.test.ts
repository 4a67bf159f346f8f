import { expect, it } from 'vitest';
import { createState } from '../../../main/core/state.ts';
import { createSystemRoom } from '../../../main/desktop/system.ts';
import { defaultSettings } from '../../../main/settings/settings.ts';
import type { AppState, Settings } from '../../../preload/model/index.ts';
import { createFakeChance } from '../../support/fake-chance.ts';
import { createFakeDesktop } from '../../support/fake-desktop.ts';
import { createFakeTime, settle } from '../../support/fake-time.ts';
import { quietLog } from '../../support/quiet-ports.ts';
import { codeOf, order, shownRentalOf, shownSmsOf } from '../../support/rentals.ts';
import { rethrow, stateOf } from '../../support/states.ts';

const shortcuts = {
  copyLatest: 'Alt+F9',
  openPopup: 'Alt+F10',
  openLine: 'Alt+F12',
  rentFavourite: 'Alt+F11',
};
const code = codeOf('849201');

async function setUp(parts: Partial<AppState> = {}, changed: Partial<Settings> = {}) {
  const desktop = createFakeDesktop();
  const time = createFakeTime();
  const copied: unknown[] = [];
  let settings: Settings = { ...defaultSettings, shortcuts, ...changed };
  const state = createState(stateOf({ ...parts, settings }), rethrow);
  const room = createSystemRoom({
    desktop,
    state,
    ...time,
    chance: createFakeChance(),
    log: quietLog,
    settings: {
      get: () => settings,
      change(next) {
        settings = { ...settings, ...next };
        return null;
      },
    },
    updateSerials: { get: () => 0, raise: () => {} },
    copyCode: (...which) => copied.push(which),
  });
  await room.start();
  return { room, desktop, time, copied, state };
}

it('shows what the system makes of it', async () => {
  const { state } = await setUp();
  expect(state.get().system).toEqual({
    shortcuts: { copyLatest: 'on', openPopup: 'on', openLine: 'on', rentFavourite: 'on' },
    loginItem: 'off',
    isPinned: false,
    update: { kind: 'unsupported' },
  });
});

it('copies the latest code by keys, and opens the window where there is none', async () => {
  const rental = shownRentalOf({ sms: [shownSmsOf({ code })] });
  const { desktop, copied, state } = await setUp();
  desktop.shortcuts.press('Alt+F9');
  expect(copied).toEqual([]);
  expect(desktop.opened).toEqual(['numbers']);
  state.change({ rentals: [rental] });
  desktop.shortcuts.press('Alt+F9');
  expect(copied).toEqual([[rental.id, 'sms_1']]);
});

it('opens the window by keys, and hides it by the same', async () => {
  const { desktop } = await setUp();
  desktop.shortcuts.press('Alt+F10');
  expect(desktop.isShown).toBe(true);
  desktop.shortcuts.press('Alt+F10');
  expect(desktop.isShown).toBe(false);
});

it('asks about the top favourite by keys, and orders nothing', async () => {
  const second = { ...order, country: { id: 'de', name: 'Germany' } };
  const { desktop } = await setUp({}, { favourites: [order, second] });
  desktop.shortcuts.press('Alt+F11');
  expect(desktop.rentPanels).toEqual([order]);
});

it('opens the line by keys', async () => {
  const { desktop } = await setUp();
  desktop.shortcuts.press('Alt+F12');
  expect(desktop.openedLines).toBe(1);
});

it('opens the window where nothing is liked', async () => {
  const { desktop } = await setUp();
  desktop.shortcuts.press('Alt+F11');
  expect(desktop.rentPanels).toEqual([]);
  expect(desktop.opened).toEqual(['numbers']);
});

it('gives the keys back at the end, and waits for nothing', async () => {
  const { room, desktop, time } = await setUp();
  room.stop();
  expect(desktop.shortcuts.held()).toEqual([]);
  expect(time.pending()).toBe(0);
});

it('asks the system again about launch at login when the machine wakes up', async () => {
  const { room, desktop, state } = await setUp();
  desktop.loginItem.read = async () => 'on';
  room.wake();
  await settle();
  expect(state.get().system.loginItem).toBe('on');
});

it('saves a report of faults, and says under which name', async () => {
  const { room, desktop } = await setUp();
  expect(await room.handlers.saveDiagnostics()).toEqual({
    ok: true,
    value: { file: 'rentium-diagnostics-2026-05-19.json' },
  });
  expect(JSON.parse(desktop.savedFiles[0]?.content ?? '')).toMatchObject({ application: '0.1.0' });
});

it('opens the pages it knows, and says where none would', async () => {
  const { room, desktop } = await setUp();
  expect(await room.handlers.openLink('issues')).toEqual({ ok: true, value: null });
  expect(desktop.openedLinks).toEqual(['issues']);
  desktop.openLink = async () => false;
  expect(await room.handlers.openLink('readme')).toMatchObject({ ok: false });
});

it('answers the page about keys, login and updates', async () => {
  const { room, desktop, state } = await setUp();
  await room.handlers.setShortcut({ name: 'openPopup', accelerator: null });
  expect(state.get().system.shortcuts.openPopup).toBe('off');
  await room.handlers.recordShortcut({ isRecording: true });
  desktop.shortcuts.press('Alt+F11');
  expect(desktop.opened).toEqual([]);
  await room.handlers.setLaunchAtLogin(true);
  expect(state.get().system.loginItem).toBe('on');
  for (const call of ['checkForUpdate', 'downloadUpdate', 'installUpdate'] as const) {
    expect(await room.handlers[call]()).toMatchObject({ ok: false, problem: { kind: 'update' } });
  }
});

it('stays awake while a code is awaited, and no longer', async () => {
  const { room, desktop, state } = await setUp();
  expect(desktop.isAwake).toBe(false);
  state.change({ rentals: [shownRentalOf({ sms: [] })] });
  expect(desktop.isAwake).toBe(true);
  state.change({ rentals: [shownRentalOf({ sms: [shownSmsOf({ code })] })] });
  expect(desktop.isAwake).toBe(false);
  state.change({ rentals: [shownRentalOf({ sms: [] })] });
  room.stop();
  expect(desktop.isAwake).toBe(false);
});

it.each(['memory', 'environment'] as const)(
  'is not restarted by a page that would lose a key of this run: %s',
  async (storage) => {
    const account = { kind: 'live', keyEnding: '6789', storage, apiHost: 'api.example.com' } as const;
    const { room, desktop } = await setUp({ account });
    expect(await room.handlers.restart()).toMatchObject({ ok: false });
    expect(desktop.isRestarting).toBe(false);
  },
);

it('is restarted where the keyring is locked', async () => {
  const { room, desktop } = await setUp({ account: { kind: 'locked' } });
  expect(await room.handlers.restart()).toMatchObject({ ok: true });
  expect(desktop.isRestarting).toBe(true);
});
