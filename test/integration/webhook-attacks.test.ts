/** What another program or a web page can try against the webhook receiver, over real sockets. */
import { request } from 'node:http';
import net, { type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { Delivery } from '../../main/webhook/intake.ts';
import { maxConnections, openReceiver } from '../../main/webhook/receiver.ts';

async function setUp() {
  const taken: Delivery[] = [];
  const receiver = await openReceiver(0, 'secret-path', (delivery) => {
    taken.push(delivery);
    return 'taken';
  });
  onTestFinished(() => receiver.close());
  const { port } = new URL(receiver.url);
  const sockets: Socket[] = [];
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  /** Connects, sends the text, and goes on without an end. */
  const connect = (text: string) =>
    new Promise<Socket>((resolve, reject) => {
      const socket = net.connect(Number(port), '127.0.0.1', () => socket.write(text, () => resolve(socket)));
      socket.once('error', reject);
      socket.on('error', () => {}).resume();
      sockets.push(socket);
    });
  /** Answers the status; `undici` would not send an Origin of our choice. */
  const post = (path: string, headers: Record<string, string> = {}) =>
    new Promise<number | undefined>((resolve, reject) => {
      const url = new URL(path, receiver.url);
      const outgoing = request(url, { method: 'POST', headers, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      outgoing.once('error', reject);
      outgoing.end('{}');
    });
  return { taken, connect, post, closed: () => sockets.filter(({ closed }) => closed).length };
}

it.each(['https://evil.example', 'http://127.0.0.1:4000', 'http://localhost', 'null', ''])(
  'a web page gets nothing in: a request with the origin %j is refused',
  async (origin) => {
    const { post, taken } = await setUp();
    expect(await post('/secret-path', { origin })).toBe(403);
    expect(taken).toEqual([]);
    expect(await post('/secret-path')).toBe(204);
    expect(taken).toHaveLength(1);
  },
);

it('an origin does not tell a right path from a wrong one', async () => {
  const { post } = await setUp();
  expect(await post('/other-path', { origin: 'https://evil.example' })).toBe(404);
});

const head = 'POST /secret-path HTTP/1.1\r\nHost: 127.0.0.1\r\n';
it.each([
  ['say nothing', ''],
  ['never end their headers', `${head}X-Slow: `],
  ['never end their body', `${head}Content-Length: 1000\r\n\r\n{`],
  ['send a chunk now and then', `${head}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`],
])('connections that %s do not keep an honest sender out', async (_what, text) => {
  const { connect, post, taken, closed } = await setUp();
  const count = maxConnections + 50;
  for (let index = 0; index < count; index += 1) await connect(text);
  expect(await post('/secret-path')).toBe(204);
  expect(taken).toHaveLength(1);
  // The oldest were dropped, as many as there were too many.
  await expect.poll(closed).toBeGreaterThanOrEqual(50);
});
