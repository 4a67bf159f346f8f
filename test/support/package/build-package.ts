/** Runs the real electron-builder with the project's own electron-builder.yml, offline, into a folder of the test's. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createStandInDist, type System } from './stand-in-dist.ts';

export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));
/** One run takes some 3 seconds on an idle machine. */
const timeout = 120_000;

/** The environment without what makes electron-builder sign, upload or chatter. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(CSC_|WIN_CSC_|APPLE_|GH_TOKEN$|GITHUB_TOKEN$|DEBUG$)/.test(name),
  );
  return { ...Object.fromEntries(kept), CSC_IDENTITY_AUTO_DISCOVERY: 'false' };
}

/** Runs a script of the project in Node; what it printed is in the error, should it fail. */
async function run(
  script: string,
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): Promise<void> {
  const env = { ...plainEnvironment(), ...variables };
  await promisify(execFile)(process.execPath, [script, ...args], { cwd: projectFolder, env, timeout });
}

/** Folder that electron-builder makes installers of. */
const unpackedFolders: Record<System, string> = { linux: 'linux-unpacked', win: 'win-unpacked', mac: 'mac' };

/** Packs for `system` and x64 without making installers, and answers the packed folder. */
export async function buildPackage(system: System, folder: string): Promise<string> {
  const output = join(folder, `release-${system}`);
  await run('node_modules/electron-builder/cli.js', [
    `--${system}`,
    'dir',
    '--x64',
    '--publish=never',
    `-c.directories.output=${output}`,
    `-c.electronDist=${createStandInDist(system, folder)}`,
    // What stands in for Electron is no program, so there is nothing that codesign could sign.
    '-c.mac.identity=null',
  ]);
  return join(output, unpackedFolders[system]);
}

/** Runs `npm run package -- --dir` without the build, with `dist` as the installed Electron. Answers the output folder. */
export async function packageHere(dist: string, folder: string): Promise<string> {
  const output = join(folder, 'release-here');
  const args = ['--no-build', '--dir', `-c.directories.output=${output}`, '-c.mac.identity=null'];
  await run('main/packaging/package.mjs', args, { ELECTRON_OVERRIDE_DIST_PATH: dist });
  return output;
}

/** The input that electron-builder would hand to the tool that makes an installer. */
export interface LinuxInstaller {
  /** Arguments of `fpm`; none for an AppImage. */
  readonly args: readonly string[];
  /** Content of the .desktop file. */
  readonly desktop: string;
}
export type LinuxInstallers = Readonly<Record<'AppImage' | 'deb' | 'rpm', LinuxInstaller>>;

/**
 * The installers that `packed`, a folder packed for Linux, would go into; with a `desktopName`, what they would be if
 * windows told that name instead of the one in package.json.
 */
export async function describeLinuxInstallers(
  packed: string,
  folder: string,
  desktopName?: string,
): Promise<LinuxInstallers> {
  const output = join(folder, `installers-${desktopName ?? 'as-made'}`);
  mkdirSync(output);
  const renaming = desktopName === undefined ? [] : [desktopName];
  await run('test/support/package/linux-installers.mjs', [packed, output, ...renaming]);
  return JSON.parse(readFileSync(join(output, 'installers.json'), 'utf8'));
}
