import { accountIdOf, type Wallet } from '../../../main/sandbox/accounts/account.ts';
import { type Catalogue, createCatalogue } from '../../../main/sandbox/catalogue/catalogue.ts';
import { type LiveWorld, openWorld } from '../../../main/sandbox/world/live-world.ts';
import type { Reservation, Sms } from '../../../main/sandbox/world/reservations.ts';
import type { Order } from '../../../main/sandbox/world/reserve.ts';
import { freshWorld, restoreWorld, type SavedWorld } from '../../../main/sandbox/world/saved-world.ts';
import { defaultOdds, type Odds } from '../../../main/sandbox/world/schedule.ts';

/** 2026-05-19T21:16:00Z */
export const startMs = 1_779_225_360_000;
export const worldSeed = 7;
export const apiKey = 'key-of-ada';
export const ada = accountIdOf(apiKey);
const catalogues = new Map<number, Catalogue>();
const catalogueOf = (seed: number): Catalogue => {
  const catalogue = catalogues.get(seed) ?? createCatalogue(seed);
  catalogues.set(seed, catalogue);
  return catalogue;
};
export const catalogue = catalogueOf(worldSeed);

export const whatsappUs: Order = {
  service: 'whatsapp',
  country: 'us',
  operator: 'any',
  idempotencyKey: null,
};

/** A world whose clock a test moves, with one account. */
export interface TestWorld {
  readonly world: LiveWorld;
  /** Moves the computer's clock. */
  pass(ms: number): void;
  order(wanted?: Partial<Order>): ReturnType<LiveWorld['reserve']>;
  /** An order that must be granted. */
  rent(wanted?: Partial<Order>): Reservation;
  /** A reservation as it is now; fails the test when there is none. */
  find(id: string): Reservation;
  wallet(): Wallet;
  /** All SMS that have arrived, in the order in which they did. */
  readonly arrived: { readonly reservationId: string; readonly sms: Sms }[];
  changes(): number;
}

export interface TestWorldOptions {
  readonly balanceMinor?: number;
  readonly seed?: number;
  readonly timeScale?: number;
  readonly odds?: Odds;
  /** Old enough for things to go wrong in it. */
  readonly isAged?: boolean;
  /** A world without accounts, to begin with. */
  readonly start?: SavedWorld;
  /** A world to go on with. */
  readonly saved?: SavedWorld;
  readonly nowMs?: number;
  /** A clock that the test moves by other means than `pass`. */
  readonly now?: () => number;
}

export function openTestWorld(options: TestWorldOptions = {}): TestWorld {
  const {
    balanceMinor = 2_500,
    seed = worldSeed,
    timeScale = 1,
    odds = defaultOdds,
    isAged = false,
  } = options;
  let nowMs = options.nowMs ?? startMs;
  let changes = 0;
  const arrived: TestWorld['arrived'] = [];
  const aged = { ...freshWorld(seed), reservationsMade: isAged ? 1_000 : 0 };
  const start = options.saved ?? options.start ?? aged;
  const world = openWorld(start, {
    // Drawn once per test file: it never changes, and takes longer than all the rest of a small test.
    catalogue: catalogueOf(start.seed),
    now: options.now ?? (() => nowMs),
    timeScale,
    odds,
    onChange: () => {
      changes += 1;
    },
    onSms: ({ id }, sms) => arrived.push({ reservationId: id, sms }),
  });
  if (options.saved === undefined) world.putAccount(apiKey, { balanceMinor, currency: 'USD' });
  const order: TestWorld['order'] = (wanted) => world.reserve(ada, { ...whatsappUs, ...wanted });
  return {
    world,
    pass(ms) {
      nowMs += ms;
    },
    order,
    rent(wanted) {
      const outcome = order(wanted);
      if (!outcome.ok) throw new Error(`The order was refused: ${outcome.problem.kind}`);
      return outcome.reservation;
    },
    find(id) {
      const reservation = world.reservations().find(id);
      if (reservation === null) throw new Error(`No reservation ${id}`);
      return reservation;
    },
    wallet() {
      const account = world.account(ada);
      if (account === null) throw new Error('Ada has no account');
      return account.wallet;
    },
    arrived,
    changes: () => changes,
  };
}

/** What a save file would hold, read back. */
export function throughDisk(world: LiveWorld): SavedWorld {
  const restored = restoreWorld(JSON.parse(JSON.stringify(world.save())));
  if (restored === null) throw new Error('The world did not survive its own save file');
  return restored;
}
