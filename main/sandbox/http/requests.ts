import * as v from 'valibot';

/** What the API takes. Whatever does not fit is answered with 400. */

const id = (what: string, example: string) => v.pipe(v.string(), v.description(what), v.examples([example]));
const serviceId = id('The id of a service', 'whatsapp');
const countryId = id('The id of a country: ISO 3166-1 alpha-2 in lower case', 'us');

export const orderSchema = v.object({
  service: serviceId,
  country: countryId,
  operator: id('The id of an operator of that country, or `any`', 'any'),
});

export const countriesQuery = v.object({ service: v.optional(serviceId) });
export const operatorsQuery = v.object({ country: countryId, service: v.optional(serviceId) });

export const idempotencyKeySchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(255),
  v.description(
    'Names the click behind an order: the same key and body give the same reservation, the same key with another body 400.',
  ),
);
