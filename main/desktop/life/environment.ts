/** Reads the command line and the environment of this run. Pure. */
import { isAbsolute, resolve } from 'node:path';
import type { Account } from '../../../preload/model/index.ts';
import type { OrderIds } from '../../cli/index.ts';

export interface Environment {
  /** The folder for all state, or null for the system's usual one. The command line wins over the variable. */
  readonly dataFolder: string | null;
  readonly apiUrl: string | null;
  readonly apiKey: string | null;
  /** Started by the system at login: the popup stays closed. */
  readonly isHidden: boolean;
}

export function readEnvironment(
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
  currentFolder: string,
): Environment {
  const given = (name: string): string | null => variables[name]?.trim() || null;
  const dataFolder = optionOf(args, '--user-data') ?? given('RENTIUM_USER_DATA');
  return {
    dataFolder:
      dataFolder === null || isAbsolute(dataFolder) ? dataFolder : resolve(currentFolder, dataFolder),
    apiUrl: given('RENTIUM_API_URL'),
    apiKey: given('RENTIUM_API_KEY'),
    isHidden: args.includes('--hidden'),
  };
}

/** `--name VALUE` or `--name=VALUE`. Chromium's own switches stand among the arguments, so only this one is looked at. */
function optionOf(args: readonly string[], name: string): string | null {
  const index = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (index < 0) return null;
  const value = args[index]?.includes('=') ? args[index].slice(name.length + 1) : args[index + 1];
  return value === undefined || value === '' ? null : value;
}

/**
 * Tells whether this run draws through Wayland, which places windows itself and gives no application the keys or the clipboard
 * of others. Follows Chromium's own choice (SetOzonePlatformForLinuxIfNeeded in ui/linux/display_server_utils.cc), which Electron
 * makes before the application runs.
 */
export function isWaylandSession(
  platform: NodeJS.Platform,
  switches: OzoneSwitches,
  variables: Readonly<Record<string, string | undefined>>,
): boolean {
  if (platform !== 'linux') return false;
  const isWaylandType = variables['XDG_SESSION_TYPE'] === 'wayland';
  if (isBackend(switches.platform)) return switches.platform === 'wayland';
  if (switches.platformHint === 'x11') return false;
  // Asked for, Wayland needs only a compositor; of itself Chromium takes it in a Wayland session alone.
  if (switches.platformHint === 'wayland') return isWaylandType || Boolean(variables['WAYLAND_DISPLAY']);
  return isWaylandType;
}

/** The values of `--ozone-platform` and `--ozone-platform-hint` as Electron holds them; empty where there are none. */
export interface OzoneSwitches {
  readonly platform: string;
  readonly platformHint: string;
}

const isBackend = (name: string): boolean => name === 'wayland' || name === 'x11';

// Decides when the window is first shown.

/** Sent by a second launch to the first, because Chromium may change its arguments on the way. */
export interface HandOver extends Record<string, unknown> {
  readonly isHidden: boolean;
  /** The order of a link, whose rent panel is to open. */
  readonly order?: OrderIds;
}

/** A second launch is a person who looks for the application, unless it was the system's own at login. */
export const isAskingForWindow = (handOver: unknown): boolean =>
  !(
    typeof handOver === 'object' &&
    handOver !== null &&
    'isHidden' in handOver &&
    handOver.isHidden === true
  );

/**
 * Opens the window for whoever asks, as soon as its page is there. It does not wait for the account: the system may be asking
 * the person for the keyring's password, and they may not see that question.
 */
export interface WindowOpener {
  /** A person wants the window: by launching the application again, or by its icon in the Dock. */
  ask(): void;
  /** The page is loaded. `isQuiet`: the system started the application at login, so nobody has asked for its window. */
  pageReady(show: () => void, isQuiet: boolean): void;
  /** The account is known. Without one nothing can run in the background, so even a quiet start shows the window. */
  accountKnown(account: Pick<Account, 'kind'>): void;
  /** From now on nothing is shown. */
  end(): void;
}

export function createWindowOpener(): WindowOpener {
  let showWindow: (() => void) | null = null;
  let isWanted = false;
  let hasEnded = false;

  function ask(): void {
    if (hasEnded) return;
    if (showWindow === null) isWanted = true;
    else showWindow();
  }

  return {
    ask,
    pageReady(show, isQuiet) {
      showWindow = show;
      if (isWanted || !isQuiet) ask();
    },
    accountKnown({ kind }) {
      if (kind === 'none') ask();
    },
    end() {
      hasEnded = true;
    },
  };
}
