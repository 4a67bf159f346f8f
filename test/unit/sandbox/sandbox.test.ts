import { beforeEach, describe, expect, it, vi } from 'vitest';
import { timers } from '../../../main/core/ports.ts';
import { createSandbox, type SandboxOptions } from '../../../main/sandbox/index.ts';
import { createFakeTime } from '../../support/fake-time.ts';
import { apiKey, startMs, worldSeed } from './kit.ts';

let nowMs = startMs;
beforeEach(() => {
  nowMs = startMs;
});

const open = (options: Partial<SandboxOptions> = {}) =>
  createSandbox({
    now: () => nowMs,
    timers,
    seed: worldSeed,
    accounts: [{ key: apiKey, balanceMinor: 2500, currency: 'USD' }],
    ...options,
  });

const request = (path: string, body?: unknown) =>
  new Request(`http://127.0.0.1${path}`, {
    headers: { Authorization: `Bearer ${apiKey}` },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });

type Api = { fetch(request: Request): Promise<Response> };
const call = async (sandbox: Api, path: string, body?: unknown) =>
  (await sandbox.fetch(request(path, body))).json();
const rent = (sandbox: Api) =>
  call(sandbox, '/v1/reservations', { service: 'whatsapp', country: 'us', operator: 'any' });

describe('a sandbox in the same process', () => {
  it('makes the same world of the same seed', async () => {
    const [one, two, other] = [open(), open(), open({ seed: worldSeed + 1 })];
    expect(await rent(one)).toEqual(await rent(two));
    expect(await rent(open())).not.toEqual(await rent(other));
  });

  it('delivers by the clock alone, without a timer', async () => {
    const sandbox = open();
    const { id } = await rent(sandbox);
    expect(await call(sandbox, `/v1/reservations/${id}/sms`)).toMatchObject({ sms: [], total: 0 });
    nowMs += 12_000;
    expect(await call(sandbox, `/v1/reservations/${id}/sms`)).toMatchObject({ total: 1 });
  });

  it('tells the time of its own clock in the Date header', async () => {
    const response = await open().fetch(request('/v1/balance'));
    expect(response.headers.get('Date')).toBe('Tue, 19 May 2026 21:16:00 GMT');
  });

  it('reports each change once, and no change when only asked', async () => {
    const onChange = vi.fn();
    const sandbox = open({ onChange });

    await call(sandbox, '/v1/balance');
    expect(onChange).toHaveBeenCalledTimes(0);
    await rent(sandbox);
    expect(onChange).toHaveBeenCalledTimes(1);
    nowMs += 12_000;
    await call(sandbox, '/v1/balance');
    await call(sandbox, '/v1/balance');
    expect(onChange).toHaveBeenCalledTimes(2);
    sandbox.setBalance(apiKey, 1);
    expect(onChange).toHaveBeenCalledTimes(3);
  });

  it('loses nothing over a restart', async () => {
    const before = open();
    const { id } = await rent(before);
    const saved: unknown = JSON.parse(JSON.stringify(before.save()));
    const after = open({ saved, seed: 99 });
    nowMs += 12_000;
    expect(await call(after, `/v1/reservations/${id}/sms`)).toEqual(
      await call(before, `/v1/reservations/${id}/sms`),
    );
    expect(await rent(after)).toEqual(await rent(before));
    expect(await call(after, '/v1/services')).toEqual(await call(before, '/v1/services'));
  });

  it('starts fresh when what was saved is not understood', async () => {
    expect(await rent(open({ saved: { version: 0 } }))).toEqual(await rent(open()));
  });

  it('gives a wallet to a key that the saved world does not know', async () => {
    const saved = open({ accounts: [{ key: 'another', balanceMinor: 1, currency: 'USD' }] }).save();
    expect(await call(open({ saved }), '/v1/balance')).toMatchObject({ balance: 25 });
  });

  it('lets an SMS arrive by hand, from the service unless another sender is named', async () => {
    const sandbox = open();
    const { id } = await rent(sandbox);
    expect(sandbox.deliverSms(id, { text: 'Hello' })).toBe(true);
    expect(sandbox.deliverSms(id, { text: 'Code 12-34', sender: 'Bank', code: '1234' })).toBe(true);
    expect(sandbox.deliverSms('res_0000000000', { text: 'Hello' })).toBe(false);
    expect(await call(sandbox, `/v1/reservations/${id}/sms`)).toMatchObject({
      sms: [
        { sender: 'WhatsApp', text: 'Hello', code: null },
        { sender: 'Bank', text: 'Code 12-34', code: '1234' },
      ],
    });
  });

  it('reports the code that is found in a text, and says so', async () => {
    const sandbox = open({
      findCode: (text, service) => (service === 'WhatsApp' ? (/\d{6}/.exec(text)?.[0] ?? null) : null),
    });
    const { id } = await rent(sandbox);
    const deliver = async (said: object) => {
      const body = JSON.stringify({ reservation_id: id, text: 'G-123456 is your code', ...said });
      const headers = { 'Content-Type': 'application/json' };
      const request = new Request('http://127.0.0.1/_sandbox/sms', { method: 'POST', headers, body });
      return (await sandbox.fetch(request)).json();
    };
    expect(await deliver({})).toEqual({ delivered: true, code: '123456' });
    expect(await deliver({ text: 'Hello' })).toEqual({ delivered: true, code: null });
    // Whoever names a code, or says that there is none, is believed.
    expect(await deliver({ code: '999' })).toEqual({ delivered: true, code: '999' });
    expect(await deliver({ code: null })).toEqual({ delivered: true, code: null });
  });

  it('sets the balance that can be spent', async () => {
    const sandbox = open();
    await rent(sandbox);
    expect(sandbox.setBalance(apiKey, 7)).toBe(true);
    expect(await call(sandbox, '/v1/balance')).toMatchObject({ balance: 0.07 });
    expect(sandbox.setBalance('unknown', 7)).toBe(false);
    expect(sandbox.setBalance(apiKey, -1)).toBe(false);
    expect(sandbox.setBalance(apiKey, 0.5)).toBe(false);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('cannot run at time scale %s', (timeScale) => {
    expect(() => open({ timeScale })).toThrow(RangeError);
  });
});

describe('the timers', () => {
  it('none runs while nobody waits for an event, one while a webhook does, none when closed', async () => {
    const { clock, timers, pending } = createFakeTime(startMs);
    const sandbox = open({ now: clock.now, timers });
    await rent(sandbox);
    expect(pending()).toBe(0);
    sandbox.controls.webhooks.setTarget({
      url: 'http://127.0.0.1:9/',
      secret: null,
      duplicateShare: 0,
      shuffleShare: 0,
    });
    expect(pending()).toBe(1);
    await rent(sandbox);
    expect(pending()).toBe(1);
    sandbox.close();
    expect(pending()).toBe(0);
  });

  it('refuses to send events to another computer', () => {
    const webhook = { url: 'https://hooks.example/', secret: null, duplicateShare: 0, shuffleShare: 0 };
    expect(() => open({ webhook })).toThrow(RangeError);
  });
});
