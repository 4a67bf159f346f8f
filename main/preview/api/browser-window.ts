/** `BrowserWindow`: state only. What shows it is any browser that opens the preview's address. */
import { EventEmitter } from 'node:events';
import { condition } from '../desktop/conditions.ts';
import { changed, signals } from '../desktop/signals.ts';
import { playedSystem } from '../desktop/system.ts';
import type { WindowView } from '../wire/view.ts';
import { isWayland } from './command-line.ts';
import { forbidUse } from './destroyable.ts';
import { appEvents, cancelQuit, isQuitting, isReady, lastWindowClosed, useWindows } from './lifecycle.ts';
import { preventableEvent } from './preventable-event.ts';
import { Session, session } from './session.ts';
import { WebContents } from './web-contents.ts';

const open = new Set<BrowserWindow>();
let loaded: BrowserWindow | null = null;
/** The window whose page the server shows: the one that loaded last. */
export const loadedWindow = (): BrowserWindow | null => loaded;
export const windowViews = (): WindowView[] => [...open].map((one) => one.view());
export const hasFocus = (): boolean => [...open].some((one) => one.isFocused());

type Used =
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'focus'
  | 'blur'
  | 'close'
  | 'destroy'
  | 'minimize'
  | 'restore'
  | 'isVisible'
  | 'isDestroyed'
  | 'isFocused'
  | 'isMinimized'
  | 'getBounds'
  | 'setBounds'
  | 'getPosition'
  | 'setPosition'
  | 'getSize'
  | 'setSize'
  | 'getMinimumSize'
  | 'setMinimumSize'
  | 'getTitle'
  | 'setTitle'
  | 'isAlwaysOnTop'
  | 'setAlwaysOnTop';

/** Members that work after `destroy()`. `view` is the stand-in's own. */
const keptMembers = ['destroy', 'isDestroyed', 'view'] as const;

export class BrowserWindow extends EventEmitter implements Pick<Electron.BrowserWindow, Used> {
  readonly #contents: WebContents;
  #bounds: Electron.Rectangle;
  #minimum: Electron.Size;
  #title: string;
  #visible: boolean;
  #focused = false;
  #minimized = false;
  #alwaysOnTop: boolean;
  #destroyed = false;

  static getAllWindows(): BrowserWindow[] {
    return [...open];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return [...open].find((one) => one.isFocused()) ?? null;
  }
  static fromWebContents(contents: unknown): BrowserWindow | null {
    return [...open].find((one) => one.webContents === contents) ?? null;
  }

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    super();
    const preferences = options.webPreferences ?? {};
    refuseUnsafe(preferences);
    this.#contents = new WebContents(sessionOf(preferences), preferences.preload ?? null);
    const { width = 800, height = 600, minWidth = 0, minHeight = 0 } = options;
    this.#minimum = { width: minWidth, height: minHeight };
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width, height };
    this.#title = options.title ?? 'Rentium Tray';
    this.#visible = options.show ?? true;
    this.#alwaysOnTop = !isWayland() && (options.alwaysOnTop ?? false);
    open.add(this);
    changed();
    appEvents.emit('browser-window-created', preventableEvent(), this);
    appEvents.emit('web-contents-created', preventableEvent(), this.webContents);
  }

  get webContents(): WebContents {
    return this.#contents;
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.load(url);
    loaded = this;
    changed();
    signals.emit('windowLoaded');
    this.emit('ready-to-show');
  }

  show(): void {
    this.#become({ visible: true });
    this.focus();
  }
  showInactive(): void {
    this.#become({ visible: true });
    signals.emit('windowShown');
  }
  hide(): void {
    this.#become({ visible: false });
    this.#moveFocus(false);
    signals.emit('windowHidden');
  }
  /** A hidden window stays without it [electron: shell/browser/native_window_views.cc, Focus]. */
  focus(): void {
    if (!this.#visible) return;
    signals.emit('windowShown');
    // Wayland compositors, and window managers that prevent focus stealing, may leave it where it is.
    if (condition('focus') === 'granted') this.#moveFocus(true);
  }
  blur(): void {
    if (this.#visible) this.#moveFocus(false);
  }
  minimize(): void {
    this.#minimized = true;
    this.emit('minimize');
  }
  restore(): void {
    this.#minimized = false;
    this.emit('restore');
  }

  /** A listener of `close` may prevent it; that also ends a quit that is under way. */
  close(): void {
    const event = preventableEvent();
    this.emit('close', event);
    if (event.defaultPrevented) cancelQuit();
    else this.destroy();
  }
  /** `closed` comes when nothing works any more [electron: shell/browser/api/electron_api_base_window.cc, OnWindowClosed]. */
  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    open.delete(this);
    if (loaded === this) loaded = null;
    this.#contents.destroy();
    forbidUse(this, BrowserWindow.prototype, keptMembers);
    this.emit('closed');
    changed();
    if (open.size === 0) lastWindowClosed();
  }

  isVisible(): boolean {
    return this.#visible;
  }
  isFocused(): boolean {
    return this.#focused;
  }
  isMinimized(): boolean {
    return this.#minimized;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  /** Wayland tells no positions, and lets nobody set them [electron: docs/api/base-window.md, win.getBounds()]. */
  getBounds(): Electron.Rectangle {
    return isWayland() ? { ...this.#bounds, x: 0, y: 0 } : { ...this.#bounds };
  }
  /** In whole pixels, and never smaller than the minimum: what is asked for is not always what is got. */
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    const before = this.#bounds;
    const asked = { ...before, ...bounds };
    this.#bounds = {
      x: Math.round(asked.x),
      y: Math.round(asked.y),
      width: Math.max(Math.round(asked.width), this.#minimum.width),
      height: Math.max(Math.round(asked.height), this.#minimum.height),
    };
    const { x, y, width, height } = this.#bounds;
    changed();
    if (width !== before.width || height !== before.height) this.emit('resize');
    if (!isWayland() && (x !== before.x || y !== before.y)) this.emit('move');
  }
  getPosition(): number[] {
    const { x, y } = this.getBounds();
    return [x, y];
  }
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }
  getSize(): number[] {
    return [this.#bounds.width, this.#bounds.height];
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  getMinimumSize(): number[] {
    return [this.#minimum.width, this.#minimum.height];
  }
  setMinimumSize(width: number, height: number): void {
    this.#minimum = { width, height };
  }
  isAlwaysOnTop(): boolean {
    return this.#alwaysOnTop;
  }
  /** Wayland has no such windows [electron: docs/api/base-window.md, win.setAlwaysOnTop()]. */
  setAlwaysOnTop(flag: boolean): void {
    if (isWayland() || flag === this.#alwaysOnTop) return;
    this.#alwaysOnTop = flag;
    changed();
    this.emit('always-on-top-changed', preventableEvent(), flag);
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): void {
    this.#title = title;
    changed();
  }

  // A browser's window is its own: nothing of this can be told to it.
  setVisibleOnAllWorkspaces(): void {}
  setContentProtection(): void {}
  setMenu(): void {}
  removeMenu(): void {}
  setMenuBarVisibility(): void {}
  setBackgroundColor(): void {}
  setSkipTaskbar(): void {}

  /** A person clicks into the window, or elsewhere: the system tells of it at once. */
  takeFocus(focused: boolean): void {
    if (this.#visible) this.#become({ focused });
  }
  /** A person drags its edge. Linux tells of no end of it [electron: docs/api/base-window.md, Event: 'resized']. */
  dragTo(width: number, height: number): void {
    this.setBounds({ width, height });
    if (playedSystem() !== 'linux') this.emit('resized');
  }

  view(): WindowView {
    return {
      url: this.#contents.mainFrame.url,
      title: this.#title,
      visible: this.#visible,
      focused: this.#focused,
      alwaysOnTop: this.#alwaysOnTop,
      bounds: { ...this.#bounds },
    };
  }

  /**
   * Windows moves the focus within the call. X11, Wayland and macOS are asked, and answer later
   * [electron: shell/browser/native_window_views.cc, OnWidgetActivationChanged].
   */
  #moveFocus(focused: boolean): void {
    if (playedSystem() === 'win32') this.#become({ focused });
    else {
      setImmediate(() => {
        if (!this.#destroyed && (this.#visible || !focused)) this.#become({ focused });
      });
    }
  }

  /** Takes the new state over and tells of what really changed. */
  #become(next: { readonly visible?: boolean; readonly focused?: boolean }): void {
    const { visible = this.#visible, focused = this.#focused } = next;
    const told: string[] = [];
    if (visible !== this.#visible) told.push(visible ? 'show' : 'hide');
    if (focused !== this.#focused) told.push(focused ? 'focus' : 'blur');
    this.#visible = visible;
    this.#focused = focused;
    if (told.length === 0) return;
    changed();
    for (const event of told) this.emit(event);
  }
}

useWindows({
  count: () => open.size,
  closeAll: () => {
    for (const one of [...open]) {
      one.close();
      if (!isQuitting()) return;
    }
  },
  destroyAll: () => {
    for (const one of [...open]) one.destroy();
  },
});

/** The application never runs a page without these walls; the stand-in holds it to that. */
function refuseUnsafe(preferences: Electron.WebPreferences): void {
  const unsafe =
    preferences.contextIsolation === false ||
    preferences.sandbox === false ||
    preferences.nodeIntegration === true;
  if (unsafe) {
    throw new Error('The stand-in runs only sandboxed, context-isolated pages without Node integration');
  }
}

function sessionOf(preferences: Electron.WebPreferences): Session {
  const given: unknown = preferences.session;
  if (given instanceof Session) return given;
  return session.fromPartition(preferences.partition ?? '');
}
