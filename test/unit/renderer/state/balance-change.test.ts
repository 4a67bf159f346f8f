import { describe, expect, it } from 'vitest';
import type { Account, Money, Wallet } from '../../../../preload/model/index.ts';
import { balanceChangeBetween } from '../../../../renderer/state/news.svelte.ts';
import { galleryNowMs, usd } from '../../../gallery/build.ts';

const live: Account = { kind: 'live', keyEnding: '9f3a', storage: 'protected', apiHost: 'api.example' };
const seen = (balance: Money | null, account: Account = live) => {
  const wallet: Wallet | null = balance === null ? null : { balance, readAtMs: galleryNowMs };
  return { account, wallet };
};

describe('the change of the balance', () => {
  it('is what a purchase took and what a refund brought', () => {
    expect(balanceChangeBetween(seen(usd(1234)), seen(usd(1186)))).toEqual(usd(-48));
    expect(balanceChangeBetween(seen(usd(1186)), seen(usd(1234)))).toEqual(usd(48));
  });

  it('is none where the balance stays, or was not known', () => {
    expect(balanceChangeBetween(seen(usd(1234)), seen(usd(1234)))).toBeNull();
    expect(balanceChangeBetween(null, seen(usd(1234)))).toBeNull();
    expect(balanceChangeBetween(seen(null), seen(usd(1234)))).toBeNull();
    expect(balanceChangeBetween(seen(usd(1234)), seen(null))).toBeNull();
  });

  it('is none between two accounts or two currencies', () => {
    const changed = balanceChangeBetween(seen(usd(2500), { kind: 'sandbox' }), seen(usd(300)));
    expect(changed).toBeNull();
    expect(balanceChangeBetween(seen(usd(1)), seen(usd(2), { ...live, keyEnding: '0000' }))).toBeNull();
    expect(balanceChangeBetween(seen(usd(1)), seen({ amountMinor: 2, currency: 'EUR' }))).toBeNull();
  });
});
