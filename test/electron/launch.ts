/** The built application in real Electron, for as long as a test lasts. */
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { findElectron } from '../stand-in/launch/electron-binary.ts';
import { createTempFolder } from '../tools/temp-folder.ts';

const found = findElectron();
export const binary = found.kind === 'found' ? found.path : null;
if (binary === null) console.warn('Electron’s binary is not here: the tests in real Electron are skipped.');

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Keeps in main what Electron gives nobody a way to list. */
const recorder = at('./record-menus.cjs');

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
}

export async function launch(): Promise<Running> {
  const app = await _electron.launch({
    executablePath: binary ?? '',
    args: ['--require', recorder, at('../..'), '--user-data', createTempFolder()],
  });
  onTestFinished(() => app.close());
  const page = await app.firstWindow();
  await page.getByRole('button', { name: 'Try the sandbox' }).waitFor();
  return { app, page };
}
