/** The whole application over a network that dies under open sockets: after waking, the first read leaves within two seconds. */
import { randomUUID } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { compose } from '../../main/app.ts';
import { clock, timers } from '../../main/core/index.ts';
import { createDisk } from '../../main/storage/index.ts';
import { createFakeDesktop } from '../support/fake-desktop.ts';
import { noKeyring, quietLog } from '../support/quiet-ports.ts';
import { wanted } from '../support/rentals.ts';
import { startRelay } from '../support/start-relay.ts';
import { startServer } from '../support/start-server.ts';
import { createTempFolder } from '../support/temp-folder.ts';

interface Heard {
  readonly path: string;
  readonly atMs: number;
}

it('reads the number and the balance over new connections, and tells the code that came in sleep', async () => {
  const heard: Heard[] = [];
  const waiting = new Set<(heard: Heard) => void>();
  const hear = (path: string) =>
    new Promise<Heard>((resolve) => {
      const listener = (one: Heard) => {
        if (one.path === path) resolve(one);
      };
      waiting.add(listener);
    });
  let sms: readonly object[] = [];
  const answers: Record<string, () => unknown> = {
    '/v1/balance': () => ({ balance: 12.34, currency: 'USD' }),
    '/v1/operators': () => ({ operators: [{ id: 'any', price: 0.48, currency: 'USD' }] }),
    '/v1/reservations': () => ({ id: 'res_1', phone_number: '+12025550143' }),
    '/v1/reservations/res_1/sms': () => ({ sms }),
  };
  const { url } = await startServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const one = { path, atMs: clock.now() };
    heard.push(one);
    for (const listener of waiting) listener(one);
    response.end(JSON.stringify(answers[path]?.() ?? { id: 'res_1' }));
  });
  const relay = await startRelay(Number(new URL(url).port));
  const folder = createTempFolder();
  const desktop = createFakeDesktop();
  const app = compose({
    clock,
    timers,
    chance: { random: Math.random, uuid: randomUUID },
    log: quietLog,
    disk: createDisk(folder),
    cipher: noKeyring,
    desktop,
    environment: {
      apiUrl: relay.url,
      apiKey: 'rsk_test',
      systemLocales: ['en'],
      about: { version: '0', platform: 'linux', dataFolder: folder },
    },
  });
  await app.start();
  onTestFinished(() => app.stop());
  const firstRead = hear('/v1/reservations/res_1/sms');
  expect(await app.handlers.rent(wanted)).toMatchObject({ ok: true });
  await firstRead;

  relay.die();
  sms = [{ id: 's1', sender: 'WA', text: 'Your code is 482913', code: '482913' }];
  const read = hear('/v1/reservations/res_1/sms');
  const balance = hear('/v1/balance');
  const told = new Promise<void>((resolve) => {
    const stop = app.state.listen(({ rentals: [rental] }) => {
      if (rental?.sms.length !== 1) return;
      stop();
      resolve();
    });
  });
  const wokeAtMs = clock.now();
  app.wake();
  expect((await read).atMs - wokeAtMs).toBeLessThan(2_000);
  expect((await balance).atMs - wokeAtMs).toBeLessThan(2_000);
  await told;
  expect(desktop.notifications.map(({ content }) => content.title)).toEqual(['482\u00a0913 is your code']);
});
