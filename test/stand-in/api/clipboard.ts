/** `clipboard` and `ClipboardItem`: asynchronous, as since Electron 44, and private to this process. */
import { changed, signals } from '../desktop/signals.ts';

type Payload = string | Blob | Electron.ClipboardBookmark;
type Offered = Payload | Promise<Blob | string>;

export class ClipboardItem implements Pick<Electron.ClipboardItem, 'types'> {
  readonly #items: Readonly<Record<string, Offered>>;

  constructor(items: Record<string, Offered>) {
    if (Object.keys(items).length === 0) throw new TypeError('Empty dictionary argument');
    this.#items = items;
  }

  get types(): string[] {
    return Object.keys(this.#items);
  }

  async getType(type: string): Promise<Blob | Electron.ClipboardBookmark> {
    const found = await this.#items[type];
    if (found === undefined) throw new Error(`The type '${type}' was not found`);
    return typeof found === 'string' ? new Blob([found], { type }) : found;
  }
}

class Clipboard implements Pick<Electron.Clipboard, 'clear' | 'has' | 'readText' | 'writeText'> {
  #contents = new Map<string, Blob | Electron.ClipboardBookmark>();
  #text = '';
  readonly #isSystem: boolean;
  /** X11's other clipboard, the one of the middle mouse button. */
  readonly selection: Clipboard | undefined;

  constructor(kind: 'system' | 'selection') {
    this.#isSystem = kind === 'system';
    const hasSelection = kind === 'system' && process.platform === 'linux';
    this.selection = hasSelection ? new Clipboard('selection') : undefined;
  }

  clear(): void {
    this.#hold(new Map(), '');
  }
  async has(mimetype: string): Promise<boolean> {
    return this.#contents.has(mimetype);
  }
  async readText(): Promise<string> {
    return this.#text;
  }
  async writeText(text: string): Promise<void> {
    this.#hold(new Map([['text/plain', new Blob([text], { type: 'text/plain' })]]), text);
  }
  async read(): Promise<ClipboardItem[]> {
    return this.#contents.size === 0 ? [] : [new ClipboardItem(Object.fromEntries(this.#contents))];
  }

  /** All entries become visible at once, as the system commits them. */
  async write(items: ClipboardItem[]): Promise<void> {
    const contents = new Map<string, Blob | Electron.ClipboardBookmark>();
    for (const item of items) {
      for (const type of item.types) contents.set(type, await item.getType(type));
    }
    const plain = contents.get('text/plain');
    this.#hold(contents, plain instanceof Blob ? await plain.text() : '');
  }

  get formats(): string[] {
    return [...this.#contents.keys()];
  }
  get text(): string {
    return this.#text;
  }

  #hold(contents: Map<string, Blob | Electron.ClipboardBookmark>, text: string): void {
    this.#contents = contents;
    this.#text = text;
    if (!this.#isSystem) return;
    signals.emit('clipboardText', text);
    changed();
  }
}

export const clipboard = new Clipboard('system');
