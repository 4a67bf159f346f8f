/**
 * `Tray`: the icon, its tooltip, its title and its menu. There is one desktop: it shows the latest tray that appeared. Rules
 * of electron: shell/browser/api/electron_api_tray.cc.
 */
import { EventEmitter } from 'node:events';
import { condition } from '../desktop/conditions.ts';
import { changed } from '../desktop/signals.ts';
import { playedSystem, type System } from '../desktop/system.ts';
import type { MenuItemView, TrayView } from '../wire/view.ts';
import { isReady } from './lifecycle.ts';
import { itemWithCommand, Menu, viewOfMenu } from './menu.ts';
import { NativeImage, nativeImage } from './native-image.ts';

const shown: Tray[] = [];
export const currentTray = (): Tray | null => shown.at(-1) ?? null;

/** Linux does not tell where the icon is. */
const boundsOn: Readonly<Record<System, Electron.Rectangle>> = {
  linux: { x: 0, y: 0, width: 0, height: 0 },
  darwin: { x: 1000, y: 0, width: 24, height: 25 },
  win32: { x: 1100, y: 764, width: 24, height: 24 },
};
const noModifiers = {
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  triggeredByAccelerator: false,
};

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
  #openMenu: Menu | null = null;
  #ignoresDoubleClick = false;
  #destroyed = false;
  readonly #guid: string | null;

  /**
   * Linux asks once, when the icon is made, whether anything shows such icons. One that found nothing never appears, and its
   * menu is dropped [electron: shell/browser/ui/tray_icon_linux.cc, OnImplInitializationFailed].
   */
  constructor(image: Electron.NativeImage | string, ...rest: [guid?: string]) {
    if (!isReady()) throw new Error('Cannot create Tray before app is ready');
    const [guid] = rest;
    if (rest.length > 0 && typeof guid !== 'string') {
      throw new Error('Invalid GUID format - GUID must be a string');
    }
    super();
    this.#image = imageOf(image);
    this.#guid = guid ?? null;
    if (playedSystem() !== 'linux' || condition('trayHost') === 'present') shown.push(this);
    changed();
  }

  setImage(image: Electron.NativeImage | string): void {
    this.#needAlive();
    this.#image = imageOf(image);
    changed();
  }
  setPressedImage(_image: Electron.NativeImage | string): void {
    this.#needAlive();
  }

  setToolTip(toolTip: string): void {
    this.#needAlive();
    this.#tooltip = toolTip;
    changed();
  }

  /** Only macOS writes text beside the icon [SetTitle, IS_MAC]. */
  setTitle(title: string): void {
    this.#needAlive();
    if (playedSystem() !== 'darwin') return;
    this.#title = title;
    changed();
  }
  getTitle(): string {
    this.#needAlive();
    return this.#title;
  }

  setContextMenu(menu: Electron.Menu | null): void {
    this.#needAlive();
    this.#menu = menuOf(menu);
    this.#menuAsSet = this.#menu === null ? [] : viewOfMenu(this.#menu);
    changed();
  }
  /** Linux has none: its panel opens the menu [electron: shell/browser/ui/tray_icon.cc, PopUpContextMenu is empty]. */
  popUpContextMenu(menu?: Electron.Menu): void {
    this.#needAlive();
    if (playedSystem() === 'linux') return;
    this.#openMenu = menu === undefined ? this.#menu : menuOf(menu);
    changed();
  }
  closeContextMenu(): void {
    this.#needAlive();
    this.#openMenu = null;
    changed();
  }

  /** Only macOS keeps it [SetIgnoreDoubleClickEvents, IS_MAC]. */
  setIgnoreDoubleClickEvents(ignore: boolean): void {
    this.#needAlive();
    this.#ignoresDoubleClick = ignore && playedSystem() === 'darwin';
  }
  getIgnoreDoubleClickEvents(): boolean {
    this.#needAlive();
    return this.#ignoresDoubleClick;
  }
  getBounds(): Electron.Rectangle {
    this.#needAlive();
    return { ...boundsOn[playedSystem()] };
  }
  getGUID(): string | null {
    return this.#guid;
  }
  focus(): void {
    this.#needAlive();
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }
  /** May be called again. Everything else throws from now on. */
  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    const index = shown.indexOf(this);
    if (index >= 0) shown.splice(index, 1);
    changed();
  }

  /** A person clicks the icon. */
  click(): void {
    const bounds = boundsOn[playedSystem()];
    this.emit('click', { ...noModifiers }, { ...bounds }, { x: bounds.x, y: bounds.y });
  }

  /**
   * A person clicks it with the right button. Windows opens a menu that was set, and tells of the click otherwise
   * [electron: shell/browser/ui/win/notify_icon.cc, HandleClickEvent]; macOS always tells. False: Linux never does.
   */
  rightClick(): boolean {
    if (playedSystem() === 'linux') return false;
    if (playedSystem() === 'win32' && this.#menu !== null) this.popUpContextMenu();
    else this.emit('right-click', { ...noModifiers }, { ...boundsOn[playedSystem()] });
    return true;
  }

  /** A person chooses the menu item whose labels, from the outermost on, are these. False: there is none to choose. */
  chooseItem(labels: readonly string[]): boolean {
    const menu = playedSystem() === 'linux' ? this.#menu : this.#openMenu;
    let level: readonly MenuItemView[] = this.view().menu;
    let found: MenuItemView | undefined;
    for (const label of labels) {
      found = level.find((item) => item.label === label);
      level = found?.submenu ?? [];
    }
    if (found === undefined || !found.enabled || menu === null) return false;
    // Choosing closes it first.
    this.#openMenu = null;
    itemWithCommand(menu, found.commandId)?.click();
    changed();
    return true;
  }

  /** Linux shows a menu as it was when it was set; the other systems the one that is open. */
  view(): TrayView {
    const scale = Math.max(1, ...this.#image.getScaleFactors());
    const open = this.#openMenu === null ? [] : viewOfMenu(this.#openMenu);
    return {
      tooltip: this.#tooltip,
      title: this.#title,
      image: this.#image.isEmpty() ? '' : this.#image.toDataURL({ scaleFactor: scale }),
      menu: playedSystem() === 'linux' ? this.#menuAsSet : open,
    };
  }

  /** [CheckAlive] */
  #needAlive(): void {
    if (this.#destroyed) throw new Error('Tray is destroyed');
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
  throw new TypeError('Must pass Menu or null');
}
