/** `npm start`: Electron where it can run, otherwise the preview. A script stands for Electron's binary. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { fixtureApp } from '../stand-in/driver/fixture.ts';
import { createOutput } from '../stand-in/driver/output.ts';

const LIMIT_MS = 10_000;
const START = fileURLToPath(new URL('../../dist/tools/start.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const endings: (() => unknown)[] = [];
afterEach(() => {
  for (const end of endings.splice(0).reverse()) end();
});

function start(env: NodeJS.ProcessEnv, args: readonly string[] = []) {
  const app = fixtureApp();
  const distribution = mkdtempSync(join(tmpdir(), 'stand-in-electron-'));
  const child = spawn(process.execPath, [START, '--no-open', '--user-data', app.userData, ...args], {
    env: {
      ...process.env,
      ...app.env,
      DISPLAY: ':0',
      ELECTRON_OVERRIDE_DIST_PATH: distribution,
      // Nothing listens there: the installer finds nothing to download.
      ELECTRON_MIRROR: 'http://127.0.0.1:1/',
      electron_config_cache: distribution,
      ...env,
    },
  });
  endings.push(() => {
    child.kill('SIGKILL');
    app.remove();
    rmSync(distribution, { recursive: true, force: true });
  });
  return { child, output: createOutput(child), userData: app.userData };
}

/** A folder with an `electron` that runs this script. */
function electronThat(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-electron-'));
  const file = join(folder, 'electron');
  writeFileSync(file, `#!${process.execPath}\n${script}\n`);
  chmodSync(file, 0o755);
  endings.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe.skipIf(process.platform !== 'linux')('npm start', () => {
  it('runs Electron on the application’s folder with all arguments, and ends as it ends', async () => {
    const ELECTRON_OVERRIDE_DIST_PATH = electronThat(
      'console.log(JSON.stringify(process.argv.slice(2))); process.exit(7);',
    );
    const { child, output, userData } = start({ ELECTRON_OVERRIDE_DIST_PATH }, ['--hidden']);
    const line = await output.nextLine(/^\[/, LIMIT_MS);
    expect(JSON.parse(line)).toEqual([ROOT, '--no-open', '--user-data', userData, '--hidden']);
    const [code] = await once(child, 'close');
    expect(code).toBe(7);
  });

  it('hands a signal on to Electron', async () => {
    const ELECTRON_OVERRIDE_DIST_PATH = electronThat(
      "process.on('SIGTERM', () => process.exit(3)); setInterval(() => {}, 1000); console.log('up');",
    );
    const { child, output } = start({ ELECTRON_OVERRIDE_DIST_PATH });
    await output.nextLine(/^up$/, LIMIT_MS);
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect(code).toBe(3);
  });

  it.each([
    ['the binary', () => ({}), /^Electron's binary is not here and could not be fetched: .*preview.*\.$/],
    [
      'a display',
      () => ({ DISPLAY: '', WAYLAND_DISPLAY: '', ELECTRON_OVERRIDE_DIST_PATH: electronThat('') }),
      /^There is no display .* running the preview instead\.$/,
    ],
  ])('says in one line that %s is missing, and runs the preview', async (_what, env, line) => {
    const { child, output } = start(env());
    await output.nextLine(line, LIMIT_MS);
    await output.nextLine(/^Rentium Tray preview: http/, LIMIT_MS);
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
  });
});
