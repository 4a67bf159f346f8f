/** `clipboard` and `ClipboardItem`: asynchronous, as since Electron 44, and private to this process. */
import { condition } from '../desktop/conditions.ts';
import { changed, signals } from '../desktop/signals.ts';
import { offerOn } from '../desktop/system.ts';
import { hasFocus } from './browser-window.ts';
import { isWayland } from './command-line.ts';

type Payload = string | Blob | Electron.ClipboardBookmark;
type Offered = Payload | Promise<Blob | string>;
type Contents = Map<string, Blob | Electron.ClipboardBookmark>;

const bookmarkType = 'electron application/bookmark';
const noItemsMessage = 'clipboard.write expects an array of ClipboardItem';
const readSide = new WeakSet<ClipboardItem>();

/** [electron: lib/browser/api/clipboard-item.ts] */
export class ClipboardItem implements Pick<Electron.ClipboardItem, 'types'> {
  readonly #items: Readonly<Record<string, Offered>>;

  constructor(items: Record<string, Offered>) {
    if (typeof items !== 'object' || items === null || Array.isArray(items)) {
      throw new TypeError(
        "Failed to construct 'ClipboardItem': 1 argument required — an object mapping MIME types to payloads.",
      );
    }
    if (Object.keys(items).length === 0) {
      throw new TypeError("Failed to construct 'ClipboardItem': at least one MIME type is required.");
    }
    this.#items = { ...items };
  }

  get types(): string[] {
    return Object.keys(this.#items);
  }

  async getType(type: string): Promise<Blob | Electron.ClipboardBookmark> {
    if (!Object.hasOwn(this.#items, type)) {
      throw new Error(`The type '${type}' was not found in the ClipboardItem`);
    }
    return payloadOf(type, await this.#items[type]);
  }
}

/** Checked as late as in Electron: when it is written [electron: shell/browser/api/electron_api_clipboard_item.cc]. */
function payloadOf(type: string, value: unknown): Blob | Electron.ClipboardBookmark {
  if (type === bookmarkType) {
    if (typeof value === 'object' && value !== null) return value as Electron.ClipboardBookmark; // Its fields are optional.
    throw new TypeError(`ClipboardItem payload for \`${bookmarkType}\` must be an object with title and url`);
  }
  if (value instanceof Blob) return value;
  if (typeof value === 'string' || ArrayBuffer.isView(value)) {
    // A view's own buffer is never a shared one here.
    return new Blob([value as string | NodeJS.ArrayBufferView<ArrayBuffer>], { type });
  }
  throw new TypeError('ClipboardItem payload values must be a string or a Blob');
}

class Clipboard implements Pick<Electron.Clipboard, 'clear' | 'has' | 'readText' | 'writeText'> {
  #contents: Contents = new Map();
  #text = '';
  readonly #isSystem: boolean;

  constructor(kind: 'system' | 'selection') {
    this.#isSystem = kind === 'system';
  }

  clear(): void {
    this.#hold(new Map(), '');
  }
  async has(mimetype: string): Promise<boolean> {
    return this.#contents.has(mimetype);
  }
  async readText(): Promise<string> {
    return this.#isSystem && condition('clipboard') === 'held' ? '' : this.#text;
  }
  async writeText(text: string): Promise<void> {
    this.#hold(new Map([['text/plain', new Blob([text], { type: 'text/plain' })]]), String(text));
  }
  async read(): Promise<ClipboardItem[]> {
    if (this.#contents.size === 0) return [];
    const item = new ClipboardItem(Object.fromEntries(this.#contents));
    readSide.add(item);
    return [item];
  }

  /** All entries become visible at once, as the system commits them [electron: lib/browser/api/clipboard.ts, write]. */
  async write(items: ClipboardItem[]): Promise<void> {
    if (!Array.isArray(items)) throw new TypeError(noItemsMessage);
    const contents: Contents = new Map();
    for (const item of items) {
      if (!(item instanceof ClipboardItem)) throw new TypeError(noItemsMessage);
      if (readSide.has(item)) {
        throw new TypeError('clipboard.write cannot accept a ClipboardItem returned from clipboard.read()');
      }
      for (const type of item.types) contents.set(type, await item.getType(type));
    }
    const plain = contents.get('text/plain');
    this.#hold(contents, plain instanceof Blob ? await plain.text() : '');
  }

  /** Another program puts text there. */
  takeFromOutside(text: string): void {
    this.#contents = new Map([['text/plain', new Blob([text], { type: 'text/plain' })]]);
    this.#text = text;
    changed();
  }

  get formats(): string[] {
    return [...this.#contents.keys()];
  }
  get text(): string {
    return this.#text;
  }

  #hold(contents: Contents, text: string): void {
    if (this.#isSystem && isLost()) return;
    this.#contents = contents;
    this.#text = text;
    if (!this.#isSystem) return;
    signals.emit('clipboardText', text);
    changed();
  }
}

/**
 * Electron's promise is kept all the same: it is resolved whether or not the system took anything
 * [electron: shell/browser/api/electron_api_clipboard.cc, WriteText]. Windows takes nothing while another program holds its
 * clipboard open [chromium: ui/base/clipboard/clipboard_win.cc, ScopedClipboard::Acquire], and Wayland nothing from a
 * program without the focus [wayland: wl_data_device.set_selection needs the serial of an input event].
 */
const isLost = (): boolean => condition('clipboard') === 'held' || (isWayland() && !hasFocus());

export const clipboard = new Clipboard('system');

/** X11's other clipboard, the one of the middle mouse button. */
offerOn<{ selection: Clipboard }>(['linux'], clipboard, { selection: new Clipboard('selection') });
