/** `Tray`: the icon, its tooltip, its title and its menu. There is one desktop, so the latest tray is the one that is seen. */
import { EventEmitter } from 'node:events';
import { changed } from '../desktop/signals.ts';
import type { MenuItemView, TrayView } from '../wire/view.ts';
import { isReady } from './lifecycle.ts';
import { itemWithCommand, Menu, viewOfMenu } from './menu.ts';
import { NativeImage, nativeImage } from './native-image.ts';
import { preventableEvent } from './preventable-event.ts';

let current: Tray | null = null;
export const currentTray = (): Tray | null => current;

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

export class Tray
  extends EventEmitter
  implements
    Pick<
      Electron.Tray,
      | 'setImage'
      | 'setPressedImage'
      | 'setToolTip'
      | 'setTitle'
      | 'getTitle'
      | 'setContextMenu'
      | 'popUpContextMenu'
      | 'closeContextMenu'
      | 'setIgnoreDoubleClickEvents'
      | 'getIgnoreDoubleClickEvents'
      | 'getBounds'
      | 'getGUID'
      | 'isDestroyed'
      | 'destroy'
      | 'focus'
    >
{
  #image: NativeImage;
  #tooltip = '';
  #title = '';
  #menu: Menu | null = null;
  #menuAsSet: MenuItemView[] = [];
  #ignoresDoubleClick = false;
  readonly #guid: string;

  constructor(image: Electron.NativeImage | string, guid = '') {
    if (!isReady()) throw new Error('Cannot create Tray before app is ready');
    super();
    this.#image = imageOf(image);
    this.#guid = guid;
    current = this;
    changed();
  }

  setImage(image: Electron.NativeImage | string): void {
    this.#image = imageOf(image);
    changed();
  }
  setPressedImage(): void {}

  setToolTip(toolTip: string): void {
    this.#tooltip = toolTip;
    changed();
  }

  /** Only macOS writes text beside the icon. */
  setTitle(title: string): void {
    if (process.platform !== 'darwin') return;
    this.#title = title;
    changed();
  }
  getTitle(): string {
    return this.#title;
  }

  setContextMenu(menu: Electron.Menu | null): void {
    this.#menu = menuOf(menu);
    this.#menuAsSet = this.#menu === null ? [] : viewOfMenu(this.#menu);
    changed();
  }
  popUpContextMenu(menu?: Electron.Menu): void {
    const shown = menu === undefined ? this.#menu : menuOf(menu);
    if (shown === null) return;
    this.#menu = shown;
    this.#menuAsSet = viewOfMenu(shown);
    changed();
  }
  closeContextMenu(): void {}

  setIgnoreDoubleClickEvents(ignore: boolean): void {
    this.#ignoresDoubleClick = ignore;
  }
  getIgnoreDoubleClickEvents(): boolean {
    return this.#ignoresDoubleClick;
  }
  getBounds(): Electron.Rectangle {
    return NOWHERE;
  }
  getGUID(): string | null {
    return this.#guid || null;
  }
  focus(): void {}

  isDestroyed(): boolean {
    return current !== this;
  }
  destroy(): void {
    if (current === this) current = null;
    this.removeAllListeners();
    changed();
  }

  /** A person clicks the icon. */
  click(): void {
    this.emit('click', preventableEvent(), NOWHERE, { x: 0, y: 0 });
  }

  /** A person chooses the menu item whose labels, from the outermost on, are these. False: there is none to choose. */
  chooseItem(labels: readonly string[]): boolean {
    let level: readonly MenuItemView[] = this.view().menu;
    let found: MenuItemView | undefined;
    for (const label of labels) {
      found = level.find((item) => item.label === label);
      level = found?.submenu ?? [];
    }
    if (found === undefined || !found.enabled || this.#menu === null) return false;
    itemWithCommand(this.#menu, found.commandId)?.click();
    changed();
    return true;
  }

  view(): TrayView {
    const scale = Math.max(1, ...this.#image.getScaleFactors());
    // Linux shows a menu as it was when it was set; later changes need another setContextMenu.
    const live = process.platform !== 'linux' && this.#menu !== null;
    return {
      tooltip: this.#tooltip,
      title: this.#title,
      image: this.#image.isEmpty() ? '' : this.#image.toDataURL({ scaleFactor: scale }),
      menu: live && this.#menu !== null ? viewOfMenu(this.#menu) : this.#menuAsSet,
    };
  }

  /** The picture that a desktop would draw: the largest. */
  picture(): Buffer {
    return this.#image.toPNG({ scaleFactor: Math.max(1, ...this.#image.getScaleFactors()) });
  }
}

function imageOf(image: Electron.NativeImage | string): NativeImage {
  const given: unknown = image;
  if (typeof given === 'string') {
    const read = nativeImage.createFromPath(given);
    if (read.isEmpty()) throw new Error(`Failed to load image from path '${given}'`);
    return read;
  }
  if (given instanceof NativeImage) return given;
  throw new TypeError('Image must be a path or a NativeImage');
}

function menuOf(menu: unknown): Menu | null {
  if (menu === null || menu instanceof Menu) return menu;
  throw new TypeError('Menu must be a Menu or null');
}
