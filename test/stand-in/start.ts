/** `npm start`: the application in Electron; in the browser where Electron cannot run. Arguments are passed on. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { whenOrphaned } from '../../main/sandbox/cli/when-orphaned.ts';
import { hasDisplay } from './launch/display.ts';
import { fetchElectron, findElectron } from './launch/electron-binary.ts';

const NO_BINARY =
  "Electron's binary is not here and could not be fetched: opening the preview in your browser instead.";
const NO_DISPLAY = 'There is no display (DISPLAY, WAYLAND_DISPLAY): running the preview instead.';

const args = process.argv.slice(2);

async function preview(reason: string): Promise<void> {
  console.log(reason);
  // Loaded only now: the stand-in's modules must not weigh on a start in Electron.
  const { runPreview } = await import('./launch/run-preview.ts');
  await runPreview(args);
}

function runElectron(binary: string): void {
  const appFolder = fileURLToPath(new URL('../..', import.meta.url));
  const child = spawn(binary, [appFolder, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void child.kill(signal));
  whenOrphaned(() => void child.kill('SIGTERM'));
  child.once('error', (error) => {
    console.error(`Electron did not start: ${error.message}`);
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  });
}

const binary = findElectron() ?? (await fetchElectron());
if (binary === null) await preview(NO_BINARY);
else if (!hasDisplay(process.platform, process.env)) await preview(NO_DISPLAY);
else runElectron(binary);
