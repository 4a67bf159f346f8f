/**
 * Answers what the page asks about the numbers of the account at hand: a part of the rows, and sums. What is needed for
 * that is read from the ledger the first time, some hundred numbers at a time between other work.
 */
import {
  dayMs,
  type HistoryChoices,
  type HistoryFigures,
  type HistoryFound,
  type HistoryPart,
  type HistoryQuestion,
  type HistorySearch,
  type OwnRecords,
  type Rental,
  type RentalId,
} from '../../../preload/model/index.ts';
import type { Clock, Timers } from '../../core/index.ts';
import type { VisibleLedger } from '../ledger/deletion.ts';
import type { Entry } from '../ledger/entry.ts';
import { entryOfPast, type PastNumber } from '../ledger/past.ts';
import { shownRental } from '../ledger/snapshot.ts';
import { figuresOf, recordsOf } from './insights.ts';
import { choicesOf, daysOf, narrowHistory } from './narrow.ts';
import { type Summary, summaryOf } from './summary.ts';

export interface History {
  /** Changes whenever what ended did. Cheap: call it after each change of the ledger. */
  revision(): number;
  /** Sums up what was read of the past just now. Call it after each part, and no search has to wait for that. */
  takeUp(): void;
  find(question: HistoryQuestion): Promise<HistoryFound>;
  /** Null where the history is another by now: it is to be searched anew. */
  read(search: HistorySearch, revision: number, part: HistoryPart): Promise<readonly Rental[] | null>;
  choices(): Promise<HistoryChoices>;
  figures(currencyAt: number, locale: string): Promise<HistoryFigures>;
  records(serviceId: string, countryId: string): Promise<OwnRecords>;
  /** The number of those that ended more than so many days ago. */
  countOlder(days: number): Promise<number>;
  /** All that ended, newest first, one after the other. */
  ended(): Promise<Iterable<Rental>>;
  endedIds(): Promise<readonly RentalId[]>;
}

export interface HistoryPorts {
  /** Without what is being deleted. */
  readonly ledger: Omit<VisibleLedger, 'older'>;
  /** The service that is worked with now. */
  readonly server: () => string | undefined;
  readonly walletCurrency: () => string | null;
  readonly clock: Clock;
  readonly timers: Timers;
}

/** A number, as the ledger holds it. */
type Source = Entry | PastNumber;

const entryOf = (source: Source): Entry => ('text' in source ? entryOfPast(source) : source);
const createdAtMs = (source: Source): number =>
  'text' in source ? source.createdAtMs : source.rental.createdAtMs;
const endedAtMs = (source: Source): number | null => {
  if ('text' in source) return source.endedAtMs;
  const { state } = source.rental;
  return state.kind === 'ended' ? state.atMs : null;
};

/** So many take some milliseconds; then whatever waits comes first. */
const atOnce = 300;

interface Numbers {
  readonly key: readonly unknown[];
  /** Newest first. */
  readonly sources: readonly Source[];
}

/** All of them, and those that ended. */
interface Summed {
  readonly numbers: Numbers;
  readonly all: readonly Summary[];
  readonly ended: readonly Summary[];
}

const isSameList = (list: readonly unknown[], other: readonly unknown[]): boolean =>
  list.length === other.length && list.every((each, at) => each === other[at]);

export function createHistory({ ledger, server, walletCurrency, clock, timers }: HistoryPorts): History {
  const summaries = new WeakMap<Source, Summary>();
  const sources = new WeakMap<Summary, Source>();
  let numbers: Numbers = { key: [], sources: [] };
  let summed: Summed | null = null;
  let seen: { readonly key: readonly unknown[]; readonly revision: number } = { key: [], revision: 0 };
  let found: { readonly key: string; readonly list: readonly Summary[]; readonly of: Summed } | null = null;

  const pause = () => new Promise<void>((resolve) => void timers.after(0, resolve));

  function revision(): number {
    const key = [server(), ledger.past.all(), ledger.past.isWhole(), ...endedEntries()];
    if (!isSameList(key, seen.key)) seen = { key, revision: seen.revision + 1 };
    return seen.revision;
  }

  const endedEntries = (): readonly Entry[] =>
    ledger.all().filter((entry) => entry.server === server() && entry.rental.state.kind === 'ended');

  function currentNumbers(): Numbers {
    const key = [server(), ledger.all(), ledger.past.all()];
    if (isSameList(key, numbers.key)) return numbers;
    const held = new Set(ledger.all().map(({ rental }) => rental.id));
    const ofServer = (source: { readonly server: string }) => source.server === server();
    const sources: Source[] = [
      ...ledger.all().filter(ofServer),
      ...ledger.past.all().filter((number) => ofServer(number) && !held.has(number.id)),
    ];
    numbers = { key, sources: sources.sort((a, b) => createdAtMs(b) - createdAtMs(a)) };
    return numbers;
  }

  function summarize(source: Source, entry: Entry): void {
    const summary = summaryOf(shownRental(entry.rental));
    summaries.set(source, summary);
    sources.set(summary, source);
  }

  function takeUp(): void {
    for (const [number, entry] of ledger.past.latest()) {
      if (!summaries.has(number)) summarize(number, entry);
    }
  }

  /** All of the past is read, and summed. What changes meanwhile is taken in as well. */
  async function summedUp(): Promise<Summed> {
    while (!ledger.past.isWhole()) {
      ledger.readMore();
      takeUp();
      if (!ledger.past.isWhole()) await pause();
    }
    let of = currentNumbers();
    let at = 0;
    while (summed?.numbers !== of) {
      at = nextMissing(of, at);
      for (const source of of.sources.slice(at, at + atOnce)) {
        if (!summaries.has(source)) summarize(source, entryOf(source));
      }
      at += atOnce;
      if (at >= of.sources.length) summed = sumUp(of);
      if (of.sources.length > atOnce) await pause();
      const current = currentNumbers();
      if (current !== of) at = 0;
      of = current;
    }
    return summed;
  }

  function nextMissing({ sources: of }: Numbers, from: number): number {
    const next = of.findIndex((source, at) => at >= from && !summaries.has(source));
    return next < 0 ? of.length : next;
  }

  function sumUp(of: Numbers): Summed {
    const all = of.sources.flatMap((source) => summaries.get(source) ?? []);
    return { numbers: of, all, ended: all.filter(({ isEnded }) => isEnded) };
  }

  /** Mostly the rows of one search are asked for several times. */
  function narrowed(of: Summed, search: HistorySearch): readonly Summary[] {
    const key = JSON.stringify(search);
    if (found?.key !== key || found.of !== of) found = { key, list: narrowHistory(of.ended, search), of };
    return found.list;
  }

  const rowsOf = (list: readonly Summary[], { from, count }: HistoryPart): readonly Rental[] =>
    list.slice(from, from + count).flatMap((summary) => {
      const source = sources.get(summary);
      return source === undefined ? [] : [shownRental(entryOf(source).rental)];
    });

  return {
    revision,
    takeUp,
    async find({ search, from, count, keep }) {
      const of = await summedUp();
      const list = narrowed(of, search);
      const keptAt = keep === null ? -1 : list.findIndex(({ id }) => id === keep);
      return {
        revision: revision(),
        total: of.ended.length,
        count: list.length,
        days: daysOf(list),
        from,
        rows: rowsOf(list, { from, count }),
        keptAt: keptAt < 0 ? null : keptAt,
      };
    },
    async read(search, asked, part) {
      const of = await summedUp();
      return asked === revision() ? rowsOf(narrowed(of, search), part) : null;
    },
    choices: async () => choicesOf((await summedUp()).ended),
    async figures(currencyAt, locale) {
      const { all } = await summedUp();
      return figuresOf(all, { currencyAt, walletCurrency: walletCurrency(), locale, nowMs: clock.now() });
    },
    records: async (serviceId, countryId) => recordsOf((await summedUp()).ended, serviceId, countryId),
    async countOlder(days) {
      const { numbers: of } = await summedUp();
      const beforeMs = clock.now() - days * dayMs;
      return of.sources.filter((source) => (endedAtMs(source) ?? beforeMs) < beforeMs).length;
    },
    async ended() {
      const { numbers: of } = await summedUp();
      return endedRentals(of.sources);
    },
    async endedIds() {
      return (await summedUp()).ended.map(({ id }) => id);
    },
  };
}

function* endedRentals(sources: readonly Source[]): Generator<Rental> {
  for (const source of sources) {
    if (endedAtMs(source) !== null) yield shownRental(entryOf(source).rental);
  }
}
