/** A crash in the middle of an order, and what the next start makes of it by itself. */
import { expect, it } from 'vitest';
import { createSandbox } from '../../main/sandbox/index.ts';
import { createFakeTime, settle } from '../support/fake-time.ts';
import { createInProcessHttp } from '../support/in-process-http.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { order } from '../support/rentals.ts';
import { startVirtualApp, virtualChance, virtualKey } from '../support/virtual-app.ts';

it('compares the balance without a click, also where the service is reached only later', async () => {
  const time = createFakeTime();
  const disk = createMemoryDisk();
  const random = virtualChance(1);
  const sandbox = createSandbox({
    now: time.clock.now,
    timers: time.timers,
    seed: 1,
    accounts: [{ key: virtualKey, balanceMinor: 100_000, currency: 'USD' }],
  });
  const http = createInProcessHttp(sandbox, time.timers);
  const first = await startVirtualApp({ time, disk, http, random });
  await settle();
  sandbox.controls.faults.set([
    { kind: 'never', carried_out: true, method: 'POST', path: '/v1/reservations', times: 1 },
  ]);
  void first.app.handlers.rent({ order, priceShown: null });
  await time.advance(1_000);
  first.crash();
  http.setOnline(false);
  const next = await startVirtualApp({ time, disk, http, random });
  await time.advance(20_000);
  http.setOnline(true);
  await time.advance(120_000);
  const state = next.app.state.get().rentals[0]?.state;
  expect(state).toMatchObject({ kind: 'unresolved', reason: 'interrupted' });
  if (state?.kind !== 'unresolved') throw new Error('The order is not there');
  expect(state.balanceAfter?.amountMinor).toBeLessThan(state.balanceBefore?.amountMinor ?? 0);
  const stopped = next.app.stop();
  await time.advance(60_000);
  await stopped;
  sandbox.close();
});
