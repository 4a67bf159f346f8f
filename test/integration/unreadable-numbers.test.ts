/** A number that a newer version saved: the person is told, it is watched, and its words stay as they are. */
import { expect, it } from 'vitest';
import { createSandbox } from '../../main/sandbox/index.ts';
import { createFakeTime, settle } from '../support/fake-time.ts';
import { createInProcessHttp } from '../support/in-process-http.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { order } from '../support/rentals.ts';
import { startVirtualApp, virtualChance, virtualKey } from '../support/virtual-app.ts';

it('is counted in a notice, watched, and kept byte for byte', async () => {
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
  const renting = first.app.handlers.rent({ order, priceShown: null });
  await time.advance(2_000);
  expect(await renting).toMatchObject({ ok: true });
  const id = first.app.state.get().rentals[0]?.reservationId ?? '';
  first.crash();

  const words = '{"kind":"paused","until":12345678901234567890,"why":"\\u0041"}';
  for (const name of ['rentals', 'rentals.last-good']) {
    const text = disk.files.get(name) ?? '';
    expect(text).toContain('"state":{"kind":"open"}');
    disk.files.set(name, text.replace('"state":{"kind":"open"}', `"state":${words}`));
  }
  const next = await start();
  await settle();
  expect(next.app.state.get().notices).toContainEqual(
    expect.objectContaining({ kind: 'numbers-unreadable', count: 1 }),
  );
  sandbox.deliverSms(id, { text: 'Your code is 482913' });
  await time.advance(15_000);
  expect(next.announced.filter(({ title }) => title.includes('482913'))).toHaveLength(1);
  expect(disk.files.get('rentals')).toContain('482913');
  expect(disk.files.get('rentals')).toContain(words);
  const stopped = next.app.stop();
  await time.advance(60_000);
  await stopped;
  sandbox.close();
});

it('other entries that cannot be read are told of once, by their number and files', async () => {
  const time = createFakeTime();
  const disk = createMemoryDisk();
  const sandbox = createSandbox({ now: time.clock.now, timers: time.timers, seed: 1, accounts: [] });
  disk.files.set('settings', '{"settings":{"theme":"sepia","favourites":[5]},"server":null,"webhook":null}');
  disk.files.set('alerts', '{"alerts":[{"of":"another version"}]}');
  const http = createInProcessHttp(sandbox, time.timers);
  const { app } = await startVirtualApp({ time, disk, http, random: virtualChance(1) });
  expect(app.state.get().notices).toMatchObject([
    { kind: 'entries-unread', count: 3, files: ['settings.json', 'alerts.json'] },
  ]);
  const stopped = app.stop();
  await time.advance(60_000);
  await stopped;
  sandbox.close();
});
