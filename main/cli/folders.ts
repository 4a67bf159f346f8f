/** The data folders of the applications that are started from source, as Electron and the preview name them. */
import { join } from 'node:path';

interface Place {
  readonly platform: NodeJS.Platform;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** Electron's `appData`. */
export function appDataFolder({ platform, variables, home }: Place): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform === 'win32') return variables['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  return variables['XDG_CONFIG_HOME'] || join(home, '.config');
}

/** `npm start` in Electron, then the preview. */
export const sourceFolders = (place: Place): readonly string[] =>
  ['Rentium Tray', 'Rentium Tray Preview'].map((name) => join(appDataFolder(place), name));
