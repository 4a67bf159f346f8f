/** The one window: small, near the tray icon, hidden rather than closed, so that it opens at once. */
import { isDeepStrictEqual } from 'node:util';
import { app, BrowserWindow, dialog, type Session, screen } from 'electron';
import { channelOf, type Payload, type PushName } from '../../../preload/contract.ts';
import type { Tab } from '../../../preload/model/index.ts';
import type { Clock, Timers } from '../../core/index.ts';
import type { Question } from '../port.ts';
import type { TrayAdapter } from '../tray/tray.electron.ts';
import { pageUrl } from './page.ts';
import { anchorOf, createPopupAttention, placePopup, type Size, sizeGivenByPerson } from './popup.ts';

/** Once it is retired or its window is gone, every call does nothing: Electron's window would throw. */
export interface Popup {
  readonly window: BrowserWindow;
  /** Loads the page. The bridge must answer by then. */
  load(): Promise<void>;
  show(tab: Tab | null): void;
  /** Tells the page something, as soon as it listens: Electron drops what is sent to a page that is not loaded. */
  send<K extends PushName>(name: K, payload: Payload<K>): void;
  /** The same for what is of use at this moment alone. False where the page does not listen now. */
  sendNow<K extends PushName>(name: K, payload: Payload<K>): boolean;
  hide(): void;
  toggle(): void;
  isShown(): boolean;
  /** Wayland keeps no window above others [electron: docs/api/base-window.md, win.setAlwaysOnTop()], and hides none by itself. */
  readonly canPin: boolean;
  /** A pinned window stays open and above others, until it is put away or closed by the person. */
  pin(isPinned: boolean): void;
  /** Until it is released, nothing but the end of the application hides the window: a box of the system is attached to it. */
  keepOpen(): () => void;
  /** The application is quitting: hides the window for good, and from now on closing it closes it. */
  retire(): void;
}

export interface PopupPorts {
  readonly platform: NodeJS.Platform;
  readonly isWayland: boolean;
  readonly session: Session;
  readonly preload: string;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly tray: Pick<TrayAdapter, 'bounds'>;
}

const usualSize = { width: 380, height: 600 };
const minWidthPx = 320;

export function createPopup(ports: PopupPorts): Popup {
  const { platform, isWayland, clock, timers } = ports;
  // Wayland places windows itself and tells of no positions: there it is an ordinary small window.
  const isFloating = !isWayland;
  // Else it would open behind the overflow that the icon may lie in.
  const isAlwaysAbove = platform === 'win32';
  const window = new BrowserWindow({
    ...usualSize,
    minWidth: minWidthPx,
    show: false,
    title: 'Rentium Tray',
    frame: !isFloating,
    skipTaskbar: isFloating,
    maximizable: false,
    fullscreenable: false,
    autoHideMenuBar: true,
    ...(platform === 'darwin' ? { type: 'panel' } : {}),
    alwaysOnTop: isAlwaysAbove,
    webPreferences: {
      preload: ports.preload,
      session: ports.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  const attention = createPopupAttention(platform, isFloating, clock);
  let isRetired = false;
  let size: Size = usualSize;
  let placed: Size = usualSize;
  let isPageListening = false;
  let keptOpenCount = 0;
  const unsent: (() => void)[] = [];

  const isShown = () => !window.isDestroyed() && window.isVisible();

  function place(): void {
    const icon = ports.tray.bounds();
    const pointer = screen.getCursorScreenPoint();
    const anchor = anchorOf(platform, icon);
    const display =
      anchor === 'icon' ? screen.getDisplayMatching(icon) : screen.getDisplayNearestPoint(pointer);
    const pointed = { ...pointer, width: 0, height: 0 };
    const bounds = placePopup({ icon, pointer: pointed, corner: null }[anchor], display, size);
    placed = bounds;
    window.setBounds(bounds);
    // From a display of another scale, the first call still measures with that one's.
    if (!isDeepStrictEqual(window.getBounds(), bounds)) window.setBounds(bounds);
  }

  function show(tab: Tab | null): void {
    if (isRetired || window.isDestroyed()) return;
    if (isFloating && !window.isVisible()) place();
    if (window.isMinimized()) window.restore();
    attention.shown();
    window.show();
    window.focus();
    if (tab !== null) send('showTab', tab);
  }

  function hide(): void {
    if (keptOpenCount === 0 && !window.isDestroyed()) window.hide();
  }

  function sendNow<K extends PushName>(name: K, payload: Payload<K>): boolean {
    if (isRetired || window.isDestroyed() || !isPageListening) return false;
    window.webContents.send(channelOf(name), payload);
    return true;
  }

  function send<K extends PushName>(name: K, payload: Payload<K>): void {
    if (!sendNow(name, payload)) unsent.push(() => sendNow(name, payload));
  }

  function hideUnlessFocused(): void {
    if (isShown() && !window.isFocused() && attention.hidesOnBlur()) hide();
  }

  /** Keeps the size that the person gave the window, for the next time it opens. */
  function rememberSize(): void {
    const { width, height } = window.getBounds();
    size = sizeGivenByPerson(placed, { width, height }) ?? size;
  }

  window.webContents.on('did-finish-load', () => {
    isPageListening = true;
    for (const deliver of unsent.splice(0)) deliver();
  });
  window.webContents.on('render-process-gone', () => {
    isPageListening = false;
  });
  window.on('close', (event) => {
    if (isRetired) return;
    event.preventDefault();
    hide();
  });
  window.on('blur', () => {
    // A box that is attached to it has the focus.
    if (keptOpenCount > 0 || !window.isVisible()) return;
    const delayMs = attention.blurred();
    if (delayMs === 0) hide();
    else if (delayMs !== null) timers.after(delayMs, hideUnlessFocused);
  });
  // Linux does not say when a person has finished, only that the size is another, whoever changed it.
  if (platform === 'linux') window.on('resize', rememberSize);
  else window.on('resized', rememberSize);
  if (platform === 'darwin') {
    window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  }
  return {
    window,
    load: () => window.loadURL(pageUrl),
    show,
    send,
    sendNow,
    hide,
    isShown,
    canPin: isFloating,
    pin(isPinned) {
      if (window.isDestroyed()) return;
      attention.pin(isPinned);
      window.setAlwaysOnTop(isAlwaysAbove || isPinned);
    },
    keepOpen() {
      keptOpenCount += 1;
      let isHeld = true;
      return () => {
        if (isHeld) keptOpenCount -= 1;
        isHeld = false;
      };
    },
    toggle() {
      if (window.isDestroyed()) return;
      const asked = attention.clicked({ isVisible: window.isVisible(), isFocused: window.isFocused() });
      if (asked === 'show') show(null);
      if (asked === 'hide') hide();
    },
    retire() {
      isRetired = true;
      if (!window.isDestroyed()) window.hide();
    },
  };
}

/**
 * True when the person chose to go on. Closing the box, a signal and a failure mean no. The window is shown and stays:
 * the box is attached to it, since macOS stops the whole application for a box that belongs to no window.
 */
export async function ask(
  popup: Pick<Popup, 'window' | 'show' | 'keepOpen'>,
  question: Question,
  signal: AbortSignal,
): Promise<boolean> {
  if (signal.aborted || popup.window.isDestroyed()) return false;
  if (process.platform === 'darwin') app.focus({ steal: true });
  popup.show(null);
  const release = popup.keepOpen();
  const answered = dialog.showMessageBox(popup.window, {
    type: 'question',
    title: question.title,
    message: question.title,
    detail: question.text,
    buttons: [question.confirm, question.cancel],
    // A key that the person was about to press must not be a yes.
    defaultId: 1,
    cancelId: 1,
    noLink: true,
    signal,
  });
  // Where the box cannot be closed from here, nobody waits for it.
  const ended = new Promise<{ response: number }>((resolve) => {
    signal.addEventListener('abort', () => resolve({ response: 1 }), { once: true });
  });
  try {
    return (await Promise.race([answered, ended])).response === 0;
  } finally {
    release();
  }
}
