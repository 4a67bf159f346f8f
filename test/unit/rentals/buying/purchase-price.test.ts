/** Every order is held against the service's own price, as main itself read it, before anything is spent. */
import { describe, expect, it } from 'vitest';
import { freshForMs } from '../../../../main/rentals/buying/offers.ts';
import type { Money, Operator, Problem, Result } from '../../../../preload/model/index.ts';
import { operatorOf, orders, setUpPurchase } from '../../../support/buying.ts';
import { good, usd } from '../../../support/fake-client.ts';
import { settle } from '../../../support/fake-time.ts';
import { order, pressed } from '../../../support/rentals.ts';

const lists = (client: { calls: string[] }) => client.calls.filter((call) => call.startsWith('list'));
const offline = { ok: false, problem: { kind: 'offline', reason: 'unreachable' } } as const;

describe('an order that is refused', () => {
  it.each<[string, readonly Operator[], Problem]>([
    [
      'costs more than was shown',
      [operatorOf(usd(49))],
      { kind: 'price-rose', expected: usd(48), now: usd(49) },
    ],
    [
      'is asked for in other money',
      [operatorOf({ amountMinor: 1, currency: 'EUR' })],
      { kind: 'price-unknown' },
    ],
    ['has no price any more', [operatorOf(null)], { kind: 'price-unknown' }],
    ['names an operator that is gone', [operatorOf(usd(1), 'other')], { kind: 'bad-request', detail: null }],
  ])('%s, and leaves nothing behind', async (_name, operators, problem) => {
    const { client, shelf, open, onDisk } = setUpPurchase();
    shelf.operators = operators;
    expect(await open().purchase.rent(pressed)).toEqual({ ok: false, problem });
    expect(orders(client)).toEqual([]);
    expect(onDisk().entries).toEqual([]);
  });

  it('is one whose price cannot be read', async () => {
    const { client, open, onDisk } = setUpPurchase();
    client.listOperators = async () => offline;
    expect(await open().purchase.rent(pressed)).toEqual(offline);
    expect(orders(client)).toEqual([]);
    expect(onDisk().entries).toEqual([]);
  });

  it('is, after ten seconds, one whose price does not come, and it is not sent when it comes after all', async () => {
    const { client, open, time } = setUpPurchase();
    let answer: (offers: Result<readonly Operator[]>) => void = () => {};
    client.listOperators = () =>
      new Promise((resolve) => {
        answer = (offers) => resolve(offers.ok ? offers : offline);
      });
    const { purchase } = open();
    const rented = purchase.rent(pressed);
    await time.advance(9_999);
    expect(purchase.isUnderWay()).toBe(true);
    await time.advance(1);
    expect(await rented).toEqual({ ok: false, problem: { kind: 'offline', reason: 'time-out' } });
    answer(good([operatorOf(usd(48))]));
    await settle();
    expect(orders(client)).toEqual([]);
    expect(time.pending()).toBe(0);
  });
});

describe('the price', () => {
  it('is not asked for again while the list that main read is fresh', async () => {
    const { client, open, jump } = setUpPurchase();
    const { offers, purchase } = open();
    await offers.listOperators('whatsapp', 'us');
    jump(freshForMs);
    expect(await purchase.rent(pressed)).toMatchObject({ ok: true });
    expect(lists(client)).toEqual(['listOperators whatsapp us']);
  });

  it.each([
    ['is older than a few seconds', freshForMs + 1],
    ['seems to come from the future, for the clock was set back', -1],
  ])('is asked for again where the list %s', async (_name, ageMs) => {
    const { client, shelf, open, jump } = setUpPurchase();
    const { offers, purchase } = open();
    await offers.listOperators('whatsapp', 'us');
    shelf.operators = [operatorOf(usd(50))];
    jump(ageMs);
    expect(await purchase.rent(pressed)).toMatchObject({ problem: { kind: 'price-rose', now: usd(50) } });
    expect(lists(client)).toHaveLength(2);
  });

  it('is awaited from a list that is on its way, which is not asked for twice', async () => {
    const { client, open } = setUpPurchase();
    const { offers, purchase } = open();
    const listed = offers.listOperators('whatsapp', 'us');
    expect(await purchase.rent(pressed)).toMatchObject({ ok: true });
    await listed;
    expect(lists(client)).toHaveLength(1);
  });

  it('is not taken from a list that failed, of another place, or of another account', async () => {
    const { client, shelf, open, use } = setUpPurchase();
    const { offers, purchase } = open();
    await offers.listOperators('whatsapp', 'gb');
    await offers.listOperators('whatsapp/us', '');
    await offers.listOperators('', 'whatsapp/us');
    const { listOperators } = client;
    client.listOperators = async () => offline;
    await offers.listOperators('whatsapp', 'us');
    client.listOperators = listOperators;
    shelf.operators = [operatorOf(usd(50))];
    const rose = { problem: { kind: 'price-rose', now: usd(50) } };
    expect(await purchase.rent(pressed)).toMatchObject(rose);
    use('api.rentiumsms.online');
    shelf.operators = [operatorOf(usd(51))];
    expect(await purchase.rent(pressed)).toMatchObject({ problem: { kind: 'price-rose', now: usd(51) } });
  });

  it.each<[string, Money | null, Money | null, Money]>([
    ['country', usd(42), usd(35), usd(42)],
    ['service', null, usd(35), usd(35)],
  ])('is that of the %s where the operator names none', async (_name, ofCountry, ofService, price) => {
    const { shelf, open } = setUpPurchase();
    shelf.operators = [operatorOf(null)];
    shelf.countries = [{ ...operatorOf(ofCountry, 'us'), dialCode: null }];
    shelf.services = [operatorOf(ofService, 'whatsapp')];
    const { purchase, only } = open();
    expect(await purchase.rent({ ...pressed, priceShown: usd(price.amountMinor - 1) })).toMatchObject({
      problem: { kind: 'price-rose', now: price },
    });
    expect(await purchase.rent({ ...pressed, priceShown: price })).toMatchObject({ ok: true });
    expect(only()?.priceShown).toEqual(price);
  });

  it('that is lower than the one shown is the one that is kept', async () => {
    const { open } = setUpPurchase();
    const { purchase, only } = open();
    await purchase.rent({ ...pressed, priceShown: usd(60) });
    expect(only()?.priceShown).toEqual(usd(48));
  });

  it('without a currency waits for the wallet, which says in which one it is', async () => {
    const { shelf, balances, open } = setUpPurchase();
    shelf.operators = [operatorOf({ amountMinor: 48, currency: null })];
    balances.isRead = false;
    const { purchase, only } = open();
    expect(await purchase.rent(pressed)).toMatchObject({ ok: true });
    expect(only()?.priceShown).toEqual(usd(48));
  });

  it('without a currency is not known where the wallet cannot be read', async () => {
    const { client, shelf, balances, open } = setUpPurchase();
    shelf.operators = [operatorOf({ amountMinor: 48, currency: null })];
    Object.assign(balances, { isRead: false, canRead: false });
    expect(await open().purchase.rent(pressed)).toEqual({ ok: false, problem: { kind: 'price-unknown' } });
    expect(orders(client)).toEqual([]);
  });
});

it('makes one order of a double-click, also while the price is being read', async () => {
  const { client, open } = setUpPurchase();
  const { purchase } = open();
  const first = purchase.rent(pressed);
  expect(await purchase.rent({ ...pressed, order: { ...order, country: { id: 'gb', name: 'UK' } } })).toEqual(
    {
      ok: false,
      problem: { kind: 'purchase-under-way' },
    },
  );
  expect(await first).toMatchObject({ ok: true });
  expect(orders(client)).toHaveLength(1);
});
