/** Builds the application out of its rooms. Runs in plain Node: everything of the system comes in through ports. */
import type { ApiProblem, AppState, RentalId, WatchProblem } from '../preload/model/index.ts';
import { catalogues } from '../preload/words/all.ts';
import { chooseLanguage } from '../preload/words/index.ts';
import {
  type AccountRoom,
  type Cipher,
  createAccount,
  createVault,
  createWallet,
  nextConnection,
  openEmbeddedSandbox,
  type SendingSandbox,
} from './account/index.ts';
import type { Chance, Clock, Log, Timers } from './core/index.ts';
import { createNotices, createState, refuse, type StateStore, unknownSystem } from './core/index.ts';
import type { Desktop, Handlers } from './desktop/index.ts';
import {
  closingNotifications,
  createAnnouncing,
  createCodeClipboard,
  createCopying,
  createHoldFocus,
  createSystemRoom,
  createTrayClock,
  createTrayCommands,
  trayView,
} from './desktop/index.ts';
import { openFiles } from './files.ts';
import { createHandlers, createHistoryHandlers } from './handlers.ts';
import {
  createBalanceWatch,
  createLedger,
  createOffers,
  createPurchase,
  createRetention,
  createShowing,
  createWatcher,
} from './rentals/index.ts';
import { connect, createHttp, createPollShare, mostPollsPerSecond, vendorUrl } from './rentium/index.ts';
import { createSettings, defaultSettings, systemThemeOf } from './settings/index.ts';
import type { Disk } from './storage/index.ts';
import { createSaving } from './storage/index.ts';
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
  readonly openHttp?: typeof createHttp;
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
  /** Something went wrong that nothing has caught: says so in the window. */
  tellMistake(): void;
  /** Says in the window that the tray icon is not to be seen; null: it is there after all. */
  tellTrayMissing(reason: 'no-host' | 'no-picture' | null): void;
  /** The machine woke up: what waits is stale. */
  wake(): void;
  /** Puts on disk what could not be saved before, at once: nothing else is in memory alone. */
  flush(): void;
  /** Waits for an order under way (the answer is worth money), then stops every timer and connection. */
  stop(): Promise<void>;
}

export function compose(ports: AppPorts): App {
  const { clock, timers, chance, log, desktop, environment, openHttp = createHttp } = ports;

  const state = createState(
    {
      account: { kind: 'opening' },
      connection: { kind: 'unknown' },
      wallet: null,
      rentals: [],
      settings: defaultSettings,
      notices: [],
      webhookUrl: null,
      system: unknownSystem,
      about: environment.about,
    },
    onListenerFailed,
  );
  const tellMistake = () => tell({ kind: 'stumbled' });
  let isFailureTold = false;
  /** Told once, and not at once: a listener that fails would hear of what it is told, and fail again. */
  function onListenerFailed(error: unknown): void {
    log.error('listener-failed', { error });
    if (!isFailureTold) queueMicrotask(tellMistake);
    isFailureTold = true;
  }

  /** What the tray and the notifications speak now. */
  const wording = () => {
    const { language, locale } = chooseLanguage(state.get().settings.language, environment.systemLocales);
    return { texts: catalogues[language], locale };
  };

  const notices = createNotices(state, chance);
  const { tell } = notices;
  const files = openFiles(ports.disk, clock, (damage) => {
    log.warn('file-set-aside', { ...damage });
    tell({ kind: 'file-set-aside', ...damage });
  });
  const { settings, rentals } = files;
  const vault = createVault(files.key, ports.cipher);
  const personal = createSettings(settings, (changed) => state.change({ settings: changed }));
  state.change({ settings: personal.get() });

  const saving = createSaving(rentals, timers, () => notices.withdraw('storage-failed'));

  const readProblems = new Map<RentalId, WatchProblem>();
  const shownOf = createShowing();
  const showRentals = (): void => {
    const rentals = shownOf(ledger.all(), account.session()?.server, readProblems);
    if (rentals !== state.get().rentals) state.change({ rentals });
  };
  const onAnswer = (problem: ApiProblem | null): void => {
    const { connection } = state.get();
    const next = nextConnection(connection, problem, clock.now());
    if (next !== connection) state.change({ connection: next });
    if (problem !== null && next.kind === 'failing') wallet.probe(problem);
  };

  const pace = () => state.get().settings.polling;
  const polls = createPollShare({
    clock,
    mostPerSecond: () => Math.min(pace().totalPerSecond, mostPollsPerSecond),
  });
  let sandbox: SendingSandbox | null = null;
  /** While the sandbox is the account, it tells the webhook receiver of its SMS as the service would. */
  const linkSandbox = (): void =>
    sandbox?.sendEventsTo(account.account().kind === 'sandbox' ? webhook.target() : null);
  const account: AccountRoom = createAccount({
    vault,
    settings,
    apiUrl: environment.apiUrl ?? vendorUrl,
    environmentKey: environment.apiKey,
    isOrdering: () => purchase.isUnderWay(),
    orderSettled: () => purchase.settled(),
    connect: (baseUrl, key) => connect(baseUrl, key, { clock, timers, polls, openHttp }),
    async openSandbox() {
      sandbox = await openEmbeddedSandbox(files.openSandbox(), { clock, timers, chance });
      return sandbox;
    },
    onChange() {
      linkSandbox();
      wallet.reset();
      state.change({ account: account.account(), wallet: null, connection: { kind: 'unknown' } });
      showRentals();
      watcher.update();
      void wallet.read();
    },
  });
  const session = () => account.session();

  const wallet = createWallet({
    session,
    clock,
    timers,
    onRead(reading) {
      const read = session();
      state.change({ wallet: { balance: reading.balance, readAtMs: reading.readAtMs } });
      if (read !== null) balances.take(read, reading);
    },
    onAnswer,
  });
  const ledger = createLedger(rentals, (failure) => {
    if (failure !== null) tell({ kind: 'storage-failed', reason: failure });
    saving.watch(failure);
    showRentals();
    watcher.update();
  });
  const retention = createRetention({
    ledger,
    retentionDays: () => personal.get().history.retentionDays,
    clock,
    timers,
  });
  const balances = createBalanceWatch(ledger);
  const purchase = createPurchase({
    ledger,
    limits: () => state.get().settings.limits,
    clock,
    chance,
    session,
    reading: wallet.reading,
    async readBalance() {
      const read = await wallet.refresh();
      return read.ok ? { ok: true, value: read.value.balance } : read;
    },
    onBought() {
      void wallet.refresh();
      announcing.prepare();
    },
  });
  const clipboard = createCodeClipboard({
    clipboard: desktop.clipboard,
    focus: desktop.focus,
    holdFocus: createHoldFocus(desktop, timers),
    clock,
    timers,
    log,
  });
  const copying = closingNotifications(
    createCopying(ledger, clipboard, () => state.get().settings.clipboardClearDelayMs),
    desktop,
    notices,
  );
  const announcing = createAnnouncing({
    desktop,
    copying,
    settings: personal.get,
    wording,
    notices,
    run: (command) => runTrayCommand(command),
    clock,
    log,
  });

  const watcher = createWatcher({
    ledger,
    clock,
    timers,
    chance,
    pace,
    nextPollAtMs: polls.nextAtMs,
    session,
    announce(rental, sms) {
      void wallet.refresh(); // The first SMS is what is paid for.
      announcing.announce(rental, sms);
    },
    onAnnounceFailed: announcing.fail,
    onRead(id, problem) {
      onAnswer(problem?.kind === 'other-account' ? null : problem);
      if ((readProblems.get(id)?.kind ?? null) === (problem?.kind ?? null)) return;
      if (problem === null) readProblems.delete(id);
      else readProblems.set(id, problem);
      showRentals();
    },
    onEnded(rental) {
      void wallet.refresh(); // A number without SMS is refunded at its end.
      announcing.withdraw(rental);
    },
  });

  const webhook = createWebhook({
    settings,
    clock,
    timers,
    chance,
    onHint: (id) => watcher.readSoon(id),
    onChange() {
      state.change({ webhookUrl: webhook.target()?.url ?? null });
      linkSandbox();
    },
  });

  const changeSettings: Handlers['changeSettings'] = async (change) => {
    const reason = personal.change(change);
    if (reason !== null) return { ok: false, problem: { kind: 'storage', reason } };
    if (change.theme !== undefined) desktop.setTheme(systemThemeOf(change.theme));
    if (change.history !== undefined) retention.update();
    if (change.updates !== undefined) system.update();
    if (change.webhook === undefined) return { ok: true, value: personal.get() };
    const failure = await webhook.update();
    if (failure !== null) return { ok: false, problem: { kind: 'webhook', reason: failure } };
    notices.withdraw('webhook-failed');
    return { ok: true, value: personal.get() };
  };

  const system = createSystemRoom({
    desktop,
    state,
    settings: personal,
    clock,
    timers,
    chance,
    log,
    copyCode: (rentalId, smsId) => runTrayCommand({ kind: 'copy-code', rentalId, smsId }),
  });
  const handlers = createHandlers({
    system: system.handlers,
    history: createHistoryHandlers({ ledger, settings: personal, state, desktop, clock }),
    offers: createOffers({
      document: files.offers,
      session,
      onAnswer,
      walletCurrency: () => wallet.balance()?.currency ?? null,
    }),
    state,
    account,
    wallet,
    ledger,
    purchase,
    copying,
    notices,
    desktop,
    changeSettings,
    clock,
    copyWebhookSecret() {
      const target = webhook.target();
      return target === null ? refuse({ kind: 'webhook', reason: 'off' }) : copying.copySecret(target.secret);
    },
    testWebhook: () => webhook.test(),
  });
  const runTrayCommand = createTrayCommands({
    desktop,
    copying,
    purchase,
    settings: personal,
    session,
    tell,
  });
  const trayClock = createTrayClock(clock, timers, (snapshot, nowMs) => {
    const { texts, locale } = wording();
    desktop.showTray(trayView(snapshot, texts, locale, nowMs), runTrayCommand);
  });

  return {
    state,
    handlers,
    async start() {
      trayClock.show(state.get());
      state.listen(trayClock.show);
      if (ledger.all().length > 0) announcing.prepare();
      desktop.setTheme(systemThemeOf(state.get().settings.theme));
      if (environment.hasCrashed) tell({ kind: 'crashed' });
      void system.start();
      purchase.recover();
      retention.update();
      const restored = await account.restore();
      // What could not be taken up is no account.
      if (!restored.ok) state.change({ account: account.account() });
      if (!restored.ok && restored.problem.kind === 'insecure-url') tell({ kind: 'server-refused' });
      const failure = await webhook.update();
      if (failure !== null) tell({ kind: 'webhook-failed', reason: failure });
    },
    isOrdering: () => purchase.isUnderWay(),
    tellMistake,
    tellTrayMissing(reason) {
      if (reason === null) notices.withdraw('tray-missing');
      else tell({ kind: 'tray-missing', reason });
    },
    wake() {
      watcher.wake();
      void wallet.read();
      clipboard.wake();
      system.wake();
    },
    flush: () => void rentals.flush(),
    async stop() {
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
