/** `npm run dev`: builds at every change. A rebuilt page is reloaded, a rebuilt main or preload restarts the application. */
import { whenOrphaned } from '../cli/index.ts';
import { type Bundle, prepareApp, type RunningApp, watchBuilds } from './launch/dev-process.ts';
import { onQuitRequests } from './launch/quit-requests.ts';

const settleMs = 500;

const rebuilt = new Set<Bundle>();
let settling: NodeJS.Timeout | undefined;
let app: RunningApp | null = null;
let restarting = false;
let stopping = false;

console.log('Building everything once, then again at every change. Ctrl+C ends it.');
const stopWatching = await watchBuilds(applyBuild);
const startApp = await prepareApp(process.argv.slice(2));
run(false);
onQuitRequests({ quit: () => void stop(0), kill: () => app?.child.kill('SIGKILL') });
whenOrphaned(() => void stop(0));

/**
 * One saved file may rebuild several bundles, one after the other: they are applied together, since a page that reloads
 * while its application restarts would find nobody there.
 */
function applyBuild(bundle: Bundle): void {
  rebuilt.add(bundle);
  clearTimeout(settling);
  settling = setTimeout(apply, settleMs);
}

function apply(): void {
  const isPageOnly = !rebuilt.has('main') && !rebuilt.has('preload');
  rebuilt.clear();
  if (restarting) return; // The page begins anew with the next process by itself.
  if (isPageOnly) app?.child.send('reload');
  else {
    restarting = true;
    app?.quit();
  }
}

function run(isRestart: boolean): void {
  app = startApp(isRestart);
  app.child.once('exit', (code) => {
    if (stopping) return;
    // A person who quits the application ends the development of it as well.
    if (!restarting) void stop(code ?? 1);
    else {
      restarting = false;
      run(true);
    }
  });
}

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (app !== null && app.child.exitCode === null && app.child.signalCode === null) {
    const { child, quit } = app;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    quit();
    await ended;
  }
  await stopWatching();
  process.exit(exitCode);
}
