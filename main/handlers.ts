/** One handler per call of preload/contract.ts, each a line or two that calls a room. */
import type { Rental, Result } from '../preload/model/index.ts';
import type { AccountRoom, WalletReader } from './account/index.ts';
import type { Clock, Notices, StateStore } from './core/index.ts';
import { done, refuse } from './core/index.ts';
import type { Consent, Copier, Desktop, Handlers } from './desktop/index.ts';
import { answerSaved, type SystemHandlers } from './desktop/index.ts';
import type { Alerts, Deletion, History, KeptRental, Ledger, OffersRoom, Purchase } from './rentals/index.ts';
import { csvOf, isLooser, jsonOf, noteEvent } from './rentals/index.ts';
import type { SettingsRoom } from './settings/index.ts';
import { withFavourite } from './settings/index.ts';
import type { Webhook } from './webhook/index.ts';

export interface HandlerPorts {
  readonly state: StateStore;
  readonly clock: Clock;
  readonly desktop: Desktop;
  readonly notices: Notices;
  readonly settings: SettingsRoom;
  readonly account: AccountRoom;
  readonly wallet: WalletReader;
  readonly alerts: Alerts;
  readonly offers: OffersRoom;
  readonly ledger: Ledger;
  readonly deletion: Pick<Deletion, 'begin' | 'undo'>;
  readonly history: History;
  readonly purchase: Purchase;
  readonly copier: Copier;
  readonly consent: Pick<Consent, 'toLimits'>;
  readonly webhook: Webhook;
  readonly system: SystemHandlers;
}

export function createHandlers(ports: HandlerPorts): Handlers {
  const {
    state,
    clock,
    desktop,
    notices,
    settings,
    account,
    ledger,
    alerts,
    offers,
    purchase,
    copier,
    consent,
    webhook,
  } = ports;

  const changeState = (
    id: Rental['id'],
    from: Rental['state']['kind'],
    to: 'open' | 'stopped',
  ): Result<null> => {
    if (ledger.find(id)?.rental.state.kind !== from) return refuse({ kind: 'gone' });
    const event = to === 'open' ? 'watched-again' : to;
    ledger.change(id, (rental) => noteEvent({ ...rental, state: { kind: to } }, event, clock.now()));
    return done;
  };

  const note = (id: Rental['id'], edit: (rental: KeptRental) => KeptRental): Result<null> =>
    ledger.change(id, edit) === undefined ? refuse({ kind: 'gone' }) : done;

  return {
    ...ports.system,
    ...createHistoryHandlers(ports),
    labelRental: ({ rentalId, label }) => note(rentalId, (rental) => ({ ...rental, label })),
    markRefused: ({ rentalId, isRefused }) => note(rentalId, (rental) => ({ ...rental, isRefused })),
    dismissEnding: (id) => note(id, (rental) => ({ ...rental, isEndSeen: true })),
    getState: () => state.get(),
    useSandbox: (leaving) => account.useSandbox(leaving?.isLeavingConfirmed),
    saveKey: ({ key, keep, isLeavingConfirmed }) => account.saveKey(key, keep, isLeavingConfirmed),
    signOut: (leaving) => account.signOut(leaving?.isLeavingConfirmed),
    readBalance: () => ports.wallet.read(),
    listServices: () => offers.listServices(),
    listCountries: ({ serviceId }) => offers.listCountries(serviceId),
    listOperators: ({ serviceId, countryId }) => offers.listOperators(serviceId, countryId),
    recallOffers: ({ serviceId, countryId }) => offers.recall(serviceId, countryId),
    // Claimed as the call comes, before anything is waited for: one press is one order.
    rent: (wanted) => purchase.rent({ ...wanted, isPressSeen: desktop.claimPress() }),
    checkUnresolved: (id) => purchase.check(id),
    setOfferAlert: ({ order, most }) => alerts.set(order, most),
    endOfferAlert: (id) => alerts.end(id),
    dismissUnresolved: (id) => purchase.dismiss(id),
    stopWatching: (id) => changeState(id, 'open', 'stopped'),
    watchAgain: (id) => changeState(id, 'stopped', 'open'),
    copyCode: ({ rentalId, smsId, which }) => copier.copyCode(rentalId, smsId, which),
    copyNumber: ({ rentalId, form }) => copier.copyNumber(rentalId, form),
    copyText: (text) => copier.copyText(text),
    async changeSettings(change) {
      const isPressSeen = desktop.claimPress();
      const now = settings.get().limits;
      const next = change.limits;
      if (
        next !== undefined &&
        isLooser(now, next) &&
        !(await consent.toLimits({ now, next, isPressSeen }))
      ) {
        return refuse({ kind: 'declined' });
      }
      const reason = settings.change(change);
      if (reason !== null) return refuse({ kind: 'storage', reason });
      if (change.webhook === undefined) return { ok: true, value: settings.get() };
      const failure = await webhook.update();
      if (failure !== null) return refuse({ kind: 'webhook', reason: failure });
      notices.withdraw('webhook-failed');
      return { ok: true, value: settings.get() };
    },
    copyWebhookSecret() {
      const target = webhook.target();
      return target === null ? refuse({ kind: 'webhook', reason: 'off' }) : copier.copySecret(target.secret);
    },
    testWebhook: () => webhook.test(),
    dismissNotice(id) {
      notices.dismiss(id);
      return done;
    },
    async openDataFolder() {
      return (await desktop.openFolder(state.get().about.dataFolder)) ? done : refuse({ kind: 'gone' });
    },
    hideWindow() {
      desktop.hideWindow();
      return done;
    },
  };
}

// The calls about numbers that ended, and about favourites.

export type HistoryHandlers = Pick<
  Handlers,
  | 'findHistory'
  | 'readHistory'
  | 'listHistoryChoices'
  | 'readFigures'
  | 'readOwnRecords'
  | 'countOlderHistory'
  | 'deleteRental'
  | 'deleteHistory'
  | 'undoDeletion'
  | 'exportHistory'
  | 'setFavourite'
>;

export interface HistoryPorts {
  readonly ledger: Ledger;
  readonly deletion: Pick<Deletion, 'begin' | 'undo'>;
  /** Of the account at hand. */
  readonly history: History;
  readonly settings: SettingsRoom;
  readonly desktop: Pick<Desktop, 'saveFile'>;
  readonly clock: Clock;
}

export function createHistoryHandlers({
  ledger,
  deletion,
  history,
  settings,
  desktop,
  clock,
}: HistoryPorts): HistoryHandlers {
  return {
    findHistory: history.find,
    readHistory: ({ search, revision, from, count }) => history.read(search, revision, { from, count }),
    listHistoryChoices: history.choices,
    readFigures: ({ currencyAt, locale }) => history.figures(currencyAt, locale),
    readOwnRecords: ({ serviceId, countryId }) => history.records(serviceId, countryId),
    countOlderHistory: history.countOlder,
    deleteRental(id) {
      // A number that is still ours must not vanish by a slip: it ends first, or, where it names no end, is stopped.
      const rental = ledger.find(id)?.rental;
      const isEndless = rental?.state.kind === 'stopped' && rental.expiresAtMs === null;
      if (rental?.state.kind !== 'ended' && !isEndless) return refuse({ kind: 'gone' });
      deletion.begin([id]);
      return done;
    },
    async deleteHistory() {
      const ids = await history.endedIds();
      deletion.begin(ids);
      return { ok: true, value: { deletedCount: ids.length } };
    },
    undoDeletion: () => (deletion.undo() ? done : refuse({ kind: 'gone' })),
    async exportHistory(format) {
      const ended = await history.ended();
      const content = format === 'csv' ? csvOf(ended) : jsonOf(ended);
      const day = new Date(clock.now()).toISOString().slice(0, 10);
      return answerSaved(await desktop.saveFile(`rentium-history-${day}.${format}`, content));
    },
    setFavourite({ order, isFavourite }) {
      const favourites = withFavourite(settings.get().favourites, order, isFavourite);
      const reason = settings.change({ favourites });
      return reason === null ? done : refuse({ kind: 'storage', reason });
    },
  };
}
