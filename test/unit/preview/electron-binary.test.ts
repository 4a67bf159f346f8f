import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { findElectron } from '../../../main/preview/launch/electron-binary.ts';
import { createTempFolder } from '../../support/temp-folder.ts';

const systems = [
  ['linux', 'electron'],
  ['darwin', 'Electron.app/Contents/MacOS/Electron'],
  ['win32', 'electron.exe'],
] as const;

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function writeExecutable(file: string): void {
  write(file, '');
  chmodSync(file, 0o755);
}

/** electron's package as its installer leaves it. */
function installed(executable: string): string {
  const folder = createTempFolder();
  write(join(folder, 'package.json'), '{"version":"45.4.1"}');
  write(join(folder, 'dist/version'), '45.4.1');
  write(join(folder, 'path.txt'), executable);
  writeExecutable(join(folder, 'dist', executable));
  return folder;
}

it.each(systems)('finds what the installer left on %s', (platform, executable) => {
  const folder = installed(executable);
  expect(findElectron({ folder, platform, override: '' })).toEqual({
    kind: 'found',
    path: join(folder, 'dist', executable),
  });
});

it.each<[string, (folder: string) => void]>([
  ['of another version', (folder) => write(join(folder, 'dist/version'), 'v44.1.0')],
  ['that was not unpacked to its end', (folder) => write(join(folder, 'path.txt'), '')],
  ['of another system', (folder) => write(join(folder, 'path.txt'), 'electron.exe')],
])('does not take one %s', (_what, change) => {
  const folder = installed('electron');
  change(folder);
  expect(findElectron({ folder, platform: 'linux', override: '' })).toEqual({ kind: 'missing' });
});

it.each(systems)(
  'finds the executable of ELECTRON_OVERRIDE_DIST_PATH on %s, installed or not',
  (platform, executable) => {
    const override = createTempFolder();
    expect(findElectron({ platform, override }).kind).toBe('wrong override');
    writeExecutable(join(override, executable));
    expect(findElectron({ platform, override })).toEqual({ kind: 'found', path: join(override, executable) });
  },
);
