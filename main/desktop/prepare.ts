/** What holds for the whole application, whatever windows it has. */
import { app, Menu } from 'electron';
import { guardContents } from './guard.ts';

/** Call when the application is ready, before the first window. */
export function prepareDesktop(platform: NodeJS.Platform): void {
  if (platform === 'darwin') app.setActivationPolicy('accessory');
  // On macOS the shortcuts for copy, paste and quit live in the menu; elsewhere it would only be in the way.
  Menu.setApplicationMenu(
    platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null,
  );
  guardContents();
}
