/** Builds the application out of its rooms, from the ground up. Runs in plain Node: everything of the system comes in through ports. */
import { type AccountPorts, composeAccount } from './account/index.ts';
import { createCommandLine } from './cli/index.ts';
import { createNotices, createSignal, createState, done, emptyState } from './core/index.ts';
import { type App, type AppPorts, composeDesktop, createConsent } from './desktop/index.ts';
import { openFiles } from './files.ts';
import { composeRentals, openPaidNumbers } from './rentals/index.ts';
import { createSettings, createSettingsCalls, defaultSettings } from './settings/index.ts';
import { createWebhook, createWebhookCalls } from './webhook/index.ts';

/** Makes every room once, none before the rooms it uses; then says who hears of what. */
export function compose(ports: AppPorts & Pick<AccountPorts, 'openHttp'>): App {
  const { clock, timers, chance, log, desktop, environment } = ports;
  const { systemLocales } = environment;
  const listenerFailed = createSignal<[error: unknown]>();
  const state = createState(emptyState(environment.about, defaultSettings), listenerFailed.emit);
  const notices = createNotices(state, chance);
  const unreadEntries = new Map<string, number>();
  const files = openFiles(
    ports.disk,
    clock,
    (damage) => {
      log.warn('file-set-aside', { ...damage });
      notices.tell({ kind: 'file-set-aside', ...damage });
    },
    (count) => notices.tell({ kind: 'numbers-unreadable', count }),
    (unread) => {
      log.warn('entries-unread', { ...unread });
      unreadEntries.set(unread.file, unread.count);
      const count = [...unreadEntries.values()].reduce((sum, each) => sum + each, 0);
      notices.tell({ kind: 'entries-unread', count, files: [...unreadEntries.keys()] });
    },
  );
  const settings = createSettings(files.settings);
  state.change({ settings: settings.get() });
  const entries = () => files.rentals.get().entries;
  const common = { clock, timers, chance, log, state, notices, files };
  const service = composeAccount({
    ...ports,
    ...common,
    settings,
    openNumbers: (session) => openPaidNumbers(entries(), session),
    hasOpenNumbers: () => entries().some(({ rental }) => rental.state.kind === 'open'),
  });
  const { account, wallet } = service;
  const consent = createConsent({
    desktop,
    clock,
    settings: settings.get,
    systemLocales,
    currency: () => wallet.balance()?.currency ?? null,
  });
  const rentals = composeRentals({
    ...common,
    settings: settings.get,
    account: service,
    confirmOrder: consent.toOrder,
    desktop,
  });
  const { ledger, offers, purchase, history } = rentals;
  const targetChanged = createSignal<[]>();
  const webhook = createWebhook({
    ...common,
    settings: () => settings.get().webhook,
    place: settings.webhook,
    onHint: rentals.readSoon,
    onChange: targetChanged.emit,
    onSecretReplaced: () => notices.tell({ kind: 'webhook-secret-replaced' }),
  });
  const outside = composeDesktop({ ...common, desktop, settings, ledger, purchase, systemLocales });
  const { copier, copyWhenRented, announcer } = outside;
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
  const handlers: App['handlers'] = {
    getState: () => state.get(),
    dismissNotice(id) {
      notices.dismiss(id);
      return done;
    },
    ...service.calls,
    ...createSettingsCalls({
      settings,
      notices,
      claimPress: desktop.claimPress,
      mayLoosen: consent.toLimits,
      updateWebhook: webhook.update,
    }),
    ...rentals.calls,
    ...createWebhookCalls(webhook, copier.copySecret),
    ...outside.calls,
  };

  const linkSandbox = (): void => service.sendSandboxEventsTo(webhook.target());
  async function updateWebhook(): Promise<void> {
    const failure = await webhook.update();
    if (failure === null) notices.withdraw('webhook-failed');
    else notices.tell({ kind: 'webhook-failed', reason: failure });
  }
  const tellMistake = () => notices.tell({ kind: 'stumbled' });
  let isMistakeTold = false;
  /** Another network is like a wake: what was open is dead, and the way out may be another. */
  const reconnect = (): void => {
    service.renew();
    rentals.wake();
    void wallet.read();
  };

  // Who hears of what. Nothing above knows who listens.
  settings.listen((now, before) => {
    state.change({ settings: now });
    outside.update(now, before);
    if (now.history !== before.history) rentals.updateRetention();
    if (now.webhook !== before.webhook) void webhook.update(); // A failure is the answer to who made the change.
  });
  account.listen(() => {
    linkSandbox();
    rentals.followAccount();
    void wallet.read();
  });
  service.onServiceTime(rentals.hearTime);
  service.onNetwork(reconnect);
  service.onBalance(rentals.takeBalance);
  ledger.listen(() => {
    copyWhenRented.look();
    service.network.update();
  });
  rentals.onBought((id) => {
    void wallet.refresh();
    announcer.prepare();
    copyWhenRented.rented(id);
  });
  rentals.onSms((rental, sms) => {
    void wallet.refresh(); // The first SMS is what is paid for.
    announcer.announce(rental, sms);
  });
  rentals.onMoreSms(announcer.announceMore);
  rentals.onEnded((rental) => {
    void wallet.refresh(); // A number without SMS is refunded at its end.
    announcer.withdraw(rental);
    announcer.announceEnd(rental);
  });
  rentals.onOfferBack(announcer.announceBack);
  rentals.onLowBalance(announcer.announceLowBalance);
  targetChanged.listen(() => {
    state.change({ webhookUrl: webhook.target()?.url ?? null });
    linkSandbox();
  });
  listenerFailed.listen((error) => {
    log.error('listener-failed', { error });
    // Asynchronously and once: a report at once would reach the failing listener again.
    if (!isMistakeTold) queueMicrotask(tellMistake);
    isMistakeTold = true;
  });

  return {
    state,
    handlers,
    openRentPanel: commandLine.openRentPanel,
    async start() {
      outside.start();
      if (environment.hasEndedBadly) notices.tell({ kind: 'ended-badly' });
      void commandLine.open();
      rentals.start();
      service.network.update();
      await service.start();
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
      outside.wake();
    },
    flush: rentals.flush,
    async stop() {
      service.network.stop();
      outside.stop();
      consent.stop(); // A question that is open is answered with no.
      await rentals.stop();
      await Promise.all([outside.clearClipboard(), webhook.close(), service.stop(), commandLine.close()]);
    },
  };
}
