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
import { endWithoutLock, giveUp, quitInOrder, watchPower } from './desktop/lifecycle.ts';
import { createLog } from './desktop/log.ts';
import { wasOpenedAtLogin } from './desktop/login-item.ts';
import { servePage } from './desktop/page.ts';
import { recoverPage } from './desktop/page-recovery.ts';
import { createPopup } from './desktop/popup.ts';
import { prepareDesktop, prepareProcess } from './desktop/prepare.ts';
import { askForTrayHost } from './desktop/session-bus.ts';
import { createTray } from './desktop/tray.ts';
import { createKeyringWait } from './system/keyring-wait.ts';
import { beginRun } from './system/run-marker.ts';
import { isWaylandSession } from './system/session-type.ts';
import { createOpening, isAskingForWindow } from './system/start.ts';
import { clock, timers } from './system/time.ts';

const { platform } = process;
const { dataFolder, isHidden, ...environment } = readEnvironment(process.argv, process.env, process.cwd());
const folders = prepareProcess(dataFolder);

/** Until there is a window, it is remembered that someone wants it. */
const opening = createOpening();
const claim = claimDataFolder(app, folders, { isHidden });
if (claim.kind === 'handed-over') endWithoutLock().catch(giveUp);
else if (claim.kind === 'refused') {
  const { explain } = claim;
  app.whenReady().then(() => giveUp(new Error(explain(app.getPreferredSystemLanguages()))));
} else {
  app.on('second-instance', (_event, _args, _folder, handOver) => {
    if (isAskingForWindow(handOver)) opening.ask();
  });
  app.on('activate', () => opening.ask());
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
  const switchValue = (name: string) => app.commandLine.getSwitchValue(name);
  const ozone = { platform: switchValue('ozone-platform'), platformHint: switchValue('ozone-platform-hint') };
  const isWayland = isWaylandSession(platform, ozone, process.env);
  const isQuiet = isHidden || wasOpenedAtLogin(app, platform);
  const keyringWait = createKeyringWait(platform, isQuiet, timers);
  const pageSession = session.fromPartition('page'); // In memory: the page leaves nothing behind.
  guardSession(pageSession);
  servePage(pageSession, join(import.meta.dirname, '../renderer'));

  const tray = createTray({
    platform,
    iconFolder: join(import.meta.dirname, '../../main/desktop/icons/tray'),
    onClick: () => popup.toggle(),
    askForHost: askForTrayHost,
    clock,
    timers,
    log,
    onMissing(reason) {
      // Outside Wayland the icon may be in a tray of the older kind, which nobody can be asked about.
      if (reason === 'no-host' && !isWayland) return;
      queueMicrotask(() => application.tellTrayMissing(reason)); // There is no application yet.
    },
  });
  const preload = join(import.meta.dirname, '../preload/preload.cjs');
  const popup = createPopup({ platform, isWayland, clock, timers, session: pageSession, preload, tray });
  popup.window.on('show', keyringWait.end);
  const application = compose({
    clock,
    timers,
    log,
    chance: { random: Math.random, uuid: randomUUID },
    disk: createElectronDisk(folder),
    cipher: createCipher(platform, keyringWait.over),
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
  const tell = application.tellMistake;
  surviveMistakes({ log, tell, source: process });
  const quitting = quitInOrder({ application, opening, popup, tray, timers, log, onStopped: run.end });
  serveBridge(popup.window, application.handlers, application.state, log);
  const page = recoverPage({ window: popup.window, load: popup.load, clock, log, tell });
  watchPower({
    suspend: application.flush,
    resume: application.wake,
    unlockScreen: application.wake,
    shutdown: quitting.endSession,
  });
  // Neither waits for the other: the keyring may be asking the person for its password for minutes.
  await Promise.all([
    application.start().then(() => opening.accountKnown(application.state.get().account)),
    page.load().then(() => opening.pageReady(() => popup.show(null), isQuiet)),
  ]);
}
