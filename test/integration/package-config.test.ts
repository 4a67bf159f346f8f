/** electron-builder.yml against electron-builder's own schema, which refuses names that it does not know. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';
import plist from 'plist';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { addressesFor } from '../../main/desktop/about/about.ts';
import { languages } from '../../preload/words/index.ts';
import { projectFolder } from '../support/package/build-package.ts';

const schema = createRequire(import.meta.url)('app-builder-lib/scheme.json');
// The schema was made from types: it says things that ajv's strict mode would rather not hear.
const check = new Ajv({ strict: false, allErrors: true }).compile(schema);
const read = (name: string) => readFileSync(join(projectFolder, name), 'utf8');
const config = parse(read('electron-builder.yml'));
const manifest = JSON.parse(read('package.json'));

/** What the schema has against `candidate`, as places. */
function faultsOf(candidate: unknown): string[] {
  check(candidate);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

it('is what electron-builder takes', () => {
  expect(faultsOf(config)).toEqual([]);
});

it.each([
  ['a fuse', { electronFuses: { ...config.electronFuses, runAsNodde: false } }],
  ['an option', { ...config, apId: 'io.github.rentium_tray.rentium_tray' }],
  ['a system’s option', { mac: { ...config.mac, hardenedRuntim: true } }],
  ['an installer’s option', { nsis: { ...config.nsis, perMachin: true } }],
])('would be refused for a misspelt name: %s', (_name, misspelt) => {
  expect(faultsOf({ ...config, ...misspelt })).not.toEqual([]);
});

it('offers every kind of package for both kinds of processor', () => {
  const offered = ['mac', 'win', 'linux'].map((system) =>
    config[system].target.map((each: { target: string; arch: string[] }) => `${each.target} ${each.arch}`),
  );
  const both = (names: string[]) => names.map((name) => `${name} x64,arm64`);
  expect(offered).toEqual([
    both(['dmg', 'zip']),
    both(['nsis', 'portable']),
    both(['AppImage', 'deb', 'rpm']),
  ]);
});

it('gives every file a name of its own', () => {
  const patterns = [config.artifactName, config.nsis.artifactName, config.portable.artifactName];
  expect(new Set(patterns).size).toBe(patterns.length);
  for (const pattern of patterns) expect(pattern).toMatch(/\$\{arch\}/);
});

it('speaks in dialogs of the system the languages that it speaks itself', () => {
  const ids = languages.map(({ id }) => id);
  expect(config.mac.extendInfo.CFBundleLocalizations).toEqual(ids);
  expect(config.electronLanguages).toEqual(
    ids.map((id) => ({ en: 'en-US', 'zh-Hans': 'zh-CN' })[id as string] ?? id),
  );
});

it('publishes where the application’s own links lead', () => {
  const { releases } = addressesFor({ platform: 'linux', isWayland: false });
  expect(releases).toBe(`${manifest.homepage}/releases`);
  expect(manifest.repository).toBe(manifest.homepage);
});

it('takes back of a hardened runtime only what V8 needs', () => {
  expect(config.mac.entitlementsInherit).toBe(config.mac.entitlements);
  expect(plist.parse(read(config.mac.entitlements))).toEqual({
    'com.apple.security.cs.allow-jit': true,
  });
});

it('signs ad hoc without a hardened runtime, which would refuse Electron’s libraries then', () => {
  expect(config.mac).toMatchObject({ identity: '-', hardenedRuntime: false });
});
