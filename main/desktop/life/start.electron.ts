/** Starts the application in Electron: the data folder's lock, what the system provides, the window, and the way to quit. */
import { randomUUID } from 'node:crypto';
import { networkInterfaces, type as systemType } from 'node:os';
import { join } from 'node:path';
import { app, type Session, session } from 'electron';
import { openDoor } from '../../cli/index.ts';
import { clock, createSignal, timers } from '../../core/index.ts';
import { createDesktop } from '../desktop.electron.ts';
import { createLog } from '../log/log.electron.ts';
import { wasOpenedAtLogin } from '../login/login-item.electron.ts';
import type { App, AppPorts } from '../port.ts';
import { askForTrayHost } from '../tray/host.ts';
import { createTray } from '../tray/tray.electron.ts';
import { guardSession, serveBridge, servePage } from '../window/page.electron.ts';
import { recoverPage } from '../window/page-recovery.electron.ts';
import { createPopup } from '../window/popup.electron.ts';
import { createCipher } from './cipher.electron.ts';
import { beginRun, claimDataFolder } from './data-folder.ts';
import {
  createWindowOpener,
  type Environment,
  isAskingForWindow,
  isWaylandSession,
  readEnvironment,
  type WindowOpener,
} from './environment.ts';
import { createKeyringWait } from './keyring-wait.ts';
import { endWithoutLock, giveUp, quitInOrder, surviveMistakes, watchPower } from './lifecycle.electron.ts';
import { createLinkOpener, hearLinks, type LinkOpener, linkIn, orderIn } from './link.ts';
import { prepareDesktop, prepareProcess } from './prepare.electron.ts';
import { createElectronDisk } from './store.electron.ts';

interface StartPorts {
  /** Folder of the running script, `dist/main`: the page, the preload script and the icons are found from it. */
  readonly scriptFolder: string;
  /** Called once, when Electron is ready and this process owns the data folder. */
  readonly makeApplication: (ports: AppPorts) => App;
}

/**
 * Starts the application, or ends this process where another one has the data folder. Call it first of all: some of what it
 * does must happen before Electron is ready.
 */
export function startInElectron(ports: StartPorts): void {
  const environment = readEnvironment(process.argv, process.env, process.cwd());
  const folders = prepareProcess(environment.dataFolder);
  const link = linkIn(process.argv);
  // Nobody looks for the application by a link that it does not understand.
  const isHidden = environment.isHidden || link.kind !== 'none';
  const order = link.kind === 'order' ? { order: link.order } : {};
  const claim = claimDataFolder(app, folders, { isHidden, ...order });
  if (claim.kind === 'handed-over') {
    endWithoutLock().catch(giveUp);
    return;
  }
  if (claim.kind === 'refused') {
    const { explain } = claim;
    app.whenReady().then(() => giveUp(new Error(explain(app.getPreferredSystemLanguages()))));
    return;
  }
  const { takenFrom } = claim;
  const windowOpener = createWindowOpener();
  const linkOpener = createLinkOpener();
  hearLinks(app, process.platform, linkOpener);
  if (link.kind === 'order') linkOpener.open(link.order);
  app.on('second-instance', (_event, _args, _folder, handOver) => {
    const linked = orderIn(handOver);
    if (linked !== null) return linkOpener.open(linked);
    if (isAskingForWindow(handOver)) windowOpener.ask();
  });
  app.on('activate', () => windowOpener.ask());
  app
    .whenReady()
    .then(() => run(ports, { ...environment, isHidden }, takenFrom, { windowOpener, linkOpener }))
    .catch(giveUp);
}

async function run(
  { scriptFolder, makeApplication }: StartPorts,
  { isHidden, apiUrl, apiKey }: Environment,
  takenFrom: string | null,
  { windowOpener, linkOpener }: { windowOpener: WindowOpener; linkOpener: LinkOpener },
): Promise<void> {
  const { platform } = process;
  const folder = app.getPath('userData');
  const log = createLog(join(folder, 'logs'));
  if (takenFrom !== null) log.info('numbers-taken-over', { from: takenFrom });
  const marker = beginRun(folder);
  prepareDesktop(platform, log);
  const isWayland = isWaylandRun();
  const isQuiet = isHidden || wasOpenedAtLogin(app, platform);
  const keyringWait = createKeyringWait(platform, isQuiet, timers);

  const trayClicked = createSignal<[]>();
  const trayMissing = createSignal<[reason: 'no-host' | 'no-picture' | null]>();
  const quitRequested = createSignal<[last: () => void]>();
  const tray = createTray({
    platform,
    iconFolder: join(scriptFolder, '../../main/packaging/icons/tray'),
    onClick: trayClicked.emit,
    askForHost: askForTrayHost,
    clock,
    timers,
    log,
    onMissing(reason) {
      // Outside Wayland the icon may be in a tray of the older kind, which nobody can be asked about.
      if (reason === 'no-host' && !isWayland) return;
      queueMicrotask(() => trayMissing.emit(reason)); // The icon may fail before anyone listens.
    },
  });
  const popup = createPopup({
    platform,
    isWayland,
    clock,
    timers,
    session: openPageSession(join(scriptFolder, '../renderer')),
    preload: join(scriptFolder, '../preload/preload.cjs'),
    tray,
  });
  const application = makeApplication({
    clock,
    timers,
    chance: { random: Math.random, uuid: randomUUID },
    log,
    disk: createElectronDisk(folder),
    cipher: createCipher(platform, keyringWait.over),
    desktop: createDesktop({
      tray,
      popup,
      isWayland,
      builtFolder: join(scriptFolder, '..'),
      clock,
      timers,
      log,
      quitWith: quitRequested.emit,
    }),
    readInterfaces: networkInterfaces,
    openDoor: (answer) =>
      openDoor(
        {
          dataFolder: folder,
          isWindows: systemType() === 'Windows_NT', // Of the computer, whatever system is played.
          runtimeFolder: process.env['XDG_RUNTIME_DIR'],
        },
        answer,
      ),
    resolveProxy: (url) => session.defaultSession.resolveProxy(url),
    environment: {
      proxies: process.env,
      apiUrl,
      apiKey,
      hasEndedBadly: marker.hasEndedBadly,
      systemLocales: [...app.getPreferredSystemLanguages(), app.getLocale()],
      about: { version: app.getVersion(), platform, dataFolder: folder },
    },
  });
  const tell = application.tellMistake;
  surviveMistakes({ log, tell, source: process });
  const quitting = quitInOrder({
    application,
    windowOpener,
    popup,
    tray,
    timers,
    log,
    onStopped: marker.end,
  });
  trayClicked.listen(popup.toggle);
  trayMissing.listen(application.tellTrayMissing);
  quitRequested.listen(quitting.quitWith);
  popup.window.on('show', keyringWait.end);
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
    application.start().then(() => windowOpener.accountKnown(application.state.get().account)),
    page.load().then(() => {
      windowOpener.pageReady(() => popup.show(null), isQuiet);
      linkOpener.pageReady(application.openRentPanel);
    }),
  ]);
}

function isWaylandRun(): boolean {
  const switchValue = (name: string) => app.commandLine.getSwitchValue(name);
  const ozone = { platform: switchValue('ozone-platform'), platformHint: switchValue('ozone-platform-hint') };
  return isWaylandSession(process.platform, ozone, process.env);
}

/** A session in memory: the page leaves nothing behind on the disk. */
function openPageSession(pageFolder: string): Session {
  const pageSession = session.fromPartition('page');
  guardSession(pageSession);
  servePage(pageSession, pageFolder);
  return pageSession;
}
