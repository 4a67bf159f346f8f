/** The built or packed application in real Electron, for as long as a test lasts. */
import { _electron, type ElectronApplication } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { createTempFolder } from '../support/temp-folder.ts';
import { arrivalLimitMs, type DrivenApp } from './main-job.ts';
import { runToEnd } from './run-to-end.ts';
import { type Target, target } from './target.ts';

export interface ElectronRun extends DrivenApp {
  readonly app: ElectronApplication;
  /** Labels of every menu that was made since the start. */
  menusMade(): Promise<string[][]>;
}

export interface LaunchOptions {
  readonly started?: Target | null;
  readonly userData?: string;
  /** Without `--user-data`: the build works in `userData` by itself, which `variables` lead to. */
  readonly isUserDataUsual?: boolean;
  readonly variables?: Readonly<Record<string, string>>;
}

interface Recorded {
  menusMade: string[][];
  notificationEvents: { readonly event: string; readonly title: string }[];
}

/** The window may not be shown yet: a test waits for what it wants to see. */
export async function launch({
  started = target,
  userData = createTempFolder(),
  isUserDataUsual = false,
  variables = {},
}: LaunchOptions = {}): Promise<ElectronRun> {
  if (started === null) throw new Error('There is no Electron');
  const own = isUserDataUsual ? [] : ['--user-data', userData];
  const app = await _electron.launch({
    executablePath: started.program,
    args: [...started.args, ...own],
    env: { ...definedVariables(), ...variables },
    // Else Playwright turns it off on Linux, and what runs is not what people run.
    chromiumSandbox: true,
  });
  let isClosed = false;
  const closed = new Promise<void>((resolve) => app.once('close', () => resolve()));
  void closed.then(() => {
    isClosed = true;
  });
  onTestFinished(async () => {
    if (!isClosed) await app.close();
  });
  await record(app);
  const page = await app.firstWindow();
  await page.waitForURL(/^app:/);
  return {
    app,
    userData,
    page,
    menusMade: async () => (await recorded(app)).menusMade,
    async shownNotification(title) {
      const find = async () => {
        const { notificationEvents } = await recorded(app);
        return notificationEvents.find((one) => title.test(one.title) && one.event === 'show')?.title;
      };
      await expect.poll(find, { timeout: arrivalLimitMs }).toBeDefined();
      return (await find()) ?? '';
    },
    clipboard: () => app.evaluate(({ clipboard }) => clipboard.readText()),
    hideWindow: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide()),
    isWindowShown: () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false),
    startAgain: () => runToEnd(started.program, [...started.args, ...own]),
    async quit() {
      await app.evaluate(({ app: electronApp }) => electronApp.quit());
      await closed;
    },
  };
}

/** Keeps in main what Electron gives nobody a way to list. Menus and notifications are made through these two alone. */
const record = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ Menu, Notification }) => {
    const kept: Recorded = { menusMade: [], notificationEvents: [] };
    Object.assign(globalThis, { recorded: kept });
    const { buildFromTemplate } = Menu;
    Menu.buildFromTemplate = (template) => {
      kept.menusMade.push(template.map(({ label }) => label ?? ''));
      return buildFromTemplate.call(Menu, template);
    };
    // Electron's own side tells of events through `emit` as well (shell/common/gin_helper/event_emitter.h).
    const { emit } = Notification.prototype;
    Notification.prototype.emit = function (
      this: Electron.Notification,
      event: string | symbol,
      ...rest: unknown[]
    ) {
      kept.notificationEvents.push({ event: String(event), title: this.title });
      return emit.call(this, event, ...rest);
    };
  });

// `record` put it there.
const recorded = (app: ElectronApplication): Promise<Recorded> =>
  app.evaluate(() => (globalThis as unknown as { recorded: Recorded }).recorded);

const definedVariables = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
