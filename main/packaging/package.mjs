/**
 * `npm run package`: builds the application, then runs electron-builder. It never publishes by itself: that is the release
 * workflow's part. With `--dir` it packs the Electron at hand; what it has to download instead, it says first.
 * `--no-build` packs what was built before. All other arguments are electron-builder's.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chooseElectron, wantedPackages } from './electron-at-hand.mjs';

const require = createRequire(import.meta.url);
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`));

function run(script, args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const given = process.argv.slice(2);
const args = given.filter((arg) => arg !== '--no-build');
const electron = chooseElectron(wantedPackages(args, process), {
  folder: process.env['ELECTRON_OVERRIDE_DIST_PATH'] || join(folderOf('electron'), 'dist'),
  version: JSON.parse(readFileSync(join(folderOf('electron'), 'package.json'), 'utf8')).version,
  host: process,
});
process.stdout.write(`${electron.message}\n`);
if (args.length === given.length) run(join(folderOf('vite'), 'bin/vite.js'), ['build', '--logLevel', 'warn']);
run(join(folderOf('electron-builder'), 'cli.js'), [
  '--publish',
  'never',
  ...args,
  ...(electron.folder === null ? [] : [`-c.electronDist=${electron.folder}`]),
]);
