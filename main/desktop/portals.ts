/** Reads which portals a Linux desktop has: small files of the system's data folders. */
import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

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
