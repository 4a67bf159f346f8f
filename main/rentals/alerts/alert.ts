/** Rules of the alerts for offers: pure data. */
import * as v from 'valibot';
import {
  isSameOrder,
  isSameServiceAndCountry,
  type Money,
  type OfferAlert,
  type Order,
  type Stock,
} from '../../../preload/model/index.ts';
import { type RowList, readableRows, rowList } from '../../storage/index.ts';
import { isInstant } from '../ledger/bounds.ts';

/** An alert with the server whose offer it is about. */
export interface StoredAlert extends OfferAlert {
  readonly server: string;
  /** The numbers that were left, by the service's own list, when the person asked. */
  readonly countSeen: number;
}

/** An offer as a list has it. */
export interface Offered {
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
export const withAlert = (alerts: readonly StoredAlert[], added: StoredAlert): readonly StoredAlert[] =>
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
export const waitingAt = (alerts: readonly StoredAlert[], server: string): readonly StoredAlert[] =>
  alerts.filter((one) => one.server === server && one.back === null);

/** The order whose lists are read next: each service and country in turn. */
export function nextToRead(waiting: readonly StoredAlert[], last: Order | null): Order | null {
  const places = waiting
    .map(({ order }) => order)
    .filter((order, at, all) => all.findIndex((other) => isSameServiceAndCountry(other, order)) === at);
  const lastAt = places.findIndex((order) => last !== null && isSameServiceAndCountry(order, last));
  return places[(lastAt + 1) % Math.max(1, places.length)] ?? null;
}

export const markBack = (
  alerts: readonly StoredAlert[],
  id: string,
  back: NonNullable<OfferAlert['back']>,
): readonly StoredAlert[] => alerts.map((one) => (one.id === id ? { ...one, back } : one));
