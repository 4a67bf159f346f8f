import { describe, expect, it } from 'vitest';
import { createClockTrust, latestKnownMs } from '../../../../main/rentals/ledger/clock-trust.ts';
import { createRetention } from '../../../../main/rentals/ledger/housekeeping.ts';
import { createLifeClock } from '../../../../main/rentals/watching/deadlines.ts';
import { dayMs, type RentalId, type RentalState } from '../../../../preload/model/index.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { openLedger } from '../../../support/open-ledger.ts';
import { entryOf } from '../../../support/rentals.ts';

const nowMs = Date.UTC(2026, 4, 19, 12);
const endedDaysAgo = (days: number): RentalState => ({ kind: 'ended', atMs: nowMs - days * dayMs });

it('is deleted at the start, when the setting changes, and within the hour while running', async () => {
  const time = createFakeTime(nowMs);
  const ledger = openLedger(createMemoryDisk(), time.clock);
  const ids = () => ledger.all().map(({ rental }) => rental.id);
  const put = (id: string, days: number) =>
    ledger.put(entryOf({ id: id as RentalId, state: endedDaysAgo(days) }));
  put('d31', 31);
  put('d29', 29.99);
  put('d8', 8);
  let retentionDays: number | null = 30;
  const retention = createRetention({
    ...time,
    ledger,
    retentionDays: () => retentionDays,
    isClockTrusted: () => true,
  });
  retention.update();
  expect(ids()).toEqual(['d8', 'd29']);
  await time.advance(3_600_000);
  expect(ids()).toEqual(['d8']);
  retentionDays = 7;
  retention.update();
  expect(ids()).toEqual([]);
  retention.stop();
  expect(time.pending()).toBe(0);
});

describe('a clock', () => {
  const yearMs = 365 * dayMs;
  const setUp = (retentionDays = 30) => {
    const time = createFakeTime(nowMs);
    const ledger = openLedger(createMemoryDisk(), time.clock);
    ledger.put(entryOf({ state: endedDaysAgo(1), createdAtMs: nowMs - 1.1 * dayMs }));
    const trust = createClockTrust(time.clock, latestKnownMs(ledger.all()));
    const retention = createRetention({
      ...time,
      ledger,
      retentionDays: () => retentionDays,
      isClockTrusted: trust.holds,
    });
    return { ...time, ledger, trust, retention };
  };

  it('that is ten years ahead at the start deletes nothing, nor does it once it is right', async () => {
    const { jump, ledger, retention, advance } = setUp();
    jump(10 * yearMs);
    retention.update();
    await advance(3 * 3_600_000);
    jump(-10 * yearMs);
    await advance(3 * 3_600_000);
    expect(ledger.all()).toHaveLength(1);
  });

  // Five days are likely enough without the service's word.
  it.each([5, 40])('that the service contradicts by %d days deletes nothing', (days) => {
    const { jump, clock, ledger, retention, trust } = setUp(days - 1);
    trust.hear(clock.now());
    jump(days * dayMs);
    retention.update();
    expect(ledger.all()).toHaveLength(1);
    trust.hear(nowMs);
    retention.update();
    expect(ledger.all()).toHaveLength(1);
  });

  it('that the service bears out deletes after any absence', () => {
    const { jump, clock, ledger, retention, trust } = setUp();
    jump(2 * yearMs);
    retention.update();
    expect(ledger.all()).toHaveLength(1);
    trust.hear(clock.now() - 3_000);
    retention.update();
    expect(ledger.all()).toHaveLength(0);
  });

  describe('that jumps while nothing is watched, and before the service has said a word', () => {
    const setUpOffline = () => {
      const made = setUp();
      const { clock, ledger, timers } = made;
      const life = createLifeClock(clock);
      const trust = createClockTrust(clock, latestKnownMs(ledger.all()), life.now);
      const retention = createRetention({
        clock: { now: () => Math.min(clock.now(), trust.now()) },
        timers,
        ledger,
        retentionDays: () => 1,
        isClockTrusted: trust.holds,
      });
      return { ...made, life, trust, retention };
    };

    it.each([6, 0.9, -0.9, -6, 400, -400])('by %d days deletes nothing', async (days) => {
      const { jump, ledger, retention, trust, advance } = setUpOffline();
      ledger.change(entryOf().rental.id, (one) => ({ ...one, state: endedDaysAgo(0.2) }));
      retention.update();
      jump(days * dayMs);
      expect(trust.holds()).toBe(Math.abs(days) < 1);
      retention.update();
      await advance(3 * 3_600_000);
      jump(-days * dayMs);
      await advance(3 * 3_600_000);
      expect(ledger.all()).toHaveLength(1);
      await advance(dayMs);
      expect(ledger.all()).toHaveLength(0);
    });

    it.each([20, -20, 100])('by %d hours begins no other day', async (hours) => {
      const { jump, trust, advance, clock } = setUpOffline();
      jump(hours * 3_600_000);
      await advance(60_000);
      expect(trust.now()).toBe(nowMs + 60_000);
      // As the machine's word that it slept has it, or the service's.
      trust.hear(clock.now());
      expect(trust.now()).toBe(clock.now());
    });
  });
});
