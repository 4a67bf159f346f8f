/** Electron's entry: wiring only. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, powerMonitor, session } from 'electron';
import { compose } from './app.ts';
import { createCipher } from './desktop/cipher.ts';
import { createDesktop, createElectronDisk } from './desktop/desktop.ts';
import { readEnvironment } from './desktop/environment.ts';
import { guardSession } from './desktop/guard.ts';
import { serveBridge } from './desktop/ipc.ts';
import { giveUp, quitCleanly, surviveMistakes } from './desktop/lifecycle.ts';
import { createLog } from './desktop/log.ts';
import { registerPageScheme, servePage } from './desktop/page.ts';
import { createPopup, type Popup } from './desktop/popup.ts';
import { prepareDesktop } from './desktop/prepare.ts';
import { createTray } from './desktop/tray.ts';
import { clock, timers } from './system.ts';

const { platform } = process;
const { dataFolder, ...environment } = readEnvironment(process.argv, process.env, process.cwd());
delete process.env['RENTIUM_API_KEY']; // Programs that this one starts have no business with it.
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
  surviveMistakes(log);
  prepareDesktop(platform);
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
      locale: app.getPreferredSystemLanguages()[0] ?? app.getLocale(),
      about: { version: app.getVersion(), platform, dataFolder: folder },
    },
  });
  serveBridge(created.window, application.handlers, application.state, log);
  quitCleanly(application, created, tray, log);
  popup = created; // From here on a second launch or a click on the icon finds it.
  await Promise.all([application.start(), created.load()]);
  powerMonitor.on('resume', application.wake);
  if (!environment.isHidden) created.show(null);
}
