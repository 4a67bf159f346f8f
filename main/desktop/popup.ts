/** The one window: small, near the tray icon, hidden rather than closed, so that it opens at once. */
import { app, BrowserWindow, type Session, screen } from 'electron';
import { channelOf } from '../../preload/contract.ts';
import type { Tab } from '../../preload/model.ts';
import type { Clock } from '../ports.ts';
import { pageUrl } from './origin.ts';
import { placePopup, type Rect } from './popup-place.ts';

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
  readonly session: Session;
  readonly preload: string;
  readonly clock: Clock;
  /** Bounds of the tray icon; of no size where the system does not tell. */
  readonly iconBounds: () => Rect;
}

const size = { width: 380, height: 600 };
const leastWidth = 320;
/** Clicking the icon of an open popup blurs it first: the click that follows must not open it again. */
const blurToClickMs = 250;

export function createPopup(options: PopupOptions): Popup {
  const { platform, clock } = options;
  // Linux places windows itself and Wayland reports no positions: there it is an ordinary small window (electron-45.md 1.5).
  const isFloating = platform !== 'linux';
  const window = new BrowserWindow({
    ...size,
    minWidth: leastWidth,
    show: false,
    title: 'Rentium Tray',
    frame: !isFloating,
    skipTaskbar: isFloating,
    maximizable: false,
    fullscreenable: false,
    autoHideMenuBar: true,
    ...(platform === 'darwin' ? { type: 'panel' } : {}),
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
  let isReleased = false;
  let hiddenByBlurAtMs = Number.NEGATIVE_INFINITY;

  function show(tab: Tab | null): void {
    if (isFloating && !window.isVisible()) {
      const icon = options.iconBounds();
      const { workArea } =
        icon.width === 0
          ? screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
          : screen.getDisplayMatching(icon);
      window.setBounds({ ...placePopup(icon, workArea, size), ...size });
    }
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    if (tab !== null) window.webContents.send(channelOf('showTab'), tab);
  }

  window.on('close', (event) => {
    if (isReleased) return;
    event.preventDefault();
    window.hide();
  });
  window.on('blur', () => {
    if (!isFloating || !window.isVisible()) return;
    hiddenByBlurAtMs = clock.now();
    window.hide();
  });
  // The page keeps nothing: a new one shows the same.
  window.webContents.on('render-process-gone', () => window.webContents.reload());
  if (platform === 'darwin') {
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  }
  return {
    window,
    load: () => window.loadURL(pageUrl),
    show,
    hide: () => window.hide(),
    toggle() {
      if (window.isVisible()) window.hide();
      else if (clock.now() - hiddenByBlurAtMs > blurToClickMs) show(null);
    },
    release() {
      isReleased = true;
    },
  };
}
