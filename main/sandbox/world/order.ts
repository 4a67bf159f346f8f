/** What a client asks for, and the name it gave to asking for it (RFC draft "Idempotency-Key"), if any. */
export interface Order {
  readonly service: string;
  readonly country: string;
  readonly operator: string;
  readonly idempotencyKey: string | null;
}

/** Why an order is not carried out. Nothing in the world has changed then. */
export type OrderProblem =
  | { readonly kind: 'unknown'; readonly field: 'service' | 'country' | 'operator'; readonly value: string }
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'too-many-open'; readonly limit: number }
  | { readonly kind: 'no-numbers' }
  | { readonly kind: 'carrier-timeout'; readonly operator: string }
  | {
      readonly kind: 'out-of-balance';
      readonly availableMinor: number;
      readonly priceMinor: number;
      readonly currency: string;
    };
