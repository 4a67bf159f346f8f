/** A server that leaves one read of one number without an answer: the number is read all the same, over another connection. */
import { randomUUID } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { compose } from '../../main/app.ts';
import { clock, timers } from '../../main/core/index.ts';
import { createDisk } from '../../main/storage/index.ts';
import { createFakeDesktop } from '../support/fake-desktop.ts';
import { noKeyring, quietLog } from '../support/quiet-ports.ts';
import { wanted } from '../support/rentals.ts';
import { startServer } from '../support/start-server.ts';
import { createTempFolder } from '../support/temp-folder.ts';

it('tells its code within five seconds after waking, while another number is answered', async () => {
  let orders = 0;
  let hangs = 0;
  let sms: readonly object[] = [];
  const answers: Record<string, () => unknown> = {
    '/v1/balance': () => ({ balance: 12.34, currency: 'USD' }),
    '/v1/operators': () => ({ operators: [{ id: 'any', price: 0.48, currency: 'USD' }] }),
    '/v1/reservations': () => ({ id: `res_${orders}`, phone_number: `+1202555014${orders}` }),
    '/v1/reservations/res_1/sms': () => ({ sms }),
    '/v1/reservations/res_2/sms': () => ({ sms: [] }),
  };
  const { url } = await startServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (request.method === 'POST') orders += 1;
    if (path === '/v1/reservations/res_1/sms' && hangs > 0) {
      hangs -= 1;
      return;
    }
    response.end(JSON.stringify(answers[path]?.() ?? {}));
  });
  const folder = createTempFolder();
  const app = compose({
    clock,
    timers,
    chance: { random: Math.random, uuid: randomUUID },
    log: quietLog,
    disk: createDisk(folder),
    cipher: noKeyring,
    desktop: createFakeDesktop(),
    environment: {
      apiUrl: url,
      apiKey: 'rsk_test',
      systemLocales: ['en'],
      about: { version: '0', platform: 'linux', dataFolder: folder },
    },
  });
  await app.start();
  onTestFinished(() => app.stop());
  for (let nth = 1; nth <= 2; nth += 1) expect(await app.handlers.rent(wanted)).toMatchObject({ ok: true });

  const told = new Promise<number>((resolve) => {
    const stop = app.state.listen(({ rentals }) => {
      if (rentals.every((rental) => rental.sms.length === 0)) return;
      stop();
      resolve(clock.now());
    });
  });
  sms = [{ id: 's1', sender: 'WA', text: 'Your code is 482913', code: '482913' }];
  hangs = 1;
  const wokeAtMs = clock.now();
  app.wake();
  expect((await told) - wokeAtMs).toBeLessThan(5_000);
  expect(hangs).toBe(0);
});
