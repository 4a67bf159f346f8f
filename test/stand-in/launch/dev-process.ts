/** The running application of `npm run dev`: Electron where it can run, otherwise the preview. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { hasDisplay } from './display.ts';
import { findElectron } from './electron-binary.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const RELOAD_HOOK = `const { BrowserWindow } = require('electron');
process.on('message', (message) => {
  if (message !== 'reload') return;
  for (const window of BrowserWindow.getAllWindows()) window.webContents.reload();
});
`;

export type StartApp = (isRestart: boolean) => ChildProcess;

/** How to start the application with these arguments. A restart keeps port and session, so that open pages find it again. */
export async function prepareApp(args: readonly string[]): Promise<StartApp> {
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'] as const;
  const electron = hasDisplay(process.platform, process.env) ? findElectron() : null;
  if (electron !== null) {
    const hook = at('./dev-reload.cjs');
    writeFileSync(hook, RELOAD_HOOK);
    return () => spawn(electron, ['-r', hook, at('../..'), ...args], { stdio: [...stdio] });
  }
  const asked = args.some((arg) => arg === '--port' || arg.startsWith('--port='));
  const port = asked ? [] : ['--port', String(await freePort())];
  const env = { ...process.env, RENTIUM_STAND_IN_SESSION: randomBytes(32).toString('base64url') };
  return (isRestart) => {
    const quiet = isRestart && !args.includes('--no-open') ? ['--no-open'] : [];
    return spawn(process.execPath, [at('./preview.js'), ...args, ...port, ...quiet], {
      env,
      stdio: [...stdio],
    });
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
