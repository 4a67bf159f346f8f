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
