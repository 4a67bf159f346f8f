/** The faults of the sandbox that a service can make, read by the real client over a real socket. */
import { expect, it, onTestFinished } from 'vitest';
import { clock, timers } from '../../main/core/index.ts';
import { connect, createHttp } from '../../main/rentium/index.ts';
import type { Fault } from '../../main/sandbox/faults/fault.ts';
import { createSandbox } from '../../main/sandbox/index.ts';
import { serveSandbox } from '../../main/sandbox/server.ts';

const key = 'rsk_test_faults';
const order = { service: 'whatsapp', country: 'us', operator: 'any' };

async function open(...faults: Fault[]) {
  const sandbox = createSandbox({
    now: () => clock.now(),
    seed: 1,
    accounts: [{ key, balanceMinor: 2_500, currency: 'USD' }],
    faults,
    timers,
  });
  const { url, close } = await serveSandbox(sandbox, 0);
  const client = connect(new URL(url), key, { clock, timers, openHttp: (origin) => createHttp(origin) });
  onTestFinished(async () => {
    await client.close();
    sandbox.close();
    await close();
  });
  return client;
}

it.each<Fault>([
  { kind: 'encoded', how: 'gzip' },
  { kind: 'encoded', how: 'br' },
  { kind: 'encoded', how: 'no-gzip' },
  { kind: 'charset', charset: 'utf-16le' },
  { kind: 'charset', charset: 'iso-8859-1' },
  { kind: 'content-type', type: 'text/html' },
])('%j is borne by a read and an order', async (fault) => {
  const client = await open(fault);
  expect(await client.readBalance()).toMatchObject({ ok: true });
  expect(await client.listServices()).toMatchObject({ ok: true });
  expect(await client.reserve(order, 'key-1')).toMatchObject({ kind: 'reserved' });
});

it('a body that was cut in the middle of its gzip is told, and leaves an order unresolved', async () => {
  const client = await open({ kind: 'encoded', how: 'cut-gzip' });
  expect(await client.readBalance()).toMatchObject({ problem: { kind: 'bad-response' } });
  expect(await client.reserve(order, 'key-1')).toMatchObject({ kind: 'unknown' });
});

it('what is sold out is refused in the service’s words, and its lists have none left', async () => {
  const client = await open({ kind: 'sold-out', country: 'us' });
  expect(await client.reserve(order, 'key-1')).toEqual({
    kind: 'refused',
    problem: { kind: 'refused', detail: 'No numbers are left' },
  });
  expect(await client.reserve({ ...order, country: 'gb' }, 'key-2')).toMatchObject({ kind: 'reserved' });
  const countries = await client.listCountries('whatsapp');
  const leftIn = (id: string) =>
    countries.ok ? countries.value.find((one) => one.id === id)?.stock?.count : null;
  expect(leftIn('us')).toBe(0);
  expect(leftIn('gb')).toBeGreaterThan(0);
  const operators = await client.listOperators('whatsapp', 'us');
  expect(operators.ok && operators.value.every(({ stock }) => stock?.count === 0)).toBe(true);
});

it.each<[string, Fault, object]>([
  ['a login page', { kind: 'html', status: 200 }, { kind: 'offline', reason: 'portal' }],
  [
    'a redirect to a login',
    { kind: 'redirect', location: 'http://login.example/' },
    { kind: 'offline', reason: 'portal' },
  ],
  ['a firewall’s page', { kind: 'html', status: 403 }, { kind: 'bad-response' }],
  ['a busy carrier', { kind: 'status', status: 503, retry_after: 60 }, { kind: 'carrier-timeout' }],
  [
    'a ban of an hour',
    { kind: 'status', status: 429, retry_after: 3600 },
    { kind: 'rate-limited', retryAtMs: expect.toSatisfy((ms: number) => ms > Date.now() + 3_500_000) },
  ],
])('%s is told as what it is', async (_name, fault, problem) => {
  expect(await (await open(fault)).readBalance()).toMatchObject({ ok: false, problem });
});
