/** Electron's entry: wiring only. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, session } from 'electron';
import { compose } from './app.ts';
import { createCipher } from './desktop/cipher.ts';
import { surviveMistakes } from './desktop/crashes.ts';
import { claimDataFolder } from './desktop/data-folder.ts';
import { createDesktop, createElectronDisk } from './desktop/desktop.ts';
import { readEnvironment } from './desktop/environment.ts';
import { guardSession } from './desktop/guard.ts';
import { serveBridge } from './desktop/ipc.ts';
import { giveUp, quitInOrder, watchPower } from './desktop/lifecycle.ts';
import { createLog } from './desktop/log.ts';
import { wasOpenedAtLogin } from './desktop/login-item.ts';
import { servePage } from './desktop/page.ts';
import { recoverPage } from './desktop/page-recovery.ts';
import { createPopup } from './desktop/popup.ts';
import { prepareDesktop, prepareProcess } from './desktop/prepare.ts';
import { createTray } from './desktop/tray.ts';
import { beginRun } from './system/run-marker.ts';
import { isWaylandSession } from './system/session-type.ts';
import { isAskingForWindow, showsAtStart } from './system/start.ts';
import { clock, timers } from './system/time.ts';

const { platform } = process;
const { dataFolder, isHidden, ...environment } = readEnvironment(process.argv, process.env, process.cwd());
const folders = prepareProcess(dataFolder);

let isWindowWanted = false;
/** Until there is a window, it is remembered that someone wants it. */
let openWindow = () => {
  isWindowWanted = true;
};
const claim = claimDataFolder(app, folders, { isHidden });
if (claim.kind === 'handed-over') app.quit();
else if (claim.kind === 'refused') {
  const { explain } = claim;
  app.whenReady().then(() => giveUp(new Error(explain(app.getPreferredSystemLanguages()))));
} else {
  app.on('second-instance', (_event, _args, _folder, handOver) => {
    if (isAskingForWindow(handOver)) openWindow();
  });
  app.on('activate', () => openWindow());
  const { takenFrom } = claim;
  app
    .whenReady()
    .then(() => start(takenFrom))
    .catch(giveUp);
}

async function start(takenFrom: string | null): Promise<void> {
  const folder = app.getPath('userData');
  const log = createLog(join(folder, 'logs'));
  if (takenFrom !== null) log.info('numbers-taken-over', { from: takenFrom });
  const run = beginRun(folder);
  prepareDesktop(platform, log);
  const isWayland = isWaylandSession(platform, process.argv, process.env);
  const pageSession = session.fromPartition('page'); // In memory: the page leaves nothing behind.
  guardSession(pageSession);
  servePage(pageSession, join(import.meta.dirname, '../renderer'));

  const iconFolder = join(import.meta.dirname, '../../main/desktop/icons/tray');
  const tray = createTray({ platform, iconFolder, onClick: () => popup.toggle() });
  const preload = join(import.meta.dirname, '../preload/preload.cjs');
  const popup = createPopup({ platform, isWayland, clock, timers, session: pageSession, preload, tray });
  const application = compose({
    clock,
    timers,
    log,
    chance: { random: Math.random, uuid: randomUUID },
    disk: createElectronDisk(folder),
    cipher: createCipher(platform),
    desktop: createDesktop({
      tray,
      popup,
      isWayland,
      timers,
      log,
      quitWith: (last) => quitting.quitWith(last),
    }),
    environment: {
      ...environment,
      hasCrashed: run.hasCrashed,
      systemLocales: [...app.getPreferredSystemLanguages(), app.getLocale()],
      about: { version: app.getVersion(), platform, dataFolder: folder },
    },
  });
  surviveMistakes({ log, tell: application.tellMistake, source: process });
  const quitting = quitInOrder({ application, popup, tray, timers, log, onStopped: run.end });
  serveBridge(popup.window, application.handlers, application.state, log);
  recoverPage(popup.window, clock, log);
  watchPower(application);
  await Promise.all([application.start(), popup.load()]);
  openWindow = () => popup.show(null);
  const isQuiet = isHidden || wasOpenedAtLogin(app, platform);
  if (isWindowWanted || showsAtStart(isQuiet, application.state.get().account)) openWindow();
}
