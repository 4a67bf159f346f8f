import { describe, expect, it } from 'vitest';
import type { ReserveOutcome } from '../../../../main/rentium/reserve-outcome.ts';
import { orders, setUpPurchase } from '../../../support/buying.ts';
import { reservationOf, usd } from '../../../support/fake-client.ts';
import { settle } from '../../../support/fake-time.ts';
import { order, pressed } from '../../../support/rentals.ts';

describe('an order whose outcome is unknown', () => {
  const unknown: ReserveOutcome = {
    kind: 'unknown',
    reason: 'no-answer',
    problem: { kind: 'offline', reason: 'time-out' },
  };

  it('stays as a card that compares the balances, and is not repeated', async () => {
    const { client, balances, open } = setUpPurchase();
    client.onReserve = async () => unknown;
    balances.after = usd(952);
    const { purchase, only } = open();
    expect(await purchase.rent(pressed)).toMatchObject({ ok: true });
    expect(only()?.state).toEqual({
      kind: 'unresolved',
      reason: 'no-answer',
      balanceBefore: usd(1_000),
      balanceAfter: usd(952),
      spentElsewhereMinor: 0,
    });
    expect(only()?.timeline.map(({ kind }) => kind)).toEqual(['ordered', 'unresolved']);
    expect(orders(client)).toHaveLength(1);
  });

  it('is compared with what other numbers cost since the balance before was read', async () => {
    const { client, balances, open, jump } = setUpPurchase();
    const { purchase, ledger, only } = open();
    const telegram = { ...order, service: { id: 'telegram', name: 'Telegram' } };
    // In none of the two balances before: both were read earlier.
    await purchase.rent({ ...pressed, order: telegram });
    jump(1_000);
    client.onReserve = async () => unknown;
    balances.after = usd(952);
    await purchase.rent(pressed);
    expect(only()?.state).toMatchObject({ balanceAfter: usd(952), spentElsewhereMinor: 48 });
    const id = ledger.all()[0]?.rental.id;
    if (id === undefined) throw new Error('The card is gone');
    jump(1_000);
    client.onReserve = async () => ({ kind: 'reserved', reservation: reservationOf() });
    await purchase.rent(pressed);
    await purchase.check(id);
    expect(ledger.find(id)?.rental.state).toMatchObject({ spentElsewhereMinor: 96 });
  });

  it('can be checked again and dismissed by the person', async () => {
    const { client, balances, open } = setUpPurchase();
    client.onReserve = async () => unknown;
    const { purchase, ledger, only } = open();
    await purchase.rent(pressed);
    balances.after = usd(900);
    const id = ledger.all()[0]?.rental.id;
    if (id === undefined) throw new Error('The card is gone');
    expect(await purchase.check(id)).toEqual({ ok: true, value: null });
    expect(only()?.state).toMatchObject({ balanceAfter: usd(900) });
    expect(purchase.dismiss(id)).toEqual({ ok: true, value: null });
    expect(ledger.all()).toEqual([]);
  });

  it('is not judged by the balance of another account', async () => {
    const { client, open, use } = setUpPurchase();
    client.onReserve = async () => unknown;
    const { purchase, ledger, only } = open();
    await purchase.rent(pressed);
    const before = only()?.state;
    use('api.rentiumsms.online');
    const id = ledger.all()[0]?.rental.id;
    if (id === undefined) throw new Error('The card is gone');
    expect(await purchase.check(id)).toEqual({ ok: false, problem: { kind: 'gone' } });
    expect(only()?.state).toEqual(before);
  });

  it('is what a crash between order and answer leaves', async () => {
    const { client, open } = setUpPurchase();
    client.onReserve = () => new Promise(() => {}); // The process ends before this does.
    void open().purchase.rent(pressed);
    await settle();
    const { purchase, only } = open();
    purchase.recover();
    expect(only()?.state).toEqual({
      kind: 'unresolved',
      reason: 'interrupted',
      balanceBefore: usd(1_000),
      balanceAfter: null,
      spentElsewhereMinor: null,
    });
    expect(orders(client)).toHaveLength(1);
  });
});

it('does not let a number that is ours be dismissed', async () => {
  const { open } = setUpPurchase();
  const { purchase, ledger } = open();
  const rented = await purchase.rent(pressed);
  if (!rented.ok) throw new Error('Not rented');
  expect(purchase.dismiss(rented.value)).toEqual({ ok: false, problem: { kind: 'gone' } });
  expect(ledger.all()).toHaveLength(1);
});
