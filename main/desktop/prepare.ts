/** What holds for the whole application, whatever windows it has. */
import { app, Menu } from 'electron';
import { guardContents } from './guard.ts';
import { applyIdentity, buildOf, identityOf } from './identity.ts';
import { registerPageScheme } from './page.ts';

/** Call first of all. `dataFolder` null leaves the system's usual one. */
export function prepareProcess(dataFolder: string | null): void {
  delete process.env['RENTIUM_API_KEY']; // Programs that this one starts have no business with it.
  if (dataFolder !== null) app.setPath('userData', dataFolder);
  applyIdentity(app, process.platform, identityOf(buildOf(app.isPackaged, process.env)));
  // `enableSandbox` takes --no-sandbox off the command line (Electron's App::EnableSandbox). Whoever gave that switch, such as an
  // AppImage on a system that forbids user namespaces, could not start without it. The window is sandboxed in either case.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('window-all-closed', () => {}); // Without a listener Electron would quit.
  registerPageScheme();
}

/** Call when the application is ready, before the first window. */
export function prepareDesktop(platform: NodeJS.Platform): void {
  if (platform === 'darwin') app.setActivationPolicy('accessory');
  // On macOS the shortcuts for copy, paste and quit live in the menu; elsewhere it would only be in the way.
  Menu.setApplicationMenu(
    platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null,
  );
  guardContents();
}
