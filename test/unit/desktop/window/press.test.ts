import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPressWatch, type SeenInput } from '../../../../main/desktop/window/consent.ts';
import { createFakeTime } from '../../../support/fake-time.ts';

const mouse = (type: 'mouseDown' | 'mouseUp', button = 'left'): SeenInput => ({ type, button });
const key = (type: 'rawKeyDown' | 'keyUp', code = 'Enter', isAutoRepeat = false): SeenInput => ({
  type,
  code,
  isAutoRepeat,
});

function setUp() {
  const time = createFakeTime();
  const press = createPressWatch(time.clock);
  const see = (...inputs: readonly SeenInput[]) => {
    for (const input of inputs) press.sees(input);
  };
  return { press, see, jump: time.jump };
}

it.each<[string, readonly SeenInput[]]>([
  ['a click', [mouse('mouseDown'), mouse('mouseUp')]],
  ['Enter', [key('rawKeyDown'), key('keyUp')]],
  ['Space', [key('rawKeyDown', 'Space'), key('keyUp', 'Space')]],
  ['a finger', [{ type: 'touchStart' }, { type: 'touchEnd' }, { type: 'gestureTap' }]],
])('is one press: %s', (_name, inputs) => {
  const { press, see } = setUp();
  see(...inputs);
  expect([press.claim(), press.claim()]).toEqual([true, false]);
});

it('is one press, though the page answers its beginning and its end', () => {
  const { press, see } = setUp();
  see(mouse('mouseDown'));
  expect(press.claim()).toBe(true);
  see(mouse('mouseUp'));
  expect(press.claim()).toBe(false);
});

it.each<[string, readonly SeenInput[]]>([
  ['nothing', []],
  ['a moved pointer', [{ type: 'mouseMove' }, { type: 'mouseEnter' }, { type: 'mouseWheel' }]],
  ['another button of the mouse', [mouse('mouseDown', 'right'), mouse('mouseDown', 'middle')]],
  ['a typed letter', [key('rawKeyDown', 'KeyA'), { type: 'char', code: 'KeyA' }, key('keyUp', 'KeyA')]],
  ['a key that is held', [key('rawKeyDown', 'Enter', true)]],
  [
    'the end of a press elsewhere',
    [mouse('mouseUp'), key('keyUp'), { type: 'touchEnd' }, { type: 'gestureTap' }],
  ],
])('is no press: %s', (_name, inputs) => {
  const { press, see } = setUp();
  see(...inputs);
  expect(press.claim()).toBe(false);
});

it('can be claimed for a second after it began or ended', () => {
  const { press, see, jump } = setUp();
  see(mouse('mouseDown'));
  jump(5_000);
  see(mouse('mouseUp'));
  jump(1_000);
  expect(press.claim()).toBe(true);
  see(mouse('mouseDown'));
  jump(1_001);
  expect(press.claim()).toBe(false);
});

it('is not claimed by a clock that was set back', () => {
  const { press, see, jump } = setUp();
  see(mouse('mouseDown'));
  jump(-60_000);
  expect(press.claim()).toBe(false);
});

const anyInput = fc.constantFrom<SeenInput>(
  mouse('mouseDown'),
  mouse('mouseUp'),
  mouse('mouseDown', 'right'),
  key('rawKeyDown'),
  key('keyUp'),
  key('rawKeyDown', 'Space', true),
  { type: 'touchStart' },
  { type: 'touchEnd' },
  { type: 'gestureTap' },
  { type: 'mouseMove' },
);
const begins = new Set(['mouseDown', 'rawKeyDown', 'touchStart']);
const isBegin = ({ type, button = 'left', isAutoRepeat = false }: SeenInput) =>
  begins.has(type) && button === 'left' && !isAutoRepeat;

it('is never claimed more often than a person pressed, whenever the page asks', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyInput, fc.constant('claim' as const))), (steps) => {
      const { press } = setUp();
      let claimed = 0;
      let pressed = 0;
      for (const step of steps) {
        if (step === 'claim') claimed += press.claim() ? 1 : 0;
        else {
          press.sees(step);
          pressed += isBegin(step) ? 1 : 0;
        }
        expect(claimed).toBeLessThanOrEqual(pressed);
      }
    }),
  );
});
