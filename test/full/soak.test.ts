/** A day in the life of the application, with everything going wrong that can, in the time of a test. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createSandbox } from '../../main/sandbox/index.ts';
import { createFakeTime, settle } from '../support/fake-time.ts';
import { createInProcessHttp } from '../support/in-process-http.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { order } from '../support/rentals.ts';
import { startVirtualApp, virtualChance, virtualKey } from '../support/virtual-app.ts';

const hourMs = 3_600_000;
const minuteMs = 60_000;
/** An order and the balance that is asked for when it has no answer, each until its time limit. */
const orderMs = 80_000;

/** One after the other, over and over, each for some minutes. */
const weather = [
  [],
  [{ kind: 'latency', delay_ms: 2_000, jitter_ms: 1_900 }],
  [{ kind: 'status', status: 502, share: 0.3 }],
  [{ kind: 'rate-limit-storm', duration_ms: 20_000 }],
  [{ kind: 'html', share: 0.3 }],
  [{ kind: 'truncated', share: 0.3 }],
  [{ kind: 'wrong-types', share: 0.3 }],
  [{ kind: 'clock-skew', skew_ms: -7_200_000 }],
  [{ kind: 'reset-after', share: 0.3 }],
  [{ kind: 'never', share: 0.2 }],
  [{ kind: 'empty', share: 0.3 }],
] as const;

it('survives 24 hours of faults with its memory flat, and leaves no timer behind', {
  timeout: 120_000,
}, async () => {
  const seed = 20_261_124;
  const random = virtualChance(seed);
  const time = createFakeTime();
  const sandbox = createSandbox({
    now: time.clock.now,
    timers: time.timers,
    seed: 7,
    accounts: [{ key: virtualKey, balanceMinor: 1_000_000, currency: 'USD' }],
  });
  const http = createInProcessHttp(sandbox, time.timers);
  const { app, announced } = await startVirtualApp({ time, disk: createMemoryDisk(), http, random });
  const idleTimers = time.pending();

  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const heapMb = async () => {
    // What has a finalizer goes only when that has run, and with the next collection.
    for (let round = 0; round < 4; round += 1) {
      collect();
      await settle();
    }
    return process.memoryUsage().heapUsed / 1e6;
  };
  const heaps: number[] = [];
  let orders = 0;
  let reads = 0;
  const readsAt = () => sandbox.controls.journal.list().length;

  for (let step = 0; step < 24 * 12; step += 1) {
    sandbox.controls.faults.set(weather[step % weather.length] ?? []);
    http.setOnline(step % 40 !== 39);
    // A laptop sleeps now and then: the clock moves on, and nothing else does.
    if (step % 60 === 59) {
      time.jump(20 * minuteMs);
      app.wake();
    }
    if (step % 3 === 0) {
      const renting = app.handlers.rent({ order, priceShown: null });
      await time.advance(orderMs);
      if ((await renting).ok) orders += 1;
    }
    await time.advance(5 * minuteMs - orderMs);
    reads += readsAt();
    sandbox.controls.journal.clear();
    // A tidy person: what is over is deleted, what may have been lost is looked at and put away.
    for (const { id, state } of app.state.get().rentals) {
      if (state.kind === 'ended') app.handlers.deleteRental(id);
      if (state.kind === 'unresolved') app.handlers.dismissUnresolved(id);
    }
    for (const { id } of app.state.get().notices) app.handlers.dismissNotice(id);
    if (step % 24 === 23) heaps.push(await heapMb());
  }

  sandbox.controls.faults.set([]);
  http.setOnline(true);
  // The last numbers come to their end, and then it is quiet.
  await time.advance(2 * hourMs);
  expect(app.state.get().rentals.filter(({ state }) => state.kind === 'open')).toEqual([]);
  sandbox.controls.journal.clear();
  await time.advance(10 * minuteMs);
  const quietReads = sandbox.controls.journal.list().filter(({ path }) => path.endsWith('/sms'));
  expect(quietReads).toEqual([]);
  expect(time.pending()).toBeLessThanOrEqual(idleTimers);
  await app.stop();
  sandbox.close();
  expect(time.pending()).toBe(0);

  expect(orders).toBeGreaterThan(60);
  expect(reads).toBeGreaterThan(2_000);
  expect(announced.length).toBeGreaterThan(30);
  expect(new Set(announced.map(({ id }) => id)).size).toBe(announced.length);

  const [, second = Number.NaN] = heaps;
  expect(heaps.at(-1) ?? Number.NaN).toBeLessThan(second * 1.2);
  console.log(
    `${orders} orders, ${reads} requests, ${announced.length} announcements, heap ${heaps.map((mb) => mb.toFixed(0)).join(' ')} MB`,
  );
});
