import { describe, expect, it } from 'vitest';
import type { Release, UpdateFailure, UpdateSource } from '../../../../main/desktop/updates/updates.ts';
import { createUpdates } from '../../../../main/desktop/updates/updates.ts';
import { isAwaitingCode } from '../../../../main/rentals/ledger/snapshot.ts';
import { dayMs, type Update } from '../../../../preload/model/index.ts';
import { createFakeTime, settle } from '../../../support/fake-time.ts';
import { shownRentalOf, shownSmsOf } from '../../../support/rentals.ts';

const release: Release = { version: '2.0.0', serial: 7 };
const available = { kind: 'available', version: '2.0.0', isInstallable: true };
const ready = { kind: 'ready', version: '2.0.0' };

function setUp(options: { found?: Release | null | UpdateFailure; isSupported?: boolean } = {}) {
  const time = createFakeTime();
  const world = { isWanted: true, isAwaitingCode: false, random: 0.5 };
  const asked = { looks: 0, downloads: 0, installs: 0 };
  const answers = {
    found: options.found === undefined ? null : options.found,
    download: null as UpdateFailure | null,
    install: null as UpdateFailure | null,
  };
  const source: UpdateSource = {
    isSupported: async () => options.isSupported ?? true,
    async look(highestSerial) {
      asked.looks += 1;
      seenSerials.push(highestSerial);
      return answers.found;
    },
    async download(onProgress) {
      asked.downloads += 1;
      onProgress(0.5);
      return answers.download;
    },
    async install() {
      asked.installs += 1;
      return answers.install;
    },
  };
  const shown: Update[] = [];
  const seenSerials: number[] = [];
  let highestSerial = 0;
  const updates = createUpdates({
    source,
    ...time,
    chance: { random: () => world.random, uuid: () => '' },
    isWanted: () => world.isWanted,
    isAwaitingCode: () => world.isAwaitingCode,
    onChange: (update) => shown.push(update),
    serials: {
      get: () => highestSerial,
      raise(serial) {
        highestSerial = Math.max(serial, highestSerial);
      },
    },
  });
  return { updates, time, world, asked, answers, shown, seenSerials, last: () => shown.at(-1) };
}

const refused = (reason: string) => ({ ok: false, problem: { kind: 'update', reason } });
const done = { ok: true, value: null };

describe('looking', () => {
  it('happens soon after the start and once a day, and downloads nothing', async () => {
    const { updates, time, asked, last } = setUp();
    await updates.start();
    expect(last()).toEqual({ kind: 'none', checkedAtMs: null });
    expect(asked.looks).toBe(0);
    await time.advance(60_000);
    expect(asked.looks).toBe(1);
    expect(last()).toEqual({ kind: 'none', checkedAtMs: time.clock.now() });
    await time.advance(3 * dayMs);
    expect(asked).toEqual({ looks: 4, downloads: 0, installs: 0 });
  });

  it.each([
    [0, 0.9],
    [0.999999, 1.1],
  ])('is spread around the day: by chance %s after %s of it', async (random, share) => {
    const { updates, time, world, asked } = setUp();
    world.random = random;
    await updates.start();
    await time.advance(66_000);
    await time.advance(share * dayMs - 20_000);
    expect(asked.looks).toBe(1);
    await time.advance(40_000);
    expect(asked.looks).toBe(2);
  });

  it('never happens by itself while a code is awaited, and makes up for it soon after', async () => {
    const { updates, time, world, asked } = setUp();
    world.isAwaitingCode = true;
    await updates.start();
    await time.advance(20 * 60_000);
    expect(asked.looks).toBe(0);
    world.isAwaitingCode = false;
    await time.advance(10 * 60_000);
    expect(asked.looks).toBe(1);
  });

  it('is left to the person who does not want it, from the start and from then on', async () => {
    const { updates, time, world, asked } = setUp();
    await updates.start();
    await time.advance(60_000);
    world.isWanted = false;
    updates.replan();
    await time.advance(5 * dayMs);
    expect(asked.looks).toBe(1);
    expect(time.pending()).toBe(0);
    expect(await updates.check()).toEqual(done);
    expect(asked.looks).toBe(2);
    world.isWanted = true;
    updates.replan();
    await time.advance(60_000);
    expect(asked.looks).toBe(3);
  });

  it('is made up for when the machine wakes up, once', async () => {
    const { updates, time, asked } = setUp();
    await updates.start();
    await time.advance(60_000);
    time.jump(2 * dayMs);
    updates.wake();
    updates.wake();
    await settle();
    expect(asked.looks).toBe(2);
  });

  it('stops when something was found: the person knows', async () => {
    const { updates, time, asked, last } = setUp({ found: release });
    await updates.start();
    await time.advance(3 * dayMs);
    expect(asked).toEqual({ looks: 1, downloads: 0, installs: 0 });
    expect(last()).toEqual(available);
  });

  it.each<UpdateFailure>(['unreachable', 'other'])(
    'that failed (%s) is told to who asked, and tried again',
    async (failure) => {
      const { updates, time, asked, answers, last } = setUp({ found: failure });
      await updates.start();
      const before = last();
      expect(await updates.check()).toEqual(refused(failure));
      expect(last()).toEqual(before);
      answers.found = release;
      await time.advance(60_000);
      expect(asked.looks).toBe(2);
      expect(last()).toMatchObject({ kind: 'available' });
    },
  );

  it('has no place in a build that does not update itself', async () => {
    const { updates, time, asked, last } = setUp({ isSupported: false });
    await updates.start();
    updates.replan();
    await time.advance(2 * dayMs);
    expect(last()).toEqual({ kind: 'unsupported' });
    expect(await updates.check()).toEqual(refused('unsupported'));
    expect(asked.looks).toBe(0);
    expect(time.pending()).toBe(0);
  });

  it('leaves no timer behind', async () => {
    const { updates, time } = setUp();
    await updates.start();
    updates.stop();
    expect(time.pending()).toBe(0);
  });
});

describe('downloading', () => {
  it('is what a click does, and shows how far it has come', async () => {
    const { updates, shown } = setUp({ found: release });
    await updates.start();
    await updates.check();
    shown.length = 0;
    expect(await updates.download()).toEqual(done);
    expect(shown).toEqual([
      { kind: 'downloading', version: '2.0.0', share: 0 },
      { kind: 'downloading', version: '2.0.0', share: 0.5 },
      ready,
    ]);
  });

  it('can be tried again when it failed', async () => {
    const { updates, answers, last } = setUp({ found: release });
    await updates.start();
    await updates.check();
    answers.download = 'other';
    expect(await updates.download()).toEqual(refused('other'));
    expect(last()).toEqual(available);
    answers.download = null;
    expect(await updates.download()).toEqual(done);
  });

  it('of nothing is refused, and a second click changes nothing', async () => {
    const { updates, asked } = setUp({ found: release });
    await updates.start();
    expect(await updates.download()).toEqual(refused('other'));
    await updates.check();
    await Promise.all([updates.download(), updates.download(), updates.check()]);
    await updates.download();
    expect(asked).toMatchObject({ looks: 1, downloads: 1 });
  });
});

it.each([
  ['an order on its way', shownRentalOf({ state: { kind: 'ordering' } }), true],
  ['an open number without SMS', shownRentalOf(), true],
  ['an open number that has its code', shownRentalOf({ sms: [shownSmsOf()] }), false],
  ['a number that is not watched', shownRentalOf({ state: { kind: 'stopped' } }), false],
  ['a number that ended', shownRentalOf({ state: { kind: 'ended', atMs: 0 } }), false],
])('%s: a code is awaited or not', (_name, rental, expected) => {
  expect(isAwaitingCode([rental])).toBe(expected);
});

describe('installing', () => {
  it('is refused while a code is awaited, and done on a click when none is', async () => {
    const { updates, world, asked, last } = setUp({ found: release });
    await updates.start();
    expect(await updates.install()).toEqual(refused('other'));
    await updates.check();
    await updates.download();
    world.isAwaitingCode = true;
    expect(await updates.install()).toEqual(refused('awaiting-code'));
    expect(last()).toEqual(ready);
    expect(asked.installs).toBe(0);
    world.isAwaitingCode = false;
    expect(await updates.install()).toEqual(done);
    expect(asked.installs).toBe(1);
  });
});

it('says so where what was downloaded is not what we published, at the last moment', async () => {
  const { updates, answers, last } = setUp({ found: release });
  await updates.start();
  await updates.check();
  await updates.download();
  answers.install = 'other';
  expect(await updates.install()).toEqual(refused('other'));
  expect(last()).toEqual(ready);
});

it('only tells of a version that nothing vouches for', async () => {
  const { updates, asked, last } = setUp({ found: { version: '2.0.0', serial: null } });
  await updates.start();
  await updates.check();
  expect(last()).toEqual({ ...available, isInstallable: false });
  expect(await updates.download()).toEqual(refused('other'));
  expect(await updates.install()).toEqual(refused('other'));
  expect(asked).toMatchObject({ downloads: 0, installs: 0 });
});

it('remembers the highest serial, and asks with it the next time', async () => {
  const { updates, answers, seenSerials } = setUp({ found: release });
  await updates.start();
  await updates.check();
  answers.found = { version: '2.0.0', serial: 5 };
  await updates.check();
  await updates.check();
  expect(seenSerials).toEqual([0, 7, 7]);
});
