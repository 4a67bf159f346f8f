/** The same in real time: the whole application against the sandbox over HTTP. */
import { randomUUID } from 'node:crypto';
import { bench, describe } from 'vitest';
import { compose } from '../../main/app.ts';
import { clock, timers } from '../../main/core/ports.ts';
import { createSandbox, serveSandbox } from '../../main/sandbox/index.ts';
import { createFakeDesktop } from '../support/fake-desktop.ts';
import { quantile } from '../support/load.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { noKeyring, quietLog } from '../support/quiet-ports.ts';
import { order } from '../support/rentals.ts';
import { serviceKey } from '../support/service.ts';

const numbers = 10;
const watchedMs = 60_000;

describe('real time, over HTTP', () => {
  bench(
    `${numbers} numbers, watched for ${watchedMs / 1_000} s`,
    async () => {
      const sandbox = createSandbox({
        now: Date.now,
        timers,
        seed: 7,
        accounts: [{ key: serviceKey, balanceMinor: 100_000, currency: 'USD' }],
        odds: { codes: { absent: 0, wrong: 0 }, deliveryShare: 1 },
      });
      const served = await serveSandbox(sandbox, 0);
      const desktop = createFakeDesktop();
      const app = compose({
        clock,
        timers,
        chance: { random: Math.random, uuid: randomUUID },
        log: quietLog,
        disk: createMemoryDisk(),
        cipher: noKeyring,
        desktop,
        environment: {
          apiUrl: served.url,
          apiKey: serviceKey,
          systemLocales: ['en'],
          about: { version: '0', platform: 'linux', dataFolder: '/' },
        },
      });
      try {
        await app.start();
        for (let count = 0; count < numbers; count += 1) {
          const rented = await app.handlers.rent({ order, priceShown: null });
          if (!rented.ok) throw new Error(`Not rented: ${rented.problem.kind}`);
        }
        await new Promise<void>((resolve) => {
          timers.after(watchedMs, resolve);
        });
        const seen = app.state.get().rentals.flatMap(({ sms }) => sms.slice(0, 1));
        const delaysMs = seen.map(({ seenAtMs, receivedAtMs }) => seenAtMs - (receivedAtMs ?? seenAtMs));
        const answered = sandbox.controls.journal.list();
        console.table([
          {
            numbers,
            'codes seen': seen.length,
            'mean delay s': Number(
              (delaysMs.reduce((sum, ms) => sum + ms, 0) / seen.length / 1_000).toFixed(2),
            ),
            'p90 delay s': Number((quantile(delaysMs, 0.9) / 1_000).toFixed(2)),
            requests: answered.length,
            '429': answered.filter(({ status }) => status === 429).length,
          },
        ]);
        if (answered.some(({ status }) => status === 429)) throw new Error('The account was over its limit');
      } finally {
        await app.stop();
        sandbox.close();
        await served.close();
      }
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
