/** Electron's entry: wiring only. */
import { randomUUID } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { app, session } from 'electron';
import { compose } from './app.ts';
import { clock, timers } from './core/index.ts';
import {
  claimDataFolder,
  createCipher,
  createDesktop,
  createElectronDisk,
  createLog,
  createPopup,
  createTray,
  endWithoutLock,
  giveUp,
  guardSession,
  prepareDesktop,
  prepareProcess,
  quitInOrder,
  recoverPage,
  serveBridge,
  servePage,
  surviveMistakes,
  wasOpenedAtLogin,
  watchPower,
} from './desktop/index.electron.ts';
import {
  askForTrayHost,
  beginRun,
  createKeyringWait,
  createOpening,
  isAskingForWindow,
  isWaylandSession,
  readEnvironment,
} from './desktop/index.ts';

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
    iconFolder: join(import.meta.dirname, '../../main/packaging/icons/tray'),
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
    readInterfaces: networkInterfaces,
    resolveProxy: (url) => session.defaultSession.resolveProxy(url),
    environment: {
      ...environment,
      proxies: process.env,
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
