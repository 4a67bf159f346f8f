/** Walks everything that the sandbox promises, over real HTTP, as its clients would meet it. */
import { createServer, type Server } from 'node:http';
import { isValidPhoneNumber } from 'libphonenumber-js';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { timers } from '../../main/core/ports.ts';
import { createSandbox, type Sandbox, type SandboxOptions, serveSandbox } from '../../main/sandbox/index.ts';
import { createApiClient } from '../support/api-client.ts';
import { signedHeaders, testSecret } from '../support/webhook-signature.ts';

/** 2026-05-19T21:16:00Z */
const startMs = 1_779_225_360_000;
const apiKey = 'key-of-ada';
const order = { service: 'whatsapp', country: 'us', operator: 'any' };
const minuteMs = 60_000;

let nowMs: number;
let sandbox: Sandbox;
let served: Awaited<ReturnType<typeof serveSandbox>>;

async function serve(options: Partial<SandboxOptions> = {}): Promise<void> {
  sandbox = createSandbox({
    now: () => nowMs,
    timers,
    seed: 7,
    accounts: [{ key: apiKey, balanceMinor: 2_500, currency: 'USD' }],
    ...options,
  });
  served = await serveSandbox(sandbox, 0);
}
async function serveAnew(options: Partial<SandboxOptions>): Promise<void> {
  await end();
  await serve(options);
}
async function end(): Promise<void> {
  sandbox.close();
  await served.close();
}
beforeEach(async () => {
  nowMs = startMs;
  await serve();
});
afterEach(end);

const api = createApiClient(() => ({ url: served.url, key: apiKey }));
const { get, send } = api;
const control = (method: string, path: string, body?: unknown) =>
  api.send(method, `/_sandbox${path}`, body, null);
const rent = async (wanted: object = {}) =>
  (await send('POST', '/v1/reservations', { ...order, ...wanted })).body;

describe('1. the catalogue', () => {
  it('has 150 countries and more, 60 services and more, and real carriers', async () => {
    const { services } = (await get('/v1/services')).body;
    const { countries } = (await get('/v1/countries?service=whatsapp')).body;
    expect(services.length).toBeGreaterThanOrEqual(60);
    expect(countries.length).toBeGreaterThanOrEqual(150);
    const { operators } = (await get('/v1/operators?country=us&service=whatsapp')).body;
    expect(operators.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['Any operator', 'T-Mobile', 'AT&T', 'Verizon']),
    );
  });

  it('rents a valid number in each of its first countries', async () => {
    await control('POST', '/balance', { key: apiKey, balance: 1_000 });
    const { countries } = (await get('/v1/countries?service=google')).body;
    for (const { id } of countries.slice(0, 15)) {
      nowMs += 200;
      const { phone_number: phone } = await rent({ service: 'google', country: id });
      expect(isValidPhoneNumber(phone), `${phone} in ${id}`).toBe(true);
    }
  });

  it('has prices and stock that move', async () => {
    const before = (await get('/v1/countries?service=whatsapp')).body.countries;
    nowMs += 6 * 60 * minuteMs;
    const after = (await get('/v1/countries?service=whatsapp')).body.countries;
    const moved = (field: string) =>
      before.filter((each: Record<string, unknown>, at: number) => each[field] !== after[at][field]).length;
    expect(moved('price')).toBeGreaterThan(before.length / 2);
    expect(moved('available')).toBeGreaterThan(before.length / 2);
  });
});

describe('2. the accounts', () => {
  it('refuse keys that have expired or were revoked, and say so', async () => {
    const open = { key: 'key-of-bob', balance: 5 };
    await control('POST', '/keys', open);
    expect((await api.send('GET', '/v1/balance', undefined, 'key-of-bob')).body.balance).toBe(5);
    await control('POST', '/keys', { ...open, expires_at: new Date(nowMs + minuteMs).toISOString() });
    expect((await api.send('GET', '/v1/balance', undefined, 'key-of-bob')).status).toBe(200);
    nowMs += minuteMs;
    const expired = await api.send('GET', '/v1/balance', undefined, 'key-of-bob');
    expect(expired).toMatchObject({ status: 401, body: { error: { code: 'UNAUTHORIZED' } } });
    expect(expired.body.error.message).toContain('expired');
    await control('POST', '/keys', { ...open, is_revoked: true });
    const revoked = await api.send('GET', '/v1/balance', undefined, 'key-of-bob');
    expect(revoked.body.error.message).toContain('revoked');
  });

  it('have a statement: hold at the order, charge at the first SMS, refund at expiry', async () => {
    const paid = await rent();
    nowMs += 15_000;
    await get('/v1/balance');
    await control('POST', '/odds', { delivery_share: 0 });
    await serveAnew({ saved: { ...Object(sandbox.save()), reservationsMade: 100 }, odds: noDelivery });
    const unpaid = await rent();
    nowMs += 21 * minuteMs;
    const { accounts } = (await control('GET', '/accounts')).body;
    const { statement } = (await control('GET', `/accounts/${accounts[0].id}/statement`)).body;
    expect(
      statement.map((line: Record<string, unknown>) => [
        line['kind'],
        line['reservation_id'],
        line['amount'],
      ]),
    ).toEqual([
      ['opening', null, 25],
      ['hold', paid.id, -paid.price],
      ['charge', paid.id, 0],
      ['hold', unpaid.id, -unpaid.price],
      ['refund', unpaid.id, unpaid.price],
    ]);
    expect((await get('/v1/balance')).body.balance).toBe(Number((25 - paid.price).toFixed(2)));
  });
});

const noDelivery = { codes: { absent: 0, wrong: 0 }, deliveryShare: 0 };

describe('3. reservations', () => {
  it('go from PENDING to RECEIVED to COMPLETED', async () => {
    const { id, status } = await rent();
    expect(status).toBe('PENDING');
    nowMs += 11_000;
    expect((await get(`/v1/reservations/${id}`)).body.status).toBe('RECEIVED');
    nowMs += 20 * minuteMs;
    expect((await get(`/v1/reservations/${id}`)).body.status).toBe('COMPLETED');
  });

  it('end as EXPIRED or FAILED when no SMS comes', async () => {
    await serveAnew({ saved: { ...Object(sandbox.save()), reservationsMade: 100 }, odds: noDelivery });
    await control('POST', '/balance', { key: apiKey, balance: 1_000 });
    const ids: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      for (let count = 0; count < 15; count += 1) {
        nowMs += 200;
        ids.push((await rent()).id);
      }
      nowMs += 20 * minuteMs;
    }
    const ends = new Set<string>();
    for (const id of ids) {
      nowMs += 200;
      const { status } = (await get(`/v1/reservations/${id}`)).body;
      // Those of the first round ended an hour ago.
      if (status !== undefined) ends.add(status);
    }
    expect([...ends].toSorted()).toEqual(['EXPIRED', 'FAILED']);
  });

  it('take a number from the stock and give it back', async () => {
    const available = async () =>
      (await get('/v1/operators?country=us&service=whatsapp')).body.operators[0].available;
    const before = await available();
    await rent();
    expect(await available()).toBe(before - 1);
  });

  it('honour the Idempotency-Key: same order once, another order 400', async () => {
    const headers = { 'Idempotency-Key': 'click-1' };
    const first = await send('POST', '/v1/reservations', order, apiKey, headers);
    const again = await send('POST', '/v1/reservations', order, apiKey, headers);
    expect(again).toMatchObject({ status: 201, body: first.body });
    const other = await send('POST', '/v1/reservations', { ...order, country: 'gb' }, apiKey, headers);
    expect(other.status).toBe(400);
  });
});

describe('4. SMS', () => {
  it('are reported with a code, without one, or with a wrong one, as set', async () => {
    const codes = { absent: 0.5, wrong: 0.5 };
    await serveAnew({
      saved: { ...Object(sandbox.save()), reservationsMade: 100 },
      odds: { codes, deliveryShare: 1 },
    });
    await control('POST', '/balance', { key: apiKey, balance: 1_000 });
    for (let count = 0; count < 18; count += 1) {
      nowMs += 110;
      await rent();
    }
    nowMs += 19 * minuteMs;
    const { reservations } = (await control('GET', '/reservations')).body;
    const first = reservations.flatMap(({ sms }: { sms: { text: string; code: string | null }[] }) =>
      sms.slice(0, 1),
    );
    const absent = first.filter(({ code }: { code: string | null }) => code === null);
    expect(first.length).toBeGreaterThan(12);
    expect(absent.length).toBeGreaterThan(2);
    expect(absent.length).toBeLessThan(first.length - 2);
  });
});

describe('5. the limits', () => {
  it('let ten requests a second pass, and tell the eleventh when to come back', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 11; count += 1) statuses.push((await get('/v1/balance')).status);
    expect(statuses).toEqual([...Array(10).fill(200), 429]);
  });
});

describe('6. webhooks', () => {
  it('are POSTed as soon as the SMS arrives, signed, in the documented body, until accepted', async () => {
    const receiver = await startReceiver((count) => (count === 1 ? 500 : 204));
    // The world must move by itself: with the computer's clock.
    await serveAnew({ now: Date.now, timeScale: 40 });
    await control('PUT', '/webhook', { url: receiver.url, secret: testSecret });
    const { id, phone_number: phone } = await rent();
    await expect.poll(() => receiver.requests.length).toBeGreaterThan(1);
    const [first, second] = receiver.requests;
    if (first === undefined || second === undefined) throw new Error('Nothing came');
    expect(JSON.parse(first.body)).toEqual({
      event: 'sms.received',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      data: {
        reservation_id: id,
        phone_number: phone,
        service: 'whatsapp',
        sender: expect.any(String),
        text: expect.any(String),
        code: expect.any(String),
      },
    });
    expect(second.body).toBe(first.body);
    const id2 = String(second.headers['webhook-id']);
    expect(id2).toBe(first.headers['webhook-id']);
    const atS = Number(second.headers['webhook-timestamp']);
    expect(second.headers).toMatchObject(signedHeaders(testSecret, id2, atS, second.body));
    await expect
      .poll(async () => (await control('GET', '/webhook/deliveries')).body.deliveries[0]?.state)
      .toBe('delivered');
  });

  it('come twice, or in another order, on demand', async () => {
    const receiver = await startReceiver(() => 204);
    await control('PUT', '/webhook', { url: receiver.url, duplicate_share: 1 });
    const { id } = await rent();
    await control('POST', '/sms', { reservation_id: id, text: 'First 111111' });
    await expect.poll(() => receiver.requests.length).toBe(2);
    expect(new Set(receiver.requests.map(({ headers }) => headers['x-rentium-event-id'])).size).toBe(1);

    await control('PUT', '/webhook', { url: receiver.url, shuffle_share: 1 });
    receiver.requests.length = 0;
    await control('POST', '/sms', { reservation_id: id, text: 'Second 222222' });
    await control('PUT', '/webhook', { url: receiver.url });
    await control('POST', '/sms', { reservation_id: id, text: 'Third 333333' });
    await expect.poll(() => receiver.requests.length).toBe(2);
    expect(receiver.requests.map(({ body }) => JSON.parse(body).data.text)).toEqual([
      'Third 333333',
      'Second 222222',
    ]);
  });

  it.each(['https://hooks.example/', 'http://127.0.0.1.example/', 'http://10.0.0.1/'])(
    'never go to %s',
    async (url) => {
      expect(await control('PUT', '/webhook', { url })).toMatchObject({
        status: 400,
        body: { error: { message: expect.stringContaining('this computer') } },
      });
    },
  );
});

describe('7. the controls', () => {
  it('move time, and let it run faster', async () => {
    const { id } = await rent();
    expect((await control('POST', '/time', { scale: 10 })).body.scale).toBe(10);
    nowMs += 1_000;
    expect((await get(`/v1/reservations/${id}`)).body.status).toBe('RECEIVED');
    const { body } = await control('POST', '/time', { advance_ms: 2 * minuteMs });
    expect(body.now).toBe(new Date(nowMs + 2 * minuteMs).toISOString());
    expect((await get(`/v1/reservations/${id}`)).body.status).toBe('COMPLETED');
  });

  it('refuse a field that is spelled wrongly', async () => {
    expect((await control('POST', '/time', { advance: 1_000 })).status).toBe(400);
  });

  it('make a purchase whose answer is lost', async () => {
    await control('PUT', '/faults', {
      faults: [{ kind: 'reset-after', path: '/v1/reservations', times: 1 }],
    });
    await expect(send('POST', '/v1/reservations', order)).rejects.toThrow();
    expect((await control('GET', '/reservations')).body.reservations).toHaveLength(1);
    expect((await get('/v1/balance')).body.quotas.active_reservations.used).toBe(1);
  });

  it('lose an order before it is carried out', async () => {
    await control('PUT', '/faults', {
      faults: [{ kind: 'reset-before', path: '/v1/reservations', times: 1 }],
    });
    await expect(send('POST', '/v1/reservations', order)).rejects.toThrow();
    expect((await control('GET', '/reservations')).body.reservations).toHaveLength(0);
    expect((await send('POST', '/v1/reservations', order)).status).toBe(201);
  });

  it.each([
    ['a status', { kind: 'status', status: 502 }, 502],
    ['a page of a proxy', { kind: 'html' }, 502],
    ['a storm of 429', { kind: 'rate-limit-storm', duration_ms: minuteMs }, 429],
    ['a redirect', { kind: 'redirect', location: '/elsewhere' }, 302],
  ])('answer with %s', async (_name, fault, status) => {
    await control('PUT', '/faults', { faults: [fault] });
    const response = await fetch(`${served.url}/v1/balance`, {
      headers: { Authorization: `Bearer ${apiKey}` },
      redirect: 'manual',
    });
    await response.body?.cancel();
    expect(response.status).toBe(status);
    await control('DELETE', '/faults');
    expect((await get('/v1/balance')).status).toBe(200);
  });

  it.each([
    ['truncated JSON', { kind: 'truncated' }],
    ['an empty answer', { kind: 'empty' }],
  ])('answer with %s', async (_name, fault) => {
    await control('PUT', '/faults', { faults: [fault] });
    const response = await fetch(`${served.url}/v1/balance`, {
      headers: { Authorization: `Bearer ${apiKey}` },
    });
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(() => JSON.parse(text)).toThrow();
  });

  it('answer with wrong types, a clock that goes wrong, and late', async () => {
    const { body: right } = await get('/v1/balance');
    await control('PUT', '/faults', { faults: [{ kind: 'wrong-types' }] });
    expect((await get('/v1/balance')).body).not.toEqual(right);
    await control('PUT', '/faults', { faults: [{ kind: 'clock-skew', skew_ms: -3_600_000 }] });
    const { headers } = await get('/v1/balance');
    expect(Date.parse(headers.get('Date') ?? '')).toBe(nowMs - 3_600_000);
    await control('PUT', '/faults', { faults: [{ kind: 'latency', delay_ms: 30 }] });
    const startedMs = performance.now();
    await get('/v1/balance');
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(25);
  });

  it('answer with a body that trickles, and never', async () => {
    await control('PUT', '/faults', { faults: [{ kind: 'slow-body', duration_ms: 60 }] });
    expect((await get('/v1/balance')).body.balance).toBe(25);
    await control('PUT', '/faults', { faults: [{ kind: 'never' }] });
    const request = fetch(`${served.url}/v1/balance`, {
      headers: { Authorization: `Bearer ${apiKey}` },
      signal: AbortSignal.timeout(50),
    });
    await expect(request).rejects.toThrow();
  });

  it('speak other dialects', async () => {
    await control('PUT', '/dialect', { dialect: { listEnvelope: 'bare', balance: 'cents' } });
    expect(Array.isArray((await get('/v1/services')).body)).toBe(true);
    expect(Object.values((await get('/v1/balance')).body)).toContain(2_500);
    await control('PUT', '/dialect', { dialect: 'keyed' });
    expect((await get('/v1/services')).body).toHaveProperty('whatsapp');
    await control('DELETE', '/dialect');
    expect((await get('/v1/services')).body).toHaveProperty('services');
  });

  it('tell what was asked, without keys', async () => {
    await get('/v1/balance?q=1');
    await send('POST', '/v1/reservations', order, apiKey, { 'Idempotency-Key': 'click-9' });
    await api.send('GET', '/v1/balance', undefined, 'nobody');
    const { body } = await control('GET', '/journal');
    expect(
      body.requests.map((each: Record<string, unknown>) => [each['method'], each['path'], each['status']]),
    ).toEqual([
      ['GET', '/v1/balance?q=1', 200],
      ['POST', '/v1/reservations', 201],
      ['GET', '/v1/balance', 401],
    ]);
    expect(body.requests[1].idempotency_key).toBe('click-9');
    expect(JSON.stringify(body)).not.toContain(apiKey);
  });
});

describe('8. the faces', () => {
  it('are a page for people, which runs nothing but its own script', async () => {
    const response = await fetch(`${served.url}/`);
    expect(response.headers.get('Content-Type')).toContain('text/html');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(await response.text()).toContain('RentiumSMS sandbox');
  });

  it('need no port in the same process', async () => {
    const request = new Request('http://127.0.0.1/v1/balance', {
      headers: { Authorization: `Bearer ${apiKey}` },
    });
    expect(await (await sandbox.fetch(request)).json()).toMatchObject({ balance: 25 });
  });
});

interface Received {
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** A server that keeps what it is sent; `answer` says with which status, from the count of requests so far. */
async function startReceiver(
  answer: (count: number) => number,
): Promise<{ url: string; requests: Received[] }> {
  const requests: Received[] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    requests.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(answer(requests.length)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return { url: `http://127.0.0.1:${address.port}/hook`, requests };
}
