/** Makes the parts that keep, buy and watch numbers. */
import {
  dayMs,
  type OfferAlert,
  type Order,
  type Rental,
  type Settings,
  type Sms,
} from '../../preload/model/index.ts';
import { type AccountParts, fieldsOf } from '../account/index.ts';
import { type Chance, type Clock, createSignal, type Log, type Signal, type Timers } from '../core/index.ts';
import { createSaving, type Document, type Saving } from '../storage/index.ts';
import type { StoredAlert } from './alerts/alert.ts';
import { type Alerts, createAlerts } from './alerts/alerts.ts';
import { createOffers, type OffersRoom, type StoredOffers } from './buying/offers.ts';
import { createPurchase, type OrderQuestion, type Purchase } from './buying/purchase.ts';
import { type ClockTrust, createClockTrust, latestKnownMs } from './ledger/clock-trust.ts';
import type { KeptRental } from './ledger/entry.ts';
import {
  createHousekeeping,
  createRetention,
  type Housekeeping,
  type Retention,
} from './ledger/housekeeping.ts';
import { createLedger, type Ledger } from './ledger/ledger.ts';
import type { LedgerFile } from './ledger/ledger-file.ts';
import { createRentalSnapshot, type RentalSnapshot } from './ledger/snapshot.ts';
import { type BalanceWatch, createBalanceWatch } from './money/refunds.ts';
import { isOfToday } from './money/spending.ts';
import { createOutlooks, type Outlooks } from './watching/outlook.ts';
import { createWatcher, type Watcher } from './watching/watcher.ts';

export interface RentalParts {
  readonly ledger: Ledger;
  readonly snapshot: RentalSnapshot;
  /** The outlook of the numbers shown that wait, or ended lately without SMS. */
  readonly outlooks: (shown: readonly Rental[]) => Outlooks;
  readonly offers: OffersRoom;
  readonly alerts: Alerts;
  readonly purchase: Purchase;
  readonly watcher: Watcher;
  readonly clockTrust: ClockTrust;
  readonly retention: Retention;
  readonly balances: BalanceWatch;
  readonly saving: Saving;
  readonly housekeeping: Housekeeping;
  /** Hears after each part of the past that was read in the background. */
  readonly onPartRead: Signal<[]>['listen'];
  /** Hears once of each offer that is back. */
  readonly onOfferBack: Signal<[alert: OfferAlert]>['listen'];
  readonly onAlerts: Signal<[]>['listen'];
  /** Hears of each number that was bought, once it is on disk. */
  readonly onBought: Signal<[order: Order]>['listen'];
  /** Hears of each SMS once over all restarts, after it was saved; again only where a kill came before that could be saved. */
  readonly onSms: Signal<[rental: KeptRental, sms: Sms]>['listen'];
  /** Hears, of SMS beyond the newest few of one answer, how many there are. */
  readonly onMoreSms: Signal<[rental: KeptRental, count: number]>['listen'];
  /** Hears when what is shown of a number changed, without a change of the ledger. */
  readonly onShown: Signal<[]>['listen'];
  readonly onEnded: Signal<[rental: KeptRental]>['listen'];
  /** Hears when what could not be saved at once is on disk after all. */
  readonly onSaved: Signal<[]>['listen'];
  /** A crash in mid-order left no answer: compares the balance, which tells most of what became of it, without a click. */
  compareInterrupted(): Promise<void>;
}

export interface RentalComposition {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  readonly log: Log;
  readonly files: {
    readonly rentals: LedgerFile;
    readonly offers: Document<StoredOffers>;
    readonly alerts: Document<{ readonly alerts: readonly StoredAlert[] }>;
  };
  readonly settings: () => Settings;
  readonly account: AccountParts;
  /** Asks the person about an order where no page can answer for them. */
  readonly confirmOrder: (question: OrderQuestion) => Promise<boolean>;
}

export function composeRentals(parts: RentalComposition): RentalParts {
  const { clock, timers, chance, log, files, settings } = parts;
  const { account, connection, wallet, polls } = parts.account;
  const { session } = account;
  const bought = createSignal<[order: Order]>();
  const offerBack = createSignal<[alert: OfferAlert]>();
  const alertsChanged = createSignal<[]>();
  const sms = createSignal<[rental: KeptRental, sms: Sms]>();
  const moreSms = createSignal<[rental: KeptRental, count: number]>();
  const shown = createSignal<[]>();
  const ended = createSignal<[rental: KeptRental]>();
  const saved = createSignal<[]>();
  const partRead = createSignal<[]>();
  const ledger = createLedger(files.rentals, (purchase) => isOfToday(purchase, clockTrust.now() - dayMs));
  const snapshot = createRentalSnapshot(ledger);
  const offers = createOffers({
    document: files.offers,
    session,
    clock,
    onAnswer: connection.note,
    walletCurrency: () => wallet.balance()?.currency ?? null,
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
      if (snapshot.noteRead(id, problem)) shown.emit();
    },
    onEnded: ended.emit,
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
    confirmOrder: parts.confirmOrder,
    onFailed: (problem) => log.warn('order-failed', fieldsOf(problem)),
    onBought: bought.emit,
  });
  const retention = createRetention({
    ledger,
    isClockTrusted: clockTrust.holds,
    retentionDays: () => settings().history.retentionDays,
    clock,
    timers,
  });
  let isComparing = false;
  async function compareInterrupted(): Promise<void> {
    if (isComparing) return;
    isComparing = true;
    for (const { rental } of ledger.all()) {
      const { state } = rental;
      const isOpenQuestion = state.kind === 'unresolved' && state.reason === 'interrupted';
      if (isOpenQuestion && state.balanceAfter === null) await purchase.check(rental.id);
    }
    isComparing = false;
  }
  const judge = createOutlooks(
    ({ order }) => offers.recall(order.service.id, order.country.id).operators,
    () => snapshot.experience(session()?.server),
  );
  return {
    ledger,
    snapshot,
    outlooks: (rentals) => judge(rentals, clock.now()),
    offers: {
      ...offers,
      // New offers may name a better operator for a number that waits.
      async listOperators(serviceId, countryId) {
        const listed = await offers.listOperators(serviceId, countryId);
        if (listed.ok) shown.emit();
        return listed;
      },
    },
    alerts: createAlerts({
      document: files.alerts,
      offers,
      session,
      clock,
      timers,
      chance,
      onBack: offerBack.emit,
      onChange: alertsChanged.emit,
    }),
    purchase,
    watcher,
    clockTrust,
    retention,
    balances: createBalanceWatch(ledger),
    saving: createSaving(files.rentals, timers, saved.emit),
    housekeeping: createHousekeeping({
      file: files.rentals,
      ledger,
      timers,
      onPart: partRead.emit,
      onRead: retention.update,
    }),
    onPartRead: partRead.listen,
    compareInterrupted,
    onOfferBack: offerBack.listen,
    onAlerts: alertsChanged.listen,
    onBought: bought.listen,
    onSms: sms.listen,
    onMoreSms: moreSms.listen,
    onShown: shown.listen,
    onEnded: ended.listen,
    onSaved: saved.listen,
  };
}
