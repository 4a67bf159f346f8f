import { readFileSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import { connect, createServer } from 'node:net';
import tls from 'node:tls';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createHttp, type HttpOptions, type HttpRequest } from '../../main/rentium/http.ts';
import { settle } from '../support/fake-time.ts';
import { startRelay } from '../support/start-relay.ts';
import { startServer } from '../support/start-server.ts';
import { listen } from '../support/start-tcp-server.ts';

const never = new AbortController().signal;
const certificate = (name: string) =>
  readFileSync(new URL(`../support/certificates/${name}`, import.meta.url), 'utf8');

function open(url: string, options: HttpOptions = {}) {
  const http = createHttp(url, options);
  onTestFinished(() => http.close());
  const ask = (parts: Partial<HttpRequest> = {}) =>
    http.request({ method: 'GET', path: '/', headers: {}, timeoutMs: 5_000, signal: never, ...parts });
  return { ask, http };
}

/** A proxy for CONNECT that leads everywhere to `port`, or answers with `status` (RFC 9110, 9.3.6). */
const startHttpProxy = (port: number, status: (head: string) => number = () => 200) =>
  listen(createServer(), (socket) =>
    socket.once('data', (head) => {
      const answer = status(head.toString());
      socket.write(`HTTP/1.1 ${answer} Whatever\r\n\r\n`);
      if (answer !== 200) {
        socket.end();
        return;
      }
      const onward = connect(port, '127.0.0.1').on('error', () => socket.destroy());
      socket.pipe(onward).pipe(socket);
    }),
  );

/** SOCKS5 (RFC 1928) with the password of RFC 1929 where there is one. */
const startSocksProxy = (port: number, password: string | null) =>
  listen(createServer(), (socket) => {
    const connectOnward = () =>
      socket.once('data', () => {
        socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
        const onward = connect(port, '127.0.0.1').on('error', () => socket.destroy());
        socket.pipe(onward).pipe(socket);
      });
    socket.once('data', (greeting) => {
      if (password === null) {
        socket.write(Buffer.from([5, 0]));
        connectOnward();
        return;
      }
      if (!greeting.subarray(2).includes(2)) {
        socket.end(Buffer.from([5, 0xff]));
        return;
      }
      socket.write(Buffer.from([5, 2]));
      socket.once('data', (login) => {
        const isRight = login.toString('latin1').endsWith(password);
        socket.write(Buffer.from([1, isRight ? 0 : 1]));
        if (isRight) connectOnward();
        else socket.end();
      });
    });
  });

async function startSecure(name: string): Promise<string> {
  const server = createSecureServer(
    { key: certificate('server.key'), cert: certificate(name) },
    (_request, response) => response.end('{}'),
  );
  return `https://127.0.0.1:${await listen(server)}`;
}
const certificates = [certificate('ca.pem')];

const service = 'http://service.test';
const throughProxy = (proxy: string, more: Record<string, string> = {}) =>
  open(service, { environment: { HTTP_PROXY: proxy, ...more } });
const portOf = (url: string) => Number(new URL(url).port);
const answerEmpty = () => startServer((_request, response) => response.end('{}'));

describe('a proxy of the environment', () => {
  it('is the way for HTTP CONNECT, with its password', async () => {
    const { url } = await answerEmpty();
    const port = await startHttpProxy(portOf(url), (head) =>
      head.includes(`Basic ${Buffer.from('ann:s3cret').toString('base64')}`) ? 200 : 407,
    );
    expect(await throughProxy(`http://ann:s3cret@127.0.0.1:${port}`).ask()).toMatchObject({ ok: true });
    const asked = { failure: { outcome: 'unsent', fault: { reason: 'proxy-password' } } };
    expect(await throughProxy(`http://127.0.0.1:${port}`).ask({ method: 'POST' })).toMatchObject(asked);
  });

  it('that refuses has sent nothing, and says so', async () => {
    const port = await startHttpProxy(0, () => 403);
    expect(await throughProxy(`127.0.0.1:${port}`).ask({ method: 'POST', body: '{}' })).toMatchObject({
      failure: { outcome: 'unsent', fault: { reason: 'proxy-refused' } },
    });
  });

  it.each([null, 's3cret'])('is the way for SOCKS5, password %s', async (password) => {
    const { url } = await answerEmpty();
    const port = await startSocksProxy(portOf(url), password);
    const login = password === null ? '' : `ann:${password}@`;
    const { ask } = open(service, { environment: { all_proxy: `socks5h://${login}127.0.0.1:${port}` } });
    expect(await ask()).toMatchObject({ ok: true });
  });

  it('for SOCKS5 that wants a password says so', async () => {
    const port = await startSocksProxy(0, 's3cret');
    for (const login of ['', 'ann:wrong@'])
      expect(await throughProxy(`socks5://${login}127.0.0.1:${port}`).ask()).toMatchObject({
        failure: { outcome: 'unsent', fault: { reason: 'proxy-password' } },
      });
  });

  it('is never asked for this computer itself', async () => {
    const { url } = await answerEmpty();
    const { ask } = open(url, { environment: { HTTP_PROXY: 'http://127.0.0.1:1' } });
    expect(await ask()).toMatchObject({ ok: true });
  });

  it('of the system is asked where the environment names none, and its list is tried in order', async () => {
    const { url } = await answerEmpty();
    const port = await startHttpProxy(portOf(url));
    const resolveProxy = async () => `PROXY 127.0.0.1:1; PROXY 127.0.0.1:${port}`;
    expect(await open(service, { resolveProxy }).ask()).toMatchObject({ ok: true });
  });

  it('leads to TLS as well', async () => {
    const port = await startHttpProxy(portOf(await startSecure('good.pem')));
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${port}` };
    const { ask } = open('https://service.test', { environment, certificates });
    expect(await ask()).toMatchObject({ ok: true });
  });
});

/** If Node cannot read the system's certificates, the person is told how to name theirs. */
const untrusted = 'getCACertificates' in tls ? 'certificate-untrusted' : 'certificate-unknown';

describe('a certificate', () => {
  it.each([
    ['of an authority nobody trusts', 'good.pem', [], untrusted],
    ['that has expired', 'expired.pem', certificates, 'certificate-expired'],
    ['of the future', 'future.pem', certificates, 'certificate-not-yet-valid'],
  ])('%s stops the connection, whatever the environment says', async (_name, file, trusted, reason) => {
    const url = await startSecure(file);
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { ask } = open(url, { certificates: trusted });
    expect(await ask({ method: 'POST' })).toMatchObject({
      failure: { outcome: 'unsent', fault: { reason } },
    });
  });

  it('of an authority that is trusted is good', async () => {
    expect(await open(await startSecure('good.pem'), { certificates }).ask()).toMatchObject({ ok: true });
  });
});

describe('an answer', () => {
  const json = '{"text":"код"}';

  it.each([
    ['gzip', gzipSync(json)],
    ['br', brotliCompressSync(json)],
    ['deflate', deflateSync(json)],
    ['gzip, br', brotliCompressSync(gzipSync(json))],
    ['gzip', Buffer.from(json)],
  ])('in %s is decoded', async (encoding, body) => {
    const { url } = await startServer((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body),
    );
    expect(await open(url).ask()).toMatchObject({ ok: true, answer: { body: json } });
  });

  it('that swells beyond the limit is given up, and one cut short is not taken for an empty one', async () => {
    const bodies = [gzipSync(Buffer.alloc(3_000_000)), gzipSync(json).subarray(0, 12)];
    const { url } = await startServer((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bodies.shift()),
    );
    const { ask } = open(url);
    expect(await ask()).toMatchObject({ failure: { kind: 'too-large' } });
    expect(await ask()).toMatchObject({ failure: { kind: 'unreadable' } });
  });

  it('in another character set is read', async () => {
    const { url } = await startServer((_request, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json; charset=windows-1251' })
        .end(Buffer.from([0xea, 0xee, 0xe4])),
    );
    expect(await open(url).ask()).toMatchObject({ answer: { body: 'код' } });
  });
});

it('says who asks, and what it can read', async () => {
  const seen: unknown[] = [];
  const { url } = await startServer((request, response) => {
    seen.push(request.headers['user-agent'], request.headers['accept-encoding']);
    response.end('{}');
  });
  await open(url, { version: '1.2.3' }).ask();
  expect(seen).toEqual(['RentiumTray/1.2.3', 'gzip, deflate, br']);
});

describe('a relay that goes dead', () => {
  it('does not lose an order: it goes over a connection of its own', async () => {
    const { url } = await answerEmpty();
    const relay = await startRelay(portOf(url));
    const { ask } = open(relay.url);
    await ask();
    await settle(); // Until then the connection is not free for the next request.
    relay.die();
    expect(await ask({ method: 'POST', body: '{}', timeoutMs: 2_000 })).toMatchObject({ ok: true });
  });

  it('is left after the first time-out, and at once when told', async () => {
    const { url } = await answerEmpty();
    const relay = await startRelay(portOf(url));
    const { ask, http } = open(relay.url);
    await ask();
    await settle(); // Until then the connection is not free for the next request.
    relay.die();
    expect(await ask({ timeoutMs: 300 })).toMatchObject({ failure: { kind: 'time-out' } });
    expect(await ask({ timeoutMs: 2_000 })).toMatchObject({ ok: true });
    await settle();
    relay.die();
    http.renew?.();
    expect(await ask({ timeoutMs: 2_000 })).toMatchObject({ ok: true });
  });
});

it('an order on a network that swallows everything is known not to have left', async () => {
  const port = await listen(createServer());
  const { ask } = open(`https://127.0.0.1:${port}`, { connectTimeoutMs: 600 });
  expect(await ask({ method: 'POST', body: '{}', timeoutMs: 10_000 })).toMatchObject({
    failure: { kind: 'time-out', outcome: 'unsent' },
  });
});

it('a proxy that never answers is given up before anything was sent', async () => {
  const proxyPort = await listen(createServer());
  const environment = { HTTPS_PROXY: `http://127.0.0.1:${proxyPort}` };
  const { ask } = open('https://service.test', { environment, connectTimeoutMs: 600 });
  expect(await ask({ method: 'POST', body: '{}', timeoutMs: 10_000 })).toMatchObject({
    failure: { kind: 'time-out', outcome: 'unsent' },
  });
});

it('never lets leave what no header can carry', async () => {
  const { url } = await answerEmpty();
  expect(await open(url).ask({ method: 'POST', headers: { authorization: 'Bearer е' } })).toMatchObject({
    failure: { outcome: 'unsent' },
  });
});
