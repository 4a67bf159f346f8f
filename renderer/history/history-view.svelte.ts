/** The rentals that History shows: the search, the filters, and their result. */
import { type Rental, startOfDay } from '../../preload/model/index.ts';
import { filterHistory, type HistoryFilter, isFiltering, noFilter } from './history-filter.ts';
import { HistoryIndex } from './history-index.ts';
import { endedRentals } from './history-rows.ts';

export interface HistoryPorts {
  readonly rentals: () => readonly Rental[];
  readonly nowMs: () => number;
  /** BCP 47. */
  readonly locale: string;
}

export class HistoryView {
  readonly #ports: HistoryPorts;
  readonly #index: HistoryIndex;
  query = $state('');
  filter = $state.raw<HistoryFilter>(noFilter);

  /** Changes once a day, where the clock ticks each second. */
  readonly todayMs = $derived.by(() => startOfDay(this.#ports.nowMs()));
  /** Newest first. The same list as before where a snapshot changed none of them. */
  readonly ended = $derived.by(() => this.#keepIfSame(endedRentals(this.#ports.rentals())));
  readonly isNarrowed = $derived.by(() => this.query.trim() !== '' || isFiltering(this.filter));
  readonly found = $derived.by(() =>
    filterHistory(this.#index.search(this.ended, this.query), this.filter, this.todayMs),
  );
  #last: readonly Rental[] = [];

  constructor(ports: HistoryPorts) {
    this.#ports = ports;
    this.#index = new HistoryIndex(ports.locale);
  }

  narrow(change: Partial<HistoryFilter>): void {
    this.filter = { ...this.filter, ...change };
  }

  clear(): void {
    this.query = '';
    this.filter = noFilter;
  }

  /** Reads what can be searched while `hasTime`; answers whether that is done. */
  prepareSearch(hasTime: () => boolean): boolean {
    return this.#index.prepare(this.ended, hasTime);
  }

  #keepIfSame(next: readonly Rental[]): readonly Rental[] {
    const isSame =
      next.length === this.#last.length && next.every((rental, index) => rental === this.#last[index]);
    if (!isSame) this.#last = next;
    return this.#last;
  }
}
