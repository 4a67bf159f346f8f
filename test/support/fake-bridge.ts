/** The bridge without main behind it: answers as told, remembers what was asked, pushes what it is given. */
import {
  type AppState,
  type Bridge,
  type CallName,
  contract,
  type Order,
  pushProperty,
  type RentalId,
  type StatePatch,
  type Tab,
} from '../../preload/contract.ts';
import { patchBetween } from '../../preload/model/state-patch.ts';

export interface BridgeCall {
  readonly name: CallName;
  readonly argument: unknown;
}

export interface FakeBridge {
  readonly bridge: Bridge;
  /** Every call so far, oldest first. */
  readonly calls: readonly BridgeCall[];
  /** The arguments of one call's uses. */
  argumentsOf(name: CallName): unknown[];
  /** Makes `state` the present snapshot and tells all listeners what changed, which it also answers. */
  push(state: AppState): StatePatch;
  showTab(tab: Tab): void;
  showRent(order: Order): void;
  showLine(): void;
  showRental(id: RentalId): void;
}

export const callNames: readonly CallName[] = (Object.keys(contract) as (keyof typeof contract)[]) // Object.keys widens to string; the keys of the contract are exactly these.
  .filter((name): name is CallName => contract[name].direction === 'invoke');

/** By what the page listens to main: `onState` and its like. */
export const listenerNames: readonly string[] = Object.entries(contract)
  .filter(([, { direction }]) => direction === 'push')
  .map(([name]) => pushProperty(name));

/** Lists answer empty, everything else succeeds with null, until `overrides` says otherwise. */
export function createFakeBridge(initial: AppState, overrides: Partial<Bridge> = {}): FakeBridge {
  let state = initial;
  const calls: BridgeCall[] = [];
  const stateListeners = new Set<(patch: StatePatch) => void>();
  const tabListeners = new Set<(tab: Tab) => void>();
  const orderListeners = new Set<(order: Order) => void>();
  const lineListeners = new Set<(nothing: null) => void>();
  const rentalListeners = new Set<(id: RentalId) => void>();
  const defaults: Readonly<Record<string, unknown>> = {
    listServices: [],
    listCountries: [],
    listOperators: [],
    readNotices: 'undici - 7.0.0 (MIT)\n\nMIT License',
  };
  const answer = (name: CallName): unknown => {
    if (name === 'getState') return state;
    if (name === 'changeSettings') return { ok: true, value: state.settings };
    if (name === 'recallOffers') return { services: null, countries: null, operators: null };
    if (name === 'readBalance') return { ok: true, value: state.wallet };
    return { ok: true, value: defaults[name] ?? null };
  };
  const answers = Object.fromEntries(
    callNames.map((name) => [
      name,
      async (argument?: unknown) => {
        calls.push({ name, argument });
        // Each override takes the argument of its own call, which an index by name cannot express.
        const override = overrides[name] as ((argument?: unknown) => unknown) | undefined;
        return override === undefined ? answer(name) : override(argument);
      },
    ]),
  );
  const listen =
    <T>(listeners: Set<(payload: T) => void>) =>
    (listener: (payload: T) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    };

  return {
    // Built from the contract's own names, which Object.fromEntries widens away.
    bridge: {
      ...answers,
      onState: listen(stateListeners),
      onShowTab: listen(tabListeners),
      onShowRent: listen(orderListeners),
      onShowRental: listen(rentalListeners),
      onShowLine: listen(lineListeners),
    } as Bridge,
    calls,
    argumentsOf: (name) => calls.filter((call) => call.name === name).map((call) => call.argument),
    push(next) {
      const patch = patchBetween(state, next);
      state = next;
      for (const listener of stateListeners) listener(patch);
      return patch;
    },
    showRent(order) {
      for (const listener of orderListeners) listener(order);
    },
    showLine() {
      for (const listener of lineListeners) listener(null);
    },
    showRental(id) {
      for (const listener of rentalListeners) listener(id);
    },
    showTab(tab) {
      for (const listener of tabListeners) listener(tab);
    },
  };
}
