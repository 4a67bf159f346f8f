/** `webContents`: the page of a window, seen from main. */
import { EventEmitter } from 'node:events';
import { signals } from '../desktop/signals.ts';
import { clone, pack } from '../wire/packing.ts';
import { isStandardScheme } from './protocol.ts';
import type { Session } from './session.ts';

let lastId = 0;

/** The one frame: the stand-in's page has no frames of its own. */
export class MainFrame
  implements Pick<Electron.WebFrameMain, 'url' | 'origin' | 'processId' | 'routingId' | 'parent'>
{
  readonly parent = null;
  readonly processId = 1;
  readonly routingId = 1;
  url = '';

  get origin(): string {
    if (this.url === '') return '';
    const { protocol, host } = new URL(this.url);
    return isStandardScheme(protocol.slice(0, -1)) ? `${protocol}//${host}` : 'null';
  }
}

export class WebContents
  extends EventEmitter
  implements Pick<Electron.WebContents, 'id' | 'getURL' | 'isDestroyed' | 'reload' | 'send' | 'openDevTools'>
{
  readonly id: number;
  readonly mainFrame = new MainFrame();
  readonly session: Session;
  readonly preload: string | null;
  #destroyed = false;

  constructor(pageSession: Session, preload: string | null) {
    super();
    lastId += 1;
    this.id = lastId;
    this.session = pageSession;
    this.preload = preload;
  }

  getURL(): string {
    return this.mainFrame.url;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  isLoading(): boolean {
    return false;
  }
  isDevToolsOpened(): boolean {
    return false;
  }

  /** Throws Electron's clone error at once, as the real one does. */
  send(channel: string, ...args: unknown[]): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    const copy = clone(args);
    pack(copy);
    signals.emit('push', channel, copy);
  }

  reload(): void {
    signals.emit('reload');
  }

  /** Loads a URL of the application's own scheme; rejects as Chromium would when nothing answers it. */
  async load(url: string): Promise<void> {
    const answer = await this.session.protocol.answer(new Request(url)).catch(() => null);
    await answer?.body?.cancel();
    if (answer === null)
      throw Object.assign(new Error(`ERR_FAILED (-2) loading '${url}'`), { code: 'ERR_FAILED' });
    this.mainFrame.url = url;
    this.emit('did-finish-load');
  }

  destroy(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }

  // What a browser cannot be told from inside a page, or does by itself.
  setWindowOpenHandler(): void {}
  setWebRTCIPHandlingPolicy(): void {}
  openDevTools(): void {}
  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve();
  }
  setZoomFactor(): void {}
}
