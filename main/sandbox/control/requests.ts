import * as v from 'valibot';

/** What the controls take. Strict: a field that is spelled wrongly must not seem to have worked. */

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const key = v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/), v.maxLength(200), v.description('A Bearer key'));
const balance = v.pipe(v.number(), v.minValue(0), v.description('Of the main unit'), v.examples([25]));

export const smsByHand = v.strictObject({
  reservation_id: v.string(),
  text: v.string(),
  sender: v.optional(v.pipe(v.string(), v.description('Default: the name of the service'))),
  code: v.optional(
    v.pipe(v.nullable(v.string()), v.description('What the service reports; default: that there is none')),
  ),
});

export const balanceChange = v.strictObject({ key, balance });

export const keyTerms = v.strictObject({
  key,
  balance,
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/), v.description('ISO 4217')), 'USD'),
  is_revoked: v.optional(v.boolean(), false),
  expires_at: v.optional(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
});

/** A day at a time: a world moved far ahead of its clients only shows that their clocks differ. */
const maxAdvanceMs = 86_400_000;
export const timeChange = v.strictObject({
  advance_ms: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.maxValue(maxAdvanceMs),
      v.description('Moves the time of the sandbox ahead'),
    ),
  ),
  scale: v.optional(
    v.pipe(
      v.number(),
      v.gtValue(0),
      v.maxValue(10_000),
      v.description('SMS arrive, and reservations expire, so many times sooner'),
    ),
  ),
});

export const oddsChange = v.strictObject({
  code_absent_share: v.optional(v.pipe(share, v.description('Of the SMS with a code: reported without one'))),
  code_wrong_share: v.optional(
    v.pipe(share, v.description('Of the SMS with a code: reported with a wrong one')),
  ),
  delivery_share: v.optional(
    v.pipe(
      v.nullable(share),
      v.description("Of new reservations: get an SMS at all; null: each operator's own success rate"),
    ),
  ),
});

export const webhookTarget = v.strictObject({
  url: v.pipe(
    v.string(),
    v.maxLength(2_000),
    v.description('On this computer; anything else is refused'),
    v.examples(['http://127.0.0.1:8787/hook']),
  ),
  secret: v.optional(
    v.pipe(
      v.nullable(v.string()),
      v.description('Signs each request; null: unsigned, as the vendor documents'),
    ),
    null,
  ),
  duplicate_share: v.optional(v.pipe(share, v.description('Delivered twice')), 0),
  shuffle_share: v.optional(v.pipe(share, v.description('Held back until a later one has been tried')), 0),
});
