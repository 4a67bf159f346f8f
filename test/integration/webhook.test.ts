/** The webhook receiver over real HTTP on loopback, as a tunnel would reach it. */
import { createServer } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { timers } from '../../main/core/ports.ts';
import {
  createSettings,
  defaultSettings,
  emptySettings,
  storedSettings,
} from '../../main/settings/settings.ts';
import { openDocument } from '../../main/storage/document.ts';
import { createWebhook } from '../../main/webhook/webhook.ts';
import type { Settings } from '../../preload/model/index.ts';
import { createFakeChance } from '../support/fake-chance.ts';
import { createFakeTime } from '../support/fake-time.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { otherSecret, signedHeaders } from '../support/webhook-signature.ts';

function setUp(disk = createMemoryDisk()) {
  const time = createFakeTime();
  const settings = openDocument({
    disk,
    clock: time.clock,
    name: 'settings',
    schema: storedSettings,
    empty: emptySettings,
    isCopied: false,
    onDamage: () => {},
  });
  const room = createSettings(settings);
  const hints: string[] = [];
  const urls: (string | null)[] = [];
  /** What `target()` told at each notice. */
  const replaced: (string | null)[] = [];
  const webhook = createWebhook({
    settings: () => room.get().webhook,
    place: room.webhook,
    clock: time.clock,
    timers,
    chance: createFakeChance(),
    onHint: (id) => hints.push(id),
    onChange: () => urls.push(webhook.target()?.url ?? null),
    onSecretReplaced: () => replaced.push(webhook.target()?.secret ?? null),
  });
  onTestFinished(() => webhook.close());
  const set = (change: Partial<Settings['webhook']>) => {
    settings.set({
      ...settings.get(),
      settings: { ...defaultSettings, webhook: { ...defaultSettings.webhook, enabled: true, ...change } },
    });
    return webhook.update();
  };
  const target = () => webhook.target() ?? { url: '', secret: '' };
  /** As it is signed `ageS` seconds ago. */
  let signedCount = 0;
  const signature = (body: string, { ageS = 0, secret = target().secret, id = '' } = {}) => {
    signedCount += 1;
    return signedHeaders(secret, id || `evt_of_test_${signedCount}`, time.clock.now() / 1_000 - ageS, body);
  };
  return { disk, time, settings, webhook, hints, urls, replaced, set, signature, url: () => target().url };
}

/** The body of the vendor's page. */
const event = {
  event: 'sms.received',
  timestamp: '2026-05-19T21:16:00Z',
  data: {
    reservation_id: 'res_84920fd83a',
    phone_number: '+12025550143',
    service: 'whatsapp',
    sender: 'WhatsApp',
    text: 'Your WhatsApp verification code is 849-201',
    code: '849201',
  },
};
const eventText = JSON.stringify(event);
/** The headers but one. */
const without = (headers: Record<string, string>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));
const post = async (url: string, body: BodyInit, headers: Record<string, string> = {}) =>
  (await fetch(url, { method: 'POST', body, headers })).status;

it('hints at the reservation that the vendor’s own example names', async () => {
  const { set, url, hints } = setUp();
  expect(await set({})).toBeNull();
  expect(await post(url(), eventText)).toBe(204);
  expect(hints).toEqual(['res_84920fd83a']);
});

describe('without a hint, it answers', () => {
  const { event: _name, ...nameless } = event;
  it.each([
    [404, 'another path', (url: string) => post(new URL('/other', url).href, eventText)],
    [404, 'a path that only begins alike', (url: string) => post(`${url}x`, eventText)],
    [404, 'a path that only ends alike', (url: string) => post(url.replace(/\/(?=[^/]*$)/, '//'), eventText)],
    [405, 'another method', async (url: string) => (await fetch(url)).status],
    [400, 'no body', (url: string) => post(url, '')],
    [400, 'no JSON', (url: string) => post(url, 'hello')],
    [400, 'no object', (url: string) => post(url, 'null')],
    [400, 'another event', (url: string) => post(url, JSON.stringify({ ...event, event: 'sms.sent' }))],
    [400, 'no event', (url: string) => post(url, JSON.stringify(nameless))],
    [400, 'an event of no reservation', (url: string) => post(url, '{"event":"sms.received","data":{}}')],
    [
      400,
      'an event of an endless reservation',
      (url: string) => post(url, JSON.stringify({ ...event, data: { reservation_id: 'r'.repeat(201) } })),
    ],
    [413, 'a body of 100 KB', (url: string) => post(url, 'x'.repeat(100_000))],
    [413, 'an event that is padded to 100 KB', (url: string) => post(url, eventText + ' '.repeat(100_000))],
  ])('%i to %s', async (status, _what, ask) => {
    const { set, url, hints } = setUp();
    await set({});
    expect(await ask(url())).toBe(status);
    expect(hints).toEqual([]);
  });
});

it('names the method that it takes', async () => {
  const { set, url } = setUp();
  await set({});
  expect((await fetch(url(), { method: 'PUT' })).headers.get('allow')).toBe('POST');
});

it('cuts off a body without end', async () => {
  const { set, url, hints } = setUp();
  await set({});
  const { port, pathname } = new URL(url());
  const socket = net.connect(Number(port), '127.0.0.1');
  const closed = new Promise((resolve) => socket.on('error', () => {}).on('close', resolve));
  socket.write(`POST ${pathname} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000000\r\n\r\n`);
  const flood = () => {
    while (!socket.destroyed && socket.write('x'.repeat(65_536)));
  };
  socket.on('drain', flood);
  flood();
  await closed;
  // What the system buffers on the way comes on top of the megabyte that is read.
  expect(socket.bytesWritten).toBeLessThan(50_000_000);
  expect(hints).toEqual([]);
});

describe('a signature', () => {
  it('that is right lets the event in, whether it must be there or not', async () => {
    const { set, url, hints, signature } = setUp();
    await set({ requireSignature: false });
    expect(await post(url(), eventText, signature(eventText))).toBe(204);
    await set({ requireSignature: true });
    expect(await post(url(), eventText, signature(eventText))).toBe(204);
    expect(hints).toHaveLength(2);
  });

  it('of text in any script is computed over its bytes', async () => {
    const { set, url, hints, signature } = setUp();
    await set({ requireSignature: true });
    const body = JSON.stringify({ ...event, data: { ...event.data, text: 'Код 849-201 🔒' } });
    expect(await post(url(), body, signature(body))).toBe(204);
    expect(hints).toHaveLength(1);
  });

  it('may be missing, unless signed events alone are wanted; that needs no other address', async () => {
    const { set, url, hints, urls } = setUp();
    await set({ requireSignature: false });
    expect(await post(url(), eventText)).toBe(204);
    await set({ requireSignature: true });
    expect(await post(url(), eventText)).toBe(401);
    expect(hints).toHaveLength(1);
    expect(urls).toHaveLength(1);
  });

  it.each([-300, 300])('of %i seconds ago is recent', async (ageS) => {
    const { set, url, signature } = setUp();
    await set({});
    expect(await post(url(), eventText, signature(eventText, { ageS }))).toBe(204);
  });

  type Forge = (sign: ReturnType<typeof setUp>['signature']) => Record<string, string>;
  const forgeries: [string, Forge][] = [
    ['of another secret', (sign) => sign(eventText, { secret: otherSecret })],
    ['of another body', (sign) => sign(`${eventText} `)],
    ['that is too old', (sign) => sign(eventText, { ageS: 301 })],
    ['of the future', (sign) => sign(eventText, { ageS: -301 })],
    ['that is empty', (sign) => ({ ...sign(eventText), 'webhook-signature': '' })],
    ['that is nonsense', (sign) => ({ ...sign(eventText), 'webhook-signature': 'v1,trust-me' })],
    ['of the earlier form', () => ({ 'webhook-signature': `t=1779225360,v1=${'0'.repeat(64)}` })],
    ['of another event id', (sign) => ({ ...sign(eventText), 'webhook-id': 'evt_other' })],
    ['without an event id', (sign) => without(sign(eventText), 'webhook-id')],
    ['without a time', (sign) => without(sign(eventText), 'webhook-timestamp')],
    [
      'that stands twice',
      (sign) => {
        const headers = sign(eventText);
        const value = headers['webhook-signature'];
        return { ...headers, 'webhook-signature': `${value}, ${value}` };
      },
    ],
  ];
  for (const requireSignature of [false, true]) {
    it.each(forgeries)(
      `%s keeps the event out (signed events only: ${requireSignature})`,
      async (_what, forge) => {
        const { set, url, hints, signature } = setUp();
        await set({ requireSignature });
        expect(await post(url(), eventText, forge(signature))).toBe(401);
        expect(hints).toEqual([]);
      },
    );
  }
});

describe('an event that comes again', () => {
  const named = { 'webhook-id': 'evt_1' };

  it('is answered and ignored for an hour', async () => {
    const { set, url, hints, time } = setUp();
    await set({});
    expect(await post(url(), eventText, named)).toBe(204);
    time.jump(3_599_000);
    expect(await post(url(), eventText, named)).toBe(204);
    expect(hints).toHaveLength(1);
    time.jump(1_000);
    expect(await post(url(), eventText, named)).toBe(204);
    expect(hints).toHaveLength(2);
  });

  it('is taken when it was refused before', async () => {
    const { set, url, hints, signature } = setUp();
    await set({});
    const forged = { ...named, ...signature(eventText, { secret: otherSecret, id: 'evt_1' }) };
    expect(await post(url(), eventText, forged)).toBe(401);
    expect(await post(url(), 'nonsense', named)).toBe(400);
    expect(await post(url(), eventText, named)).toBe(204);
    expect(hints).toHaveLength(1);
  });

  it('cannot be told from another without an id', async () => {
    const { set, url, hints } = setUp();
    await set({});
    await post(url(), eventText);
    await post(url(), eventText);
    expect(hints).toHaveLength(2);
  });
});

describe('the test', () => {
  it.each([false, true])(
    'gets through, and is no hint (signed events only: %s)',
    async (requireSignature) => {
      const { set, webhook, hints } = setUp();
      await set({ requireSignature });
      expect(await webhook.test()).toEqual({ ok: true, value: { delayMs: expect.any(Number) } });
      expect(hints).toEqual([]);
    },
  );

  it('can be made several times, also at once', async () => {
    const { set, webhook } = setUp();
    await set({});
    const results = await Promise.all([webhook.test(), webhook.test(), webhook.test()]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
  });

  it('says that the receiver is off', async () => {
    const { webhook } = setUp();
    expect(await webhook.test()).toEqual({ ok: false, problem: { kind: 'webhook', reason: 'off' } });
  });

  it('says that nothing answers when the receiver closes meanwhile', async () => {
    const { set, webhook } = setUp();
    await set({});
    const [result] = await Promise.all([webhook.test(), webhook.close()]);
    expect(result).toEqual({ ok: false, problem: { kind: 'webhook', reason: 'no-answer' } });
  });
});

describe('whatever comes in, it stays', () => {
  const eventLike = fc.record({
    event: fc.oneof(fc.constant('sms.received'), fc.json()),
    data: fc.oneof(fc.jsonValue(), fc.record({ reservation_id: fc.jsonValue() })),
  });
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes)),
    fc.json().map((text) => Buffer.from(text)),
    eventLike.map((value) => Buffer.from(JSON.stringify(value))),
    fc.nat(30_000).map((depth) => Buffer.from('['.repeat(depth))),
  );

  it('as a body', async () => {
    const { set, url } = setUp();
    await set({});
    await fc.assert(
      fc.asyncProperty(body, async (content) => {
        expect([204, 400]).toContain(await post(url(), content));
      }),
      { numRuns: 100 },
    );
    expect(await post(url(), eventText)).toBe(204);
  });

  it('as bytes that are no HTTP', async () => {
    const { set, url } = setUp();
    await set({});
    const port = Number(new URL(url()).port);
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 500 }),
        (bytes) =>
          new Promise<void>((resolve) => {
            const socket = net.connect(port, '127.0.0.1', () => socket.end(Buffer.from(bytes)));
            socket
              .on('error', () => {})
              .on('close', () => resolve())
              .resume();
          }),
      ),
      { numRuns: 50 },
    );
    expect(await post(url(), eventText)).toBe(204);
  });
});

it('ends as the last change says, however fast they come', async () => {
  const { set, webhook, urls } = setUp();
  await Promise.all([
    set({ enabled: true }),
    set({ enabled: false }),
    set({ enabled: true }),
    set({ enabled: false }),
  ]);
  expect(webhook.target()).toBeNull();
  expect(urls.at(-1)).toBeNull();
});

it('keeps its address and its secret over a restart, so that a tunnel still finds it', async () => {
  const first = setUp();
  await first.set({});
  const target = first.webhook.target();
  expect(target?.secret).toMatch(/^whsec_[\w+/]{43}=$/);
  await first.webhook.close();
  const second = setUp(first.disk);
  await second.webhook.update();
  expect(second.webhook.target()).toEqual(target);
});

it('keeps the address of a settings file that knows no secret yet, and makes one', async () => {
  const first = setUp();
  await first.set({});
  const address = first.url();
  await first.webhook.close();
  const { secret: _secret, ...older } = first.settings.get().webhook ?? {};
  first.disk.save('settings', { ...first.settings.get(), webhook: older });
  const second = setUp(first.disk);
  await second.webhook.update();
  expect(second.url()).toBe(address);
  expect(second.webhook.target()?.secret).toMatch(/^whsec_[\w+/]{43}=$/);
});

it.each(['whsec_0123456789abcdef0123456789abcdef', 'something else'])(
  'replaces a secret of an earlier form (%s) once, and says so',
  async (secret) => {
    const first = setUp();
    await first.set({});
    await first.webhook.close();
    expect(first.replaced).toEqual([]);
    const stored = first.settings.get();
    first.disk.save('settings', { ...stored, webhook: { ...stored.webhook, secret } });

    const second = setUp(first.disk);
    await second.webhook.update();
    const replacement = second.webhook.target()?.secret;
    expect(replacement).toMatch(/^whsec_[\w+/]{43}=$/);
    expect(second.replaced).toHaveLength(1);
    expect(second.url()).toBe(first.urls[0]);
    await second.webhook.close();

    const third = setUp(first.disk);
    await third.webhook.update();
    expect(third.webhook.target()?.secret).toBe(replacement);
    expect(third.replaced).toEqual([]);
  },
);

it('says that the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  // A server that listens on a port has an address object.
  const { port } = other.address() as AddressInfo;
  const { set, webhook } = setUp();
  expect(await set({ port })).toBe('port-taken');
  expect(webhook.target()).toBeNull();
});
