/** What the packages of all systems hold, by electron-builder itself with a stand-in for Electron. `npm run build` comes first. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile } from '@electron/asar';
import plist from 'plist';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appId } from '../../main/desktop/life/identity.electron.ts';
import { languages } from '../../preload/words/index.ts';
import { headerHash, listArchive } from '../support/package/asar-files.ts';
import {
  buildPackage,
  describeLinuxInstallers,
  type LinuxInstallers,
  projectFolder,
} from '../support/package/build-package.ts';
import { readFuses } from '../support/package/fuses.ts';
import { ownBytesOf } from '../support/package/own-bytes.ts';
import { filesOf, type PackedApp, partsOf } from '../support/package/packed-app.ts';
import { hostSystem, type System } from '../support/package/stand-in-dist.ts';
import { readWindowsResources } from '../support/package/windows-executable.ts';

/** One build takes some 4 seconds on an idle machine. */
const timeout = 150_000;

/** Own code is what the source maps name the project's own sources for, and its style sheets and pages. */
const ownCodeBytesAtMost = 1_000_000;
/** The word tables of `main/codes/words`: a tenth more than the 845 474 bytes of 135 languages and their endings. */
const wordTableBytesAtMost = 930_000;
/** The library that serves MCP: a tenth more than the 258 683 bytes of its piece, which only that command loads. */
const mcpBytesAtMost = 285_000;
/** The texts of eleven languages beside English, in the page, in main and in the sandbox's SMS: a tenth more than their 770 798 bytes. */
const translationBytesAtMost = 848_000;
/** Everything, with libraries, flags and marks: a tenth more than the 2 118 495 bytes of when this was written, and the two above. */
const archiveBytesAtMost = translationBytesAtMost + 2_330_000 + wordTableBytesAtMost + mcpBytesAtMost;

const folder = mkdtempSync(join(tmpdir(), 'rentium-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const builds = new Map<System, Promise<string>>();
/** The folder packed for a system, once for all tests. */
function packedFor(system: System): Promise<string> {
  const build = builds.get(system) ?? buildPackage(system, folder);
  builds.set(system, build);
  return build;
}
const appFor = async (system: System): Promise<PackedApp> => partsOf(await packedFor(system), system);

const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
/** electron-builder does not pack for macOS on Windows. */
const isMacPossible = process.platform !== 'win32';
const systems: System[] = isMacPossible ? ['linux', 'win', 'mac'] : ['linux', 'win'];

describe.each(systems)('packed for %s', { timeout }, (system) => {
  let app: PackedApp;
  beforeAll(async () => {
    app = await appFor(system);
  }, timeout);

  it('holds what runs and nothing else', () => {
    const paths = listArchive(app.archive).map(({ path }) => path);
    const { always, sometimes } = filesOf(system);
    const isOf = (patterns: readonly RegExp[]) => (path: string) => patterns.some((each) => each.test(path));
    expect(paths.filter((path) => !isOf([...always, ...sometimes])(path))).toEqual([]);
    expect(always.filter((pattern) => !paths.some((path) => pattern.test(path)))).toEqual([]);
  });

  it('says of itself what Electron needs, and names no package that would have to be beside it', () => {
    const manifest = JSON.parse(extractFile(app.archive, 'package.json').toString('utf8'));
    expect(manifest).toMatchObject({
      productName: 'Rentium Tray',
      main: 'dist/main/index.js',
      type: 'module',
      desktopName: `${appId}.desktop`,
      dependencies: null,
    });
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest).not.toHaveProperty('scripts');
  });

  it('has a hash of every file, by which Electron refuses one that was changed', () => {
    expect(listArchive(app.archive).filter(({ hash }) => !/^[0-9a-f]{64}$/.test(hash ?? ''))).toEqual([]);
  });

  it('has fuses that make the executable run this application and nothing else', async () => {
    expect(await readFuses(app.executable)).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
    });
  });

  it('brings the licences of the application and its libraries', () => {
    const licences = join(app.resources, 'licenses');
    expect(readdirSync(licences).sort()).toEqual([
      'flags.md',
      'main.md',
      'preload.md',
      'renderer.md',
      'rentium-tray.txt',
    ]);
    expect(readFileSync(join(licences, 'main.md'), 'utf8')).toContain('## undici');
  });
});

it('is below a megabyte as far as the code is the project’s own, and no larger in all than it is known to be', {
  timeout,
}, async () => {
  const files = listArchive((await appFor('linux')).archive);
  const ownBytes = files.map(({ path, sizeBytes }) => {
    if (/\.c?js$/.test(path)) return ownBytesOf(join(projectFolder, path));
    return { code: /\.(css|html)$/.test(path) ? sizeBytes : 0, words: 0, texts: 0 };
  });
  const sum = (bytes: readonly number[]) => bytes.reduce((total, each) => total + each, 0);
  expect(sum(ownBytes.map(({ code }) => code))).toBeLessThan(ownCodeBytesAtMost);
  expect(sum(ownBytes.map(({ words }) => words))).toBeLessThan(wordTableBytesAtMost);
  expect(sum(ownBytes.map(({ texts }) => texts))).toBeLessThan(translationBytesAtMost);
  expect(sum(files.map(({ sizeBytes }) => sizeBytes))).toBeLessThan(archiveBytesAtMost);
});

// Not on Windows, where nobody could make these either.
describe.skipIf(hostSystem === 'win')('on Linux', { timeout }, () => {
  let installers: LinuxInstallers;
  let packed: string;
  beforeAll(async () => {
    packed = await packedFor('linux');
    installers = await describeLinuxInstallers(packed, folder);
  }, timeout);

  it.each(['AppImage', 'deb', 'rpm'] as const)(
    '%s: the menu finds it, and windows find their icon',
    (kind) => {
      const lines = installers[kind].desktop.split('\n');
      expect(lines[0]).toBe('[Desktop Entry]');
      expect(lines).toEqual(
        expect.arrayContaining([
          'Name=Rentium Tray',
          'Type=Application',
          'Terminal=false',
          'Icon=rentium-tray',
          `StartupWMClass=${appId}`,
          'Categories=Utility;',
          'MimeType=x-scheme-handler/rentium;',
          expect.stringMatching(/^Exec=(AppRun|"\/opt\/Rentium Tray\/rentium-tray") %U$/),
        ]),
      );
      expect(installers[kind].desktop).not.toContain('--no-sandbox');
    },
  );

  it.each(['deb', 'rpm'] as const)('%s: installs menu entry and icons where desktops look', (kind) => {
    const installed = installers[kind].args.flatMap((arg) => /=(\/usr\/.*)$/.exec(arg)?.[1] ?? []);
    expect(installed).toContain(`/usr/share/applications/${appId}.desktop`);
    expect(installed).toContain('/usr/share/icons/hicolor/48x48/apps/rentium-tray.png');
    expect(installed).toContain('/usr/share/icons/hicolor/512x512/apps/rentium-tray.png');
  });

  it('names the menu entry as windows name themselves, whatever the program is called', async () => {
    const renamed = await describeLinuxInstallers(packed, folder, 'renamed.desktop');
    expect(renamed.deb.desktop.split('\n')).toContain('StartupWMClass=renamed');
    expect(renamed.deb.args.join('\n')).toContain('=/usr/share/applications/renamed.desktop');
  });

  it('knows where updates come from', () => {
    const updates = parse(readFileSync(join(packed, 'resources/app-update.yml'), 'utf8'));
    expect(updates).toMatchObject({ provider: 'github', owner: 'rentium-tray', repo: 'rentium-tray' });
  });

  it('keeps of Chromium’s languages those that the application speaks', () => {
    expect(readdirSync(join(packed, 'locales')).sort()).toEqual(
      ['ar', 'de', 'en-US', 'es-419', 'es', 'fr', 'it', 'ja', 'pl', 'pt-BR', 'tr', 'uk', 'zh-CN'].map(
        (name) => `${name}.pak`,
      ),
    );
  });
});

it('on Windows brings a command line that waits for the program and passes its exit code on', {
  timeout,
}, async () => {
  const app = await appFor('win');
  const lines = readFileSync(join(app.resources, 'bin/rentium-tray.cmd'), 'utf8').split('\r\n');
  expect(lines.filter((line) => line !== '' && !line.startsWith('@rem'))).toEqual([
    '@"%~dp0..\\..\\Rentium Tray.exe" %*',
    '@exit /b %ERRORLEVEL%',
  ]);
  expect(existsSync(join(app.resources, '../Rentium Tray.exe'))).toBe(true);
});

it.runIf(isMacPossible)(
  'on macOS brings a command line that finds the program through links',
  { timeout },
  async () => {
    const app = await appFor('mac');
    const program = join(folder, 'Program.app/Contents');
    const bin = join(program, 'Resources/bin');
    mkdirSync(join(program, 'MacOS'), { recursive: true });
    mkdirSync(bin, { recursive: true });
    // A script stands for the program: this system runs none of macOS.
    writeFileSync(join(program, 'MacOS/Rentium Tray'), '#!/bin/sh\nprintf "<%s>" "$@"\nexit 3\n');
    writeFileSync(join(bin, 'rentium-tray'), readFileSync(join(app.resources, 'bin/rentium-tray')));
    for (const file of [join(program, 'MacOS/Rentium Tray'), join(bin, 'rentium-tray')])
      chmodSync(file, 0o755);
    symlinkSync(join(bin, 'rentium-tray'), join(folder, 'linked'));
    symlinkSync('linked', join(folder, 'rentium-tray'));
    const script = `"${join(folder, 'rentium-tray')}" rent "two words" us; echo " $?"`;
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe('<rent><two words><us> 3\n');
    expect(existsSync(join(app.executable, 'Contents/MacOS/Rentium Tray'))).toBe(true);
  },
);

it('on Windows tells its name, version and archive in the executable, and brings all sizes of its icon', {
  timeout,
}, async () => {
  const app = await appFor('win');
  const { strings, iconSizes, integrity } = readWindowsResources(app.executable);
  expect(strings).toMatchObject({
    ProductName: 'Rentium Tray',
    FileDescription: 'Rentium Tray',
    ProductVersion: expect.stringContaining(version),
    LegalCopyright: expect.stringContaining('Rentium Tray contributors'),
  });
  expect(iconSizes).toEqual([16, 20, 24, 32, 40, 48, 64, 256]);
  expect(integrity).toEqual([{ file: 'resources\\app.asar', alg: 'SHA256', value: headerHash(app.archive) }]);
});

it.runIf(isMacPossible)(
  'on macOS stays out of the Dock, holds to its archive and to encrypted connections',
  {
    timeout,
  },
  async () => {
    const app = await appFor('mac');
    const info = plist.parse(readFileSync(join(app.executable, 'Contents/Info.plist'), 'utf8'));
    expect(info).toMatchObject({
      CFBundleIdentifier: appId.replaceAll('_', '-'),
      CFBundleShortVersionString: version,
      LSApplicationCategoryType: 'public.app-category.utilities',
      LSUIElement: true,
      CFBundleURLTypes: [expect.objectContaining({ CFBundleURLSchemes: ['rentium'] })],
      CFBundleLocalizations: languages.map(({ id }) => id),
      ElectronAsarIntegrity: {
        'Resources/app.asar': { algorithm: 'SHA256', hash: headerHash(app.archive) },
      },
      NSAppTransportSecurity: {
        NSAllowsArbitraryLoads: false,
        // The updater hands the new version to the system through a server on this computer.
        NSAllowsLocalNetworking: true,
      },
    });
    expect(existsSync(join(app.resources, 'icon.icns'))).toBe(true);
    const framework = 'Contents/Frameworks/Electron Framework.framework/Versions/A/Resources';
    for (const folder of [app.resources, join(app.executable, framework)]) {
      const kept = readdirSync(folder).filter((name) => name.endsWith('.lproj'));
      const names = ['ar', 'de', 'en', 'es', 'es_419', 'fr', 'it', 'ja', 'pl', 'pt_BR', 'tr', 'uk', 'zh_CN'];
      expect(kept.sort()).toEqual(names.map((name) => `${name}.lproj`));
    }
  },
);
