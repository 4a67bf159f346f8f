/** One request of a delivery. `failure` is `time-out`, or the code of the system's error, such as ECONNREFUSED. */
export type Attempt = { readonly atMs: number; readonly durationMs: number } & (
  | { readonly status: number }
  | { readonly failure: string }
);

/** An event on its way to the target. Twice in the list, with the same event id, when it is delivered twice. */
export interface Delivery {
  readonly eventId: string;
  readonly reservationId: string;
  readonly isDuplicate: boolean;
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
  readonly state: 'pending' | 'delivered' | 'given-up';
}

/** A delivery as it is worked on. */
export interface Parcel {
  readonly eventId: string;
  readonly reservationId: string;
  readonly isDuplicate: boolean;
  readonly body: string;
  readonly attempts: Attempt[];
  state: Delivery['state'];
}

/** As it is now: later attempts do not show in it. */
export const deliveryOf = ({ eventId, reservationId, isDuplicate, attempts, state }: Parcel): Delivery => ({
  eventId,
  reservationId,
  isDuplicate,
  attempts: [...attempts],
  state,
});
