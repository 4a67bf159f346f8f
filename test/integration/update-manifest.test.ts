/** The script that signs releases, with real keys: what it writes is what installed copies accept, and nothing else is. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judgeOffer, readManifest } from '../../main/desktop/updates/manifest.ts';
import { projectFolder } from '../support/package/build-package.ts';
import { createTempFolder } from '../support/temp-folder.ts';

const script = join(projectFolder, 'main/packaging/update-manifest.mjs');
const dayMs = 24 * 60 * 60_000;

function setUp() {
  const folder = createTempFolder();
  const at = (name: string) => join(folder, name);
  function run(args: readonly string[], key = '') {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, RENTIUM_UPDATE_KEY: key },
    });
    return { status, stdout, stderr };
  }
  function makeKey(name: string) {
    const { status, stdout } = run(['make-key', '--out', name]);
    expect(status).toBe(0);
    return { privateKey: readFileSync(at(name), 'utf8'), publicKey: stdout.trim().split('\n').at(-1) ?? '' };
  }
  const packages = at('release');
  mkdirSync(packages);
  const files = ['rentium-tray-2.0.0-linux-x64.AppImage', 'rentium-tray-2.0.0-win-x64-setup.exe'].map(
    (url) => {
      const content = `the bytes of ${url}`;
      writeFileSync(join(packages, url), content);
      return { url, sha512: createHash('sha512').update(content).digest('base64') };
    },
  );
  writeFileSync(join(packages, 'rentium-tray-2.0.0-win-x64-setup.exe.blockmap'), 'blocks');
  writeFileSync(join(packages, 'latest.yml'), 'version: 2.0.0');
  const read = (name: string, ...keys: string[]) => readManifest(readFileSync(at(name), 'utf8'), keys);
  return { at, run, makeKey, read, files };
}

const signing = ['sign', '--version', '2.0.0', '--folder', 'release', '--out', 'update.json'];

it('makes a key that its owner alone can read, and never over another one', () => {
  const { at, run, makeKey } = setUp();
  const { privateKey } = makeKey('key.pem');
  expect(privateKey).toContain('PRIVATE KEY');
  if (process.platform !== 'win32') expect(statSync(at('key.pem')).mode & 0o777).toBe(0o600);
  expect(run(['make-key', '--out', 'key.pem']).status).not.toBe(0);
  expect(readFileSync(at('key.pem'), 'utf8')).toBe(privateKey);
});

it('signs what installed copies then accept: these files, this version, for sixty days', () => {
  const { run, makeKey, read, files } = setUp();
  const ours = makeKey('key.pem');
  expect(run(signing, ours.privateKey)).toMatchObject({ status: 0, stderr: '' });
  const manifest = read('update.json', ours.publicKey);
  if (manifest === null) throw new Error('It was not accepted');
  expect(Object.keys(manifest.files)).toEqual(files.map(({ url }) => url));
  const offer = { version: '2.0.0', files };
  const soon = { nowMs: Date.now() + 59 * dayMs, highestSerial: 0 };
  expect(judgeOffer(manifest, offer, soon)).toBe('published');
  expect(judgeOffer(manifest, offer, { ...soon, nowMs: Date.now() + 61 * dayMs })).toBe('expired');
  expect(read('update.json', makeKey('other.pem').publicKey)).toBeNull();
});

it('renews a manifest of ours: later, with a higher serial, and the same in all else', () => {
  const { at, run, makeKey, read } = setUp();
  const { privateKey, publicKey } = makeKey('key.pem');
  run(signing, privateKey);
  const renewing = ['renew', '--in', 'update.json', '--out', 'renewed.json'];
  expect(run(renewing, privateKey).status).toBe(0);
  const before = read('update.json', publicKey);
  const after = read('renewed.json', publicKey);
  expect(after?.serial).toBeGreaterThan(before?.serial ?? Number.POSITIVE_INFINITY);
  expect(after?.expiresAtMs).toBeGreaterThanOrEqual(before?.expiresAtMs ?? Number.POSITIVE_INFINITY);
  expect(after).toMatchObject({ version: before?.version, files: before?.files });
  // One that another key signed, or that was changed, is not made ours by it.
  const other = makeKey('other.pem');
  const foreign = run(['renew', '--in', 'update.json', '--out', 'foreign.json'], other.privateKey);
  expect(foreign.status).not.toBe(0);
  expect(existsSync(at('foreign.json'))).toBe(false);
});

it.each<[string, readonly string[], string]>([
  ['no key', signing, ''],
  ['no packages', ['sign', '--version', '2.0.0', '--folder', '.', '--out', 'update.json'], 'made'],
  ['no version', ['sign', '--folder', 'release', '--out', 'update.json'], 'made'],
  ['no command', [], 'made'],
])('says what is missing and writes nothing: %s', (_name, args, key) => {
  const { at, run, makeKey } = setUp();
  const { status, stderr } = run(args, key === '' ? '' : makeKey('key.pem').privateKey);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^[A-Z].{10,}\.\n$/);
  expect(existsSync(at('update.json'))).toBe(false);
});
