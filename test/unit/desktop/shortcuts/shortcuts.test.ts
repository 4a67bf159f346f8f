import { describe, expect, it } from 'vitest';
import { createShortcuts, type ShortcutStates } from '../../../../main/desktop/shortcuts/shortcuts.ts';
import { defaultSettings } from '../../../../main/settings/settings.ts';
import type { Settings, ShortcutName } from '../../../../preload/model/index.ts';
import { createFakeKeys } from '../../../support/fake-keys.ts';
import { createFakeTime } from '../../../support/fake-time.ts';

function setUp(stored: Partial<Settings['shortcuts']> = {}) {
  const keys = createFakeKeys();
  const time = createFakeTime();
  const done: ShortcutName[] = [];
  const disk = { isFull: false };
  let settings: Settings = {
    ...defaultSettings,
    shortcuts: { ...defaultSettings.shortcuts, ...stored },
  };
  let states: ShortcutStates | null = null;
  const shortcuts = createShortcuts({
    keys,
    timers: time.timers,
    platform: 'linux',
    settings: {
      get: () => settings,
      change(parts) {
        if (disk.isFull) return 'full';
        settings = { ...settings, ...parts };
        return null;
      },
    },
    actions: {
      copyLatest: () => done.push('copyLatest'),
      openPopup: () => done.push('openPopup'),
      openLine: () => done.push('openLine'),
      rentFavourite: () => done.push('rentFavourite'),
    },
    onChange(next) {
      states = next;
    },
  });
  return { keys, time, done, disk, shortcuts, stored: () => settings.shortcuts, states: () => states };
}

const refused = (reason: string) => ({ ok: false, problem: { kind: 'shortcut', reason } });

it('takes the stored keys at start, does what they stand for, and gives them back at the end', () => {
  const { keys, done, shortcuts, states } = setUp({ copyLatest: 'Control+Shift+C', openPopup: 'Alt+F9' });
  shortcuts.start();
  expect(states()).toEqual({ copyLatest: 'on', openPopup: 'on', openLine: 'off', rentFavourite: 'off' });
  keys.press('Alt+F9');
  keys.press('Control+Shift+C');
  expect(done).toEqual(['openPopup', 'copyLatest']);
  shortcuts.stop();
  expect(keys.held()).toEqual([]);
});

it('says which of the stored keys the system refused', () => {
  const { keys, shortcuts, states, stored } = setUp({ copyLatest: 'Control+Shift+C', openPopup: 'nonsense' });
  keys.taken.add('Control+Shift+C');
  shortcuts.start();
  expect(states()).toEqual({
    copyLatest: 'refused',
    openPopup: 'refused',
    openLine: 'off',
    rentFavourite: 'off',
  });
  expect(stored().copyLatest).toBe('Control+Shift+C'); // Another day they may be free.
});

it('says of keys no more than that they were asked for, where the system does not answer', () => {
  const { keys, shortcuts, states } = setUp({ copyLatest: 'Control+Shift+C' });
  keys.isCertain = false;
  shortcuts.start();
  shortcuts.set('openPopup', 'Alt+F9');
  expect(states()).toEqual({
    copyLatest: 'asked',
    openPopup: 'asked',
    openLine: 'off',
    rentFavourite: 'off',
  });
});

describe('setting keys', () => {
  it('takes and stores them, and frees the earlier ones', () => {
    const { keys, shortcuts, stored, states } = setUp({ copyLatest: 'Alt+F9' });
    shortcuts.start();
    expect(shortcuts.set('copyLatest', 'Control+Shift+C')).toEqual({ ok: true, value: null });
    expect(keys.held()).toEqual(['Control+Shift+C']);
    expect(stored().copyLatest).toBe('Control+Shift+C');
    expect(states()?.copyLatest).toBe('on');
  });

  it('frees them', () => {
    const { keys, shortcuts, stored, states } = setUp({ copyLatest: 'Alt+F9' });
    shortcuts.start();
    shortcuts.set('copyLatest', null);
    expect(keys.held()).toEqual([]);
    expect(stored().copyLatest).toBeNull();
    expect(states()?.copyLatest).toBe('off');
  });

  it('keeps the earlier ones in force when the system refuses', () => {
    const { keys, done, shortcuts, stored, states } = setUp({ copyLatest: 'Alt+F9' });
    keys.taken.add('Control+Shift+C');
    shortcuts.start();
    expect(shortcuts.set('copyLatest', 'Control+Shift+C')).toEqual(refused('taken'));
    keys.press('Alt+F9');
    expect(done).toEqual(['copyLatest']);
    expect(stored().copyLatest).toBe('Alt+F9');
    expect(states()?.copyLatest).toBe('on');
  });

  it('goes back to the earlier ones when they cannot be stored', () => {
    const { keys, disk, shortcuts, stored } = setUp({ copyLatest: 'Alt+F9' });
    shortcuts.start();
    disk.isFull = true;
    const full = { ok: false, problem: { kind: 'storage', reason: 'full' } };
    expect(shortcuts.set('copyLatest', 'Control+Shift+C')).toEqual(full);
    expect(keys.held()).toEqual(['Alt+F9']);
    expect(shortcuts.set('copyLatest', null)).toEqual(full);
    expect(keys.held()).toEqual(['Alt+F9']);
    expect(stored().copyLatest).toBe('Alt+F9');
  });

  it('keeps them through another spelling of the same', () => {
    const { keys, shortcuts, states } = setUp({ copyLatest: 'Control+Shift+C' });
    shortcuts.start();
    expect(shortcuts.set('copyLatest', 'Shift+CmdOrCtrl+C').ok).toBe(true);
    expect(keys.held()).toHaveLength(1);
    expect(states()?.copyLatest).toBe('on');
  });

  it.each([
    ['another action has, however spelt', 'Shift+CmdOrCtrl+C', 'own'],
    ['every program needs', 'Control+C', 'taken'],
    ['have no modifier', 'C', 'invalid'],
  ])('refuses those that %s', (_name, accelerator, reason) => {
    const { keys, shortcuts, stored } = setUp({ copyLatest: 'Control+Shift+C' });
    shortcuts.start();
    expect(shortcuts.set('openPopup', accelerator)).toEqual(refused(reason));
    expect(keys.held()).toEqual(['Control+Shift+C']);
    expect(stored().openPopup).toBeNull();
  });

  it('says where the desktop hands out none, and can still forget them there', () => {
    const { keys, shortcuts, states, stored } = setUp({ copyLatest: 'Alt+F9' });
    keys.isSupported = false;
    shortcuts.start();
    expect(states()?.copyLatest).toBe('refused');
    expect(keys.held()).toEqual([]);
    expect(shortcuts.set('openPopup', 'Alt+F10')).toEqual(refused('unsupported'));
    expect(shortcuts.set('copyLatest', null).ok).toBe(true);
    expect(stored().copyLatest).toBeNull();
  });
});

describe('while keys are recorded', () => {
  it('none of them does anything', () => {
    const { keys, done, shortcuts } = setUp({ copyLatest: 'Alt+F9' });
    shortcuts.start();
    shortcuts.record(true);
    keys.press('Alt+F9');
    expect(done).toEqual([]);
    shortcuts.record(false);
    keys.press('Alt+F9');
    expect(done).toEqual(['copyLatest']);
  });

  it('new ones can be set, and still do nothing before the end', () => {
    const { keys, done, shortcuts } = setUp();
    shortcuts.start();
    shortcuts.record(true);
    expect(shortcuts.set('openPopup', 'Alt+F10').ok).toBe(true);
    keys.press('Alt+F10');
    expect(done).toEqual([]);
    shortcuts.record(false);
    keys.press('Alt+F10');
    expect(done).toEqual(['openPopup']);
  });

  it('a page that never comes back does not leave them dead', async () => {
    const { keys, time, done, shortcuts } = setUp({ copyLatest: 'Alt+F9' });
    shortcuts.start();
    shortcuts.record(true);
    await time.advance(60_000);
    keys.press('Alt+F9');
    expect(done).toEqual(['copyLatest']);
    shortcuts.stop();
    expect(time.pending()).toBe(0);
  });
});
