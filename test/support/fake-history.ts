/** Main's answers about the history, over the rentals of a snapshot: by the same rules, and from the same numbers. */
import { figuresOf, recordsOf } from '../../main/rentals/history/insights.ts';
import { choicesOf, daysOf, narrowHistory } from '../../main/rentals/history/narrow.ts';
import { type Summary, summaryOf } from '../../main/rentals/history/summary.ts';
import type {
  AppState,
  HistoryChoices,
  HistoryFigures,
  HistoryFound,
  HistoryPart,
  HistoryQuestion,
  HistorySearch,
  OwnRecords,
  Rental,
} from '../../preload/model/index.ts';
import { endedMoreThanDaysAgo } from '../../preload/model/index.ts';

const summaries = new WeakMap<Rental, Summary>();

function summed(rental: Rental): Summary {
  const summary = summaries.get(rental) ?? summaryOf(rental);
  summaries.set(rental, summary);
  return summary;
}

export const endedOf = ({ rentals }: Pick<AppState, 'rentals'>): readonly Rental[] =>
  rentals.filter(({ state }) => state.kind === 'ended').toSorted((a, b) => b.createdAtMs - a.createdAtMs);

function foundIn(state: AppState, search: HistorySearch): readonly Rental[] {
  const ended = endedOf(state);
  const byId = new Map(ended.map((rental) => [rental.id, rental]));
  return narrowHistory(ended.map(summed), search).flatMap(({ id }) => byId.get(id) ?? []);
}

export function findIn(
  state: AppState,
  revision: number,
  { search, from, count, keep }: HistoryQuestion,
): HistoryFound {
  const found = foundIn(state, search);
  const keptAt = found.findIndex(({ id }) => id === keep);
  return {
    revision,
    total: endedOf(state).length,
    count: found.length,
    days: daysOf(found),
    from,
    rows: found.slice(from, from + count),
    keptAt: keptAt < 0 ? null : keptAt,
  };
}

export const readIn = (
  state: AppState,
  { search, from, count }: HistoryPart & { readonly search: HistorySearch },
): readonly Rental[] => foundIn(state, search).slice(from, from + count);

export const choicesIn = (state: AppState): HistoryChoices => choicesOf(endedOf(state).map(summed));

export const figuresIn = (
  { rentals, wallet }: AppState,
  asked: { readonly currencyAt: number; readonly locale: string },
  nowMs: number,
): HistoryFigures =>
  figuresOf(rentals.map(summed), { ...asked, walletCurrency: wallet?.balance.currency ?? null, nowMs });

export const recordsIn = (state: AppState, serviceId: string, countryId: string): OwnRecords =>
  recordsOf(endedOf(state).map(summed), serviceId, countryId);

export const countOlderIn = ({ rentals }: AppState, days: number, nowMs: number): number =>
  endedMoreThanDaysAgo(rentals, days, nowMs).length;
