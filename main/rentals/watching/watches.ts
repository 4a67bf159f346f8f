/** The rentals that are watched: always those that are open at the service worked with now, as the ledger has them. */
import type { RentalId } from '../../../preload/model/index.ts';
import type { Session } from '../../account/index.ts';
import type { Chance, Clock } from '../../core/index.ts';
import { stillCounting } from '../../rentium/index.ts';
import { isOfAccount, type KeptRental } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { learnArrivals, maxRentals } from './arrival-model.ts';
import { giveUpReading, openWatch, type Watch } from './next-read.ts';
import { plansFor } from './read-plan.ts';

export interface WatchesPorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly mostPerSecond: () => number;
  /** Called for each new watch. */
  readonly onOpen: (watch: Watch) => void;
}

export interface Watches {
  all(): readonly Watch[];
  /** Opens, refreshes and drops watches as ledger and session now say. Those that are `denied` are not this account's. */
  follow(session: Pick<Session, 'server'> | null, denied: ReadonlySet<RentalId>): void;
  find(id: RentalId): Watch | undefined;
  /** The watch of a rental; a rental that has ended is watched until it is dropped. */
  open(rental: KeptRental): Watch;
  /** With the read that is under way. */
  drop(watch: Watch): void;
  dropAll(): void;
}

export function createWatches(ports: WatchesPorts): Watches {
  const { ledger, clock, chance } = ports;
  const watches = new Map<RentalId, Watch>();
  let own: readonly KeptRental[] = [];
  let server: string | null = null;
  /** Of watches that were dropped: their rate is still to be kept when they are opened again. */
  const startsOfDropped = new Map<RentalId, readonly number[]>();

  function drop(watch: Watch): void {
    giveUpReading(watch);
    watches.delete(watch.rental.id);
    startsOfDropped.set(watch.rental.id, watch.startedAtMs);
  }

  function open(rental: KeptRental): Watch {
    const known = watches.get(rental.id);
    if (known !== undefined) return known;
    const lifeMs = rental.expiresAtMs === null ? null : rental.expiresAtMs - rental.createdAtMs;
    const older = server === null ? [] : ledger.older(server, maxRentals);
    const experience = [...own, ...older.map((entry) => entry.rental)];
    const plans = plansFor(learnArrivals(experience, rental.order), lifeMs, ports.mostPerSecond());
    const watch = openWatch(rental, plans, clock.now(), chance.random());
    watch.startedAtMs = startsOfDropped.get(rental.id) ?? [];
    startsOfDropped.delete(rental.id);
    watches.set(rental.id, watch);
    ports.onOpen(watch);
    return watch;
  }

  /** A service may name one reservation for two orders: it is one number, and read for the first of them. */
  const isTwin = (rental: KeptRental): boolean => {
    const first = own.findLast(
      ({ reservationId, state }) => reservationId === rental.reservationId && state.kind === 'open',
    );
    return first !== undefined && first.id !== rental.id;
  };

  return {
    all: () => [...watches.values()],
    follow(session, denied) {
      server = session?.server ?? null;
      own = ledger
        .all()
        .filter((entry) => entry.rental.reservationId !== null && entry.server === server)
        .map(({ rental }) => rental);
      const current = new Map(own.map((rental) => [rental.id, rental]));
      for (const watch of watches.values()) {
        const rental = current.get(watch.rental.id);
        if (rental?.state.kind === watch.rental.state.kind && !isTwin(rental)) watch.rental = rental;
        else drop(watch);
      }
      for (const [id, starts] of startsOfDropped) {
        if (stillCounting(starts, clock.now()).length === 0) startsOfDropped.delete(id);
      }
      for (const rental of own) {
        if (rental.state.kind === 'open' && !denied.has(rental.id) && !isTwin(rental)) open(rental);
      }
    },
    find: (id) => watches.get(id),
    open,
    drop,
    dropAll() {
      for (const watch of watches.values()) drop(watch);
    },
  };
}

// Whose account a number belongs to: the key that it was ordered with, or one that has found it since.

export interface Ownership {
  /** Of another account than the one in use, as far as is known. */
  isForeign(id: RentalId): boolean;
  /** Gives a number to the account whose key finds it: keys are renewed. */
  adopt(id: RentalId): void;
}

export function createOwnership(
  ledger: Pick<Ledger, 'find' | 'put'>,
  session: () => Pick<Session, 'server' | 'account'> | null,
): Ownership {
  return {
    isForeign(id) {
      const entry = ledger.find(id);
      const current = session();
      return entry !== undefined && current !== null && !isOfAccount(entry, current);
    },
    adopt(id) {
      const entry = ledger.find(id);
      const account = session()?.account;
      if (entry === undefined || account === undefined || entry.account === account) return;
      ledger.put({ ...entry, account });
    },
  };
}
