/** What a web page or another program of this computer can try against a sandbox, over real sockets. */
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import net, { type Socket } from 'node:net';
import { json } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { timers } from '../../main/core/ports.ts';
import { createSandbox, serveSandbox } from '../../main/sandbox/index.ts';

const key = 'key-of-ada';
/** Whose requests do not count against Ada's limit of ten a second. */
const slowKey = 'key-of-mallory';

type Limits = NonNullable<NonNullable<Parameters<typeof serveSandbox>[2]>['limits']>;

async function open(limits?: Limits) {
  const sandbox = createSandbox({
    now: Date.now,
    timers,
    seed: 7,
    accounts: [key, slowKey].map((each) => ({ key: each, balanceMinor: 2_500, currency: 'USD' })),
  });
  const served = await serveSandbox(sandbox, 0, limits === undefined ? {} : { limits });
  const sockets: Socket[] = [];
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    sandbox.close();
    await served.close();
  });
  const port = Number(new URL(served.url).port);

  /** `target` goes into the request line as it is; `fetch` sends no Host or Origin of our choice. */
  async function ask(target: string, headers: Record<string, string>, body?: string) {
    const method = body === undefined ? 'GET' : 'POST';
    const request = httpRequest({ hostname: '127.0.0.1', port, path: target, method, headers, agent: false });
    request.end(body);
    // `once` gives the arguments of the event, which node:http documents for `response`.
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    // The sandbox answers JSON here.
    return { status: response.statusCode, body: (await json(response)) as Record<string, unknown> };
  }
  /** Connects, sends the text, and goes on without an end. */
  const connect = (text: string) =>
    new Promise<Socket>((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1', () => socket.write(text, () => resolve(socket)));
      socket.once('error', reject);
      socket.on('error', () => {}).resume();
      sockets.push(socket);
    });
  const stillOpen = () => sockets.filter(({ closed }) => !closed).length;
  return {
    port,
    ask,
    connect,
    stillOpen,
    nowMs: sandbox.controls.live.nowMs,
    setFaults: sandbox.controls.faults.set,
  };
}

describe('a page that has its name resolve to this computer', () => {
  const authorization = `Bearer ${key}`;

  it.each([
    ['its own name', () => 'evil.example'],
    ['its own name and our port', (port: number) => `evil.example:${port}`],
    ['a name that begins as ours', (port: number) => `127.0.0.1.evil.example:${port}`],
    ['a name with a dot behind it', (port: number) => `localhost.:${port}`],
    ['another port', (port: number) => `127.0.0.1:${port + 1}`],
    ['no port', () => '127.0.0.1'],
    ['another address of this computer', (port: number) => `127.0.0.2:${port}`],
  ])('reads nothing under /v1 as %s, although it knows a key', async (_what, hostOf) => {
    const { ask, port } = await open();
    const answer = await ask('/v1/balance', { host: hostOf(port), authorization });
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'FORBIDDEN' } } });
  });

  it('reads nothing behind an absolute request target either', async () => {
    const { ask, port } = await open();
    const own = `127.0.0.1:${port}`;
    const foreign = await ask(`http://evil.example:${port}/v1/balance`, { host: own, authorization });
    expect(foreign.status).toBe(403);
  });

  it('is no hindrance to clients that use our own names', async () => {
    const { ask, port } = await open();
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`]) {
      expect(await ask('/v1/balance', { host, authorization })).toMatchObject({
        status: 200,
        body: { balance: 25 },
      });
    }
  });
});

describe('a page on another port of this computer', () => {
  it.each([
    ['another port', (port: number) => `http://127.0.0.1:${port + 1}`],
    ['no port', () => 'http://127.0.0.1'],
    ['our port under another name', (port: number) => `http://localhost:${port}`],
    ['our port by https', (port: number) => `https://127.0.0.1:${port}`],
    ['a file or a sandboxed frame', () => 'null'],
  ])('moves no time from %s', async (_what, originOf) => {
    const { ask, port, nowMs } = await open();
    const headers = { host: `127.0.0.1:${port}`, 'content-type': 'text/plain' };
    const body = JSON.stringify({ advance_ms: 86_400_000 });
    expect((await ask('/_sandbox/time', { ...headers, origin: originOf(port) }, body)).status).toBe(403);
    expect(Math.abs(nowMs() - Date.now())).toBeLessThan(60_000);
    // The sandbox's own page may.
    const own = { ...headers, origin: `http://127.0.0.1:${port}` };
    expect((await ask('/_sandbox/time', own, body)).status).toBe(200);
  });
});

describe('300 clients that never finish their request', () => {
  const head = (port: number) => `POST /_sandbox/time HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`;
  const slow = [
    ['say nothing', () => ''],
    ['end no headers', (port: number) => `${head(port)}X-Slow: `],
    ['end no body', (port: number) => `${head(port)}Content-Length: 1000\r\n\r\n{`],
    ['end no chunks', (port: number) => `${head(port)}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`],
  ] as const;

  it.each(slow)('and %s are cut off in time, and keep nobody else out', async (_what, textOf) => {
    const { connect, ask, port, stillOpen } = await open({ requestTimeoutMs: 1_000, maxUnfinished: 1_000 });
    for (let index = 0; index < 300; index += 1) await connect(textOf(port));
    const headers = { host: `127.0.0.1:${port}`, authorization: `Bearer ${key}` };
    expect((await ask('/v1/balance', headers)).status).toBe(200);
    await expect.poll(stillOpen).toBe(0);
  });

  it.each(slow)('and %s do not pile up', async (_what, textOf) => {
    const { connect, ask, port, stillOpen } = await open({ requestTimeoutMs: 60_000, maxUnfinished: 50 });
    for (let index = 0; index < 300; index += 1) await connect(textOf(port));
    await expect.poll(stillOpen).toBeLessThanOrEqual(50);
    const headers = { host: `127.0.0.1:${port}`, authorization: `Bearer ${key}` };
    expect((await ask('/v1/balance', headers)).status).toBe(200);
  });
});

it('clients that only wait for their answer are no slow clients', async () => {
  const { connect, ask, port, stillOpen, setFaults } = await open({
    requestTimeoutMs: 60_000,
    maxUnfinished: 10,
  });
  setFaults([{ kind: 'never', path: '/v1/services' }]);
  const request = `GET /v1/services HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${slowKey}\r\n\r\n`;
  for (let index = 0; index < 30; index += 1) await connect(request);
  const headers = { host: `127.0.0.1:${port}`, authorization: `Bearer ${key}` };
  expect((await ask('/v1/balance', headers)).status).toBe(200);
  expect(stillOpen()).toBe(30);
});
