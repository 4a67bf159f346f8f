import { expect, it } from 'vitest';
import { explain } from '../../../main/codes/index.ts';

it('tells which noun took which number, and by what', () => {
  const numbers = explain('Your passcode for card ending 4829 is 771204');
  expect(numbers).toMatchObject([
    { text: '4829', claim: { by: 'card ending', kind: 'reference', link: 'beside' }, isCode: false },
    { text: '771204', claim: { by: 'passcode', kind: 'code', link: 'joined' }, isCode: true },
  ]);
});

it('tells which code is old', () => {
  const numbers = explain('553901 replaces your previous code 111204.');
  expect(numbers).toMatchObject([
    { text: '553901', marks: ['isFresh'], isCode: true },
    { text: '111204', marks: ['isVoid'], isCode: false },
  ]);
});

it('knows no number in a text that has none', () => expect(explain('Hello')).toEqual([]));
