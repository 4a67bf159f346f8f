/** The drawn rows of the history, put under their days, with the room that rows not drawn would take. */
import type { DayRow, HistoryRows, RentalRow } from './history-rows.ts';
import type { Placed } from './virtual-list.svelte.ts';

export interface DrawnRental {
  readonly row: RentalRow;
  readonly index: number;
  /** Room for rows between this and the one drawn before it. */
  readonly gapPx: number;
}

export interface DrawnDay {
  readonly row: DayRow;
  readonly index: number;
  /** Room for whole days before. */
  readonly gapPx: number;
  readonly rentals: readonly DrawnRental[];
  /** Room for the rest of the day. */
  readonly restPx: number;
}

/** `near` with the heading of each day that has a row in it, and with `also` and its heading; each once, in order. */
export function withHeadings(near: readonly number[], rows: HistoryRows, also: number | null): number[] {
  const drawn = new Set(near);
  if (also !== null) drawn.add(also);
  for (const index of [...drawn]) {
    const row = rows.at(index);
    if (row?.kind === 'rental') drawn.add(index - row.position);
  }
  return [...drawn].sort((a, b) => a - b);
}

interface DrawnGroup {
  readonly row: DayRow;
  readonly heading: Placed;
  readonly members: { readonly row: RentalRow; readonly place: Placed }[];
}

/** `placed` are in order, and the heading of every rental is among them. `endPx` tells where any row ends. */
export function sectionsOf(
  rows: HistoryRows,
  placed: readonly Placed[],
  endPx: (index: number) => number,
): readonly DrawnDay[] {
  let bottomPx = 0;
  return groupByDay(rows, placed).map(({ row, heading, members }) => {
    const gapPx = heading.startPx - bottomPx;
    bottomPx = heading.endPx;
    const rentals = members.map(({ row: rental, place }) => {
      const drawn = { row: rental, index: place.index, gapPx: place.startPx - bottomPx };
      bottomPx = place.endPx;
      return drawn;
    });
    const drawnPx = bottomPx;
    bottomPx = endPx(heading.index + row.count);
    return { row, index: heading.index, gapPx, rentals, restPx: bottomPx - drawnPx };
  });
}

function groupByDay(rows: HistoryRows, placed: readonly Placed[]): readonly DrawnGroup[] {
  const groups: DrawnGroup[] = [];
  for (const place of placed) {
    const row = rows.at(place.index);
    if (row?.kind === 'day') groups.push({ row, heading: place, members: [] });
    else if (row?.kind === 'rental') groups.at(-1)?.members.push({ row, place });
  }
  return groups;
}
