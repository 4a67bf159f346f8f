import * as v from 'valibot';
import { canonical, type Dialect, dialectSchema } from './dialect.ts';

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
