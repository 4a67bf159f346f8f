/** The drawn rows of the history, put under their days, with the room that rows not drawn would take. */
import type { DayRow, HistoryRows, RentalRow } from './history-rows.ts';
import type { Placed } from './virtual-list.svelte.ts';

export interface DrawnRental {
  readonly row: RentalRow;
  readonly index: number;
  /** Of the rows of its day. */
  readonly count: number;
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

/** The places of the first and after the last drawn rental, other than one that is drawn wherever it lies; null where none is. */
export function nearPlaces(
  rows: HistoryRows,
  placed: readonly Placed[],
  also: number | null,
): { readonly from: number; readonly to: number } | null {
  const places = placed.flatMap(({ index }) => {
    const row = index === also ? undefined : rows.at(index);
    return row?.kind === 'rental' ? [row.place] : [];
  });
  const [first, last] = [places[0], places.at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last + 1 };
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
      const drawn = {
        row: rental,
        index: place.index,
        count: row.count,
        gapPx: place.startPx - bottomPx,
      };
      bottomPx = place.endPx;
      return drawn;
    });
    const drawnPx = bottomPx;
    bottomPx = endPx(heading.index + row.count);
    return { row, index: heading.index, gapPx, rentals, restPx: bottomPx - drawnPx };
  });
}

/** `now`, in which whatever is as it was before is the same object: a scroll then draws nothing but the rows that came. */
export function shareDrawn(before: readonly DrawnDay[], now: readonly DrawnDay[]): readonly DrawnDay[] {
  const days = new Map(before.map((day) => [day.row.dayMs, day]));
  return now.map((day) => {
    const former = days.get(day.row.dayMs);
    if (former === undefined) return day;
    const rentals = shareRentals(former.rentals, day.rentals);
    const isSame =
      rentals === former.rentals &&
      day.index === former.index &&
      day.row.count === former.row.count &&
      day.gapPx === former.gapPx &&
      day.restPx === former.restPx;
    return isSame ? former : { ...day, rentals };
  });
}

function shareRentals(before: readonly DrawnRental[], now: readonly DrawnRental[]): readonly DrawnRental[] {
  const drawn = new Map(before.map((one) => [one.row.place, one]));
  const shared = now.map((one) => {
    const former = drawn.get(one.row.place);
    return former !== undefined && isAlike(former, one) ? former : one;
  });
  return shared.length === before.length && shared.every((one, at) => one === before[at]) ? before : shared;
}

const isAlike = (one: DrawnRental, other: DrawnRental): boolean =>
  one.row.rental === other.row.rental &&
  one.row.position === other.row.position &&
  one.index === other.index &&
  one.count === other.count &&
  one.gapPx === other.gapPx;

function groupByDay(rows: HistoryRows, placed: readonly Placed[]): readonly DrawnGroup[] {
  const groups: DrawnGroup[] = [];
  for (const place of placed) {
    const row = rows.at(place.index);
    if (row?.kind === 'day') groups.push({ row, heading: place, members: [] });
    else if (row?.kind === 'rental') groups.at(-1)?.members.push({ row, place });
  }
  return groups;
}

// Finds the row of the history that a key moves to.

/** The rental nearest to `index`, looked for in the direction of `step` first; null where there is none. */
export function nearestRental(rows: HistoryRows, index: number, step: 1 | -1): number | null {
  const start = Math.min(Math.max(index, 0), rows.length - 1);
  for (const direction of [step, -step]) {
    for (let at = start; at >= 0 && at < rows.length; at += direction) if (!rows.isDay(at)) return at;
  }
  return null;
}

/** Null for a key that moves nowhere, or where there is nothing further. */
export function rowAfterKey(
  key: string,
  rows: HistoryRows,
  index: number,
  pageLength: number,
): number | null {
  const next = targetOf(key, rows, index, pageLength);
  return next === index ? null : next;
}

function targetOf(key: string, rows: HistoryRows, index: number, pageLength: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return nearestRental(rows, index + 1, 1);
    case 'ArrowUp':
      return nearestRental(rows, index - 1, -1);
    case 'PageDown':
      return nearestRental(rows, index + pageLength, 1);
    case 'PageUp':
      return nearestRental(rows, index - pageLength, -1);
    case 'Home':
      return nearestRental(rows, 0, 1);
    case 'End':
      return nearestRental(rows, rows.length - 1, -1);
    default:
      return null;
  }
}
