/** The numbers that History shows: the search, the filters, and of what main found the rows that are near the screen. */

import {
  type HistoryChoices,
  type HistoryFound,
  type HistorySearch,
  type Rental,
  type RentalId,
  startOfDay,
} from '../../preload/model/index.ts';
import type { Bridge } from '../state/index.ts';
import { type HistoryFilter, isFiltering, noFilter, periodStartMs } from './history-filters.ts';

export interface HistoryPorts {
  readonly bridge: Pick<Bridge, 'findHistory' | 'readHistory' | 'listHistoryChoices'>;
  readonly nowMs: () => number;
  /** BCP 47. */
  readonly locale: string;
}

/** Rows asked for at once: some screens of them. */
const partLength = 60;
/** So many of them lie before the first row that is wanted, for who scrolls back. */
const partLead = 20;
const maxTypedLength = 500;

/** A row that has the focus, or had it last. */
export interface CurrentRow {
  readonly id: RentalId;
  /** Among all that were found. */
  readonly place: number;
}

export class HistoryView {
  readonly #ports: HistoryPorts;
  query = $state('');
  filter = $state.raw<HistoryFilter>(noFilter);
  /** Null until main has answered for the first time. What was found last stays until the next is there. */
  found = $state.raw<HistoryFound | null>(null);
  choices = $state.raw<HistoryChoices>({ services: [], countries: [] });
  current = $state.raw<CurrentRow | null>(null);
  #rowsVersion = $state(0);
  /** By their places among the found. */
  #rows = new Map<number, Rental>();

  /** Changes once a day, where the clock ticks each second. */
  readonly todayMs = $derived.by(() => startOfDay(this.#ports.nowMs()));
  readonly isNarrowed = $derived.by(() => this.query.trim() !== '' || isFiltering(this.filter));
  readonly search = $derived.by((): HistorySearch => {
    const { period, ...filter } = this.filter;
    return {
      ...filter,
      typed: this.query.trim().slice(0, maxTypedLength),
      sinceMs: period === null ? null : periodStartMs(period, this.todayMs),
      locale: this.#ports.locale,
    };
  });

  /** The search that `found` answers. */
  #shown: HistorySearch | null = null;
  #asking: Promise<void> | null = null;
  #isAskedAgain = false;
  #firstPlace = 0;
  #wanted = { from: 0, to: 0 };
  #isReading = false;

  constructor(ports: HistoryPorts) {
    this.#ports = ports;
  }

  get total(): number {
    return this.found?.total ?? 0;
  }

  narrow(filter: HistoryFilter): void {
    this.filter = filter;
  }

  clear(): void {
    this.query = '';
    this.filter = noFilter;
  }

  /**
   * Asks main again: call it when the search or the history has changed. Of several in a short time the last one counts.
   * Once it is over, `found` answers the present search.
   */
  ask(): Promise<void> {
    this.#isAskedAgain = true;
    this.#asking ??= this.#askUntilDone().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #askUntilDone(): Promise<void> {
    while (this.#isAskedAgain) {
      this.#isAskedAgain = false;
      await this.#find();
    }
  }

  async askChoices(): Promise<void> {
    this.choices = await this.#ports.bridge.listHistoryChoices();
  }

  /** The place of a number among what is searched for now, whose rows come with it; null where it is not among them. */
  async placeOf(id: RentalId): Promise<number | null> {
    const { search } = this;
    const { bridge } = this.#ports;
    const { keptAt } = await bridge.findHistory({ search, from: 0, count: 1, keep: id });
    return keptAt;
  }

  /** Grows when rows have come: read it before `rentalAt`, which thousands of rows are asked of at once. */
  get rowsVersion(): number {
    return this.#rowsVersion;
  }

  /** Undefined while it is not here. */
  readonly rentalAt = (place: number): Rental | undefined => this.#rows.get(place);

  /** These are on the screen or near it: those that are not here are asked for. */
  want(from: number, to: number): void {
    this.#firstPlace = from;
    this.#wanted = {
      from: Math.max(0, from - partLead),
      to: Math.min(to + partLead, this.found?.count ?? 0),
    };
    if (!this.#isReading) void this.#readWanted();
  }

  /** Waits until one row is here. */
  async load(place: number): Promise<void> {
    if (!this.#rows.has(place)) await this.#read(place);
  }

  async #find(): Promise<void> {
    const { search } = this;
    const isSame = this.#shown === search;
    const keep = this.current?.id ?? null;
    const from = isSame ? Math.max(0, this.#firstPlace - partLead) : 0;
    const found = await this.#ports.bridge.findHistory({ search, from, count: partLength, keep });
    this.#shown = search;
    this.#rows = new Map(found.rows.map((rental, at) => [found.from + at, rental]));
    if (keep !== null && this.current?.id === keep) {
      this.current = found.keptAt === null ? null : { id: keep, place: found.keptAt };
    }
    this.#rowsVersion += 1;
    this.found = found;
  }

  async #readWanted(): Promise<void> {
    this.#isReading = true;
    try {
      for (;;) {
        const missing = this.#firstMissing();
        if (missing === null || !(await this.#read(missing))) return;
      }
    } finally {
      this.#isReading = false;
    }
  }

  #firstMissing(): number | null {
    const { from, to } = this.#wanted;
    for (let place = from; place < to; place += 1) if (!this.#rows.has(place)) return place;
    return null;
  }

  /** False where main has another history by now, or the person another search: then all is asked anew. */
  async #read(place: number): Promise<boolean> {
    const [of, search] = [this.found, this.#shown];
    if (of === null || search === null) return false;
    const from = Math.max(0, place - partLead);
    const { revision } = of;
    const rows = await this.#ports.bridge.readHistory({ search, revision, from, count: partLength });
    if (this.found !== of) return true;
    if (rows === null) {
      await this.ask();
      return false;
    }
    for (const [at, rental] of rows.entries()) this.#rows.set(from + at, rental);
    this.#rowsVersion += 1;
    return rows.length > 0;
  }
}
