/** Electron's entry: wiring only. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, dialog, powerMonitor, session } from 'electron';
import { texts } from '../preload/texts.ts';
import { compose } from './app.ts';
import { createCipher } from './desktop/cipher.ts';
import { createDesktop, createElectronDisk } from './desktop/desktop.ts';
import { readEnvironment } from './desktop/environment.ts';
import { guardContents, guardSession } from './desktop/guard.ts';
import { serveBridge } from './desktop/ipc.ts';
import { quitCleanly } from './desktop/lifecycle.ts';
import { createLog } from './desktop/log.ts';
import { registerPageScheme, servePage } from './desktop/page.ts';
import { createPopup, type Popup } from './desktop/popup.ts';
import { createTray } from './desktop/tray.ts';
import { clock, timers } from './system.ts';

const { platform } = process;
const { dataFolder, ...environment } = readEnvironment(process.argv, process.env, process.cwd());
if (dataFolder !== null) app.setPath('userData', dataFolder);
app.setAppUserModelId('io.github.rentium-tray');
app.enableSandbox();
registerPageScheme();

let popup: Popup | null = null;
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => popup?.show(null));
  app.on('activate', () => popup?.show(null));
  app.on('window-all-closed', () => {}); // Without a listener Electron would quit.
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const folder = app.getPath('userData');
  const log = createLog(join(folder, 'logs'));
  if (platform === 'darwin') app.setActivationPolicy('accessory');
  guardContents();
  const pageSession = session.fromPartition('page'); // In memory: the page leaves nothing behind.
  guardSession(pageSession);
  servePage(pageSession, join(import.meta.dirname, '../renderer'));

  const tray = createTray(platform, () => popup?.toggle());
  const created = createPopup({
    platform,
    clock,
    session: pageSession,
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    iconBounds: tray.bounds,
  });
  const application = compose({
    clock,
    timers,
    log,
    chance: { random: Math.random, uuid: randomUUID },
    disk: createElectronDisk(folder),
    cipher: createCipher(platform),
    desktop: createDesktop(tray, created, platform, timers),
    environment: {
      ...environment,
      locale: app.getLocale(),
      about: { version: app.getVersion(), platform, dataFolder: folder },
    },
  });
  serveBridge(created.window, application.handlers, application.state, log);
  quitCleanly(application, created, tray, log);
  await Promise.all([application.start(), created.load()]);
  popup = created;
  powerMonitor.on('resume', application.wake);
  if (!environment.isHidden) created.show(null);
}

function giveUp(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox(texts.start.failed, reason);
  app.exit(1);
}
