/** Builds the application out of its rooms. Runs in plain Node: everything of the system comes in through ports. */
import type { ApiProblem, AppState, RentalId, Settings } from '../preload/model.ts';
import { type AccountRoom, createAccount } from './account/account.ts';
import { nextConnection } from './account/connection.ts';
import { openEmbeddedSandbox, type SendingSandbox } from './account/embedded-sandbox.ts';
import { createWallet } from './account/wallet.ts';
import { createCopying } from './bridge/copying.ts';
import { createHandlers } from './bridge/handlers.ts';
import type { Handlers } from './bridge/serve.ts';
import { createCodeClipboard } from './desktop/code-clipboard.ts';
import { notificationFor } from './desktop/notification-content.ts';
import type { Desktop } from './desktop/port.ts';
import { trayView } from './desktop/tray-view.ts';
import { openFiles } from './files.ts';
import { createNotices } from './notices.ts';
import type { Chance, Clock, Log, Timers } from './ports.ts';
import { createBalanceWatch } from './rentals/balance-watch.ts';
import { createLedger } from './rentals/ledger.ts';
import { paymentOf } from './rentals/payment.ts';
import { createPurchase } from './rentals/purchase.ts';
import { createWatcher } from './rentals/watcher.ts';
import { connect, mostPollsPerSecond, vendorUrl } from './rentium/connect.ts';
import { createHttp } from './rentium/http.ts';
import { createPollShare } from './rentium/poll-share.ts';
import { refuse } from './results.ts';
import type { Disk } from './settings/disk.ts';
import { createSaving } from './settings/saving.ts';
import { defaultSettings } from './settings/settings.ts';
import { type Cipher, createVault } from './settings/vault.ts';
import { createState, type StateStore } from './state.ts';
import { createTrayCommands } from './tray-commands.ts';
import { createWebhook } from './webhook/webhook.ts';

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
    readonly locale: string;
    readonly about: AppState['about'];
  };
}

export interface App {
  readonly state: StateStore;
  readonly handlers: Handlers;
  /** Takes up the last run: files, account, open rentals. Throws when the data folder cannot be read. */
  start(): Promise<void>;
  /** An order is under way: its answer is worth waiting for. */
  isOrdering(): boolean;
  /** The machine woke up: what waits is stale. */
  wake(): void;
  /** Waits for an order under way (the answer is worth money), then stops every timer and connection. */
  stop(): Promise<void>;
}

export function compose(ports: AppPorts): App {
  const { clock, timers, chance, log, desktop, environment, openHttp = createHttp } = ports;
  const { locale } = environment;

  const state = createState({
    account: { kind: 'none' },
    connection: { kind: 'unknown' },
    wallet: null,
    rentals: [],
    settings: defaultSettings,
    notices: [],
    webhookUrl: null,
    about: environment.about,
  });

  const notices = createNotices(state, chance);
  const { tell } = notices;
  const files = openFiles(ports.disk, clock, (damage) => {
    log.warn('file-set-aside', { ...damage });
    tell({ kind: 'file-set-aside', ...damage });
  });
  const { settings, rentals } = files;
  const vault = createVault(files.key, ports.cipher);
  state.change({ settings: settings.get().settings });

  const saving = createSaving(rentals, timers, () => notices.withdraw('storage-failed'));

  const readProblems = new Map<RentalId, ApiProblem>();
  const showRentals = (): void => {
    const server = account.session()?.server;
    state.change({
      rentals: ledger
        .all()
        .filter((entry) => entry.server === server)
        .map(({ rental }) => ({
          ...rental,
          payment: paymentOf(rental),
          // Of a number that is not read any more, the last failure is no news.
          watchProblem: rental.state.kind === 'open' ? (readProblems.get(rental.id) ?? null) : null,
        })),
    });
  };
  const onAnswer = (problem: ApiProblem | null): void => {
    const { connection } = state.get();
    const next = nextConnection(connection, problem, clock.now());
    if (next !== connection) state.change({ connection: next });
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
      const server = session()?.server;
      state.change({ wallet: { balance: reading.balance, readAtMs: reading.readAtMs } });
      if (server !== undefined) balances.take(server, reading);
    },
    onAnswer,
  });
  const ledger = createLedger(rentals, (failure) => {
    if (failure !== null) tell({ kind: 'storage-failed', reason: failure });
    saving.watch(failure);
    showRentals();
    watcher.update();
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
    onBought: () => void wallet.refresh(),
  });
  const clipboard = createCodeClipboard(desktop.clipboard, timers);
  const copying = createCopying(ledger, clipboard, () => state.get().settings.clipboardClearDelayMs);

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
      const content = notificationFor(rental, sms, state.get().settings);
      if (content === null) return;
      desktop.notify(content, {
        // A chosen notification does what the tray's own item for this code does.
        onChosen: () =>
          sms.code === null
            ? desktop.openWindow('numbers')
            : runTrayCommand({ kind: 'copy-code', rentalId: rental.id, smsId: sms.id }),
        onFailed: () => tell({ kind: 'notification-failed' }),
      });
    },
    onAnnounceFailed(error) {
      log.error('announce-failed', { error: String(error) });
      tell({ kind: 'notification-failed' });
    },
    onRead(id, problem) {
      onAnswer(problem);
      if ((readProblems.get(id)?.kind ?? null) === (problem?.kind ?? null)) return;
      if (problem === null) readProblems.delete(id);
      else readProblems.set(id, problem);
      showRentals();
    },
    onEnded: () => void wallet.refresh(), // A number without SMS is refunded at its end.
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
    const before = settings.get();
    const next: Settings = { ...before.settings, ...change };
    const reason = settings.set({ ...before, settings: next });
    if (reason !== null) {
      settings.set(before);
      return { ok: false, problem: { kind: 'storage', reason } };
    }
    state.change({ settings: next });
    desktop.setTheme(next.theme);
    if (change.webhook === undefined) return { ok: true, value: next };
    const failure = await webhook.update();
    if (failure !== null) return { ok: false, problem: { kind: 'webhook', reason: failure } };
    notices.withdraw('webhook-failed');
    return { ok: true, value: next };
  };

  const handlers = createHandlers({
    state,
    account,
    wallet,
    ledger,
    purchase,
    copying,
    notices,
    desktop,
    changeSettings,
    onAnswer,
    clock,
    copyWebhookSecret() {
      const target = webhook.target();
      return target === null ? refuse({ kind: 'webhook', reason: 'off' }) : copying.copyText(target.secret);
    },
    testWebhook: () => webhook.test(),
  });
  const runTrayCommand = createTrayCommands({ desktop, copying, ledger, purchase, session, tell });

  return {
    state,
    handlers,
    async start() {
      const show = (snapshot: AppState) => desktop.showTray(trayView(snapshot, locale), runTrayCommand);
      show(state.get());
      state.listen(show);
      desktop.setTheme(state.get().settings.theme);
      purchase.recover();
      const restored = await account.restore();
      if (!restored.ok && restored.problem.kind === 'insecure-url') tell({ kind: 'server-refused' });
      const failure = await webhook.update();
      if (failure !== null) tell({ kind: 'webhook-failed', reason: failure });
    },
    isOrdering: () => purchase.isUnderWay(),
    wake() {
      watcher.wake();
      void wallet.read();
    },
    async stop() {
      await purchase.settled();
      watcher.stop();
      saving.stop();
      await Promise.all([clipboard.clearNow(), webhook.close(), account.close()]);
      wallet.reset();
    },
  };
}
