/** Hears of links from the system, and tells Windows who opens them. */
import type { App } from 'electron';
import type { Build } from './identity.electron.ts';
import { type LinkOpener, linkScheme, parseLink } from './link.ts';

/**
 * Call before Electron is ready: macOS sends a link that starts the application before that. On Windows and Linux a link is
 * an argument of another launch.
 */
export function hearLinks(
  app: Pick<App, 'on'>,
  platform: NodeJS.Platform,
  opener: Pick<LinkOpener, 'open'>,
): void {
  if (platform !== 'darwin') return;
  app.on('open-url', (event, url) => {
    event.preventDefault();
    const order = parseLink(url);
    if (order !== null) opener.open(order);
  });
}

/**
 * Windows learns from the running program who opens links; macOS from the bundle's Info.plist and Linux from the package's
 * desktop file. Only the installed program says so: a start from source or a portable one would take links away from it,
 * and leave them to a program that is gone. `--` keeps whatever follows from being a switch.
 */
export function registerLinks(
  app: Pick<App, 'setAsDefaultProtocolClient'>,
  platform: NodeJS.Platform,
  build: Build,
  execPath: string,
): void {
  if (platform === 'win32' && build === 'installed') {
    app.setAsDefaultProtocolClient(linkScheme, execPath, ['--']);
  }
}
