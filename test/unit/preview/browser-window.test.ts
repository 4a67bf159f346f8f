import { describe, expect, it } from 'vitest';
import type { System } from '../../../main/preview/desktop/system.ts';
import { later, play } from '../../support/play.ts';

async function open(system: System, options: Parameters<typeof play>[1] = {}) {
  const played = await play(system, options);
  const window = new played.BrowserWindow({ show: false, width: 380, height: 600, minWidth: 320 });
  const heard: string[] = [];
  for (const event of ['show', 'hide', 'focus', 'blur', 'resize', 'resized', 'move', 'closed']) {
    window.on(event, () => heard.push(event));
  }
  return { ...played, window, heard };
}

describe('the focus', () => {
  it.each(['linux', 'darwin'] as const)('comes late on %s', async (system) => {
    const { window, heard } = await open(system);
    window.show();
    expect([window.isVisible(), window.isFocused(), ...heard]).toEqual([true, false, 'show']);
    await later();
    expect([window.isFocused(), ...heard]).toEqual([true, 'show', 'focus']);
    window.hide();
    expect(heard).toEqual(['show', 'focus', 'hide']);
    await later();
    expect(heard).toEqual(['show', 'focus', 'hide', 'blur']);
  });

  it('comes within the call on Windows', async () => {
    const { window, heard } = await open('win32');
    window.show();
    expect([window.isFocused(), ...heard]).toEqual([true, 'show', 'focus']);
  });

  it.each(['linux', 'win32'] as const)(
    'never comes where the system on %s keeps it, until a person gives it',
    async (system) => {
      const { window, heard, set } = await open(system);
      set('focus', 'refused');
      window.show();
      window.focus();
      await later();
      expect([window.isVisible(), window.isFocused(), ...heard]).toEqual([true, false, 'show']);
      window.takeFocus(true);
      expect(heard).toEqual(['show', 'focus']);
    },
  );

  it('does not come to a window that was hidden or destroyed meanwhile', async () => {
    const { window, heard } = await open('linux');
    window.show();
    window.hide();
    await later();
    expect([window.isFocused(), ...heard]).toEqual([false, 'show', 'hide']);
    window.show();
    window.destroy();
    await later();
    expect(heard.at(-1)).toBe('closed');
  });

  it('does not come to a hidden window', async () => {
    const { window } = await open('win32');
    window.focus();
    expect(window.isFocused()).toBe(false);
  });
});

describe('bounds', () => {
  it('are never smaller than the minimum, and in whole pixels', async () => {
    const { window, heard } = await open('win32');
    window.setBounds({ x: 10.4, y: 20.6, width: 100, height: 500.5 });
    expect(window.getBounds()).toEqual({ x: 10, y: 21, width: 320, height: 501 });
    expect(heard).toEqual(['resize', 'move']);
  });

  it('have no place under Wayland', async () => {
    const { window, heard } = await open('linux', { variables: { XDG_SESSION_TYPE: 'wayland' } });
    window.setBounds({ x: 100, y: 200, width: 400, height: 500 });
    expect(window.getBounds()).toEqual({ x: 0, y: 0, width: 400, height: 500 });
    expect(window.getPosition()).toEqual([0, 0]);
    expect(heard).toEqual(['resize']);
  });

  it.each([
    ['linux', ['resize']],
    ['darwin', ['resize', 'resized']],
    ['win32', ['resize', 'resized']],
  ] as const)('that a person drags are told on %s by %j', async (system, expected) => {
    const { window, heard } = await open(system);
    window.dragTo(500, 700);
    expect(window.getSize()).toEqual([500, 700]);
    expect(heard).toEqual(expected);
  });
});

describe('a destroyed window', () => {
  it('throws at every use, already while it tells that it is closed', async () => {
    const { BrowserWindow, window } = await open('linux');
    const { webContents } = window;
    let atClosed: unknown = null;
    window.on('closed', () => {
      try {
        window.isVisible();
      } catch (error) {
        atClosed = error;
      }
    });
    window.destroy();
    const names = Object.getOwnPropertyNames(BrowserWindow.prototype).filter(
      (name) => !['constructor', 'destroy', 'isDestroyed', 'view'].includes(name),
    );
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) {
      const use = () => Reflect.apply(Reflect.get(window, name), window, []);
      expect(use, name).toThrow(new TypeError('Object has been destroyed'));
    }
    expect(atClosed).toEqual(new TypeError('Object has been destroyed'));
    expect(() => webContents.send('channel')).toThrow(new TypeError('Object has been destroyed'));
    expect([window.isDestroyed(), webContents.isDestroyed()]).toEqual([true, true]);
  });

  it('goes on telling its listeners, and may be destroyed again', async () => {
    const { window, heard } = await open('win32');
    window.destroy();
    window.destroy();
    expect(heard).toEqual(['closed']);
    window.emit('show');
    expect(heard).toEqual(['closed', 'show']);
  });
});
