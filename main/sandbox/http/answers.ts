import * as v from 'valibot';

/** What the API answers, as api-contract.md lists it under "Assumed". The OpenAPI document is made from these. */

const named = v.string();
/** Of the main unit, as in 0.42. */
const amount = v.pipe(v.number(), v.minValue(0), v.examples([0.42]));
const currency = v.pipe(v.string(), v.length(3), v.description('ISO 4217'), v.examples(['USD']));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.string(), v.isoTimestamp(), v.examples(['2026-05-19T21:16:00.000Z']));
const reservationId = v.pipe(v.string(), v.examples(['res_84920fd83a']));

const serviceAnswer = v.strictObject({ id: named, name: named, price: amount, currency, available: count });
export const servicesAnswer = v.strictObject({ services: v.array(serviceAnswer) });

const countryAnswer = v.strictObject({
  id: named,
  name: named,
  dial_code: v.pipe(v.string(), v.regex(/^\+\d+$/), v.examples(['+1'])),
  price: amount,
  currency,
  available: count,
});
export const countriesAnswer = v.strictObject({ countries: v.array(countryAnswer) });

const operatorAnswer = v.strictObject({
  id: named,
  name: named,
  country: named,
  price: amount,
  available: count,
  success_rate: v.optional(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(100),
      v.description('Share of orders that got an SMS, in percent'),
    ),
  ),
});
export const operatorsAnswer = v.strictObject({ operators: v.array(operatorAnswer) });

export const reservationAnswer = v.strictObject({
  id: reservationId,
  phone_number: v.pipe(v.string(), v.regex(/^\+\d+$/), v.description('E.164'), v.examples(['+12025550143'])),
  service: named,
  country: named,
  operator: v.pipe(v.string(), v.description('Never `any`')),
  status: v.picklist(['PENDING', 'RECEIVED', 'COMPLETED', 'EXPIRED', 'FAILED']),
  price: amount,
  currency,
  created_at: time,
  expires_at: time,
});
export const reservationDetailAnswer = v.strictObject({ ...reservationAnswer.entries, sms_count: count });

export const smsAnswer = v.strictObject({
  id: named,
  sender: named,
  text: named,
  code: v.pipe(
    v.nullable(v.string()),
    v.description('The one-time code without separators; null when none was recognised'),
  ),
  received_at: time,
});
export const smsListAnswer = v.strictObject({
  reservation_id: reservationId,
  sms: v.array(smsAnswer),
  total: count,
});

export const balanceAnswer = v.strictObject({
  balance: v.pipe(amount, v.description('What can be spent: open reservations hold their price')),
  currency,
  quotas: v.strictObject({
    active_reservations: v.strictObject({ used: count, limit: count }),
    requests_per_second: count,
  }),
});

export const errorAnswer = v.strictObject({
  error: v.strictObject({
    code: v.picklist([
      'BAD_REQUEST',
      'UNAUTHORIZED',
      'OUT_OF_BALANCE',
      'RATE_LIMIT',
      'CARRIER_TIMEOUT',
      'FORBIDDEN',
      'NOT_FOUND',
      'METHOD_NOT_ALLOWED',
      'PAYLOAD_TOO_LARGE',
      'INTERNAL',
    ]),
    message: v.pipe(v.string(), v.description('For people; programs decide by status and code')),
  }),
});
