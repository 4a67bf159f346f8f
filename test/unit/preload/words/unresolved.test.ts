import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from '../../../../preload/model/index.ts';
import { en } from '../../../../preload/words/index.ts';
import { describeUnresolved, judgeUnresolved } from '../../../../preload/words/problems.ts';
import { usd } from '../../../support/fake-client.ts';
import { unresolvedState } from '../../../support/rentals.ts';

const euros: Money = { amountMinor: 952, currency: 'EUR' };

it.each([
  ['fell by the price shown', usd(1_000), usd(952), usd(48), 0, 'seems-spent'],
  ['fell where no price was shown', usd(1_000), usd(990), null, 0, 'seems-spent'],
  ['fell where the price was of another currency', usd(1_000), usd(990), euros, 0, 'seems-spent'],
  ['stayed', usd(1_000), usd(1_000), usd(48), 0, 'seems-unspent'],
  ['fell by something else', usd(1_000), usd(990), usd(48), 0, 'changed-otherwise'],
  ['rose', usd(1_000), usd(1_100), usd(48), 0, 'changed-otherwise'],
  ['rose where no price was shown', usd(1_000), usd(1_100), null, 0, 'changed-otherwise'],
  ['was not known before', null, usd(952), usd(48), 0, 'unknown'],
  ['is not known after', usd(1_000), null, usd(48), 0, 'unknown'],
  ['is of another currency now', usd(1_000), euros, usd(48), 0, 'unknown'],
  ['fell by what others cost', usd(1_000), usd(970), usd(48), 30, 'seems-unspent'],
  ['fell by the price and what others cost', usd(1_000), usd(922), usd(48), 30, 'seems-spent'],
  ['stayed, while others were refunded', usd(1_000), usd(1_000), usd(48), -48, 'seems-spent'],
  ['fell, and nobody knows what others cost', usd(1_000), usd(952), usd(48), null, 'unknown'],
] as const)('the balance %s', (_name, before, after, priceShown, elsewhere, judgement) => {
  expect(judgeUnresolved(before, after, priceShown, elsewhere)).toBe(judgement);
});

it('never says that money seems spent where the balance did not fall for it', () => {
  const minor = fc.integer({ min: 0, max: 200 });
  const price = fc.option(fc.integer({ min: 1, max: 200 }).map(usd));
  fc.assert(
    fc.property(
      minor,
      minor,
      price,
      fc.integer({ min: -99, max: 99 }),
      (before, after, priceShown, elsewhere) => {
        const judgement = judgeUnresolved(usd(before), usd(after), priceShown, elsewhere);
        if (before - after - elsewhere <= 0) expect(judgement).not.toBe('seems-spent');
        if (before - after - elsewhere !== 0) expect(judgement).not.toBe('seems-unspent');
      },
    ),
  );
});

describe('in words', () => {
  const say = (after: Money | null, spentElsewhereMinor: number | null) => {
    const state = unresolvedState({
      balanceBefore: usd(1_000),
      balanceAfter: after,
      spentElsewhereMinor,
    });
    return describeUnresolved(state, usd(48), en.views.unresolved, 'en-US').join(' ');
  };

  it.each([
    [usd(952), 0, 'Probably paid: your balance fell by $0.48.'],
    [usd(1_000), 0, 'Probably not paid: your balance has not changed.'],
    [usd(990), 0, 'Can’t tell: your balance fell by $0.10, which is not the price.'],
    [usd(1_100), 0, 'Can’t tell: your balance went up.'],
    [null, 0, 'Can’t tell: one of your balances is not known.'],
    [
      usd(970),
      30,
      'Probably not paid: other numbers explain your balance. Other numbers cost $0.30 meanwhile.',
    ],
    [usd(1_000), -48, 'Probably paid: refunds hid it in your balance. Other refunds added $0.48 meanwhile.'],
    [
      usd(952),
      null,
      'Can’t tell: your balances cannot be compared. What other orders cost meanwhile is not known.',
    ],
  ])('%j, %j elsewhere', (after, elsewhere, words) => {
    expect(say(after, elsewhere)).toBe(words);
  });
});
