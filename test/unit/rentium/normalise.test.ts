import { describe, expect, it } from 'vitest';
import {
  parseBalance,
  parseCountries,
  parseOperators,
  parseReservation,
  parseServices,
} from '../../../main/rentium/normalise.ts';
import { parseSms } from '../../../main/rentium/sms.ts';
import { usd } from '../../support/fake-client.ts';

const nowMs = Date.UTC(2026, 4, 19, 12);

describe('services', () => {
  const whatsapp = { id: 'whatsapp', name: 'WhatsApp', price: usd(35), stock: { count: 1240, exact: true } };
  const canonical = { id: 'whatsapp', name: 'WhatsApp', price: 0.35, currency: 'USD', available: 1240 };

  it.each([
    ['the canonical envelope', { services: [canonical] }],
    ['a bare array', [canonical]],
    ['data', { success: true, data: [canonical] }],
    ['data.services', { data: { services: [canonical] } }],
    ['items', { items: [canonical] }],
    [
      'an object keyed by id',
      { whatsapp: { name: 'WhatsApp', price: 0.35, currency: 'USD', available: 1240 } },
    ],
    ['a currency beside the list', { currency: 'USD', services: [{ ...canonical, currency: undefined }] }],
    ['odd field names', [{ ID: 'whatsapp', Title: 'WhatsApp', cost_usd: '0.35', QTY: '1240' }]],
  ])('reads %s', (_name, body) => expect(parseServices(body)).toEqual([whatsapp]));

  it('reads plain names', () => {
    expect(parseServices(['whatsapp'])).toEqual([
      { id: 'whatsapp', name: 'whatsapp', price: null, stock: null },
    ]);
  });

  it.each([-1, '-0.48', '-0.48 USD'])('knows no price below zero: %s', (price) => {
    expect(parseServices([{ ...canonical, price }])).toEqual([{ ...whatsapp, price: null }]);
    expect(parseReservation({ id: 'res_1', phone_number: '+12025550143', price }, 0)?.price).toBeNull();
  });

  it('does not take missing stock or price for zero', () => {
    expect(parseServices([{ id: 'x', name: 'X' }])).toEqual([
      { id: 'x', name: 'X', price: null, stock: null },
    ]);
  });

  it('keeps the rows it understands when one makes no sense', () => {
    expect(parseServices([canonical, 42])).toEqual([whatsapp]);
  });

  it.each([
    ['a text', 'hello'],
    ['rows that all make no sense', [1, 2]],
    ['a number', 7],
    ['nothing', undefined],
  ])('does not understand %s', (_name, body) => expect(parseServices(body)).toBeUndefined());

  it('understands an empty list', () => expect(parseServices({ services: [] })).toEqual([]));
});

it('reads countries with their dial code', () => {
  expect(
    parseCountries({
      countries: [{ id: 'us', name: 'United States', dial_code: '1', price: '0,42', currency: 'USD' }],
    }),
  ).toEqual([{ id: 'us', name: 'United States', dialCode: '+1', price: usd(42), stock: null }]);
});

it('reads operators as objects and as plain strings', () => {
  expect(
    parseOperators({ operators: [{ id: 'tmobile', name: 'T-Mobile', success_rate: 91.4 }, 'any'] }),
  ).toEqual([
    { id: 'tmobile', name: 'T-Mobile', price: null, stock: null, deliveryRate: 0.914 },
    { id: 'any', name: 'any', price: null, stock: null, deliveryRate: null },
  ]);
});

describe('a reservation', () => {
  const canonical = {
    id: 'res_84920fd83a',
    phone_number: '+12025550143',
    operator: 'tmobile',
    status: 'PENDING',
    price: 0.48,
    currency: 'USD',
    created_at: '2026-05-19T12:00:00Z',
    expires_at: '2026-05-19T12:20:00Z',
  };
  const parsed = {
    id: 'res_84920fd83a',
    phoneNumber: '+12025550143',
    operatorId: 'tmobile',
    status: 'PENDING',
    price: usd(48),
    expiresAtMs: nowMs + 1_200_000,
  };

  it.each([
    ['bare', canonical],
    ['in data', { success: true, data: canonical }],
    ['in data.reservation', { data: { reservation: canonical } }],
    [
      'with other names',
      {
        ...canonical,
        id: undefined,
        order_code: 'res_84920fd83a',
        phone_number: undefined,
        msisdn: 12025550143,
      },
    ],
    ['with a split number', { ...canonical, phone_number: undefined, cc: '1', number: '2025550143' }],
    ['with its life in seconds', { ...canonical, expires_at: undefined, ttl: 1200 }],
  ])('is read %s', (_name, body) => expect(parseReservation(body, nowMs)).toEqual(parsed));

  it.each([
    ['7', '7012345678', '+77012345678'],
    ['1', '12025550143', '+12025550143'],
    ['+49', '1512 3456789', '+4915123456789'],
  ])('joins the country code %s and %s', (cc, number, joined) => {
    expect(parseReservation({ id: 'r', cc, number }, nowMs)?.phoneNumber).toBe(joined);
  });

  it('is the outer object, whatever it carries inside', () => {
    const body = { ...canonical, order: { service: 'whatsapp' }, data: { id: 'other' } };
    expect(parseReservation(body, nowMs)).toEqual(parsed);
  });

  it('keeps a numeric id as a string', () => {
    expect(parseReservation({ ...canonical, id: 77 }, nowMs)?.id).toBe('77');
  });

  it('gets no invented expiry', () => {
    expect(parseReservation({ ...canonical, expires_at: undefined }, nowMs)?.expiresAtMs).toBeNull();
  });

  it('is not understood without an id', () =>
    expect(parseReservation({ ...canonical, id: undefined }, nowMs)).toBeUndefined());

  it.each([
    ['none', { ...canonical, phone_number: undefined }],
    ['null', { ...canonical, phone_number: null }],
    ['an empty one', { ...canonical, phone_number: '' }],
    ['one without digits', { ...canonical, phone_number: 'soon' }],
    ['but its country code', { ...canonical, phone_number: '', cc: '1' }],
    ['none, in data', { success: true, data: { ...canonical, phone_number: null } }],
  ])('keeps its id while it has no number: %s', (_name, body) =>
    expect(parseReservation(body, nowMs)).toEqual({ ...parsed, phoneNumber: null }),
  );

  it('is the object with the number where the envelope has an id too', () =>
    expect(parseReservation({ request_id: 'req_1', data: canonical }, nowMs)).toEqual(parsed));

  it.each([
    [{ success: false }],
    [{ ok: false }],
    [{ status: 'error' }],
    [{ error: 'NO_NUMBERS' }],
    [{ error: { message: 'No numbers' } }],
  ])('is not what has an id and says %j', (failure) =>
    expect(parseReservation({ id: 'req_1', ...failure }, nowMs)).toBeUndefined(),
  );

  it('is what says no in one odd field and has all else of a reservation, but no reason', () => {
    const odd = { id: 'res_1', status: false, phone_number: '\ud800', price: 0.48, currency: 'USD' };
    expect(parseReservation(odd, nowMs)).toMatchObject({ id: 'res_1', phoneNumber: null });
    expect(parseReservation({ ...odd, message: 'No stock' }, nowMs)).toBeUndefined();
  });

  it('may say that it is no error', () =>
    expect(parseReservation({ id: 'r', success: true, error: false }, nowMs)?.id).toBe('r'));
});

describe('SMS', () => {
  const sms = { id: 'sms_1', sender: 'WhatsApp', text: 'Code 849-201', code: '849201', receivedAtMs: nowMs };
  const canonical = {
    id: 'sms_1',
    sender: 'WhatsApp',
    text: 'Code 849-201',
    code: '849201',
    received_at: '2026-05-19T12:00:00Z',
  };

  it.each([
    ['the canonical envelope', { reservation_id: 'r', sms: [canonical], total: 1 }],
    ['a bare array', [canonical]],
    ['one object', { messages: canonical }],
    ['data', { data: [canonical] }],
    [
      'a bare object with other names',
      {
        sms_id: 'sms_1',
        from: 'WhatsApp',
        full_text: 'Code 849-201',
        otp: 849201,
        date: '2026-05-19 12:00:00',
      },
    ],
  ])('are read from %s', (_name, body) => expect(parseSms(body)).toEqual([sms]));

  it.each([null, '', ' ', undefined])('have come although their text is %j', (text) => {
    const blank = { id: 'a', sender: 'WhatsApp', text };
    const kept = { id: 'a', sender: 'WhatsApp', text: '', code: null, receivedAtMs: null };
    expect(parseSms({ sms: [blank, canonical] })).toEqual([kept, sms]);
    expect(parseSms({ sms: [blank] })).toEqual([kept]);
    expect(parseSms({ sms: blank })).toEqual([kept]);
  });

  it('have not come in a row that waits for one', () => {
    const waiting = { id: 'a', sender: null, text: null, code: '0', status: 'PENDING', created_at: nowMs };
    expect(parseSms({ sms: [waiting, canonical] })).toEqual([sms]);
  });

  it.each([
    ['[]', []],
    ['an empty list', { sms: [] }],
    ['null', { sms: null }],
    ['null itself', null],
    ['an empty body', undefined],
    ['{}', {}],
  ])('are none yet in %s', (_name, body) => expect(parseSms(body)).toEqual([]));

  it('may be a plain text', () => {
    expect(parseSms({ sms: 'Code 1234' })).toEqual([
      { id: expect.any(String), sender: null, text: 'Code 1234', code: null, receivedAtMs: null },
    ]);
  });

  it('without ids have one each, the same in every answer', () => {
    const twice = [
      { text: 'Code 1234', date: '2026-05-19 12:00:00' },
      { text: 'Code 1234', date: '2026-05-19 12:00:00' },
    ];
    const ids = parseSms(twice)?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(2);
    expect(parseSms(twice)?.map(({ id }) => id)).toEqual(ids);
  });

  const noneYet = { status: 'PENDING', message: 'No SMS yet' };
  const at = '2026-05-19T12:00:00Z';

  it.each([
    [noneYet],
    [{ ...noneYet, timestamp: at }],
    [{ ...noneYet, date: at, code: null }],
    [{ ...noneYet, code: '', otp: '0', text: '', sender: null, received_at: null, sms_id: 0 }],
    [{ ...noneYet, id: 'res_84920fd83a', created_at: at }],
    [{ state: 1, msg: 'Waiting', uuid: 'a2b0', code: 'NO_SMS' }],
    [{ success: true, data: { ...noneYet, timestamp: at } }],
  ])('are none yet where an answer speaks of itself: %j', (body) => expect(parseSms(body)).toEqual([]));

  it.each([
    [{ code: 200, msg: 'success' }],
    [{ code: 200, msg: 'success', timestamp: at }],
    [{ message: 'No SMS yet', timestamp: at }],
    [{ ...noneYet, status: 'error' }],
    [{ ...noneYet, success: false }],
  ])('are not what an answer says about itself: %j', (body) => expect(parseSms(body)).toBeUndefined());

  it.each([[{ ...noneYet, timestamp: at }], [{ ...noneYet, id: 'res_84920fd83a' }], [Symbol('no JSON')]])(
    'are none yet in what a 202 says: %j',
    (body) => expect(parseSms(body, 202)).toEqual([]),
  );

  it('are not missed where they come with a 202', () => {
    expect(parseSms({ sms: [{ sender: 'WhatsApp', text: 'Your code is 849-201' }] }, 202)).toHaveLength(1);
  });

  it.each([
    [{ status: 'RECEIVED', message: 'Your code is 849-201', date: at }],
    [{ status: 'RECEIVED', message: 'Hello', sender: 'WhatsApp' }],
    [{ status: 'RECEIVED', message: 'Hello', sms_id: 1 }],
    [{ status: 'RECEIVED', message: 'Hello', received_at: at }],
    [{ status: 'RECEIVED', message: 'Hello', otp: '849201' }],
    [{ status: 'RECEIVED', message: 'SMS received', code: '849201' }],
    [{ status: 'RECEIVED', text: 'Hello' }],
    [{ status: 'RECEIVED', code: '849201' }],
  ])('are not hidden by a status beside them: %j', (body) => expect(parseSms(body)).toHaveLength(1));

  it('may be a code alone', () =>
    expect(parseSms([{ id: 1, code: '1234' }])?.[0]).toMatchObject({ text: '1234', code: '1234' }));

  it.each([
    ['a page of HTML', Symbol('no JSON')],
    ['an unknown object', { hello: 'world' }],
    ['rows without text', { sms: [{ id: 'a' }] }],
  ])('are not understood in %s', (_name, body) => expect(parseSms(body)).toBeUndefined());
});

it.each([
  [{ balance: 12.34, currency: 'USD', quotas: {} }],
  [{ data: { available_balance: '12,34', currency: 'usd' } }],
  [{ balance_cents: 1234, currency: 'USD' }],
  [{ wallet: { balance: 12.34 }, currency: 'USD' }],
])('reads the balance from %j', (body) => expect(parseBalance(body)).toEqual(usd(1234)));

it('does not take a missing balance for zero', () => expect(parseBalance({ quotas: {} })).toBeUndefined());

it.each([
  ['phone_number', '0000-00-00T00:00:00Z'],
  ['phone_number', '+'],
  ['price', { amount: 1e308 }],
  ['status', { word: 'PENDING' }],
  ['operator', [1]],
  ['expires_at', 1e308],
])('keeps the id of a reservation whose %s cannot be: %j', (name, value) => {
  expect(parseReservation({ id: 'res_1', phone_number: '+12025550143', [name]: value }, 0)?.id).toBe('res_1');
});
