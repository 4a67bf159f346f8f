import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSandboxCommand } from '../../main/cli/sandbox-command.ts';
import { timers } from '../../main/core/ports.ts';
import { createSandbox, type Sandbox, type SandboxOptions, serveSandbox } from '../../main/sandbox/index.ts';

/** 2026-05-19T21:16:00Z */
const startMs = 1_779_225_360_000;
const apiKey = 'key-of-ada';
const otherKey = 'key-of-bob';
const globalsAtStart = { Request, Response };
const order = { service: 'whatsapp', country: 'us', operator: 'any' };

let nowMs: number;
let sandbox: Sandbox;
let served: { url: string; close(): Promise<void> };

async function serve(options: Partial<SandboxOptions> = {}) {
  sandbox = createSandbox({
    now: () => nowMs,
    timers,
    seed: 7,
    accounts: [apiKey, otherKey].map((key) => ({ key, balanceMinor: 2500, currency: 'USD' })),
    ...options,
  });
  served = await serveSandbox(sandbox, 0);
}

beforeEach(async () => {
  nowMs = startMs;
  await serve();
});
afterEach(() => served.close());

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Answers are asserted on field by field: their type is what the test is about.
  readonly body: ReturnType<typeof JSON.parse>;
}

async function send(path: string, init: RequestInit = {}, key: string | null = apiKey): Promise<Answer> {
  const headers = new Headers(init.headers);
  if (key !== null) headers.set('Authorization', `Bearer ${key}`);
  const response = await fetch(served.url + path, { ...init, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}, key = apiKey) =>
  send(
    path,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    },
    key,
  );

function expectError(answer: Answer, status: number, code: string) {
  expect(answer.body).toEqual({ error: { code, message: expect.stringMatching(/\S/) } });
  expect(answer.status).toBe(status);
}

describe('the seven calls', () => {
  it('lists services', async () => {
    const { status, body } = await send('/v1/services');
    expect(status).toBe(200);
    expect(body.services[0]).toEqual({
      id: 'whatsapp',
      name: 'WhatsApp',
      price: expect.any(Number),
      currency: 'USD',
      available: expect.any(Number),
    });
  });

  it('lists countries, at the price of one service or at the lowest', async () => {
    const { body: forWhatsapp } = await send('/v1/countries?service=whatsapp');
    expect(forWhatsapp.countries[0]).toEqual({
      id: 'us',
      name: 'United States',
      dial_code: '+1',
      price: expect.any(Number),
      currency: 'USD',
      available: expect.any(Number),
    });
    const { body: forAll } = await send('/v1/countries');
    expect(forAll.countries).toHaveLength(forWhatsapp.countries.length);
    expect(forAll.countries[0].price).toBeLessThanOrEqual(forWhatsapp.countries[0].price);
    expect(forAll.countries[0].available).toBeGreaterThan(forWhatsapp.countries[0].available);
  });

  it('lists the operators of a country, "any" first and cheapest', async () => {
    const { body } = await send('/v1/operators?country=us&service=whatsapp');
    const [any, ...carriers] = body.operators;
    expect(any).toEqual({
      id: 'any',
      name: 'Any operator',
      country: 'us',
      price: expect.any(Number),
      available: carriers.reduce((sum: number, each: { available: number }) => sum + each.available, 0),
    });
    for (const carrier of carriers) {
      expect(carrier).toEqual({
        id: expect.stringMatching(/^[a-z0-9]+$/),
        name: expect.any(String),
        country: 'us',
        price: expect.any(Number),
        available: expect.any(Number),
        success_rate: expect.any(Number),
      });
      expect(carrier.price).toBeGreaterThan(any.price);
    }
    expect((await send('/v1/operators?country=us')).status).toBe(200);
  });

  it('rents a number, receives its code, and shows both', async () => {
    const { body: operators } = await send('/v1/operators?country=us&service=whatsapp');
    const { status, body: reservation } = await post('/v1/reservations', order);
    expect(status).toBe(201);
    expect(reservation).toEqual({
      id: expect.stringMatching(/^res_[0-9a-f]{10}$/),
      phone_number: expect.stringMatching(/^\+1\d{3}55501\d{2}$/),
      service: 'whatsapp',
      country: 'us',
      operator: expect.stringMatching(/^(?!any$)/),
      status: 'PENDING',
      price: operators.operators[0].price,
      currency: 'USD',
      created_at: '2026-05-19T21:16:00.000Z',
      expires_at: '2026-05-19T21:36:00.000Z',
    });
    expect((await send(`/v1/reservations/${reservation.id}/sms`)).body).toEqual({
      reservation_id: reservation.id,
      sms: [],
      total: 0,
    });

    nowMs += 12_000;
    expect((await send(`/v1/reservations/${reservation.id}`)).body).toEqual({
      ...reservation,
      status: 'RECEIVED',
      sms_count: 1,
    });
    const { body: inbox } = await send(`/v1/reservations/${reservation.id}/sms`);
    expect(inbox.sms[0]).toEqual({
      id: expect.stringMatching(/^sms_/),
      sender: 'WhatsApp',
      text: expect.stringMatching(/\d{3}-\d{3}/),
      code: expect.stringMatching(/^\d{6}$/),
      received_at: expect.stringMatching(/^2026-05-19T21:16:\d\d\.\d{3}Z$/),
    });
  });

  it('shows the balance fall at once, stay after the SMS, and the number of open reservations', async () => {
    const { body: before } = await send('/v1/balance');
    expect(before).toEqual({
      balance: 25,
      currency: 'USD',
      quotas: { active_reservations: { used: 0, limit: 20 }, requests_per_second: 10 },
    });
    const { body: reservation } = await post('/v1/reservations', order);
    const balance = Number((25 - reservation.price).toFixed(2));
    expect((await send('/v1/balance')).body).toMatchObject({
      balance,
      quotas: { active_reservations: { used: 1 } },
    });
    nowMs += 20 * 60_000;
    expect((await send('/v1/balance')).body).toMatchObject({
      balance,
      quotas: { active_reservations: { used: 0 } },
    });
  });

  it('gives the same reservation for the same Idempotency-Key, and refuses another order under it', async () => {
    const headers = { 'Idempotency-Key': 'click-1' };
    const first = await post('/v1/reservations', order, headers);
    const second = await post('/v1/reservations', order, headers);
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect((await send('/v1/balance')).body.quotas.active_reservations.used).toBe(1);
    expectError(await post('/v1/reservations', { ...order, country: 'gb' }, headers), 400, 'BAD_REQUEST');
    expectError(
      await post('/v1/reservations', order, { 'Idempotency-Key': 'k'.repeat(256) }),
      400,
      'BAD_REQUEST',
    );
  });

  it('takes an order of unknown length', async () => {
    const body = new Blob([JSON.stringify(order)]).stream();
    // `duplex` is required for a streamed body and missing from the DOM types.
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
    expect((await send('/v1/reservations', init)).status).toBe(201);
  });

  it('tells the time of the service in Date', async () => {
    expect((await send('/v1/balance')).headers.get('Date')).toBe('Tue, 19 May 2026 21:16:00 GMT');
  });
});

describe('the errors', () => {
  it.each([
    ['no key', {}],
    ['an unknown key', { Authorization: 'Bearer nobody' }],
    ['another scheme', { Authorization: `Basic ${apiKey}` }],
  ])('401 with %s', async (_name, headers) => {
    const answer = await send('/v1/balance', { headers }, null);
    expectError(answer, 401, 'UNAUTHORIZED');
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
  });

  it.each([
    '/v1/operators',
    '/v1/operators?country=zz',
    '/v1/operators?country=us&service=nope',
    '/v1/countries?service=nope',
  ])('400 for %s', async (path) => {
    expectError(await send(path), 400, 'BAD_REQUEST');
  });

  it.each([
    ['no country', { service: 'whatsapp', operator: 'any' }],
    ['a number as service', { ...order, service: 1 }],
    ['an unknown service', { ...order, service: 'nope' }],
    ['an unknown country', { ...order, country: 'zz' }],
    ['an operator of another country', { ...order, operator: 'telekom' }],
    ['a list', [order]],
  ])('400 for an order with %s', async (_name, body) => {
    expectError(await post('/v1/reservations', body), 400, 'BAD_REQUEST');
  });

  it.each(['', '{"service":', 'service=whatsapp'])('400 for the body %j', async (body) => {
    expectError(await send('/v1/reservations', { method: 'POST', body }), 400, 'BAD_REQUEST');
  });

  it('402 when the balance is below the price, and nothing is rented', async () => {
    sandbox.setBalance(apiKey, 5);
    const answer = await post('/v1/reservations', order);
    expectError(answer, 402, 'OUT_OF_BALANCE');
    expect(answer.body.error.message).toMatch(/^Balance 0\.05 is below the price 0\.\d+$/);
    expect((await send('/v1/balance')).body).toMatchObject({
      balance: 0.05,
      quotas: { active_reservations: { used: 0 } },
    });
  });

  it('404 for an unknown reservation, and for that of another account', async () => {
    const { body } = await post('/v1/reservations', order);
    for (const path of [`/v1/reservations/${body.id}`, `/v1/reservations/${body.id}/sms`]) {
      expectError(await send(path, {}, otherKey), 404, 'NOT_FOUND');
      expect((await send(path)).status).toBe(200);
    }
    expectError(await send('/v1/reservations/res_0000000000'), 404, 'NOT_FOUND');
  });

  it('404 for an unknown route', async () => {
    expectError(await send('/v1/nothing'), 404, 'NOT_FOUND');
  });

  it('405 for a wrong method, naming the right ones', async () => {
    const answer = await send('/v1/reservations', { method: 'PUT', body: '{}' });
    expectError(answer, 405, 'METHOD_NOT_ALLOWED');
    expect(answer.headers.get('Allow')).toBe('POST');
    expectError(await send('/v1/balance', { method: 'DELETE' }), 405, 'METHOD_NOT_ALLOWED');
  });

  it('413 for a body beyond all reason', async () => {
    const answer = await post('/v1/reservations', { ...order, extra: 'x'.repeat(70_000) });
    expectError(answer, 413, 'PAYLOAD_TOO_LARGE');
  });

  it('429 beyond ten requests in a second, for that account only, until the second has passed', async () => {
    for (let count = 0; count < 10; count += 1) expect((await send('/v1/balance')).status).toBe(200);
    const answer = await send('/v1/balance');
    expectError(answer, 429, 'RATE_LIMIT');
    expect(answer.headers.get('Retry-After')).toBe('1');
    expect((await send('/v1/balance', {}, otherKey)).status).toBe(200);
    nowMs += 1_000;
    expect((await send('/v1/balance')).status).toBe(200);
  });

  it('503 when the carrier is down, gone when tried again after Retry-After', async () => {
    await served.close();
    await serve({ saved: { ...Object(sandbox.save()), reservationsMade: 1_000 } });
    const named = { ...order, operator: 'tmobile' };
    let answer = await post('/v1/reservations', named);
    for (let minute = 0; answer.status === 201 && minute < 2_000; minute += 1) {
      // Old reservations end on the way, so that their limit is not in the way.
      nowMs += 120_000;
      answer = await post('/v1/reservations', named);
    }
    expectError(answer, 503, 'CARRIER_TIMEOUT');
    expect(answer.headers.get('Retry-After')).toBe('60');
    expect((await post('/v1/reservations', order)).status).toBe(201);
    nowMs += 60_000;
    expect((await post('/v1/reservations', named)).status).toBe(201);
  });
});

describe('the controls', () => {
  it('let an SMS arrive', async () => {
    const { body: reservation } = await post('/v1/reservations', order);
    const sms = { reservation_id: reservation.id, text: 'Code 12-34', code: '1234' };
    expect((await post('/_sandbox/sms', sms)).status).toBe(201);
    expect((await send(`/v1/reservations/${reservation.id}/sms`)).body.sms).toMatchObject([
      { sender: 'WhatsApp', text: 'Code 12-34', code: '1234' },
    ]);
    expectError(await post('/_sandbox/sms', { ...sms, reservation_id: 'res_0' }), 404, 'NOT_FOUND');
    expectError(await post('/_sandbox/sms', { text: 'x' }), 400, 'BAD_REQUEST');
  });

  it('set a balance', async () => {
    expect((await post('/_sandbox/balance', { key: apiKey, balance: 0.29 })).status).toBe(200);
    expect((await send('/v1/balance')).body.balance).toBe(0.29);
    expectError(await post('/_sandbox/balance', { key: 'nobody', balance: 1 }), 404, 'NOT_FOUND');
    expectError(await post('/_sandbox/balance', { key: apiKey, balance: 0.001 }), 400, 'BAD_REQUEST');
  });

  it('show what is open, without any key', async () => {
    const { body: reservation } = await post('/v1/reservations', order);
    const { status, body } = await send('/_sandbox/reservations', {}, null);
    expect(status).toBe(200);
    expect(body).toEqual({
      reservations: [{ ...reservation, sms_count: 0, account: expect.stringMatching(/^acct_/), sms: [] }],
    });
  });

  it.each([
    ['another Host', { Host: 'rebound.example' }],
    ['a Host that only begins like ours', { Host: '127.0.0.1.example' }],
    ['the Origin of a page', { Origin: 'https://page.example' }],
    ['an opaque Origin', { Origin: 'null' }],
  ])('refuse %s', async (_name, headers) => {
    expect(await statusWith('/_sandbox/reservations', headers)).toBe(403);
  });

  it('refuse another Host behind an absolute request target', async () => {
    const target = `${served.url}/_sandbox/reservations`;
    expect(await statusWith(target, { Host: 'rebound.example' })).toBe(403);
  });

  it('allow pages of this computer', async () => {
    const { port } = new URL(served.url);
    const headers = { Host: `localhost:${port}`, Origin: `http://localhost:${port}` };
    expect(await statusWith('/_sandbox/reservations', headers)).toBe(200);
  });
});

/** fetch sets Host and Origin by itself: these need the plain client. `target` goes into the request line as it is. */
async function statusWith(target: string, headers: Record<string, string>): Promise<number> {
  const { hostname, port } = new URL(served.url);
  const request = httpRequest({ hostname, port, path: target, headers, agent: false });
  request.end();
  // `once` gives the arguments of the event, which node:http documents for `response`.
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode ?? 0;
}

describe('serving', () => {
  it('rejects when the port is taken', async () => {
    const { port } = new URL(served.url);
    await expect(serveSandbox(sandbox, Number(port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('leaves the global Request and Response as they were', () => {
    expect({ Request, Response }).toEqual(globalsAtStart);
  });

  it('ends at once, although a client is in the middle of a request', async () => {
    const { hostname, port } = new URL(served.url);
    const socket = connect(Number(port), hostname);
    const cut = once(socket, 'close');
    socket.on('error', () => {});
    socket.write('POST /v1/reservations HTTP/1.1\r\nHost: 127.0.0.1\r\n');
    await send('/v1/balance');
    await served.close();
    await cut;
    await expect(send('/v1/balance')).rejects.toThrow();
  });
});

it('names the address of what a 201 has made (RFC 9110, 15.3.2)', async () => {
  const headers = { Authorization: `Bearer ${apiKey}` };
  const made = await fetch(`${served.url}/v1/reservations`, {
    method: 'POST',
    headers,
    body: JSON.stringify(order),
  });
  const address = new URL(made.headers.get('Location') ?? '', made.url);
  // The sandbox of this checkout wrote both.
  const reservation = (await made.json()) as { id: string };
  const found = await fetch(address, { headers });
  expect(await found.json()).toEqual({ ...reservation, sms_count: 0 });
  const delivered = await fetch(`${served.url}/_sandbox/sms`, {
    method: 'POST',
    body: JSON.stringify({ reservation_id: reservation.id, text: 'Code 123456' }),
  });
  const listed = await fetch(new URL(delivered.headers.get('Location') ?? '', made.url), { headers });
  expect(await listed.json()).toMatchObject({ total: 1 });
});

describe('the command', () => {
  function start(...args: string[]) {
    const stop = new AbortController();
    const errors: string[] = [];
    let announce: (line: string) => void = () => {};
    const announced = new Promise<string>((resolve) => {
      announce = resolve;
    });
    const ended = runSandboxCommand(args, '0.0.0', {
      now: () => nowMs,
      timers,
      findCode: () => null,
      randomBytes,
      printLine: announce,
      printError: (line) => errors.push(line),
      isAlone: false,
      stop: stop.signal,
    });
    return { announced, ended, errors, stop: () => stop.abort() };
  }

  it('says where it listens and with which key, serves, and stops when told', async () => {
    const { announced, ended, errors, stop } = start('--balance', '3.50');
    const [, url = '', key = ''] =
      /^RentiumSMS sandbox: (http:\/\/127\.0\.0\.1:\d+) \(API key (rsk_sandbox_\w+)\)$/.exec(
        await announced,
      ) ?? [];
    const response = await fetch(`${url}/v1/balance`, { headers: { Authorization: `Bearer ${key}` } });
    expect(await response.json()).toMatchObject({ balance: 3.5 });
    stop();
    expect(await ended).toBe(0);
    expect(errors).toEqual([]);
  });

  it('draws a key that nobody can compute: the same seed gives the same world, not the same key', async () => {
    const runs = [start('--seed', '5'), start('--seed', '5')];
    const lines = await Promise.all(runs.map(({ announced }) => announced));
    const keys = lines.map((line) => /\(API key (\w+)\)$/.exec(line)?.[1] ?? '');
    expect(new Set(keys).size).toBe(2);
    const stocks = await Promise.all(
      lines.map(async (line, index) => {
        const url = /http:\S+/.exec(line)?.[0];
        const headers = { Authorization: `Bearer ${keys[index]}` };
        return (await fetch(`${url}/v1/countries?service=whatsapp`, { headers })).json();
      }),
    );
    expect(stocks[0]).toEqual(stocks[1]);
    for (const { stop } of runs) stop();
    await Promise.all(runs.map(({ ended }) => ended));
  });

  it('ends with 1 and one sentence when the port is taken', async () => {
    const { port } = new URL(served.url);
    const { ended, errors } = start('--port', port);
    expect(await ended).toBe(1);
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^Port ${port} is taken[^\n]*\\.$`))]);
  });

  it('ends with 2 and one sentence when it is called wrongly', async () => {
    const { ended, errors } = start('--port', 'x');
    expect(await ended).toBe(2);
    expect(errors).toHaveLength(1);
  });
});
