/** Web pages of other origins and the sandbox: refused by default, allowed where the command says so. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { timers } from '../../main/core/ports.ts';
import { createSandbox, serveSandbox } from '../../main/sandbox/index.ts';

const key = 'key-of-ada';
const page = 'http://localhost:5173';
const stranger = 'http://localhost:9999';

async function serve(allowedOrigins: readonly string[]) {
  const accounts = [{ key, balanceMinor: 2_500, currency: 'USD' }];
  const sandbox = createSandbox({ now: Date.now, timers, seed: 7, accounts, allowedOrigins });
  const { url, close } = await serveSandbox(sandbox, 0);
  onTestFinished(close);
  return (path: string, origin: string, init: RequestInit = {}) =>
    fetch(url + path, {
      ...init,
      headers: {
        Authorization: `Bearer ${key}`,
        'Content-Type': 'application/json',
        Origin: origin,
        ...init.headers,
      },
    });
}

const preflight: RequestInit = {
  method: 'OPTIONS',
  headers: { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization' },
};

describe('a page of an allowed origin', () => {
  it('may ask, read the answer and the headers that matter', async () => {
    const ask = await serve([page]);
    const leave = await ask('/v1/reservations', page, preflight);
    expect([leave.status, leave.headers.get('Access-Control-Allow-Origin')]).toEqual([204, page]);
    expect(leave.headers.get('Access-Control-Allow-Headers')).toContain('Authorization');
    const answer = await ask('/v1/balance', page);
    expect([answer.status, answer.headers.get('Access-Control-Allow-Origin')]).toEqual([200, page]);
    expect(answer.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    expect((await ask('/_sandbox/state', page)).status).toBe(200);
  });

  it('reads refusals too', async () => {
    const ask = await serve([page]);
    const answer = await ask('/v1/balance', page, { headers: { Authorization: 'Bearer nope' } });
    expect([answer.status, answer.headers.get('Access-Control-Allow-Origin')]).toEqual([401, page]);
  });
});

describe.each([
  ['another origin', [page], stranger],
  ['any origin by default', [], page],
] as const)('a page of %s', (_name, allowed, origin) => {
  it('gets no leave, and no control', async () => {
    const ask = await serve(allowed);
    for (const answer of [
      await ask('/v1/reservations', origin, preflight),
      await ask('/v1/balance', origin),
    ]) {
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
    expect((await ask('/_sandbox/state', origin)).status).toBe(403);
  });
});
