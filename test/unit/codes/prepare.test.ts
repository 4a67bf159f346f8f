import { expect, it } from 'vitest';
import { prepareInBackground } from '../../../main/codes/index.ts';
import { createFakeTime } from '../../support/fake-time.ts';

/** Work in so many pieces, that counts what was done. */
function createWork(pieces: number) {
  const work = {
    done: 0,
    next() {
      work.done += 1;
      return work.done < pieces;
    },
  };
  return work;
}

it('the word tables are read one at a time, never at once, and then no timer is left', async () => {
  const time = createFakeTime();
  const work = createWork(5);
  prepareInBackground(time.timers, work.next);
  expect(work.done).toBe(0);
  const seen = new Set<number>();
  for (let tenths = 0; tenths < 200; tenths += 1) {
    await time.advance(10);
    seen.add(work.done);
  }
  expect([...seen]).toEqual([0, 1, 2, 3, 4, 5]);
  expect(time.pending()).toBe(0);
});

it('no more of them is read once that was stopped', async () => {
  const time = createFakeTime();
  const work = createWork(100);
  const stop = prepareInBackground(time.timers, work.next);
  await time.advance(1_100);
  const done = work.done;
  expect(done).toBeGreaterThan(0);
  stop();
  expect(time.pending()).toBe(0);
  await time.advance(60_000);
  expect(work.done).toBe(done);
});
