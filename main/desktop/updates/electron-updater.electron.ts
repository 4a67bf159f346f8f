/** Loads electron-updater where it has something to do: it is large, and most runs of a day never need it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { Updater } from './updater.ts';

/** Null in builds that are not installed, or were packaged without a place to update from. */
export async function loadElectronUpdater(
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Updater | null> {
  const isInstalled = app.isPackaged && variables['PORTABLE_EXECUTABLE_FILE'] === undefined;
  // electron-builder writes it; `resourcesPath` exists in Electron alone.
  if (!isInstalled || !existsSync(join(process.resourcesPath, 'app-update.yml'))) return null;
  const { default: electronUpdater } = await import('electron-updater');
  return electronUpdater.autoUpdater;
}
