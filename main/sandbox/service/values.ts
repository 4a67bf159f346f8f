/** Schemas of single values that several calls share. */
import * as v from 'valibot';

/** Of the main unit, as in 0.42. */
export const amount = v.pipe(v.number(), v.minValue(0), v.examples([0.42]));
export const currency = v.pipe(v.string(), v.length(3), v.description('ISO 4217'), v.examples(['USD']));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const time = v.pipe(v.string(), v.isoTimestamp(), v.examples(['2026-05-19T21:16:00.000Z']));
export const reservationId = v.pipe(v.string(), v.examples(['res_84920fd83a']));

const id = (meaning: string, example: string) =>
  v.pipe(v.string(), v.description(meaning), v.examples([example]));
export const serviceId = id('The id of a service', 'whatsapp');
export const countryId = id('The id of a country: ISO 3166-1 alpha-2 in lower case', 'us');
export const operatorId = id('The id of an operator of that country, or `any`', 'any');

export const isoTime = (epochMs: number): string => new Date(epochMs).toISOString();
