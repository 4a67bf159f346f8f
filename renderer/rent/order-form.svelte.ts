/** The rent panel's three choices and their lists. Each list follows from the choice before it. */
import type { Bridge } from '../../preload/contract.ts';
import {
  isSameOrder,
  type Money,
  type Named,
  type Offers,
  type Order,
  type Problem,
} from '../../preload/model/index.ts';
import type { Draft } from '../state/index.ts';
import { objectionToPrice, operatorToPreselect, type Quote, quoteOf } from './order.ts';
import { OrderField } from './order-field.svelte.ts';

/** In the order of the panel. */
export const orderParts = ['service', 'country', 'operator'] as const;

type Lists = Pick<Bridge, 'listServices' | 'listCountries' | 'listOperators' | 'recallOffers'>;

/** What came of asking for the price once more. A list that failed tells so itself: then there is no problem to name. */
export type Confirmation =
  | { readonly kind: 'confirmed'; readonly price: Money | null }
  | { readonly kind: 'refused'; readonly problem: Problem | null };

export class OrderForm {
  readonly service = new OrderField();
  readonly country = new OrderField();
  readonly operator = new OrderField(operatorToPreselect);
  readonly #lists: Lists;

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** Chooses what `draft` has, as far as it is still offered, and asks for all lists at once. */
  async start({ service, country, operator }: Draft): Promise<void> {
    this.service.chosen = service;
    this.country.chosen = country;
    this.operator.chosen = operator;
    await this.loadAll();
    if (this.service.chosen === null && this.service.isFresh) {
      this.country.clear();
      this.operator.clear();
    }
  }

  async choose(field: keyof Order, named: Named): Promise<void> {
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
      ask: () => this.#lists.listServices(),
      recall: async () => (await this.#recall()).services,
    });

  loadCountries = async () => {
    const serviceId = this.service.chosen?.id;
    if (serviceId === undefined) return;
    const loaded = await this.country.load({
      key: serviceId,
      ask: () => this.#lists.listCountries({ serviceId }),
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
      ask: () => this.#lists.listOperators({ serviceId, countryId }),
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

  #recall = (): Promise<Offers> =>
    this.#lists.recallOffers({
      serviceId: this.service.chosen?.id ?? null,
      countryId: this.country.chosen?.id ?? null,
    });

  /** Whether a field shows something other than what would be ordered. */
  get isBeingTyped(): boolean {
    return orderParts.some((part) => this[part].typed !== null);
  }

  /** Why the list of a part could not be had, if that is so. */
  problemOf(part: keyof Order): Problem | null {
    const { list } = this[part];
    return list.kind === 'failed' ? list.problem : null;
  }

  get draft(): Draft {
    const { service, country, operator } = this;
    return { service: service.chosen, country: country.chosen, operator: operator.chosen };
  }

  /** What would be ordered now; null while a choice is missing or its list is not there. */
  get order(): Order | null {
    const { service, country, operator } = this;
    if (service.chosen === null || country.chosen === null || operator.chosen === null) return null;
    if (operator.list.kind !== 'ready' || operator.choice === null) return null;
    return { service: service.chosen, country: country.chosen, operator: operator.chosen };
  }

  get quote(): Quote {
    return quoteOf([this.operator, this.country, this.service]);
  }

  /** Waits for the prices that are on their way. An order that was clicked at one price is not sent at a higher one. */
  async confirm(order: Order, shown: Money | null): Promise<Confirmation> {
    await Promise.all([this.service.answered, this.country.answered, this.operator.answered]);
    if (!this.quote.isFresh) return { kind: 'refused', problem: null };
    if (this.order === null || !isSameOrder(this.order, order)) {
      return { kind: 'refused', problem: { kind: 'bad-request', detail: null } };
    }
    const { price } = this.quote;
    const problem = objectionToPrice(shown, price);
    return problem === null ? { kind: 'confirmed', price } : { kind: 'refused', problem };
  }
}
