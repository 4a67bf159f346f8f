import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../preload/model/index.ts';
import { en } from '../../../../preload/words/index.ts';
import { describeProblem } from '../../../../preload/words/problems.ts';
import { usd } from '../../../support/fake-client.ts';

const explain = (problem: Problem) => describeProblem(problem, en, 'en-US').explanation;

describe('an empty wallet', () => {
  it.each<[Problem, string]>([
    [
      { kind: 'out-of-balance', price: usd(48), balance: usd(5) },
      'The price is $0.48 and your balance is $0.05. Top it up at RentiumSMS, then try again. Nothing was bought.',
    ],
    [
      { kind: 'out-of-balance', price: usd(48) },
      'Your balance does not cover the price of $0.48. Top it up at RentiumSMS, then try again. Nothing was bought.',
    ],
    [
      { kind: 'out-of-balance', balance: usd(5) },
      'Your balance of $0.05 does not cover this. Top it up at RentiumSMS, then try again. Nothing was bought.',
    ],
    [
      { kind: 'out-of-balance' },
      'Your wallet does not cover this. Top it up at RentiumSMS, then try again. Nothing was bought.',
    ],
  ])('names the amounts that are known: %j', (problem, words) => {
    expect(explain(problem)).toBe(words);
  });
});

it.each<[Problem, readonly string[]]>([
  [{ kind: 'order-limit', limit: 'open-reservations', most: 1 }, ['one open number', 'Settings']],
  [{ kind: 'order-limit', limit: 'open-reservations', most: 10 }, ['10 open numbers', 'Settings']],
  [{ kind: 'order-limit', limit: 'price', most: usd(40), price: usd(48) }, ['$0.40', '$0.48', 'Settings']],
  [
    { kind: 'order-limit', limit: 'daily-spending', most: usd(500), spent: usd(470), price: usd(48) },
    ['$5.00', '$4.70', '$0.48', 'Settings'],
  ],
])('a limit is told with its amounts and where to change it: %j', (problem, parts) => {
  for (const part of parts) expect(explain(problem)).toContain(part);
  expect(describeProblem(problem, en, 'en-US').action).toBe('open-settings');
});

it('a refused combination says what to change, after the words of the service', () => {
  const advice = 'Choose another service, country or operator.';
  expect(explain({ kind: 'bad-request', detail: 'Unknown operator: tmobil.' })).toBe(
    `RentiumSMS says: “Unknown operator: tmobil.” ${advice}`,
  );
  expect(explain({ kind: 'bad-request', detail: null })).toBe(`RentiumSMS refused the order. ${advice}`);
});
