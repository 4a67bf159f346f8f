/** Where Electron's binary is, and one try to fetch it where it is not. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FETCH_LIMIT_MS = 60_000;

/** The folder of the electron package. Its main module is never loaded: that one would download without a limit. */
const packageFolder = (): string => dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** Path of the executable, or null where it is not installed. */
export function findElectron(
  folder = packageFolder(),
  override = process.env['ELECTRON_OVERRIDE_DIST_PATH'],
): string | null {
  const named = join(folder, 'path.txt');
  const executable = existsSync(named) ? readFileSync(named, 'utf8').trim() : null;
  const path = override
    ? join(override, executable ?? 'electron')
    : executable && join(folder, 'dist', executable);
  return path && existsSync(path) ? path : null;
}

/** Runs electron's own installer, silently and for at most a minute. Null where that brought nothing. */
export async function fetchElectron(): Promise<string | null> {
  const installer = join(packageFolder(), 'install.js');
  const child = spawn(process.execPath, [installer], { stdio: 'ignore', timeout: FETCH_LIMIT_MS });
  // An interrupt ends the wait as well as the download.
  const interrupt = () => {
    child.kill();
    process.exit(1);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  await new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  return findElectron();
}
