/** Builds the application out of its rooms, from the ground up. Runs in plain Node: everything of the system comes in through ports. */
import type { AppState } from '../preload/model/index.ts';
import { type Cipher, composeAccount } from './account/index.ts';
import { prepareInBackground } from './codes/index.ts';
import type { Chance, Clock, Log, StateStore, Timers } from './core/index.ts';
import { createNotices, createSignal, createState, emptyState } from './core/index.ts';
import { composeDesktop, type Desktop, type Handlers } from './desktop/index.ts';
import { openFiles } from './files.ts';
import { createHandlers } from './handlers.ts';
import { composeRentals } from './rentals/index.ts';
import { createHttp, type OpenHttp } from './rentium/index.ts';
import { createSettings, defaultSettings, systemThemeOf } from './settings/index.ts';
import type { Disk } from './storage/index.ts';
import { createWebhook } from './webhook/index.ts';

export interface AppPorts {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  readonly log: Log;
  readonly disk: Disk;
  readonly cipher: Cipher;
  readonly desktop: Desktop;
  /** By default over the network; a service in the same process lets a day pass in a second. */
  readonly openHttp?: OpenHttp;
  readonly environment: {
    readonly apiUrl: string | null;
    readonly apiKey: string | null;
    /** BCP 47, the most liked first. */
    readonly systemLocales: readonly string[];
    readonly about: AppState['about'];
    /** The last run ended without saying so. */
    readonly hasCrashed?: boolean;
  };
}

export interface App {
  readonly state: StateStore;
  readonly handlers: Handlers;
  /** Takes up the last run: files, account, open rentals. Throws when the data folder cannot be read. */
  start(): Promise<void>;
  /** An order is under way: its answer is worth waiting for. */
  isOrdering(): boolean;
  /** Shows in the window that something went wrong which nothing has caught. */
  tellMistake(): void;
  /** Shows in the window that the tray icon cannot be seen, and why; null takes that back. */
  tellTrayMissing(reason: 'no-host' | 'no-picture' | null): void;
  /** The machine woke up: what waits is stale. */
  wake(): void;
  /** Puts on disk what could not be saved before, at once: nothing else is in memory alone. */
  flush(): void;
  /** Waits for an order under way (the answer is worth money), then stops every timer and connection. */
  stop(): Promise<void>;
}

/** Makes every room once, none before the rooms it uses; then says who hears of what. */
export function compose(ports: AppPorts): App {
  const { clock, timers, chance, log, desktop, environment, openHttp = createHttp } = ports;
  const listenerFailed = createSignal<[error: unknown]>();
  const state = createState(emptyState(environment.about, defaultSettings), listenerFailed.emit);
  const notices = createNotices(state, chance);
  const files = openFiles(ports.disk, clock, (damage) => {
    log.warn('file-set-aside', { ...damage });
    notices.tell({ kind: 'file-set-aside', ...damage });
  });
  const settings = createSettings(files.settings);
  state.change({ settings: settings.get() });

  const common = { clock, timers, chance, log, files };
  const accountParts = composeAccount({ ...common, settings, openHttp, environment, cipher: ports.cipher });
  const { account, connection, wallet } = accountParts;
  const rentals = composeRentals({ ...common, settings: settings.get, account: accountParts });
  const { ledger, purchase, watcher, retention, saving } = rentals;
  const targetChanged = createSignal<[]>();
  const webhook = createWebhook({
    ...common,
    settings: files.settings,
    onHint: watcher.readSoon,
    onChange: targetChanged.emit,
    onSecretReplaced: () => notices.tell({ kind: 'webhook-secret-replaced' }),
  });
  const { clipboard, copying, announcing, trayClock, system } = composeDesktop({
    ...common,
    desktop,
    state,
    notices,
    settings,
    ledger,
    purchase,
    systemLocales: environment.systemLocales,
  });
  const handlers = createHandlers({
    state,
    clock,
    desktop,
    notices,
    settings,
    account,
    wallet,
    ledger,
    offers: rentals.offers,
    purchase,
    copying,
    webhook,
    system: system.handlers,
  });

  const showRentals = (): void => {
    const shown = rentals.snapshot.rentals(account.session()?.server);
    if (shown !== state.get().rentals) state.change({ rentals: shown });
  };
  const linkSandbox = (): void => accountParts.sendSandboxEventsTo(webhook.target());
  async function updateWebhook(): Promise<void> {
    const failure = await webhook.update();
    if (failure === null) notices.withdraw('webhook-failed');
    else notices.tell({ kind: 'webhook-failed', reason: failure });
  }
  const tellMistake = () => notices.tell({ kind: 'stumbled' });

  // Who hears of what. Nothing above knows who listens.
  settings.listen((now, before) => {
    state.change({ settings: now });
    if (now.theme !== before.theme) desktop.setTheme(systemThemeOf(now.theme));
    if (now.history !== before.history) retention.update();
    if (now.updates !== before.updates) system.update();
    if (now.webhook !== before.webhook) void webhook.update(); // A failure is the answer to who made the change.
  });
  account.listen(() => {
    linkSandbox();
    wallet.reset();
    connection.reset();
    state.change({ account: account.account(), wallet: null, connection: connection.get() });
    showRentals();
    watcher.update();
    void wallet.read();
  });
  connection.listen((problem) => {
    const now = connection.get();
    if (now !== state.get().connection) state.change({ connection: now });
    if (problem !== null && now.kind === 'failing') wallet.probe(problem);
  });
  accountParts.onBalance((reading) => {
    const read = account.session();
    state.change({ wallet: { balance: reading.balance, readAtMs: reading.readAtMs } });
    if (read !== null) rentals.balances.take(read, reading);
  });
  ledger.listen((failure) => {
    if (failure !== null) notices.tell({ kind: 'storage-failed', reason: failure });
    saving.watch(failure);
    showRentals();
    watcher.update();
  });
  rentals.onSaved(() => notices.withdraw('storage-failed'));
  rentals.onShown(showRentals);
  rentals.onBought(() => {
    void wallet.refresh();
    announcing.prepare();
  });
  rentals.onSms((rental, sms) => {
    void wallet.refresh(); // The first SMS is what is paid for.
    announcing.announce(rental, sms);
  });
  rentals.onEnded((rental) => {
    void wallet.refresh(); // A number without SMS is refunded at its end.
    announcing.withdraw(rental);
  });
  targetChanged.listen(() => {
    state.change({ webhookUrl: webhook.target()?.url ?? null });
    linkSandbox();
  });
  let isMistakeTold = false;
  listenerFailed.listen((error) => {
    log.error('listener-failed', { error });
    // Asynchronously and once: a report at once would reach the failing listener again.
    if (!isMistakeTold) queueMicrotask(tellMistake);
    isMistakeTold = true;
  });

  let stopPreparing = (): void => {};

  return {
    state,
    handlers,
    async start() {
      stopPreparing = prepareInBackground(timers);
      trayClock.show(state.get());
      state.listen(trayClock.show);
      if (ledger.all().length > 0) announcing.prepare();
      desktop.setTheme(systemThemeOf(settings.get().theme));
      if (environment.hasCrashed) notices.tell({ kind: 'crashed' });
      void system.start();
      purchase.recover();
      retention.update();
      const restored = await account.restore();
      if (!restored.ok) state.change({ account: account.account() }); // No longer `opening`: there is no account.
      if (!restored.ok && restored.problem.kind === 'insecure-url') notices.tell({ kind: 'server-refused' });
      await updateWebhook();
    },
    isOrdering: () => purchase.isUnderWay(),
    tellMistake,
    tellTrayMissing(reason) {
      if (reason === null) notices.withdraw('tray-missing');
      else notices.tell({ kind: 'tray-missing', reason });
    },
    wake() {
      watcher.wake();
      void wallet.read();
      clipboard.wake();
      system.wake();
    },
    flush: () => void files.rentals.flush(),
    async stop() {
      stopPreparing();
      system.stop();
      trayClock.stop();
      await purchase.settled();
      watcher.stop();
      retention.stop();
      saving.stop();
      await Promise.all([clipboard.clearNow(), webhook.close(), account.close()]);
      wallet.reset();
    },
  };
}
