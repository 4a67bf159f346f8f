import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/**
 * Finds out from a Wayland desktop's portal files whether it has global shortcuts. Electron would answer that keys
 * are registered in any case (shell/browser/api/electron_api_global_shortcut.cc).
 */
const shortcutInterface = 'org.freedesktop.impl.portal.GlobalShortcuts';

/** `portalFiles`: the texts of the `.portal` files. `currentDesktop`: XDG_CURRENT_DESKTOP, names between colons. */
export function hasShortcutPortal(portalFiles: readonly string[], currentDesktop: string): boolean {
  const desktops = currentDesktop.toLowerCase().split(':');
  return portalFiles.some((text) => {
    const usedIn = listOf(text, 'UseIn').map((name) => name.toLowerCase());
    const isUsed = usedIn.length === 0 || usedIn.some((name) => desktops.includes(name));
    return isUsed && listOf(text, 'Interfaces').includes(shortcutInterface);
  });
}

/** A list of a key file: `Key=one;two;`. */
function listOf(text: string, key: string): readonly string[] {
  const line = text.split(/\r?\n/).find((candidate) => candidate.split('=')[0]?.trim() === key);
  return (line?.slice(line.indexOf('=') + 1).split(';') ?? []).map((item) => item.trim()).filter(Boolean);
}

// Reads which portals a Linux desktop has: small files of the system's data folders.

/** The texts of all `.portal` files, by the XDG Base Directory Specification. */
export function readPortalFiles(variables: Readonly<Record<string, string | undefined>>): readonly string[] {
  const folders = (variables['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share').split(':').filter(isAbsolute);
  return folders.flatMap((folder) => {
    const portals = join(folder, 'xdg-desktop-portal', 'portals');
    try {
      return readdirSync(portals)
        .filter((name) => name.endsWith('.portal'))
        .map((name) => readFileSync(join(portals, name), 'utf8'));
    } catch {
      return []; // No such folder, or none that may be read.
    }
  });
}
