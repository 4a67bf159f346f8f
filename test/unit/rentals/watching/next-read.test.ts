import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSmsPrior } from '../../../../main/rentals/watching/arrival-model.ts';
import {
  beDue,
  longestGapOf,
  mostUrgent,
  noteGoodRead,
  noteStart,
  openWatch,
  planNextRead,
} from '../../../../main/rentals/watching/next-read.ts';
import { plansFor } from '../../../../main/rentals/watching/read-plan.ts';
import type { SmsId } from '../../../../preload/model/index.ts';
import { rentalOf } from '../../../support/rentals.ts';

const lifeMs = 1_200_000;
const plans = plansFor(firstSmsPrior, lifeMs, 2);
const rental = rentalOf();
const bornMs = rental.createdAtMs;
const middle = 0.5;

/** The ages from `fromAgeMs` on at which a number without further SMS is read, if each read is answered at once. */
function readAges(isQuiet = false, of = rental, random = middle, fromAgeMs = 0): number[] {
  const openedMs = bornMs + fromAgeMs;
  const watch = openWatch(of, plans, openedMs, random);
  planNextRead(watch, openedMs, isQuiet, 2);
  const ages: number[] = [];
  while (watch.dueAtMs < bornMs + lifeMs + 60_000) {
    const nowMs = Math.max(watch.dueAtMs, openedMs);
    ages.push(nowMs - bornMs);
    noteStart(watch, nowMs);
    noteGoodRead(watch, nowMs, random);
    planNextRead(watch, nowMs, isQuiet, 2);
  }
  return ages;
}
const gapsOf = (ages: readonly number[]) => ages.slice(1).map((age, nth) => age - (ages[nth] ?? 0));

describe('the reads of a fresh number', () => {
  it('are closest while its SMS is most to be expected', () => {
    const ages = readAges();
    const within = (fromMs: number, toMs: number) => ages.filter((age) => age >= fromMs && age < toMs).length;
    expect(within(0, 2_000)).toBeLessThan(within(6_000, 8_000));
    expect(within(6_000, 8_000)).toBe(4);
    expect(within(60_000, 62_000)).toBeLessThan(within(6_000, 8_000));
    expect(within(600_000, 660_000)).toBeLessThanOrEqual(2);
  });

  it('are never more than twice a second, and never more than 45 s and the jitter apart', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.boolean(), (random, isQuiet) => {
        const gaps = gapsOf(readAges(isQuiet, rental, random));
        // Epoch milliseconds are exact to a four-thousandth.
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500 - 0.01);
        expect(Math.max(...gaps)).toBeLessThanOrEqual(49_500);
      }),
    );
  });

  it('cost no more than a read every five seconds over its life', () => {
    expect(readAges().length).toBeLessThan(240);
    expect(readAges(true).length).toBeLessThan(readAges().length / 2);
  });

  it('begin within two seconds of the answer, however late its SMS usually comes', () => {
    const slow = plansFor({ share: 0.9, medianMs: 120_000, sigma: 0.3 }, lifeMs, 2);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (random) => {
        const watch = openWatch(rental, slow, bornMs, random);
        planNextRead(watch, bornMs, false, 2, 9_000);
        expect(watch.dueAtMs - bornMs).toBeLessThanOrEqual(2_000);
        noteStart(watch, watch.dueAtMs);
        noteGoodRead(watch, watch.dueAtMs, random);
        const firstAtMs = watch.dueAtMs;
        planNextRead(watch, firstAtMs, false, 2, 9_000);
        // From then on by what was learnt.
        expect(watch.dueAtMs - firstAtMs).toBeGreaterThan(5_000);
        expect(watch.dueAtMs - firstAtMs).toBeLessThan(10_000);
      }),
    );
  });

  it('look at the moment of expiry', () => {
    expect(readAges()).toContain(lifeMs);
  });

  it('go on where the service named no expiry', () => {
    const endless = rentalOf({ expiresAtMs: null });
    expect(readAges(false, endless).at(-1)).toBeGreaterThan(lifeMs);
  });

  it('begin at once where the number is no longer fresh', () => {
    const watch = openWatch(rental, plans, bornMs + 300_000, middle);
    planNextRead(watch, bornMs + 300_000, false, 2);
    expect(watch.dueAtMs).toBeLessThanOrEqual(bornMs + 300_000);
  });
});

describe('a clock that is set back', () => {
  /** The true ages at which it is read when the clock is set back during the nth read; 0: before it is watched. */
  function agesSetBack(backMs: number, nth: number): number[] {
    let clockMs = bornMs - (nth === 0 ? backMs : 0);
    const watch = openWatch(rental, plans, clockMs, middle);
    const ages: number[] = [];
    for (let age = 0; age < 120_000; ) {
      const startedMs = clockMs;
      noteStart(watch, startedMs);
      noteGoodRead(watch, startedMs, middle);
      ages.push(age);
      if (ages.length === nth) clockMs -= backMs;
      planNextRead(watch, clockMs, false, 2);
      const waitMs = Math.max(watch.dueAtMs - clockMs, 0);
      age += waitMs;
      clockMs += waitMs;
    }
    return ages;
  }
  const readsWithin = (ages: readonly number[], ms: number) => ages.filter((age) => age < ms).length;

  it.each([
    ['5 s', 5_000, 3],
    ['a minute', 60_000, 3],
    ['an hour', 3_600_000, 3],
    ['a minute before it is watched', 60_000, 0],
  ])('by %s leaves a fresh number its fast reads', (_name, backMs, nth) => {
    const [plain, setBack] = [agesSetBack(0, nth), agesSetBack(backMs, nth)];
    expect(readsWithin(setBack, 30_000)).toBeGreaterThan(0.9 * readsWithin(plain, 30_000));
    expect(Math.max(...gapsOf(setBack).slice(0, 20))).toBeLessThan(2_000);
  });

  it('for a while only, and set right again, leaves the number its true age', () => {
    const [once, never] = [
      openWatch(rental, plans, bornMs, middle),
      openWatch(rental, plans, bornMs, middle),
    ];
    planNextRead(once, bornMs - 3_600_000, false, 2);
    for (const watch of [once, never]) {
      noteGoodRead(watch, bornMs + 12_000, middle);
      planNextRead(watch, bornMs + 12_000, false, 2);
    }
    expect(once.dueAtMs).toBe(never.dueAtMs);
  });
});

it('a second code is looked for within the minute after the first', () => {
  const smsAtMs = bornMs + 500_000;
  const sms = {
    id: 'sms' as SmsId, // Branded as the schema would.
    sender: null,
    text: '',
    code: null,
    receivedAtMs: smsAtMs,
    seenAtMs: smsAtMs,
  };
  const ages = readAges(false, rentalOf({ sms: [sms] }), middle, 500_000).map((age) => age - 500_000);
  const within = (fromMs: number, toMs: number) => ages.filter((age) => age >= fromMs && age < toMs).length;
  expect(within(10_000, 40_000)).toBeGreaterThan(15);
  expect(within(300_000, 330_000)).toBeLessThanOrEqual(2);
});

describe('of several that are due', () => {
  const nowMs = bornMs + 600_000;
  const due = (createdAtMs: number) => {
    const watch = openWatch(
      rentalOf({ createdAtMs, expiresAtMs: createdAtMs + lifeMs }),
      plans,
      nowMs,
      middle,
    );
    watch.fromMs = nowMs - 5_000;
    watch.target = 1;
    watch.dueAtMs = nowMs;
    return watch;
  };

  it('the one goes first whose SMS is most to be expected', () => {
    const [old, fresh] = [due(bornMs), due(nowMs - 12_000)];
    expect(mostUrgent([old, fresh], nowMs, false)).toBe(fresh);
    expect(mostUrgent([fresh, old], nowMs, false)).toBe(fresh);
  });

  it('an expiry is looked at before a fresh number', () => {
    const [ending, fresh] = [due(nowMs - lifeMs), due(nowMs - 12_000)];
    expect(mostUrgent([fresh, ending], nowMs, false)).toBe(ending);
  });

  it('a hint goes before all others, and what is under way or not due is left out', () => {
    const [old, fresh] = [due(bornMs), due(nowMs - 12_000)];
    beDue(old, 'hint', nowMs, 2);
    expect(mostUrgent([fresh, old], nowMs, false)).toBe(old);
    old.reads.add({ startedMs: nowMs, abort: new AbortController() });
    expect(mostUrgent([fresh, old], nowMs, false)).toBe(fresh);
    fresh.dueAtMs = nowMs + 1;
    expect(mostUrgent([fresh, old], nowMs, false)).toBeNull();
  });
});

it('numbers that wait long take half of the allowed rate together, however many they are', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 1, max: 6, noNaN: true }),
      (count, most) => {
        const gapMs = longestGapOf(count, most);
        expect((1_000 * count) / gapMs).toBeLessThanOrEqual(most / 2 + 1e-9);
        // And no less where they are few.
        expect(gapMs <= 10_000 || (1_000 * count) / gapMs > most / 2 - 1e-9).toBe(true);
      },
    ),
  );
});
