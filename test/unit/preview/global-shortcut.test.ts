import { describe, expect, it } from 'vitest';
import { play } from '../../support/play.ts';

const pressedKeys = 'Control+Alt+C';
const wayland = { variables: { XDG_SESSION_TYPE: 'wayland' } };

async function register(...played: Parameters<typeof play>) {
  const desktop = await play(...played);
  const pressed: string[] = [];
  const take = (name: string, keys = pressedKeys) =>
    desktop.globalShortcut.register(keys, () => pressed.push(name));
  const press = () => desktop.perform({ do: 'shortcut', accelerator: pressedKeys }) === null;
  return { ...desktop, take, press, pressed };
}

describe('where the system gives out keys', () => {
  it.each(['linux', 'darwin', 'win32'] as const)('they are given once, and back (%s)', async (system) => {
    const { take, press, pressed, globalShortcut } = await register(system);
    expect([take('first'), take('second'), globalShortcut.isRegistered(pressedKeys)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([press(), ...pressed]).toEqual([true, 'first']);
    globalShortcut.unregister(pressedKeys);
    expect([press(), globalShortcut.isRegistered(pressedKeys)]).toEqual([false, false]);
  });

  it('none is given, and none does anything, while they are suspended', async () => {
    const { take, press, globalShortcut } = await register('darwin');
    take('first');
    globalShortcut.setSuspended(true);
    expect([take('other', 'F5'), press()]).toEqual([false, false]);
    globalShortcut.setSuspended(false);
    expect(press()).toBe(true);
  });
});

describe('where a portal gives them out (Wayland)', () => {
  it('it is said that they are registered, and nothing is bound', async () => {
    const { take, press, globalShortcut } = await register('linux', wayland);
    expect([take('first'), globalShortcut.isRegistered(pressedKeys)]).toEqual([true, true]);
    expect(press()).toBe(false);
  });

  it('one that is bound cannot be given back alone: unregister does nothing, unregisterAll does', async () => {
    const { take, press, pressed, set, globalShortcut } = await register('linux', wayland);
    set('shortcutPortal', 'binds');
    take('first');
    globalShortcut.unregister(pressedKeys);
    expect([press(), globalShortcut.isRegistered(pressedKeys), ...pressed]).toEqual([true, true, 'first']);
    globalShortcut.unregisterAll();
    expect([press(), globalShortcut.isRegistered(pressedKeys)]).toEqual([false, false]);
  });

  it('asking again for the same keys takes their place', async () => {
    const { take, press, pressed, set } = await register('linux', wayland);
    set('shortcutPortal', 'binds');
    expect([take('first'), take('second')]).toEqual([true, true]);
    press();
    expect(pressed).toEqual(['second']);
  });

  it.each([
    ['has no such portal', [], 'missing'],
    ['was told not to ask it', ['--disable-features=GlobalShortcutsPortal'], 'binds'],
  ] as const)('none is given by a desktop that %s', async (_what, args, portal) => {
    const { take, set } = await register('linux', { ...wayland, args });
    set('shortcutPortal', portal);
    expect(take('first')).toBe(false);
  });
});

it('cannot be used before the application is ready', async () => {
  const { take, globalShortcut } = await register('win32', { isReady: false });
  for (const use of [
    () => take('first'),
    () => globalShortcut.unregister(pressedKeys),
    () => globalShortcut.unregisterAll(),
    () => globalShortcut.setSuspended(true),
  ]) {
    expect(use).toThrow('before the app is ready');
  }
});
