import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nativeImage, nativeTheme, Tray } from 'electron';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTray, type TrayAdapter, type TrayPorts } from '../../../main/desktop/tray/tray.electron.ts';
import type { TrayCommand, TrayItem, TrayView } from '../../../main/desktop/tray/view.ts';
import { becomeReady } from '../../../main/preview/api/lifecycle.ts';
import { currentTray } from '../../../main/preview/api/tray.ts';
import { playSystem, type System } from '../../../main/preview/desktop/system.ts';
import { createFakeTime, settle } from '../../support/fake-time.ts';
import { createTempFolder } from '../../support/temp-folder.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../../main/preview/electron.ts'));

const iconFolder = fileURLToPath(new URL('../../../main/packaging/icons/tray', import.meta.url));
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

async function setUp(platform: System, options: Partial<Pick<TrayPorts, 'iconFolder' | 'askForHost'>> = {}) {
  playSystem(platform);
  const calls = {
    image: vi.spyOn(Tray.prototype, 'setImage'),
    tooltip: vi.spyOn(Tray.prototype, 'setToolTip'),
    title: vi.spyOn(Tray.prototype, 'setTitle'),
    menu: vi.spyOn(Tray.prototype, 'setContextMenu'),
    popUp: vi.spyOn(Tray.prototype, 'popUpContextMenu'),
  };
  const time = createFakeTime();
  const clicks: string[] = [];
  const commands: TrayCommand[] = [];
  const missing: unknown[] = [];
  const logged: string[] = [];
  const adapter = createTray({
    platform,
    iconFolder,
    onClick: () => clicks.push('click'),
    askForHost: async () => 'present',
    ...time,
    log: { info: () => {}, warn: (event) => logged.push(event), error: (event) => logged.push(event) },
    onMissing: (reason) => missing.push(reason),
    ...options,
  });
  made.push(adapter);
  await settle();
  const apply = (next: TrayView) => adapter.apply(next, (command) => commands.push(command));
  return { adapter, apply, calls, clicks, commands, time, missing, logged };
}
const shownMenu = () => currentTray()?.view().menu ?? [];
const rightClick = () => currentTray()?.emit('right-click');

describe('on Linux', () => {
  it('sets the menu anew for every change of it, and for nothing else', async () => {
    const { apply, calls } = await setUp('linux');
    apply(view);
    apply({ ...view, menu: [{ ...open }] });
    apply({ ...view, tooltip: 'Other', icon: 'code' });
    expect(calls.menu).toHaveBeenCalledTimes(1);
    apply({ ...view, menu: [open, pause] });
    expect(calls.menu).toHaveBeenCalledTimes(2);
    expect(shownMenu().map(({ label }) => label)).toEqual(['Open', 'Pause']);
  });

  it('lets minutes that pass wait, for each change closes an open menu', async () => {
    const { apply, calls, time } = await setUp('linux');
    const minutes = (left: number): TrayView => ({ ...view, menu: [{ ...open, label: `${left} min left` }] });
    apply(minutes(20));
    apply(minutes(19));
    expect(calls.menu).toHaveBeenCalledTimes(1);
    await time.advance(60_000);
    expect(calls.menu).toHaveBeenCalledTimes(2);
    expect(shownMenu().map(({ label }) => label)).toEqual(['19 min left']);
  });

  it('stays the one icon, whatever changes', async () => {
    const { apply } = await setUp('linux');
    const first = currentTray();
    apply(view);
    apply({ icon: 'code', tooltip: 'Other', title: '849201', menu: [open, pause] });
    expect(currentTray()).toBe(first);
  });

  it('never pops a menu up by itself, and writes no title', async () => {
    const { apply, calls } = await setUp('linux');
    apply({ ...view, title: '849201' });
    rightClick();
    expect(calls.popUp).not.toHaveBeenCalled();
    expect(calls.title).not.toHaveBeenCalled();
  });
});

describe.each(['darwin', 'win32'] as const)('on %s', (platform) => {
  it('leaves the left click to the popup, and shows the newest menu on the right one', async () => {
    const { apply, calls, clicks } = await setUp(platform);
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

it('writes the title beside the icon on macOS, once for each', async () => {
  const { apply, calls } = await setUp('darwin');
  apply({ ...view, title: '849201' });
  apply({ ...view, title: '849201', icon: 'code' });
  apply(view);
  expect(calls.title.mock.calls).toEqual([['849201'], ['']]);
});

it('takes the icon of the platform, and of the taskbar’s theme on Windows', async () => {
  const { apply, calls } = await setUp('win32');
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

it('does not follow the theme where icons suit every panel', async () => {
  const { apply, calls } = await setUp('linux');
  apply(view);
  nativeTheme.emit('updated');
  expect(calls.image).toHaveBeenCalledTimes(1);
});

describe('an item', () => {
  it('runs its command, one inside another item too, and only where it has one', async () => {
    const { apply, commands } = await setUp('linux');
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

  it('is ticked as the view says, not as the click left it', async () => {
    const { apply, commands } = await setUp('win32');
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

  it('shows an ampersand, which alone would mark a letter', async () => {
    const { apply } = await setUp('linux');
    apply({ ...view, menu: [{ ...open, label: 'Tom & Jerry' }] });
    expect(shownMenu()[0]?.label).toBe('Tom & Jerry');
  });

  it('names its keys', async () => {
    const { apply } = await setUp('linux');
    apply({ ...view, menu: [{ ...open, accelerator: 'CommandOrControl+Q' }] });
    expect(shownMenu()[0]).toMatchObject({ accelerator: 'CommandOrControl+Q' });
  });
});

it('is gone when it was destroyed, and listens to nothing', async () => {
  const { adapter, apply } = await setUp('win32');
  const before = nativeTheme.listenerCount('updated');
  apply(view);
  adapter.destroy();
  expect(currentTray()).toBeNull();
  expect(nativeTheme.listenerCount('updated')).toBe(before - 1);
});

it('shows nothing any more once it was destroyed, of which every method of Electron throws', async () => {
  const { adapter, apply } = await setUp('linux');
  adapter.destroy();
  expect(() => {
    apply(view);
    adapter.destroy();
  }).not.toThrow();
  expect(adapter.bounds()).toEqual({ x: 0, y: 0, width: 0, height: 0 });
});

describe('without a host for tray icons on Linux', () => {
  it('is made again, as it was to be, when the host comes: Electron asks for it once for each icon', async () => {
    let host: 'missing' | 'present' = 'missing';
    const { apply, time, missing, logged, clicks } = await setUp('linux', { askForHost: async () => host });
    const first = currentTray();
    apply(view);
    host = 'present';
    await time.advance(1_000);
    const second = currentTray();
    expect(second).not.toBe(first);
    expect(second?.view()).toMatchObject({ tooltip: 'Tooltip', menu: [{ label: 'Open' }] });
    second?.click();
    expect(clicks).toEqual(['click']);
    expect([missing, logged, time.pending()]).toEqual([[], [], 0]);
  });

  it('says so once, and that it is there after all', async () => {
    let host: 'missing' | 'present' = 'missing';
    const { time, missing, logged } = await setUp('linux', { askForHost: async () => host });
    await time.advance(120_000);
    expect(missing).toEqual(['no-host']);
    host = 'present';
    await time.advance(60_000);
    expect(missing).toEqual(['no-host', null]);
    expect(logged).toEqual(['tray-host-missing']);
  });

  it('asks for nothing elsewhere', async () => {
    const askForHost = vi.fn();
    await setUp('win32', { askForHost });
    await setUp('darwin', { askForHost });
    expect(askForHost).not.toHaveBeenCalled();
  });
});

describe.each(['linux', 'win32', 'darwin'] as const)('with damaged pictures on %s', (platform) => {
  it('stays in the tray with its menu, and says so once', async () => {
    // The stand-in, as Electron, throws for a file that holds no picture.
    const { apply, missing, logged, commands } = await setUp(platform, { iconFolder: createTempFolder() });
    apply(view);
    apply({ ...view, icon: 'code' });
    apply({ ...view, icon: 'idle' });
    apply({ ...view, icon: 'code' });
    if (platform !== 'linux') rightClick();
    expect(currentTray()?.chooseItem(['Open'])).toBe(true);
    expect(commands).toHaveLength(1);
    expect(missing).toEqual(['no-picture']);
    expect(logged).toEqual(['tray-icon-damaged', 'tray-icon-damaged']); // Once for each file.
  });
});

it('goes on without an icon where the system refuses even an empty one', async () => {
  vi.spyOn(nativeImage, 'createEmpty').mockImplementation(() => {
    throw new Error('no');
  });
  const { apply, adapter, logged } = await setUp('win32', { iconFolder: createTempFolder() });
  expect(() => apply(view)).not.toThrow();
  expect(adapter.bounds().width).toBe(0);
  expect(logged).toEqual(['tray-icon-damaged', 'tray-refused']);
});
