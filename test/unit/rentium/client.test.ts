import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { createClient } from '../../../main/rentium/client.ts';
import type { Http, HttpRequest, HttpResult } from '../../../main/rentium/http.ts';
import { createLimiter } from '../../../main/rentium/limiter.ts';
import { createFakeTime, settle } from '../../support/fake-time.ts';

const order = { service: 'whatsapp', country: 'us', operator: 'any' };

function setUp(answer: (request: HttpRequest) => HttpResult, key = 'rsk_secret') {
  const time = createFakeTime();
  const requests: HttpRequest[] = [];
  const http: Http = {
    async request(request) {
      requests.push(request);
      return answer(request);
    },
    close: async () => {},
  };
  const limiter = createLimiter(8, time);
  return {
    time,
    requests,
    client: createClient({
      http,
      limiter,
      clock: time.clock,
      timers: time.timers,
      key,
      basePath: '',
    }),
  };
}

const answered = (
  status: number,
  body: unknown,
  headers: { date?: string; retryAfter?: string } = {},
): HttpResult => ({
  ok: true,
  answer: {
    status,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { date: headers.date ?? null, retryAfter: headers.retryAfter ?? null },
  },
});
const failed = (
  kind: 'unreachable' | 'time-out' | 'too-large',
  outcome: 'unsent' | 'unknown',
): HttpResult => ({
  ok: false,
  failure: { kind, outcome },
});
const error = (code: string) => ({ error: { code, message: 'Words that decide nothing' } });

it('listens to no signal any longer when its calls are over, however many there were at once', async () => {
  const listenedTo = new Set<AbortSignal>();
  const { addEventListener } = AbortSignal.prototype;
  vi.spyOn(AbortSignal.prototype, 'addEventListener').mockImplementation(function (this: unknown, ...args) {
    if (this instanceof AbortSignal) listenedTo.add(this);
    Reflect.apply(addEventListener, this, args);
  });
  const warned = vi.fn();
  process.on('warning', warned);
  const { client, time } = setUp(() => answered(200, { services: [] }));
  const { signal } = new AbortController();
  const calls = Array.from({ length: 200 }, (_, nth) =>
    client.listServices(nth % 2 === 0 ? { signal: new AbortController().signal } : undefined),
  );
  await time.advance(40_000);
  await Promise.all(calls);
  for (let nth = 0; nth < 200; nth += 1) {
    const call = client.listServices({ signal });
    await time.advance(1_000);
    await call;
  }
  await settle();
  expect(listenedTo.size).toBeGreaterThan(100);
  for (const each of listenedTo) expect(getEventListeners(each, 'abort')).toEqual([]);
  expect(warned).not.toHaveBeenCalled();
  process.off('warning', warned);
  vi.restoreAllMocks();
});

it('sends the key as a Bearer header and never in the path', async () => {
  const { client, requests } = setUp(() => answered(200, { services: [] }));
  await client.listServices();
  expect(requests[0]).toMatchObject({
    method: 'GET',
    path: '/v1/services',
    headers: { authorization: 'Bearer rsk_secret' },
  });
  expect(requests[0]?.path).not.toContain('rsk_secret');
});

it('escapes what it puts into a path', async () => {
  const { client, requests } = setUp(() => answered(200, { sms: [] }));
  await client.listSms('../balance?x=1');
  expect(requests[0]?.path).toBe('/v1/reservations/..%2Fbalance%3Fx%3D1/sms');
});

it.each([
  ['..', '%2E%2E'],
  ['.', '%2E'],
  ['\ud800', '%EF%BF%BD'],
])('takes the id %j for no step in the path', async (id, part) => {
  const { client, requests } = setUp(() => answered(200, { sms: [] }));
  await client.listSms(id);
  expect(requests[0]?.path).toBe(`/v1/reservations/${part}/sms`);
});

it('takes no sentence for a code, which could be about the key', async () => {
  const said = 'This operation needs another plan than the one that belongs to the API key';
  const { client } = setUp(() => answered(403, { code: said }));
  const answer = await client.readBalance();
  expect(answer).not.toEqual({ ok: false, problem: { kind: 'auth' } });
});

describe('a refusal', () => {
  it.each([
    [
      400,
      { error: { code: 'BAD_REQUEST', message: 'No\u202e +14155550134, ODQ5MjAx' } },
      { kind: 'bad-request', detail: 'No +***********, [redacted]' },
    ],
    [400, error('BAD_REQUEST'), { kind: 'bad-request', detail: 'Words that decide nothing' }],
    [401, error('UNAUTHORIZED'), { kind: 'auth' }],
    [401, 'Unauthorized', { kind: 'auth' }],
    [402, error('OUT_OF_BALANCE'), { kind: 'out-of-balance' }],
    [404, error('NO_NUMBERS'), { kind: 'refused', detail: 'Words that decide nothing' }],
    [404, '<html>Not found</html>', { kind: 'bad-response', excerpt: expect.any(String) }],
    [403, '<html>Blocked</html>', { kind: 'bad-response', excerpt: expect.any(String) }],
    [403, { error: 'INVALID_API_KEY' }, { kind: 'auth' }],
    [410, '', { kind: 'not-found' }],
    [500, '<html>oops</html>', { kind: 'server', status: 500 }],
    [503, '<html>gateway</html>', { kind: 'server', status: 503 }],
    [200, { success: false, error: 'OUT_OF_BALANCE' }, { kind: 'out-of-balance' }],
    [200, { code: 'unauthorized' }, { kind: 'auth' }],
  ])('%i %j is told by status and code', async (status, body, problem) => {
    const { client } = setUp(() => answered(status, body));
    expect(await client.listServices()).toEqual({ ok: false, problem });
  });

  it('waits as long as Retry-After says, in seconds or as a date', async () => {
    const { client, time } = setUp(() => answered(429, error('RATE_LIMIT'), { retryAfter: '2' }));
    expect(await client.readBalance()).toEqual({
      ok: false,
      problem: { kind: 'rate-limited', retryAtMs: time.clock.now() + 2000 },
    });
    const retryAtMs = time.clock.now() + 30_000;
    const dated = setUp(() =>
      answered(503, error('CARRIER_TIMEOUT'), { retryAfter: new Date(retryAtMs).toUTCString() }),
    );
    expect(await dated.client.readBalance()).toEqual({
      ok: false,
      problem: { kind: 'carrier-timeout', retryAtMs },
    });
  });

  it('of a carrier without Retry-After means a minute, as the vendor says', async () => {
    const { client, time } = setUp(() => answered(503, error('CARRIER_TIMEOUT')));
    expect(await client.reserve(order, 'k')).toEqual({
      kind: 'refused',
      problem: { kind: 'carrier-timeout', retryAtMs: time.clock.now() + 60_000 },
    });
  });

  it('sends nothing while the account must rest, and says until when', async () => {
    const { client, requests, time } = setUp(() => answered(429, error('RATE_LIMIT'), { retryAfter: '60' }));
    await client.readBalance();
    const retryAtMs = time.clock.now() + 60_000;
    expect(await client.readBalance()).toEqual({ ok: false, problem: { kind: 'rate-limited', retryAtMs } });
    expect(requests).toHaveLength(1);
  });
});

describe('an answer that is not understood', () => {
  it('is a bad response whose excerpt hides keys, codes and numbers', async () => {
    const { client } = setUp(() => answered(200, 'Hello rsk_live_0123456789abcdefghij code 849201'));
    const result = await client.listServices();
    expect(result).toMatchObject({ ok: false, problem: { kind: 'bad-response' } });
    expect(JSON.stringify(result)).not.toMatch(/rsk_live_0123456789abcdefghij|849201/);
  });

  it.each([0, 1])('is cut between characters, never within one: %d letters before', async (letters) => {
    const words = `${'a'.repeat(letters)}${'😀'.repeat(400)}`;
    for (const [status, body] of [
      [200, words],
      [409, { error: { code: 'ODD', message: words } }],
    ] as const) {
      const { client } = setUp(() => answered(status, body));
      expect(JSON.stringify(await client.listServices())).not.toMatch(/\\ud[89a-f]/);
    }
  });

  it('is never "no SMS yet": a proxy page must not hide a code', async () => {
    const { client } = setUp(() => answered(200, '<html>Please log in to the network</html>'));
    expect(await client.listSms('r')).toMatchObject({ ok: false, problem: { reason: 'portal' } });
  });

  it('includes a redirect, which is not followed', async () => {
    const { client, requests } = setUp(() => answered(302, ''));
    expect(await client.readBalance()).toMatchObject({ ok: false, problem: { kind: 'bad-response' } });
    expect(requests).toHaveLength(1);
  });
});

describe('its own key, of whatever form, is hidden', () => {
  const key = 'open sesame';
  const echo = `Malformed header: Bearer ${key}`;

  it.each([
    ['a page', 200, `<html>${echo}</html>`],
    ['a bad request', 400, { error: { code: 'BAD_REQUEST', message: echo } }],
    ['a bad request of another form', 422, { title: echo }],
    ['an undocumented refusal', 409, { message: echo }],
    ['a text that is cut within it', 400, { message: `${'. '.repeat(147)}${key}` }],
    ['a page that is cut within it', 200, `${'. '.repeat(247)}${key}`],
  ])('in %s', async (_name, status, body) => {
    const { client } = setUp(() => answered(status, body), key);
    for (const answer of [await client.listServices(), await client.reserve(order, 'k')])
      expect(JSON.stringify(answer)).not.toMatch(/open|sesame/);
  });
});

it('keeps the last digits of ids that are too long for a number', async () => {
  const { client } = setUp(({ path }) =>
    answered(
      200,
      path.endsWith('/sms')
        ? '{"sms":[{"id":1234567890123456781,"text":"Code 1111"},{"id": 1234567890123456782,"text":"Code 2222"}]}'
        : '{"id":1234567890123456789,"phone_number":12025550143}',
    ),
  );
  expect(await client.readReservation('r')).toMatchObject({ value: { id: '1234567890123456789' } });
  expect(await client.listSms('r')).toMatchObject({
    value: [{ id: '1234567890123456781' }, { id: '1234567890123456782' }],
  });
});

it('measures a Retry-After date by the service’s own clock, and obeys a wait of an hour', async () => {
  const { client, time } = setUp(() => {
    const serverMs = time.clock.now() + 3_600_000;
    return answered(429, error('RATE_LIMIT'), {
      date: new Date(serverMs).toUTCString(),
      retryAfter: new Date(serverMs + 2_000).toUTCString(),
    });
  });
  expect(await client.readBalance()).toMatchObject({ problem: { retryAtMs: time.clock.now() + 2_000 } });
  const long = setUp(() => answered(429, error('RATE_LIMIT'), { retryAfter: '3600' }));
  expect(await long.client.readBalance()).toMatchObject({
    problem: { retryAtMs: long.time.clock.now() + 3_600_000 },
  });
});

it('knows an SMS without an id again although the two clocks drift', async () => {
  let dateMs = 0;
  const { client, time } = setUp(() =>
    answered(
      200,
      { sms: [{ text: 'Code 1234', received_at: '2026-05-19T12:00:00Z' }] },
      { date: new Date(dateMs).toUTCString() },
    ),
  );
  const idWith = async (skewMs: number) => {
    dateMs = time.clock.now() + skewMs;
    const result = await client.listSms('r');
    return result.ok ? result.value[0]?.id : null;
  };
  expect(await idWith(10_000)).toBe(await idWith(11_000));
});

describe('no SMS yet', () => {
  it.each([
    [204, ''],
    [202, ''],
    [202, { id: 'r', status: 'PENDING', message: 'No SMS yet', timestamp: '2026-05-19T12:00:00Z' }],
    [200, { id: 'r', status: 'PENDING', message: 'No SMS yet', timestamp: '2026-05-19T12:00:00Z' }],
    [200, { sms: [] }],
    [200, 'null'],
  ])('is %i %j', async (status, body) => {
    const { client } = setUp(() => answered(status, body));
    expect(await client.listSms('r')).toEqual({ ok: true, value: [] });
  });

  it.each([
    [404, { id: 'r', phone_number: '+12025550143' }],
    [404, { id: 'r', phone_number: null }],
    [410, { id: 'r', phone_number: '+12025550143' }],
  ])('is a %i while the reservation itself still answers %j', async (status, reservation) => {
    const { client } = setUp((request) =>
      request.path.endsWith('/sms') ? answered(status, error('NOT_FOUND')) : answered(200, reservation),
    );
    expect(await client.listSms('r')).toEqual({ ok: true, value: [] });
  });

  it.each([404, 410])('is not a %i of both', async (status) => {
    const { client } = setUp(() => answered(status, error('NOT_FOUND')));
    expect(await client.listSms('r')).toEqual({ ok: false, problem: { kind: 'not-found' } });
  });
});

describe('an order', () => {
  const reservation = { id: 'res_1', phone_number: '+12025550143', price: 0.48, currency: 'USD' };

  it('carries its idempotency key', async () => {
    const { client, requests } = setUp(() => answered(201, reservation));
    expect(await client.reserve(order, 'key-1')).toMatchObject({
      kind: 'reserved',
      reservation: { id: 'res_1' },
    });
    expect(requests[0]).toMatchObject({
      method: 'POST',
      body: JSON.stringify(order),
      headers: { 'idempotency-key': 'key-1' },
    });
  });

  it.each([
    { id: 'res_1', status: 'PENDING' },
    { id: 'res_1', phone_number: null, price: 0.48 },
    { id: 'res_1', phone_number: '' },
  ])('is reserved by its id alone: %j', async (body) => {
    const { client, requests } = setUp(() => answered(201, body));
    expect(await client.reserve(order, 'k')).toMatchObject({
      kind: 'reserved',
      reservation: { id: 'res_1', phoneNumber: null },
    });
    expect(requests).toHaveLength(1);
  });

  it.each([
    [
      'a refused connection',
      failed('unreachable', 'unsent'),
      { kind: 'refused', problem: { kind: 'offline', reason: 'unreachable' } },
    ],
    ['404 with words', answered(404, error('NO_NUMBERS')), { kind: 'refused', problem: { kind: 'refused' } }],
    [
      '409 with words',
      answered(409, error('OUT_OF_STOCK')),
      { kind: 'refused', problem: { kind: 'refused' } },
    ],
    ['423', answered(423, { error: 'LOCKED' }), { kind: 'refused' }],
    ['451', answered(451, { title: 'Not in your country' }), { kind: 'refused' }],
    ['200 that says no', answered(200, { success: false, error: 'NO_NUMBERS' }), { kind: 'refused' }],
    ['200 with an error word', answered(200, 'NO_NUMBERS'), { kind: 'refused' }],
    [
      'a code in another form',
      answered(500, { errors: [{ code: 'out-of-balance' }] }),
      { kind: 'refused', problem: { kind: 'out-of-balance' } },
    ],
    ['402', answered(402, error('OUT_OF_BALANCE')), { kind: 'refused', problem: { kind: 'out-of-balance' } }],
    ['429', answered(429, error('RATE_LIMIT')), { kind: 'refused' }],
  ])('that met %s bought nothing', async (_name, result, outcome) => {
    const { client } = setUp(() => result);
    expect(await client.reserve(order, 'k')).toMatchObject(outcome);
  });

  it.each([
    ['a time-out', failed('time-out', 'unknown'), 'no-answer'],
    ['a reset', failed('unreachable', 'unknown'), 'no-answer'],
    ['a 500', answered(500, ''), 'server'],
    ['a 503 that no carrier is named in', answered(503, '<html></html>'), 'server'],
    ['a 408', answered(408, ''), 'server'],
    ['a 303', answered(303, ''), 'bad-response'],
    ['a page with 403', answered(403, '<html>no</html>'), 'bad-response'],
    ['a page with 404', answered(404, '<html>no</html>'), 'bad-response'],
    ['a 409 over its key', answered(409, error('IDEMPOTENCY_KEY_IN_USE')), 'bad-response'],
    ['a no that names a number', answered(200, { success: false, error: 'X', order_id: 7 }), 'bad-response'],
    ['a 409 of no documented kind', answered(409, '{}'), 'bad-response'],
    ['a 201 that makes no sense', answered(201, '{"ok":true}'), 'bad-response'],
    ['a 201 that says no', answered(201, '{"success":false,"id":"req_1"}'), 'bad-response'],
    ['a 201 cut short', answered(201, '{"id":"res_1","pho'), 'bad-response'],
  ])('that met %s has an unknown outcome and is not sent again', async (_name, result, reason) => {
    const { client, requests } = setUp(() => result);
    expect(await client.reserve(order, 'k')).toMatchObject({ kind: 'unknown', reason });
    expect(requests).toHaveLength(1);
  });
});

it('corrects the service’s times by its Date header', async () => {
  const aheadMs = 3_600_000;
  const { client, time } = setUp(() =>
    answered(
      200,
      {
        id: 'r',
        phone_number: '+12025550143',
        expires_at: new Date(time.clock.now() + aheadMs + 1_200_000).toISOString(),
      },
      { date: new Date(time.clock.now() + aheadMs).toUTCString() },
    ),
  );
  expect(await client.readReservation('r')).toMatchObject({
    ok: true,
    value: { expiresAtMs: time.clock.now() + 1_200_000 },
  });
});
