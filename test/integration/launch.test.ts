/** The first file that the commands run: it answers before there is a build, and even before there are packages. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bundles } from '../../main/preview/launch/bundles.mjs';
import { listFiles } from '../../main/preview/launch/fingerprint.mjs';
import { createOutput } from '../support/preview/output.ts';
import { createTempFolder } from '../support/temp-folder.ts';

const rootFolder = fileURLToPath(new URL('../..', import.meta.url));
const limitMs = 10_000;

/** What the launcher needs of a checkout, and nothing else. */
function bareCheckout(): string {
  const root = createTempFolder();
  for (const path of ['package.json', 'main/preview/launch.mjs', 'main/preview/launch', 'main/cli/manner']) {
    cpSync(join(rootFolder, path), join(root, path), { recursive: true });
  }
  return root;
}

/** Packages whose Vite runs this script instead of a build. */
function installFakeVite(root: string, script: string): void {
  const folder = join(root, 'node_modules/vite');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"name":"vite","type":"module","exports":"./index.js"}');
  writeFileSync(join(folder, 'index.js'), script);
}

/** Writes what each bundle's command is. */
const fakeBuild = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  const folders = { client: 'renderer', tools: 'tools', page: 'tools/page' };
  const build = ({ name }) => {
    const folder = 'dist/' + (folders[name] ?? name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(folder + '/index.js', '');
    if (name === 'tools') {
      writeFileSync('dist/tools/package.json', '{"type":"module"}');
      writeFileSync('dist/tools/start.js', 'console.log("started " + process.argv.slice(2).join(" "));');
    }
  };
  export const createBuilder = async () => ({
    environments: new Proxy({}, { get: (_, name) => ({ name }) }),
    build,
  });`;

function launch(root: string, ...args: string[]) {
  const child = spawn(process.execPath, [join(root, 'main/preview/launch.mjs'), ...args], { cwd: root });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, output: createOutput(child), ended: once(child, 'close') };
}

describe('without packages and without a build', () => {
  it.each([
    ['start', '--version', /^Rentium Tray \d+\.\d+\.\d+$/],
    ['start', '--help', /^npm start -- \[options\]$/],
    ['preview', '--version', /^Rentium Tray \d+\.\d+\.\d+$/],
    ['preview', '-v', /^Rentium Tray \d+\.\d+\.\d+$/],
    ['preview', '--help', /^npm run preview -- \[options\]$/],
  ])('%s %s answers', async (command, option, line) => {
    const { output, ended } = launch(bareCheckout(), command, option);
    expect(await ended).toEqual([0, null]);
    expect(output.lines[0]).toMatch(line);
    expect(output.errorLines).toEqual([]);
  });

  it('says to install the packages', async () => {
    const { output, ended } = launch(bareCheckout(), 'start');
    expect(await ended).toEqual([1, null]);
    expect(output.errorLines).toEqual(['The packages are not installed: run "npm ci" first.']);
  });

  it('refuses a command that it does not know', async () => {
    const { output, ended } = launch(bareCheckout(), 'fly');
    expect(await ended).toEqual([2, null]);
    expect(output.errorLines).toEqual(['There is no command named "fly".']);
  });
});

describe('with packages', () => {
  it('says its word, builds, and starts; the second time it starts at once', async () => {
    const root = bareCheckout();
    installFakeVite(root, fakeBuild);
    const first = launch(root, 'start', '--hidden');
    expect(await first.ended).toEqual([0, null]);
    expect(first.output.errorLines).toEqual([]);
    expect(first.output.lines).toEqual([
      expect.stringMatching(/^Rentium Tray \d/),
      'Building Rentium Tray: some seconds, and only after a change.',
      'started --hidden',
    ]);
    const second = launch(root, 'start');
    expect(await second.ended).toEqual([0, null]);
    expect(second.output.lines).toEqual([expect.stringMatching(/^Rentium Tray \d/), 'started ']);
  });

  it('says that a build failed, and does not start', async () => {
    const root = bareCheckout();
    installFakeVite(root, 'export const createBuilder = () => Promise.reject(new Error("what Vite says"));');
    const { output, ended } = launch(root, 'start');
    expect(await ended).toEqual([1, null]);
    expect(output.errorLines.join('\n')).toContain('what Vite says');
    expect(output.errorLines.at(-1)).toBe(
      'The build failed. If package.json has changed, run "npm ci" first.',
    );
    expect(output.lines.join('\n')).not.toContain('started');
  });

  it.skipIf(process.platform === 'win32')('is interrupted in a build, and takes it along', async () => {
    const root = bareCheckout();
    installFakeVite(
      root,
      `console.log('building');
       setInterval(() => {}, 1_000);
       export const createBuilder = () => new Promise(() => {});`,
    );
    const { child, output, ended } = launch(root, 'start');
    await output.nextLine(/^building$/, limitMs);
    child.kill('SIGTERM');
    expect(await ended).toEqual([143, null]); // The build held the other end of the output.
    expect(readdirSync(join(root, 'dist'))).toEqual([]);
  });
});

/** A file that no stamp watches would be served in an old version, without a word. */
it.each(Object.entries(bundles))(
  '%s: everything that is bundled is watched',
  (_name, { output, sources }) => {
    const watched = new Set(listFiles(rootFolder, sources).map((path) => resolve(rootFolder, path)));
    const unwatched = listFiles(rootFolder, [output])
      .filter((path) => path.endsWith('.map'))
      .flatMap((path) => {
        const map: unknown = JSON.parse(readFileSync(join(rootFolder, path), 'utf8'));
        const listed = typeof map === 'object' && map !== null && 'sources' in map ? map.sources : [];
        const folder = dirname(join(rootFolder, path));
        return Array.isArray(listed) ? listed.map((source) => resolve(folder, String(source))) : [];
      })
      .filter((source) => existsSync(source) && !source.includes(`${sep}node_modules${sep}`))
      .filter((source) => !watched.has(source))
      .map((source) => relative(rootFolder, source));
    expect([...new Set(unwatched)]).toEqual([]);
  },
);
