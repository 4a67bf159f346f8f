import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../../../../preload/model/index.ts';
import { HistoryRows } from '../../../../renderer/history/history-rows.ts';
import {
  nearestRental,
  nearPlaces,
  rowAfterKey,
  sectionsOf,
  shareDrawn,
  withHeadings,
} from '../../../../renderer/history/history-sections.ts';
import { endedRental, galleryNowMs } from '../../../gallery/build.ts';

/** So many entries on each day, newest first. */
const historyOf = (counts: readonly number[]): HistoryRows =>
  new HistoryRows(
    counts.map((count, day) => ({ dayMs: galleryNowMs - day * dayMs, count })),
    (place) => endedRental(`${place}`, 0),
  );

/** Places as a virtual list has them, for rows of the given heights. */
const placesOf = (heights: readonly number[]) => {
  let endPx = 0;
  return heights.map((height, index) => {
    const startPx = endPx;
    endPx += height;
    return { index, startPx, endPx };
  });
};

describe('the drawn part of the history', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 });

  it('takes exactly the room that the whole history would, wherever it is scrolled to', () => {
    fc.assert(
      fc.property(
        counts,
        fc.infiniteStream(fc.integer({ min: 20, max: 400 })),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (days, heights, from, length, also) => {
          const rows = historyOf(days);
          const places = placesOf(Array.from({ length: rows.length }, () => heights.next().value ?? 0));
          const start = from % rows.length;
          const near = Array.from(
            { length: Math.min(1 + (length % 5), rows.length - start) },
            (_, offset) => start + offset,
          );
          const drawn = withHeadings(near, rows, nearestRental(rows, also % rows.length, 1));
          const endPx = (index: number) => places[index]?.endPx ?? 0;
          const sections = sectionsOf(
            rows,
            drawn.flatMap((index) => places[index] ?? []),
            endPx,
          );

          const heightOf = (index: number) => endPx(index) - (places[index]?.startPx ?? 0);
          let topPx = 0;
          const seen: number[] = [];
          for (const section of sections) {
            topPx += section.gapPx;
            expect(topPx).toBe(places[section.index]?.startPx);
            topPx += heightOf(section.index);
            seen.push(section.index);
            for (const { index, gapPx } of section.rentals) {
              expect(gapPx).toBeGreaterThanOrEqual(0);
              topPx += gapPx;
              expect(topPx).toBe(places[index]?.startPx);
              topPx += heightOf(index);
              seen.push(index);
            }
            expect(section.restPx).toBeGreaterThanOrEqual(0);
            topPx += section.restPx;
          }
          expect(seen).toEqual(drawn);
        },
      ),
    );
  });

  it('draws each row near the screen once, with the heading of its day', () => {
    const rows = historyOf([2, 3]);
    expect(withHeadings([4, 5], rows, null)).toEqual([3, 4, 5]);
    expect(withHeadings([4, 5], rows, 2)).toEqual([0, 2, 3, 4, 5]);
    expect(withHeadings([], rows, null)).toEqual([]);
  });
});

describe('what is drawn again', () => {
  const rental = endedRental('a', 0);
  const rows = new HistoryRows([{ dayMs: galleryNowMs, count: 6 }], () => rental);
  const heights = [30, 50, 50, 50, 50, 50, 50];
  const drawn = (from: number, to: number, of = rows) => {
    const places = placesOf(heights);
    const placed = [0, ...Array.from({ length: to - from }, (_, at) => from + at)];
    return sectionsOf(
      of,
      placed.flatMap((index) => places[index] ?? []),
      (index) => places[index]?.endPx ?? 0,
    );
  };

  it('is nothing where all is as it was', () => {
    const before = drawn(1, 4);
    expect(shareDrawn(before, drawn(1, 4))[0]).toBe(before[0]);
  });

  it('is only what came with a scroll, and the first row, above which there is more room', () => {
    const before = drawn(1, 5);
    const [now] = shareDrawn(before, drawn(2, 6));
    expect(now?.rentals.map((one) => before[0]?.rentals.includes(one))).toEqual([false, true, true, false]);
  });

  it('is every row that has changed, gone or come', () => {
    const changed = new HistoryRows([{ dayMs: galleryNowMs, count: 6 }], (place) =>
      place === 1 ? { ...rental } : rental,
    );
    const before = drawn(1, 5);
    const [now] = shareDrawn(before, drawn(1, 5, changed));
    expect(now).toEqual(before[0]);
    expect(now?.rentals.map((one) => before[0]?.rentals.includes(one))).toEqual([true, false, true, true]);
    const more = new HistoryRows([{ dayMs: galleryNowMs, count: 7 }], () => rental);
    expect(shareDrawn(before, drawn(1, 5, more))[0]?.row.count).toBe(7);
  });

  it('looks as if nothing was shared', () => {
    const ranges = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(ranges, ranges, ([a, b], [c, d]) => {
        const now = drawn(Math.min(c, d), Math.max(c, d) + 1);
        expect(shareDrawn(drawn(Math.min(a, b), Math.max(a, b) + 1), now)).toEqual(now);
      }),
    );
  });
});

it('tells which entries are near the screen, apart from the one that is always drawn', () => {
  // Headings at 0 and 3.
  const rows = historyOf([2, 3]);
  const placed = placesOf([30, 50, 50, 30, 50, 50, 50]);
  expect(nearPlaces(rows, placed.slice(2, 6), null)).toEqual({ from: 1, to: 4 });
  expect(nearPlaces(rows, [...placed.slice(0, 2), ...placed.slice(4)], 1)).toEqual({ from: 2, to: 5 });
  expect(nearPlaces(rows, placed.slice(0, 1), null)).toBeNull();
});

describe('the keys', () => {
  // Headings at 0 and 3.
  const rows = historyOf([2, 3]);

  it.each<[string, number, number | null]>([
    ['ArrowDown', 2, 4],
    ['ArrowDown', 6, null],
    ['ArrowUp', 4, 2],
    ['ArrowUp', 1, null],
    ['PageDown', 1, 4],
    ['PageDown', 5, 6],
    ['PageUp', 6, 4],
    ['PageUp', 2, 1],
    ['Home', 6, 1],
    ['End', 1, 6],
    ['End', 6, null],
    ['x', 1, null],
  ])('%s goes from row %i to %s', (key, from, to) => {
    expect(rowAfterKey(key, rows, from, 2)).toBe(to);
  });

  it('find the entry nearest to a place, and none in an empty history', () => {
    expect(nearestRental(rows, 3, 1)).toBe(4);
    expect(nearestRental(rows, 99, 1)).toBe(6);
    expect(nearestRental(rows, -5, -1)).toBe(1);
    expect(nearestRental(historyOf([]), 0, 1)).toBeNull();
  });
});
