/** The webhook receiver inside the application: with the sandbox as its sender, and where its secrets may be seen. */
import { randomUUID } from 'node:crypto';
import diagnostics from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { compose } from '../../main/app.ts';
import { clock, type Log, type Timers, timers } from '../../main/core/ports.ts';
import type { App } from '../../main/desktop/index.ts';
import type { AppState } from '../../preload/model/index.ts';
import { createFakeDesktop } from '../support/fake-desktop.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { wanted } from '../support/rentals.ts';
import { startServer } from '../support/start-server.ts';

/** A cipher that protects nothing: what is stored can be looked for. */
const openCipher = {
  protection: async () => 'protected' as const,
  encrypt: async (text: string) => text,
  decrypt: async (ciphertext: string) => ({ text: ciphertext, isStale: false }),
};

/** The watcher's own plan lets seconds pass before its next read: those never end. What a hint starts comes sooner. */
const withoutPolls: Timers = {
  after: (delayMs, run) => (delayMs > 1_000 ? () => {} : timers.after(delayMs, run)),
};

async function start(appTimers: Timers = timers) {
  const desktop = createFakeDesktop();
  const disk = createMemoryDisk();
  const logged: unknown[] = [];
  const write = (...line: unknown[]) => void logged.push(line);
  const log: Log = { info: write, warn: write, error: write };
  const app = compose({
    clock,
    timers: appTimers,
    chance: { random: () => 0.5, uuid: randomUUID },
    log,
    disk,
    cipher: openCipher,
    desktop,
    environment: {
      apiUrl: null,
      apiKey: null,
      systemLocales: ['en'],
      about: { version: '0', platform: 'linux', dataFolder: '/' },
    },
  });
  const states: AppState[] = [];
  app.state.listen((state) => states.push(state));
  await app.start();
  onTestFinished(() => app.stop());
  return { app, desktop, disk, logged, states };
}

const turnOn = (app: App) =>
  app.handlers.changeSettings({ webhook: { enabled: true, port: 0, requireSignature: true } });
const turnOff = (app: App) =>
  app.handlers.changeSettings({ webhook: { enabled: false, port: 0, requireSignature: true } });

interface Answered {
  readonly line: string;
  readonly host: string;
  readonly status: number;
}

/** Every answer that a server of this process has given since, oldest first. */
function watchServers(): readonly Answered[] {
  const answered: Answered[] = [];
  const channel = 'http.server.response.finish';
  const take = (message: unknown) => {
    // What Node publishes on this channel.
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const { method, url, headers } = request;
    answered.push({
      line: `${method} ${url}`,
      host: headers.host ?? '',
      status: response.statusCode,
    });
  };
  diagnostics.subscribe(channel, take);
  onTestFinished(() => void diagnostics.unsubscribe(channel, take));
  return answered;
}

/** Rents in the sandbox, and tells where it listens: its controls let an SMS arrive at once. */
async function rentInSandbox(app: App, answered: readonly Answered[]) {
  expect(await app.handlers.rent({ ...wanted, priceShown: null })).toEqual({
    ok: true,
    value: expect.any(String),
  });
  const host = answered.find(({ line }) => line === 'POST /v1/reservations')?.host ?? '';
  const reservationId = app.state.get().rentals[0]?.reservationId ?? '';
  const controls = (path: string, init?: RequestInit) => fetch(`http://${host}/_sandbox${path}`, init);
  return {
    reservationId,
    controls,
    deliver: (code: string) =>
      controls('/sms', {
        method: 'POST',
        body: JSON.stringify({ reservation_id: reservationId, text: `Your code is ${code}`, code }),
      }),
    async deliveries() {
      const answer = await controls('/webhook/deliveries');
      // The sandbox of this same checkout wrote it.
      const { deliveries } = (await answer.json()) as { deliveries: { state: string }[] };
      return deliveries.map(({ state }) => state);
    },
  };
}

const codesOf = (app: App) => app.state.get().rentals[0]?.sms.map(({ code }) => code?.value);

it('the sandbox tells of its SMS by itself, and that number is read at once', async () => {
  const answered = watchServers();
  const { app, desktop } = await start(withoutPolls);
  await app.handlers.useSandbox();
  await turnOn(app);
  const { pathname } = new URL(app.state.get().webhookUrl ?? '');
  const { deliver } = await rentInSandbox(app, answered);
  expect((await deliver('310956')).status).toBe(201);
  await expect.poll(() => codesOf(app)).toContain('310956');
  expect(desktop.notifications.map(({ content }) => content.title)).toContain('310\u00a0956 is your code');
  expect(answered).toContainEqual(expect.objectContaining({ line: `POST ${pathname}`, status: 204 }));
});

it.each([true, false])(
  'the order does not matter in which the two were chosen (sandbox first: %s)',
  async (isFirst) => {
    const answered = watchServers();
    const { app } = await start();
    if (isFirst) await app.handlers.useSandbox();
    await turnOn(app);
    await app.handlers.useSandbox();
    const { deliver, deliveries } = await rentInSandbox(app, answered);
    await deliver('310956');
    await expect.poll(deliveries).toEqual(['delivered']);
  },
);

it('the sandbox sends again when it was left and chosen once more', async () => {
  const { app } = await start();
  await app.handlers.useSandbox();
  await turnOn(app);
  await app.handlers.signOut();
  const answered = watchServers();
  await app.handlers.useSandbox();
  const { deliver, deliveries } = await rentInSandbox(app, answered);
  await deliver('310956');
  await expect.poll(deliveries).toEqual(['delivered']);
});

it('the sandbox sends nothing any more once the receiver is off', async () => {
  const answered = watchServers();
  const { app } = await start();
  await app.handlers.useSandbox();
  await turnOn(app);
  const { deliver, deliveries } = await rentInSandbox(app, answered);
  await deliver('310956');
  await expect.poll(deliveries).toEqual(['delivered']);
  await turnOff(app);
  await deliver('550912');
  expect(await deliveries()).toEqual(['delivered']);
});

it('the sandbox follows the receiver to another port', async () => {
  const answered = watchServers();
  const { app } = await start();
  await app.handlers.useSandbox();
  await turnOn(app);
  const first = app.state.get().webhookUrl;
  const { deliver, deliveries } = await rentInSandbox(app, answered);
  await turnOff(app);
  const { port } = new URL(first ?? '');
  // Taken meanwhile by another program: "any port" is a new one then.
  await startServer(() => {}, Number(port));
  await turnOn(app);
  expect(app.state.get().webhookUrl).not.toBe(first);
  await deliver('310956');
  await expect.poll(deliveries).toEqual(['delivered']);
});

it('the test gets through without an account, and leaves no trace', async () => {
  const { app } = await start();
  expect(await app.handlers.testWebhook()).toEqual({
    ok: false,
    problem: { kind: 'webhook', reason: 'off' },
  });
  await turnOn(app);
  expect(await app.handlers.testWebhook()).toEqual({ ok: true, value: { delayMs: expect.any(Number) } });
  expect(app.state.get()).toMatchObject({ rentals: [], notices: [] });
});

it('the secret is on the clipboard when asked for, in the settings file, and nowhere else', async () => {
  const answered = watchServers();
  const { app, desktop, disk, logged, states } = await start();
  expect(await app.handlers.copyWebhookSecret()).toEqual({
    ok: false,
    problem: { kind: 'webhook', reason: 'off' },
  });
  await app.handlers.useSandbox();
  const changed = await turnOn(app);
  const { deliver, controls } = await rentInSandbox(app, answered);
  await deliver('310956');
  await expect.poll(() => codesOf(app)).toContain('310956');
  const tested = await app.handlers.testWebhook();
  const copied = await app.handlers.copyWebhookSecret();

  expect(copied).toEqual({ ok: true, value: 'copied' });
  const secret = desktop.clipboardText;
  expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
  const holding = [...disk.files].filter(([, text]) => text.includes(secret)).map(([name]) => name);
  expect(holding.sort()).toEqual(['settings', 'settings.last-good']);
  expect(JSON.stringify([logged, states, changed, tested, desktop.notifications])).not.toContain(secret);

  const { pathname } = new URL(app.state.get().webhookUrl ?? '');
  for (const path of ['/webhook', '/%77ebhook', '/webhook/deliveries', '/state', '/journal']) {
    const text = await (await controls(path)).text();
    expect(text).not.toContain(secret);
    expect(text).not.toContain(pathname);
  }
  expect((await controls('/webhook')).status).toBe(404);
  expect((await controls('/%77ebhook')).status).toBe(404);
});
