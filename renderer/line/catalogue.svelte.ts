/** The lists that the line offers from, asked for as they are wanted and kept as long as it is open. */
import type { Bridge } from '../../preload/contract.ts';
import { bestOdds, type Money, type Named, type Order } from '../../preload/model/index.ts';
import { type Choice, toChoice } from '../state/index.ts';
import { countryNames, createRankedSearch, serviceNames } from '../ui/catalogue-search.ts';
import type { CountrySearch } from './find-orders.ts';

type Calls = Pick<Bridge, 'listServices' | 'listCountries' | 'listOperators' | 'recallOffers'>;

/** The orders that one press can make. */
export interface LineOffer {
  readonly order: Order;
  readonly price: Money | null;
  readonly rate: number | null;
}

export class LineCatalogue {
  readonly #calls: Calls;
  readonly #locale: string;
  #services = $state.raw<readonly Choice[]>([]);
  #countries = $state.raw<ReadonlyMap<string, CountrySearch>>(new Map());
  #operators = $state.raw<ReadonlyMap<string, readonly Choice[]>>(new Map());
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
      const answer = await this.#calls.listOperators({ serviceId, countryId });
      if (answer.ok) this.#operators = new Map(this.#operators).set(key, answer.value.map(toChoice));
      return answer.ok;
    });
  }

  /**
   * The offer for a service and country: at the operator of `wanted`, or at that with the best odds. Null while its
   * operators are not known, or where nothing is offered.
   */
  offerFor(
    service: Named,
    country: Named,
    wanted: string | null,
    rateOf: (operator: Choice) => number | null,
  ): LineOffer | null {
    const operators = this.#operators.get(JSON.stringify([service.id, country.id]));
    if (operators === undefined) return null;
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
