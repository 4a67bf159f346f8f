import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { accountIdOf } from '../../../main/sandbox/accounts/account.ts';
import type { Handler } from '../../../main/sandbox/handler.ts';
import { createJournal } from '../../../main/sandbox/service/journal.ts';
import { createFakeTime } from '../../support/fake-time.ts';
import { apiKey } from './kit.ts';

const startMs = Date.UTC(2026, 4, 19, 12);
const order = (init: RequestInit = {}) =>
  new Request('http://127.0.0.1:4000/v1/reservations?a=b', {
    method: 'POST',
    headers: { Authorization: `Bearer ${apiKey}`, 'Idempotency-Key': 'click-1' },
    ...init,
  });

function open(service: Handler = async () => new Response(null, { status: 204 }), capacity?: number) {
  const time = createFakeTime(startMs);
  const journal = createJournal(time, capacity);
  const handle = journal.wrap(service);
  const get = (path: string) => handle(new Request(`http://127.0.0.1${path}`));
  return { time, journal, handle, get };
}

describe('the journal', () => {
  it('writes down what was asked, by whom, and what became of it', async () => {
    const { journal, handle, time } = open(async () => {
      time.jump(40);
      return new Response(null, { status: 201 });
    });
    await handle(order());
    expect(journal.list()).toEqual([
      {
        at_ms: startMs,
        method: 'POST',
        path: '/v1/reservations?a=b',
        status: 201,
        duration_ms: 40,
        account: accountIdOf(apiKey),
        idempotency_key: 'click-1',
      },
    ]);
  });

  it('never holds a key, not even one that was put into the query', async () => {
    const { journal, handle } = open();
    const headers = { Authorization: `Bearer ${apiKey}` };
    await handle(new Request(`http://127.0.0.1/v1/balance?api_key=${apiKey}`, { headers }));
    expect(JSON.stringify(journal.list())).not.toContain(apiKey);
    expect(journal.list()[0]?.path).toBe('/v1/balance?api_key=[key]');
  });

  it('knows no account without a key', async () => {
    const { journal, get } = open();
    await get('/v1/balance');
    expect(journal.list()).toMatchObject([{ account: null, idempotency_key: null }]);
  });

  it('passes request, connection and answer on', async () => {
    const answer = new Response();
    const service = vi.fn<Handler>(async (_request, connection) => {
      connection?.reset();
      return answer;
    });
    const [request, reset] = [order(), vi.fn()];
    expect(await open(service).handle(request, { ownPort: 4000, reset })).toBe(answer);
    expect(service.mock.lastCall?.[0]).toBe(request);
    expect(reset).toHaveBeenCalledTimes(1);
    await open(service).handle(request);
    expect(service.mock.lastCall?.[1]).toBeUndefined();
  });

  it.each([
    ['reset', false],
    ['aborted', true],
  ] as const)('tells that a request was %s, with and without a connection', async (status, isAborted) => {
    const signal = isAborted ? AbortSignal.abort() : new AbortController().signal;
    const inProcess = open(() => Promise.reject(new TypeError('The connection was reset')));
    await expect(inProcess.handle(order({ signal }))).rejects.toThrow('The connection was reset');
    const overTcp = open(async (_request, connection) => {
      connection?.reset();
      return new Response();
    });
    await overTcp.handle(order({ signal }), { ownPort: 4000, reset() {} });
    for (const { journal } of [inProcess, overTcp]) expect(journal.list()).toMatchObject([{ status }]);
  });

  it('forgets the oldest first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.nat(12), async (capacity, count) => {
        const { journal, get } = open(undefined, capacity);
        for (let at = 0; at < count; at += 1) await get(`/v1/${at}`);
        const all = Array.from({ length: count }, (_none, at) => `/v1/${at}`);
        expect(journal.list().map(({ path }) => path)).toEqual(all.slice(-capacity));
      }),
    );
  });

  it('is asked for some entries only', async () => {
    const { journal, handle, get, time } = open();
    await get('/v1/balance');
    time.jump(1_000);
    await handle(order());
    const found = (filter: Parameters<typeof journal.list>[0]) =>
      journal.list(filter).map(({ method }) => method);
    expect(found({})).toEqual(['GET', 'POST']);
    expect(found({ method: 'GET' })).toEqual(['GET']);
    expect(found({ path: '/v1/res' })).toEqual(['POST']);
    expect(found({ account: accountIdOf(apiKey) })).toEqual(['POST']);
    expect(found({ since_ms: startMs + 1 })).toEqual(['POST']);
    expect(found({ status: 204 })).toEqual(['GET', 'POST']);
    expect(found({ status: 'reset' })).toEqual([]);
  });

  it('starts anew when it is cleared', async () => {
    const { journal, get } = open(undefined, 2);
    for (const path of ['/v1/a', '/v1/b', '/v1/c']) await get(path);
    journal.clear();
    expect(journal.list()).toEqual([]);
    expect(journal.requestsPerSecond()).toBe(0);
    await get('/v1/d');
    expect(journal.list().map(({ path }) => path)).toEqual(['/v1/d']);
  });
});

describe('requests per second', () => {
  it('count over the last ten seconds', async () => {
    const { journal, get, time } = open();
    for (let count = 0; count < 30; count += 1) await get('/v1/balance');
    expect(journal.requestsPerSecond()).toBe(3);
    time.jump(9_900);
    expect(journal.requestsPerSecond()).toBe(3);
    time.jump(100);
    expect(journal.requestsPerSecond()).toBe(0);
  });

  it('count no request of another time, however the clock moves', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -20_000, max: 20_000 }), { maxLength: 40 }),
        async (gapsMs) => {
          const { journal, get, time } = open();
          for (const gapMs of gapsMs) {
            time.jump(gapMs);
            await get('/v1/balance');
          }
          // From a clock that moved back, fewer may be known; never more than there were in those seconds.
          const slot = (ms: number) => Math.floor(ms / 100);
          const nowMs = time.clock.now();
          const recent = journal
            .list()
            .filter(({ at_ms }) => slot(at_ms) <= slot(nowMs) && slot(nowMs) - slot(at_ms) < 100);
          const counted = Math.round(journal.requestsPerSecond() * 10);
          expect(counted).toBeLessThanOrEqual(recent.length);
          if (gapsMs.every((gapMs) => gapMs >= 0)) expect(counted).toBe(recent.length);
        },
      ),
    );
  });
});
