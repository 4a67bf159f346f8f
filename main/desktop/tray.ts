/** Applies a TrayView to the one tray icon. */
import { isDeepStrictEqual } from 'node:util';
import { Menu, type MenuItemConstructorOptions, nativeTheme, Tray } from 'electron';
import type { Rect } from './popup-place.ts';
import { type Panel, trayIconFile } from './tray-icon-file.ts';
import type { TrayCommand, TrayIcon, TrayItem, TrayView } from './tray-view.ts';

export interface TrayAdapter {
  apply(view: TrayView, run: (command: TrayCommand) => void): void;
  /** Of no size where the system does not tell. */
  bounds(): Rect;
  destroy(): void;
}

export interface TrayOptions {
  readonly platform: NodeJS.Platform;
  /** Where the icons of all platforms lie. */
  readonly iconFolder: string;
  /** The left click, where the system has one. */
  readonly onClick: () => void;
}

/** Call once: a second icon would not appear on Linux (electron-45.md 1.2). */
export function createTray({ platform, iconFolder, onClick }: TrayOptions): TrayAdapter {
  const fileOf = (icon: TrayIcon): string => trayIconFile(iconFolder, platform, panel(), icon);
  const tray = new Tray(fileOf('idle'));
  let menu: Menu | null = null;
  let shown: TrayView | null = null;

  function showMenu(items: readonly TrayItem[], run: (command: TrayCommand) => void): void {
    const runAndShow = (command: TrayCommand) => {
      run(command);
      // The system has ticked or unticked a chosen checkbox itself; what holds says the view.
      if (shown !== null) showMenu(shown.menu, run);
    };
    menu = Menu.buildFromTemplate(items.map((item) => templateOf(item, runAndShow)));
    // Elsewhere a menu that is set would open on a left click too (macOS), or stand in the way of right-click.
    if (platform === 'linux') tray.setContextMenu(menu);
  }

  const followPanel = () => shown !== null && tray.setImage(fileOf(shown.icon));

  tray.on('click', onClick);
  if (platform !== 'linux') tray.on('right-click', () => menu !== null && tray.popUpContextMenu(menu));
  // Else every second of two quick clicks would be lost.
  if (platform === 'darwin') tray.setIgnoreDoubleClickEvents(true);
  if (platform === 'win32') nativeTheme.on('updated', followPanel);
  return {
    apply(view, run) {
      const before = shown;
      shown = view;
      if (view.icon !== before?.icon) tray.setImage(fileOf(view.icon));
      if (view.tooltip !== before?.tooltip) tray.setToolTip(view.tooltip);
      if (platform === 'darwin' && view.title !== before?.title) tray.setTitle(view.title);
      // Linux closes an open menu when it is set anew, so that only a changed one is.
      if (!isDeepStrictEqual(view.menu, before?.menu)) showMenu(view.menu, run);
    },
    bounds: () => tray.getBounds(),
    destroy() {
      nativeTheme.off('updated', followPanel);
      tray.destroy();
    },
  };
}

const panel = (): Panel => (nativeTheme.shouldUseDarkColorsForSystemIntegratedUI ? 'dark' : 'light');

/** In a label a single `&` marks the letter that chooses the item; a doubled one is shown. */
const literal = (label: string): string => label.replaceAll('&', '&&');

function templateOf(item: TrayItem, run: (command: TrayCommand) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'checkbox': {
      const { label, isChecked, command } = item;
      return { type: 'checkbox', label: literal(label), checked: isChecked, click: () => run(command) };
    }
    case 'submenu':
      return { label: literal(item.label), submenu: item.items.map((inner) => templateOf(inner, run)) };
    case 'item': {
      const { label, command, accelerator } = item;
      return {
        label: literal(label),
        ...(command === null ? { enabled: false } : { click: () => run(command) }),
        ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
      };
    }
  }
}
