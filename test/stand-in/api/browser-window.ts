/** `BrowserWindow`: state only. What shows it is any browser that opens the preview's address. */
import { EventEmitter } from 'node:events';
import { changed, signals } from '../desktop/signals.ts';
import type { WindowView } from '../wire/view.ts';
import { appEvents, cancelQuit, isQuitting, isReady, lastWindowClosed, useWindows } from './lifecycle.ts';
import { preventableEvent } from './preventable-event.ts';
import { Session, session } from './session.ts';
import { WebContents } from './web-contents.ts';

const open = new Set<BrowserWindow>();
let loaded: BrowserWindow | null = null;
/** The window whose page the server shows: the one that loaded last. */
export const loadedWindow = (): BrowserWindow | null => loaded;
export const windowViews = (): WindowView[] => [...open].map((one) => one.view());

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
  | 'getTitle'
  | 'setTitle';

export class BrowserWindow extends EventEmitter implements Pick<Electron.BrowserWindow, Used> {
  readonly webContents: WebContents;
  #bounds: Electron.Rectangle;
  #title: string;
  #visible: boolean;
  #focused = false;
  #minimized = false;
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
    this.webContents = new WebContents(sessionOf(preferences), preferences.preload ?? null);
    const { width = 800, height = 600 } = options;
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width, height };
    this.#title = options.title ?? 'Rentium Tray';
    this.#visible = options.show ?? true;
    open.add(this);
    changed();
    appEvents.emit('browser-window-created', preventableEvent(), this);
    appEvents.emit('web-contents-created', preventableEvent(), this.webContents);
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
    this.blur();
    this.#become({ visible: false });
    signals.emit('windowHidden');
  }
  focus(): void {
    if (!this.#visible) return;
    signals.emit('windowShown');
    if (process.env['RENTIUM_STAND_IN_FOCUS'] === 'refused') return; // As a Wayland compositor may.
    this.#become({ focused: true });
  }
  blur(): void {
    this.#become({ focused: false });
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
  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    open.delete(this);
    if (loaded === this) loaded = null;
    this.webContents.destroy();
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
  getBounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    changed();
  }
  getPosition(): number[] {
    return [this.#bounds.x, this.#bounds.y];
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
  setAlwaysOnTop(): void {}
  setSkipTaskbar(): void {}

  view(): WindowView {
    return {
      url: this.webContents.getURL(),
      title: this.#title,
      visible: this.#visible,
      focused: this.#focused,
      bounds: this.getBounds(),
    };
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
