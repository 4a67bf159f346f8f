/** `Menu` and `MenuItem`: the structure of a menu and what choosing an item does. */
import { EventEmitter } from 'node:events';
import type { MenuItemView } from '../wire/view.ts';
import { quit } from './lifecycle.ts';
import { preventableEvent } from './preventable-event.ts';

let lastCommandId = 0;

export class MenuItem
  implements
    Pick<Electron.MenuItem, 'id' | 'label' | 'type' | 'enabled' | 'visible' | 'checked' | 'commandId'>
{
  readonly id: string;
  readonly type: Electron.MenuItem['type'];
  readonly role: Electron.MenuItemConstructorOptions['role'];
  readonly accelerator: string | null;
  readonly submenu: Menu | null;
  readonly commandId: number;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #click: Electron.MenuItemConstructorOptions['click'];

  constructor(options: Electron.MenuItemConstructorOptions) {
    if (options.type === 'submenu' && options.submenu === undefined) {
      throw new Error('Invalid submenu');
    }
    lastCommandId += 1;
    this.commandId = lastCommandId;
    this.id = options.id ?? '';
    this.type = options.type ?? (options.submenu === undefined ? 'normal' : 'submenu');
    this.role = options.role;
    this.label = options.label ?? options.role ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.accelerator = options.accelerator ?? null;
    this.submenu = menuOf(options.submenu);
    this.#click = options.click;
  }

  /** Chosen by a person. A disabled item and a separator do nothing. */
  click(): void {
    if (!this.enabled || this.type === 'separator') return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.checked = true;
    if (this.#click === undefined && this.role === 'quit') quit();
    // Electron.MenuItem has members (icons, badges) that nothing here shows; the callback sees the ones it may read.
    this.#click?.(
      this as unknown as Electron.MenuItem,
      undefined,
      preventableEvent() as Electron.KeyboardEvent,
    );
  }
}

export class Menu extends EventEmitter implements Pick<Electron.Menu, 'closePopup' | 'popup'> {
  readonly items: MenuItem[] = [];
  static #application: Menu | null = null;

  static buildFromTemplate(template: readonly (Electron.MenuItemConstructorOptions | MenuItem)[]): Menu {
    if (!Array.isArray(template))
      throw new TypeError('Invalid template for Menu: Menu template must be an array');
    const menu = new Menu();
    for (const entry of template) menu.append(entry instanceof MenuItem ? entry : new MenuItem(entry));
    return menu;
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  append(item: MenuItem): void {
    this.items.push(item);
  }
  insert(position: number, item: MenuItem): void {
    this.items.splice(position, 0, item);
  }
  getMenuItemById(id: string): MenuItem | null {
    return find(this, (item) => item.id === id);
  }
  popup(): void {
    this.emit('menu-will-show', preventableEvent());
  }
  closePopup(): void {
    this.emit('menu-will-close', preventableEvent());
  }
}

function menuOf(submenu: Electron.MenuItemConstructorOptions['submenu']): Menu | null {
  if (submenu === undefined) return null;
  if (Array.isArray(submenu)) return Menu.buildFromTemplate(submenu);
  return submenu instanceof Menu ? submenu : null;
}

function find(menu: Menu, wanted: (item: MenuItem) => boolean): MenuItem | null {
  for (const item of menu.items) {
    if (wanted(item)) return item;
    const inside = item.submenu === null ? null : find(item.submenu, wanted);
    if (inside !== null) return inside;
  }
  return null;
}

export const itemWithCommand = (menu: Menu, commandId: number): MenuItem | null =>
  find(menu, (item) => item.commandId === commandId);

/** The menu as a desktop would draw it now: `&` marks a letter, and doubled it is drawn. */
export const viewOfMenu = (menu: Menu): MenuItemView[] =>
  menu.items
    .filter((item) => item.visible)
    .map(({ id, commandId, label, type, enabled, checked, accelerator, submenu }) => ({
      id,
      commandId,
      label: label.replace(/&(.?)/g, '$1'),
      type,
      enabled,
      checked,
      accelerator,
      submenu: submenu === null ? null : viewOfMenu(submenu),
    }));
