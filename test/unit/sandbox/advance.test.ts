import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availableMinor, heldMinor } from '../../../main/sandbox/accounts/wallet.ts';
import { advance } from '../../../main/sandbox/world/advance.ts';
import { deliver } from '../../../main/sandbox/world/deliver.ts';
import { LIFE_MS } from '../../../main/sandbox/world/reserve.ts';
import type { World } from '../../../main/sandbox/world/world.ts';
import {
  agedWorldWith,
  granted,
  order,
  reservationOf,
  START_MS,
  walletOf,
  whatsappUs,
  worldWith,
} from './kit.ts';

/** An order of a world with this seed; with an aged world some of them never get an SMS. */
const orderedWithSeed = (seed: number, timeScale = 1) =>
  granted(order(worldWith(2500, seed), whatsappUs, START_MS, timeScale));
const agedWithSeed = (seed: number) => granted(order(agedWorldWith(2500, seed)));
const seeds = Array.from({ length: 1_000 }, (_, seed) => seed);
const lostSeed = seeds.find((seed) => agedWithSeed(seed).reservation.upcoming.length === 0) ?? -1;

describe('the first SMS', () => {
  it('arrives 4 to 12 seconds after the order in every fresh world', () => {
    const delaysMs = seeds.map((seed) => {
      const { reservation } = orderedWithSeed(seed);
      return (reservation.upcoming[0]?.receivedAtMs ?? Number.NaN) - START_MS;
    });
    for (const delayMs of delaysMs) {
      expect(delayMs).toBeGreaterThanOrEqual(4_000);
      expect(delayMs).toBeLessThanOrEqual(12_000);
    }
    expect(Math.min(...delaysMs)).toBeLessThan(4_200);
    expect(Math.max(...delaysMs)).toBeGreaterThan(11_800);
  });

  it('arrives ten times sooner at time scale 10', () => {
    for (const seed of seeds.slice(0, 50)) {
      const atMs = orderedWithSeed(seed, 10).reservation.upcoming[0]?.receivedAtMs ?? Number.NaN;
      expect(atMs - START_MS).toBeGreaterThanOrEqual(400);
      expect(atMs - START_MS).toBeLessThanOrEqual(1_200);
    }
  });

  it('never comes to about one in twenty orders of an older world', () => {
    const lost = seeds.filter((seed) => agedWithSeed(seed).reservation.upcoming.length === 0);
    expect(lost.length).toBeGreaterThan(30);
    expect(lost.length).toBeLessThan(75);
  });

  it('is followed by a second one 20 to 60 seconds later in about a quarter of the orders', () => {
    const gapsMs = seeds.flatMap((seed) => {
      const [first, second] = orderedWithSeed(seed).reservation.upcoming;
      return first && second ? [second.receivedAtMs - first.receivedAtMs] : [];
    });
    expect(gapsMs.length).toBeGreaterThan(200);
    expect(gapsMs.length).toBeLessThan(300);
    for (const gapMs of gapsMs) {
      expect(gapMs).toBeGreaterThanOrEqual(20_000);
      expect(gapMs).toBeLessThanOrEqual(60_000);
    }
  });
});

describe('time', () => {
  it('brings the SMS at its moment, not before, and charges for it', () => {
    const { world, reservation } = orderedWithSeed(1);
    const dueMs = reservation.upcoming[0]?.receivedAtMs ?? Number.NaN;
    expect(advance(world, dueMs - 1)).toBe(world);

    const after = advance(world, dueMs);
    expect(reservationOf(after, reservation.id)).toMatchObject({ status: 'RECEIVED' });
    expect(reservationOf(after, reservation.id).sms).toEqual([reservation.upcoming[0]]);
    expect(walletOf(after)).toMatchObject({ settledMinor: 2500 - reservation.priceMinor, holds: {} });
  });

  it('completes a reservation with SMS at expiry, and keeps the charge', () => {
    const { world, reservation } = orderedWithSeed(1);
    const after = advance(world, START_MS + LIFE_MS);
    expect(reservationOf(after, reservation.id)).toMatchObject({ status: 'COMPLETED', upcoming: [] });
    expect(availableMinor(walletOf(after))).toBe(2500 - reservation.priceMinor);
  });

  it('expires a reservation without SMS, not a moment early, and gives the money back', () => {
    const { world, reservation } = agedWithSeed(lostSeed);
    expect(advance(world, START_MS + LIFE_MS - 1)).toBe(world);
    const after = advance(world, START_MS + LIFE_MS);
    expect(reservationOf(after, reservation.id)).toMatchObject({ status: 'EXPIRED', sms: [] });
    expect(walletOf(after)).toMatchObject({ settledMinor: 2500, holds: {} });
  });

  it('does nothing when the clock is set back', () => {
    const world = advance(orderedWithSeed(1).world, START_MS + 30_000);
    expect(advance(world, START_MS - 30_000)).toBe(world);
  });

  it('has the same outcome in one leap as in many steps', () => {
    const stepsMs = fc.array(fc.integer({ min: 0, max: 2 * LIFE_MS }), { maxLength: 20 });
    fc.assert(
      fc.property(fc.nat(10_000), stepsMs, (seed, offsetsMs) => {
        let start = agedWorldWith(2500, seed);
        for (let count = 0; count < 3; count += 1) start = granted(order(start)).world;
        const endMs = START_MS + Math.max(0, ...offsetsMs);
        const stepwise = offsetsMs
          .toSorted((a, b) => a - b)
          .reduce((world, offsetMs) => advance(world, START_MS + offsetMs), start);
        expect(advance(stepwise, endMs)).toEqual(advance(start, endMs));
      }),
    );
  });
});

describe('an SMS by hand', () => {
  const body = { sender: 'Somebody', text: 'Call me', code: null };

  it('arrives now and is charged like any first SMS', () => {
    const { world, reservation } = agedWithSeed(lostSeed);
    const after = deliver(world, reservation.id, body, START_MS + 1_000);
    if (after === null) throw new Error('not delivered');
    expect(reservationOf(after, reservation.id)).toMatchObject({
      status: 'RECEIVED',
      sms: [{ ...body, receivedAtMs: START_MS + 1_000 }],
    });
    expect(walletOf(after)).toMatchObject({ settledMinor: 2500 - reservation.priceMinor, holds: {} });
  });

  it('reaches nobody at an unknown or ended reservation', () => {
    const { world, reservation } = agedWithSeed(lostSeed);
    expect(deliver(world, 'res_0000000000', body, START_MS)).toBeNull();
    const ended = advance(world, START_MS + LIFE_MS);
    expect(deliver(ended, reservation.id, body, START_MS + LIFE_MS)).toBeNull();
  });
});

describe('the money of the world', () => {
  const act = fc.oneof(
    fc.record({
      kind: fc.constant('order' as const),
      operator: fc.constantFrom('any', 'tmobile', 'verizon'),
    }),
    fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(LIFE_MS) }),
    fc.record({ kind: fc.constant('sms' as const), which: fc.nat(30) }),
  );

  it('is all there after any sequence of orders, SMS and time', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(400), fc.array(act, { maxLength: 40 }), (seed, paidIn, acts) => {
        let world: World = agedWorldWith(paidIn, seed);
        let nowMs = START_MS;
        for (const each of acts) {
          if (each.kind === 'wait') nowMs += each.ms;
          world = advance(world, nowMs);
          if (each.kind === 'order') {
            const outcome = order(world, { ...whatsappUs, operator: each.operator }, nowMs);
            if (outcome.ok) world = outcome.world;
          }
          if (each.kind === 'sms') {
            const id = world.reservations[each.which]?.id ?? '';
            world = deliver(world, id, { sender: 'S', text: 'T', code: null }, nowMs) ?? world;
          }
          const paid = world.reservations.filter(({ sms }) => sms.length > 0);
          const waiting = world.reservations.filter(({ status }) => status === 'PENDING');
          const sum = (list: typeof paid) => list.reduce((total, { priceMinor }) => total + priceMinor, 0);
          const wallet = walletOf(world);
          expect(wallet.settledMinor).toBe(paidIn - sum(paid));
          expect(heldMinor(wallet)).toBe(sum(waiting));
          expect(availableMinor(wallet)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
