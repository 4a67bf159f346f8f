/** What can be rented: asked of the service anew each time, with the last good answer at hand at once meanwhile. */
import * as v from 'valibot';
import type {
  ApiProblem,
  Country,
  Money,
  Offers,
  Operator,
  Result,
  Service,
} from '../../../preload/model/index.ts';
import type { Session } from '../../account/index.ts';
import { refuse } from '../../core/index.ts';
import type { ApiResult } from '../../rentium/index.ts';
import type { Document } from '../../storage/index.ts';
import { inWalletCurrency } from './currency.ts';

/** The lists of the countries and operators that were looked at last; older ones are dropped. */
const RECENT_MAX = 12;

/** The last good lists of one service. Keys: the id of a service, and `service/country`. Newest last. */
export interface StoredOffers {
  readonly server: string | null;
  readonly services: readonly Service[] | null;
  readonly countries: readonly (readonly [string, readonly Country[]])[];
  readonly operators: readonly (readonly [string, readonly Operator[]])[];
}

export const noStoredOffers: StoredOffers = { server: null, services: null, countries: [], operators: [] };

const price = v.nullable(
  v.object({ amountMinor: v.pipe(v.number(), v.safeInteger()), currency: v.nullable(v.string()) }),
);
const service = v.object({
  id: v.string(),
  name: v.string(),
  price,
  stock: v.nullable(v.object({ count: v.number(), exact: v.boolean() })),
});
const country = v.object({ ...service.entries, dialCode: v.nullable(v.string()) });
const operator = v.object({ ...service.entries, deliveryRate: v.nullable(v.number()) });

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
}

export interface OffersPorts {
  readonly document: Document<StoredOffers>;
  readonly session: () => Session | null;
  readonly onAnswer: (problem: ApiProblem | null) => void;
  /** Prices that name no currency are in this one. */
  readonly walletCurrency: () => string | null;
}

export function createOffers({ document, session, onAnswer, walletCurrency }: OffersPorts): OffersRoom {
  const kept = (): StoredOffers => {
    const server = session()?.server ?? null;
    const stored = document.get();
    return server !== null && stored.server === server ? stored : { ...noStoredOffers, server };
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

  return {
    listServices: () =>
      list<Service>(
        ({ client }) => client.listServices(),
        (stored, services) => ({ ...stored, services }),
      ),
    listCountries: (serviceId) =>
      list<Country>(
        ({ client }) => client.listCountries(serviceId),
        (stored, countries) => ({ ...stored, countries: withRecent(stored.countries, serviceId, countries) }),
      ),
    listOperators: (serviceId, countryId) =>
      list<Operator>(
        ({ client }) => client.listOperators(serviceId, countryId),
        (stored, operators) => ({
          ...stored,
          operators: withRecent(stored.operators, `${serviceId}/${countryId}`, operators),
        }),
      ),
    recall(serviceId, countryId) {
      const stored = kept();
      return {
        services: stored.services,
        countries: find(stored.countries, serviceId),
        operators: serviceId === null ? null : find(stored.operators, `${serviceId}/${countryId}`),
      };
    },
  };
}

type Lists<T> = readonly (readonly [string, readonly T[]])[];

const withRecent = <T>(lists: Lists<T>, key: string, offers: readonly T[]): Lists<T> =>
  [...lists.filter(([other]) => other !== key), [key, offers] as const].slice(-RECENT_MAX);

const find = <T>(lists: Lists<T>, key: string | null): readonly T[] | null =>
  lists.find(([other]) => other === key)?.[1] ?? null;
