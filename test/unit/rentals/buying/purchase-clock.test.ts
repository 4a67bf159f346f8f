/** A day's limit holds whatever the clock says, and whatever the person removes from the list. */
import { describe, expect, it } from 'vitest';
import { createClockTrust, latestKnownMs } from '../../../../main/rentals/ledger/clock-trust.ts';
import { dayMs, hourMs } from '../../../../preload/model/index.ts';
import { orders, setUpPurchase } from '../../../support/buying.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { wanted } from '../../../support/rentals.ts';

const yearMs = 365 * dayMs;
const again = { ...wanted, isPressSeen: true };
const overDay = { problem: { kind: 'order-limit', limit: 'daily-spending' } };

/** Two numbers of 48 cents may be bought in a day. */
function setUp() {
  const buying = setUpPurchase();
  buying.limits.dailySpendingMinor = 100;
  return buying;
}

async function buyTwo({ open }: ReturnType<typeof setUp>) {
  const run = open();
  await run.purchase.rent(again);
  await run.purchase.rent(again);
  return run;
}

describe('a clock that is wrong', () => {
  it.each([
    ['ten years ahead', 10 * yearMs],
    ['at the beginning of its time', -56 * yearMs],
  ])('%s at the start begins no new day', async (_name, ms) => {
    const buying = setUp();
    await buyTwo(buying);
    buying.jump(ms);
    expect(await buying.open().purchase.rent(again)).toMatchObject(overDay);
    expect(orders(buying.client)).toHaveLength(2);
  });

  it.each([
    ['ten years ahead', 10 * yearMs],
    ['at the beginning of its time', -56 * yearMs],
  ])('%s while something is bought hides none of it once it is right', async (_name, ms) => {
    const buying = setUp();
    await buying.open().purchase.rent(again);
    buying.jump(ms);
    expect(await buying.open().purchase.rent(again)).toMatchObject({ ok: true });
    buying.jump(-ms);
    const { purchase } = buying.open();
    expect(await purchase.rent(again)).toMatchObject(overDay);
    // That day ends like any other, and it is not begun anew by what was dated wrong.
    await buying.time.advance(dayMs);
    expect(await purchase.rent(again)).toMatchObject({ ok: true });
  });

  it('that is set forward while this runs begins no new day, unless the service says so', async () => {
    const buying = setUp();
    const { purchase, clockTrust } = await buyTwo(buying);
    clockTrust.hear(buying.time.clock.now());
    buying.jump(20 * hourMs);
    expect(await purchase.rent(again)).toMatchObject(overDay);
    clockTrust.hear(buying.time.clock.now());
    expect(await purchase.rent(again)).toMatchObject({ ok: true });
  });
});

it('what is bought after years of absence, before anybody has said that they are over, counts for that day', async () => {
  const buying = setUp();
  await buying.open().purchase.rent(again);
  buying.jump(2 * yearMs);
  const { purchase, clockTrust } = buying.open();
  expect(clockTrust.isDoubted()).toBe(true);
  expect(await purchase.rent(again)).toMatchObject({ ok: true });
  clockTrust.hear(buying.time.clock.now());
  expect(await purchase.rent(again)).toMatchObject({ ok: true });
  expect(await purchase.rent(again)).toMatchObject(overDay);
});

describe('what the person removes', () => {
  it.each(['after it ended', 'after it ended, and after a restart'])(
    'counts for its day: %s',
    async (when) => {
      const buying = setUp();
      const run = await buyTwo(buying);
      for (const { rental } of run.ledger.all()) {
        run.ledger.change(rental.id, (one) => ({ ...one, state: { kind: 'ended', atMs: one.createdAtMs } }));
      }
      run.ledger.removeAll(run.ledger.all().map(({ rental }) => rental.id));
      const { purchase, ledger } = when.includes('restart') ? buying.open() : run;
      expect(ledger.all()).toEqual([]);
      expect(await purchase.rent(again)).toMatchObject(overDay);
      await buying.time.advance(dayMs);
      expect(await purchase.rent(again)).toMatchObject({ ok: true });
    },
  );

  it('counts where its outcome was never known, unless the balance says that nothing was bought', async () => {
    const buying = setUp();
    buying.client.onReserve = async () => ({
      kind: 'unknown',
      reason: 'no-answer',
      problem: { kind: 'offline', reason: 'time-out' },
    });
    buying.balances.after = { amountMinor: 900, currency: 'USD' };
    const { purchase, ledger, only } = buying.open();
    await purchase.rent(again);
    await purchase.rent(again);
    const dismissAll = () => {
      for (const { rental } of ledger.all()) purchase.dismiss(rental.id);
    };
    dismissAll();
    expect(only()).toBeUndefined();
    expect(await purchase.rent(again)).toMatchObject(overDay);
    buying.limits.dailySpendingMinor = 150;
    buying.balances.after = buying.balances.before;
    await purchase.rent(again);
    dismissAll();
    expect(await purchase.rent(again)).toMatchObject({ ok: true });
  });

  it('does not count where the service refused the order', async () => {
    const buying = setUp();
    const { purchase, ledger } = buying.open();
    const accept = buying.client.onReserve;
    buying.client.onReserve = async () => ({ kind: 'refused', problem: { kind: 'not-found' } });
    for (let nth = 0; nth < 5; nth += 1) await purchase.rent(again);
    buying.client.onReserve = accept;
    expect(ledger.removed()).toEqual([]);
    expect(await purchase.rent(again)).toMatchObject({ ok: true });
  });
});

describe('the most likely time', () => {
  const startMs = Date.UTC(2026, 4, 19, 12);

  it('is this computer’s while the last run bears it out, else it goes on from there', async () => {
    const time = createFakeTime(startMs);
    const trust = createClockTrust(time.clock, startMs - 2 * dayMs);
    expect([trust.now(), trust.isDoubted()]).toEqual([startMs, false]);
    time.jump(10 * yearMs);
    await time.advance(hourMs);
    expect([trust.now(), trust.isDoubted()]).toEqual([startMs + hourMs, true]);
    time.jump(-10 * yearMs);
    expect([trust.now(), trust.isDoubted()]).toEqual([startMs + hourMs, false]);
  });

  it('is the service’s, once it has said so', () => {
    const time = createFakeTime(startMs);
    const trust = createClockTrust(time.clock, startMs - 30 * dayMs);
    expect(trust.isDoubted()).toBe(true);
    trust.hear(startMs - 3_600_000);
    expect([trust.now(), trust.isDoubted()]).toEqual([startMs - 3_600_000, false]);
    trust.hear(startMs - 3_000);
    expect(trust.now()).toBe(startMs);
  });

  it('is this computer’s in the first run, for nothing contradicts it', () => {
    const { clock } = createFakeTime(0);
    expect(createClockTrust(clock, latestKnownMs([])).isDoubted()).toBe(false);
  });
});
