import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLimiter } from '../../../main/rentium/limiter.ts';
import { createFakeTime } from '../../tools/fake-time.ts';

const never = new AbortController().signal;

it('lets at most so many leave in any second, in whatever bursts they come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 40 }),
      async (gaps) => {
        const time = createFakeTime();
        const limiter = createLimiter(5, time);
        const leftAtMs: number[] = [];
        for (const gapMs of gaps) {
          void limiter.admit('poll', never).then(() => leftAtMs.push(time.clock.now()));
          await time.advance(gapMs);
        }
        await time.advance(60_000);
        expect(leftAtMs).toHaveLength(gaps.length);
        for (const atMs of leftAtMs) {
          expect(leftAtMs.filter((other) => other >= atMs && other < atMs + 1000).length).toBeLessThanOrEqual(
            5,
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('lets a click pass every waiting poll', async () => {
  const time = createFakeTime();
  const limiter = createLimiter(1, time);
  const order: string[] = [];
  for (const name of ['poll 1', 'poll 2', 'poll 3'])
    void limiter.admit('poll', never).then(() => order.push(name));
  void limiter.admit('user', never).then(() => order.push('click'));
  await time.advance(5_000);
  expect(order).toEqual(['poll 1', 'click', 'poll 2', 'poll 3']);
});

it('holds everything until the instant the service named', async () => {
  const time = createFakeTime();
  const limiter = createLimiter(5, time);
  let hasLeft = false;
  limiter.holdUntil(time.clock.now() + 2_000);
  void limiter.admit('user', never).then(() => {
    hasLeft = true;
  });
  await time.advance(1_999);
  expect(hasLeft).toBe(false);
  await time.advance(1);
  expect(hasLeft).toBe(true);
});

it('forgets a request that was given up while it waited', async () => {
  const time = createFakeTime();
  const limiter = createLimiter(1, time);
  const giveUp = new AbortController();
  await limiter.admit('poll', never);
  const waiting = limiter.admit('poll', giveUp.signal);
  giveUp.abort(new Error('given up'));
  await expect(waiting).rejects.toThrow('given up');
  await time.advance(2_000);
  expect(time.pending()).toBe(0);
});

it('does not block for an hour when the clock is set back an hour', async () => {
  const time = createFakeTime();
  const limiter = createLimiter(1, time);
  await limiter.admit('poll', never);
  time.jump(-3_600_000);
  let hasLeft = false;
  void limiter.admit('poll', never).then(() => {
    hasLeft = true;
  });
  await time.advance(1_000);
  expect(hasLeft).toBe(true);
});
