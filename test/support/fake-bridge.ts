/** The bridge without main behind it: answers as told, remembers what was asked, pushes what it is given. */
import { recentOf } from '../../main/rentals/ledger/snapshot.ts';
import { type Argument, type Bridge, type CallName, contract, pushProperty } from '../../preload/contract.ts';
import type { AppState, Order, OwnSound, RentalId, StatePatch, Tab } from '../../preload/model/index.ts';
import { patchBetween } from '../../preload/model/state.ts';
import { galleryNowMs } from '../gallery/build.ts';
import { choicesIn, countOlderIn, endedOf, figuresIn, findIn, readIn, recordsIn } from './fake-history.ts';

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
  playSound(name: OwnSound): void;
  showRental(id: RentalId): void;
}

export const callNames: readonly CallName[] = (Object.keys(contract) as (keyof typeof contract)[]) // Object.keys widens to string; the keys of the contract are exactly these.
  .filter((name): name is CallName => contract[name].direction === 'invoke');

/** By what the page listens to main: `onState` and its like. */
export const listenerNames: readonly string[] = Object.entries(contract)
  .filter(([, { direction }]) => direction === 'push')
  .map(([name]) => pushProperty(name));

/** As main sends it: of what ended, the newest alone. */
const sent = (state: AppState, historyRevision: number): AppState => ({
  ...state,
  rentals: recentOf(state.rentals),
  historyRevision,
});

/**
 * Lists answer empty, everything else succeeds with null, until `overrides` says otherwise. `initial`, and what is pushed,
 * have all rentals that main has: the page is sent those that it is sent by main, and asks for the others.
 */
export function createFakeBridge(initial: AppState, overrides: Partial<Bridge> = {}): FakeBridge {
  let state = initial;
  let historyRevision = 1;
  const calls: BridgeCall[] = [];
  const stateListeners = new Set<(patch: StatePatch) => void>();
  const tabListeners = new Set<(tab: Tab) => void>();
  const orderListeners = new Set<(order: Order) => void>();
  const soundListeners = new Set<(name: OwnSound) => void>();
  const lineListeners = new Set<(nothing: null) => void>();
  const rentalListeners = new Set<(id: RentalId) => void>();
  const defaults: Readonly<Record<string, unknown>> = {
    listServices: [],
    listCountries: [],
    listOperators: [],
    readNotices: 'undici - 7.0.0 (MIT)\n\nMIT License',
  };
  // Each takes the argument of its own call, which an index by name cannot express.
  const historyAnswers: Readonly<Record<string, (argument: never) => unknown>> = {
    findHistory: (question: Argument<'findHistory'>) => findIn(state, historyRevision, question),
    readHistory: (part: Argument<'readHistory'>) =>
      part.revision === historyRevision ? readIn(state, part) : null,
    listHistoryChoices: () => choicesIn(state),
    readFigures: (asked: Argument<'readFigures'>) => figuresIn(state, asked, galleryNowMs),
    readOwnRecords: ({ serviceId, countryId }: Argument<'readOwnRecords'>) =>
      recordsIn(state, serviceId, countryId),
    countOlderHistory: (days: Argument<'countOlderHistory'>) => countOlderIn(state, days, galleryNowMs),
  };
  const answer = (name: CallName, argument: unknown): unknown => {
    if (name === 'getState') return sent(state, historyRevision);
    const ofHistory = historyAnswers[name];
    if (ofHistory !== undefined) return ofHistory(argument as never);
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
        return override === undefined ? answer(name, argument) : override(argument);
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
      onPlaySound: listen(soundListeners),
    } as Bridge,
    calls,
    argumentsOf: (name) => calls.filter((call) => call.name === name).map((call) => call.argument),
    push(next) {
      const [before, formerRevision] = [state, historyRevision];
      const [ended, now] = [endedOf(before), endedOf(next)];
      const isSame = ended.length === now.length && ended.every((rental, at) => rental === now[at]);
      if (!isSame) historyRevision += 1;
      state = next;
      const patch = patchBetween(sent(before, formerRevision), sent(next, historyRevision));
      for (const listener of stateListeners) listener(patch);
      return patch;
    },
    showRent(order) {
      for (const listener of orderListeners) listener(order);
    },
    playSound(name) {
      for (const listener of soundListeners) listener(name);
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
