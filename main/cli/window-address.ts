/**
 * The address at which the preview's window can be opened, while no tab has it open. It carries a token that works once, so it
 * stands in a file that its owner alone can read. Electron has a window of its own, and no such file.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that belongs to this user, and goes when a tab has opened. */
export const openingFolder = (dataFolder: string): string => join(dataFolder, 'opening');
export const windowAddressFile = (dataFolder: string): string => join(openingFolder(dataFolder), 'address');

const windowAddress = /^http:\/\/127\.0\.0\.1:\d{1,5}\/\?token=[\w-]{20,100}$/;

/** Null where a window or a tab shows the application, or none runs. */
export function readWindowAddress(dataFolder: string): string | null {
  try {
    const file = windowAddressFile(dataFolder);
    const stat = lstatSync(file);
    const uid = process.getuid?.();
    if (!stat.isFile() || stat.size > 500 || (uid !== undefined && stat.uid !== uid)) return null;
    const text = readFileSync(file, 'utf8');
    return windowAddress.test(text) ? text : null;
  } catch {
    return null;
  }
}
