/** Each cause of a failed connection, over real sockets: its own name, its code, and whether an order can have left. */
import { createServer, type LookupFunction } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clock, timers } from '../../main/core/index.ts';
import { createHttp, type HttpOptions } from '../../main/rentium/http.ts';
import { connect } from '../../main/rentium/index.ts';
import { describeProblem, en } from '../../preload/words/index.ts';
import { slowHandshakes } from '../support/slow-handshakes.ts';
import { startServer } from '../support/start-server.ts';
import { listen } from '../support/start-tcp-server.ts';

const order = { service: 'whatsapp', country: 'us', operator: 'any' };

function open(url: string, options: HttpOptions = {}) {
  const client = connect(new URL(url), 'rsk_test', {
    clock,
    timers,
    openHttp: (origin) => createHttp(origin, options),
  });
  onTestFinished(() => client.close());
  return client;
}

/** Resolves every name to these addresses, in this order. */
const resolveTo =
  (...addresses: readonly { readonly address: string; readonly family: number }[]): LookupFunction =>
  (_host, _options, callback) =>
    // With `all`, which `net` asks for where it tries several addresses, the callback takes a list.
    process.nextTick(callback, null, addresses);

const failLookup =
  (code: string): LookupFunction =>
  (_host, _options, callback) =>
    process.nextTick(callback, Object.assign(new Error(code), { code }));

const page = '<!DOCTYPE html><html><body>Welcome to our hotel</body></html>';

interface Cause {
  readonly name: string;
  readonly start: () => Promise<{ readonly url: string; readonly options?: HttpOptions }>;
  readonly reason: string;
  readonly code: string | RegExp;
  readonly action: string;
  readonly order: 'refused' | 'unknown';
}

const answered = async (status: number, headers: Record<string, string>, body: string) =>
  startServer((_request, response) => response.writeHead(status, headers).end(body));

const causes: readonly Cause[] = [
  {
    name: 'a name that no DNS knows',
    start: async () => ({ url: 'https://service.test', options: { lookup: failLookup('ENOTFOUND') } }),
    reason: 'unknown-host',
    code: 'ENOTFOUND',
    action: 'try-again',
    order: 'refused',
  },
  {
    name: 'a DNS that does not answer',
    start: async () => ({ url: 'https://service.test', options: { lookup: failLookup('EAI_AGAIN') } }),
    reason: 'unknown-host',
    code: 'EAI_AGAIN',
    action: 'try-again',
    order: 'refused',
  },
  {
    name: 'nobody at the address',
    start: async () => {
      const { url, server } = await startServer(() => {});
      await new Promise((resolve) => server.close(resolve));
      return { url };
    },
    reason: 'refused',
    code: 'ECONNREFUSED',
    action: 'try-again',
    order: 'refused',
  },
  {
    name: 'a reset in mid-request',
    start: async () => ({
      url: `http://127.0.0.1:${await listen(createServer(), (socket) => socket.once('data', () => socket.resetAndDestroy()))}`,
    }),
    reason: 'reset',
    code: 'ECONNRESET',
    action: 'try-again',
    order: 'unknown',
  },
  {
    name: 'a handshake that never ends',
    start: async () => ({
      url: `https://127.0.0.1:${await listen(createServer())}`,
      options: { connectTimeoutMs: 600 },
    }),
    reason: 'time-out',
    code: 'UND_ERR_CONNECT_TIMEOUT',
    action: 'try-again',
    order: 'refused',
  },
  {
    name: 'a portal that redirects to its login',
    start: async () => answered(302, { location: 'http://login.hotel.example/?from=api' }, ''),
    reason: 'portal',
    code: 'HTTP_302',
    action: 'open-login-page',
    order: 'unknown',
  },
  {
    name: 'a portal that answers with its page',
    start: async () => answered(200, { 'content-type': 'text/html' }, page),
    reason: 'portal',
    code: 'HTTP_200',
    action: 'open-login-page',
    order: 'unknown',
  },
  {
    name: 'a portal with the status that was made for it (RFC 6585)',
    start: async () => answered(511, { 'content-type': 'text/html' }, page),
    reason: 'portal',
    code: 'HTTP_511',
    action: 'open-login-page',
    order: 'unknown',
  },
  {
    name: 'a portal that speaks plain HTTP where TLS should begin',
    start: async () => {
      const { url } = await answered(200, {}, page);
      return { url: url.replace('http:', 'https:') };
    },
    reason: 'portal',
    code: /^(?:EPROTO|ERR_SSL_\w+)$/,
    action: 'open-login-page',
    order: 'refused',
  },
  ...[302, 511].map(
    (status): Cause => ({
      name: `a portal in the place of the proxy, which answers CONNECT with ${status}`,
      start: async () => {
        const { url, server } = await startServer(() => {});
        server.on('connect', (_request, socket) => socket.end(`HTTP/1.1 ${status} Log In\r\n\r\n`));
        return { url: 'https://service.test', options: { environment: { HTTPS_PROXY: url } } };
      },
      reason: 'portal',
      code: `HTTP_${status}`,
      action: 'open-login-page',
      order: 'refused',
    }),
  ),
];

describe.each(causes)('$name', ({ start, reason, code, action, order: outcome }) => {
  it(`is told as ${reason} with its code, and its action is ${action}`, async () => {
    const { url, options } = await start();
    const read = await open(url, options).readBalance();
    expect(read).toMatchObject({
      ok: false,
      problem: { kind: 'offline', reason, code: expect.stringMatching(code) },
    });
    if (!read.ok) expect(describeProblem(read.problem, en, 'en').action).toBe(action);
  });

  it(`leaves an order ${outcome === 'refused' ? 'not sent' : 'unresolved'}, and never sends it twice`, async () => {
    const { url, options } = await start();
    expect(await open(url, options).reserve(order, 'key-1')).toMatchObject({
      kind: outcome,
      problem: { kind: 'offline', reason },
    });
  });
});

it('a redirect within the service is no portal', async () => {
  const { url } = await answered(308, { location: '/v1/balance/' }, '');
  expect(await open(url).readBalance()).toMatchObject({ problem: { kind: 'bad-response' } });
});

/** Node gives up every attempt but the last after its limit: which family comes first decides what that costs. */
const dual = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

describe.each([
  ['IPv4', dual],
  ['IPv6', dual.toReversed()],
])('a host with two addresses, %s first', (_first, addresses) => {
  it.each([null, 400])('is reached where handshakes take 400 ms, and IPv6 %j', async (ipv6Ms) => {
    const { url } = await answered(200, {}, '{"balance":12.34}');
    const lookup = resolveTo(...addresses);
    await slowHandshakes({ ipv4Ms: 400, ipv6Ms });
    const client = open(url.replace('127.0.0.1', 'service.test'), { lookup });
    expect(await client.readBalance()).toMatchObject({ ok: true, value: { amountMinor: 1234 } });
  });
});

it.each(['http', 'socks5'])(
  'a proxy (%s) is reached where its IPv6 is dead and a handshake takes 400 ms',
  async (scheme) => {
    const heard: string[] = [];
    // Says no at once: that it was reached is what counts.
    const proxy = await listen(createServer(), (socket) =>
      socket.once('data', (bytes) => {
        heard.push(bytes[0] === 5 ? 'socks5' : 'http');
        socket.end(bytes[0] === 5 ? Buffer.from([5, 0xff]) : 'HTTP/1.1 403 No\r\n\r\n');
      }),
    );
    await slowHandshakes({ ipv4Ms: 400, ipv6Ms: 400 });
    const client = open('http://service.test', {
      environment: { HTTP_PROXY: `${scheme}://proxy.test:${proxy}` },
      lookup: resolveTo(...dual),
    });
    expect(await client.readBalance()).toMatchObject({
      problem: { reason: expect.stringMatching(/^proxy-/) },
    });
    expect(heard).toEqual([scheme]);
  },
);

it('a host that answers its handshake after 400 ms takes an order', async () => {
  const { url } = await answered(201, {}, '{"id":"res_1","phone_number":"+12025550143"}');
  await slowHandshakes({ ipv4Ms: 400, ipv6Ms: 400 });
  expect(await open(url).reserve(order, 'key-1')).toMatchObject({ kind: 'reserved' });
});

describe('NO_PROXY', () => {
  const throughDeadProxy = (exceptions: string) => ({
    environment: { HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: exceptions },
    lookup: resolveTo({ address: '127.0.0.1', family: 4 }),
  });

  it.each(['service.test', '.test', 'TEST', '*', 'other.example, service.test'])(
    '%j lets the service be reached straight',
    async (exceptions) => {
      const { url } = await answered(200, {}, '{"balance":12.34}');
      const straight = open(url.replace('127.0.0.1', 'service.test'), throughDeadProxy(exceptions));
      expect(await straight.readBalance()).toMatchObject({ ok: true });
    },
  );

  it.each(['', 'ervice.test', 'other.test', 'service.test:1'])('%j does not', async (exceptions) => {
    const { url } = await answered(200, {}, '{"balance":12.34}');
    const client = open(url.replace('127.0.0.1', 'service.test'), throughDeadProxy(exceptions));
    expect(await client.readBalance()).toMatchObject({ ok: false });
  });
});
