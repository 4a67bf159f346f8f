/** A disk without room: the person is told, nothing is ordered that could not be written down, and nothing is lost. */
import { expect, it } from 'vitest';
import { createSandbox } from '../../main/sandbox/index.ts';
import { createFakeTime, settle } from '../support/fake-time.ts';
import { createInProcessHttp } from '../support/in-process-http.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { order } from '../support/rentals.ts';
import { startVirtualApp, type VirtualApp, virtualChance, virtualKey } from '../support/virtual-app.ts';

/** The service sends other SMS of its own. */
const told = ({ announced }: VirtualApp) => announced.filter(({ title }) => title.includes('482\u00a0913'));

it('keeps an SMS in memory, saves it once there is room, and then withdraws the notice', async () => {
  const time = createFakeTime();
  const disk = createMemoryDisk();
  const random = virtualChance(1);
  const sandbox = createSandbox({
    now: time.clock.now,
    timers: time.timers,
    seed: 1,
    accounts: [{ key: virtualKey, balanceMinor: 100_000, currency: 'USD' }],
    odds: { codes: { absent: 0, wrong: 0 }, deliveryShare: 0 },
  });
  const http = createInProcessHttp(sandbox, time.timers);
  const start = () => startVirtualApp({ time, disk, http, random });
  const first = await start();
  await settle();
  const rent = () => first.app.handlers.rent({ order, priceShown: null });
  const isTold = () => first.app.state.get().notices.some(({ kind }) => kind === 'storage-failed');
  const orders = () => sandbox.controls.journal.list().filter(({ method }) => method === 'POST').length;

  const renting = rent();
  await time.advance(2_000);
  expect(await renting).toMatchObject({ ok: true });
  const id = first.app.state.get().rentals[0]?.reservationId ?? '';
  disk.failWith = 'ENOSPC';
  sandbox.deliverSms(id, { text: 'Your code is 482913' });
  await time.advance(15_000);
  expect(told(first)).toHaveLength(1);
  expect(isTold()).toBe(true);
  expect(disk.files.get('rentals')).not.toContain('482913');

  // Not even asked for again and again: what cannot be written down is not ordered.
  const refused = first.app.handlers.rent({
    order: { ...order, country: { id: 'gb', name: 'GB' } },
    priceShown: null,
  });
  await time.advance(5_000);
  expect(await refused).toMatchObject({ ok: false, problem: { kind: 'storage', reason: 'full' } });
  expect(orders()).toBe(1);

  disk.failWith = null;
  await time.advance(11_000);
  expect(isTold()).toBe(false);
  expect(disk.files.get('rentals')).toContain('482913');
  first.crash();
  const next = await start();
  await time.advance(10_000);
  expect(next.app.state.get().rentals[0]?.sms.map(({ code }) => code?.value)).toContain('482913');
  expect(told(next)).toEqual([]);
  const stopped = next.app.stop();
  await time.advance(60_000);
  await stopped;
  sandbox.close();
});
