/**
 * Prepares the process and the desktop, whatever windows there are. Apart from start.electron.ts, whose libraries ask for
 * Electron's binary as they are loaded: this is tested without it.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { app, Menu, shell } from 'electron';
import type { Log } from '../../core/index.ts';
import { guardContents, registerPageScheme } from '../window/page.electron.ts';
import {
  applyIdentity,
  type Build,
  buildOf,
  type DataFolders,
  dataFoldersOf,
  identityOf,
  removeFormerIdentity,
  startMenuEntry,
} from './identity.electron.ts';
import { registerLinks } from './link.ts';

/** Call first of all. `dataFolder` null leaves the build's own one. Answers the folders of this run. */
export function prepareProcess(dataFolder: string | null): DataFolders {
  delete process.env['RENTIUM_API_KEY']; // Programs that this one starts have no business with it.
  const build = buildOf(app.isPackaged, process.env);
  const folders = chooseDataFolders(build, dataFolder);
  app.setPath('userData', folders.own);
  const identity = identityOf(build);
  applyIdentity(app, process.platform, identity);
  if (build === 'portable') {
    // It would lead to the folder into which this run was unpacked, and which goes when it ends.
    const entry = startMenuEntry(app.getPath('appData'), identity.name);
    app.on('will-quit', () => rmSync(entry, { force: true }));
  }
  // `enableSandbox` takes --no-sandbox off the command line (Electron's App::EnableSandbox). Whoever gave that switch, such as an
  // AppImage on a system that forbids user namespaces, could not start without it. The window is sandboxed in either case.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('window-all-closed', () => {}); // Without a listener Electron would quit.
  registerPageScheme();
  return folders;
}

/** A folder that a person chose, by our option or by Chromium's, is nobody else's: nothing is taken over into it. */
function chooseDataFolders(build: Build, dataFolder: string | null): DataFolders {
  if (dataFolder !== null) return { own: dataFolder, sources: [], takers: [] };
  if (app.commandLine.hasSwitch('user-data-dir')) {
    return { own: app.getPath('userData'), sources: [], takers: [] };
  }
  const appData = app.getPath('appData');
  // To ask Electron for its usual folder makes that folder.
  const usual = build === 'development' ? app.getPath('userData') : join(appData, app.getName());
  return dataFoldersOf(build, appData, usual);
}

/** Call when the application is ready, before the first window. */
export function prepareDesktop(platform: NodeJS.Platform, log: Log): void {
  void removeFormerIdentity({
    shell,
    platform,
    build: buildOf(app.isPackaged, process.env),
    execPath: process.execPath,
    appData: app.getPath('appData'),
    log,
  });
  registerLinks(app, platform, buildOf(app.isPackaged, process.env), process.execPath);
  if (platform === 'darwin') app.setActivationPolicy('accessory');
  // On macOS the shortcuts for copy, paste and quit live in the menu; elsewhere it would only be in the way.
  Menu.setApplicationMenu(
    platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null,
  );
  guardContents();
}
