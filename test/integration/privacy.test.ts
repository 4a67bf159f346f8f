/** The privacy page lists every connection. Here a whole day of the application is lived, and what it connects to is compared. */
import { readdirSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished, vi } from 'vitest';
import { compose } from '../../main/app.ts';
import type { Clock, Timers } from '../../main/core/index.ts';
import { addressesFor } from '../../main/desktop/about/about.ts';
import { homepage } from '../../package.json';
import {
  type ConnectionKind,
  connectionKinds,
  connections,
  dayMs,
  type Link,
  vendorUrl,
} from '../../preload/model/index.ts';
import { en } from '../../preload/words/index.ts';
import { createFakeDesktop } from '../support/fake-desktop.ts';
import { launchApp, valueIn } from '../support/launched-app.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { projectFolder } from '../support/package/build-package.ts';
import { noKeyring, quietLog } from '../support/quiet-ports.ts';
import { wanted } from '../support/rentals.ts';
import { serviceKey, startService } from '../support/service.ts';

/** A clock whose pace a test sets. Timers look at it every few milliseconds. */
function createPacedTime(): { clock: Clock; timers: Timers; setPace(pace: number): void } {
  let pace = 1;
  let sinceMs = performance.now();
  let baseMs = Date.now();
  const now = () => baseMs + (performance.now() - sinceMs) * pace;
  const waiting = new Set<{ readonly atMs: number; readonly run: () => void }>();
  const ticking = setInterval(() => {
    for (const timer of [...waiting]) {
      if (timer.atMs > now() || !waiting.delete(timer)) continue;
      timer.run();
    }
  }, 2);
  onTestFinished(() => clearInterval(ticking));
  return {
    clock: { now: () => Math.round(now()), elapsedMs: () => now() },
    timers: {
      after(delayMs, run) {
        const timer = { atMs: now() + delayMs, run };
        waiting.add(timer);
        return () => waiting.delete(timer);
      },
    },
    setPace(next) {
      baseMs = now();
      sinceMs = performance.now();
      pace = next;
    },
  };
}

const connect = net.Socket.prototype.connect;
const contacted: { host: string; port: number }[] = [];
// connect has overloads that a wrapper cannot restate: the arguments are passed on as they came.
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]): net.Socket {
  const [first] = args.flat();
  if (typeof first === 'object' && first !== null && 'port' in first) {
    const host = 'host' in first && typeof first.host === 'string' ? first.host : 'localhost';
    contacted.push({ host, port: Number(first.port) });
  }
  return (connect as (...passed: unknown[]) => net.Socket).apply(this, args);
} as typeof connect;
afterAll(() => {
  net.Socket.prototype.connect = connect;
});

const isThisComputer = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host);
const links: readonly Link[] = ['vendor', 'readme', 'issues', 'releases', 'network-login', 'network-guide'];

it('a whole day makes the connections that the privacy page lists, and no others', async () => {
  const service = await startService();
  const { clock, timers, setPace } = createPacedTime();
  const desktop = createFakeDesktop();
  const looks: number[] = [];
  Object.assign(desktop.updates, {
    isSupported: async () => true,
    async look() {
      looks.push(clock.now());
      return null;
    },
  });
  contacted.length = 0;
  const app = compose({
    clock,
    timers,
    chance: { random: () => 0.5, uuid: () => crypto.randomUUID() },
    log: quietLog,
    disk: createMemoryDisk(),
    cipher: noKeyring,
    desktop,
    environment: {
      apiUrl: service.url,
      apiKey: serviceKey,
      systemLocales: ['en'],
      about: { version: '0', platform: 'linux', dataFolder: '/' },
    },
  });
  await app.start();
  const startMs = clock.now();
  // The main job: an order, its SMS, its code.
  await app.handlers.changeSettings({ webhook: { enabled: true, port: 0, requireSignature: false } });
  expect(await app.handlers.rent(wanted)).toMatchObject({ ok: true });
  await service.deliver('482913');
  await vi.waitFor(() => expect(app.state.get().rentals[0]?.sms[0]?.code?.value).toBe('482913'), 10_000);
  await app.handlers.testWebhook();
  for (const link of links) await app.handlers.openLink(link);
  // The rest of the day.
  setPace(8_000);
  await vi.waitFor(() => expect(clock.now() - startMs).toBeGreaterThan(dayMs), {
    timeout: 40_000,
    interval: 50,
  });
  setPace(1);
  await app.handlers.useSandbox();
  await app.stop();

  const servicePort = Number(new URL(service.url).port);
  const seen = new Set<ConnectionKind>();
  for (const { host, port } of contacted) {
    expect(isThisComputer(host), `${host}:${port}`).toBe(true);
    seen.add(port === servicePort ? 'service' : 'self');
  }
  if (looks.length > 0) seen.add('updates');
  if (desktop.openedLinks.length > 0) seen.add('links');
  // A proxy is asked for nothing on the way to this computer: test/integration/network.test.ts has it.
  seen.add('proxy');
  expect([...seen].sort()).toEqual([...connectionKinds].sort());
  // Once a day, as the page says: after the start, and a day later at the most.
  expect(looks.length).toBeLessThanOrEqual(2);
}, 90_000);

it('the page names each host that is known beforehand', () => {
  for (const kind of connectionKinds) {
    for (const host of connections[kind]) expect(en.views.about.connections[kind]).toContain(host);
  }
  expect(connections.service).toEqual([new URL(vendorUrl).host]);
  expect(connections.updates).toEqual([new URL(homepage).host]);
  const known = new Set([...Object.values(connections).flat(), new URL(vendorUrl).host]);
  const addresses = Object.values(addressesFor({ platform: 'linux', isWayland: false }));
  for (const address of addresses) expect(known).toContain(new URL(address).host);
});

it('no other host stands in what runs in a package', () => {
  const known = new Set<string>(Object.values(connections).flat());
  const folders = [
    'main/account',
    'main/desktop',
    'main/rentals',
    'main/rentium',
    'main/webhook',
    'preload',
    'renderer',
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|svelte)$/.test(name))
      .map((name) => join(projectFolder, folder, name)),
  );
  expect(files.length).toBeGreaterThan(200);
  for (const file of files) {
    // Comments say where a rule comes from.
    const code = readFileSync(file, 'utf8').replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    const named = code.matchAll(/['"`]https?:\/\/([\w-]{1,60}(?:\.[\w-]{1,60}){1,5})/g);
    for (const [, host = ''] of named) expect(known, file).toContain(host);
  }
});

it('the built application has the licence of every library in its bundles', async () => {
  const { call } = await launchApp();
  const notices = valueIn(await call('readNotices'));
  for (const library of ['undici', 'valibot', 'svelte', 'bits-ui', 'simple-icons', 'country-flag-icons']) {
    expect(notices).toMatch(new RegExp(`^${library}( - \\d|$)`, 'm'));
  }
  expect(notices).toContain('Permission is hereby granted, free of charge');
  expect(notices.length).toBeGreaterThan(20_000);
});
