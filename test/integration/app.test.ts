/** The whole application in plain Node: every room for real, the desktop a fake, the service over HTTP. */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compose } from '../../main/app.ts';
import type { Cipher } from '../../main/core/ports.ts';
import { clock as systemClock, timers } from '../../main/core/ports.ts';
import type { App } from '../../main/desktop/index.ts';
import { takeOver } from '../../main/desktop/life/take-over.ts';
import { canonical } from '../../main/sandbox/dialects/dialect.ts';
import { createDisk, type Disk } from '../../main/storage/disk.ts';
import type { AppState, RentalId } from '../../preload/model/index.ts';
import { createFakeDesktop, type FakeDesktop } from '../support/fake-desktop.ts';
import { valueIn } from '../support/launched-app.ts';
import { quietLog } from '../support/quiet-ports.ts';
import { order, wanted } from '../support/rentals.ts';
import { type Service, serviceKey, startService } from '../support/service.ts';
import { startServer } from '../support/start-server.ts';
import { createTempFolder } from '../support/temp-folder.ts';

/** A cipher that protects nothing: what is stored can be looked for. */
const openCipher = {
  protection: async () => 'protected' as const,
  encrypt: async (text: string) => Buffer.from(text).toString('base64'),
  decrypt: async (ciphertext: string) => ({
    text: Buffer.from(ciphertext, 'base64').toString(),
    isStale: false,
  }),
};

interface Run {
  readonly app: App;
  readonly desktop: FakeDesktop;
  /** Resolves with the first snapshot that fits, now or later; the test's own time limit ends the wait. */
  until(fits: (state: AppState) => boolean): Promise<AppState>;
}

async function start(
  folder: string,
  apiUrl: string | null,
  apiKey: string | null = serviceKey,
  disk: Disk = realDisk(folder),
  clock = systemClock,
  cipher: Cipher = openCipher,
): Promise<Run> {
  const desktop = createFakeDesktop();
  const app = compose({
    clock,
    timers,
    chance: { random: Math.random, uuid: randomUUID },
    log: quietLog,
    disk,
    cipher,
    desktop,
    environment: {
      apiUrl,
      apiKey,
      systemLocales: ['en'],
      about: { version: '0', platform: 'linux', dataFolder: folder },
    },
  });
  await app.start();
  onTestFinished(() => app.stop());
  const until = (fits: (state: AppState) => boolean) =>
    new Promise<AppState>((resolve) => {
      if (fits(app.state.get())) return resolve(app.state.get());
      const stop = app.state.listen((state) => {
        if (!fits(state)) return;
        stop();
        resolve(state);
      });
    });
  return { app, desktop, until };
}

const realDisk = (folder: string): Disk => createDisk(folder);

/** The system's clock, which a test can set forward. */
function createLateClock() {
  let lateMs = 0;
  return {
    now: () => systemClock.now() + lateMs,
    jump(ms: number) {
      lateMs += ms;
    },
  };
}

/** What a service of a test answers where it is asked for the price of an order; null for all other questions. */
const operatorsAnswer = ({ url }: IncomingMessage): string | null =>
  url?.startsWith('/v1/operators') ? '{"operators":[{"id":"any","price":0.48,"currency":"USD"}]}' : null;

const hasSms = (count: number) => (state: AppState) => (state.rentals[0]?.sms.length ?? 0) >= count;

/** An SMS that is read at once, as after sleep. How soon it is read otherwise is tested where time is virtual. */
async function receive({ deliver }: Service, app: App, code = '482913'): Promise<void> {
  await deliver(code);
  app.wake();
}

/** What Rent again offers first. */
function rentAgainLabel({ tray }: FakeDesktop): string {
  const offers = tray?.menu.find((item) => item.kind === 'submenu' && item.label === 'Rent again');
  const first = offers?.kind === 'submenu' ? offers.items[0] : undefined;
  return first?.kind === 'item' ? first.label : '';
}

it('rents, announces, copies, and shows what it cost', async () => {
  const service = await startService();
  const { url } = service;
  const { app, desktop, until } = await start(createTempFolder(), url);
  const before = await until((state) => state.wallet !== null);
  expect(await app.handlers.rent(wanted)).toMatchObject({ ok: true });
  await receive(service, app);
  const state = await until(hasSms(1));
  const [rental] = state.rentals;
  const code = rental?.sms[0]?.code?.value;
  expect(code).toBe('482913');
  expect(desktop.notifications.map(({ content }) => content.title)).toEqual(['482\u00a0913 is your code']);
  desktop.notifications[0]?.reactions.onChosen();
  await expect.poll(() => desktop.clipboardText).toBe(code);
  await expect.poll(() => desktop.closedNotifications).toHaveLength(1);
  expect(rental?.timeline.map(({ kind }) => kind)).toEqual(['ordered', 'reserved', 'sms']);
  expect(rental?.payment).toEqual({ kind: 'charged', amount: rental?.price });
  const paid = rental?.price?.amountMinor ?? Number.NaN;
  await until(
    ({ wallet }) => wallet?.balance.amountMinor === (before.wallet?.balance.amountMinor ?? 0) - paid,
  );
});

it('asks before an account is left whose number is open, and watches the number on', async () => {
  const service = await startService();
  const { app, until } = await start(createTempFolder(), service.url);
  expect(await app.handlers.rent(wanted)).toMatchObject({ ok: true });
  for (const leave of [app.handlers.signOut, app.handlers.useSandbox]) {
    expect(await leave()).toMatchObject({
      problem: { kind: 'numbers-open', count: 1 },
    });
  }
  await receive(service, app);
  await until(hasSms(1));
});

it('lets the system ask about notifications when the first number is rented, and not before', async () => {
  const { url } = await startService();
  const folder = createTempFolder();
  const { app, desktop, until } = await start(folder, url);
  await until((state) => state.wallet !== null);
  expect(desktop.areNotificationsPrepared).toBe(false);
  await app.handlers.rent(wanted);
  expect(desktop.areNotificationsPrepared).toBe(true);
  await app.stop();
  expect((await start(folder, url)).desktop.areNotificationsPrepared).toBe(true);
});

it('says in the window that something went wrong, for as long as nobody has read it', async () => {
  const { app } = await start(createTempFolder(), 'http://127.0.0.1:1');
  app.tellMistake();
  const [notice] = app.state.get().notices;
  expect(notice).toMatchObject({ kind: 'stumbled' });
  await app.handlers.dismissNotice(notice?.id ?? '');
  expect(app.state.get().notices).toEqual([]);
});

it('finds out that the service is back where no number is open', async () => {
  const { url, sandbox } = await startService();
  const { app, until } = await start(createTempFolder(), url);
  await until(({ connection }) => connection.kind === 'online');
  sandbox.controls.faults.set([{ kind: 'reset-before', path: '/v1/services' }]);
  expect(await app.handlers.listServices()).toMatchObject({ ok: false, problem: { kind: 'offline' } });
  expect(app.state.get().connection.kind).toBe('failing');
  await until(({ connection }) => connection.kind === 'online');
});

it('goes on buying, watching and telling where the tray cannot be drawn, and says once that something went wrong', async () => {
  const service = await startService();
  const { url } = service;
  const { app, desktop, until } = await start(createTempFolder(), url);
  desktop.showTray = () => {
    throw new TypeError('Failed to load image from path');
  };
  expect(await app.handlers.rent(wanted)).toMatchObject({ ok: true });
  await receive(service, app);
  await until(hasSms(1));
  await until(({ notices }) => notices.length > 0);
  expect(desktop.notifications).toHaveLength(1);
  expect(app.state.get().notices.map(({ kind }) => kind)).toEqual(['stumbled']);
});

it('goes on with an open number after a restart, and says nothing twice', async () => {
  const service = await startService();
  const { url } = service;
  const folder = createTempFolder();
  const first = await start(folder, url);
  await first.app.handlers.rent(wanted);
  await receive(service, first.app);
  await first.until(hasSms(1));
  await first.app.stop();
  const second = await start(folder, url);
  expect(hasSms(1)(second.app.state.get())).toBe(true);
  await receive(service, second.app, '310956');
  await second.until((state) => state.rentals[0]?.sms.some((sms) => sms.code?.value === '310956') ?? false);
  expect(second.desktop.notifications.map(({ content }) => content.title)).toEqual([
    '310\u00a0956 is your code',
  ]);
});

it('goes on with the numbers of the build before it, and asks again for a key that its keyring cannot open', async () => {
  const { url, sandbox, openReservationId } = await startService();
  const appData = createTempFolder();
  const [fromSource, installed] = [join(appData, 'Rentium Tray'), join(appData, 'installed')];
  const first = await start(fromSource, url, null);
  expect(await first.app.handlers.saveKey({ key: serviceKey, keep: 'protected' })).toMatchObject({
    ok: true,
  });
  await first.app.handlers.rent(wanted);
  const reservationId = await openReservationId();
  await first.app.stop();

  takeOver(fromSource, installed);
  const otherKeyring: Cipher = { ...openCipher, decrypt: () => Promise.reject(new Error('not mine')) };
  const second = await start(installed, url, null, realDisk(installed), systemClock, otherKeyring);
  expect(second.app.state.get().account).toEqual({ kind: 'locked' });
  expect(await second.app.handlers.saveKey({ key: serviceKey, keep: 'protected' })).toMatchObject({
    ok: true,
  });
  expect(second.app.state.get().rentals).toHaveLength(1);
  sandbox.deliverSms(reservationId, { text: 'Your WhatsApp code is 310956', code: '310956' });
  await second.until((state) => state.rentals[0]?.sms.some((sms) => sms.code?.value === '310956') ?? false);

  // A start from source has none of it any more: no number is watched twice.
  const third = await start(fromSource, url, null);
  expect(third.app.state.get()).toMatchObject({ account: { kind: 'none' }, rentals: [] });
});

it('makes one order of a double-click on the tray’s Rent again', async () => {
  const service = await startService();
  const { url } = service;
  const folder = createTempFolder();
  const clock = createLateClock();
  const { app, desktop, until } = await start(folder, url, serviceKey, realDisk(folder), clock);
  await app.handlers.rent(wanted);
  await receive(service, app);
  await until(hasSms(1));
  clock.jump(120_000); // Any sooner it would be asked about.
  const label = rentAgainLabel(desktop);
  expect(label).toMatch(/^WhatsApp, United States · \$/);
  desktop.choose(label);
  desktop.choose(label);
  await until(({ rentals }) => rentals.length === 2 && rentals[0]?.state.kind === 'open');
  await expect.poll(() => desktop.opened).toContain('numbers');
  expect(app.state.get().rentals).toHaveLength(2);
});

it('makes no second order from the tray at once, but asks first', async () => {
  const { url } = await startService();
  const { app, desktop, until } = await start(createTempFolder(), url);
  await app.handlers.rent(wanted);
  await until(({ rentals }) => rentals[0]?.state.kind === 'open');
  desktop.answer = () => false;
  desktop.choose(rentAgainLabel(desktop));
  await expect.poll(() => desktop.questions).toMatchObject([{ title: 'Rent another one?' }]);
  await expect.poll(() => app.isOrdering()).toBe(false);
  expect(app.state.get().rentals).toHaveLength(1);
  expect(app.state.get().notices).toEqual([]);
});

it('sends no order beyond a limit that was set', async () => {
  const { url } = await startService();
  const { app } = await start(createTempFolder(), url);
  const limits = { maxOpenReservations: 1, maxPriceMinor: null, servicePrices: [], dailySpendingMinor: null };
  await app.handlers.changeSettings({ limits });
  await app.handlers.rent(wanted);
  expect(await app.handlers.rent(wanted)).toEqual({
    ok: false,
    problem: { kind: 'order-limit', limit: 'open-reservations', most: 1 },
  });
  expect(app.state.get().rentals).toHaveLength(1);
});

it('shows where the money is: held, and back when the number ended without SMS', async () => {
  const clock = createLateClock();
  let balance = 5;
  const expiresAtMs = clock.now() + 1_200_000;
  const reservation = {
    id: 'res_1',
    phone_number: '+12025550143',
    price: 0.48,
    currency: 'USD',
    expires_at: new Date(expiresAtMs).toISOString(),
  };
  const { url } = await startServer((request, response) => {
    response.setHeader('date', new Date(clock.now()).toUTCString());
    if (request.url?.endsWith('/sms')) return response.end('{"sms":[]}');
    if (request.url?.endsWith('/balance')) return response.end(JSON.stringify({ balance, currency: 'USD' }));
    if (request.method === 'POST') balance -= 0.48;
    return response.end(operatorsAnswer(request) ?? JSON.stringify(reservation));
  });
  const folder = createTempFolder();
  const { app, until } = await start(folder, url, serviceKey, realDisk(folder), clock);
  await until(({ wallet }) => wallet !== null);
  await app.handlers.rent(wanted);
  const amount = { amountMinor: 48, currency: 'USD' };
  const held = await until(({ rentals }) => rentals[0]?.charge !== null);
  expect(held.rentals[0]).toMatchObject({ charge: amount, payment: { kind: 'held', amount } });
  clock.jump(1_300_000);
  balance += 0.48;
  app.wake();
  const back = await until(({ rentals }) => rentals[0]?.payment.kind === 'refunded');
  expect(back.rentals[0]?.timeline.map(({ kind }) => kind).sort()).toEqual(
    ['ordered', 'reserved', 'refund-seen', 'ended'].sort(),
  );
});

it('says that the service took a number back, and waits for it no longer', async () => {
  const { url, sandbox } = await startService();
  sandbox.controls.setDialect({ ...canonical, expiry: 'none' });
  sandbox.controls.faults.set([
    { kind: 'withdrawn', status: 'REFUNDED', path: '/v1/reservations/', method: 'GET' },
  ]);
  const { app, until } = await start(createTempFolder(), url);
  await app.handlers.rent(wanted);
  const { rentals, notices } = await until((state) => state.notices.length > 0);
  expect(rentals).toMatchObject([{ state: { kind: 'ended', cause: 'refunded' } }]);
  expect(notices).toMatchObject([
    {
      kind: 'number-withdrawn',
      cause: 'refunded',
      service: 'WhatsApp',
      phone: rentals[0]?.phone?.international,
    },
  ]);
});

it('has in the timeline that a person stopped and took up the watch', async () => {
  const { url } = await startService();
  const { app, until } = await start(createTempFolder(), url);
  await app.handlers.rent(wanted);
  const [rental] = (await until(({ rentals }) => rentals[0]?.state.kind === 'open')).rentals;
  const id = rental?.id as RentalId; // Just seen to be there.
  await app.handlers.stopWatching(id);
  await app.handlers.watchAgain(id);
  const kinds = app.state.get().rentals[0]?.timeline.map(({ kind }) => kind);
  expect(kinds).toEqual(['ordered', 'reserved', 'stopped', 'watched-again']);
});

it('quits only when the answer to an order is on disk', async () => {
  let answer: () => void = () => {};
  const ordered = new Promise<void>((arrived) => {
    answer = arrived;
  });
  const { url } = await startServer((request, response) => {
    if (request.method !== 'POST') {
      return response.end(operatorsAnswer(request) ?? '{"balance":5,"currency":"USD"}');
    }
    answer();
    // Late enough for a quit that does not wait to be over by then.
    setTimeout(() => response.writeHead(201).end('{"id":"res_1","phone_number":"+12025550143"}'), 300);
    return undefined;
  });
  const folder = createTempFolder();
  const first = await start(folder, url);
  void first.app.handlers.rent(wanted);
  await ordered;
  await first.app.stop();
  const second = await start(folder, url);
  expect(second.app.state.get().rentals).toMatchObject([{ state: { kind: 'open' }, reservationId: 'res_1' }]);
});

it('reads a number at once when a webhook hints at it', async () => {
  const { url, deliver, openReservationId } = await startService();
  const { app, until } = await start(createTempFolder(), url);
  await app.handlers.changeSettings({ webhook: { enabled: true, port: 0, requireSignature: false } });
  const { webhookUrl } = app.state.get();
  await app.handlers.rent(wanted);
  const reservationId = await openReservationId();
  await deliver('310956');
  const event = { event: 'sms.received', data: { reservation_id: reservationId } };
  const hint = await fetch(webhookUrl ?? '', { method: 'POST', body: JSON.stringify(event) });
  expect(hint.status).toBe(204);
  await until(hasSms(1));
});

it('keeps saying that the webhook receiver is off until that is not true any more', async () => {
  const { url } = await startService();
  const folder = createTempFolder();
  const first = await start(folder, url);
  await first.app.handlers.changeSettings({ webhook: { enabled: true, port: 0, requireSignature: false } });
  const port = Number(new URL(first.app.state.get().webhookUrl ?? '').port);
  await first.app.handlers.changeSettings({ webhook: { enabled: true, port, requireSignature: false } });
  await first.app.stop();
  await startServer(() => {}, port);

  const { app } = await start(folder, url);
  const failed = [{ kind: 'webhook-failed', reason: 'port-taken' }];
  expect(app.state.get().notices).toMatchObject(failed);
  await app.handlers.changeSettings({ theme: 'dark' });
  expect(app.state.get().notices).toMatchObject(failed);
  await app.handlers.changeSettings({ webhook: { enabled: true, port: 0, requireSignature: false } });
  expect(app.state.get().notices).toEqual([]);
});

describe('bad input', () => {
  it('a wrong key is refused with one sentence, and nothing is kept of it', async () => {
    const { url } = await startService();
    const { app } = await start(createTempFolder(), url, null);
    expect(await app.handlers.saveKey({ key: 'rsk_wrong', keep: 'protected' })).toEqual({
      ok: false,
      problem: { kind: 'auth' },
    });
    expect(app.state.get().account).toEqual({ kind: 'none' });
  });

  it('without a key nothing is asked', async () => {
    const { app } = await start(createTempFolder(), 'http://127.0.0.1:9');
    await app.handlers.signOut();
    expect(await app.handlers.rent(wanted)).toEqual({ ok: false, problem: { kind: 'no-key' } });
  });

  it('an empty wallet buys nothing', async () => {
    const { url } = await startService({ balanceMinor: 1 });
    const { app } = await start(createTempFolder(), url);
    const place = { serviceId: order.service.id, countryId: order.country.id };
    const operators = valueIn(await app.handlers.listOperators(place));
    expect(await app.handlers.rent(wanted)).toEqual({
      ok: false,
      problem: {
        kind: 'out-of-balance',
        price: operators.find(({ id }) => id === 'any')?.price,
        balance: { amountMinor: 1, currency: 'USD' },
      },
    });
    expect(app.state.get().rentals).toEqual([]);
  });

  it.each([
    ['service', { ...order, service: { id: 'nosuch', name: 'No such' } }],
    ['country', { ...order, country: { id: 'zz', name: 'Nowhere' } }],
  ])('an unknown %s is told in the service’s own words', async (_name, unknown) => {
    const { url } = await startService();
    const { app } = await start(createTempFolder(), url);
    expect(await app.handlers.rent({ ...wanted, order: unknown })).toMatchObject({
      ok: false,
      problem: { kind: 'bad-request', detail: expect.any(String) },
    });
  });

  it('a server that is down is offline, and the order is known not to have left', async () => {
    const service = await startService();
    const { app } = await start(createTempFolder(), service.url);
    await service.goAway();
    expect(await app.handlers.rent(wanted)).toEqual({
      ok: false,
      problem: { kind: 'offline', reason: 'refused', code: 'ECONNREFUSED' },
    });
    expect(app.state.get().rentals).toEqual([]);
    await service.comeBack();
  });

  it('a server that answers HTML leaves an order unresolved, never repeats it, and hides no code', async () => {
    let orders = 0;
    const { url } = await startServer((request, response) => {
      if (request.method === 'POST') orders += 1;
      const operators = orders === 0 ? operatorsAnswer(request) : null;
      if (operators !== null) return response.end(operators);
      return response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<html><body>Captive portal</body></html>');
    });
    const { app, until } = await start(createTempFolder(), url);
    expect(await app.handlers.rent(wanted)).toMatchObject({ ok: true });
    const state = await until(({ rentals }) => rentals[0]?.state.kind === 'unresolved');
    expect(state.rentals[0]?.state).toMatchObject({ reason: 'bad-response' });
    expect(orders).toBe(1);
    expect(state.connection).toMatchObject({ kind: 'failing', problem: { reason: 'portal' } });
  });

  it('a server that answers HTML to the price is sent no order', async () => {
    let orders = 0;
    const { url } = await startServer((request, response) => {
      if (request.method === 'POST') orders += 1;
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>');
    });
    const { app } = await start(createTempFolder(), url);
    expect(await app.handlers.rent(wanted)).toMatchObject({ ok: false, problem: { reason: 'portal' } });
    expect(orders).toBe(0);
    expect(app.state.get().rentals).toEqual([]);
  });

  it('a connection cut after the order left leaves it unresolved', async () => {
    const { url } = await startServer((request, response) => {
      if (request.method === 'POST') request.socket.destroy();
      else response.end(operatorsAnswer(request) ?? '{"balance":5,"currency":"USD"}');
    });
    const { app } = await start(createTempFolder(), url);
    await app.handlers.readBalance();
    await app.handlers.rent(wanted);
    expect(app.state.get().rentals[0]?.state).toEqual({
      kind: 'unresolved',
      reason: 'no-answer',
      balanceBefore: { amountMinor: 500, currency: 'USD' },
      balanceAfter: { amountMinor: 500, currency: 'USD' },
      spentElsewhereMinor: 0,
    });
  });

  it('a redirect is not followed, so that the key reaches no other host', async () => {
    let reached = 0;
    const { url: elsewhere } = await startServer((_request, response) => {
      reached += 1;
      response.end('{}');
    });
    const { url } = await startServer((_request, response) =>
      response.writeHead(302, { location: elsewhere }).end(),
    );
    const { app } = await start(createTempFolder(), url);
    expect(await app.handlers.readBalance()).toMatchObject({ ok: false, problem: { reason: 'portal' } });
    expect(reached).toBe(0);
  });

  it('a body without end is cut off', async () => {
    const { url } = await startServer((_request, response) => {
      const flood = () => {
        while (response.write('x'.repeat(65_536)));
        response.once('drain', flood);
      };
      flood();
    });
    const { app } = await start(createTempFolder(), url);
    expect(await app.handlers.readBalance()).toMatchObject({ ok: false, problem: { kind: 'bad-response' } });
  });

  it('another address hears nothing of the stored key, and the person is told', async () => {
    const { url: service } = await startService();
    const folder = createTempFolder();
    const first = await start(folder, service, null);
    expect(await first.app.handlers.saveKey({ key: serviceKey, keep: 'protected' })).toMatchObject({
      ok: true,
    });
    await first.app.stop();
    let heard = 0;
    const { url: elsewhere } = await startServer((_request, response) => {
      heard += 1;
      response.end('{}');
    });
    const { app } = await start(folder, elsewhere, null);
    expect(app.state.get().account).toEqual({ kind: 'none' });
    expect(app.state.get().notices).toMatchObject([
      { kind: 'key-withheld', belongsTo: service, service: elsewhere },
    ]);
    expect(heard).toBe(0);
  });

  it('plain http to another computer is refused before a key is sent', async () => {
    const { app } = await start(createTempFolder(), 'http://192.0.2.1');
    expect(app.state.get().notices).toMatchObject([{ kind: 'server-refused' }]);
    expect(app.state.get().account).toEqual({ kind: 'none' });
  });

  it('a full disk stops an order before it leaves', async () => {
    const { url } = await startService();
    const folder = createTempFolder();
    const disk = realDisk(folder);
    const full = {
      ...disk,
      save: () => {
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      },
    };
    const { app } = await start(folder, url, serviceKey, full);
    expect(await app.handlers.rent(wanted)).toEqual({
      ok: false,
      problem: { kind: 'storage', reason: 'full' },
    });
    const balance = await app.handlers.readBalance();
    expect(balance).toMatchObject({ ok: true, value: { balance: { amountMinor: 2_500 } } });
  });

  it('a damaged ledger is set aside, its last good copy used, and the person told', async () => {
    const service = await startService();
    const { url } = service;
    const folder = createTempFolder();
    const first = await start(folder, url);
    await first.app.handlers.rent(wanted);
    await receive(service, first.app);
    await first.until(hasSms(1));
    await first.app.stop();
    writeFileSync(join(folder, 'rentals.json'), '{"entries":[{"ren');
    const second = await start(folder, url);
    expect(second.app.state.get().rentals).toHaveLength(1);
    const [notice] = second.app.state.get().notices;
    expect(notice).toMatchObject({ kind: 'file-set-aside', file: 'rentals.json', restored: true });
    const kept = (notice?.kind === 'file-set-aside' ? notice.keptAs : null) ?? '';
    expect(readdirSync(folder)).toContain(kept);
    expect(readFileSync(join(folder, kept), 'utf8')).toBe('{"entries":[{"ren');
  });
});

it('refuses to delete a number that is still ours', async () => {
  const { url } = await startService();
  const { app, until } = await start(createTempFolder(), url);
  await app.handlers.rent(wanted);
  const state = await until(({ rentals }) => rentals[0]?.state.kind === 'open');
  const id = state.rentals[0]?.id as RentalId; // Just seen to be there.
  expect(await app.handlers.deleteRental(id)).toEqual({ ok: false, problem: { kind: 'gone' } });
});
