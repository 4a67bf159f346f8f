/** The lists and findings of main that the line offers. They are asked for as they are wanted, and kept while the line is open. */

import {
  bestOdds,
  expectedRate,
  type Money,
  type Named,
  type Order,
  type OwnRecords,
  type Rental,
} from '../../preload/model/index.ts';
import { type Bridge, type Choice, toChoice } from '../state/index.ts';
import { countryNames, createRankedSearch, serviceNames } from '../ui/catalogue-search.ts';
import type { CountrySearch } from './find-orders.ts';

type Calls = Pick<
  Bridge,
  'listServices' | 'listCountries' | 'listOperators' | 'recallOffers' | 'readOwnRecords' | 'findHistory'
>;

/** The operators of a service and country, and what the person knows of them. */
interface Market {
  readonly operators: readonly Choice[];
  readonly own: OwnRecords;
}

/** The orders that one press can make. */
export interface LineOffer {
  readonly order: Order;
  readonly price: Money | null;
  readonly rate: number | null;
}

/** As the contract has it. */
const maxTypedLength = 500;

export class LineCatalogue {
  readonly #calls: Calls;
  readonly #locale: string;
  #services = $state.raw<readonly Choice[]>([]);
  #countries = $state.raw<ReadonlyMap<string, CountrySearch>>(new Map());
  #markets = $state.raw<ReadonlyMap<string, Market>>(new Map());
  #history = $state.raw<{ readonly typed: string; readonly rows: readonly Rental[] }>({
    typed: '',
    rows: [],
  });
  #sought = '';
  readonly #asked = new Set<string>();
  readonly services = $derived(createRankedSearch(this.#services, serviceNames));

  constructor(calls: Calls, locale: string) {
    this.#calls = calls;
    this.#locale = locale;
  }

  /** Shows the services of earlier at once, and those of now when they come. */
  async start(): Promise<void> {
    const { services } = await this.#calls.recallOffers({ serviceId: null, countryId: null });
    if (services !== null && this.#services.length === 0) this.#services = services.map(toChoice);
    const answer = await this.#calls.listServices();
    if (answer.ok) this.#services = answer.value.map(toChoice);
  }

  countriesOf(serviceId: string): CountrySearch | null {
    return this.#countries.get(serviceId) ?? null;
  }

  /** Asks once; what fails is asked again when it is wanted again. */
  async wantCountries(serviceId: string): Promise<void> {
    await this.#once(`countries ${serviceId}`, async () => {
      const answer = await this.#calls.listCountries({ serviceId });
      if (!answer.ok) return false;
      const choices = answer.value.map(toChoice);
      const search = createRankedSearch(choices, countryNames(this.#locale));
      this.#countries = new Map(this.#countries).set(serviceId, { search, choices });
      return true;
    });
  }

  async wantOperators(serviceId: string, countryId: string): Promise<void> {
    const key = JSON.stringify([serviceId, countryId]);
    await this.#once(`operators ${key}`, async () => {
      const place = { serviceId, countryId };
      const [answer, own] = await Promise.all([
        this.#calls.listOperators(place),
        this.#calls.readOwnRecords(place),
      ]);
      if (answer.ok) {
        this.#markets = new Map(this.#markets).set(key, { operators: answer.value.map(toChoice), own });
      }
      return answer.ok;
    });
  }

  /** Of all that ended, the newest that main finds for these words; none until it has answered for them. */
  historyFor(typed: string): readonly Rental[] {
    return this.#history.typed === typed ? this.#history.rows : [];
  }

  async wantHistory(typed: string, count: number): Promise<void> {
    if (typed.trim() === '') return;
    const everywhere = { service: null, country: null, outcome: null, sinceMs: null };
    const search = { ...everywhere, typed: typed.slice(0, maxTypedLength), locale: this.#locale };
    this.#sought = typed;
    const { rows } = await this.#calls.findHistory({ search, from: 0, count, keep: null });
    // Answers may overtake each other.
    if (this.#sought === typed) this.#history = { typed, rows };
  }

  /**
   * The offer for a service and country: at the operator of `wanted`, or at that with the best odds. Null while its
   * operators are not known, or where nothing is offered.
   */
  offerFor(service: Named, country: Named, wanted: string | null): LineOffer | null {
    const market = this.#markets.get(JSON.stringify([service.id, country.id]));
    if (market === undefined) return null;
    const { operators, own } = market;
    const rateOf = ({ id, deliveryRate }: Choice) => expectedRate(deliveryRate, own[id]);
    const operator = operators.find(({ id }) => id === wanted) ?? bestOdds(operators, rateOf) ?? operators[0];
    if (operator === undefined) return null;
    const named = ({ id, name }: Named): Named => ({ id, name });
    return {
      order: { service: named(service), country: named(country), operator: named(operator) },
      price: operator.price,
      rate: rateOf(operator),
    };
  }

  async #once(key: string, ask: () => Promise<boolean>): Promise<void> {
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    if (!(await ask())) this.#asked.delete(key);
  }
}
