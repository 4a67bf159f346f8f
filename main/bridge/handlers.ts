/** One handler per call of preload/contract.ts, each a line or two that calls a room. */
import type { ApiProblem, Money, Rental, Result } from '../../preload/model.ts';
import type { AccountRoom, Session } from '../account/account.ts';
import { inWalletCurrency } from '../account/currency.ts';
import type { WalletReader } from '../account/wallet.ts';
import type { Desktop } from '../desktop/port.ts';
import type { Notices } from '../notices.ts';
import type { Clock } from '../ports.ts';
import type { Ledger } from '../rentals/ledger.ts';
import type { Purchase } from '../rentals/purchase.ts';
import { noteEvent } from '../rentals/timeline.ts';
import type { ApiResult } from '../rentium/client.ts';
import { done, refuse } from '../results.ts';
import type { StateStore } from '../state.ts';
import type { Copying } from './copying.ts';
import type { Handlers } from './serve.ts';

export interface HandlerRooms {
  readonly state: StateStore;
  readonly account: AccountRoom;
  readonly wallet: WalletReader;
  readonly ledger: Ledger;
  readonly purchase: Purchase;
  readonly copying: Copying;
  readonly notices: Notices;
  readonly desktop: Desktop;
  readonly changeSettings: Handlers['changeSettings'];
  readonly onAnswer: (problem: ApiProblem | null) => void;
  readonly clock: Clock;
  readonly copyWebhookSecret: Handlers['copyWebhookSecret'];
  readonly testWebhook: Handlers['testWebhook'];
}

export function createHandlers(rooms: HandlerRooms): Handlers {
  const { state, account, ledger, purchase, copying, desktop } = rooms;

  async function ask<T>(call: (session: Session) => Promise<ApiResult<T>>): Promise<Result<T>> {
    const session = account.session();
    if (session === null) return refuse({ kind: 'no-key' });
    const result = await call(session);
    if (account.session() === session) rooms.onAnswer(result.ok ? null : result.problem);
    return result;
  }

  async function listOffers<T extends { readonly price: Money | null }>(
    call: (session: Session) => Promise<ApiResult<readonly T[]>>,
  ): Promise<Result<readonly T[]>> {
    const result = await ask(call);
    if (!result.ok) return result;
    const currency = rooms.wallet.balance()?.currency ?? null;
    return {
      ok: true,
      value: result.value.map((offer) => ({ ...offer, price: inWalletCurrency(offer.price, currency) })),
    };
  }

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
    getState: () => state.get(),
    useSandbox: () => account.useSandbox(),
    saveKey: ({ key, keep }) => account.saveKey(key, keep),
    signOut: () => account.signOut(),
    unlockKey: () => account.unlock(),
    readBalance: () => rooms.wallet.read(),
    listServices: () => listOffers(({ client }) => client.listServices()),
    listCountries: ({ serviceId }) => listOffers(({ client }) => client.listCountries(serviceId)),
    listOperators: ({ serviceId, countryId }) =>
      listOffers(({ client }) => client.listOperators(serviceId, countryId)),
    rent: (wanted) => purchase.rent(wanted),
    checkUnresolved: (id) => purchase.check(id),
    dismissUnresolved: (id) => purchase.dismiss(id),
    stopWatching: (id) => changeState(id, 'open', 'stopped'),
    watchAgain: (id) => changeState(id, 'stopped', 'open'),
    deleteRental(id) {
      // A number that is still ours must not vanish by a slip: it is stopped or ends first.
      if (ledger.find(id)?.rental.state.kind !== 'ended') return refuse({ kind: 'gone' });
      ledger.remove(id);
      return done;
    },
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
