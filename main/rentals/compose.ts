/** Makes the parts that keep, buy and watch numbers. */
import {
  dayMs,
  type Money,
  type OfferAlert,
  type RentalId,
  type ReservationId,
  type Settings,
  type Sms,
} from '../../preload/model/index.ts';
import { type AccountParts, type BalanceReading, fieldsOf, type Session } from '../account/index.ts';
import { prepareInBackground } from '../codes/index.ts';
import {
  type Chance,
  type Clock,
  createSignal,
  type Log,
  type Notices,
  type Signal,
  type StateStore,
  type Timers,
} from '../core/index.ts';
import { createSaving, type Document } from '../storage/index.ts';
import type { StoredAlert } from './alerts/alerts.ts';
import { createAlerts } from './alerts/alerts.ts';
import { createOffers, type OffersRoom, type StoredOffers } from './buying/offers.ts';
import { createPurchase, type OrderQuestion, type Purchase } from './buying/purchase.ts';
import {
  createHistoryCalls,
  createNumberCalls,
  type HistoryCallPorts,
  type HistoryCalls,
  type NumberCallPorts,
  type NumberCalls,
} from './calls.ts';
import { createHistory, type History } from './history/history.ts';
import { createClockTrust, latestKnownMs } from './ledger/clock-trust.ts';
import { createDeletion } from './ledger/deletion.ts';
import type { KeptRental } from './ledger/entry.ts';
import { createHousekeeping, createRetention } from './ledger/housekeeping.ts';
import { createLedger, type Ledger } from './ledger/ledger.ts';
import type { LedgerFile } from './ledger/ledger-file.ts';
import { createRentalSnapshot } from './ledger/snapshot.ts';
import { createBalanceWatch, createLowBalanceWatch } from './money/balances.ts';
import { isOfToday } from './money/spending.ts';
import { createOutlooks } from './watching/outlook.ts';
import { withdrawnOf } from './watching/read-rental.ts';
import { createWatcher } from './watching/watcher.ts';

export interface RentalParts {
  readonly ledger: Ledger;
  readonly offers: OffersRoom;
  readonly purchase: Purchase;
  readonly history: Pick<History, 'ended'>;
  readonly calls: NumberCalls & HistoryCalls;
  /** Hears once of each offer that is back. */
  readonly onOfferBack: Signal<[alert: OfferAlert]>['listen'];
  /** Hears of each number that was bought, once it is on disk. */
  readonly onBought: Signal<[id: RentalId]>['listen'];
  /** Hears of each SMS once over all restarts, after it was saved; again only where a kill came before that could be saved. */
  readonly onSms: Signal<[rental: KeptRental, sms: Sms]>['listen'];
  /** Hears, of SMS beyond the newest few of one answer, how many there are. */
  readonly onMoreSms: Signal<[rental: KeptRental, count: number]>['listen'];
  readonly onEnded: Signal<[rental: KeptRental]>['listen'];
  /** Hears of a balance that has fallen below the amount that the person set. */
  readonly onLowBalance: Signal<[balance: Money]>['listen'];
  /** Another account or service is worked with. */
  followAccount(): void;
  /** Compares the balance with what the numbers cost. */
  takeBalance(read: Session, reading: BalanceReading): void;
  /** The service has said what time it is. */
  hearTime(serverMs: number): void;
  /** Reads one reservation now (a webhook's hint). */
  readSoon(id: ReservationId): void;
  /** The setting of how long ended numbers are kept has changed. */
  updateRetention(): void;
  /** Goes on where the last run ended. Call once, when there is someone to tell. */
  start(): void;
  /** The machine slept, or the network is another: what waits is stale. */
  wake(): void;
  /** Puts on disk what could not be saved before, at once. */
  flush(): void;
  /** Waits for an order under way, whose answer is worth money. */
  stop(): Promise<void>;
}

export interface RentalPorts {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  readonly log: Log;
  readonly state: StateStore;
  readonly notices: Notices;
  readonly files: {
    readonly rentals: LedgerFile;
    readonly offers: Document<StoredOffers>;
    readonly alerts: Document<{ readonly alerts: readonly StoredAlert[] }>;
  };
  readonly settings: () => Settings;
  readonly account: AccountParts;
  /** Asks the person about an order where no page can answer for them. */
  readonly confirmOrder: (question: OrderQuestion) => Promise<boolean>;
  readonly desktop: {
    readonly claimPress: NumberCallPorts['claimPress'];
    readonly saveFile: HistoryCallPorts['saveFile'];
  };
}

export function composeRentals(ports: RentalPorts): RentalParts {
  const { clock, timers, chance, log, state, notices, files, settings, desktop } = ports;
  const { account, connection, wallet, polls } = ports.account;
  const { session } = account;
  const bought = createSignal<[id: RentalId]>();
  const offerBack = createSignal<[alert: OfferAlert]>();
  const sms = createSignal<[rental: KeptRental, sms: Sms]>();
  const moreSms = createSignal<[rental: KeptRental, count: number]>();
  const ended = createSignal<[rental: KeptRental]>();
  const lowBalance = createSignal<[balance: Money]>();
  const walletCurrency = () => wallet.balance()?.currency ?? null;
  const ledger = createLedger(files.rentals, (purchase) => isOfToday(purchase, clockTrust.now() - dayMs));
  const deletion = createDeletion(ledger, timers);
  const snapshot = createRentalSnapshot(deletion.visible);
  const history = createHistory({
    ledger: deletion.visible,
    server: () => session()?.server,
    walletCurrency,
    clock,
    timers,
  });
  const listed = createOffers({
    document: files.offers,
    session,
    clock,
    onAnswer: connection.note,
    walletCurrency,
  });
  const outlooksOf = createOutlooks(
    ({ order }) => listed.recall(order.service.id, order.country.id).operators,
    () => snapshot.experience(session()?.server),
  );
  function show(): void {
    const rentals = snapshot.rentals(session()?.server);
    const outlooks = outlooksOf(rentals, clock.now());
    const historyRevision = history.revision();
    const before = state.get();
    const isSame =
      rentals === before.rentals &&
      outlooks === before.outlooks &&
      historyRevision === before.historyRevision;
    if (!isSame) state.change({ rentals, outlooks, historyRevision });
  }
  const offers: OffersRoom = {
    ...listed,
    // New offers may name a better operator for a number that waits.
    async listOperators(serviceId, countryId) {
      const operators = await listed.listOperators(serviceId, countryId);
      if (operators.ok) show();
      return operators;
    },
  };
  const alerts = createAlerts({
    document: files.alerts,
    offers,
    session,
    clock,
    timers,
    chance,
    onBack: offerBack.emit,
    onChange: () => state.change({ alerts: alerts.all() }),
  });
  // As the last run left it: what this one adds has the time of the clock that is to be judged.
  const lastKnownMs = latestKnownMs(ledger.all(), ledger.lastReading()?.readAtMs);
  const clockTrust = createClockTrust(clock, lastKnownMs, () => watcher.believedMs());
  const watcher = createWatcher({
    ledger,
    clock,
    timers,
    chance,
    pace: () => settings().polling,
    nextPollAtMs: polls.nextAtMs,
    session,
    announce: sms.emit,
    announceMore: moreSms.emit,
    onReadFailed: (error) => log.error('read-failed', { error }),
    onAnnounceFailed: (error) => log.error('announce-failed', { error }),
    onRead(id, problem) {
      connection.note(problem?.kind === 'other-account' ? null : problem);
      if (snapshot.noteRead(id, problem)) show();
    },
    onEnded(rental) {
      ended.emit(rental);
      const withdrawn = withdrawnOf(rental);
      if (withdrawn !== null) notices.tell(withdrawn);
    },
  });
  const purchase = createPurchase({
    ledger,
    limits: () => settings().limits,
    clock,
    timers,
    chance,
    session,
    clockTrust,
    believedMs: watcher.believedMs,
    readPrice: offers.readPrice,
    nameOperator: offers.nameOperator,
    holdSession: account.hold,
    reading: wallet.reading,
    async readBalance() {
      const read = await wallet.refresh();
      return read.ok ? { ok: true, value: read.value.balance } : read;
    },
    confirmOrder: ports.confirmOrder,
    onFailed: (problem) => log.warn('order-failed', fieldsOf(problem)),
    onBought(id, order) {
      alerts.endFor(order);
      bought.emit(id);
    },
  });
  const retention = createRetention({
    ledger,
    isClockTrusted: clockTrust.holds,
    retentionDays: () => settings().history.retentionDays,
    // By the earlier of both: to keep something for some hours more costs nothing.
    clock: { now: () => Math.min(clock.now(), clockTrust.now()) },
    timers,
  });
  const balances = createBalanceWatch(ledger);
  const lowBalances = createLowBalanceWatch();
  const saving = createSaving(files.rentals, timers, () => notices.withdraw('storage-failed'));
  const housekeeping = createHousekeeping({
    file: files.rentals,
    ledger,
    timers,
    onPart: history.takeUp,
    onRead: retention.update,
  });
  let isTimeTold = false;
  let stopPreparing = (): void => {};

  ledger.listen((failure) => {
    if (failure !== null) notices.tell({ kind: 'storage-failed', reason: failure });
    saving.watch(failure);
    show();
    watcher.update();
    housekeeping.update();
  });
  deletion.listen(show);

  return {
    ledger,
    offers,
    purchase,
    history,
    calls: {
      ...createNumberCalls({ ledger, offers, alerts, purchase, clock, claimPress: desktop.claimPress }),
      ...createHistoryCalls({ ledger, deletion, history, saveFile: desktop.saveFile, clock }),
    },
    onOfferBack: offerBack.listen,
    onBought: bought.listen,
    onSms: sms.listen,
    onMoreSms: moreSms.listen,
    onEnded: ended.listen,
    onLowBalance: lowBalance.listen,
    followAccount() {
      show();
      alerts.update();
      watcher.update();
    },
    takeBalance(read, reading) {
      balances.take(read, reading);
      const { lowBalanceMinor } = settings().notifications;
      if (lowBalances.hasFallen(read, reading.balance, lowBalanceMinor)) lowBalance.emit(reading.balance);
      void purchase.compareInterrupted();
    },
    hearTime(serverMs) {
      clockTrust.hear(serverMs);
      watcher.hearTime(serverMs);
      // The deletion of old numbers waits until the service has confirmed the clock.
      if (!isTimeTold) retention.update();
      isTimeTold = true;
    },
    readSoon: watcher.readSoon,
    updateRetention: retention.update,
    start() {
      stopPreparing = prepareInBackground(timers);
      purchase.recover();
      watcher.takeUpLastRun();
      retention.update();
      housekeeping.start();
      housekeeping.update();
    },
    wake: watcher.wake,
    flush: () => void files.rentals.flush(),
    async stop() {
      stopPreparing();
      await purchase.settled();
      deletion.finish();
      watcher.stop();
      alerts.stop();
      retention.stop();
      housekeeping.stop();
      saving.stop();
    },
  };
}
