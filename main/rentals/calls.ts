/** The page's calls about numbers, offers and orders, and about numbers that ended. */
import type { Handlers } from '../../preload/contract.ts';
import type { Rental, Result } from '../../preload/model/index.ts';
import { type Clock, done, refuse } from '../core/index.ts';
import type { Alerts } from './alerts/alerts.ts';
import type { OffersRoom } from './buying/offers.ts';
import type { Purchase } from './buying/purchase.ts';
import type { History } from './history/history.ts';
import type { Deletion } from './ledger/deletion.ts';
import { type KeptRental, noteEvent } from './ledger/entry.ts';
import { csvOf, jsonOf } from './ledger/export.ts';
import type { Ledger } from './ledger/ledger.ts';

export type NumberCalls = Pick<
  Handlers,
  | 'labelRental'
  | 'markRefused'
  | 'dismissEnding'
  | 'listServices'
  | 'listCountries'
  | 'listOperators'
  | 'recallOffers'
  | 'rent'
  | 'checkUnresolved'
  | 'dismissUnresolved'
  | 'setOfferAlert'
  | 'endOfferAlert'
  | 'stopWatching'
  | 'watchAgain'
>;

export interface NumberCallPorts {
  readonly ledger: Ledger;
  readonly offers: OffersRoom;
  readonly alerts: Alerts;
  readonly purchase: Purchase;
  readonly clock: Clock;
  /** True once for each press of a person in the window. */
  readonly claimPress: () => boolean;
}

export function createNumberCalls(ports: NumberCallPorts): NumberCalls {
  const { ledger, offers, alerts, purchase, clock, claimPress } = ports;

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
    labelRental: ({ rentalId, label }) => note(rentalId, (rental) => ({ ...rental, label })),
    markRefused: ({ rentalId, isRefused }) => note(rentalId, (rental) => ({ ...rental, isRefused })),
    dismissEnding: (id) => note(id, (rental) => ({ ...rental, isEndSeen: true })),
    listServices: () => offers.listServices(),
    listCountries: ({ serviceId }) => offers.listCountries(serviceId),
    listOperators: ({ serviceId, countryId }) => offers.listOperators(serviceId, countryId),
    recallOffers: ({ serviceId, countryId }) => offers.recall(serviceId, countryId),
    // Claimed as the call comes, before anything is waited for: one press is one order.
    rent: (wanted) => purchase.rent({ ...wanted, isPressSeen: claimPress() }),
    checkUnresolved: (id) => purchase.check(id),
    dismissUnresolved: (id) => purchase.dismiss(id),
    setOfferAlert: ({ order, most }) => alerts.set(order, most),
    endOfferAlert: (id) => alerts.end(id),
    stopWatching: (id) => changeState(id, 'open', 'stopped'),
    watchAgain: (id) => changeState(id, 'stopped', 'open'),
  };
}

// The calls about numbers that ended.

export type HistoryCalls = Pick<
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
>;

export interface HistoryCallPorts {
  readonly ledger: Ledger;
  readonly deletion: Pick<Deletion, 'begin' | 'undo'>;
  /** Of the account at hand. */
  readonly history: History;
  /** Asks the person where to save; null where they closed that question. */
  readonly saveFile: (name: string, content: string) => Promise<Result<{ readonly file: string } | null>>;
  readonly clock: Clock;
}

export function createHistoryCalls({
  ledger,
  deletion,
  history,
  saveFile,
  clock,
}: HistoryCallPorts): HistoryCalls {
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
      return await saveFile(`rentium-history-${day}.${format}`, content);
    },
  };
}
