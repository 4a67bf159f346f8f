/**
 * `npm run package`: electron-builder for this system. It never publishes by itself: that is the release workflow's part.
 * With `--dir` alone it takes the Electron that is installed, so that nothing is downloaded; installers need Electron's
 * archive for each processor.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`));

/** What asks for another system or processor than this one, or might. */
const otherTarget = /^(-[lmow]+|--(linux|mac(os)?|win(dows)?|x64|arm64|ia32|armv7l|universal))$/;

function installedElectron(args) {
  if (!args.includes('--dir') || args.some((arg) => otherTarget.test(arg))) return null;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folderOf('electron'), 'dist');
  return existsSync(folder) ? folder : null;
}

const args = process.argv.slice(2);
const electron = installedElectron(args);
const builder = [join(folderOf('electron-builder'), 'cli.js'), '--publish', 'never', ...args];
if (electron !== null) builder.push(`-c.electronDist=${electron}`);
const child = spawn(process.execPath, builder, { stdio: 'inherit' });
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
