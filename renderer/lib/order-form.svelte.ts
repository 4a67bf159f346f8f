/** The rent panel's three choices and their lists. Each list follows from the choice before it. */
import type { Bridge, Country, Operator, Service } from '../../preload/contract.ts';
import type { Named, Order, Problem, Result } from '../../preload/model.ts';
import { type Choice, toChoice } from './choices.ts';
import { operatorToPreselect, priceOf } from './order.ts';

export type List =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly choices: readonly Choice[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** An order that may still lack parts. */
export type Draft = { readonly [K in keyof Order]: Named | null };

type Lists = Pick<Bridge, 'listServices' | 'listCountries' | 'listOperators'>;
type Answer = Result<readonly (Service | Country | Operator)[]>;

/** One field: what is chosen, and what may be. */
export class OrderField {
  chosen = $state.raw<Named | null>(null);
  list = $state.raw<List>({ kind: 'none' });
  #asked = 0;

  get choice(): Choice | null {
    if (this.list.kind !== 'ready') return null;
    return this.list.choices.find((choice) => choice.id === this.chosen?.id) ?? null;
  }

  clear(): void {
    this.#asked += 1;
    this.chosen = null;
    this.list = { kind: 'none' };
  }

  /** Only the last answer asked for counts: a slow list of an earlier choice must not overwrite it. */
  async load(ask: () => Promise<Answer>): Promise<boolean> {
    this.#asked += 1;
    const mine = this.#asked;
    this.list = { kind: 'loading' };
    const answer = await ask();
    if (mine !== this.#asked) return false;
    this.list = answer.ok
      ? { kind: 'ready', choices: answer.value.map(toChoice) }
      : { kind: 'failed', problem: answer.problem };
    // What is no longer offered cannot stay chosen.
    if (answer.ok && this.choice === null) this.chosen = null;
    return answer.ok;
  }
}

export class OrderForm {
  readonly service = new OrderField();
  readonly country = new OrderField();
  readonly operator = new OrderField();
  readonly #lists: Lists;

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** Chooses what `draft` has, as far as it is still offered, and asks for all lists at once. */
  async start({ service, country, operator }: Draft): Promise<void> {
    this.service.chosen = service;
    this.country.chosen = country;
    this.operator.chosen = operator;
    await Promise.all([this.loadServices(), this.loadCountries(), this.loadOperators()]);
    if (this.service.chosen === null && this.service.list.kind === 'ready') {
      this.country.clear();
      this.operator.clear();
    }
  }

  async choose(field: 'service' | 'country' | 'operator', named: Named): Promise<void> {
    this[field].chosen = named;
    if (field === 'operator') return;
    this.operator.clear();
    if (field === 'service') await this.loadCountries();
    if (field === 'country' || this.country.chosen !== null) await this.loadOperators();
  }

  loadServices = () => this.service.load(() => this.#lists.listServices());

  loadCountries = async () => {
    const serviceId = this.service.chosen?.id;
    if (serviceId === undefined) return;
    const loaded = await this.country.load(() => this.#lists.listCountries({ serviceId }));
    if (loaded && this.country.chosen === null) this.operator.clear();
  };

  loadOperators = async () => {
    const serviceId = this.service.chosen?.id;
    const countryId = this.country.chosen?.id;
    if (serviceId === undefined || countryId === undefined) return;
    const loaded = await this.operator.load(() => this.#lists.listOperators({ serviceId, countryId }));
    if (loaded && this.operator.list.kind === 'ready') {
      this.operator.chosen ??= operatorToPreselect(this.operator.list.choices);
    }
  };

  get draft(): Draft {
    const { service, country, operator } = this;
    return { service: service.chosen, country: country.chosen, operator: operator.chosen };
  }

  /** What would be ordered now; null while a choice is missing or its list is not there yet. */
  get order(): Order | null {
    const { service, country, operator } = this;
    if (service.chosen === null || country.chosen === null || operator.chosen === null) return null;
    if (operator.choice === null) return null;
    return { service: service.chosen, country: country.chosen, operator: operator.chosen };
  }

  get price() {
    return priceOf([this.operator.choice, this.country.choice, this.service.choice]);
  }
}
