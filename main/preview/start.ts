/** `npm start`: the application in Electron; in the browser where Electron cannot run. Arguments are passed on. */
import { whenOrphaned } from '../cli/index.ts';
import { explainEarlyEnd, explainSandbox, judgeEarlyEnd, judgeSandbox } from './launch/chromium-sandbox.ts';
import { electronVersion, findElectron } from './launch/electron-binary.ts';
import { startElectron } from './launch/electron-process.ts';
import { fetchElectron } from './launch/fetch-electron.ts';
import { keepPreviewArgs } from './launch/options.ts';
import { exitCodeOf } from './launch/processes.ts';
import { onQuitRequests } from './launch/quit-requests.ts';
import { dataFolderComplaint, hasDisplay, readSandboxView, sandboxHelper } from './launch/system-view.ts';

const noDisplayMessage =
  'There is no display (DISPLAY, WAYLAND_DISPLAY): Rentium Tray runs in your browser instead.';
const previewInsteadMessage = 'Rentium Tray runs in your browser instead.';
const failedCode = 1;
const misusedCode = 2;

const args = process.argv.slice(2);
await start();

async function start(): Promise<void> {
  const complaint = dataFolderComplaint(args, process.env);
  if (complaint !== null) return refuse(complaint, failedCode);
  if (!hasDisplay(process.platform, process.env)) return preview([noDisplayMessage]);
  const binary = findElectron();
  switch (binary.kind) {
    case 'wrong override':
      return refuse(binary.sentence, misusedCode);
    case 'found':
      return run(binary.path);
    case 'missing':
      return fetchAndRun();
  }
}

async function fetchAndRun(): Promise<void> {
  // As root Electron would not start: no reason to download it.
  if (judgeSandbox(readSandboxView('', args)) === 'as root') return preview(explainSandbox('as root', ''));
  const fetched = await fetchElectron();
  switch (fetched.kind) {
    case 'failed':
      return preview([fetched.sentence, previewInsteadMessage]);
    case 'stopped':
      process.exitCode = exitCodeOf(null, fetched.signal);
      return;
    case 'fetched': {
      const binary = findElectron();
      if (binary.kind === 'found') return run(binary.path);
      return preview(['Electron was fetched, and its executable is not there.', previewInsteadMessage]);
    }
  }
}

async function run(electron: string): Promise<void> {
  const helper = sandboxHelper(electron);
  const view = readSandboxView(electron, args);
  const judgement = judgeSandbox(view);
  if (judgement !== 'usable') return preview(explainSandbox(judgement, helper));

  console.log(`Starting in Electron ${electronVersion()}. Ctrl+C quits.`);
  const startedAtMs = performance.now();
  const { child, ended, quit } = startElectron(electron, args);
  let isQuitting = false;
  const askToQuit = () => {
    isQuitting = true;
    quit();
  };
  const stopListening = onQuitRequests({ quit: askToQuit, kill: () => child.kill('SIGKILL') });
  whenOrphaned(askToQuit);
  const { code, signal, error } = await ended;
  stopListening();
  if (error !== null)
    return preview([`Electron could not be started: ${error.message}.`, previewInsteadMessage]);
  const afterMs = performance.now() - startedAtMs;
  const failure = isQuitting ? null : judgeEarlyEnd(process.platform, { code, signal, afterMs });
  if (failure !== null) return preview(explainEarlyEnd(failure, view, helper));
  process.exitCode = exitCodeOf(code, signal);
}

async function preview(reasons: readonly string[]): Promise<void> {
  for (const line of reasons) console.log(line);
  // Loaded only now: the stand-in's modules must not weigh on a start in Electron.
  const { runPreview } = await import('./launch/run-preview.ts');
  await runPreview(keepPreviewArgs(args));
}

function refuse(sentence: string, exitCode: number): void {
  console.error(sentence);
  process.exitCode = exitCode;
}
