/** Starts the application in Electron: the data folder's lock, what the system provides, the window, and the way to quit. */
import { join } from 'node:path';
import { app, type Session, session } from 'electron';
import type { AppState } from '../../../preload/model/index.ts';
import type { Cipher } from '../../account/index.ts';
import type { OrderIds } from '../../cli/index.ts';
import { type Clock, createSignal, type Log, type StateStore, type Timers } from '../../core/index.ts';
import type { Disk } from '../../storage/index.ts';
import { createDesktop } from '../desktop.electron.ts';
import { surviveMistakes } from '../log/crashes.electron.ts';
import { createLog } from '../log/log.electron.ts';
import { wasOpenedAtLogin } from '../login/login-item.electron.ts';
import type { Desktop } from '../port.ts';
import { askForTrayHost } from '../tray/host.ts';
import { createTray } from '../tray/tray.electron.ts';
import type { Handlers } from '../window/answer-call.ts';
import { serveBridge } from '../window/ipc.electron.ts';
import { guardSession, servePage } from '../window/page.electron.ts';
import { recoverPage } from '../window/page-recovery.electron.ts';
import { createPopup } from '../window/popup.electron.ts';
import { createCipher } from './cipher.electron.ts';
import { claimDataFolder } from './data-folder.electron.ts';
import { beginRun } from './data-folder.ts';
import {
  createWindowOpener,
  type Environment,
  isAskingForWindow,
  isWaylandSession,
  readEnvironment,
  type WindowOpener,
} from './environment.ts';
import { createKeyringWait } from './keyring-wait.ts';
import { endWithoutLock, giveUp, quitInOrder, watchPower } from './lifecycle.electron.ts';
import { hearLinks } from './link.electron.ts';
import { createLinkOpener, type LinkOpener, linkIn, orderIn } from './link.ts';
import { prepareDesktop, prepareProcess } from './prepare.electron.ts';
import type { QuitPorts } from './quit-sequence.ts';
import { createElectronDisk } from './store.electron.ts';

/** Everything of the system that the application is made of. */
export interface StartedSystem {
  readonly log: Log;
  readonly disk: Disk;
  readonly cipher: Cipher;
  readonly desktop: Desktop;
  /** The ways to the web as the system knows them, in the format of PAC files. */
  readonly resolveProxy: (url: string) => Promise<string>;
  readonly environment: Pick<Environment, 'apiUrl' | 'apiKey'> & {
    /** The environment in which HTTPS_PROXY, ALL_PROXY and NO_PROXY are looked up. */
    readonly proxies: Readonly<Record<string, string | undefined>>;
    readonly hasCrashed: boolean;
    readonly systemLocales: readonly string[];
    readonly about: AppState['about'];
  };
}

/** The application, as far as its life in Electron needs it. */
export type StartedApplication = QuitPorts['application'] & {
  readonly state: StateStore;
  readonly handlers: Handlers;
  openRentPanel(order: OrderIds): void;
  start(): Promise<void>;
  tellMistake(): void;
  tellTrayMissing(reason: 'no-host' | 'no-picture' | null): void;
  wake(): void;
};

export interface StartPorts {
  readonly clock: Clock;
  readonly timers: Timers;
  /** Folder of the running script, `dist/main`: the page, the preload script and the icons are found from it. */
  readonly scriptFolder: string;
  /** Called once, when Electron is ready and this process owns the data folder. */
  readonly makeApplication: (system: StartedSystem) => StartedApplication;
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
  { clock, timers, scriptFolder, makeApplication }: StartPorts,
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
    resolveProxy: (url) => session.defaultSession.resolveProxy(url),
    environment: {
      proxies: process.env,
      apiUrl,
      apiKey,
      hasCrashed: marker.hasCrashed,
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
