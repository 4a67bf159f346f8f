/** One handler per call of preload/contract.ts, each a line or two that calls a room. */
import type { Rental, Result } from '../../preload/model.ts';
import type { AccountRoom } from '../account/account.ts';
import type { OffersRoom } from '../account/offers.ts';
import type { WalletReader } from '../account/wallet.ts';
import type { Desktop } from '../desktop/port.ts';
import type { Notices } from '../notices.ts';
import type { Clock } from '../ports.ts';
import type { Ledger } from '../rentals/ledger.ts';
import type { Purchase } from '../rentals/purchase.ts';
import { noteEvent } from '../rentals/timeline.ts';
import { done, refuse } from '../results.ts';
import type { StateStore } from '../state.ts';
import type { Copying } from './copying.ts';
import type { HistoryHandlers } from './history-handlers.ts';
import type { Handlers } from './serve.ts';
import type { SystemHandlers } from './system-handlers.ts';

export interface HandlerRooms {
  readonly state: StateStore;
  readonly account: AccountRoom;
  readonly wallet: WalletReader;
  readonly offers: OffersRoom;
  readonly ledger: Ledger;
  readonly purchase: Purchase;
  readonly copying: Copying;
  readonly notices: Notices;
  readonly desktop: Desktop;
  readonly changeSettings: Handlers['changeSettings'];
  readonly clock: Clock;
  readonly system: SystemHandlers;
  readonly history: HistoryHandlers;
  readonly copyWebhookSecret: Handlers['copyWebhookSecret'];
  readonly testWebhook: Handlers['testWebhook'];
}

export function createHandlers(rooms: HandlerRooms): Handlers {
  const { state, account, ledger, offers, purchase, copying, desktop } = rooms;

  const changeState = (
    id: Rental['id'],
    from: Rental['state']['kind'],
    to: 'open' | 'stopped',
  ): Result<null> => {
    if (ledger.find(id)?.rental.state.kind !== from) return refuse({ kind: 'gone' });
    const event = to === 'open' ? 'watched-again' : to;
    ledger.change(id, (rental) => noteEvent({ ...rental, state: { kind: to } }, event, rooms.clock.now()));
    return done;
  };

  return {
    ...rooms.system,
    ...rooms.history,
    getState: () => state.get(),
    useSandbox: () => account.useSandbox(),
    saveKey: ({ key, keep }) => account.saveKey(key, keep),
    signOut: () => account.signOut(),
    readBalance: () => rooms.wallet.read(),
    listServices: () => offers.listServices(),
    listCountries: ({ serviceId }) => offers.listCountries(serviceId),
    listOperators: ({ serviceId, countryId }) => offers.listOperators(serviceId, countryId),
    recallOffers: ({ serviceId, countryId }) => offers.recall(serviceId, countryId),
    rent: (wanted) => purchase.rent(wanted),
    checkUnresolved: (id) => purchase.check(id),
    dismissUnresolved: (id) => purchase.dismiss(id),
    stopWatching: (id) => changeState(id, 'open', 'stopped'),
    watchAgain: (id) => changeState(id, 'stopped', 'open'),
    copyCode: ({ rentalId, smsId, which }) => copying.copyCode(rentalId, smsId, which),
    copyNumber: ({ rentalId, form }) => copying.copyNumber(rentalId, form),
    copyText: (text) => copying.copyText(text),
    changeSettings: rooms.changeSettings,
    copyWebhookSecret: rooms.copyWebhookSecret,
    testWebhook: rooms.testWebhook,
    dismissNotice(id) {
      rooms.notices.dismiss(id);
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
