import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nativeTheme, Tray } from 'electron';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTray, type TrayAdapter } from '../../../main/desktop/tray.ts';
import type { TrayCommand, TrayItem, TrayView } from '../../../main/desktop/tray-view.ts';
import { becomeReady } from '../../stand-in/api/lifecycle.ts';
import { currentTray } from '../../stand-in/api/tray.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../stand-in/electron.ts'));

const iconFolder = fileURLToPath(new URL('../../../main/desktop/icons/tray', import.meta.url));
const open: TrayItem = { kind: 'item', label: 'Open', command: { kind: 'open', tab: null } };
const pause: TrayItem = {
  kind: 'checkbox',
  label: 'Pause',
  isChecked: false,
  command: { kind: 'set-notifications', isEnabled: false },
};
const view: TrayView = { icon: 'idle', tooltip: 'Tooltip', title: '', menu: [open] };

const made: TrayAdapter[] = [];

beforeAll(becomeReady);
afterEach(() => {
  vi.restoreAllMocks();
  for (const adapter of made.splice(0)) adapter.destroy();
});

function setUp(platform: NodeJS.Platform) {
  const calls = {
    image: vi.spyOn(Tray.prototype, 'setImage'),
    tooltip: vi.spyOn(Tray.prototype, 'setToolTip'),
    title: vi.spyOn(Tray.prototype, 'setTitle'),
    menu: vi.spyOn(Tray.prototype, 'setContextMenu'),
    popUp: vi.spyOn(Tray.prototype, 'popUpContextMenu'),
  };
  const clicks: string[] = [];
  const commands: TrayCommand[] = [];
  const adapter = createTray({ platform, iconFolder, onClick: () => clicks.push('click') });
  made.push(adapter);
  const apply = (next: TrayView) => adapter.apply(next, (command) => commands.push(command));
  return { adapter, apply, calls, clicks, commands };
}
const shownMenu = () => currentTray()?.view().menu ?? [];
const rightClick = () => currentTray()?.emit('right-click');

describe('on Linux', () => {
  it('sets the menu anew for every change of it, and for nothing else', () => {
    const { apply, calls } = setUp('linux');
    apply(view);
    apply({ ...view, menu: [{ ...open }] });
    apply({ ...view, tooltip: 'Other', icon: 'code' });
    expect(calls.menu).toHaveBeenCalledTimes(1);
    apply({ ...view, menu: [open, pause] });
    expect(calls.menu).toHaveBeenCalledTimes(2);
    expect(shownMenu().map(({ label }) => label)).toEqual(['Open', 'Pause']);
  });

  it('stays the one icon, whatever changes', () => {
    const { apply } = setUp('linux');
    const first = currentTray();
    apply(view);
    apply({ icon: 'code', tooltip: 'Other', title: '849201', menu: [open, pause] });
    expect(currentTray()).toBe(first);
  });

  it('never pops a menu up by itself, and writes no title', () => {
    const { apply, calls } = setUp('linux');
    apply({ ...view, title: '849201' });
    rightClick();
    expect(calls.popUp).not.toHaveBeenCalled();
    expect(calls.title).not.toHaveBeenCalled();
  });
});

describe.each(['darwin', 'win32'] as const)('on %s', (platform) => {
  it('leaves the left click to the popup, and shows the newest menu on the right one', () => {
    const { apply, calls, clicks } = setUp(platform);
    rightClick();
    expect(calls.popUp).not.toHaveBeenCalled();
    apply(view);
    apply({ ...view, menu: [pause] });
    currentTray()?.click();
    expect(clicks).toEqual(['click']);
    rightClick();
    expect(shownMenu().map(({ label }) => label)).toEqual(['Pause']);
    expect(calls.menu).not.toHaveBeenCalled();
  });
});

it('writes the title beside the icon on macOS, once for each', () => {
  const { apply, calls } = setUp('darwin');
  apply({ ...view, title: '849201' });
  apply({ ...view, title: '849201', icon: 'code' });
  apply(view);
  expect(calls.title.mock.calls).toEqual([['849201'], ['']]);
});

it('takes the icon of the platform, and of the taskbar’s theme on Windows', () => {
  const { apply, calls } = setUp('win32');
  const icon = (...path: string[]) => [join(iconFolder, 'win32', ...path)];
  const dark = vi.spyOn(nativeTheme, 'shouldUseDarkColorsForSystemIntegratedUI', 'get');
  apply({ ...view, icon: 'offline' });
  dark.mockReturnValue(true);
  nativeTheme.emit('updated');
  apply({ ...view, icon: 'waiting-9plus-sandbox' });
  expect(calls.image.mock.calls).toEqual([
    icon('light', 'offline.ico'),
    icon('dark', 'offline.ico'),
    icon('waiting-9plus-sandbox.ico'),
  ]);
});

it('does not follow the theme where icons suit every panel', () => {
  const { apply, calls } = setUp('linux');
  apply(view);
  nativeTheme.emit('updated');
  expect(calls.image).toHaveBeenCalledTimes(1);
});

describe('an item', () => {
  it('runs its command, one inside another item too, and only where it has one', () => {
    const { apply, commands } = setUp('linux');
    const inner: TrayItem = { kind: 'item', label: 'Inner', command: { kind: 'quit' } };
    const off: TrayItem = { kind: 'item', label: 'Off', command: null };
    apply({
      ...view,
      menu: [open, { kind: 'separator' }, { kind: 'submenu', label: 'More', items: [inner] }, off],
    });
    expect(currentTray()?.chooseItem(['Open'])).toBe(true);
    expect(currentTray()?.chooseItem(['More', 'Inner'])).toBe(true);
    expect(currentTray()?.chooseItem(['Off'])).toBe(false);
    expect(commands).toEqual([{ kind: 'open', tab: null }, { kind: 'quit' }]);
  });

  it('is ticked as the view says, not as the click left it', () => {
    const { apply, commands } = setUp('win32');
    apply({ ...view, menu: [pause] });
    rightClick();
    currentTray()?.chooseItem(['Pause']);
    rightClick();
    expect(commands).toHaveLength(1);
    expect(shownMenu()[0]).toMatchObject({ type: 'checkbox', checked: false });
    apply({ ...view, menu: [{ ...pause, isChecked: true }] });
    rightClick();
    expect(shownMenu()[0]).toMatchObject({ checked: true });
  });

  it('shows an ampersand, which alone would mark a letter', () => {
    const { apply } = setUp('linux');
    apply({ ...view, menu: [{ ...open, label: 'Tom & Jerry' }] });
    expect(shownMenu()[0]?.label).toBe('Tom & Jerry');
  });

  it('names its keys', () => {
    const { apply } = setUp('linux');
    apply({ ...view, menu: [{ ...open, accelerator: 'CommandOrControl+Q' }] });
    expect(shownMenu()[0]).toMatchObject({ accelerator: 'CommandOrControl+Q' });
  });
});

it('is gone when it was destroyed, and listens to nothing', () => {
  const { adapter, apply } = setUp('win32');
  const before = nativeTheme.listenerCount('updated');
  apply(view);
  adapter.destroy();
  expect(currentTray()).toBeNull();
  expect(nativeTheme.listenerCount('updated')).toBe(before - 1);
});
