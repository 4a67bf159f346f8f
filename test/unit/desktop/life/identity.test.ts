import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  appId,
  applyIdentity,
  type Build,
  buildOf,
  dataFoldersOf,
  identityOf,
} from '../../../../main/desktop/life/identity.electron.ts';

const textOf = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../${path}`, import.meta.url)), 'utf8');
const builder = parse(textOf('electron-builder.yml'));
const manifest = JSON.parse(textOf('package.json'));
const builds: readonly Build[] = ['installed', 'portable', 'development'];

it('is known to the installer and to Linux desktops by one id', () => {
  expect(builder.appId).toBe(appId);
  expect(builder.mac.appId).toBe(appId.replaceAll('_', '-')); // Apple takes hyphens and no underscores.
  expect(manifest.desktopName).toBe(`${appId}.desktop`);
  expect(identityOf('installed')).toMatchObject({ appId, name: manifest.productName });
  expect(builder.productName).toBe(manifest.productName);
});

it.each(builds)('%s: the id is one that GLib, D-Bus, Flathub and Windows take', (build) => {
  const { appId: id } = identityOf(build);
  // g_application_id_is_valid: elements that begin with no digit, a dot between them, 255 characters.
  // Flathub: four elements for a GitHub project, no hyphen. Windows: 128 characters, no space.
  expect(id).toMatch(/^io\.github(\.[A-Za-z_][A-Za-z0-9_]*){2,}$/);
  expect(id.length).toBeLessThanOrEqual(128);
});

it('shares no name between builds, so that none takes over the Start-menu entry or the notifications of another', () => {
  for (const name of ['appId', 'toastActivatorClsid', 'name'] as const) {
    expect(new Set(builds.map((build) => identityOf(build)[name])).size).toBe(builds.length);
  }
});

it('is woken by Windows under the same name in every run, or a click on an older notification reaches nobody', () => {
  expect(builds.map((build) => identityOf(build).toastActivatorClsid)).toEqual([
    '{9D1AB74D-E74C-4161-97DD-589F48966C76}',
    '{ABD3F038-C4B6-4982-B72C-15214EDB45D0}',
    '{CBEFAD09-AB76-4FDB-ADC5-E8AD13D33348}',
  ]);
});

it.each([
  [false, {}, 'development'],
  [false, { PORTABLE_EXECUTABLE_FILE: 'D:\\rentium-tray.exe' }, 'development'],
  [true, { PORTABLE_EXECUTABLE_FILE: 'D:\\rentium-tray.exe' }, 'portable'],
  [true, { PORTABLE_EXECUTABLE_FILE: '' }, 'installed'],
  [true, {}, 'installed'],
])('packaged %s with %j is the build %s', (isPackaged, variables, build) => {
  expect(buildOf(isPackaged, variables)).toBe(build);
});

it.each(builds)('names itself on Windows: %s', (build) => {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const identity = identityOf(build);
  applyIdentity({ setName: say, setAppUserModelId: say, setToastActivatorCLSID: say }, 'win32', identity);
  expect(said).toEqual([identity.name, identity.appId, identity.toastActivatorClsid]);
});

it('gives every build a data folder of its own, and so a lock; a start from source keeps the one that it had', () => {
  const usual = join('appData', 'Rentium Tray');
  const of = (build: Build) => dataFoldersOf(build, 'appData', usual);
  expect(new Set(builds.map((build) => of(build).own)).size).toBe(builds.length);
  expect(of('development')).toMatchObject({ own: usual, sources: [] });
  expect(of('installed').sources).toEqual([of('portable').own, usual]);
  // Who takes over from a build is known to it, and to no other.
  for (const build of builds) {
    const takers = builds.filter((other) => of(other).sources.includes(of(build).own));
    expect([...of(build).takers].sort()).toEqual(takers.map((taker) => of(taker).own).sort());
  }
});

it.each(['darwin', 'linux'] as const)(
  'on %s calls nothing of Windows, and keeps the name that the keyring knows',
  (platform) => {
    // Electron's shell/browser/api/electron_api_app.cc defines setToastActivatorCLSID in Windows builds alone.
    applyIdentity(Object.freeze(Object.create(null)), platform, identityOf('installed'));
  },
);
