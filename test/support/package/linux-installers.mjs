/**
 * Asks electron-builder what it would make Linux installers of, without the tools that make them (those are downloads).
 * Arguments: a packed folder, a folder to write `installers.json` into, and the `desktopName` if it is to be another one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';

const [prepackaged, output, desktopName] = process.argv.slice(2);
const installers = {};
for (const target of ['AppImage', 'deb', 'rpm']) {
  await build({
    targets: Platform.LINUX.createTarget(target, Arch.x64),
    prepackaged,
    publish: 'never',
    config: {
      directories: { output },
      ...(desktopName === undefined ? {} : { extraMetadata: { desktopName } }),
    },
    // Made for electron-builder's own tests: `true` means that nothing more is to be done.
    effectiveOptionComputed: async (options) => {
      const [args, desktopFile] = Array.isArray(options) ? options : [[], null];
      const desktop = desktopFile === null ? options.desktop : readFileSync(desktopFile, 'utf8');
      installers[target] = { args, desktop };
      return true;
    },
  });
}
writeFileSync(join(output, 'installers.json'), JSON.stringify(installers));
