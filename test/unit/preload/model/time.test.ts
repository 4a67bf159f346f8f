import { expect, it } from 'vitest';
import { dayMs, daysBefore, startOfDay } from '../../../../preload/model/index.ts';

it('begins a day at its local midnight, whatever the hour', () => {
  const noon = new Date(2026, 4, 19, 12, 30).getTime();
  expect(startOfDay(noon)).toBe(new Date(2026, 4, 19).getTime());
  expect(startOfDay(startOfDay(noon))).toBe(startOfDay(noon));
});

it('counts calendar days back and forward, over the ends of months', () => {
  const may = new Date(2026, 4, 1, 9).getTime();
  expect(daysBefore(may, 1)).toBe(new Date(2026, 3, 30).getTime());
  expect(daysBefore(may, -31)).toBe(new Date(2026, 5, 1).getTime());
});

it('has days of 24 hours as a span', () => {
  expect(dayMs).toBe(86_400_000);
});
