/** A person asked to be told when an offer can be had again, or for less. */
import type { Money } from './money.ts';
import type { Order } from './offer.ts';

export interface OfferAlert {
  readonly id: string;
  readonly order: Order;
  /** The most that it may cost; null for any price. */
  readonly most: Money | null;
  readonly sinceMs: number;
  /** The offer as it was when it came back, and the time; null while it is awaited. */
  readonly back: { readonly atMs: number; readonly price: Money | null } | null;
}
