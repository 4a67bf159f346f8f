/** Branded ids: a string of one kind cannot be passed for another. */

declare const brand: unique symbol;

type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Ours: exists from the moment a purchase is intended, before the service has named it. */
export type RentalId = Brand<string, 'RentalId'>;

/** The service's own name for a reservation, such as `res_84920fd83a`. */
export type ReservationId = Brand<string, 'ReservationId'>;

/** Identifies one SMS within its rental: the service's id, or one derived from time, sender and text. */
export type SmsId = Brand<string, 'SmsId'>;
