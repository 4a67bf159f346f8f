/** Paths inside the packages that electron-builder makes for each system. */
import { join } from 'node:path';
import type { System } from './stand-in-dist.ts';

export interface PackedApp {
  readonly archive: string;
  /** Carrier of the fuses: the executable, or the application's folder on macOS. */
  readonly executable: string;
  readonly resources: string;
}

/** The parts of `packed`, a folder that electron-builder filled for `system`. */
export function partsOf(packed: string, system: System): PackedApp {
  const executables = { linux: 'rentium-tray', win: 'Rentium Tray.exe', mac: 'Rentium Tray.app' };
  const executable = join(packed, executables[system]);
  const resources = system === 'mac' ? join(executable, 'Contents/Resources') : join(packed, 'resources');
  return { executable, resources, archive: join(resources, 'app.asar') };
}

/** Program to start: `executable` itself, or the one in the application's folder on macOS. */
export const programOf = (executable: string, system: System): string =>
  system === 'mac' ? join(executable, 'Contents/MacOS/Rentium Tray') : executable;

const trayIcons: Record<System, RegExp> = {
  linux: /^main\/packaging\/icons\/tray\/linux\/[\w-]+(@2x)?\.png$/,
  win: /^main\/packaging\/icons\/tray\/win32\/((dark|light)\/)?[\w-]+\.ico$/,
  mac: /^main\/packaging\/icons\/tray\/darwin\/[\w-]+Template(@2x)?\.png$/,
};

/** The files that the archive must hold and those that it may: a new kind of file is let in here, or not at all. */
export const filesOf = (system: System): Record<'always' | 'sometimes', readonly RegExp[]> => ({
  always: [
    /^package\.json$/,
    /^dist\/main\/index\.js$/,
    /^dist\/preload\/preload\.cjs$/,
    /^dist\/renderer\/index\.html$/,
    /^dist\/renderer\/assets\/[\w-]+-[\w-]{8}\.(js|css)$/,
    /^dist\/renderer\/flags\/[a-z]{2}\.svg$/,
    trayIcons[system],
  ],
  sometimes: [
    // Parts that are loaded when they are wanted.
    /^dist\/main\/[\w-]+-[\w-]{8}\.js$/,
    /^dist\/renderer\/assets\/[\w-]+-[\w-]{8}\.(svg|png|woff2)$/,
  ],
});
