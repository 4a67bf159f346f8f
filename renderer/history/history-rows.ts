/** Ended rentals as the rows that History draws: a heading for each day, and under it what was ordered on that day. */
import { bisectRight } from 'd3-array';
import { type Rental, startOfDay } from '../../preload/model/index.ts';

export interface DayRow {
  readonly kind: 'day';
  /** Local midnight that begins the day. */
  readonly dayMs: number;
  /** Number of rentals that follow. */
  readonly count: number;
}

export interface RentalRow {
  readonly kind: 'rental';
  readonly rental: Rental;
  /** Its place within its day, from 1. */
  readonly position: number;
}

export type HistoryRow = DayRow | RentalRow;

/** Newest first. */
export const endedRentals = (rentals: readonly Rental[]): readonly Rental[] =>
  rentals.filter(({ state }) => state.kind === 'ended').sort((a, b) => b.createdAtMs - a.createdAtMs);

interface Day {
  readonly dayMs: number;
  /** The place of its heading among the rows, and of its first rental among the rentals. */
  readonly start: number;
  readonly first: number;
}

/** Rows by their places. Only the days are kept: a search makes a table of thousands of rows with every key press. */
export class HistoryRows {
  readonly length: number;
  readonly #rentals: readonly Rental[];
  readonly #days: readonly Day[];
  readonly #starts: readonly number[];
  readonly #firsts: readonly number[];
  /** The day of the last row that was asked for, where the next one mostly is too. */
  #lastDay = 0;

  /** `rentals` are newest first. */
  constructor(rentals: readonly Rental[]) {
    const days: Day[] = [];
    let dayMs = Number.POSITIVE_INFINITY;
    rentals.forEach(({ createdAtMs }, first) => {
      if (createdAtMs >= dayMs) return;
      dayMs = startOfDay(createdAtMs);
      days.push({ dayMs, start: first + days.length, first });
    });
    this.#rentals = rentals;
    this.#days = days;
    this.#starts = days.map(({ start }) => start);
    this.#firsts = days.map(({ first }) => first);
    this.length = rentals.length + days.length;
  }

  /** Undefined where there is none. */
  at(index: number): HistoryRow | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const place = this.#dayOf(index);
    const day = this.#days[place];
    if (day === undefined) return undefined;
    if (index === day.start) {
      return { kind: 'day', dayMs: day.dayMs, count: this.#endOf(place) - day.start - 1 };
    }
    const rental = this.#rentals[day.first + index - day.start - 1];
    return rental === undefined ? undefined : { kind: 'rental', rental, position: index - day.start };
  }

  /** Tells rows apart, in this table and in the next. */
  keyOf(index: number): string {
    const day = this.#days[this.#dayOf(index)];
    if (day === undefined) return '';
    if (index === day.start) return `day ${day.dayMs}`;
    return this.#rentals[day.first + index - day.start - 1]?.id ?? '';
  }

  isDay(index: number): boolean {
    return this.#days[this.#dayOf(index)]?.start === index;
  }

  /** Null where it is not among them. */
  indexOf(id: Rental['id']): number | null {
    const place = this.#rentals.findIndex((rental) => rental.id === id);
    // As many headings stand before it as days begin up to it.
    return place < 0 ? null : place + bisectRight(this.#firsts, place);
  }

  #endOf(place: number): number {
    return this.#starts[place + 1] ?? this.length;
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
