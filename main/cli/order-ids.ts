/** The ids of an order that comes from outside: from the command line or from a link. */
import * as v from 'valibot';

/** No sign that means anything to a shell, a URL or a page. */
const id = v.pipe(v.string(), v.toLowerCase(), v.regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/));

export const orderIdsSchema = v.strictObject({
  service: id,
  country: id,
  operator: v.optional(id, 'any'),
});

export type OrderIds = v.InferOutput<typeof orderIdsSchema>;
