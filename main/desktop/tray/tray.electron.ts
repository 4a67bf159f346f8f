/** Applies a TrayView to the one tray icon. */
import { isDeepStrictEqual } from 'node:util';
import { Menu, type MenuItemConstructorOptions, nativeImage, nativeTheme, Tray } from 'electron';
import type { Cancel, Clock, Log, Timers } from '../../core/index.ts';
import type { Rect } from '../window/popup.ts';
import { createTrayPace } from './clock.ts';
import { followTrayHost, type TrayHost } from './host.ts';
import type { TrayCommand, TrayIcon, TrayItem, TrayView } from './view.ts';
import { type Panel, trayIconFile } from './view.ts';

export interface TrayAdapter {
  apply(view: TrayView, run: (command: TrayCommand) => void): void;
  /** Of no size where the system does not tell. */
  bounds(): Rect;
  destroy(): void;
}

export interface TrayPorts {
  readonly platform: NodeJS.Platform;
  /** Folder with the icons of all platforms. */
  readonly iconFolder: string;
  /** The left click, where the system has one. */
  readonly onClick: () => void;
  /** Asks the desktop whether it shows tray icons. Called on Linux alone. */
  readonly askForHost: () => Promise<TrayHost>;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  /** The person may look for the icon in vain; null when it is there after all. */
  readonly onMissing: (reason: 'no-host' | 'no-picture' | null) => void;
}

type Run = (command: TrayCommand) => void;
const nowhere: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** The one icon. A picture that cannot be read, or a desktop without a tray, costs the icon and nothing else. */
export function createTray(ports: TrayPorts): TrayAdapter {
  const { platform, log, onMissing } = ports;
  let tray: Tray | null = null;
  let menu: Menu | null = null;
  /** The newest view, and the one that the present icon shows. */
  let wanted: TrayView | null = null;
  let shown: TrayView | null = null;
  let runCommand: Run = () => {};
  const damagedFiles = new Set<string>();

  const fileOf = (icon: TrayIcon): string => trayIconFile(ports.iconFolder, platform, panel(), icon);

  function noteDamaged(file: string, error: unknown): void {
    if (damagedFiles.has(file)) return;
    if (damagedFiles.size === 0) onMissing('no-picture');
    damagedFiles.add(file);
    log.error('tray-icon-damaged', { file, error });
  }

  /** Electron throws for a file that holds no picture (NativeImage::TryConvertNativeImage). */
  function open(): Tray | null {
    const file = fileOf(wanted?.icon ?? 'idle');
    try {
      return new Tray(file);
    } catch (error) {
      noteDamaged(file, error);
    }
    try {
      return new Tray(nativeImage.createEmpty()); // Its menu and its title are worth having.
    } catch (error) {
      log.error('tray-refused', { error });
      return null;
    }
  }

  function setImage(icon: TrayIcon): void {
    const file = fileOf(icon);
    try {
      tray?.setImage(file);
    } catch (error) {
      noteDamaged(file, error); // The picture before it stays.
    }
  }

  function showMenu(items: readonly TrayItem[]): void {
    const runAndShow: Run = (command) => {
      runCommand(command);
      // The system has ticked or unticked a chosen checkbox itself; what holds says the view.
      if (shown !== null) showMenu(shown.menu);
    };
    menu = Menu.buildFromTemplate(items.map((item) => templateOf(item, runAndShow)));
    // Elsewhere a menu that is set would open on a left click too (macOS), or stand in the way of right-click.
    if (platform === 'linux') tray?.setContextMenu(menu);
  }

  function apply(view: TrayView): void {
    wanted = view;
    if (tray === null) return;
    const before = shown;
    shown = view;
    if (view.icon !== before?.icon) setImage(view.icon);
    if (view.tooltip !== before?.tooltip) tray.setToolTip(view.tooltip);
    if (platform === 'darwin' && view.title !== before?.title) tray.setTitle(view.title);
    // Linux closes an open menu when it is set anew, so that only a changed one is.
    if (!isDeepStrictEqual(view.menu, before?.menu)) showMenu(view.menu);
  }

  /** Makes the icon, in the place of an earlier one. */
  function place(): void {
    tray?.destroy();
    tray = open();
    shown = null;
    if (tray === null) return;
    tray.on('click', ports.onClick);
    if (platform !== 'linux') tray.on('right-click', () => menu !== null && tray?.popUpContextMenu(menu));
    // Else every second of two quick clicks would be lost.
    if (platform === 'darwin') tray.setIgnoreDoubleClickEvents(true);
    if (wanted !== null) apply(wanted);
  }

  const followPanel = () => shown !== null && setImage(shown.icon);
  if (platform === 'win32') nativeTheme.on('updated', followPanel);

  let endFollowing: Cancel = () => {};
  if (platform === 'linux') {
    endFollowing = followTrayHost({
      ask: ports.askForHost,
      timers: ports.timers,
      place,
      onMissing() {
        log.warn('tray-host-missing');
        onMissing('no-host');
      },
      onFound: () => onMissing(null),
    });
  } else place();

  const pace = createTrayPace(ports.clock, ports.timers, apply);
  return {
    apply(view, run) {
      runCommand = run;
      if (platform === 'linux') pace.show(view);
      else apply(view);
    },
    bounds: () => (platform === 'linux' ? null : tray?.getBounds()) ?? nowhere, // Linux does not tell.
    destroy() {
      endFollowing();
      pace.stop();
      nativeTheme.off('updated', followPanel);
      tray?.destroy();
      tray = null;
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
