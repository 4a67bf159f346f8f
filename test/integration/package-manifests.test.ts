/** The manifests of package managers: by the schemas of their owners where there is one, else by their syntax. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeManifests, readChecksums } from '../../main/packaging/manifests.mjs';
import { projectFolder } from '../support/package/build-package.ts';
import { createTempFolder } from '../support/temp-folder.ts';

const version = '1.2.3';
/** Named as electron-builder.yml names them, each system with its own word for a processor. */
const endings = [
  'win-x64-setup.exe',
  'win-arm64-setup.exe',
  'win-x64-portable.exe',
  'win-arm64-portable.exe',
  'mac-x64.dmg',
  'mac-arm64.dmg',
  'linux-amd64.deb',
  'linux-arm64.deb',
];
const sha256 = (name: string) => createHash('sha256').update(name).digest('hex');
const nameOf = (ending: string) => `rentium-tray-${version}-${ending}`;
const sums = endings.map((ending) => `${sha256(nameOf(ending))}  ${nameOf(ending)}\n`).join('');
const release = { version, repository: 'rentium-tray/rentium-tray', checksums: readChecksums(sums) };
const manifests = makeManifests(release);

function schema(name: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  addFormats(ajv);
  // The word of winget's schema for a 64-bit integer.
  ajv.addFormat('long', true);
  const text = readFileSync(join(projectFolder, 'test/fixtures/manifest-schemas', `${name}.json`), 'utf8');
  return ajv.compile(JSON.parse(text));
}

function expectValid(name: string, value: unknown): void {
  const validate = schema(name);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}

const wingetId = 'RentiumTray.RentiumTray';

describe('a release makes', () => {
  it.each([
    ['winget-version', `winget/${wingetId}.yaml`],
    ['winget-installer', `winget/${wingetId}.installer.yaml`],
    ['winget-defaultLocale', `winget/${wingetId}.locale.en-US.yaml`],
    ['scoop', 'scoop/rentium-tray.json'],
    ['flatpak', 'flatpak/io.github.rentium_tray.rentium_tray.yml'],
  ])('what the schema %s allows', (name, path) => {
    expectValid(name, parse(manifests[path] ?? ''));
  });

  it('is told otherwise: a schema refuses a wrong checksum and a key that it does not know', () => {
    const scoop = JSON.parse(manifests['scoop/rentium-tray.json'] ?? '');
    const refuses = schema('scoop');
    expect(refuses({ ...scoop, architecture: { '64bit': { url: 'https://x.example/a', hash: '12' } } })).toBe(
      false,
    );
    expect(refuses({ ...scoop, licence: 'MIT' })).toBe(false);
  });

  it.skipIf(process.platform === 'win32')(
    'a PKGBUILD that bash reads, with a version that pacman takes',
    () => {
      const pkgbuild = manifests['aur/PKGBUILD'] ?? '';
      const script = `${pkgbuild}\nprintf '%s\\n' "$pkgver" "$pkgrel" "\${arch[@]}" "\${sha256sums_x86_64[@]}"; declare -F package`;
      const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-eu', '-c', script], {
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout.split('\n').slice(0, 5)).toEqual([
        version,
        '1',
        'x86_64',
        'aarch64',
        sha256(nameOf('linux-amd64.deb')),
      ]);
      // https://man.archlinux.org/man/PKGBUILD.5: no hyphen, colon, slash or space.
      const beta = makeManifests({ ...release, version: '1.3.0-beta.1', checksums: sumsOf('1.3.0-beta.1') });
      expect(/^pkgver=(.*)$/m.exec(beta['aur/PKGBUILD'] ?? '')?.[1]).toMatch(/^[^-:/\s]+$/);
    },
  );

  it('a cask whose blocks are closed and whose quotes are even', () => {
    const cask = manifests['homebrew/rentium-tray.rb'] ?? '';
    expect(cask.match(/\bdo$/gm)).toHaveLength(1);
    expect(cask.trimEnd().endsWith('\nend')).toBe(true);
    for (const line of cask.split('\n')) expect((line.match(/"/g) ?? []).length % 2, line).toBe(0);
    expect(cask).toContain(sha256(nameOf('mac-arm64.dmg')));
    expect(cask).toContain(sha256(nameOf('mac-x64.dmg')));
  });

  it('nothing where a file is missing, and says which', () => {
    const checksums = new Map(release.checksums);
    checksums.delete(nameOf('mac-x64.dmg'));
    expect(() => makeManifests({ ...release, checksums })).toThrow('rentium-tray-1.2.3-mac-x64.dmg');
  });

  it('the files, from the checksums that the workflow hands in', () => {
    const folder = createTempFolder();
    mkdirSync(join(folder, 'release'));
    writeFileSync(join(folder, 'sums'), sums);
    const args = [
      '--version',
      version,
      '--repository',
      release.repository,
      '--checksums',
      'sums',
      '--out',
      'out',
    ];
    const script = join(projectFolder, 'main/packaging/manifests.mjs');
    const { status, stdout } = spawnSync(process.execPath, [script, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '7 manifests for 1.2.3 in out\n' });
    expect(readFileSync(join(folder, 'out/aur/PKGBUILD'), 'utf8')).toBe(manifests['aur/PKGBUILD']);
    expect(spawnSync(process.execPath, [script], { cwd: folder }).status).toBe(2);
  });
});

function sumsOf(other: string): Map<string, string> {
  return new Map(endings.map((ending) => [`rentium-tray-${other}-${ending}`, sha256(ending)]));
}
