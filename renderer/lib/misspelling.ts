/** How far what was typed lies from the beginning of a name. */

/** How many slips are forgiven in so many letters; never more than MOST_SLIPS. */
export const slipsForgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : MOST_SLIPS);
const MOST_SLIPS = 2;

/** The diagonal of the table and `MOST_SLIPS` cells to both sides of it: whatever lies farther off has more slips. */
const BAND = 2 * MOST_SLIPS + 1;

/** Three rows of the table, used in turn by every call: a key press fills thousands of them. */
const rows = [new Uint8Array(BAND), new Uint8Array(BAND), new Uint8Array(BAND)] as const;

/**
 * The fewest slips (a letter too many, missing, wrong, or two swapped: the optimal string alignment distance) that make
 * `typed` a beginning of `name`; Infinity when there are more than `most`. A beginning is enough, so that a slip in the
 * first letters is forgiven while the rest is still to come.
 */
export function slipsFrom(typed: string, name: string, most: number): number {
  let [beforeLast, last, current] = rows;
  for (let cell = 0; cell < BAND; cell += 1) last[cell] = Math.abs(cell - MOST_SLIPS);
  for (let row = 1; row <= typed.length; row += 1) {
    let fewest = TOO_MANY;
    for (let cell = 0; cell < BAND; cell += 1) {
      const column = row + cell - MOST_SLIPS;
      let slips = TOO_MANY;
      if (column === 0) slips = row;
      else if (column > 0 && column <= name.length) {
        const isSame = typed[row - 1] === name[column - 1];
        slips = Math.min(
          at(last, cell) + (isSame ? 0 : 1),
          at(last, cell + 1) + 1,
          at(current, cell - 1) + 1,
        );
        const isSwapped =
          row > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
        if (isSwapped) slips = Math.min(slips, at(beforeLast, cell) + 1);
      }
      current[cell] = slips;
      if (slips < fewest) fewest = slips;
    }
    if (fewest > most) return Number.POSITIVE_INFINITY;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  const fewest = Math.min(...last);
  return fewest > most ? Number.POSITIVE_INFINITY : fewest;
}

const TOO_MANY = 100;
const at = (row: Uint8Array, cell: number): number => row[cell] ?? TOO_MANY;
