import { expect, it } from 'vitest';
import { remember } from '../../../../preload/words/intl.ts';

it('makes a value once for each list of arguments', () => {
  const made: string[] = [];
  const make = remember((...args: readonly string[]) => {
    made.push(args.join('|'));
    return { of: args };
  });
  expect(make('a', 'b')).toBe(make('a', 'b'));
  expect(make('a b')).not.toBe(make('a', 'b'));
  expect(made).toEqual(['a|b', 'a b']);
});

it('keeps nothing of a call that throws', () => {
  let calls = 0;
  const make = remember(() => {
    calls += 1;
    if (calls === 1) throw new RangeError('Not yet');
    return calls;
  });
  expect(make).toThrow(RangeError);
  expect(make()).toBe(2);
});
