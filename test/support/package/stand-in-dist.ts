/**
 * Folders that look to electron-builder like an unpacked Electron for one system: the files that it renames, edits and
 * whose fuses it flips, and nothing that could run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import plist from 'plist';
import { createWindowsExecutable } from './windows-executable.ts';

export type System = 'linux' | 'win' | 'mac';

/** This computer's own, if electron-builder packs for it. */
export const hostSystem: System =
  process.platform === 'win32' ? 'win' : process.platform === 'darwin' ? 'mac' : 'linux';

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Set as in Electron's own releases: fuses that electron-builder leaves alone would show in the tests. */
const factoryFuses = '101100011';
const wireVersion = 1;

/** The fuse wire that `@electron/fuses` looks for in a binary: sentinel, version, length, and one digit for each fuse. */
const fuseWire = Buffer.concat([
  Buffer.from(sentinel, 'latin1'),
  Buffer.from([wireVersion, factoryFuses.length]),
  Buffer.from(factoryFuses, 'latin1'),
]);

const locales = [
  ...['ar', 'de', 'en-US', 'es', 'es-419', 'fr', 'it', 'ja', 'ko', 'pl'],
  ...['pt-BR', 'pt-PT', 'tr', 'uk', 'zh-CN', 'zh-TW'],
];
/** macOS writes them its own way: https://source.chromium.org/chromium/chromium/src/+/main:build/config/locales.gni */
const appleLocales = [
  ...['ar', 'de', 'en', 'es', 'es_419', 'fr', 'it', 'ja', 'ko', 'pl'],
  ...['pt_BR', 'pt_PT', 'tr', 'uk', 'zh_CN', 'zh_TW'],
];
const helpers = ['Helper', 'Helper (GPU)', 'Helper (Plugin)', 'Helper (Renderer)'];

const contents: Record<System, () => Record<string, string | Buffer>> = {
  linux: () => ({
    electron: Buffer.concat([Buffer.from('\x7fELF'), fuseWire]),
    'chrome-sandbox': '',
    LICENSE: 'Electron’s licence',
    'LICENSES.chromium.html': '<p>Chromium’s licences</p>',
    ...Object.fromEntries(locales.map((locale) => [`locales/${locale}.pak`, ''])),
    'resources/.keep': '',
  }),
  win: () => ({
    'electron.exe': Buffer.concat([createWindowsExecutable(), fuseWire]),
    LICENSE: 'Electron’s licence',
    'LICENSES.chromium.html': '<p>Chromium’s licences</p>',
    ...Object.fromEntries(locales.map((locale) => [`locales/${locale}.pak`, ''])),
    'resources/.keep': '',
  }),
  mac: () => {
    const framework = 'Electron.app/Contents/Frameworks/Electron Framework.framework';
    const helperFiles = helpers.flatMap((name) => {
      const folder = `Electron.app/Contents/Frameworks/Electron ${name}.app/Contents`;
      return [
        [`${folder}/Info.plist`, plist.build({ CFBundleExecutable: `Electron ${name}` })],
        [`${folder}/MacOS/Electron ${name}`, ''],
      ];
    });
    return {
      'Electron.app/Contents/Info.plist': plist.build({ CFBundleExecutable: 'Electron' }),
      'Electron.app/Contents/MacOS/Electron': '',
      [`${framework}/Electron Framework`]: fuseWire,
      ...Object.fromEntries(
        appleLocales.flatMap((locale) => [
          [`${framework}/Versions/A/Resources/${locale}.lproj/a`, ''],
          [`Electron.app/Contents/Resources/${locale}.lproj/a`, ''],
        ]),
      ),
      ...Object.fromEntries(helperFiles),
      'Electron.app/Contents/Resources/.keep': '',
    };
  },
};

/** Writes the stand-in for `system` under `folder` and answers its path. */
export function createStandInDist(system: System, folder: string): string {
  const dist = join(folder, `electron-${system}`);
  for (const [name, content] of Object.entries(contents[system]())) {
    const path = join(dist, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { mode: 0o755 });
  }
  return dist;
}
