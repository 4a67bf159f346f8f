/** Pieces of another direction inside a sentence, kept from reordering it (UAX #9, isolates). */
import { directionControls } from '../model/index.ts';

/** Without what would end the isolate before its end, or reach out of it. */
const closed = (text: string): string => text.replaceAll(directionControls, '');

/** A name or a text whose direction is not known. */
export const isolate = (text: string): string => `\u2068${closed(text)}\u2069`;

/** Text that is always written from left to right: codes, phone numbers, paths, addresses. */
export const ltr = (text: string): string => `\u2066${closed(text)}\u2069`;

/** Hebrew, Arabic and their kin, with their presentation forms and the marks that count as such: classes R and AL of UAX #9. */
const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A name in a sentence written from left to right. Only what is written from right to left can turn the digits and signs
 * beside it, and some trays show isolates as boxes: so all other names are joined as they are.
 */
export const isolateIfRtl = (text: string): string => (rightToLeft.test(text) ? isolate(text) : closed(text));
