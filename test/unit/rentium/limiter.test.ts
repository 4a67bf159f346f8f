import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLimiter, createPollShare } from '../../../main/rentium/limiter.ts';
import { createFakeTime } from '../../support/fake-time.ts';

/** Each admission has a signal of its own, as a call has. */
const never = () => new AbortController().signal;

it('lets at most so many leave in any second, in whatever bursts they come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 40 }),
      async (gaps) => {
        const time = createFakeTime();
        const limiter = createLimiter(5, time);
        const leftAtMs: number[] = [];
        for (const gapMs of gaps) {
          void limiter.admit('poll', never()).then(() => leftAtMs.push(time.clock.now()));
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
    void limiter.admit('poll', never()).then(() => order.push(name));
  void limiter.admit('user', never()).then(() => order.push('click'));
  await time.advance(5_000);
  expect(order).toEqual(['poll 1', 'click', 'poll 2', 'poll 3']);
});

it('holds everything until the instant the service named', async () => {
  const time = createFakeTime();
  const limiter = createLimiter(5, time);
  let hasLeft = false;
  limiter.holdUntil(time.clock.now() + 2_000);
  void limiter.admit('user', never()).then(() => {
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
  await limiter.admit('poll', never());
  const waiting = limiter.admit('poll', giveUp.signal);
  giveUp.abort(new Error('given up'));
  await expect(waiting).rejects.toThrow('given up');
  await time.advance(2_000);
  expect(time.pending()).toBe(0);
});

it('does not block for an hour when the clock is set back an hour', async () => {
  const time = createFakeTime();
  const limiter = createLimiter(1, time);
  await limiter.admit('poll', never());
  time.jump(-3_600_000);
  let hasLeft = false;
  void limiter.admit('poll', never()).then(() => {
    hasLeft = true;
  });
  await time.advance(1_000);
  expect(hasLeft).toBe(true);
});

describe('beside polls that take all they may', () => {
  const saturate = async () => {
    const time = createFakeTime();
    const polls = createPollShare({ clock: time.clock, mostPerSecond: () => 5 });
    const limiter = createLimiter(8, { ...time, polls });
    const pollsAtMs: number[] = [];
    for (let nth = 0; nth < 400; nth += 1) {
      void limiter.admit('poll', never()).then(() => pollsAtMs.push(time.clock.now()));
    }
    await time.advance(3_000);
    return { time, polls, limiter, pollsAtMs };
  };

  it('three clicks in a second leave at once, whenever they come', async () => {
    const { time, limiter } = await saturate();
    for (let nth = 0; nth < 10; nth += 1) {
      let left = 0;
      for (let click = 0; click < 3; click += 1) void limiter.admit('user', never()).then(() => (left += 1));
      await time.advance(0);
      expect(left).toBe(3);
      await time.advance(1_037);
    }
  });

  it('polls keep to their own share', async () => {
    const { time, pollsAtMs } = await saturate();
    await time.advance(20_000);
    expect(pollsAtMs.length).toBeGreaterThan(105);
    for (const atMs of pollsAtMs) {
      expect(pollsAtMs.filter((other) => other >= atMs && other < atMs + 1_000).length).toBeLessThanOrEqual(
        5,
      );
    }
  });

  it('a refusal halves their rate, which then grows back by half a request a second in ten seconds', async () => {
    const { time, limiter, polls, pollsAtMs } = await saturate();
    const refusedAtMs = time.clock.now();
    // Those that were under way together are one refusal.
    limiter.holdUntil(refusedAtMs + 4_000);
    limiter.holdUntil(refusedAtMs + 4_000);
    const before = pollsAtMs.length;
    await time.advance(3_999);
    expect(pollsAtMs).toHaveLength(before);
    expect(polls.perSecond()).toBe(2.5);
    await time.advance(10_001);
    expect(polls.perSecond()).toBeCloseTo(3, 5);
    expect(pollsAtMs.length - before).toBeLessThanOrEqual(31);
    await time.advance(60_000);
    expect(polls.perSecond()).toBe(5);
  });

  it('they never come to a stop, however often they are refused', async () => {
    const { time, limiter, polls } = await saturate();
    for (let nth = 0; nth < 20; nth += 1) {
      limiter.holdUntil(time.clock.now() + 1_000);
      await time.advance(1_000);
    }
    expect(polls.perSecond()).toBeGreaterThanOrEqual(0.5);
    expect(polls.perSecond()).toBeLessThan(0.6);
  });
});

describe('who would poll is told when it is worth asking', () => {
  it('at once, when there is room', () => {
    const time = createFakeTime();
    expect(createPollShare({ ...time, mostPerSecond: () => 5 }).nextAtMs()).toBe(time.clock.now());
  });

  it('later, while clicks fill the account', async () => {
    const time = createFakeTime();
    const polls = createPollShare({ ...time, mostPerSecond: () => 5 });
    const limiter = createLimiter(3, { ...time, polls });
    for (let click = 0; click < 3; click += 1) await limiter.admit('user', never());
    expect(polls.nextAtMs()).toBe(time.clock.now() + 1_000);
    time.jump(-3_600_000);
    expect(polls.nextAtMs()).toBe(time.clock.now());
  });

  it('later, while one waits already, or when there is none', async () => {
    const time = createFakeTime();
    const polls = createPollShare({ ...time, mostPerSecond: () => 1 });
    const limiter = createLimiter(8, { ...time, polls });
    await limiter.admit('poll', never());
    const startMs = time.clock.now();
    expect(polls.nextAtMs()).toBe(startMs + 1_000);
    void limiter.admit('poll', never());
    await time.advance(900);
    expect(polls.nextAtMs()).toBe(startMs + 1_900);
    await time.advance(100);
    expect(polls.nextAtMs()).toBe(startMs + 2_000);
  });
});

it('holds nobody for an hour more when the clock is set back an hour', async () => {
  const time = createFakeTime();
  const limiter = createLimiter(5, time);
  limiter.holdUntil(time.clock.now() + 2_000);
  time.jump(-3_600_000);
  await limiter.admit('user', never());
  expect(limiter.heldUntilMs()).toBe(0);
});
