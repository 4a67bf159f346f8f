import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsForgiven, slipsFrom } from '../../../../renderer/ui/catalogue-search.ts';

/** The whole table, as textbooks have it. */
function slowDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const substituted = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      (table[row] ?? [])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        substituted,
        isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}

describe('slips in what was typed', () => {
  it.each([
    ['wahtsapp', 'whatsapp', 1, 'two letters swapped'],
    ['telegramm', 'telegram', 1, 'a letter too many'],
    ['grmany', 'germany', 1, 'a letter missing'],
    ['wahts', 'whatsapp', 1, 'a name not typed to its end'],
    ['facebook', 'facebook', 0, 'none'],
    ['unted kingdm', 'united kingdom', 2, 'two letters missing'],
  ])('%s for %s: %i, %s', (typed, name, slips) => expect(slipsFrom(typed, name, 2)).toBe(slips));

  it('are not counted beyond what is forgiven', () => {
    expect(slipsFrom('unted kingdm', 'united kingdom', 1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('are as many as separate the nearest beginning of the name', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (typed, name, most) => {
        const beginnings = Array.from({ length: name.length + 1 }, (_, length) => name.slice(0, length));
        const nearest = Math.min(...beginnings.map((beginning) => slowDistance(typed, beginning)));
        expect(slipsFrom(typed, name, most)).toBe(nearest > most ? Number.POSITIVE_INFINITY : nearest);
      }),
    );
  });

  it('are forgiven more readily in longer words', () => {
    expect([3, 4, 7, 8, 30].map(slipsForgiven)).toEqual([0, 1, 1, 2, 2]);
  });
});
