import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRecentEvents } from '../../../main/webhook/intake.ts';

const hourMs = 3_600_000;

it('knows an event for an hour', () => {
  const recent = createRecentEvents();
  recent.add('evt_1', 0);
  expect(recent.has('evt_1', hourMs - 1)).toBe(true);
  expect(recent.has('evt_1', hourMs)).toBe(false);
  expect(recent.has('evt_2', 0)).toBe(false);
});

it('does not know an event for ever because the clock was set back', () => {
  const recent = createRecentEvents();
  recent.add('evt_1', 10 * hourMs);
  expect(recent.has('evt_1', 0)).toBe(false);
});

it('knows the last thousand, whatever comes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_500 }), (count) => {
      const recent = createRecentEvents();
      for (let index = 0; index < count; index += 1) recent.add(`evt_${index}`, index);
      const known = Array.from({ length: count }, (_, index) => recent.has(`evt_${index}`, count));
      const first = Math.max(0, count - 1_000);
      expect(known.indexOf(true)).toBe(first);
      expect(known.slice(first).every(Boolean)).toBe(true);
    }),
  );
});

it('keeps no id of endless length', () => {
  const recent = createRecentEvents();
  recent.add('e'.repeat(201), 0);
  expect(recent.has('e'.repeat(201), 0)).toBe(false);
});
