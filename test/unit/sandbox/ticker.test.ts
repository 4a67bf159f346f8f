import { describe, expect, it } from 'vitest';
import { createTicker } from '../../../main/sandbox/world/live-world.ts';
import { lifetimeMs } from '../../../main/sandbox/world/reserve.ts';
import { createFakeTime } from '../../support/fake-time.ts';
import { openTestWorld, startMs } from './kit.ts';

function ticking() {
  const { clock, timers, pending, advance } = createFakeTime(startMs);
  const test = openTestWorld({ now: clock.now });
  const ticker = createTicker(test.world, timers);
  return { ...test, ticker, pending, advance };
}

describe('a ticking world', () => {
  it('lets each SMS arrive within two milliseconds of its moment, though nobody asks', async () => {
    const { rent, ticker, advance, arrived } = ticking();
    const { upcoming } = rent();
    ticker.update();
    const [first] = upcoming;
    if (first === undefined) throw new Error('Nothing is on its way');
    await advance(first.receivedAtMs - startMs - 1);
    expect(arrived).toEqual([]);
    await advance(2);
    expect(arrived.map(({ sms }) => sms)).toEqual([first]);
  });

  it('has one timer however much is open, and none when all has ended', async () => {
    const { rent, ticker, pending, advance } = ticking();
    for (let count = 0; count < 3; count += 1) {
      rent();
      ticker.update();
      expect(pending()).toBe(1);
    }
    await advance(lifetimeMs + 10);
    expect(pending()).toBe(0);
  });

  it('stands still when it is stopped', async () => {
    const { rent, ticker, pending, advance, arrived } = ticking();
    rent();
    ticker.update();
    ticker.stop();
    expect(pending()).toBe(0);
    await advance(lifetimeMs);
    expect(arrived).toEqual([]);
  });
});
