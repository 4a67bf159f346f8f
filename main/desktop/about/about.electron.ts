/** Opens the pages outside, and reads the licences that lie beside the application. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { app, shell } from 'electron';
import type { Link } from '../../../preload/model/index.ts';
import { addressesFor, joinNotices } from './about.ts';

/** False when no browser would open it. */
export async function openLink(link: Link): Promise<boolean> {
  // Set by the session: https://www.freedesktop.org/software/systemd/man/latest/pam_systemd.html
  const isWayland = process.env['XDG_SESSION_TYPE'] === 'wayland';
  const addresses = addressesFor({ platform: process.platform, isWayland });
  try {
    await shell.openExternal(addresses[link]);
    return true;
  } catch {
    return false;
  }
}

/** Their place in a package (electron-builder.yml, extraResources), and in the build. */
const files = [
  { title: null, packed: 'main.md', built: 'main/licenses.md' },
  { title: null, packed: 'preload.md', built: 'preload/licenses.md' },
  { title: null, packed: 'renderer.md', built: 'renderer/licenses.md' },
  { title: 'country-flag-icons', packed: 'flags.md', built: 'renderer/flags/license.md' },
] as const;

/** `builtFolder`: `dist`. Null where a file is missing: then no list would be whole. */
export async function readNotices(builtFolder: string): Promise<string | null> {
  try {
    const read = files.map(async ({ title, packed, built }) => {
      // `resourcesPath` exists in Electron alone.
      const path = app.isPackaged
        ? join(process.resourcesPath, 'licenses', packed)
        : join(builtFolder, built);
      return { title, text: await readFile(path, 'utf8') };
    });
    return joinNotices(await Promise.all(read));
  } catch {
    return null;
  }
}
