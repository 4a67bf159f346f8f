import { expect, it } from 'vitest';
import { minutesLeftMs } from '../../../../preload/words/format.ts';

const minuteMs = 60_000;

it.each([
  [20 * minuteMs, 20],
  [20 * minuteMs - 999, 20],
  [20 * minuteMs - 1000, 19],
  [2 * minuteMs - 1000, 1],
  [minuteMs - 1000, 0],
  [0, 0],
  [-5 * minuteMs, 0],
])('of %d ms the whole minutes are told, as a clock that counts down does: %d', (leftMs, minutes) => {
  expect(minutesLeftMs(leftMs)).toBe(minutes * minuteMs);
});
