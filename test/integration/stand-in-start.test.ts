/** `npm start`: Electron where it can run, otherwise the preview. A script stands for Electron's binary. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished } from 'vitest';
import { executableName } from '../../main/preview/launch/electron-binary.ts';
import { fixtureApp } from '../support/preview/fixture.ts';
import { createOutput, type Output } from '../support/preview/output.ts';
import { createTempFolder } from '../support/temp-folder.ts';

const limitMs = 10_000;
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const startFile = at('../../dist/tools/start.js');
const rootFolder = dirname(at('../../package.json'));
const previewLine = /^Rentium Tray preview: http/;
/** Nobody's number: root is refused by Chromium, and may write anywhere. */
const ordinaryUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

interface Setting {
  readonly env?: NodeJS.ProcessEnv;
  readonly args?: readonly string[];
  readonly user?: { readonly uid?: number; readonly gid?: number };
}

function start({ env = {}, args = [], user = {} }: Setting = {}) {
  const app = fixtureApp();
  onTestFinished(app.remove);
  chmodSync(app.userData, 0o777);
  const child = spawn(process.execPath, [startFile, '--no-open', '--user-data', app.userData, ...args], {
    ...user,
    env: {
      ...process.env,
      ...app.env,
      DISPLAY: ':0',
      // The stand-in for Electron has no sandbox, and tests may run as root.
      ELECTRON_DISABLE_SANDBOX: '1',
      ELECTRON_OVERRIDE_DIST_PATH: fakeElectron(),
      ...env,
    },
    detached: true, // A process group of its own, as a terminal makes it.
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, output: createOutput(child), ended: once(child, 'close'), userData: app.userData };
}

/** A folder with an executable that plays Electron. */
function fakeElectron(): string {
  const folder = createTempFolder();
  chmodSync(folder, 0o755);
  const file = join(folder, executableName(process.platform));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `#!${process.execPath}\nrequire(${JSON.stringify(at('../support/fake-electron.cjs'))});\n`,
  );
  chmodSync(file, 0o755);
  return folder;
}

const environment = v.record(v.string(), v.string());
const ready = v.object({
  pid: v.number(),
  args: v.array(v.string()),
  apiKey: v.nullable(v.string()),
  environment,
  pageEnvironment: environment,
});

async function readyElectron(output: Output) {
  const seen = v.parse(ready, JSON.parse(await output.nextLine(/^{"event":"ready"/, limitMs)));
  onTestFinished(() => {
    if (isRunning(seen.pid)) process.kill(seen.pid, 'SIGKILL'); // A test that failed has left it.
  });
  return seen;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const events = (output: Output) =>
  output.lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line).event);

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it('runs Electron on the application’s folder with all arguments, and ends as it ends', async () => {
    const { output, ended, child, userData } = start({ args: ['--hidden', '--ozone-platform=x11'] });
    const { args } = await readyElectron(output);
    expect(args).toEqual([
      rootFolder,
      '--no-open',
      '--user-data',
      userData,
      '--hidden',
      '--ozone-platform=x11',
    ]);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);

    const failing = start({ env: { FAKE_ELECTRON_END: '7' } });
    expect(await failing.ended).toEqual([7, null]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'lets Electron quit in order at %s to the whole group and once more to itself',
    async (signal) => {
      const { child, output, ended } = start();
      await readyElectron(output);
      process.kill(-(child.pid ?? 0), signal); // The terminal's, to everybody in its group.
      await output.nextLine(/stopping/, limitMs);
      child.kill(signal); // npm's own, to its child.
      expect(await ended).toEqual([0, null]);
      expect(events(output)).toEqual(['ready', 'signal', 'stopping', 'stopped']);
    },
  );

  it('takes Electron along in order when it is killed itself', async () => {
    const { child, output, ended } = start();
    await readyElectron(output);
    child.kill('SIGKILL');
    await ended; // Electron holds the other end of the output.
    expect(events(output)).toEqual(['ready', 'stopping', 'stopped']);
  });

  it('gives the key to the application, not to its environment nor to the page’s', async () => {
    const { child, output, ended } = start({ env: { RENTIUM_API_KEY: 'rsk_of_this_run' } });
    const seen = await readyElectron(output);
    expect(seen.apiKey).toBe('rsk_of_this_run');
    expect(JSON.stringify([seen.environment, seen.pageEnvironment])).not.toContain('rsk_of_this_run');
    expect(seen.environment).not.toHaveProperty('RENTIUM_KEY_PIPE');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('is not misled by a terminal that runs inside Electron', async () => {
    const { child, output, ended } = start({ env: { ELECTRON_RUN_AS_NODE: '1' } });
    await readyElectron(output);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('says that another instance took over', async () => {
    const { output, ended } = start({ env: { FAKE_ELECTRON_INSTANCE: 'taken' } });
    expect(await ended).toEqual([0, null]);
    expect(output.lines.at(-1)).toBe('Rentium Tray is running already: this start handed over to it.');
  });

  it('says that the usual data folder cannot be written to, which Electron takes for another instance', async () => {
    const { output, ended } = start({
      env: { FAKE_ELECTRON_INSTANCE: 'taken', FAKE_ELECTRON_USER_DATA: '/dev/null/state' },
    });
    expect(await ended).toEqual([1, null]);
    expect(output.errorLines).toEqual([
      'The data folder /dev/null/state cannot be written to: choose another with --user-data.',
    ]);
  });

  it('refuses a named data folder that cannot be written to, before anything starts', async () => {
    const { output, ended } = start({ args: ['--user-data', '/dev/null/state'] });
    expect(await ended).toEqual([1, null]);
    expect([...output.lines, ...output.errorLines]).toEqual([
      'The data folder /dev/null/state cannot be written to (ENOTDIR): choose another with --user-data.',
    ]);
  });

  it('refuses a wrong ELECTRON_OVERRIDE_DIST_PATH', async () => {
    const { output, ended } = start({ env: { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' } });
    expect(await ended).toEqual([2, null]);
    expect([...output.lines, ...output.errorLines]).toEqual([
      expect.stringMatching(
        /^ELECTRON_OVERRIDE_DIST_PATH is wrong: there is no Electron at \/nowhere\/.*\. Correct it or unset it\.$/,
      ),
    ]);
  });
});

describe.skipIf(process.platform !== 'linux')('npm start on Linux, where Electron cannot run', () => {
  async function expectPreview({ child, output, ended }: ReturnType<typeof start>) {
    await output.nextLine(previewLine, limitMs);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  }

  it('runs the preview without a display, and leaves out what only Electron understands', async () => {
    const started = start({ env: { DISPLAY: '', WAYLAND_DISPLAY: '' }, args: ['--ozone-platform=x11'] });
    await started.output.nextLine(
      /^There is no display .* Rentium Tray runs in your browser instead\.$/,
      limitMs,
    );
    await expectPreview(started);
  });

  it('names the commands that mend Chromium’s sandbox, and runs the preview', async () => {
    // No sandbox helper lies beside the script: a system without namespaces is known beforehand, another by this end.
    const env = { ELECTRON_DISABLE_SANDBOX: undefined, FAKE_ELECTRON_END: 'trap', HOME: createTempFolder() };
    const started = start({ env, user: ordinaryUser });
    await started.output.nextLine(/^ {2}sudo chown root:root \S+\/chrome-sandbox$/, limitMs);
    await started.output.nextLine(/^ {2}sudo chmod 4755 \S+\/chrome-sandbox$/, limitMs);
    await expectPreview(started);
  });

  it('names a missing library as the cause of an end by the linker', async () => {
    const started = start({ env: { FAKE_ELECTRON_END: '127' } });
    await started.output.nextLine(/^Electron needs a library that this system lacks/, limitMs);
    await expectPreview(started);
  });

  it.skipIf(process.getuid?.() !== 0)('does not try it as root', async () => {
    const started = start({ env: { ELECTRON_DISABLE_SANDBOX: undefined } });
    await started.output.nextLine(
      /^Electron does not run as root: .* Running the preview instead\.$/,
      limitMs,
    );
    expect(started.output.errorLines).toEqual([]);
    await expectPreview(started);
  });
});
