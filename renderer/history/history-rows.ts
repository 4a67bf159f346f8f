/** Makes the rows that History draws: a heading for each day, and under it the orders of that day. */
import { bisectRight } from 'd3-array';
import type { HistoryDay, Rental } from '../../preload/model/index.ts';

export interface DayRow {
  readonly kind: 'day';
  /** Local midnight that begins the day. */
  readonly dayMs: number;
  /** Number of rentals that follow. */
  readonly count: number;
}

export interface RentalRow {
  readonly kind: 'rental';
  /** Null while it is not here yet. */
  readonly rental: Rental | null;
  /** Among all that were found. */
  readonly place: number;
  /** Its place within its day, from 1. */
  readonly position: number;
}

export type HistoryRow = DayRow | RentalRow;

interface Day {
  readonly dayMs: number;
  /** The place of its heading among the rows, and of its first rental among the rentals. */
  readonly start: number;
  readonly first: number;
}

/** Rows by their places. Only the days are kept: there may be thousands of rows, of which few are ever looked at. */
export class HistoryRows {
  readonly length: number;
  readonly #rentalAt: (place: number) => Rental | undefined;
  readonly #days: readonly Day[];
  readonly #starts: readonly number[];
  readonly #firsts: readonly number[];
  /** The day of the last row that was asked for, where the next one mostly is too. */
  #lastDay = 0;

  /** `days` are newest first. */
  constructor(days: readonly HistoryDay[], rentalAt: (place: number) => Rental | undefined) {
    let first = 0;
    this.#days = days.map(({ dayMs, count }, at) => {
      const day = { dayMs, start: first + at, first };
      first += count;
      return day;
    });
    this.#rentalAt = rentalAt;
    this.#starts = this.#days.map(({ start }) => start);
    this.#firsts = this.#days.map((day) => day.first);
    this.length = first + days.length;
  }

  /** Undefined where there is none. */
  at(index: number): HistoryRow | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const dayAt = this.#dayOf(index);
    const day = this.#days[dayAt];
    if (day === undefined) return undefined;
    if (index === day.start) {
      return { kind: 'day', dayMs: day.dayMs, count: this.#endOf(dayAt) - day.start - 1 };
    }
    const place = day.first + index - day.start - 1;
    return { kind: 'rental', rental: this.#rentalAt(place) ?? null, place, position: index - day.start };
  }

  /** Tells rows apart, in this table and, once they are here, in the next. A number is made in no time, ten thousand times. */
  keyOf(index: number): string | number {
    const day = this.#days[this.#dayOf(index)];
    if (day === undefined) return '';
    if (index === day.start) return `day ${day.dayMs}`;
    const place = day.first + index - day.start - 1;
    return this.#rentalAt(place)?.id ?? place;
  }

  isDay(index: number): boolean {
    return this.#days[this.#dayOf(index)]?.start === index;
  }

  /** The index of the row of a rental, by its place. */
  indexOf(place: number): number {
    // As many headings stand before it as days begin up to it.
    return place + bisectRight(this.#firsts, place);
  }

  #endOf(dayAt: number): number {
    return this.#starts[dayAt + 1] ?? this.length;
  }

  #dayOf(index: number): number {
    const start = this.#starts[this.#lastDay] ?? 0;
    if (index < start || index >= this.#endOf(this.#lastDay)) {
      const isNext = index === this.#endOf(this.#lastDay);
      this.#lastDay = isNext ? this.#lastDay + 1 : bisectRight(this.#starts, index) - 1;
    }
    return this.#lastDay;
  }
}
