/** The whole application on a computer whose clock is wrong: nothing is deleted and no day begins on its word. */
import { expect, it } from 'vitest';
import { createSandbox } from '../../main/sandbox/index.ts';
import { defaultSettings } from '../../main/settings/index.ts';
import { dayMs, hourMs } from '../../preload/model/index.ts';
import { createFakeTime, settle } from '../support/fake-time.ts';
import { createInProcessHttp } from '../support/in-process-http.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { entryOf, order, rentalIdOf, reservationIdOf } from '../support/rentals.ts';
import { startVirtualApp, virtualChance, virtualKey } from '../support/virtual-app.ts';

const startMs = Date.UTC(2026, 4, 19, 12);

/** The service has the right time, whatever this computer's clock says. */
function setUp(limits: Partial<typeof defaultSettings.limits> = {}) {
  const time = createFakeTime(startMs);
  const steadyMs = time.clock.elapsedMs ?? time.clock.now;
  const sandbox = createSandbox({
    now: () => startMs + steadyMs(),
    timers: time.timers,
    seed: 1,
    accounts: [{ key: virtualKey, balanceMinor: 100_000, currency: 'USD' }],
    odds: { codes: { absent: 0, wrong: 0 }, deliveryShare: 1 },
  });
  const http = createInProcessHttp(sandbox, time.timers);
  const disk = createMemoryDisk();
  const settings = {
    ...defaultSettings,
    history: { retentionDays: 1 },
    limits: { ...defaultSettings.limits, ...limits },
  };
  disk.files.set('settings', JSON.stringify({ settings, server: null, webhook: null }));
  return {
    ...time,
    http,
    disk,
    start: () => startVirtualApp({ time, disk, http, random: virtualChance(1) }),
    /** Numbers that ended so many days before the start, in the ledger's file. */
    putEnded(daysAgo: readonly number[]) {
      const entries = daysAgo.map((days) => {
        const atMs = startMs - days * dayMs;
        const parts = { id: rentalIdOf(`${days}`), reservationId: reservationIdOf(`res_${days}`) };
        return entryOf({ ...parts, createdAtMs: atMs - hourMs, state: { kind: 'ended', atMs } });
      });
      disk.files.set('rentals', JSON.stringify({ version: 2, entries, unreadable: [] }));
    },
    /** The numbers that the files still have. */
    kept: () =>
      [...disk.files.values()].flatMap((text) => [...text.matchAll(/"res_([\d.]+)"/g)].map(([, id]) => id)),
  };
}

it('that is not borne out at the start deletes nothing, and what is too old once the service has said the time', async () => {
  const { http, jump, advance, start, putEnded, kept } = setUp();
  putEnded([0.2, 5]);
  http.setOnline(false);
  jump(400 * dayMs);
  await start();
  await advance(3.2 * hourMs); // The next hourly look is far off.
  expect(new Set(kept())).toEqual(new Set(['0.2', '5']));
  jump(-400 * dayMs);
  http.setOnline(true);
  await advance(5 * 60_000);
  expect(new Set(kept())).toEqual(new Set(['0.2']));
});

it('that jumps by less than a day, without a network, deletes nothing before its time', async () => {
  const { http, jump, advance, start, putEnded, kept } = setUp();
  putEnded([0.2]);
  http.setOnline(false);
  await start();
  jump(0.9 * dayMs);
  await advance(3 * hourMs);
  expect(new Set(kept())).toEqual(new Set(['0.2']));
  await advance(dayMs);
  expect(kept()).toEqual([]);
});

it('that is set forward begins no new day for the limit, while the service says otherwise', async () => {
  const { jump, advance, start } = setUp({ dailySpendingMinor: 60 });
  const { app } = await start();
  await settle();
  const rent = async () => {
    const renting = app.handlers.rent({ order, priceShown: null });
    await advance(10_000);
    return await renting;
  };
  expect(await rent()).toMatchObject({ ok: true });
  jump(dayMs);
  app.wake(); // As after sleep, which alone would explain the jump.
  expect(await rent()).toMatchObject({ problem: { kind: 'order-limit', limit: 'daily-spending' } });
});
