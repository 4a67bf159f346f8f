/**
 * Alerts: offers that a person waits for. Pure rules first, then the room that asks: one request a minute over all alerts,
 * and nothing is ever bought.
 */
import * as v from 'valibot';
import {
  isSameOrder,
  isSameServiceAndCountry,
  type Money,
  type OfferAlert,
  type Order,
  type Result,
  type Stock,
} from '../../../preload/model/index.ts';
import type { Session } from '../../account/index.ts';
import { type Cancel, type Chance, type Clock, done, refuse, type Timers } from '../../core/index.ts';
import { type Document, type RowList, readableRows, rowList } from '../../storage/index.ts';
import type { OffersRoom } from '../buying/offers.ts';
import { isInstant } from '../ledger/bounds.ts';

/** An alert with the server whose offer it is about. */
export interface StoredAlert extends OfferAlert {
  readonly server: string;
  /** The numbers that were left, by the service's own list, when the person asked. */
  readonly countSeen: number;
}

/** An offer as a list has it. */
interface Offered {
  readonly price: Money | null;
  readonly stock: Stock;
}

/** A person has a handful. When there are more, the oldest goes. */
const maxAlerts = 50;

const named = v.object({ id: v.string(), name: v.string() });
const money = v.object({
  amountMinor: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  currency: v.nullable(v.string()),
});
const epochMs = v.pipe(v.number(), v.check(isInstant));
const alert: v.GenericSchema<unknown, StoredAlert> = v.object({
  id: v.string(),
  order: v.object({ service: named, country: named, operator: named }),
  most: v.nullable(money),
  sinceMs: epochMs,
  back: v.nullable(v.object({ atMs: epochMs, price: v.nullable(money) })),
  server: v.string(),
  countSeen: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

/** One that makes no sense does not take the others with it, and stays in the file. */
export const storedAlerts: v.GenericSchema<unknown, { readonly alerts: readonly StoredAlert[] }> = v.object({
  alerts: readableRows(alert),
});

export const alertRows: readonly RowList[] = [rowList(['alerts'], alert, ({ id }) => id)];

export const noAlerts: { readonly alerts: readonly StoredAlert[] } = { alerts: [] };

/** The newest comes first. Another alert for the same order takes the place of the former one. */
const withAlert = (alerts: readonly StoredAlert[], added: StoredAlert): readonly StoredAlert[] =>
  [added, ...alerts.filter((other) => !isSameAlert(other, added))].slice(0, maxAlerts);

const isSameAlert = (one: StoredAlert, other: StoredAlert): boolean =>
  one.server === other.server && isSameOrder(one.order, other.order);

/**
 * True when the offer is what the person waits for. With a price it must be known, in that currency, and no higher. Without
 * one more numbers must be left than when they asked: a service may refuse an order though its list still has some.
 */
export function isBack({ most, countSeen }: StoredAlert, offered: Offered | null): boolean {
  if (offered === null || offered.stock?.count === 0) return false;
  if (most === null) return offered.stock === null || offered.stock.count > countSeen;
  const { price } = offered;
  return price !== null && price.currency === most.currency && price.amountMinor <= most.amountMinor;
}

/** Those that wait for an offer of this server. */
const waitingAt = (alerts: readonly StoredAlert[], server: string): readonly StoredAlert[] =>
  alerts.filter((one) => one.server === server && one.back === null);

/** The order whose lists are read next: each service and country in turn. */
function nextToRead(waiting: readonly StoredAlert[], last: Order | null): Order | null {
  const places = waiting
    .map(({ order }) => order)
    .filter((order, at, all) => all.findIndex((other) => isSameServiceAndCountry(other, order)) === at);
  const lastAt = places.findIndex((order) => last !== null && isSameServiceAndCountry(order, last));
  return places[(lastAt + 1) % Math.max(1, places.length)] ?? null;
}

const markBack = (
  alerts: readonly StoredAlert[],
  id: string,
  back: NonNullable<OfferAlert['back']>,
): readonly StoredAlert[] => alerts.map((one) => (one.id === id ? { ...one, back } : one));

interface AlertsPorts {
  readonly document: Document<{ readonly alerts: readonly StoredAlert[] }>;
  readonly offers: Pick<OffersRoom, 'listCountries' | 'listOperators' | 'recall'>;
  readonly session: () => Session | null;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  /** Hears once of each offer that is back, after that is on disk. */
  readonly onBack: (alert: OfferAlert) => void;
  readonly onChange: () => void;
}

export interface Alerts {
  /** The alerts for offers of the service in use, newest first. */
  all(): readonly OfferAlert[];
  /** `most` null waits until the offer can be had at all. */
  set(order: Order, most: Money | null): Result<null>;
  end(id: string): Result<null>;
  /** The person has what they waited for: it was bought, whatever the operator. */
  endFor(order: Order): void;
  /** Another service or account is in use. */
  update(): void;
  stop(): void;
}

const readEveryMs = 60_000;

/** A number of any operator is what an alert for any operator waits for. */
const isFor = ({ order: awaited }: StoredAlert, bought: Order): boolean =>
  isSameOrder(awaited, bought) || (isSameServiceAndCountry(awaited, bought) && awaited.operator.id === 'any');

export function createAlerts(ports: AlertsPorts): Alerts {
  const { document, offers, clock, timers } = ports;
  let cancel: Cancel | null = null;
  let isReading = false;
  let lastRead: Order | null = null;
  // As if one had just been made: a start in quick succession must not make more of them.
  let lastReadMs = clock.now();
  /** Services and countries whose operators named no prices in the last read: the country's own is read next. */
  const unpriced = new Set<string>();

  const server = (): string | null => ports.session()?.server ?? null;
  const stored = (): readonly StoredAlert[] => document.get().alerts;
  const waiting = (): readonly StoredAlert[] => {
    const asked = server();
    return asked === null ? [] : waitingAt(stored(), asked);
  };

  function save(alerts: readonly StoredAlert[]): Result<null> {
    const reason = document.set({ alerts });
    ports.onChange();
    plan();
    return reason === null ? done : refuse({ kind: 'storage', reason });
  }

  function plan(): void {
    cancel?.();
    cancel = null;
    if (isReading || waiting().length === 0) return;
    const sinceMs = clock.now() - lastReadMs;
    // A clock that was set back says nothing: then a whole minute passes.
    const delayMs = sinceMs < 0 ? readEveryMs : Math.max(0, readEveryMs - sinceMs);
    cancel = timers.after(delayMs, () => void look());
  }

  async function look(): Promise<void> {
    const asked = ports.session();
    const order = nextToRead(waiting(), lastRead);
    if (asked === null || order === null) return;
    isReading = true;
    lastRead = order;
    lastReadMs = clock.now();
    const offered = await read(order);
    isReading = false;
    if (ports.session() === asked && offered !== null) judge(order, offered);
    plan();
  }

  /** Answers how each operator is offered; null where the service did not say. */
  async function read({ service, country }: Order): Promise<((order: Order) => Offered | null) | null> {
    const place = JSON.stringify([service.id, country.id]);
    if (unpriced.delete(place)) {
      const countries = await offers.listCountries(service.id);
      return countries.ok ? () => countries.value.find(({ id }) => id === country.id) ?? null : null;
    }
    const operators = await offers.listOperators(service.id, country.id);
    if (!operators.ok) return null;
    if (operators.value.length > 0 && operators.value.every(({ price }) => price === null))
      unpriced.add(place);
    return ({ operator }) => operators.value.find(({ id }) => id === operator.id) ?? null;
  }

  function judge(place: Order, offeredTo: (order: Order) => Offered | null): void {
    for (const alert of waiting()) {
      if (!isSameServiceAndCountry(alert.order, place)) continue;
      const offered = offeredTo(alert.order);
      if (offered === null || !isBack(alert, offered)) continue;
      const back = { atMs: clock.now(), price: offered.price };
      save(markBack(stored(), alert.id, back));
      ports.onBack({ ...alert, back });
    }
  }

  return {
    all: () =>
      stored()
        .filter((alert) => alert.server === server())
        .map(({ server: _server, countSeen: _countSeen, ...alert }) => alert),
    set(order, most) {
      const asked = server();
      if (asked === null) return refuse({ kind: 'no-key' });
      const { operators } = offers.recall(order.service.id, order.country.id);
      const countSeen = operators?.find(({ id }) => id === order.operator.id)?.stock?.count ?? 0;
      const id = ports.chance.uuid();
      const added = { id, order, most, sinceMs: clock.now(), back: null, server: asked, countSeen };
      return save(withAlert(stored(), added));
    },
    end: (id) => save(stored().filter((alert) => alert.id !== id)),
    endFor(order) {
      const kept = stored().filter((alert) => alert.server !== server() || !isFor(alert, order));
      if (kept.length < stored().length) save(kept);
    },
    update() {
      ports.onChange();
      plan();
    },
    stop() {
      cancel?.();
      cancel = null;
    },
  };
}
