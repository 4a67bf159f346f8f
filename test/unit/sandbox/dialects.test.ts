import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Dialect, dialectSchema } from '../../../main/sandbox/dialects/dialect.ts';
import { applyDialect } from '../../../main/sandbox/dialects/translate.ts';

const answeredAtMs = Date.parse('2026-05-19T12:00:00.250Z');

const services = {
  services: [
    { id: 'whatsapp', name: 'WhatsApp', price: 0.35, currency: 'USD', available: 1_240 },
    { id: 'vk', name: 'VK', price: 1.5, currency: 'USD', available: 0 },
  ],
};
const operators = {
  operators: [
    { id: 'any', name: 'Any operator', country: 'us', price: 0.42, available: 312 },
    { id: 'tmobile', name: 'T-Mobile', country: 'us', price: 0.48, available: 57, success_rate: 91.4 },
  ],
};
const reservation = {
  id: 'res_84920fd83a',
  phone_number: '+12025550143',
  service: 'whatsapp',
  country: 'us',
  operator: 'tmobile',
  status: 'PENDING',
  price: 0.48,
  currency: 'USD',
  created_at: '2026-05-19T12:00:00.000Z',
  expires_at: '2026-05-19T12:20:00.000Z',
};
const smsOf = (...texts: string[]) => ({
  reservation_id: 'res_84920fd83a',
  sms: texts.map((text, at) => ({
    id: `sms_000000000${at}`,
    sender: 'WhatsApp',
    text,
    code: null,
    received_at: '2026-05-19T12:00:10.125Z',
  })),
  total: texts.length,
});
const balance = { balance: 12.34, currency: 'USD', quotas: { requests_per_second: 10 } };
const rateLimit = { error: { code: 'RATE_LIMIT', message: 'Too many' } };

type Axes = v.InferInput<typeof dialectSchema>;
const speak = (axes: Axes): Dialect => v.parse(dialectSchema, axes);

const bodies = {
  '/v1/services': services,
  '/v1/operators': operators,
  '/v1/reservations/res_84920fd83a': { ...reservation, sms_count: 0 },
  '/v1/balance': balance,
};
const smsPath = '/v1/reservations/res_84920fd83a/sms';

const answer = (axes: Axes, path: string, json: unknown, status = 200, retryAfter: string | null = null) =>
  applyDialect(speak(axes), path, 'GET', { status, json, retryAfter, atMs: answeredAtMs });
const said = (axes: Axes, path: string, json: unknown): unknown =>
  JSON.parse(answer(axes, path, json).body ?? 'null');

/** The fields of the reservation that differ from the canonical ones. */
function changed(axes: Axes): Record<string, unknown> {
  const fields = said(axes, '/v1/reservations/res_84920fd83a', reservation);
  const own = new Map<string, unknown>(Object.entries(reservation));
  return Object.fromEntries(
    Object.entries(Object(fields)).filter(([name, value]) => own.get(name) !== value),
  );
}

it.each(Object.entries(bodies))('the canonical dialect says of %s what ours says', (path, json) => {
  expect(answer({}, path, json)).toEqual({
    status: 200,
    contentType: 'application/json',
    retryAfter: null,
    body: JSON.stringify(json),
  });
});

describe('a list', () => {
  const [whatsapp, vk] = services.services;

  it.each([
    ['named', { services: [whatsapp, vk] }],
    ['bare', [whatsapp, vk]],
    ['data', { data: [whatsapp, vk] }],
    ['data-named', { data: { services: [whatsapp, vk] } }],
    ['items', { items: [whatsapp, vk] }],
    ['results', { results: [whatsapp, vk] }],
    ['list', { list: [whatsapp, vk] }],
    [
      'keyed',
      {
        whatsapp: { name: 'WhatsApp', price: 0.35, currency: 'USD', available: 1_240 },
        vk: { name: 'VK', price: 1.5, currency: 'USD', available: 0 },
      },
    ],
    ['keyed-numbers', { whatsapp: 1_240, vk: 0 }],
    ['keyed-names', { whatsapp: 'WhatsApp', vk: 'VK' }],
  ] as const)('is %s', (listEnvelope, body) => {
    expect(said({ listEnvelope }, '/v1/services', services)).toEqual(body);
  });

  it('carries the flag that single objects have, where it has a place for it', () => {
    const axes: Axes = { objectEnvelope: 'success', listEnvelope: 'data' };
    expect(said(axes, '/v1/services', services)).toMatchObject({ success: true, data: [whatsapp, vk] });
    expect(said({ ...axes, listEnvelope: 'bare' }, '/v1/services', services)).toEqual([whatsapp, vk]);
  });

  it('by id leaves the ids as they are, in any case of letters', () => {
    const axes: Axes = { listEnvelope: 'keyed', letterCase: 'pascal' };
    expect(said(axes, '/v1/services', { services: [{ id: 'vk_old', name: 'VK' }] })).toEqual({
      vk_old: { Name: 'VK' },
    });
  });

  it('of operators may be their ids alone, or their names by id', () => {
    const axes: Axes = { operators: 'names' };
    expect(said(axes, '/v1/operators', operators)).toEqual({ operators: ['any', 'tmobile'] });
    expect(said({ ...axes, listEnvelope: 'keyed' }, '/v1/operators', operators)).toEqual({
      any: 'Any operator',
      tmobile: 'T-Mobile',
    });
    expect(said(axes, '/v1/services', services)).toEqual(services);
  });
});

describe('a single object', () => {
  it.each([
    ['data', { data: reservation }],
    ['reservation', { reservation }],
    ['order', { order: reservation }],
    ['result', { result: reservation }],
    ['rental', { rental: reservation }],
    ['success', { success: true, data: reservation }],
    ['ok', { ok: true, data: reservation }],
    ['status-success', { status: 'success', data: reservation }],
  ] as const)('is in %s', (objectEnvelope, body) => {
    expect(said({ objectEnvelope }, '/v1/reservations/res_84920fd83a', reservation)).toEqual(body);
  });

  it('is called a rental only where it is one', () => {
    expect(said({ objectEnvelope: 'rental' }, '/v1/balance', balance)).toEqual(balance);
    expect(said({ objectEnvelope: 'result' }, '/v1/balance', balance)).toEqual({ result: balance });
  });
});

describe('a field', () => {
  it('has another name in every row, and a shorter row starts again', () => {
    expect(changed({ names: 3 })).toEqual({
      order_code: 'res_84920fd83a',
      msisdn: '+12025550143',
      total_cost: 0.48,
      reserved_at: reservation.created_at,
      expiry: reservation.expires_at,
    });
    expect(said({ names: 5 }, smsPath, smsOf('Hi'))).toMatchObject({
      messages: [{ sms_id: 'sms_0000000000', from: 'WhatsApp', sms_text: 'Hi', verification_code: null }],
    });
  });

  it.each([
    ['snake', 'phone_number'],
    ['camel', 'phoneNumber'],
    ['pascal', 'PhoneNumber'],
    ['kebab', 'phone-number'],
  ] as const)('is in %s case', (letterCase, name) => {
    const body = said({ letterCase, objectEnvelope: 'data' }, '/v1/reservations/res_84920fd83a', reservation);
    expect(JSON.stringify(body)).toContain(`"${name}":"+12025550143"`);
  });

  it.each<[Axes, Record<string, unknown>]>([
    [{ ids: 'number' }, { id: 0x84920fd83a }],
    [{ phone: 'no-plus' }, { phone_number: '12025550143' }],
    [{ phone: 'number' }, { phone_number: 12_025_550_143 }],
    [{ phone: 'split' }, { cc: '1', number: '2025550143' }],
    [{ status: 'lower' }, { status: 'pending' }],
    [{ status: 'numbers' }, { status: 0 }],
    [{ status: 'received-means-waiting' }, { status: 'RECEIVED' }],
    [{ times: 'iso-no-ms', expiry: 'none' }, { created_at: '2026-05-19T12:00:00Z' }],
    [{ times: 'iso-micros', expiry: 'none' }, { created_at: '2026-05-19T12:00:00.000000Z' }],
    [{ times: 'iso-nanos', expiry: 'none' }, { created_at: '2026-05-19T12:00:00.000000000Z' }],
    [{ times: 'iso-no-zone', expiry: 'none' }, { created_at: '2026-05-19T12:00:00.000' }],
    [{ times: 'unix-s', expiry: 'none' }, { created_at: 1_779_192_000 }],
    [{ times: 'unix-ms', expiry: 'none' }, { created_at: 1_779_192_000_000 }],
    [{ expiry: 'relative' }, { expires_in: 1_200 }],
    [{ price: 'text' }, { price: '0.48' }],
    [{ price: 'comma' }, { price: '0,48' }],
    [{ price: 'cents' }, { price_cents: 48 }],
    [{ price: 'usd-suffix' }, { price_usd: 0.48 }],
    [{ currency: 'iso-number' }, { currency: 840 }],
    [{ currency: 'suffix' }, { price: '0.48 USD' }],
    [{ currency: 'suffix', price: 'comma' }, { price: '0,48 USD' }],
    [{ currency: 'suffix', price: 'cents' }, { price_cents: 48 }],
    [{ currency: 'absent' }, {}],
  ])('is written in its own way: %j', (axes, fields) => expect(changed(axes)).toEqual(fields));

  it('is not there when the dialect leaves it out', () => {
    const body = said({ expiry: 'none', currency: 'absent' }, '/v1/reservations/res_84920fd83a', reservation);
    const { expires_at: _expiry, currency: _currency, ...rest } = reservation;
    expect(body).toEqual(rest);
  });

  it('of seconds that are left is never negative', () => {
    const over = { ...reservation, expires_at: '2026-05-19T11:00:00.000Z' };
    expect(said({ expiry: 'relative' }, '/v1/reservations/res_84920fd83a', over)).toHaveProperty(
      'expires_in',
      0,
    );
  });
});

it.each([
  ['boolean', [true, false]],
  ['plus', ['100+', '0']],
  ['missing', [undefined, undefined]],
] as const)('stock is %s', (stock, counts) => {
  const list = said({ stock, listEnvelope: 'bare' }, '/v1/services', services);
  expect(Array.isArray(list) && list.map(({ available }) => available)).toEqual(counts);
});

it.each([
  ['percent', 91.4],
  ['fraction', 0.914],
  ['absent', undefined],
] as const)('a success rate is %s', (successRate, rate) => {
  const list = said({ successRate, listEnvelope: 'bare' }, '/v1/operators', operators);
  expect(Array.isArray(list) && list[1].success_rate).toBe(rate);
});

it.each<[Axes, unknown]>([
  [{ balance: 'cents' }, { balance_cents: 1_234, currency: 'USD' }],
  [{ balance: 'wallet' }, { wallet: { balance: 12.34, currency: 'USD' } }],
  [{ balance: 'credits' }, { credits: 12.34, currency: 'USD' }],
  [{ price: 'comma' }, { balance: '12,34', currency: 'USD' }],
  [{ currency: 'suffix' }, { balance: '12.34 USD' }],
  [{ price: 'usd-suffix' }, { balance: 12.34, currency: 'USD' }],
])('the balance is %j', (axes, money) => {
  expect(said(axes, '/v1/balance', balance)).toEqual({ ...Object(money), quotas: balance.quotas });
});

describe('SMS', () => {
  const [first, second] = smsOf('One', 'Two').sms;
  const beside = { reservation_id: 'res_84920fd83a', total: 2 };

  it.each<[Axes, unknown]>([
    [{}, { ...beside, sms: [first, second] }],
    [{ sms: 'single-object' }, { ...beside, sms: second }],
    [{ sms: 'text' }, { ...beside, sms: 'Two' }],
    [{ sms: 'text', listEnvelope: 'bare' }, 'Two'],
    [{ sms: 'single-object', listEnvelope: 'bare' }, second],
    [{ listEnvelope: 'items' }, { ...beside, items: [first, second] }],
    [{ listEnvelope: 'keyed' }, { ...beside, sms: [first, second] }],
  ])('are %j', (axes, body) => expect(said(axes, smsPath, smsOf('One', 'Two'))).toEqual(body));

  it.each<[Axes, object]>([
    [{ smsIds: 'absent' }, { sender: 'WhatsApp', text: 'One', code: null }],
    [{ noCode: 'empty' }, { code: '' }],
    [{ noCode: 'zero' }, { code: '0' }],
  ])('have fields as in %j', (axes, fields) => {
    const body = said({ ...axes, listEnvelope: 'bare' }, smsPath, smsOf('One'));
    expect(body).toEqual([expect.objectContaining(fields)]);
    expect(JSON.stringify(body).includes('"id"')).toBe(axes.smsIds !== 'absent');
  });

  it.each<[Axes, number, unknown]>([
    [{}, 200, { reservation_id: 'res_84920fd83a', sms: [], total: 0 }],
    [{ emptySms: 'null' }, 200, { reservation_id: 'res_84920fd83a', sms: null, total: 0 }],
    [{ emptySms: 'null', listEnvelope: 'bare' }, 200, null],
    [{ emptySms: '202' }, 202, { status: 'PENDING', message: 'No SMS yet' }],
    [{ emptySms: '404' }, 404, { error: { code: 'NOT_FOUND', message: 'No SMS yet' } }],
  ])('that are not there yet are %j: %i', (axes, status, body) => {
    const none = answer(axes, smsPath, smsOf());
    expect([none.status, JSON.parse(none.body ?? '')]).toEqual([status, body]);
  });

  it('that are not there yet may be no content', () => {
    expect(answer({ emptySms: '204' }, smsPath, smsOf())).toEqual({
      status: 204,
      contentType: null,
      retryAfter: null,
      body: null,
    });
  });
});

describe('an error', () => {
  const fail = (axes: Axes) => answer(axes, '/v1/balance', rateLimit, 429, '7');

  it.each<[Axes, unknown]>([
    [{ errors: 'object' }, rateLimit],
    [{ errors: 'string' }, { error: 'RATE_LIMIT', message: 'Too many' }],
    [{ errors: 'flat-code' }, { code: 'RATE_LIMIT', message: 'Too many' }],
    [{ errors: 'error-code' }, { error_code: 'RATE_LIMIT', message: 'Too many' }],
    [{ errors: 'detail' }, { detail: 'Too many' }],
    [
      { errors: 'flat-code', retryAfter: 'body' },
      { code: 'RATE_LIMIT', message: 'Too many', retry_after: 7 },
    ],
    [
      { errors: 'detail', objectEnvelope: 'ok' },
      { ok: false, detail: 'Too many' },
    ],
    [
      { errors: 'detail', objectEnvelope: 'status-success' },
      { status: 'error', detail: 'Too many' },
    ],
  ])('has the body of %j', (axes, body) => {
    const { status, contentType, body: text } = fail(axes);
    expect([status, contentType, JSON.parse(text ?? '')]).toEqual([429, 'application/json', body]);
  });

  it('is a problem of RFC 7807, with its own type', () => {
    const { contentType, body } = fail({ errors: 'rfc7807', objectEnvelope: 'success' });
    expect(contentType).toBe('application/problem+json');
    expect(JSON.parse(body ?? '')).toEqual({
      type: 'about:blank',
      title: 'Too Many Requests',
      status: 429,
      detail: 'Too many',
    });
  });

  it.each([
    ['text', 'text/plain; charset=utf-8', 'Too many'],
    ['html', 'text/html; charset=utf-8', '429 Too Many Requests'],
  ] as const)('is no JSON at all: %s', (errors, contentType, words) => {
    const failure = fail({ errors, retryAfter: 'body' });
    expect(failure).toMatchObject({ contentType, retryAfter: '7' });
    expect(failure.body).toContain(words);
  });

  it.each([
    ['header', '7'],
    ['http-date', 'Tue, 19 May 2026 12:00:07 GMT'],
    ['body', null],
  ] as const)('says in the %s how long to wait', (retryAfter, header) => {
    expect(fail({ retryAfter }).retryAfter).toBe(header);
  });
});

it('leaves alone what is none of the seven calls', () => {
  const json = { hello: ['world'] };
  for (const path of ['/v1/hello', '/v1/services/1', '/v1/reservations', '/v1/reservations/a/b', '/v1']) {
    expect(said({ names: 3, letterCase: 'pascal', objectEnvelope: 'data' }, path, json)).toEqual(json);
  }
});

it('has a JSON Schema, for the OpenAPI document, in which every axis has a default', () => {
  const { properties } = toJsonSchema(dialectSchema, { typeMode: 'input', ignoreActions: ['readonly'] });
  for (const axis of Object.values(properties ?? {})) expect(axis).toHaveProperty('default');
});
