/** Every example of a command line in the pages runs as it stands there; those of docs/command-line.md have their own test. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createOutput } from '../support/preview/output.ts';
import { createTempFolder } from '../support/temp-folder.ts';

/** npm and the command that it starts are processes of their own, on a machine that may be busy. */
const limitMs = 60_000;
vi.setConfig({ testTimeout: 2 * limitMs });

const scriptsOf = (page: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^```sh\n([^`]*)^```$/gm)].map(([, script = '']) => script);

const pages = readdirSync('docs').map((name) => `docs/${name}`);
const isMissing = (program: string) => spawnSync(program, ['--version']).error !== undefined;

/** Runs a script in bash, in this checkout or another folder, until the test is over at the latest. */
function runScript(
  script: string,
  { cwd = resolve('.'), env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
) {
  const child = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
    cwd,
    // No display: nothing opens a window or a browser.
    env: { ...process.env, HOME: createTempFolder(), DISPLAY: '', WAYLAND_DISPLAY: '', ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    try {
      process.kill(-(child.pid ?? Number.NaN), 'SIGTERM'); // With npm and what it started.
    } catch {
      // It has ended.
    }
  });
  const ended = new Promise<number | null>((end) => child.once('close', end));
  return { output: createOutput(child), ended };
}

it('is in one of the pages that are tried here, or in docs/command-line.md', () => {
  expect(pages.filter((page) => scriptsOf(page).length > 0)).toEqual([
    'docs/command-line.md',
    'docs/install.md',
    'docs/preview.md',
    'docs/sandbox.md',
  ]);
  expect([scriptsOf('docs/install.md').length, scriptsOf('docs/preview.md').length]).toEqual([2, 1]);
  expect(scriptsOf('docs/sandbox.md')).toHaveLength(4);
});

// Examples are for a shell of Unix.
describe.skipIf(process.platform === 'win32')('every example runs', () => {
  it.skipIf(isMissing('curl'))('docs/sandbox.md, on a port that is free here', async () => {
    const [start = '', order = '', use = '', disturb = ''] = scriptsOf('docs/sandbox.md');
    const { output } = runScript(start.replace('--port 4010', '--port 0'));
    const line = await output.nextLine(/^RentiumSMS sandbox: /, limitMs);
    const port = /127\.0\.0\.1:(\d+) \(API key rsk_mine\)$/.exec(line)?.[1] ?? '';
    const here = (script: string) => script.replaceAll(':4010', `:${port}`);

    const ordered = runScript(here(order));
    expect(await ordered.ended).toBe(0);
    expect(JSON.parse(ordered.output.lines.join('\n'))).toMatchObject({ service: 'whatsapp', country: 'us' });

    const disturbed = runScript(here(disturb));
    expect(await disturbed.ended).toBe(0);
    expect(JSON.parse(disturbed.output.lines.join('\n'))).toMatchObject({
      faults: [{ kind: 'reset-after' }],
    });

    expect(use).toMatch(/ npm start\n$/);
    const userData = createTempFolder();
    const application = runScript(here(use).replace('npm start', `npm start -- --user-data ${userData}`));
    await application.output.nextLine(/http:\/\/127\.0\.0\.1:\d+\//, limitMs);
    const status = runScript(`npm run --silent cli -- status --json --user-data ${userData}`);
    expect(await status.ended).toBe(0);
    expect(JSON.parse(status.output.lines.join('\n'))).toMatchObject({
      account: 'live',
      server: `127.0.0.1:${port}`,
    });
  });

  it('docs/preview.md, on a port that is free here', async () => {
    const [script = ''] = scriptsOf('docs/preview.md');
    expect(script).toMatch(/ --port 4000\n$/);
    const at = createTempFolder();
    const { output } = runScript(script.replace('--port 4000', `--port 0 --user-data ${at}`));
    expect(await output.nextLine(/http:/, limitMs)).toMatch(
      /^Rentium Tray preview: http:\/\/127\.0\.0\.1:\d+\//,
    );
  });

  it('docs/install.md: the checksums of a download', async () => {
    const [checksums = '', provenance = ''] = scriptsOf('docs/install.md');
    const folder = createTempFolder();
    const name = 'rentium-tray-1.2.3-linux-amd64.deb';
    writeFileSync(join(folder, name), 'a download');
    const sum = createHash('sha256').update('a download').digest('hex');
    writeFileSync(join(folder, 'SHA256SUMS'), `${sum}  ${name}\n${sum}  another-file\n`);
    const lines = checksums.trim().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines.filter((each) => !isMissing(each.split(' ')[0] ?? ''))) {
      const right = runScript(line, { cwd: folder });
      expect([await right.ended, right.output.lines]).toEqual([0, [`${name}: OK`]]);
      writeFileSync(join(folder, name), 'another download');
      expect(await runScript(line, { cwd: folder }).ended).not.toBe(0);
      writeFileSync(join(folder, name), 'a download');
    }
    // GitHub answers the other one alone.
    expect(await runScript(`set -n\n${provenance}`).ended).toBe(0);
  });
});
