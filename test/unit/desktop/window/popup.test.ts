import { app, type BrowserWindow, screen, session } from 'electron';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPopup, type Popup } from '../../../../main/desktop/window/popup.electron.ts';
import type { Rect } from '../../../../main/desktop/window/popup.ts';
import { becomeReady } from '../../../../main/preview/api/lifecycle.ts';
import { playSystem } from '../../../../main/preview/desktop/system.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { later } from '../../../support/play.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../../../main/preview/electron.ts'));

const nowhere: Rect = { x: 0, y: 0, width: 0, height: 0 };
const open: BrowserWindow[] = [];

beforeAll(() => {
  becomeReady();
  app.on('window-all-closed', () => {}); // As the application does: else the first closed window would end it.
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const window of open.splice(0)) window.destroy();
});

function setUp(desktop: 'win32' | 'darwin' | 'x11' | 'wayland', icon: Rect = nowhere) {
  const isWayland = desktop === 'wayland';
  playSystem(desktop === 'x11' || isWayland ? 'linux' : desktop);
  const time = createFakeTime();
  const popup = createPopup({
    platform: desktop === 'x11' || isWayland ? 'linux' : desktop,
    isWayland,
    clock: time.clock,
    timers: time.timers,
    session: session.fromPartition('page'),
    preload: '/preload.cjs',
    tray: { bounds: () => icon },
  });
  open.push(popup.window);
  const sent: unknown[][] = [];
  // As Electron's: what is sent to a page that is not loaded is lost (WebFrameMain sends to a frame that is live, or to none).
  let isLoaded = false;
  vi.spyOn(popup.window.webContents, 'send').mockImplementation((...message) => {
    if (isLoaded) sent.push(message);
  });
  const load = () => {
    isLoaded = true;
    popup.window.webContents.emit('did-finish-load');
  };
  const die = () => {
    isLoaded = false;
    popup.window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  };
  return { popup, time, sent, load, die, window: popup.window };
}
const place = ({ window }: Popup) => window.getBounds();
/** The stand-in's display is 1280 by 800, without a taskbar. */
const inTheTaskbar: Rect = { x: 1000, y: 770, width: 24, height: 24 };

describe('it opens', () => {
  it('beside the icon where the system tells of it', () => {
    const { popup } = setUp('win32', inTheTaskbar);
    popup.show(null);
    expect(place(popup)).toEqual({ x: 822, y: 164, width: 380, height: 600 });
  });

  it.each(['win32', 'x11'] as const)('beside the pointer where it does not (%s)', (desktop) => {
    vi.spyOn(screen, 'getCursorScreenPoint').mockReturnValue({ x: 640, y: 790 });
    const { popup } = setUp(desktop);
    popup.show(null);
    expect(place(popup)).toEqual({ x: 450, y: 184, width: 380, height: 600 });
  });

  it('in the corner where the icon hides', () => {
    const { popup } = setUp('win32', { ...inTheTaskbar, x: 0 });
    popup.show(null);
    expect(place(popup)).toEqual({ x: 894, y: 194, width: 380, height: 600 });
  });

  it('where Wayland puts it', () => {
    const { popup, window } = setUp('wayland', inTheTaskbar);
    const moved = vi.spyOn(window, 'setBounds');
    popup.show(null);
    expect(moved).not.toHaveBeenCalled();
    expect(window.isVisible()).toBe(true);
  });

  it('at the tab that is asked for, and else at the one it was at', () => {
    const { popup, sent, load } = setUp('wayland');
    load();
    popup.show(null);
    popup.show('settings');
    expect(sent).toEqual([['rentium:showTab', 'settings']]);
  });

  it('in the size that the person gave it', () => {
    const { popup, window } = setUp('darwin', { ...inTheTaskbar, y: 0 });
    popup.show(null);
    window.setBounds({ width: 500, height: 700 });
    window.emit('resized');
    popup.hide();
    popup.show(null);
    expect(place(popup)).toMatchObject({ width: 500, height: 700 });
  });

  // On Linux there is no `resized` (electron.d.ts, `@platform darwin,win32`), and `resize` comes for our own placing too.
  it('in the size that the person gave it, on X11 as well', () => {
    const { popup, window } = setUp('x11');
    popup.show(null);
    window.emit('resize');
    window.setBounds({ width: 500, height: 700 });
    window.emit('resize');
    popup.hide();
    popup.show(null);
    expect(place(popup)).toMatchObject({ width: 500, height: 700 });
  });

  it('no larger each time on a display whose scale rounds its size up', () => {
    const { popup, window } = setUp('x11');
    const asked: number[] = [];
    const setBounds = window.setBounds.bind(window);
    vi.spyOn(window, 'setBounds').mockImplementation((bounds) => {
      asked.push(bounds.width ?? 0);
      setBounds({ ...bounds, width: (bounds.width ?? 0) + 1 });
      window.emit('resize');
    });
    for (let times = 0; times < 5; times += 1) {
      popup.show(null);
      popup.hide();
    }
    expect(new Set(asked)).toEqual(new Set([380]));
  });

  it('from where it was minimised to', async () => {
    const { popup, window } = setUp('wayland');
    popup.show(null);
    window.minimize();
    popup.show(null);
    await later();
    expect([window.isMinimized(), window.isFocused()]).toEqual([false, true]);
  });

  it('without moving while it is open', () => {
    const { popup, window } = setUp('win32', inTheTaskbar);
    popup.show(null);
    const moved = vi.spyOn(window, 'setBounds');
    popup.show('history');
    expect(moved).not.toHaveBeenCalled();
  });
});

describe('when it loses the focus', () => {
  it.each([
    ['darwin', inTheTaskbar],
    ['x11', nowhere],
  ] as const)(
    'it goes (%s), and the click that took the focus does not bring it back',
    async (desktop, icon) => {
      const { popup, window, time } = setUp(desktop, icon);
      popup.toggle();
      await later();
      time.jump(1_000);
      window.blur();
      await later();
      expect(window.isVisible()).toBe(false);
      time.jump(100);
      popup.toggle();
      expect(window.isVisible()).toBe(false);
      time.jump(200);
      popup.toggle();
      expect(window.isVisible()).toBe(true);
    },
  );

  it('it stays on Wayland, where a click then fetches it', async () => {
    const { popup, window, time } = setUp('wayland');
    popup.toggle();
    await later();
    window.blur();
    await later();
    expect(window.isVisible()).toBe(true);
    time.jump(1_000);
    popup.toggle();
    await later();
    expect([window.isVisible(), window.isFocused()]).toEqual([true, true]);
    popup.toggle();
    expect(window.isVisible()).toBe(false);
  });

  it('on Windows right after it was shown, it goes only if the focus does not come back', async () => {
    const { popup, window, time } = setUp('win32', inTheTaskbar);
    popup.show(null);
    window.blur();
    expect(window.isVisible()).toBe(true);
    window.focus();
    await time.advance(400);
    expect(window.isVisible()).toBe(true);
    window.blur();
    expect(window.isVisible()).toBe(false);

    popup.show(null);
    window.blur();
    await time.advance(400);
    expect(window.isVisible()).toBe(false);
  });
});

describe('while it is pinned', () => {
  it.each(['darwin', 'win32', 'x11'] as const)(
    'it stays above the window that has the focus (%s)',
    async (desktop) => {
      const { popup, window, time } = setUp(desktop, inTheTaskbar);
      popup.show(null);
      await later();
      popup.pin(true);
      expect(window.isAlwaysOnTop()).toBe(true);
      window.blur();
      await later();
      await time.advance(1_000);
      expect(window.isVisible()).toBe(true);
      // The person may still put it away, and it is pinned when it comes back.
      popup.hide();
      popup.show(null);
      await later();
      window.blur();
      await later();
      await time.advance(1_000);
      expect(window.isVisible()).toBe(true);
    },
  );

  it.each([
    ['darwin', false],
    ['x11', false],
    ['win32', true],
  ] as const)('and let go, it goes again with the focus (%s)', async (desktop, isAbove) => {
    const { popup, window, time } = setUp(desktop, inTheTaskbar);
    popup.show(null);
    await later();
    popup.pin(true);
    popup.pin(false);
    expect(window.isAlwaysOnTop()).toBe(isAbove);
    time.jump(1_000);
    window.blur();
    await later();
    expect(window.isVisible()).toBe(false);
  });

  it('a look that was to come after a blur does not hide it', async () => {
    const { popup, window, time } = setUp('win32', inTheTaskbar);
    popup.show(null);
    window.blur();
    popup.pin(true);
    await time.advance(400);
    expect(window.isVisible()).toBe(true);
  });

  it('cannot be on Wayland, where it stays by itself', () => {
    expect(setUp('wayland').popup.canPin).toBe(false);
  });
});

describe('the page hears', () => {
  it('what it is told before it listens, once it does', () => {
    const { popup, sent, load } = setUp('x11');
    popup.show('settings');
    expect(sent).toEqual([]);
    load();
    expect(sent).toEqual([['rentium:showTab', 'settings']]);
  });

  it('after it died and was loaded again, what it was told meanwhile', () => {
    const { popup, sent, load, die } = setUp('x11');
    load();
    die();
    popup.send('showTab', 'history');
    expect(sent).toEqual([]);
    load();
    expect(sent).toEqual([['rentium:showTab', 'history']]);
  });
});

it('is hidden when it is closed, until the application quits', () => {
  const { popup, window } = setUp('wayland');
  popup.show(null);
  window.close();
  expect([window.isDestroyed(), window.isVisible()]).toEqual([false, false]);
  popup.retire();
  window.close();
  expect(window.isDestroyed()).toBe(true);
});

describe('once the application is quitting', () => {
  it('nothing shows it any more', () => {
    const { popup, window } = setUp('x11');
    popup.show(null);
    popup.retire();
    popup.show('numbers');
    popup.toggle();
    expect(window.isVisible()).toBe(false);
  });

  it('no call minds that the window is gone, of which every method throws', () => {
    const { popup, window } = setUp('x11');
    popup.retire();
    window.destroy();
    // BrowserWindow's methods throw once it is destroyed (Electron's shell/common/gin_helper/function_template.h).
    for (const name of [
      'isVisible',
      'show',
      'hide',
      'focus',
      'isMinimized',
      'getBounds',
      'setBounds',
    ] as const) {
      vi.spyOn(window, name).mockImplementation(() => {
        throw new TypeError('Object has been destroyed');
      });
    }
    expect(popup.isShown()).toBe(false);
    expect(() => {
      popup.show('numbers');
      popup.send('showTab', 'numbers');
      popup.toggle();
      popup.hide();
    }).not.toThrow();
  });
});
