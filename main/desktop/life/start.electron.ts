/** Starts the application in Electron: the data folder's lock, what the system provides, the window, and the way to quit. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { networkInterfaces, type as systemType } from 'node:os';
import { join } from 'node:path';
import { app, Menu, type Session, session, shell } from 'electron';
import { openDoor } from '../../cli/index.ts';
import { clock, createSignal, type Log, timers } from '../../core/index.ts';
import { createDesktop } from '../desktop.electron.ts';
import { createLog } from '../log/log.electron.ts';
import { wasOpenedAtLogin } from '../login/login-item.electron.ts';
import type { App, AppPorts } from '../port.ts';
import { askForTrayHost } from '../tray/host.ts';
import { createTray } from '../tray/tray.electron.ts';
import {
  guardContents,
  guardSession,
  registerPageScheme,
  serveBridge,
  servePage,
} from '../window/page.electron.ts';
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
import {
  applyIdentity,
  type Build,
  buildOf,
  type DataFolders,
  dataFoldersOf,
  identityOf,
  removeFormerIdentity,
  startMenuEntry,
} from './identity.electron.ts';
import { createKeyringWait } from './keyring-wait.ts';
import { endWithoutLock, giveUp, quitInOrder, surviveMistakes, watchPower } from './lifecycle.electron.ts';
import { createLinkOpener, hearLinks, type LinkOpener, linkIn, orderIn, registerLinks } from './link.ts';
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

/** Call first of all. `dataFolder` null leaves the build's own one. Answers the folders of this run. */
export function prepareProcess(dataFolder: string | null): DataFolders {
  delete process.env['RENTIUM_API_KEY']; // Programs that this one starts have no business with it.
  const build = buildOf(app.isPackaged, process.env);
  const folders = chooseDataFolders(build, dataFolder);
  app.setPath('userData', folders.own);
  const identity = identityOf(build);
  applyIdentity(app, process.platform, identity);
  if (build === 'portable') {
    // It would lead to the folder into which this run was unpacked, and which goes when it ends.
    const entry = startMenuEntry(app.getPath('appData'), identity.name);
    app.on('will-quit', () => rmSync(entry, { force: true }));
  }
  // `enableSandbox` takes --no-sandbox off the command line (Electron's App::EnableSandbox). Whoever gave that switch, such as an
  // AppImage on a system that forbids user namespaces, could not start without it. The window is sandboxed in either case.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('window-all-closed', () => {}); // Without a listener Electron would quit.
  registerPageScheme();
  return folders;
}

/** A folder that a person chose, by our option or by Chromium's, is nobody else's: nothing is taken over into it. */
function chooseDataFolders(build: Build, dataFolder: string | null): DataFolders {
  if (dataFolder !== null) return { own: dataFolder, sources: [], takers: [] };
  if (app.commandLine.hasSwitch('user-data-dir')) {
    return { own: app.getPath('userData'), sources: [], takers: [] };
  }
  const appData = app.getPath('appData');
  // To ask Electron for its usual folder makes that folder.
  const usual = build === 'development' ? app.getPath('userData') : join(appData, app.getName());
  return dataFoldersOf(build, appData, usual);
}

/** Call when the application is ready, before the first window. */
export function prepareDesktop(platform: NodeJS.Platform, log: Log): void {
  void removeFormerIdentity({
    shell,
    platform,
    build: buildOf(app.isPackaged, process.env),
    execPath: process.execPath,
    appData: app.getPath('appData'),
    log,
  });
  registerLinks(app, platform, buildOf(app.isPackaged, process.env), process.execPath);
  if (platform === 'darwin') app.setActivationPolicy('accessory');
  // On macOS the shortcuts for copy, paste and quit live in the menu; elsewhere it would only be in the way.
  Menu.setApplicationMenu(
    platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null,
  );
  guardContents();
}
