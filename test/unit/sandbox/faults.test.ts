import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Fault } from '../../../main/sandbox/faults/fault.ts';
import { createFaults } from '../../../main/sandbox/faults/faults.ts';
import type { Connection } from '../../../main/sandbox/handler.ts';
import { seededRandom } from '../../../main/sandbox/random.ts';
import { createFakeTime, settle } from '../../support/fake-time.ts';

const worldStartMs = Date.UTC(2026, 4, 19, 12);
const startDate = 'Tue, 19 May 2026 12:00:00 GMT';
const order = {
  id: 'res_84920fd83a',
  phone_number: '+12025550143',
  price: 0.48,
  created_at: '2026-05-19T12:00:00.250Z',
};

/** A service that answers every request with an order, behind some faults. */
function open(...faults: Fault[]) {
  const time = createFakeTime(worldStartMs);
  const service = vi.fn(async (_request: Request) =>
    Response.json(order, { status: 201, headers: { Date: startDate, 'Content-Length': '106' } }),
  );
  const made = createFaults({ ...time, random: seededRandom(1, 'faults') });
  made.set(faults);
  const call = (path = '/v1/reservations', init: RequestInit = {}, connection?: Connection) =>
    made.wrap(service)(new Request(`http://127.0.0.1:4000${path}`, init), connection);
  return { time, service, faults: made, call };
}

const statusOf = async (answer: Promise<Response>): Promise<number> => (await answer).status;
/** What became of a promise so far. */
async function stateOf(promise: Promise<unknown>): Promise<'waiting' | 'answered' | 'failed'> {
  let state: 'waiting' | 'answered' | 'failed' = 'waiting';
  promise.then(
    () => (state = 'answered'),
    () => (state = 'failed'),
  );
  await settle();
  return state;
}

describe('no fault', () => {
  it('leaves request and answer alone, down to the objects', async () => {
    const { service, faults } = open();
    const answer = new Response();
    service.mockResolvedValue(answer);
    const [request, connection] = [new Request('http://127.0.0.1/v1/balance'), { ownPort: 4000, reset() {} }];
    expect(await faults.wrap(service)(request, connection)).toBe(answer);
    expect(service).toHaveBeenCalledWith(request, connection);
  });
});

describe('where a fault strikes', () => {
  const broken = 500;
  const fault: Fault = { kind: 'status', status: broken };

  it.each([
    ['everywhere under /v1', {}, 'GET', '/v1/balance', broken],
    ['not at the controls of the sandbox', {}, 'GET', '/_sandbox/faults', 201],
    ['not at what only looks like /v1', {}, 'GET', '/v1x/balance', 201],
    ['at its method', { method: 'POST' }, 'POST', '/v1/reservations', broken],
    ['not at another method', { method: 'POST' }, 'GET', '/v1/reservations', 201],
    ['at all that its path begins', { path: '/v1/res' }, 'GET', '/v1/reservations/res_1/sms?a=b', broken],
    ['not at another path', { path: '/v1/reservations' }, 'GET', '/v1/balance', 201],
    ['not for a path in the query', { path: '/v1/reservations' }, 'GET', '/v1/balance?/v1/reservations', 201],
  ] as const)('is %s', async (_where, aim, method, path, status) => {
    expect(await statusOf(open({ ...fault, ...aim }).call(path, { method }))).toBe(status);
  });

  it('ends after so many times, and tells how many are left', async () => {
    const { call, faults } = open({ ...fault, times: 2 });
    expect(await statusOf(call())).toBe(broken);
    expect(faults.list()).toMatchObject([{ kind: 'status', times: 1 }]);
    expect(await statusOf(call())).toBe(broken);
    expect(faults.list()).toEqual([]);
    expect(await statusOf(call())).toBe(201);
  });

  it('is a share of the requests, the same ones each time', async () => {
    const run = async () => {
      const { call } = open({ ...fault, share: 0.3 });
      return await Promise.all(Array.from({ length: 400 }, () => statusOf(call())));
    };
    const statuses = await run();
    expect(await run()).toEqual(statuses);
    const share = statuses.filter((status) => status === broken).length / statuses.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
  });

  it('is the first of several, and the next one once that is over', async () => {
    const { call } = open({ kind: 'status', status: 502, times: 1 }, { kind: 'status', status: 504 });
    expect(await statusOf(call())).toBe(502);
    expect(await statusOf(call())).toBe(504);
  });

  it('is nowhere any more when others are set', async () => {
    const { call, faults } = open(fault);
    faults.set([]);
    expect(await statusOf(call())).toBe(201);
  });
});

describe('latency', () => {
  it('holds the request back, then lets it through', async () => {
    const { call, service, time } = open({ kind: 'latency', delay_ms: 500 });
    const answer = call();
    await time.advance(499);
    expect(service).not.toHaveBeenCalled();
    await time.advance(1);
    expect(await statusOf(answer)).toBe(201);
  });

  it('adds up with more of it, and goes before another fault', async () => {
    const { call, time } = open(
      { kind: 'latency', delay_ms: 300 },
      { kind: 'status', status: 502 },
      { kind: 'latency', delay_ms: 200 },
    );
    const answer = call();
    await time.advance(499);
    expect(await stateOf(answer)).toBe('waiting');
    await time.advance(1);
    expect(await statusOf(answer)).toBe(502);
  });

  it('stays within its jitter, and is never negative', async () => {
    const { call, time } = open({ kind: 'latency', delay_ms: 100, jitter_ms: 200 });
    const startMs = time.clock.now();
    const delaysMs: number[] = [];
    for (let count = 0; count < 50; count += 1) {
      void call().then(() => delaysMs.push(time.clock.now() - startMs));
    }
    await time.advance(300);
    expect(delaysMs).toHaveLength(50);
    expect(Math.max(...delaysMs)).toBeGreaterThan(200);
    expect(new Set(delaysMs).size).toBeGreaterThan(20);
  });
});

it('a delay that varies never takes away from another one', async () => {
  const { call, time } = open(
    { kind: 'latency', delay_ms: 0, jitter_ms: 1_000 },
    { kind: 'latency', delay_ms: 2_000 },
  );
  const answers = Array.from({ length: 20 }, () => call());
  await time.advance(1_999);
  for (const answer of answers) expect(await stateOf(answer)).toBe('waiting');
  await time.advance(1_001);
  for (const answer of answers) expect(await statusOf(answer)).toBe(201);
});

it.each<Fault>([
  { kind: 'truncated' },
  { kind: 'slow-body', duration_ms: 10 },
  { kind: 'wrong-types' },
  { kind: 'clock-skew', skew_ms: 10 },
])('an answer without a body stays one: $kind', async (fault) => {
  const { call, service } = open(fault);
  service.mockResolvedValue(new Response(null, { status: 204 }));
  const answer = await call();
  expect([answer.status, answer.body]).toEqual([204, null]);
});

describe('a reset', () => {
  it.each([
    ['reset-before', 0],
    ['reset-after', 1],
  ] as const)('%s rejects in-process, with the request carried out %i times', async (kind, times) => {
    const { call, service } = open({ kind });
    await expect(call()).rejects.toThrow(new TypeError('The connection was reset'));
    expect(service).toHaveBeenCalledTimes(times);
  });

  it.each(['reset-before', 'reset-after'] as const)('%s resets the connection there is', async (kind) => {
    const { call } = open({ kind });
    const reset = vi.fn();
    await call('/v1/balance', {}, { ownPort: 4000, reset });
    expect(reset).toHaveBeenCalledTimes(1);
  });
});

describe('an error status', () => {
  it.each([
    [429, 'RATE_LIMIT'],
    [503, 'CARRIER_TIMEOUT'],
    [402, 'OUT_OF_BALANCE'],
    [418, 'BAD_REQUEST'],
    [502, 'INTERNAL'],
  ])('%i has the code %s in the form of the API', async (status, code) => {
    const answer = await open({ kind: 'status', status }).call();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Date')).toBe(startDate);
    expect(await answer.json()).toEqual({ error: { code, message: expect.any(String) } });
  });

  it.each([
    [7, '7'],
    ['Wed, 20 May 2026 08:00:00 GMT', 'Wed, 20 May 2026 08:00:00 GMT'],
    [undefined, null],
  ])('carries a Retry-After of %s', async (retry_after, header) => {
    const answer = await open({ kind: 'status', status: 429, retry_after }).call();
    expect(answer.headers.get('Retry-After')).toBe(header);
  });

  it.each([
    [{}, 0],
    [{ carried_out: true }, 1],
  ])('%j: the request is carried out %i times', async (extent, times) => {
    for (const fault of [
      { kind: 'status', status: 502 },
      { kind: 'html' },
      { kind: 'redirect', location: '/' },
    ] as const) {
      const { call, service } = open({ ...fault, ...extent });
      await call();
      expect(service).toHaveBeenCalledTimes(times);
    }
  });
});

it('a page of HTML is what it says it is', async () => {
  const answer = await open({ kind: 'html' }).call();
  expect(answer.status).toBe(502);
  expect(answer.headers.get('Content-Type')).toContain('text/html');
  expect(await answer.text()).toMatch(/^<!DOCTYPE html>/);
});

it('a redirect points elsewhere', async () => {
  const answer = await open({ kind: 'redirect', location: 'https://example.org/login' }).call();
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, 'https://example.org/login']);
});

it('an empty answer is 200 for a request that was carried out', async () => {
  const { call, service } = open({ kind: 'empty' });
  const answer = await call();
  expect([answer.status, await answer.text()]).toEqual([200, '']);
  expect(answer.headers.has('Content-Length')).toBe(false);
  expect(service).toHaveBeenCalledTimes(1);
});

it('a number that was taken back says so in its reservation alone', async () => {
  const { call, service } = open({ kind: 'withdrawn' }, { kind: 'withdrawn', status: 'REFUNDED' });
  expect(await (await call()).json()).toEqual(order);
  const pending = { ...order, status: 'PENDING' };
  service.mockImplementation(async () => Response.json({ data: pending, status: 'success' }));
  expect(await (await call()).json()).toEqual({
    data: { ...pending, status: 'CANCELED' },
    status: 'success',
  });
});

it('a truncated answer has status, headers and the first half of the body', async () => {
  const answer = await open({ kind: 'truncated' }).call();
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([201, 'application/json']);
  expect(answer.headers.has('Content-Length')).toBe(false);
  const whole = JSON.stringify(order);
  expect(await answer.text()).toBe(whole.slice(0, whole.length >> 1));
});

describe('a body that trickles', () => {
  it('comes in many pieces and is whole at its end', async () => {
    const { call, time } = open({ kind: 'slow-body', duration_ms: 10_000 });
    const reader = (await call()).body?.getReader();
    const pieces: Uint8Array[] = [];
    const reading = (async () => {
      for (;;) {
        const { done, value } = (await reader?.read()) ?? { done: true };
        if (done || value === undefined) return;
        pieces.push(value);
      }
    })();
    await time.advance(5_000);
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.length).toBeLessThan(12);
    await time.advance(5_000);
    await reading;
    expect(JSON.parse(Buffer.concat(pieces).toString())).toEqual(order);
    expect(time.pending()).toBe(0);
  });

  it.each([
    ['the client gives up', 'abort'],
    ['nobody reads it any more', 'cancel'],
    ['the service stops', 'stop'],
  ] as const)('leaves no timer behind when %s', async (_when, end) => {
    const { call, time, faults } = open({ kind: 'slow-body', duration_ms: 10_000 });
    const client = new AbortController();
    const answer = await call('/v1/balance', { signal: client.signal });
    const reader = answer.body?.getReader();
    const piece = reader?.read();
    void piece?.catch(() => {});
    await time.advance(100);
    expect(time.pending()).toBe(1);
    if (end === 'abort') client.abort();
    else if (end === 'cancel') await reader?.cancel();
    else faults.stop();
    expect(time.pending()).toBe(0);
    if (end !== 'cancel') await expect(piece).rejects.toThrow();
  });

  it('resets the connection when the service stops', async () => {
    const { call, time, faults } = open({ kind: 'slow-body', duration_ms: 10_000 });
    const reset = vi.fn();
    const reading = (await call('/v1/balance', {}, { ownPort: 4000, reset })).text();
    await time.advance(100);
    faults.stop();
    await reading;
    expect(reset).toHaveBeenCalledTimes(1);
  });
});

describe('a request that is never answered', () => {
  it('fails with the reason of the client that gives up', async () => {
    const { call, time, service } = open({ kind: 'never' });
    const client = new AbortController();
    const answer = call('/v1/balance', { signal: client.signal });
    expect(await stateOf(answer)).toBe('waiting');
    await time.advance(86_400_000);
    expect(await stateOf(answer)).toBe('waiting');
    client.abort(new Error('I give up'));
    await expect(answer).rejects.toThrow('I give up');
    expect(service).not.toHaveBeenCalled();
  });

  it('may have been carried out', async () => {
    const { call, service, faults } = open({ kind: 'never', carried_out: true });
    const answer = call();
    await settle();
    expect(service).toHaveBeenCalledTimes(1);
    faults.stop();
    await expect(answer).rejects.toThrow('The connection was reset');
  });
});

describe('stopping', () => {
  it('ends every wait, on both sides of the wire', async () => {
    const { call, faults, time } = open({ kind: 'latency', delay_ms: 60_000 });
    const reset = vi.fn();
    const [inProcess, overTcp] = [call(), call('/v1/balance', {}, { ownPort: 4000, reset })];
    expect(await stateOf(inProcess)).toBe('waiting');
    faults.stop();
    await expect(inProcess).rejects.toThrow('The connection was reset');
    await overTcp;
    expect(reset).toHaveBeenCalledTimes(1);
    expect(time.pending()).toBe(0);
    expect(faults.list()).toEqual([]);
  });

  it('an aborted request leaves no timer, and one that comes aborted starts none', async () => {
    const { call, time } = open({ kind: 'latency', delay_ms: 60_000 });
    const client = new AbortController();
    const answer = call('/v1/balance', { signal: client.signal });
    expect(time.pending()).toBe(1);
    client.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
    await expect(call('/v1/balance', { signal: client.signal })).rejects.toThrow('enough');
    expect(time.pending()).toBe(0);
  });
});

describe('a rate-limit storm', () => {
  it('lasts from the first request it meets, says how long, and takes itself away', async () => {
    const { call, time, faults } = open({ kind: 'rate-limit-storm', duration_ms: 4_500 });
    time.jump(60_000);
    const first = await call();
    expect([first.status, first.headers.get('Retry-After')]).toEqual([429, '5']);
    time.jump(4_499);
    const last = await call();
    expect([last.status, last.headers.get('Retry-After')]).toEqual([429, '1']);
    time.jump(1);
    expect(faults.list()).toEqual([]);
    expect(await statusOf(call())).toBe(201);
  });
});

describe('a huge body', () => {
  it.each([64, 65_536, 65_600, 1_000_000])('is JSON of %i bytes', async (bytes) => {
    const text = await (await open({ kind: 'huge', bytes }).call()).text();
    expect(text.length).toBe(bytes);
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it('costs nothing that is not read', async () => {
    const answer = await open({ kind: 'huge', bytes: Number.MAX_SAFE_INTEGER }).call();
    const reader = answer.body?.getReader();
    let size = 0;
    while (size < 1_000_000) size += (await reader?.read())?.value?.length ?? 0;
    await reader?.cancel();
    expect(size).toBeLessThan(1_100_000);
  });
});

describe('a service whose clock is wrong', () => {
  it('is wrong in its headers and in its body, together with whatever else goes wrong', async () => {
    const hour = 3_600_000;
    const { call } = open({ kind: 'clock-skew', skew_ms: hour }, { kind: 'status', status: 503, times: 1 });
    const failure = await call();
    expect([failure.status, failure.headers.get('Date')]).toEqual([503, 'Tue, 19 May 2026 13:00:00 GMT']);
    const answer = await call();
    expect(answer.headers.get('Date')).toBe('Tue, 19 May 2026 13:00:00 GMT');
    expect(await answer.json()).toEqual({ ...order, created_at: '2026-05-19T13:00:00.250Z' });
  });
});

describe('wrong types', () => {
  it('hit something in every answer, in the same way for the same chance', async () => {
    const faults = open({ kind: 'wrong-types' });
    const again = open({ kind: 'wrong-types' });
    for (let count = 0; count < 20; count += 1) {
      const answer = await (await faults.call()).json();
      expect(answer).not.toEqual(order);
      expect(Object.keys(answer)).toEqual(Object.keys(order));
      expect(await (await again.call()).json()).toEqual(answer);
    }
  });
});

it('whatever goes wrong, one request meets one fault at most', async () => {
  const kind = fc.constantFrom<Fault>(
    { kind: 'reset-before' },
    { kind: 'status', status: 500 },
    { kind: 'empty' },
    { kind: 'html' },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(kind, fc.integer({ min: 1, max: 3 })), { maxLength: 5 }),
      async (list) => {
        const { call, faults } = open(...list.map(([fault, times]) => ({ ...fault, times })));
        const total = list.reduce((sum, [, times]) => sum + times, 0);
        for (let done = 0; done <= total; done += 1) {
          expect(faults.list().reduce((sum, { times = 0 }) => sum + times, 0)).toBe(total - done);
          await call().catch(() => null);
        }
      },
    ),
  );
});
