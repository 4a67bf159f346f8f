/** What the page asks about numbers that ended, and about favourites. */
import type { Rental } from '../../preload/model.ts';
import type { Desktop } from '../desktop/port.ts';
import { csvOf } from '../history/csv.ts';
import { withFavourite } from '../history/favourites.ts';
import { jsonOf } from '../history/json.ts';
import type { Clock } from '../ports.ts';
import type { Ledger } from '../rentals/ledger.ts';
import { done, refuse } from '../results.ts';
import type { SettingsRoom } from '../settings/changing.ts';
import type { StateStore } from '../state.ts';
import { answerSaved } from './saved.ts';
import type { Handlers } from './serve.ts';

export type HistoryHandlers = Pick<
  Handlers,
  'deleteRental' | 'deleteHistory' | 'exportHistory' | 'setFavourite'
>;

export interface HistoryRooms {
  readonly ledger: Ledger;
  readonly settings: SettingsRoom;
  readonly state: StateStore;
  readonly desktop: Pick<Desktop, 'saveFile'>;
  readonly clock: Clock;
}

export function createHistoryHandlers({
  ledger,
  settings,
  state,
  desktop,
  clock,
}: HistoryRooms): HistoryHandlers {
  /** Of the account at hand: what the page shows as its history. */
  const ended = (): readonly Rental[] =>
    state.get().rentals.filter((rental) => rental.state.kind === 'ended');

  return {
    deleteRental(id) {
      // A number that is still ours must not vanish by a slip: it is stopped or ends first.
      if (ledger.find(id)?.rental.state.kind !== 'ended') return refuse({ kind: 'gone' });
      ledger.remove(id);
      return done;
    },
    deleteHistory() {
      const ids = ended().map(({ id }) => id);
      ledger.removeAll(ids);
      return { ok: true, value: { deletedCount: ids.length } };
    },
    async exportHistory(format) {
      const content = format === 'csv' ? csvOf(ended()) : jsonOf(ended());
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
