/** Builds the application out of its rooms, from the ground up. Runs in plain Node: everything of the system comes in through ports. */
import { composeAccount, createOutageLog } from './account/index.ts';
import { createCommandLine } from './cli/index.ts';
import { prepareInBackground } from './codes/index.ts';
import { createNotices, createSignal, createState, emptyState } from './core/index.ts';
import { type App, type AppPorts, composeDesktop, createConsent } from './desktop/index.ts';
import { openFiles } from './files.ts';
import { createHandlers } from './handlers.ts';
import { composeRentals, createHistory, openPaidNumbers, withdrawnOf } from './rentals/index.ts';
import {
  createConnections,
  createOpenHttp,
  hearServiceTime,
  type OpenHttp,
  watchNetwork,
} from './rentium/index.ts';
import { createSettings, defaultSettings, systemThemeOf } from './settings/index.ts';
import { createWebhook } from './webhook/index.ts';

/** Makes every room once, none before the rooms it uses; then says who hears of what. */
export function compose(ports: AppPorts & { readonly openHttp?: OpenHttp }): App {
  const { clock, timers, chance, log, desktop, environment } = ports;
  const connections = createConnections(
    ports.openHttp ??
      createOpenHttp({
        version: environment.about.version,
        environment: environment.proxies,
        resolveProxy: ports.resolveProxy,
      }),
  );
  const serviceTold = createSignal<[serverMs: number]>();
  const listenerFailed = createSignal<[error: unknown]>();
  const state = createState(emptyState(environment.about, defaultSettings), listenerFailed.emit);
  const notices = createNotices(state, chance);
  const files = openFiles(
    ports.disk,
    clock,
    (damage) => {
      log.warn('file-set-aside', { ...damage });
      notices.tell({ kind: 'file-set-aside', ...damage });
    },
    (count) => notices.tell({ kind: 'numbers-unreadable', count }),
  );
  const settings = createSettings(files.settings);
  state.change({ settings: settings.get() });
  const common = { clock, timers, chance, log, files };
  const accountParts = composeAccount({
    ...common,
    settings,
    openHttp: hearServiceTime(connections.openHttp, clock, serviceTold.emit),
    environment,
    cipher: ports.cipher,
    openNumbers: (session) => openPaidNumbers(ledger.all(), session),
    onKeyWithheld: (withheld) => notices.tell({ kind: 'key-withheld', ...withheld }),
  });
  const { account, connection, wallet } = accountParts;
  const outages = createOutageLog(log);
  const consent = createConsent({
    desktop,
    clock,
    settings: settings.get,
    systemLocales: environment.systemLocales,
    currency: () => wallet.balance()?.currency ?? null,
  });
  const rentals = composeRentals({
    ...common,
    settings: settings.get,
    account: accountParts,
    confirmOrder: consent.toOrder,
  });
  const { ledger, deletion, offers, purchase, watcher, retention, saving, housekeeping } = rentals;
  const history = createHistory({
    ledger: deletion.visible,
    server: () => account.session()?.server,
    walletCurrency: () => wallet.balance()?.currency ?? null,
    clock,
    timers,
  });
  const targetChanged = createSignal<[]>();
  const webhook = createWebhook({
    ...common,
    settings: files.settings,
    onHint: watcher.readSoon,
    onChange: targetChanged.emit,
    onSecretReplaced: () => notices.tell({ kind: 'webhook-secret-replaced' }),
  });
  const { clipboard, copier, copyWhenRented, announcer, trayClock, system } = composeDesktop({
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
    deletion,
    history,
    alerts: rentals.alerts,
    offers,
    purchase,
    copier,
    consent,
    webhook,
    system: system.handlers,
  });
  const commandLine = createCommandLine({
    state,
    readBalance: wallet.read,
    copyCode: (rentalId, smsId) => copier.copyCode(rentalId, smsId, 'code'),
    offers,
    window: desktop,
    ended: history.ended,
    log,
    openDoor: ports.openDoor,
  });

  const showRentals = (): void => {
    const shown = rentals.snapshot.rentals(account.session()?.server);
    const outlooks = rentals.outlooks(shown);
    const historyRevision = history.revision();
    const before = state.get();
    const isSame =
      shown === before.rentals && outlooks === before.outlooks && historyRevision === before.historyRevision;
    if (!isSame) state.change({ rentals: shown, outlooks, historyRevision });
  };
  const linkSandbox = (): void => accountParts.sendSandboxEventsTo(webhook.target());
  async function updateWebhook(): Promise<void> {
    const failure = await webhook.update();
    if (failure === null) notices.withdraw('webhook-failed');
    else notices.tell({ kind: 'webhook-failed', reason: failure });
  }
  let isTimeTold = false;
  const tellMistake = () => notices.tell({ kind: 'stumbled' });
  /** Another network is like a wake: what was open is dead, and the way out may be another. */
  const reconnect = (): void => {
    connections.renew();
    watcher.wake();
    void wallet.read();
  };
  const isNeeded = () => ledger.all().some(({ rental }) => rental.state.kind === 'open');
  const { readInterfaces } = ports;
  const network = readInterfaces && watchNetwork({ timers, readInterfaces, isNeeded, onChange: reconnect });

  // Who hears of what. Nothing above knows who listens.
  settings.listen((now, before) => {
    state.change({ settings: now });
    if (now.theme !== before.theme) desktop.setTheme(systemThemeOf(now.theme));
    if (now.history !== before.history) retention.update();
    if (now.updates !== before.updates) system.update();
    if (now.webhook !== before.webhook) void webhook.update(); // A failure is the answer to who made the change.
  });
  serviceTold.listen((serverMs) => {
    rentals.clockTrust.hear(serverMs);
    watcher.hearTime(serverMs);
    // What had to wait until the clock was borne out.
    if (!isTimeTold) retention.update();
    isTimeTold = true;
  });
  account.listen(() => {
    if (account.account().kind === 'live') notices.withdraw('key-withheld');
    linkSandbox();
    wallet.reset();
    connection.reset();
    state.change({ account: account.account(), wallet: null, connection: connection.get() });
    showRentals();
    rentals.alerts.update();
    watcher.update();
    void wallet.read();
  });
  connection.listen((problem) => {
    const now = connection.get();
    outages.note(now.kind === 'failing' ? problem : null);
    if (now !== state.get().connection) state.change({ connection: now });
    if (problem !== null && now.kind === 'failing') wallet.probe(problem);
  });
  accountParts.onBalance((reading) => {
    const read = account.session();
    state.change({ wallet: { balance: reading.balance, readAtMs: reading.readAtMs } });
    if (read !== null) {
      rentals.balances.take(read, reading);
      const { lowBalanceMinor } = settings.get().notifications;
      if (rentals.lowBalance.hasFallen(read, reading.balance, lowBalanceMinor)) {
        announcer.announceLowBalance(reading.balance);
      }
    }
    void rentals.compareInterrupted();
  });
  ledger.listen((failure) => {
    if (failure !== null) notices.tell({ kind: 'storage-failed', reason: failure });
    saving.watch(failure);
    showRentals();
    copyWhenRented.look();
    watcher.update();
    network?.update();
    housekeeping.update();
  });
  deletion.listen(showRentals);
  rentals.onSaved(() => notices.withdraw('storage-failed'));
  rentals.onShown(showRentals);
  rentals.onPartRead(history.takeUp);
  rentals.onBought((id, order) => {
    rentals.alerts.endFor(order);
    void wallet.refresh();
    announcer.prepare();
    copyWhenRented.rented(id);
  });
  rentals.onSms((rental, sms) => {
    void wallet.refresh(); // The first SMS is what is paid for.
    announcer.announce(rental, sms);
  });
  rentals.onAlerts(() => state.change({ alerts: rentals.alerts.all() }));
  rentals.onOfferBack(announcer.announceBack);
  rentals.onMoreSms(announcer.announceMore);
  rentals.onEnded((rental) => {
    void wallet.refresh(); // A number without SMS is refunded at its end.
    announcer.withdraw(rental);
    const withdrawn = withdrawnOf(rental);
    if (withdrawn !== null) notices.tell(withdrawn);
    announcer.announceEnd(rental);
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
    openRentPanel: commandLine.openRentPanel,
    async start() {
      stopPreparing = prepareInBackground(timers);
      trayClock.show(state.get());
      state.listen(trayClock.show);
      if (ledger.all().length > 0) announcer.prepare();
      desktop.setTheme(systemThemeOf(settings.get().theme));
      if (environment.hasCrashed) notices.tell({ kind: 'crashed' });
      void system.start();
      void commandLine.open();
      purchase.recover();
      watcher.takeUpLastRun();
      network?.update();
      retention.update();
      housekeeping.start();
      housekeeping.update();
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
      reconnect();
      clipboard.wake();
      system.wake();
    },
    flush: () => void files.rentals.flush(),
    async stop() {
      network?.stop();
      stopPreparing();
      system.stop();
      trayClock.stop();
      consent.stop(); // A question that is open is answered with no.
      await purchase.settled();
      deletion.finish();
      watcher.stop();
      rentals.alerts.stop();
      retention.stop();
      housekeeping.stop();
      saving.stop();
      await Promise.all([clipboard.clearNow(), webhook.close(), account.close(), commandLine.close()]);
      wallet.reset();
    },
  };
}
