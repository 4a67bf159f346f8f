/** Finds the Electron for a package: the installed one, or else electron-builder has to download it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const systemNames = { linux: 'Linux', win: 'Windows', mac: 'macOS' };
const executables = { linux: 'electron', win: 'electron.exe', mac: 'Electron.app' };
const hostSystems = { linux: 'linux', win32: 'win', darwin: 'mac' };

const systemOptions = [
  [/^(-l|--linux)(=|$)/, 'linux'],
  [/^(-w|--win|--windows)(=|$)/, 'win'],
  [/^(-m|-o|--mac|--macos)(=|$)/, 'mac'],
];
const archOption = /^--(x64|arm64|ia32|armv7l|universal)(=|$)/;

/**
 * Reads electron-builder's arguments by its own rules: without a system it is this computer's, without a processor this one.
 * Letters in one, as in `-mwl`, are options of their own.
 */
export function wantedPackages(args, host) {
  const options = args.flatMap((arg) =>
    /^-[lmow]{2,}$/.test(arg) ? [...arg.slice(1)].map((letter) => `-${letter}`) : [arg],
  );
  const systems = systemOptions
    .filter(([option]) => options.some((arg) => option.test(arg)))
    .map(([, system]) => system);
  const archs = options.flatMap((arg) => archOption.exec(arg)?.[1] ?? []);
  return {
    systems: systems.length > 0 ? systems : [hostSystems[host.platform]],
    archs: archs.length > 0 ? archs : [host.arch],
    isFolder: options.some((arg) => arg === '--dir' || arg === '--dir=true'),
  };
}

/** The installed Electron where it can be packed, else null and what a person is told before anything else happens. */
export function chooseElectron(wanted, { folder, version, host }) {
  const names = wanted.systems.map((system) => systemNames[system]).join(', ');
  const needs = `electron-builder will download Electron ${version} for ${names} (${wanted.archs.join(', ')}), about 120 MB each, unless it is in its cache.`;
  // The installers of electron-builder.yml are for several processors each: they need Electron's archive for each of them.
  if (!wanted.isFolder)
    return { folder: null, message: `Installers are made from Electron's archives: ${needs}` };
  const isHere =
    wanted.systems.length === 1 &&
    existsSync(join(folder, executables[wanted.systems[0]])) &&
    wanted.archs.every((arch) => arch === host.arch) &&
    versionOf(folder, version) === version;
  if (isHere) return { folder, message: `Packing the Electron in ${folder}` };
  return { folder: null, message: `In ${folder} is no Electron ${version} for that: ${needs}` };
}

/** Electron's archives name their version in a file; a build of one's own may not, and is taken at its word. */
function versionOf(folder, expected) {
  const path = join(folder, 'version');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().replace(/^v/, '') : expected;
}
