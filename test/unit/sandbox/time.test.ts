import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  availableMinor,
  emptyStatement,
  heldMinor,
  linesOf,
} from '../../../main/sandbox/accounts/account.ts';
import { seededRandom, seededState } from '../../../main/sandbox/random.ts';
import { endedKeptMs } from '../../../main/sandbox/world/reservations.ts';
import { freshReservations, lifetimeMs } from '../../../main/sandbox/world/reserve.ts';
import { freshWorld, type SavedWorld } from '../../../main/sandbox/world/saved-world.ts';
import { defaultOdds, drawFate, type Odds } from '../../../main/sandbox/world/schedule.ts';
import { ada, catalogue, openTestWorld, startMs, worldSeed } from './kit.ts';

const codes = { absent: 0, wrong: 0 };
const allArrive: Odds = { codes, deliveryShare: 1 };
const noneArrive: Odds = { codes, deliveryShare: 0 };
const seeds = Array.from({ length: 600 }, (_, seed) => seed);
/** A world of the same catalogue whose luck differs by seed. */
const withLuck = (luck: number, reservationsMade: number): SavedWorld => ({
  ...freshWorld(worldSeed),
  reservationsMade,
  random: seededState(luck, 'luck'),
});
/** The first order of an aged world, for each luck. */
const aged = (odds: Odds) =>
  seeds.map((luck) => openTestWorld({ odds, start: withLuck(luck, 1_000) }).rent());
const firstDelayMs = ({ upcoming: [first], createdAtMs }: ReturnType<typeof aged>[number]) =>
  (first?.receivedAtMs ?? Number.NaN) - createdAtMs;

describe('the first SMS', () => {
  it('comes to the first three orders of a fresh world within 4 to 10 seconds, with its code', () => {
    for (const seed of seeds.slice(0, 100)) {
      const { rent } = openTestWorld({
        start: withLuck(seed, 0),
        odds: { codes: { absent: 1, wrong: 0 }, deliveryShare: 0 },
      });
      for (let count = 0; count < freshReservations; count += 1) {
        const reservation = rent();
        expect(firstDelayMs(reservation)).toBeGreaterThanOrEqual(4_000);
        expect(firstDelayMs(reservation)).toBeLessThanOrEqual(10_000);
        expect(reservation.upcoming[0]?.code).toMatch(/^[0-9A-Z-]{4,}$/);
      }
      expect(rent().upcoming).toEqual([]);
    }
  });

  it('takes 12 seconds in the median later on, and minutes now and then', () => {
    const delaysMs = aged(allArrive)
      .map(firstDelayMs)
      .toSorted((a, b) => a - b);
    const quantile = (share: number) => delaysMs[Math.floor(share * delaysMs.length)] ?? Number.NaN;
    expect(quantile(0.5)).toBeGreaterThan(10_500);
    expect(quantile(0.5)).toBeLessThan(13_500);
    // Lognormal with sigma 0.9: the middle two thirds lie between 12 s / e^0.9 and 12 s * e^0.9.
    expect(quantile(0.16)).toBeGreaterThan(4_000);
    expect(quantile(0.16)).toBeLessThan(6_000);
    expect(quantile(0.84)).toBeGreaterThan(24_000);
    expect(quantile(0.84)).toBeLessThan(36_000);
    expect(quantile(0.995)).toBeGreaterThan(80_000);
  });

  it('comes as often as the success rate of the operator says', () => {
    const [us, whatsapp] = [catalogue.country('us'), catalogue.service('whatsapp')];
    if (us === null || whatsapp === null) throw new Error('The catalogue lacks the basics');
    for (const offer of catalogue.shelf(whatsapp, us, startMs).offers) {
      const random = seededRandom(1, offer.operator.id);
      const around = { nowMs: startMs, timeScale: 1, odds: defaultOdds, isFresh: false };
      const fates = Array.from({ length: 2_000 }, () => drawFate(offer, random, around));
      const sent = fates.filter(({ upcoming }) => upcoming.length > 0).length / fates.length;
      expect(Math.abs(sent - offer.operator.successRate / 100)).toBeLessThan(0.03);
    }
  });

  it('arrives ten times sooner at time scale 10', () => {
    for (const seed of seeds.slice(0, 50)) {
      const { rent } = openTestWorld({ start: withLuck(seed, 0), timeScale: 10 });
      const reservation = rent();
      expect(firstDelayMs(reservation)).toBeGreaterThanOrEqual(400);
      expect(firstDelayMs(reservation)).toBeLessThanOrEqual(1_000);
      expect(reservation.expiresAtMs).toBe(startMs + lifetimeMs / 10);
    }
  });

  it('is followed by more in about a quarter of the orders, 20 to 60 seconds apart', () => {
    const followed = aged(allArrive).filter(({ upcoming }) => upcoming.length > 1);
    expect(followed.length / seeds.length).toBeGreaterThan(0.2);
    expect(followed.length / seeds.length).toBeLessThan(0.3);
    for (const { upcoming } of followed) {
      for (const [at, sms] of upcoming.slice(1).entries()) {
        const gapMs = sms.receivedAtMs - (upcoming[at]?.receivedAtMs ?? Number.NaN);
        expect(gapMs).toBeGreaterThanOrEqual(20_000);
        expect(gapMs).toBeLessThanOrEqual(60_000);
      }
    }
    expect(Math.max(...followed.map(({ upcoming }) => upcoming.length))).toBeGreaterThan(2);
  });
});

describe('time', () => {
  it('brings the SMS at its moment, not before, and charges for it', () => {
    const { rent, pass, find, wallet, arrived } = openTestWorld();
    const { id, upcoming, priceMinor } = rent();
    const [first] = upcoming;
    pass(firstOf(upcoming) - startMs - 1);
    expect(find(id)).toMatchObject({ status: 'PENDING', sms: [] });
    pass(1);
    expect(find(id)).toMatchObject({ status: 'RECEIVED', sms: [first] });
    expect(arrived).toEqual([{ reservationId: id, sms: first }]);
    expect(wallet()).toMatchObject({ settledMinor: 2_500 - priceMinor, holds: [] });
  });

  it('completes a reservation with SMS at expiry, and keeps the charge', () => {
    const { rent, pass, find, wallet } = openTestWorld();
    const { id, priceMinor } = rent();
    pass(lifetimeMs);
    expect(find(id)).toMatchObject({ status: 'COMPLETED', upcoming: [], endedAtMs: startMs + lifetimeMs });
    expect(wallet()).toMatchObject({ settledMinor: 2_500 - priceMinor, holds: [] });
  });

  it('ends a reservation without SMS, not a moment early, and gives the money back', () => {
    const ends = seeds.map((seed) => {
      const { rent, pass, find, wallet } = openTestWorld({ start: withLuck(seed, 1_000), odds: noneArrive });
      const { id, failsAtMs, expiresAtMs, priceMinor } = rent();
      const endMs = failsAtMs ?? expiresAtMs;
      pass(endMs - startMs - 1);
      expect(find(id).status).toBe('PENDING');
      expect(wallet()).toMatchObject({
        settledMinor: 2_500,
        holds: [{ reservationId: id, amountMinor: priceMinor }],
      });
      pass(1);
      const { status } = find(id);
      expect(status).toBe(failsAtMs === null ? 'EXPIRED' : 'FAILED');
      expect(find(id)).toMatchObject({ sms: [], endedAtMs: endMs });
      expect(wallet()).toMatchObject({ settledMinor: 2_500, holds: [] });
      return status;
    });
    const failed = ends.filter((status) => status === 'FAILED').length / ends.length;
    expect(failed).toBeGreaterThan(0.1);
    expect(failed).toBeLessThan(0.2);
  });

  it('does nothing when the clock is set back', () => {
    const { rent, pass, find, changes } = openTestWorld();
    const { id } = rent();
    pass(30_000);
    const before = find(id);
    const changesBefore = changes();
    pass(-60_000);
    expect(find(id)).toBe(before);
    expect(changes()).toBe(changesBefore);
  });

  it('runs ahead of the computer when it is told to', () => {
    const { world, rent, find } = openTestWorld();
    const { id } = rent();
    world.passTime(lifetimeMs);
    expect(world.nowMs()).toBe(startMs + lifetimeMs);
    expect(find(id).status).toBe('COMPLETED');
  });

  it('moves what lies ahead when its scale changes, and leaves what was', () => {
    const { world, rent, find, pass } = openTestWorld();
    const { id, upcoming } = rent();
    pass(1_000);
    world.setTimeScale(4);
    const moved = find(id);
    expect(moved.createdAtMs).toBe(startMs);
    expect(moved.expiresAtMs).toBe(startMs + 1_000 + (lifetimeMs - 1_000) / 4);
    const leftMs = firstOf(upcoming) - startMs - 1_000;
    pass(Math.ceil(leftMs / 4) - 2);
    expect(find(id).status).toBe('PENDING');
    pass(3);
    expect(find(id).status).toBe('RECEIVED');
  });

  it('forgets what ended an hour ago, and its idempotency key', () => {
    const { rent, pass, world, find } = openTestWorld();
    const first = rent({ idempotencyKey: 'click-1' });
    pass(lifetimeMs + endedKeptMs - 1);
    expect(find(first.id).id).toBe(first.id);
    pass(1);
    expect(world.reservations().find(first.id)).toBeNull();
    expect(rent({ idempotencyKey: 'click-1' }).id).not.toBe(first.id);
  });

  it('has the same outcome in one leap as in many steps', () => {
    const stepsMs = fc.array(fc.nat(lifetimeMs / 4), { maxLength: 20 });
    fc.assert(
      fc.property(fc.nat(10_000), stepsMs, (seed, steps) => {
        const start = withLuck(seed, 1_000);
        const [leap, walk] = [openTestWorld({ start }), openTestWorld({ start })];
        for (let count = 0; count < 3; count += 1) leap.rent();
        for (let count = 0; count < 3; count += 1) walk.rent();
        for (const ms of steps) {
          leap.pass(ms);
          walk.pass(ms);
          walk.world.catchUp();
        }
        leap.world.catchUp();
        expect(leap.world.save()).toEqual(walk.world.save());
        expect(leap.arrived).toEqual(walk.arrived);
      }),
      { numRuns: 60 },
    );
  });
});

const firstOf = (upcoming: readonly { readonly receivedAtMs: number }[]) =>
  upcoming[0]?.receivedAtMs ?? Number.NaN;

describe('an SMS by hand', () => {
  const body = { sender: 'Somebody', text: 'Call me', code: null };
  const waiting = () => openTestWorld({ odds: noneArrive, isAged: true });

  it('arrives now and is charged like any first SMS', () => {
    const { rent, pass, world, find, wallet, arrived } = waiting();
    const { id, priceMinor } = rent();
    pass(1_000);
    expect(world.deliver(id, body)).toBe(true);
    expect(find(id)).toMatchObject({
      status: 'RECEIVED',
      sms: [{ ...body, receivedAtMs: startMs + 1_000 }],
    });
    expect(arrived).toHaveLength(1);
    expect(wallet()).toMatchObject({ settledMinor: 2_500 - priceMinor, holds: [] });
  });

  it('saves a number that was about to be taken away', () => {
    for (const seed of seeds.slice(0, 60)) {
      const { rent, pass, world, find } = openTestWorld({ start: withLuck(seed, 1_000), odds: noneArrive });
      const { id } = rent();
      world.deliver(id, body);
      pass(lifetimeMs);
      expect(find(id).status).toBe('COMPLETED');
    }
  });

  it('reaches nobody at an unknown or ended reservation', () => {
    const { rent, pass, world } = waiting();
    const { id } = rent();
    expect(world.deliver('res_0000000000', body)).toBe(false);
    pass(lifetimeMs);
    expect(world.deliver(id, body)).toBe(false);
  });
});

describe('the money of the world', () => {
  const act = fc.oneof(
    fc.record({
      kind: fc.constant('order' as const),
      operator: fc.constantFrom('any', 'tmobile', 'verizon'),
    }),
    fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(lifetimeMs / 2) }),
    fc.record({ kind: fc.constant('sms' as const), which: fc.nat(30) }),
    fc.record({ kind: fc.constant('scale' as const), timeScale: fc.integer({ min: 1, max: 50 }) }),
  );

  it('is all there after any sequence of orders, SMS and time', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(400), fc.array(act, { maxLength: 40 }), (seed, paidInMinor, acts) => {
        const test = openTestWorld({ start: withLuck(seed, 1_000), balanceMinor: paidInMinor });
        const made: string[] = [];
        for (const each of acts) {
          if (each.kind === 'wait') test.pass(each.ms);
          if (each.kind === 'scale') test.world.setTimeScale(each.timeScale);
          if (each.kind === 'sms')
            test.world.deliver(made[each.which] ?? '', { sender: 'S', text: 'T', code: null });
          if (each.kind === 'order') {
            const outcome = test.order({ operator: each.operator });
            if (outcome.ok) made.push(outcome.reservation.id);
          }
          test.world.catchUp();
        }
        const { statement: parts = emptyStatement, wallet } = test.world.account(ada) ?? {};
        const statement = linesOf(parts);
        if (wallet === undefined) throw new Error('Ada has no account');
        const pricesOf = (kind: string) =>
          statement.filter((line) => line.kind === kind).map((line) => line.reservationId);
        const priceOf = (id: string | null) =>
          -(statement.find((line) => line.kind === 'hold' && line.reservationId === id)?.amountMinor ?? 0);
        const charged = pricesOf('charge').reduce((sum, id) => sum + priceOf(id), 0);
        expect(wallet.settledMinor).toBe(paidInMinor - charged);
        // Each hold is charged or given back at most once, and what is neither is still held.
        const settled = [...pricesOf('charge'), ...pricesOf('refund')];
        expect(new Set(settled).size).toBe(settled.length);
        const open = made.filter((id) => !settled.includes(id));
        expect(heldMinor(wallet)).toBe(open.reduce((sum, id) => sum + priceOf(id), 0));
        expect(availableMinor(wallet)).toBeGreaterThanOrEqual(0);
        // The statement tells the whole story: its sums are the wallet.
        expect(statement.reduce((sum, line) => sum + line.amountMinor, 0)).toBe(availableMinor(wallet));
        expect(statement.at(-1)).toMatchObject({
          availableMinor: availableMinor(wallet),
          heldMinor: heldMinor(wallet),
        });
      }),
      { numRuns: 150 },
    );
  });
});
