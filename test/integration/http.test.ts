import { describe, expect, it, onTestFinished } from 'vitest';
import { createHttp, type HttpRequest } from '../../main/rentium/http.ts';
import { startServer } from '../support/start-server.ts';

const never = new AbortController().signal;

function ask(url: string, parts: Partial<HttpRequest> = {}) {
  const http = createHttp(url);
  onTestFinished(() => http.close());
  return http.request({
    method: 'POST',
    path: '/',
    headers: {},
    body: '{}',
    timeoutMs: 5_000,
    signal: never,
    ...parts,
  });
}

describe('a request', () => {
  it('that found nobody is known not to have left', async () => {
    const { url, server } = await startServer(() => {});
    await new Promise((resolve) => server.close(resolve));
    expect(await ask(url)).toMatchObject({
      failure: { kind: 'unreachable', outcome: 'unsent', fault: { reason: 'refused', code: 'ECONNREFUSED' } },
    });
  });

  it.each([
    ['that is never answered', 'time-out', { timeoutMs: 200 }, () => {}],
    ['whose connection was cut', 'unreachable', {}, (request: { destroy(): void }) => request.destroy()],
  ] as const)('%s may have been carried out', async (_name, kind, parts, answer) => {
    const { url } = await startServer(answer);
    expect(await ask(url, parts)).toMatchObject({ failure: { kind, outcome: 'unknown' } });
  });

  it('ends when its caller gives up', async () => {
    const giveUp = new AbortController();
    const { url } = await startServer(() => giveUp.abort());
    expect(await ask(url, { signal: giveUp.signal })).toMatchObject({ failure: { kind: 'aborted' } });
  });

  it('is answered with status, date, Retry-After and body', async () => {
    const { url } = await startServer((_request, response) => {
      response.writeHead(429, { 'retry-after': '7', date: 'Tue, 19 May 2026 12:00:00 GMT' }).end('{"a":1}');
    });
    expect(await ask(url)).toEqual({
      ok: true,
      answer: {
        status: 429,
        headers: { date: 'Tue, 19 May 2026 12:00:00 GMT', retryAfter: '7' },
        body: '{"a":1}',
      },
    });
  });
});

it('keeps connections alive from one request to the next', async () => {
  const ports = new Set<number | undefined>();
  const { url } = await startServer((request, response) => {
    ports.add(request.socket.remotePort);
    response.end('{}');
  });
  const http = createHttp(url);
  onTestFinished(() => http.close());
  for (let nth = 0; nth < 10; nth += 1) {
    await http.request({ method: 'GET', path: '/', headers: {}, timeoutMs: 5_000, signal: never });
  }
  // The pool may open a second one while the first is just becoming free.
  expect(ports.size).toBeLessThanOrEqual(2);
});
