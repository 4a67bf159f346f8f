/** The one window: small, near the tray icon, hidden rather than closed, so that it opens at once. */
import { isDeepStrictEqual } from 'node:util';
import { app, BrowserWindow, type Session, screen } from 'electron';
import { channelOf } from '../../preload/contract.ts';
import type { Tab } from '../../preload/model.ts';
import type { Clock, Timers } from '../ports.ts';
import { pageUrl } from './origin.ts';
import { createPopupAttention } from './popup-attention.ts';
import { anchorOf, placePopup, type Size } from './popup-place.ts';
import type { TrayAdapter } from './tray.ts';

export interface Popup {
  readonly window: BrowserWindow;
  /** Loads the page. The bridge must answer by then. */
  load(): Promise<void>;
  show(tab: Tab | null): void;
  hide(): void;
  toggle(): void;
  /** From now on closing closes: the application is quitting. */
  release(): void;
}

export interface PopupOptions {
  readonly platform: NodeJS.Platform;
  readonly isWayland: boolean;
  readonly session: Session;
  readonly preload: string;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly tray: Pick<TrayAdapter, 'bounds'>;
}

const usualSize = { width: 380, height: 600 };
const leastWidth = 320;

export function createPopup(options: PopupOptions): Popup {
  const { platform, isWayland, clock, timers } = options;
  // Wayland places windows itself and tells of no positions: there it is an ordinary small window (electron-45.md 1.5).
  const isFloating = !isWayland;
  const window = new BrowserWindow({
    ...usualSize,
    minWidth: leastWidth,
    show: false,
    title: 'Rentium Tray',
    frame: !isFloating,
    skipTaskbar: isFloating,
    maximizable: false,
    fullscreenable: false,
    autoHideMenuBar: true,
    ...(platform === 'darwin' ? { type: 'panel' } : {}),
    // Else it would open behind the overflow that the icon may lie in.
    alwaysOnTop: platform === 'win32',
    webPreferences: {
      preload: options.preload,
      session: options.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  const attention = createPopupAttention(platform, isFloating, clock);
  let isReleased = false;
  let size: Size = usualSize;

  function place(): void {
    const icon = options.tray.bounds();
    const pointer = screen.getCursorScreenPoint();
    const anchor = anchorOf(platform, icon);
    const display =
      anchor === 'icon' ? screen.getDisplayMatching(icon) : screen.getDisplayNearestPoint(pointer);
    const pointed = { ...pointer, width: 0, height: 0 };
    const bounds = placePopup({ icon, pointer: pointed, corner: null }[anchor], display, size);
    window.setBounds(bounds);
    // From a display of another scale, the first call still measures with that one's.
    if (!isDeepStrictEqual(window.getBounds(), bounds)) window.setBounds(bounds);
  }

  function show(tab: Tab | null): void {
    if (isFloating && !window.isVisible()) place();
    if (window.isMinimized()) window.restore();
    attention.shown();
    window.show();
    window.focus();
    if (tab !== null) window.webContents.send(channelOf('showTab'), tab);
  }

  function hideUnlessFocused(): void {
    if (!window.isDestroyed() && window.isVisible() && !window.isFocused()) window.hide();
  }

  window.on('close', (event) => {
    if (isReleased) return;
    event.preventDefault();
    window.hide();
  });
  window.on('blur', () => {
    if (!window.isVisible()) return;
    const delayMs = attention.blurred();
    if (delayMs === 0) window.hide();
    else if (delayMs !== null) timers.after(delayMs, hideUnlessFocused);
  });
  // As the person made it, it comes back.
  window.on('resized', () => {
    const { width, height } = window.getBounds();
    size = { width, height };
  });
  if (platform === 'darwin') {
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  }
  return {
    window,
    load: () => window.loadURL(pageUrl),
    show,
    hide: () => window.hide(),
    toggle() {
      const asked = attention.clicked({ isVisible: window.isVisible(), isFocused: window.isFocused() });
      if (asked === 'show') show(null);
      if (asked === 'hide') window.hide();
    },
    release() {
      isReleased = true;
    },
  };
}
