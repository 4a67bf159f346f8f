import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDocument } from '../../main/settings/document.ts';
import { defaultSettings, emptySettings, storedSettings } from '../../main/settings/settings.ts';
import { createWebhook } from '../../main/webhook/webhook.ts';
import { createFakeChance } from '../tools/fake-chance.ts';
import { createFakeTime } from '../tools/fake-time.ts';
import { createMemoryDisk } from '../tools/memory-disk.ts';

function setUp(disk = createMemoryDisk()) {
  const settings = openDocument({
    disk,
    clock: createFakeTime().clock,
    name: 'settings',
    schema: storedSettings,
    empty: emptySettings,
    isCopied: false,
    onDamage: () => {},
  });
  const hints: string[] = [];
  let url: string | null = null;
  const webhook = createWebhook({
    settings,
    chance: createFakeChance(),
    onHint: (id) => hints.push(id),
    onChange(next) {
      url = next;
    },
  });
  onTestFinished(() => webhook.close());
  const set = (enabled: boolean, port = 0) => {
    settings.set({ ...settings.get(), settings: { ...defaultSettings, webhook: { enabled, port } } });
    return webhook.update();
  };
  return { disk, webhook, hints, set, url: () => url ?? '' };
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
const post = async (url: string, body: unknown) =>
  (await fetch(url, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })).status;

it('hints at the reservation that the vendor’s own example names', async () => {
  const { set, url, hints } = setUp();
  expect(await set(true)).toBeNull();
  expect(await post(url(), event)).toBe(204);
  expect(hints).toEqual(['res_84920fd83a']);
});

describe('without a hint, it answers', () => {
  it.each([
    [404, 'another path', (url: string) => post(new URL('/other', url).href, event)],
    [404, 'a path that only begins alike', (url: string) => post(`${url}x`, event)],
    [405, 'another method', async (url: string) => (await fetch(url)).status],
    [400, 'no JSON', (url: string) => post(url, 'hello')],
    [400, 'another event', (url: string) => post(url, { ...event, event: 'sms.sent' })],
    [400, 'an event without a reservation', (url: string) => post(url, { event: 'sms.received', data: {} })],
    [413, 'a body of 100 KB', (url: string) => post(url, 'x'.repeat(100_000))],
  ])('%i to %s', async (status, _name, ask) => {
    const { set, url, hints } = setUp();
    await set(true);
    expect(await ask(url())).toBe(status);
    expect(hints).toEqual([]);
  });
});

it('ends as the last change says, however fast they come', async () => {
  const { set, url } = setUp();
  await Promise.all([set(true), set(false), set(true), set(false)]);
  expect(url()).toBe('');
});

it('keeps its address over a restart, so that a tunnel still finds it', async () => {
  const first = setUp();
  await first.set(true);
  const address = first.url();
  await first.webhook.close();
  const second = setUp(first.disk);
  await second.webhook.update();
  expect(second.url()).toBe(address);
});

it('says that the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  // A server that listens on a port has an address object.
  const { port } = other.address() as AddressInfo;
  const { set, url } = setUp();
  expect(await set(true, port)).toBe('port-taken');
  expect(url()).toBe('');
});
