/** Answers of services of this kind, read by the real client over a real socket. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clock, timers } from '../../main/core/index.ts';
import { connect, createHttp, type RentiumClient } from '../../main/rentium/index.ts';
import { startServer } from '../support/start-server.ts';

interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const asBytes = (body: unknown): string | Buffer =>
  typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);

async function clientOf(...answers: readonly Said[]): Promise<{ client: RentiumClient; paths: string[] }> {
  const paths: string[] = [];
  const left = [...answers];
  const { url } = await startServer((request, response) => {
    paths.push(request.url ?? '');
    const { status = 200, headers = {}, body } = (left.length > 1 ? left.shift() : left[0]) ?? { body: '' };
    response.writeHead(status, headers).end(asBytes(body));
  });
  const client = connect(new URL(url), 'rsk_test', {
    clock,
    timers,
    openHttp: (origin) => createHttp(origin),
  });
  onTestFinished(() => client.close());
  return { client, paths };
}

const order = { service: 'whatsapp', country: 'us', operator: 'any' };
const reserve = async (said: Said) => (await clientOf(said)).client.reserve(order, 'key-1');
const reservation = { id: 'res_1', phone_number: '+12025550143', price: 0.48, currency: 'USD' };
const page = '<!DOCTYPE html><html><body>Access denied</body></html>';

describe('a reservation', () => {
  const inMinutes = (minutes: number) =>
    expect.toSatisfy((ms: number) => Math.abs(ms - Date.now() - minutes * 60_000) < 5_000);

  it.each([
    [{ price: 1e308 }, { price: null }],
    [{ price: '9'.repeat(400) }, { price: null }],
    [{ price: -0.48 }, { price: null }],
    [{ price: { amount: '0,48', currency: 'EUR' } }, { price: { amountMinor: 48, currency: 'EUR' } }],
    [{ expires_at: '9999-12-31T23:59:59Z' }, { expiresAtMs: null }],
    [{ expires_at: 0 }, { expiresAtMs: null }],
    [{ expires_at: 1_800_000_000_000_000_000 }, { expiresAtMs: null }],
    [{ ttl: '20 minutes' }, { expiresAtMs: inMinutes(20) }],
    [{ expires_in: 'PT20M' }, { expiresAtMs: inMinutes(20) }],
    [{ remaining: '19:30' }, { expiresAtMs: inMinutes(19.5) }],
    [{ phone_number: '0012025550143' }, { phoneNumber: '+12025550143' }],
    [{ phone_number: '011 44 7911 123456' }, { phoneNumber: '+447911123456' }],
    [{ phone_number: '8 10 44 7911 123456' }, { phoneNumber: '+447911123456' }],
    [{ phone_number: 'tel:+1-202-555-0143' }, { phoneNumber: '+12025550143' }],
    [{ phone_number: '+1202555****' }, { phoneNumber: null }],
    [{ phone_number: '2025550143', country_code: 'US' }, { phoneNumber: '+12025550143' }],
    [{ operator: { id: 'tmobile', name: 'T-Mobile' } }, { operatorId: 'tmobile' }],
    [{ id: 'ä/'.repeat(2_000) }, { id: 'ä/'.repeat(2_000) }],
  ])('%j keeps its id and all that can be', async (parts, expected) => {
    expect(await reserve({ status: 201, body: { ...reservation, ...parts } })).toMatchObject({
      kind: 'reserved',
      reservation: { id: expect.any(String), ...expected },
    });
  });

  it.each(['a/b?c#d', 'x'.repeat(6_000), 'lone \ud800', '..'])('is asked for by an odd id', async (id) => {
    const { client, paths } = await clientOf({ body: reservation });
    expect(await client.readReservation(id)).toMatchObject({ ok: true });
    expect(paths[0]).toMatch(/^\/v1\/reservations\/[\w.%-]+$/);
    expect(paths[0]).not.toMatch(/\/\.{1,2}$/);
  });
});

describe('an order is refused, with the service’s own words, by', () => {
  it.each<[number, unknown, string]>([
    [404, { error: 'NO_NUMBERS', message: 'No free numbers' }, 'No free numbers'],
    [409, { error: { code: 'OUT_OF_STOCK', message: 'Sold out' } }, 'Sold out'],
    [423, { message: 'Locked for an hour' }, 'Locked for an hour'],
    [451, { type: 'about:blank', title: 'Not in your country', status: 451 }, 'Not in your country'],
    [403, { errors: [{ code: 'COUNTRY_BLOCKED', detail: 'Blocked' }] }, 'Blocked'],
    [200, { success: false, error: 'NO_NUMBERS' }, 'NO_NUMBERS'],
    [200, { ok: false, data: { error: { message: 'Try tomorrow' } } }, 'Try tomorrow'],
    [200, { status: 'error', message: 'Busy' }, 'Busy'],
    [200, 'NO_NUMBERS', 'NO_NUMBERS'],
  ])('%i %j', async (status, body, detail) => {
    expect(await reserve({ status, body })).toEqual({
      kind: 'refused',
      problem: { kind: 'refused', detail },
    });
  });

  it.each<[number, unknown, string]>([
    [200, { success: false, message: 'OUT_OF_BALANCE' }, 'out-of-balance'],
    [500, { error_code: 'out-of-balance' }, 'out-of-balance'],
    [400, 'OUT_OF_BALANCE', 'out-of-balance'],
    [422, { type: 'https://errors.example/carrier-timeout' }, 'carrier-timeout'],
  ])('%i %j, a documented code in another form', async (status, body, kind) => {
    expect(await reserve({ status, body })).toMatchObject({ kind: 'refused', problem: { kind } });
  });
});

it.each<[number, unknown]>([
  [403, page],
  [404, page],
  [502, page],
  [200, page],
  [408, { error: 'TIMEOUT' }],
  [409, { error: 'IDEMPOTENCY_KEY_REUSED' }],
  [200, { success: false, error: 'LATE', order_id: 'res_9' }],
])('an order that met %i %j may have been bought', async (status, body) => {
  expect(await reserve({ status, body })).toMatchObject({ kind: 'unknown' });
});

describe('a read', () => {
  it.each<[number, unknown, string]>([
    [401, page, 'auth'],
    [403, { error: { code: 'INVALID_API_KEY' } }, 'auth'],
    [403, page, 'bad-response'],
    [404, page, 'bad-response'],
    [407, page, 'bad-response'],
    [502, page, 'server'],
  ])('of %i %j is %s', async (status, body, kind) => {
    const { client } = await clientOf({ status, body });
    expect(await client.readBalance()).toMatchObject({ ok: false, problem: { kind } });
  });

  it('obeys a ban of an hour', async () => {
    const { client, paths } = await clientOf({ status: 429, headers: { 'retry-after': '3600' }, body: {} });
    await client.readBalance();
    const again = await client.readBalance();
    expect(paths).toHaveLength(1);
    expect(again).toMatchObject({
      problem: { retryAtMs: expect.toSatisfy((ms: number) => ms > Date.now() + 3_500_000) },
    });
  });

  it.each([
    ['−0,35', -35],
    ['(0.35)', -35],
    ['0.35-', -35],
    [{ amount: 12.34, currency: 'USD' }, 1234],
  ])('of a balance %j', async (balance, amountMinor) => {
    const { client } = await clientOf({ body: { balance } });
    expect(await client.readBalance()).toMatchObject({ value: { amountMinor } });
  });

  it.each([
    ['Your code is &lt;b&gt;4821&lt;/b&gt;', 'Your code is <b>4821</b>'],
    ['&quot;4821&quot; &amp;amp; &#x31;', '"4821" & 1'],
    ['Your code is 482913\\nBye', 'Your code is 482913\nBye'],
    ['\\u041a\\u043e\\u0434 4821', 'Код 4821'],
  ])('of an SMS %j shows what was sent', async (text, shown) => {
    const { client } = await clientOf({ body: { sms: [{ id: 1, text }] } });
    expect(await client.listSms('r')).toMatchObject({ value: [{ text: shown }] });
  });

  it('of a price list of every country and service is read to its end, gzipped or not', async () => {
    const services = Array.from({ length: 217 * 84 }, (_, nth) => ({
      id: `service-${nth}`,
      name: `A service with a long name, number ${nth}, and a remark about it: ${'x'.repeat(120)}`,
      price: 0.48,
      currency: 'USD',
      available: nth,
    }));
    const body = JSON.stringify({ services });
    const { client } = await clientOf(
      { body },
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync(body) },
    );
    for (let nth = 0; nth < 2; nth += 1) {
      const list = await client.listServices();
      expect(list.ok && list.value.length).toBe(services.length);
    }
  });

  it.each(['['.repeat(200_000), `${'{"data":'.repeat(100_000)}{}${'}'.repeat(100_000)}`])(
    'of nesting without end ends',
    async (body) => {
      const { client } = await clientOf({ body });
      expect(await client.listSms('r')).toMatchObject({ problem: { kind: 'bad-response' } });
      expect(await client.listServices()).toMatchObject({ ok: false });
    },
  );
});
