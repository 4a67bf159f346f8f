import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { timers } from '../../../main/core/ports.ts';
import { parseBalance, parseReservation, parseServices } from '../../../main/rentium/normalise.ts';
import { parseSms } from '../../../main/rentium/sms.ts';
import {
  canonical,
  type Dialect,
  dialectSchema,
  type PresetName,
  presets,
} from '../../../main/sandbox/dialects/dialect.ts';
import { wrapDialect } from '../../../main/sandbox/dialects/translate.ts';
import { createSandbox } from '../../../main/sandbox/index.ts';
import { apiKey, startMs, worldSeed } from './kit.ts';

const odd = (axes: v.InferInput<typeof dialectSchema>): Dialect => v.parse(dialectSchema, axes);
const balance = { balance: 12.34, currency: 'USD', quotas: {} };

/** A service that answers every request alike, in some dialect. */
function open(dialect: Dialect, answer: () => Response = () => Response.json(balance)) {
  const service = vi.fn(async (_request: Request) => answer());
  const call = (path: string, init: RequestInit = {}) =>
    wrapDialect(
      service,
      () => dialect,
      () => startMs,
    )(new Request(`http://127.0.0.1:4000${path}`, init));
  return { service, call };
}

describe('a service in a dialect', () => {
  it('answers the very object when the dialect is the canonical one', async () => {
    const answer = new Response();
    for (const dialect of [canonical, { ...canonical }]) {
      expect(await open(dialect, () => answer).call('/v1/balance')).toBe(answer);
    }
  });

  it('translates under /v1 only', async () => {
    const { call } = open(odd({ balance: 'credits' }));
    expect(await (await call('/v1/balance?a=b')).json()).toHaveProperty('credits', 12.34);
    expect(await (await call('/_sandbox/balance')).json()).toEqual(balance);
  });

  it('keeps the other headers, and has none that no longer fit', async () => {
    const headers = { 'Content-Length': '3', 'Retry-After': '7', 'WWW-Authenticate': 'Bearer' };
    const error = { error: { code: 'RATE_LIMIT', message: 'No' } };
    const { call } = open(odd({ errors: 'text', retryAfter: 'http-date' }), () =>
      Response.json(error, { status: 429, headers }),
    );
    const answer = await call('/v1/balance');
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-type': 'text/plain; charset=utf-8',
      'retry-after': new Date(startMs + 7_000).toUTCString(),
      'www-authenticate': 'Bearer',
    });
  });

  it('passes on what is no JSON', async () => {
    const answer = await open(odd({ names: 1 }), () => new Response('<p>')).call('/v1/balance');
    expect(await answer.text()).toBe('<p>');
    const none = await open(odd({ names: 1 }), () => new Response(null, { status: 204 })).call('/v1/balance');
    expect([none.status, none.body]).toEqual([204, null]);
  });

  it.each([
    ['/v1/reservations/569386195002', '/v1/reservations/res_84920fd83a'],
    ['/v1/reservations/7/sms?a=1', '/v1/reservations/res_0000000007/sms?a=1'],
    ['/v1/reservations/res_84920fd83a', '/v1/reservations/res_84920fd83a'],
    ['/v1/services?id=/v1/reservations/7', '/v1/services?id=/v1/reservations/7'],
  ])('knows a reservation again by the number that stands for its id: %s', async (asked, passedOn) => {
    const { call, service } = open(odd({ ids: 'number' }));
    await call(asked, { headers: { Authorization: 'Bearer key' } });
    const [request] = service.mock.lastCall ?? [];
    expect(request?.url).toBe(`http://127.0.0.1:4000${passedOn}`);
    expect(request?.headers.get('Authorization')).toBe('Bearer key');
  });
});

describe.each(Object.keys(presets))('the preset %s', (name) => {
  it('can be lived with: a number is rented, and its SMS arrives', async () => {
    let nowMs = startMs;
    const sandbox = createSandbox({
      now: () => nowMs,
      timers,
      seed: worldSeed,
      accounts: [{ key: apiKey, balanceMinor: 2_500, currency: 'USD' }],
      // The names of the presets are the keys of this very object.
      dialect: presets[name as PresetName],
    });
    const call = async (path: string, init: RequestInit = {}): Promise<unknown> => {
      const headers = { Authorization: `Bearer ${apiKey}` };
      const text = await (
        await sandbox.fetch(new Request(`http://127.0.0.1${path}`, { headers, ...init }))
      ).text();
      return text === '' ? undefined : JSON.parse(text);
    };
    expect(parseServices(await call('/v1/services'))?.length).toBeGreaterThan(10);
    expect(parseBalance(await call('/v1/balance'))?.amountMinor).toBe(2_500);

    const order = { service: 'whatsapp', country: 'us', operator: 'any' };
    const rented = parseReservation(
      await call('/v1/reservations', { method: 'POST', body: JSON.stringify(order) }),
      nowMs,
    );
    expect(rented?.phoneNumber).toMatch(/^\+1\d{10}$/);
    const again = parseReservation(await call(`/v1/reservations/${rented?.id}`), nowMs);
    expect(again).toMatchObject({ id: rented?.id, phoneNumber: rented?.phoneNumber });

    nowMs += 60_000;
    const [sms] = parseSms(await call(`/v1/reservations/${rented?.id}/sms`)) ?? [];
    expect(sms?.text).toMatch(/\d{3}/);
  });
});
