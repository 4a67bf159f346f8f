import dns from 'node:dns';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it, onTestFinished, vi } from 'vitest';
import { clock, timers as systemTimers, type Timers } from '../../main/core/ports.ts';
import { seededRandom } from '../../main/sandbox/random.ts';
import { attemptTimeoutMs, createPost } from '../../main/sandbox/webhooks/attempt.ts';
import { createWebhooks } from '../../main/sandbox/webhooks/webhooks.ts';
import { startServer } from '../support/start-server.ts';
import { signedHeaders, testSecret } from '../support/webhook-signature.ts';

const sms = {
  reservationId: 'res_84920fd83a',
  phone: '+12025550143',
  service: 'whatsapp',
  sender: 'WhatsApp',
  text: 'Код 849-201 — никому не говорите 🔒',
  code: '849201',
  receivedAtMs: Date.UTC(2026, 4, 19, 21, 16),
};

interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A receiver on loopback that keeps what it got and answers as it is told. */
async function receive(answer: (response: ServerResponse, index: number) => void) {
  const received: Received[] = [];
  const { url, server } = await startServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({
      method: request.method,
      path: request.url,
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    });
    answer(response, received.length - 1);
  });
  return { received, url, server };
}

/** Retries come at once; attempts keep their five seconds. */
const impatient: Timers = {
  after: (delayMs, run) => systemTimers.after(delayMs === attemptTimeoutMs ? delayMs : 0, run),
};

function open(url: string, timers: Timers = impatient, secret: string | null = null) {
  const webhooks = createWebhooks({ clock, timers, random: seededRandom(1), post: createPost() });
  onTestFinished(() => webhooks.stop());
  expect(webhooks.setTarget({ url, secret, duplicateShare: 0, shuffleShare: 0 })).toBeNull();
  return webhooks;
}

it('reaches a receiver that fails twice, with the same event and a signature that anyone can compute', async () => {
  const { received, url } = await receive((response, index) =>
    response.writeHead(index < 2 ? 503 : 204).end(),
  );
  const webhooks = open(`${url}/hook?for=ada`, impatient, testSecret);
  webhooks.send(sms);
  await expect.poll(() => webhooks.deliveries()[0]?.state).toBe('delivered');

  expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual(
    Array(3).fill('POST /hook?for=ada'),
  );
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  for (const { headers, body } of received) {
    expect(JSON.parse(body)).toEqual({
      event: 'sms.received',
      timestamp: '2026-05-19T21:16:00Z',
      data: {
        reservation_id: 'res_84920fd83a',
        phone_number: '+12025550143',
        service: 'whatsapp',
        sender: 'WhatsApp',
        text: sms.text,
        code: '849201',
      },
    });
    expect(headers['content-type']).toBe('application/json');
    const atS = Number(headers['webhook-timestamp']);
    expect(Math.abs(Date.now() / 1_000 - atS)).toBeLessThan(60);
    expect(headers).toMatchObject(signedHeaders(testSecret, String(headers['webhook-id']), atS, body));
  }
  expect(webhooks.deliveries()[0]?.attempts).toMatchObject([
    { status: 503 },
    { status: 503 },
    { status: 204 },
  ]);
});

it('cuts off a receiver that never answers', async () => {
  const { url, server, received } = await receive(() => {});
  let endAttempt = () => {};
  const webhooks = open(url, {
    after(delayMs, run) {
      if (delayMs === attemptTimeoutMs) endAttempt = run;
      return () => {};
    },
  });
  const connected = once(server, 'connection');
  webhooks.send(sms);
  const [socket] = await connected;
  await expect.poll(() => received.length).toBe(1);
  const closed = once(socket, 'close');
  endAttempt();
  await closed;
  expect(webhooks.deliveries()[0]?.attempts).toMatchObject([{ failure: 'time-out' }]);
});

it('cuts off, when it is stopped, what is under way', async () => {
  const { url, server, received } = await receive(() => {});
  const webhooks = open(url);
  const connected = once(server, 'connection');
  webhooks.send(sms);
  const [socket] = await connected;
  await expect.poll(() => received.length).toBe(1);
  const closed = once(socket, 'close');
  webhooks.stop();
  await closed;
});

it('counts the status of an answer without end, and reads no more of it', async () => {
  let isClosed = false;
  const { url } = await receive((response) => {
    response.on('close', () => {
      isClosed = true;
    });
    const fill = () => {
      while (!response.destroyed && response.write('x'.repeat(16_384)));
    };
    response.writeHead(200).on('drain', fill);
    fill();
  });
  const webhooks = open(url);
  webhooks.send(sms);
  await expect.poll(() => webhooks.deliveries()[0]?.state).toBe('delivered');
  await expect.poll(() => isClosed).toBe(true);
});

it('does not follow a redirect', async () => {
  const elsewhere = await receive((response) => response.writeHead(204).end());
  const { url } = await receive((response) => response.writeHead(307, { location: elsewhere.url }).end());
  const webhooks = open(url);
  webhooks.send(sms);
  await expect.poll(() => webhooks.deliveries()[0]?.state).toBe('given-up');
  expect(webhooks.deliveries()[0]?.attempts).toHaveLength(8);
  expect(elsewhere.received).toEqual([]);
});

it('says that nobody listens', async () => {
  const { url, server } = await receive(() => {});
  await new Promise((resolve) => server.close(resolve));
  const webhooks = open(url);
  webhooks.send(sms);
  await expect.poll(() => webhooks.deliveries()[0]?.state).toBe('given-up');
  expect(webhooks.deliveries()[0]?.attempts).toMatchObject(Array(8).fill({ failure: 'ECONNREFUSED' }));
});

it('finds localhost without asking anybody, who might name another computer', async () => {
  const { received, url } = await receive((response) => response.writeHead(204).end());
  const ask = vi.spyOn(dns, 'lookup');
  onTestFinished(() => ask.mockRestore());
  const webhooks = open(url.replace('127.0.0.1', 'localhost'));
  webhooks.send(sms);
  await expect.poll(() => webhooks.deliveries()[0]?.state).toBe('delivered');
  expect(received).toHaveLength(1);
  expect(ask).not.toHaveBeenCalled();
});

it('uses its connections again', async () => {
  let connections = 0;
  const { url, server } = await receive((response) => response.writeHead(204).end());
  server.on('connection', () => {
    connections += 1;
  });
  const webhooks = open(url);
  for (let index = 0; index < 1_000; index += 1) webhooks.send(sms);
  await expect.poll(() => webhooks.pending()).toBe(0);
  expect(connections).toBeLessThan(200);
});

it.each(['http://8.8.8.8/', 'http://example.com/', 'http://[::ffff:8.8.8.8]/', 'http://0.0.0.0/'])(
  'itself refuses to post to %s',
  async (url) => {
    const post = createPost();
    await expect(post(new URL(url), '{}', {}, new AbortController().signal)).rejects.toMatchObject({
      code: 'NOT_LOOPBACK',
    });
  },
);
