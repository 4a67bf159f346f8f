/** Whether this run draws through Wayland, which gives no application the keys or the clipboard of others (electron-45.md 1.5, 4.3). */
export function isWaylandSession(
  platform: NodeJS.Platform,
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): boolean {
  if (platform !== 'linux') return false;
  // Chromium's own switch decides before the session does; the last one counts.
  const chosen = args.findLast((arg) => arg.startsWith('--ozone-platform='))?.split('=')[1];
  if (chosen !== undefined) return chosen === 'wayland';
  const session = variables['XDG_SESSION_TYPE'];
  return session === 'wayland' || (!session && Boolean(variables['WAYLAND_DISPLAY']));
}
