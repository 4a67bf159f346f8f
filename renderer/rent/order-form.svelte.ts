/**
 * The rent panel's order: its three choices with their lists, of which each follows from the choice before it, and the
 * order that is under way. The price and the person's limits are judged in main.
 */

import {
  type Named,
  type Offers,
  type Order,
  type Problem,
  pricedParts,
  type RentalId,
} from '../../preload/model/index.ts';
import type { Bridge, Draft } from '../state/index.ts';
import { operatorToPreselect, type Quote, quoteOf } from './order.ts';
import { OrderField } from './order-field.svelte.ts';

/** In the order of the panel. */
export const orderParts = ['service', 'country', 'operator'] as const;

type Calls = Pick<Bridge, 'listServices' | 'listCountries' | 'listOperators' | 'recallOffers' | 'rent'>;

export class OrderForm {
  readonly service = new OrderField();
  readonly country = new OrderField();
  readonly operator = new OrderField(operatorToPreselect);
  /** An order has left and is not answered yet. At most one is. */
  isUnderWay = $state(false);
  /** The problem that kept the last order from being carried out; null once something else is chosen. */
  problem = $state.raw<Problem | null>(null);
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  /** Chooses what `draft` has, as far as it is still offered, and asks for all lists at once. */
  async start({ service, country, operator }: Draft): Promise<void> {
    this.problem = null;
    this.service.chosen = service;
    this.country.chosen = country;
    this.operator.chosen = operator;
    await this.loadAll();
    if (this.service.chosen === null && this.service.isFresh) {
      // Without a service it is the person's favourite, which waits for one.
      if (service !== null) this.country.clear();
      this.operator.clear();
    }
  }

  async choose(field: keyof Order, named: Named): Promise<void> {
    this.problem = null;
    this[field].chosen = named;
    if (field === 'operator') return;
    this.operator.clear();
    if (field === 'service') await this.loadCountries();
    if (field === 'country' || this.country.chosen !== null) await this.loadOperators();
  }

  loadAll = () => Promise.all([this.loadServices(), this.loadCountries(), this.loadOperators()]);

  loadServices = () =>
    this.service.load({
      key: '',
      ask: () => this.#calls.listServices(),
      recall: async () => (await this.#recall()).services,
    });

  loadCountries = async () => {
    const serviceId = this.service.chosen?.id;
    if (serviceId === undefined) return;
    const loaded = await this.country.load({
      key: serviceId,
      ask: () => this.#calls.listCountries({ serviceId }),
      recall: async () => (await this.#recall()).countries,
    });
    if (loaded && this.country.chosen === null) this.operator.clear();
  };

  loadOperators = async () => {
    const serviceId = this.service.chosen?.id;
    const countryId = this.country.chosen?.id;
    if (serviceId === undefined || countryId === undefined) return;
    await this.operator.load({
      key: `${serviceId}/${countryId}`,
      ask: () => this.#calls.listOperators({ serviceId, countryId }),
      recall: async () => (await this.#recall()).operators,
    });
  };

  /** Asks again for what could not be had. */
  loadFailed = () => {
    const loads = { service: this.loadServices, country: this.loadCountries, operator: this.loadOperators };
    return Promise.all(
      orderParts.filter((part) => this[part].list.kind === 'failed').map((part) => loads[part]()),
    );
  };

  /** Resolves once each list that was asked for last is there, or has failed: an earlier question may be given up for it. */
  async settled(): Promise<void> {
    for (const part of orderParts) {
      let last: Promise<unknown>;
      do {
        last = this[part].answered;
        await last;
      } while (last !== this[part].answered);
    }
  }

  #recall = (): Promise<Offers> =>
    this.#calls.recallOffers({
      serviceId: this.service.chosen?.id ?? null,
      countryId: this.country.chosen?.id ?? null,
    });

  /** True while a field shows something other than what would be ordered. */
  get isBeingTyped(): boolean {
    return orderParts.some((part) => this[part].typed !== null);
  }

  /** The problem that the list of a part ended in; null where it has none. */
  problemOf(part: keyof Order): Problem | null {
    const { list } = this[part];
    return list.kind === 'failed' ? list.problem : null;
  }

  get draft(): Draft {
    const { service, country, operator } = this;
    return { service: service.chosen, country: country.chosen, operator: operator.chosen };
  }

  /** The order that the fields show; null while a choice is missing or its list is not there. */
  get order(): Order | null {
    const { service, country, operator } = this;
    if (service.chosen === null || country.chosen === null || operator.chosen === null) return null;
    if (operator.list.kind !== 'ready' || operator.choice === null) return null;
    return { service: service.chosen, country: country.chosen, operator: operator.chosen };
  }

  get quote(): Quote {
    return quoteOf(pricedParts.map((part) => this[part]));
  }

  /**
   * Orders what the fields show at the price they name. Answers the new rental; null where there is none, and `problem`
   * says why, unless the person has just said no to the question that main asked.
   */
  async rent(): Promise<RentalId | null> {
    const { order, quote } = this;
    if (order === null || this.isUnderWay || this.isBeingTyped) return null;
    this.isUnderWay = true;
    this.problem = null;
    const result = await this.#calls.rent({ order, priceShown: quote.price });
    this.isUnderWay = false;
    if (result.ok) return result.value;
    if (result.problem.kind === 'declined') return null;
    this.problem = result.problem;
    // The button must not go on naming a price that no longer holds.
    if (staleAfter.has(result.problem.kind)) await this.loadAll();
    return null;
  }
}

/** After these the prices and the numbers left that the panel shows are not those of the service. */
const staleAfter: ReadonlySet<Problem['kind']> = new Set([
  'price-rose',
  'price-unknown',
  'bad-request',
  'carrier-timeout',
  'refused',
]);
