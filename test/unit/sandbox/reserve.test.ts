import { describe, expect, it } from 'vitest';
import { availableMinor } from '../../../main/sandbox/accounts/account.ts';
import { seededState } from '../../../main/sandbox/random.ts';
import {
  freshReservations,
  lifetimeMs,
  maxOpenReservations,
  operatorDown,
} from '../../../main/sandbox/world/reserve.ts';
import { catalogue, openTestWorld, startMs, worldSeed } from './kit.ts';

const us = catalogue.country('us');
const whatsapp = catalogue.service('whatsapp');
if (us === null || whatsapp === null) throw new Error('The catalogue lacks the basics');
const shelf = catalogue.shelf(whatsapp, us, startMs);
const usOperators = catalogue.operators(us);
const stockOf = (offer: (typeof shelf.offers)[number]) => offer.stock;
const onSale = shelf.offers.filter((offer) => stockOf(offer) > 0);

describe('an order', () => {
  it('rents a number for 20 minutes and holds the price of "any", which becomes a real operator', () => {
    const { rent, wallet } = openTestWorld();
    const reservation = rent();
    expect(reservation).toMatchObject({
      service: 'whatsapp',
      country: 'us',
      requestedOperator: 'any',
      status: 'PENDING',
      priceMinor: shelf.anyPriceMinor,
      currency: 'USD',
      createdAtMs: startMs,
      expiresAtMs: startMs + lifetimeMs,
    });
    expect(reservation.id).toMatch(/^res_[0-9a-f]{10}$/);
    expect(usOperators.map(({ id }) => id)).toContain(reservation.operator);
    expect(availableMinor(wallet())).toBe(2_500 - shelf.anyPriceMinor);
  });

  it('for one operator costs what that operator asks', () => {
    for (const { operator, priceMinor } of onSale) {
      expect(openTestWorld().rent({ operator: operator.id })).toMatchObject({
        operator: operator.id,
        priceMinor,
      });
    }
  });

  it.each([
    ['service', { service: 'nope' }],
    ['country', { country: 'zz' }],
    ['operator', { operator: 'movistar' }],
  ])('names an unknown %s', (field, change) => {
    expect(openTestWorld().order(change)).toEqual({
      ok: false,
      problem: { kind: 'unknown', field, value: Object.values(change)[0] },
    });
  });

  it('is refused when the wallet, less its holds, is one unit short', () => {
    const test = openTestWorld({ balanceMinor: shelf.anyPriceMinor * 2 - 1 });
    test.rent();
    const before = test.world.save();
    expect(test.order()).toEqual({
      ok: false,
      problem: {
        kind: 'out-of-balance',
        availableMinor: shelf.anyPriceMinor - 1,
        priceMinor: shelf.anyPriceMinor,
        currency: 'USD',
      },
    });
    expect({ ...test.world.save(), random: before.random }).toEqual(before);
  });

  it('is refused when too many are open, and granted again once one has ended', () => {
    const { rent, order, pass } = openTestWorld({ balanceMinor: 100_000 });
    for (let count = 0; count < maxOpenReservations; count += 1) rent();
    expect(order()).toEqual({ ok: false, problem: { kind: 'too-many-open', limit: maxOpenReservations } });
    pass(lifetimeMs);
    expect(order()).toMatchObject({ ok: true });
  });

  it('gets a number that nobody else has open', () => {
    const { rent } = openTestWorld({ balanceMinor: 100_000 });
    const phones = Array.from({ length: maxOpenReservations }, () => rent({ country: 'au' }).phone);
    expect(new Set(phones).size).toBe(maxOpenReservations);
  });

  it('takes a number from the stock, and gives it back when it ends', () => {
    const { rent, world, pass } = openTestWorld();
    const { operator } = rent();
    const offer = shelf.offers.find((each) => each.operator.id === operator);
    if (offer === undefined) throw new Error('An operator that offers nothing');
    expect(world.numbersLeft(offer)).toBe(offer.stock - 1);
    pass(lifetimeMs);
    world.catchUp();
    expect(world.numbersLeft(offer)).toBe(offer.stock);
  });

  it('is refused when the operator has no number left', () => {
    const scarce = catalogue.countries
      .flatMap((country) => catalogue.shelf(whatsapp, country, startMs).offers)
      .find(({ stock }) => stock > 0 && stock < maxOpenReservations - 1);
    if (scarce === undefined) throw new Error('Nothing is scarce with this seed');
    const wanted = { country: scarce.country.id, operator: scarce.operator.id };
    const { rent, order } = openTestWorld({ balanceMinor: 100_000 });
    for (let count = 0; count < scarce.stock; count += 1) rent(wanted);
    expect(order(wanted)).toEqual({ ok: false, problem: { kind: 'no-numbers' } });
  });
});

describe('an idempotency key', () => {
  const keyed = { idempotencyKey: 'click-1' };

  it('makes the same order once: no second number, no second hold, no change at all', () => {
    const { rent, pass, world, changes } = openTestWorld();
    const first = rent(keyed);
    pass(1_000);
    const [before, changesBefore] = [world.save(), changes()];
    expect(rent(keyed)).toEqual(first);
    expect(world.save()).toEqual(before);
    expect(changes()).toBe(changesBefore);
  });

  it('answers even when the balance would not allow a second order', () => {
    const { rent, order } = openTestWorld({ balanceMinor: shelf.anyPriceMinor });
    rent(keyed);
    expect(order(keyed)).toMatchObject({ ok: true });
  });

  it('is refused for another order', () => {
    const { rent, order } = openTestWorld();
    rent(keyed);
    for (const change of [{ service: 'google' }, { country: 'gb' }, { operator: 'tmobile' }]) {
      expect(order({ ...keyed, ...change })).toEqual({ ok: false, problem: { kind: 'key-reused' } });
    }
  });
});

describe('an outage', () => {
  const minuteMs = 60_000;
  const outages = Array.from({ length: 400 }, (_, minute) => {
    const atMs = startMs + minute * minuteMs;
    return { atMs, down: operatorDown(worldSeed, 'us', usOperators, atMs) };
  }).filter(({ down }) => down !== null);
  const [outage] = outages;
  if (outage === undefined || outage.down === null) throw new Error('No outage within hours');
  const ofDownOperator = { operator: outage.down };
  const during = (isAged = true) => openTestWorld({ isAged, balanceMinor: 100_000, nowMs: outage.atMs });

  it('happens now and then', () => {
    expect(outages.length).toBeGreaterThan(8);
    expect(outages.length).toBeLessThan(40);
  });

  it('refuses orders for that operator, until 60 seconds later', () => {
    const { order, pass } = during();
    expect(order(ofDownOperator)).toMatchObject({ ok: false, problem: { kind: 'carrier-timeout' } });
    pass(minuteMs);
    const after = order(ofDownOperator);
    // Sold out is the one other thing that an operator may be by then.
    expect(after.ok || after.problem.kind === 'no-numbers').toBe(true);
  });

  it('leaves the other operators alone, and "any" finds one of them', () => {
    const others = catalogue
      .shelf(whatsapp, us, outage.atMs)
      .offers.filter(({ operator, stock }) => operator.id !== outage.down && stock > 0);
    for (const { operator } of others) {
      expect(during().order({ operator: operator.id })).toMatchObject({ ok: true });
    }
    for (let luck = 0; luck < 40; luck += 1) {
      const saved = { ...during().world.save(), random: seededState(luck, 'luck') };
      const { rent } = openTestWorld({ saved, nowMs: outage.atMs });
      expect(rent().operator).not.toBe(outage.down);
    }
  });

  it('never meets the first orders of a fresh world', () => {
    const { order } = during(false);
    for (let count = 0; count < freshReservations; count += 1) {
      expect(order(ofDownOperator)).toMatchObject({ ok: true });
    }
    expect(order(ofDownOperator)).toMatchObject({ ok: false, problem: { kind: 'carrier-timeout' } });
  });
});
