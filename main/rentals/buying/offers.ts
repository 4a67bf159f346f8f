/**
 * The services, countries and operators that can be rented. A list is asked of the service anew each time, with the last
 * good answer at hand meanwhile; the price of an order comes from lists that this run read in the last seconds.
 */
import * as v from 'valibot';
import {
  type ApiProblem,
  type Country,
  cleanName,
  type Money,
  type Named,
  type Offers,
  type Operator,
  type Order,
  pricedParts,
  type Result,
  type Service,
} from '../../../preload/model/index.ts';
import type { Session } from '../../account/index.ts';
import { type Clock, refuse } from '../../core/index.ts';
import type { ApiResult } from '../../rentium/index.ts';
import type { Document } from '../../storage/index.ts';
import { inWalletCurrency } from '../money/spending.ts';

// The last reads of one kind of list in this run: what may be relied upon for a few seconds, and what is under way.

interface RecentReads<T> {
  /** Notes a read that has just left, under what it asks for. */
  note(key: string, answer: Promise<Result<T>>): void;
  /** The last read under that key: one that is under way, or a good one that was answered in the last `freshForMs`. */
  find(key: string): Promise<Result<T>> | null;
}

interface Read<T> {
  readonly answer: Promise<Result<T>>;
  /** Null while the read is under way; before every instant once it has failed. */
  answeredAtMs: number | null;
}

/** At most `max` keys are remembered; the oldest go first. */
function createRecentReads<T>(clock: Clock, freshForMs: number, max: number): RecentReads<T> {
  const reads = new Map<string, Read<T>>();
  return {
    note(key, answer) {
      const read: Read<T> = { answer, answeredAtMs: null };
      reads.delete(key); // So that it becomes the newest.
      reads.set(key, read);
      for (const oldest of reads.keys()) {
        if (reads.size <= max) break;
        reads.delete(oldest);
      }
      const settle = (isGood: boolean) => {
        read.answeredAtMs = isGood ? clock.now() : Number.NEGATIVE_INFINITY;
      };
      void answer.then(
        ({ ok }) => settle(ok),
        () => settle(false),
      );
    },
    find(key) {
      const read = reads.get(key);
      if (read === undefined) return null;
      if (read.answeredAtMs === null) return read.answer;
      // A clock that was set back makes an age below zero, which says nothing.
      const ageMs = clock.now() - read.answeredAtMs;
      return ageMs >= 0 && ageMs <= freshForMs ? read.answer : null;
    },
  };
}

/** So many lists of countries, and of operators, are kept: those that were looked at last. */
const maxRecent = 12;

/** A price that was read longer ago is asked for again before anything is ordered. */
export const freshForMs = 5_000;

/** The last good lists of one server. Keys: the id of a service, and `placeKey` of service and country. Newest last. */
export interface StoredOffers {
  readonly server: string | null;
  readonly services: readonly Service[] | null;
  readonly countries: readonly (readonly [string, readonly Country[]])[];
  readonly operators: readonly (readonly [string, readonly Operator[]])[];
}

export const noStoredOffers: StoredOffers = { server: null, services: null, countries: [], operators: [] };

const money = v.object({
  amountMinor: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  currency: v.nullable(v.string()),
});
/** One value that makes no sense is not known; the list stays. */
const orUnknown = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullable(schema), null);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const service = v.object({
  id: v.string(),
  name: v.string(),
  price: orUnknown(money),
  stock: orUnknown(v.object({ count, exact: v.boolean() })),
});
const country = v.object({ ...service.entries, dialCode: orUnknown(v.string()) });
const operator = v.object({
  ...service.entries,
  deliveryRate: orUnknown(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

export const storedOffers: v.GenericSchema<unknown, StoredOffers> = v.fallback(
  v.object({
    server: v.nullable(v.string()),
    services: v.nullable(v.array(service)),
    countries: v.array(v.tuple([v.string(), v.array(country)])),
    operators: v.array(v.tuple([v.string(), v.array(operator)])),
  }),
  // Lists can be asked for again: nobody needs to hear that they were damaged.
  { ...noStoredOffers, countries: [], operators: [] },
);

export interface OffersRoom {
  listServices(): Promise<Result<readonly Service[]>>;
  listCountries(serviceId: string): Promise<Result<readonly Country[]>>;
  listOperators(serviceId: string, countryId: string): Promise<Result<readonly Operator[]>>;
  /** The last good lists of the account at hand; each is null where there is none. Prices in them may be out of date. */
  recall(serviceId: string | null, countryId: string | null): Offers;
  /**
   * Reads the price that the service asks for an order; null where it names none. Makes no request while the list of
   * operators is fresh or on its way. An operator that is not in the list cannot be ordered: `bad-request`.
   */
  readPrice(order: Order): Promise<Result<Money | null>>;
  /** The operator that an answer names, as the list of the order's place calls it; null where it names none or `any`. */
  nameOperator(order: Order, operatorId: string | null): Named | null;
}

export interface OffersPorts {
  readonly document: Document<StoredOffers>;
  readonly session: () => Session | null;
  readonly clock: Clock;
  readonly onAnswer: (problem: ApiProblem | null) => void;
  /** Prices that name no currency are in this one. */
  readonly walletCurrency: () => string | null;
}

/** The reads of one session. Another account may be offered other prices. */
interface SessionReads {
  readonly session: Session | null;
  readonly services: RecentReads<readonly Service[]>;
  readonly countries: RecentReads<readonly Country[]>;
  readonly operators: RecentReads<readonly Operator[]>;
}

export function createOffers({
  document,
  session,
  clock,
  onAnswer,
  walletCurrency,
}: OffersPorts): OffersRoom {
  const kept = (): StoredOffers => {
    const server = session()?.server ?? null;
    const stored = document.get();
    return server !== null && stored.server === server ? stored : { ...noStoredOffers, server };
  };

  const newReads = (): SessionReads => ({
    session: session(),
    services: createRecentReads(clock, freshForMs, 1),
    countries: createRecentReads(clock, freshForMs, maxRecent),
    operators: createRecentReads(clock, freshForMs, maxRecent),
  });
  let lastReads = newReads();
  const reads = (): SessionReads => {
    if (lastReads.session !== session()) lastReads = newReads();
    return lastReads;
  };

  async function list<T extends { readonly price: Money | null }>(
    call: (session: Session) => Promise<ApiResult<readonly T[]>>,
    keep: (stored: StoredOffers, offers: readonly T[]) => StoredOffers,
  ): Promise<Result<readonly T[]>> {
    const asked = session();
    if (asked === null) return refuse({ kind: 'no-key' });
    const result = await call(asked);
    // Another account may have been chosen while the answer was on its way.
    const isCurrent = session() === asked;
    if (isCurrent) onAnswer(result.ok ? null : result.problem);
    if (!result.ok) return result;
    const currency = walletCurrency();
    const offers = result.value.map((offer) => ({
      ...offer,
      price: inWalletCurrency(offer.price, currency),
    }));
    if (isCurrent) document.set(keep(kept(), offers)); // A full disk costs nothing here: they are asked for again.
    return { ok: true, value: offers };
  }

  function listServices(): Promise<Result<readonly Service[]>> {
    const answer = list<Service>(
      ({ client }) => client.listServices(),
      (stored, services) => ({ ...stored, services }),
    );
    reads().services.note('', answer);
    return answer;
  }

  function listCountries(serviceId: string): Promise<Result<readonly Country[]>> {
    const answer = list<Country>(
      ({ client }) => client.listCountries(serviceId),
      (stored, countries) => ({ ...stored, countries: withRecent(stored.countries, serviceId, countries) }),
    );
    reads().countries.note(serviceId, answer);
    return answer;
  }

  function listOperators(serviceId: string, countryId: string): Promise<Result<readonly Operator[]>> {
    const key = placeKey(serviceId, countryId);
    const answer = list<Operator>(
      ({ client }) => client.listOperators(serviceId, countryId),
      (stored, operators) => ({ ...stored, operators: withRecent(stored.operators, key, operators) }),
    );
    reads().operators.note(key, answer);
    return answer;
  }

  /** The list in which a part of the order is offered, as it is now. */
  function readFresh(
    part: keyof Order,
    { service, country }: Order,
  ): Promise<Result<readonly (Service | Country | Operator)[]>> {
    switch (part) {
      case 'service':
        return reads().services.find('') ?? listServices();
      case 'country':
        return reads().countries.find(service.id) ?? listCountries(service.id);
      case 'operator':
        return (
          reads().operators.find(placeKey(service.id, country.id)) ?? listOperators(service.id, country.id)
        );
    }
  }

  return {
    listServices,
    listCountries,
    listOperators,
    nameOperator: ({ service, country }, operatorId) =>
      named(find(kept().operators, placeKey(service.id, country.id)) ?? [], operatorId),
    recall(serviceId, countryId) {
      const stored = kept();
      return {
        services: stored.services,
        countries: find(stored.countries, serviceId),
        operators:
          serviceId === null || countryId === null
            ? null
            : find(stored.operators, placeKey(serviceId, countryId)),
      };
    },
    async readPrice(order) {
      for (const part of pricedParts) {
        const offered = await readFresh(part, order);
        if (!offered.ok) return offered;
        const choice = offered.value.find(({ id }) => id === order[part].id);
        if (choice === undefined && part === 'operator') return refuse({ kind: 'bad-request', detail: null });
        if (choice !== undefined && choice.price !== null) return { ok: true, value: choice.price };
      }
      return { ok: true, value: null };
    },
  };
}

/** An answer may have the id or the name. A bare number that no list explains says nothing to a person. */
function named(operators: readonly Operator[], operatorId: string | null): Named | null {
  const wanted = operatorId === null ? '' : cleanName(operatorId);
  const isMeant = (text: string) => text.toLowerCase() === wanted.toLowerCase();
  const known = operators.find(({ id, name }) => isMeant(id) || isMeant(name));
  if ((known?.id ?? wanted.toLowerCase()) === 'any') return null;
  if (known !== undefined) return { id: known.id, name: known.name };
  return /\p{L}/u.test(wanted) ? { id: wanted, name: wanted } : null;
}

/** Tells one service and country from another whatever characters their ids have. */
const placeKey = (serviceId: string, countryId: string): string => JSON.stringify([serviceId, countryId]);

type Lists<T> = readonly (readonly [string, readonly T[]])[];

const withRecent = <T>(lists: Lists<T>, key: string, offers: readonly T[]): Lists<T> =>
  [...lists.filter(([other]) => other !== key), [key, offers] as const].slice(-maxRecent);

const find = <T>(lists: Lists<T>, key: string | null): readonly T[] | null =>
  lists.find(([other]) => other === key)?.[1] ?? null;
