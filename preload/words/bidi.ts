/** Pieces of another direction inside a sentence, kept from reordering it (UAX #9, isolates). */

/** A name or a text whose direction is not known. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** Text that is always written from left to right: codes, phone numbers, paths, addresses. */
export const ltr = (text: string): string => `\u2066${text}\u2069`;
