/** An order that no press vouches for leaves only when the person says so, to what they were asked and nothing else. */
import { expect, it } from 'vitest';
import { operatorOf, orders, setUpPurchase } from '../../../support/buying.ts';
import { usd } from '../../../support/fake-client.ts';
import { order, pressed, wanted } from '../../../support/rentals.ts';

const unseen = { ...wanted, isPressSeen: false };

it('asks nothing where main saw the press', async () => {
  const { client, open, questions } = setUpPurchase();
  expect(await open().purchase.rent(pressed)).toMatchObject({ ok: true });
  expect(questions).toEqual([]);
  expect(orders(client)).toHaveLength(1);
});

it('asks at the price of main where no press was seen, and orders once', async () => {
  const { client, open, questions } = setUpPurchase();
  expect(await open().purchase.rent(unseen)).toMatchObject({ ok: true });
  expect(questions).toEqual([{ order, price: usd(48), orderedAtMs: null, isPressSeen: false }]);
  expect(orders(client)).toHaveLength(1);
});

it('orders nothing after a no', async () => {
  const { client, open, answer, onDisk } = setUpPurchase();
  answer.to = () => false;
  expect(await open().purchase.rent(unseen)).toEqual({ ok: false, problem: { kind: 'declined' } });
  expect(orders(client)).toEqual([]);
  expect(onDisk().entries).toEqual([]);
});

it('refuses another order while the question is open', async () => {
  const { client, open, answer } = setUpPurchase();
  const { purchase } = open();
  let say = (_isAgreed: boolean): void => {};
  const asked = new Promise<void>((resolve) => {
    answer.to = () =>
      new Promise((settle) => {
        say = settle;
        resolve();
      });
  });
  const first = purchase.rent(unseen);
  await asked;
  expect(await purchase.rent(pressed)).toEqual({ ok: false, problem: { kind: 'purchase-under-way' } });
  say(true);
  expect(await first).toMatchObject({ ok: true });
  expect(orders(client)).toHaveLength(1);
});

it('orders nothing with an account that was chosen while the question was open', async () => {
  const { client, open, answer, use } = setUpPurchase();
  answer.to = () => {
    use('api.rentiumsms.online');
    return true;
  };
  expect(await open().purchase.rent(unseen)).toEqual({ ok: false, problem: { kind: 'gone' } });
  expect(orders(client)).toEqual([]);
});

it('holds the order against the price that the question named', async () => {
  const { client, open, answer, shelf, jump } = setUpPurchase();
  shelf.operators = [operatorOf(usd(40))];
  answer.to = () => {
    shelf.operators = [operatorOf(usd(44))];
    jump(10_000);
    return true;
  };
  expect(await open().purchase.rent(unseen)).toEqual({
    ok: false,
    problem: { kind: 'price-rose', expected: usd(40), now: usd(44) },
  });
  expect(orders(client)).toEqual([]);
});

it('holds the order against limits that were set while the question was open', async () => {
  const { client, open, answer, limits } = setUpPurchase();
  answer.to = () => {
    limits.maxPriceMinor = 10;
    return true;
  };
  expect(await open().purchase.rent(unseen)).toMatchObject({ problem: { kind: 'order-limit' } });
  expect(orders(client)).toEqual([]);
});
