import * as v from 'valibot';

/** A picklist whose default is its first value. */
const axis = <const Values extends readonly [string, ...string[]]>(meaning: string, values: Values) =>
  v.optional(v.pipe(v.picklist(values), v.description(meaning)), values[0]);

/**
 * The ways in which services of this kind differ, one axis for each. The axes are independent; the first value of each
 * is the canonical one.
 */
export const dialectSchema = v.pipe(
  v.strictObject({
    listEnvelope: axis('What lists are wrapped in; keyed: an object by id', [
      'named',
      'bare',
      'data',
      'data-named',
      'items',
      'results',
      'list',
      'keyed',
      'keyed-numbers',
      'keyed-names',
    ]),
    objectEnvelope: axis(
      'What single objects are wrapped in; the last three are a flag, with `data` beside it',
      ['bare', 'data', 'reservation', 'order', 'result', 'rental', 'success', 'ok', 'status-success'],
    ),
    names: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.maxValue(7),
        v.description('Which name of each row of names; a shorter row starts again'),
      ),
      0,
    ),
    letterCase: axis('How field names are written', ['snake', 'camel', 'pascal', 'kebab']),
    ids: axis('Ids of reservations and SMS', ['text', 'number']),
    phone: axis('The rented number; split: `cc` and `number`', ['e164', 'no-plus', 'number', 'split']),
    status: axis('The status of a reservation', ['words', 'lower', 'numbers', 'received-means-waiting']),
    times: axis('Points in time', [
      'iso',
      'iso-no-ms',
      'iso-micros',
      'iso-nanos',
      'iso-no-zone',
      'unix-s',
      'unix-ms',
    ]),
    expiry: axis('The end of a reservation; relative: the seconds that are left', [
      'absolute',
      'relative',
      'none',
    ]),
    sms: axis('The SMS of a reservation; one object or text is the newest of them', [
      'list',
      'single-object',
      'text',
    ]),
    emptySms: axis('The answer when there is no SMS yet', ['list', 'null', '202', '204', '404']),
    smsIds: axis('Whether an SMS has an id', ['given', 'absent']),
    noCode: axis('An SMS without a code', ['null', 'empty', 'zero']),
    price: axis('Amounts of money; cents and usd-suffix: `price_cents`, `price_usd`', [
      'number',
      'text',
      'comma',
      'cents',
      'usd-suffix',
    ]),
    stock: axis('How many numbers are left; plus: "100+"', ['number', 'boolean', 'plus', 'missing']),
    currency: axis('The currency; suffix: behind the amount', ['letters', 'iso-number', 'suffix', 'absent']),
    balance: axis('The balance; wallet: `wallet.balance`', ['flat', 'cents', 'wallet', 'credits']),
    successRate: axis('The success rate of an operator', ['percent', 'fraction', 'absent']),
    operators: axis('Operators; names: the ids alone, as an order takes them', ['objects', 'names']),
    errors: axis('The body of an error', [
      'object',
      'string',
      'flat-code',
      'error-code',
      'detail',
      'rfc7807',
      'text',
      'html',
    ]),
    retryAfter: axis('How long to wait', ['header', 'http-date', 'body']),
  }),
  v.readonly(),
);

export type Dialect = v.InferOutput<typeof dialectSchema>;

/** The dialect that the sandbox speaks by itself. */
export const canonical: Dialect = v.parse(dialectSchema, {});

const axes: readonly (keyof Dialect)[] = v.parse(
  v.array(v.keyof(dialectSchema.pipe[0])),
  Object.keys(canonical),
);

export const isCanonical = (dialect: Dialect): boolean =>
  dialect === canonical || axes.every((name) => dialect[name] === canonical[name]);

const dialect = (axes: v.InferInput<typeof dialectSchema>): Dialect => v.parse(dialectSchema, axes);

/** Whole services, as one meets them. */
export const presets = {
  canonical,
  'bare-arrays': dialect({
    listEnvelope: 'bare',
    ids: 'number',
    phone: 'no-plus',
    status: 'lower',
    times: 'iso-no-zone',
    emptySms: '204',
    noCode: 'empty',
    price: 'text',
    operators: 'names',
    errors: 'string',
    retryAfter: 'http-date',
  }),
  data: dialect({
    listEnvelope: 'data',
    objectEnvelope: 'success',
    letterCase: 'camel',
    times: 'iso-micros',
    emptySms: 'null',
    price: 'cents',
    balance: 'cents',
    successRate: 'fraction',
    errors: 'flat-code',
    retryAfter: 'body',
  }),
  keyed: dialect({
    listEnvelope: 'keyed',
    objectEnvelope: 'result',
    phone: 'split',
    status: 'numbers',
    times: 'unix-s',
    expiry: 'relative',
    emptySms: '404',
    noCode: 'zero',
    price: 'comma',
    currency: 'iso-number',
    balance: 'wallet',
    errors: 'error-code',
  }),
  'odd-names': dialect({
    listEnvelope: 'data-named',
    objectEnvelope: 'rental',
    names: 5,
    letterCase: 'pascal',
    phone: 'number',
    status: 'received-means-waiting',
    times: 'unix-ms',
    price: 'usd-suffix',
    stock: 'plus',
    currency: 'absent',
    balance: 'credits',
    errors: 'rfc7807',
  }),
} as const satisfies Record<string, Dialect>;

export type PresetName = keyof typeof presets;
