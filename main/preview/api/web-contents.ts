/** `webContents`: the page of a window, seen from main. */
import { EventEmitter } from 'node:events';
import { condition } from '../desktop/conditions.ts';
import { signals } from '../desktop/signals.ts';
import type { PersonInput } from '../wire/messages.ts';
import { clone, pack } from '../wire/packing.ts';
import { forbidUse } from './destroyable.ts';
import { preventableEvent } from './preventable-event.ts';
import { isNetworkError, isStandardScheme } from './protocol.ts';
import type { Session } from './session.ts';

let lastId = 0;

/** Members that work after the page is gone. `mainFrame` throws there, and with it `send`. */
const keptMembers = ['destroy', 'isDestroyed', 'isLive'] as const;

type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
export type GoneReason = Electron.RenderProcessGoneDetails['reason'];

export class WebContents
  extends EventEmitter
  implements Pick<Electron.WebContents, 'id' | 'getURL' | 'isDestroyed' | 'reload' | 'send' | 'openDevTools'>
{
  readonly id: number;
  readonly session: Session;
  readonly preload: string | null;
  #frame = new MainFrame();
  /** `empty`: no page was loaded. `crashed`: its process is gone. */
  #page: 'empty' | 'live' | 'crashed' = 'empty';
  #windowOpenHandler: WindowOpenHandler | null = null;
  #destroyed = false;

  constructor(pageSession: Session, preload: string | null) {
    super();
    lastId += 1;
    this.id = lastId;
    this.session = pageSession;
    this.preload = preload;
  }

  get mainFrame(): MainFrame {
    return this.#frame;
  }
  /** True when a page is there that can receive and send. */
  get isLive(): boolean {
    return this.#page === 'live' && !this.#destroyed;
  }
  getURL(): string {
    return this.#frame.url;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  isCrashed(): boolean {
    return this.#page === 'crashed';
  }
  isLoading(): boolean {
    return false;
  }
  isDevToolsOpened(): boolean {
    return false;
  }

  /**
   * Never throws for what cannot be cloned, or for a page that is gone: it is written to the console, and nobody is told
   * [electron: lib/browser/api/web-frame-main.ts, send]. Before a page is loaded there is nobody to hear it.
   */
  send(channel: string, ...args: unknown[]): void {
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument');
    try {
      const copy = clone(args);
      pack(copy);
      if (this.#page === 'crashed') {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      }
      if (this.#page === 'live') signals.emit('push', channel, copy);
    } catch (error) {
      console.error('Error sending from webFrameMain: ', error);
    }
  }

  /** Calls that the page made before are of a frame that is no more. */
  reload(): void {
    this.#replaceFrame();
    if (this.#page === 'crashed') this.#page = 'live';
    signals.emit('reload');
  }

  /** Loads a URL of the application's own scheme; rejects as Chromium would when nothing answers it. */
  async load(url: string): Promise<void> {
    const answer = await this.session.protocol.answer(new Request(url));
    if (answer === null || isNetworkError(answer)) {
      const { code, errno } = answer ?? { code: 'ERR_FAILED', errno: -2 };
      throw Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url });
    }
    await answer.body?.cancel();
    this.#frame.url = url;
    this.#page = 'live';
    this.emit('did-finish-load');
  }

  destroy(): void {
    this.#destroyed = true;
    forbidUse(this, WebContents.prototype, keptMembers);
    this.emit('destroyed');
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpenHandler = handler;
  }

  /** The page's process ends. Until the page is loaded again, nothing goes to it or comes from it. */
  crash(reason: GoneReason): void {
    this.#page = 'crashed';
    this.emit('render-process-gone', preventableEvent(), {
      reason,
      exitCode: reason === 'clean-exit' ? 0 : 1,
    });
  }

  /** The page wants to go elsewhere. False: the application keeps it [electron: shell/browser/electron_navigation_throttle.cc]. */
  navigate(url: string): boolean {
    for (const event of ['will-frame-navigate', 'will-navigate']) {
      const frame = this.#frame;
      const details = { url, isSameDocument: false, isMainFrame: true, frame, initiator: frame };
      const asked = preventableEvent(details);
      this.emit(event, asked, url, false, true, frame.processId, frame.routingId);
      if (asked.defaultPrevented) return false;
    }
    this.#replaceFrame();
    this.#frame.url = url;
    return true;
  }

  /** The page calls window.open. False: the application denies it. Without a handler Electron opens a window. */
  openWindow(url: string): boolean {
    const details = {
      url,
      frameName: '',
      features: '',
      disposition: 'foreground-tab',
      referrer: { url: this.#frame.url, policy: 'strict-origin-when-cross-origin' },
    } as const;
    return this.#windowOpenHandler === null || this.#windowOpenHandler(details).action === 'allow';
  }

  /**
   * A person pressed something in the page [electron: shell/browser/api/electron_api_web_contents.cc, OnInputEvent]. Electron
   * hears of it from Chromium before the page does. Here the page's own shell reports it, and only what presses.
   */
  takeInput(input: PersonInput): void {
    this.emit('input-event', preventableEvent(), input);
  }

  /** Frame that a call of the page comes from; null where it is gone by now. */
  senderFrame(arrivedFrom: MainFrame): MainFrame | null {
    if (condition('frame') === 'gone' || arrivedFrom !== this.#frame || this.#page !== 'live') return null;
    return condition('frame') === 'inner' ? this.#frame.inner() : this.#frame;
  }

  // A page cannot ask its browser for these, or the browser does them by itself.
  setWebRTCIPHandlingPolicy(): void {}
  openDevTools(): void {}
  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve();
  }
  setZoomFactor(): void {}

  #replaceFrame(): void {
    const { url } = this.#frame;
    this.#frame = new MainFrame();
    this.#frame.url = url;
  }
}

// `WebFrameMain`: the frame of the page. A page that is loaded again has another one.

class MainFrame implements Pick<Electron.WebFrameMain, 'url' | 'origin' | 'processId' | 'routingId'> {
  readonly parent: MainFrame | null;
  readonly processId = 1;
  readonly routingId: number;
  url = '';

  constructor(parent: MainFrame | null = null) {
    this.parent = parent;
    this.routingId = parent === null ? 1 : parent.routingId + 1;
  }

  get origin(): string {
    if (this.url === '') return '';
    const { protocol, host } = new URL(this.url);
    return isStandardScheme(protocol.slice(0, -1)) ? `${protocol}//${host}` : 'null';
  }

  /** A frame inside this one, under the same address. */
  inner(): MainFrame {
    const inner = new MainFrame(this);
    inner.url = this.url;
    return inner;
  }
}
