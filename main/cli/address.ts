/**
 * The addresses of the running application: its socket with the secret that it wants to hear, and the preview's window.
 * Both stand in files that only their owner can read.
 */
import { lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';

export const addressFile = (dataFolder: string): string => join(dataFolder, 'command.json');

const addressSchema = v.object({ address: v.string(), secret: v.pipe(v.string(), v.minLength(32)) });
export type Address = v.InferOutput<typeof addressSchema>;

/** Null where there is none that this user wrote: the application does not run. */
export function readAddress(dataFolder: string): Address | null {
  try {
    const file = addressFile(dataFolder);
    // A file that somebody else put here could lead the command elsewhere. Windows has no user ids.
    const uid = process.getuid?.();
    const stat = lstatSync(file);
    if (!stat.isFile() || stat.size > 4_096 || (uid !== undefined && stat.uid !== uid)) return null;
    const parsed = v.safeParse(addressSchema, JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

export interface SocketPlace {
  readonly address: string;
  /** Removes what was made for it. */
  remove(): void;
}

/**
 * A name for the socket that nobody can know before. On Unix it lies in a folder of its own with mode 0700: connecting needs
 * the right to enter that folder (path_resolution(7)), so other users are refused, whatever the mode of the socket. It is
 * not in the data folder, whose path may be longer than the 104 bytes that a socket's may have (sys/un.h of macOS).
 *
 * A pipe of Windows gets the default permissions (libuv passes no security attributes), by which everyone may read: the
 * secret is what keeps others out there.
 */
export function makeSocketPlace(
  isWindows: boolean,
  runtimeFolder: string | undefined,
  name: string,
): SocketPlace {
  if (isWindows) return { address: `\\\\.\\pipe\\rentium-tray-${name}`, remove: () => {} };
  const folder = mkdtempSync(join(runtimeFolder || tmpdir(), 'rentium-tray-'));
  return { address: join(folder, 'command'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const socketFolder = /^rentium-tray-[A-Za-z0-9]{6}$/;

/** Removes the folder of a run that ended without doing so. */
export function removeFormerSocket({ address }: Address): void {
  const folder = dirname(address);
  if (socketFolder.test(folder.split('/').at(-1) ?? '')) rmSync(folder, { recursive: true, force: true });
}

// The address at which the preview's window can be opened, while no tab has it open. It carries a token that works once, so it
// stands in a file that its owner alone can read. Electron has a window of its own, and no such file.

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
