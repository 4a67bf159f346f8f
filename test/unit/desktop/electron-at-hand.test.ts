import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseElectron, wantedPackages } from '../../../main/packaging/electron-at-hand.mjs';
import { createTempFolder } from '../../support/temp-folder.ts';

const host = { platform: 'linux', arch: 'x64' } as const;

describe('what the arguments ask for', () => {
  it.each([
    ['', ['linux'], ['x64'], false],
    ['--dir', ['linux'], ['x64'], true],
    ['--linux --dir', ['linux'], ['x64'], true],
    ['--linux dir', ['linux'], ['x64'], false],
    ['-w --dir --arm64', ['win'], ['arm64'], true],
    ['--mac=dmg --x64 --arm64', ['mac'], ['x64', 'arm64'], false],
    ['-mwl', ['linux', 'win', 'mac'], ['x64'], false],
    ['-c.linux.icon=x', ['linux'], ['x64'], false],
  ] as const)('%s', (args, systems, archs, isFolder) => {
    expect(wantedPackages(args.split(' '), host)).toEqual({ systems, archs, isFolder });
  });

  it('this computer’s own system, if none is named', () => {
    expect(wantedPackages(['--dir'], { platform: 'darwin', arch: 'arm64' })).toEqual({
      systems: ['mac'],
      archs: ['arm64'],
      isFolder: true,
    });
  });
});

describe('which Electron is packed', () => {
  function setUp({ executable = 'electron', version = '45.0.0' as string | null } = {}) {
    const folder = createTempFolder();
    mkdirSync(folder, { recursive: true });
    if (executable !== '') writeFileSync(join(folder, executable), '');
    if (version !== null) writeFileSync(join(folder, 'version'), version);
    const choose = (args: string) =>
      chooseElectron(wantedPackages(args.split(' '), host), { folder, version: '45.0.0', host });
    return { folder, choose };
  }

  it.each(['--dir', '--linux --dir', '-l --dir --x64'])('the one at hand: %s', (args) => {
    const { folder, choose } = setUp();
    expect(choose(args)).toEqual({ folder, message: `Packing the Electron in ${folder}` });
  });

  it('the one at hand for another system, if somebody put it there', () => {
    const { folder, choose } = setUp({ executable: 'electron.exe', version: null });
    expect(choose('--win --dir').folder).toBe(folder);
  });

  it.each([
    ['another system', '--win --dir', {}, 'Windows (x64)'],
    ['another processor', '--dir --arm64', {}, 'Linux (arm64)'],
    ['several systems', '-lw --dir', {}, 'Linux, Windows (x64)'],
    ['installers', '--linux', {}, 'Linux (x64)'],
    ['no Electron here', '--dir', { executable: '' }, 'Linux (x64)'],
    ['an older Electron here', '--dir', { version: '44.1.0' }, 'Linux (x64)'],
  ])('one that is downloaded, which is said at once: %s', (_name, args, at, what) => {
    const { folder, message } = setUp(at).choose(args);
    expect(folder).toBeNull();
    expect(message).toContain(`will download Electron 45.0.0 for ${what}`);
  });
});
