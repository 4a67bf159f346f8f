/** Alerts for offers that are sold out or too dear. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createAlerts,
  isBack,
  noAlerts,
  type StoredAlert,
  storedAlerts,
} from '../../../../main/rentals/alerts/alerts.ts';
import type { OffersRoom } from '../../../../main/rentals/buying/offers.ts';
import { openDocument } from '../../../../main/storage/document.ts';
import type { Country, Money, OfferAlert, Operator, Order } from '../../../../preload/model/index.ts';
import { operatorOf } from '../../../support/buying.ts';
import { createFakeChance } from '../../../support/fake-chance.ts';
import { createFakeClient, usd } from '../../../support/fake-client.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { order } from '../../../support/rentals.ts';

const minuteMs = 60_000;
const soldOut: Operator = { ...operatorOf(usd(48)), stock: { count: 0, exact: true } };
const left = (count: number, price: Money | null = usd(48)): Operator => ({
  ...operatorOf(price),
  stock: { count, exact: true },
});
const inCountry = (countryId: string): Order => ({ ...order, country: { id: countryId, name: countryId } });

function setUp() {
  const disk = createMemoryDisk();
  const time = createFakeTime();
  const { clock, timers } = time;
  const shelf = { operators: [soldOut] as readonly Operator[], countries: [] as readonly Country[] };
  const reads: { readonly list: string; readonly atMs: number }[] = [];
  const back: OfferAlert[] = [];
  const sessionOf = (server: string) => ({
    server,
    account: server,
    client: createFakeClient(),
    close: async () => {},
  });
  let session = sessionOf('sandbox');
  let isReachable = true;
  const answer = async <T>(list: string, value: T) => {
    reads.push({ list, atMs: clock.now() });
    return isReachable
      ? ({ ok: true, value } as const)
      : ({ ok: false, problem: { kind: 'offline', reason: 'unreachable' } } as const);
  };
  const offers: Pick<OffersRoom, 'listCountries' | 'listOperators' | 'recall'> = {
    listOperators: (service, country) => answer(`${service} ${country}`, shelf.operators),
    listCountries: (service) => answer(service, shelf.countries),
    recall: () => ({ services: null, countries: null, operators: shelf.operators }),
  };
  const open = () =>
    createAlerts({
      document: openDocument({
        disk,
        clock,
        name: 'alerts',
        schema: storedAlerts,
        empty: noAlerts,
        isCopied: false,
        onDamage: () => {},
      }),
      offers,
      session: () => session,
      clock,
      timers,
      chance: createFakeChance(),
      onBack: (alert) => back.push(alert),
      onChange: () => {},
    });
  return {
    disk,
    time,
    shelf,
    reads,
    back,
    open,
    use: (server: string) => {
      session = sessionOf(server);
    },
    reach: (isReached: boolean) => {
      isReachable = isReached;
    },
  };
}

describe('an offer that a person waits for', () => {
  it('is told once, when it is back, and nothing but lists is asked for', async () => {
    const { open, time, shelf, reads, back } = setUp();
    const alerts = open();
    alerts.set(order, null);
    await time.advance(3 * minuteMs);
    expect(back).toEqual([]);
    shelf.operators = [left(3)];
    await time.advance(3 * minuteMs);
    expect(back).toMatchObject([{ order, back: { price: usd(48) } }]);
    expect(alerts.all()).toMatchObject([{ order, back: { price: usd(48) } }]);
    expect(reads.every(({ list }) => list === 'whatsapp us')).toBe(true);
    expect(reads).toHaveLength(4); // None after it was told.
  });

  it('is told at the price that the person set, not above it', async () => {
    const { open, time, shelf, back } = setUp();
    open().set(order, usd(40));
    for (const price of [usd(48), usd(41), null, { amountMinor: 30, currency: 'EUR' }]) {
      shelf.operators = [left(9, price)];
      await time.advance(minuteMs);
    }
    shelf.operators = [left(0, usd(30))];
    await time.advance(minuteMs);
    expect(back).toEqual([]);
    shelf.operators = [left(9, usd(40))];
    await time.advance(minuteMs);
    expect(back).toHaveLength(1);
  });

  it('is priced by its country where operators have no prices of their own', async () => {
    const { open, time, shelf, reads, back } = setUp();
    shelf.operators = [operatorOf(null)];
    shelf.countries = [
      { id: 'us', name: 'United States', dialCode: '1', price: usd(39), stock: { count: 5, exact: true } },
    ];
    open().set(order, usd(40));
    await time.advance(2 * minuteMs);
    expect(reads.map(({ list }) => list)).toEqual(['whatsapp us', 'whatsapp']);
    expect(back).toHaveLength(1);
  });

  it('is not told where the list said all the while that some are left, and the order was refused', async () => {
    const { open, time, shelf, back } = setUp();
    shelf.operators = [left(57)];
    open().set(order, null);
    await time.advance(3 * minuteMs);
    expect(back).toEqual([]);
    shelf.operators = [left(60)];
    await time.advance(minuteMs);
    expect(back).toHaveLength(1);
  });

  it('is asked after again when the service was away, and no sooner than in a minute', async () => {
    const { open, time, shelf, reads, back, reach } = setUp();
    open().set(order, null);
    reach(false);
    shelf.operators = [left(3)];
    await time.advance(2 * minuteMs);
    reach(true);
    await time.advance(minuteMs);
    expect(reads).toHaveLength(3);
    expect(back).toHaveLength(1);
  });

  it('is waited for over a restart, and what was told is not told again', async () => {
    const { open, time, shelf, reads, back } = setUp();
    const first = open();
    first.set(order, null);
    first.stop();
    const second = open();
    second.update();
    shelf.operators = [left(1)];
    await time.advance(minuteMs - 1);
    expect(reads).toEqual([]); // A start in quick succession must not make more requests.
    await time.advance(1);
    expect(back).toHaveLength(1);
    second.stop();
    const third = open();
    third.update();
    expect(third.all()).toMatchObject([{ back: { price: usd(48) } }]);
    await time.advance(5 * minuteMs);
    expect(back).toHaveLength(1);
  });

  it('belongs to the service where it was offered', async () => {
    const { open, time, reads, use } = setUp();
    const alerts = open();
    alerts.set(order, null);
    use('api.example.com');
    alerts.update();
    await time.advance(5 * minuteMs);
    expect(alerts.all()).toEqual([]);
    expect(reads).toEqual([]);
    use('sandbox');
    alerts.update();
    await time.advance(minuteMs);
    expect(reads).toHaveLength(2); // At once, for a minute has passed, and then every minute.
  });

  it('is asked after no more once it is ended, and another alert takes the place of the former', async () => {
    const { open, time, reads } = setUp();
    const alerts = open();
    alerts.set(order, null);
    alerts.set(order, usd(40));
    expect(alerts.all()).toMatchObject([{ most: usd(40) }]);
    for (const { id } of alerts.all()) alerts.end(id);
    await time.advance(5 * minuteMs);
    expect(reads).toEqual([]);
    expect(time.pending()).toBe(0);
  });

  it('is over once it is bought, and no other alert with it', async () => {
    const { open, time, reads, use } = setUp();
    const alerts = open();
    const of = (id: string): Order => ({ ...order, operator: { id, name: id } });
    alerts.set(of('tmobile'), null);
    alerts.set(of('any'), usd(10));
    alerts.set(inCountry('gb'), null);
    alerts.endFor(of('verizon'));
    expect(alerts.all()).toMatchObject([{ order: inCountry('gb') }, { order: of('tmobile') }]);
    alerts.endFor(of('tmobile'));
    use('api.example.com');
    alerts.endFor(inCountry('gb')); // Another service's number.
    use('sandbox');
    expect(alerts.all()).toMatchObject([{ order: inCountry('gb') }]);
    alerts.endFor(inCountry('gb'));
    await time.advance(5 * minuteMs);
    expect(reads).toEqual([]);
  });

  it('is not promised where it cannot be kept', () => {
    const { open, disk } = setUp();
    disk.failWith = 'ENOSPC';
    expect(open().set(order, null)).toEqual({ ok: false, problem: { kind: 'storage', reason: 'full' } });
  });
});

it('asks at most once a minute over all alerts, whatever is set and ended when, and every place in turn', async () => {
  const step = fc.record({
    waitMs: fc.integer({ min: 0, max: 90_000 }),
    act: fc.constantFrom('set a', 'set b', 'set c', 'end', 'restart', 'account'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { open, time, reads } = setUp();
      let alerts = open();
      for (const { waitMs, act } of steps) {
        await time.advance(waitMs);
        const [word, place] = act.split(' ');
        if (word === 'set') alerts.set(inCountry(place ?? ''), null);
        if (word === 'end') for (const { id } of alerts.all().slice(0, 1)) alerts.end(id);
        if (word === 'account') alerts.update();
        if (word === 'restart') {
          alerts.stop();
          alerts = open();
          alerts.update();
        }
      }
      const waited = new Set(alerts.all().map((alert) => `whatsapp ${alert.order.country.id}`));
      const before = reads.length;
      await time.advance(4 * minuteMs);
      for (const [at, { atMs }] of reads.entries()) {
        expect(atMs - (reads[at - 1]?.atMs ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(minuteMs);
      }
      expect(new Set(reads.slice(before).map(({ list }) => list))).toEqual(waited);
    }),
    { numRuns: 60 },
  );
});

it('one stored alert that makes no sense does not take the others with it', () => {
  const good: StoredAlert = {
    id: 'a',
    order,
    most: null,
    sinceMs: 0,
    back: null,
    server: 'sandbox',
    countSeen: 0,
  };
  const disk = createMemoryDisk();
  disk.files.set('alerts', JSON.stringify({ alerts: [{ id: 7 }, good] }));
  const { clock } = createFakeTime();
  const document = openDocument({
    disk,
    clock,
    name: 'alerts',
    schema: storedAlerts,
    empty: noAlerts,
    isCopied: false,
    onDamage: () => {},
  });
  expect(document.get().alerts).toEqual([good]);
  expect(isBack(good, { price: null, stock: null })).toBe(true);
});
