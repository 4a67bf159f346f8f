import { describe, expect, it } from 'vitest';
import { availableMinor } from '../../../main/sandbox/accounts/wallet.ts';
import { advance } from '../../../main/sandbox/world/advance.ts';
import { operatorDown } from '../../../main/sandbox/world/outages.ts';
import { FRESH_RESERVATIONS, LIFE_MS, OPEN_LIMIT } from '../../../main/sandbox/world/reserve.ts';
import {
  agedWorldWith,
  catalogue,
  granted,
  order,
  SEED,
  START_MS,
  walletOf,
  whatsappUs,
  worldWith,
} from './kit.ts';

const us = catalogue.country('us');
const whatsapp = catalogue.service('whatsapp');
if (us === null || whatsapp === null) throw new Error('The catalogue lacks the basics');
const shelf = catalogue.shelf(whatsapp, us);
const usOperators = catalogue.operators(us);

describe('an order', () => {
  it('rents a number for 20 minutes and holds the price of "any", which becomes a real operator', () => {
    const { world, reservation } = granted(order(worldWith(2500)));
    expect(reservation).toMatchObject({
      service: 'whatsapp',
      country: 'us',
      requestedOperator: 'any',
      status: 'PENDING',
      priceMinor: shelf.anyPriceMinor,
      currency: 'USD',
      createdAtMs: START_MS,
      expiresAtMs: START_MS + LIFE_MS,
    });
    expect(reservation.id).toMatch(/^res_[0-9a-f]{10}$/);
    expect(usOperators.map(({ id }) => id)).toContain(reservation.operator);
    expect(availableMinor(walletOf(world))).toBe(2500 - shelf.anyPriceMinor);
  });

  it('for one operator costs what that operator asks', () => {
    for (const { operator, priceMinor } of shelf.offers) {
      const { reservation } = granted(order(worldWith(2500), { ...whatsappUs, operator: operator.id }));
      expect(reservation).toMatchObject({ operator: operator.id, priceMinor });
    }
  });

  it('expires sooner when time runs faster', () => {
    const { reservation } = granted(order(worldWith(2500), whatsappUs, START_MS, 10));
    expect(reservation.expiresAtMs).toBe(START_MS + LIFE_MS / 10);
  });

  it.each([
    ['service', { service: 'nope' }],
    ['country', { country: 'zz' }],
    ['operator', { operator: 'movistar' }],
  ])('names an unknown %s', (field, change) => {
    expect(order(worldWith(2500), { ...whatsappUs, ...change })).toEqual({
      ok: false,
      problem: { kind: 'unknown', field, value: Object.values(change)[0] },
    });
  });

  it('is refused when the wallet, less its holds, is one unit short', () => {
    expect(order(worldWith(shelf.anyPriceMinor * 2 - 1))).toMatchObject({ ok: true });
    const { world } = granted(order(worldWith(shelf.anyPriceMinor * 2 - 1)));
    expect(order(world)).toEqual({
      ok: false,
      problem: {
        kind: 'out-of-balance',
        availableMinor: shelf.anyPriceMinor - 1,
        priceMinor: shelf.anyPriceMinor,
        currency: 'USD',
      },
    });
  });

  it('is refused when too many are open, and granted again once one has ended', () => {
    let world = worldWith(100_000);
    for (let count = 0; count < OPEN_LIMIT; count += 1) world = granted(order(world)).world;
    expect(order(world)).toEqual({ ok: false, problem: { kind: 'too-many-open', limit: OPEN_LIMIT } });
    expect(order(advance(world, START_MS + LIFE_MS))).toMatchObject({ ok: true });
  });

  it('gets a number that nobody else has open', () => {
    let world = worldWith(100_000);
    for (let count = 0; count < OPEN_LIMIT; count += 1) {
      world = granted(order(world, { ...whatsappUs, country: 'au' })).world;
    }
    expect(new Set(world.reservations.map(({ phone }) => phone)).size).toBe(OPEN_LIMIT);
  });

  it('is refused when the operator has no number left', () => {
    const scarce = catalogue.countries
      .flatMap((country) => catalogue.shelf(whatsapp, country).offers)
      .find(({ stock }) => stock < OPEN_LIMIT);
    if (scarce === undefined) throw new Error('Nothing is scarce with this seed');
    const wanted = { ...whatsappUs, country: scarce.country.id, operator: scarce.operator.id };
    let world = worldWith(100_000);
    for (let count = 0; count < scarce.stock; count += 1) world = granted(order(world, wanted)).world;
    expect(order(world, wanted)).toEqual({ ok: false, problem: { kind: 'no-numbers' } });
    expect(order(world, { ...wanted, operator: 'any' })).toMatchObject({ ok: true });
  });
});

describe('an idempotency key', () => {
  const keyed = { ...whatsappUs, idempotencyKey: 'click-1' };

  it('makes the same order once: no second number, no second hold', () => {
    const first = granted(order(worldWith(2500), keyed));
    const second = granted(order(first.world, keyed, START_MS + 5_000));
    expect(second.reservation).toEqual(first.reservation);
    expect(second.world).toBe(first.world);
  });

  it('answers even when the balance would not allow a second order', () => {
    const first = granted(order(worldWith(shelf.anyPriceMinor), keyed));
    expect(order(first.world, keyed)).toMatchObject({ ok: true });
  });

  it('is refused for another order', () => {
    const { world } = granted(order(worldWith(2500), keyed));
    for (const change of [{ service: 'google' }, { country: 'gb' }, { operator: 'tmobile' }]) {
      expect(order(world, { ...keyed, ...change })).toEqual({ ok: false, problem: { kind: 'key-reused' } });
    }
  });
});

describe('an outage', () => {
  const minuteMs = 60_000;
  const outages = Array.from({ length: 400 }, (_, minute) => {
    const atMs = START_MS + minute * minuteMs;
    return { atMs, down: operatorDown(SEED, 'us', usOperators, atMs) };
  }).filter(({ down }) => down !== null);
  const [outage] = outages;
  if (outage === undefined || outage.down === null) throw new Error('No outage within hours');
  const ofDownOperator = { ...whatsappUs, operator: outage.down };

  it('happens now and then', () => {
    expect(outages.length).toBeGreaterThan(8);
    expect(outages.length).toBeLessThan(40);
  });

  it('refuses orders for that operator, until 60 seconds later', () => {
    const refused = order(agedWorldWith(2500), ofDownOperator, outage.atMs);
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'carrier-timeout' } });
    expect(order(agedWorldWith(2500), ofDownOperator, outage.atMs + minuteMs)).toMatchObject({ ok: true });
  });

  it('leaves the other operators alone, and "any" finds one of them', () => {
    for (const { operator } of shelf.offers.filter((offer) => offer.operator.id !== outage.down)) {
      const other = { ...whatsappUs, operator: operator.id };
      expect(order(agedWorldWith(2500), other, outage.atMs)).toMatchObject({ ok: true });
    }
    for (let random = 1; random < 40; random += 1) {
      const world = { ...agedWorldWith(2500), random: [random, 2, 3, 4] as const };
      expect(granted(order(world, whatsappUs, outage.atMs)).reservation.operator).not.toBe(outage.down);
    }
  });

  it('never meets the first orders of a fresh world', () => {
    let world = worldWith(100_000);
    for (let count = 0; count < FRESH_RESERVATIONS; count += 1) {
      world = granted(order(world, ofDownOperator, outage.atMs)).world;
    }
    expect(order(world, ofDownOperator, outage.atMs)).toMatchObject({ ok: false });
  });
});

describe('the memory of the world', () => {
  it('keeps every open reservation and the latest 500 that ended', () => {
    let world = worldWith(1_000_000);
    let nowMs = START_MS;
    for (let count = 0; count < 510; count += 1) {
      world = granted(order(world, whatsappUs, nowMs)).world;
      nowMs += LIFE_MS;
      world = advance(world, nowMs);
    }
    const { world: after, reservation } = granted(order(world, whatsappUs, nowMs));
    expect(after.reservations).toHaveLength(501);
    expect(after.reservations.at(-1)).toBe(reservation);
    expect(after.reservations.at(0)?.createdAtMs).toBe(START_MS + 10 * LIFE_MS);
  });
});
