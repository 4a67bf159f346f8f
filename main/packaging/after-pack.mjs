/** electron-builder's hook between filling the application's folder and signing it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import plist from 'plist';

/**
 * electron-builder lets a macOS application load anything over plain HTTP and sets that after `mac.extendInfo` was read.
 * The updater's own server on this computer is among the exceptions and stays reachable.
 */
export default function afterPack({ electronPlatformName, appOutDir, packager }) {
  if (electronPlatformName !== 'darwin') return;
  const path = join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Info.plist');
  const info = plist.parse(readFileSync(path, 'utf8'));
  info.NSAppTransportSecurity.NSAllowsArbitraryLoads = false;
  writeFileSync(path, plist.build(info));
}
