/** Notices of events that the person did not cause, kept in the snapshot until they are dismissed. */
import type { Notice } from '../../preload/model/index.ts';
import type { Chance } from './ports.ts';
import type { StateStore } from './state.ts';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
export type News = WithoutId<Notice>;

const ownNews: ReadonlySet<Notice['kind']> = new Set(['file-set-aside', 'number-withdrawn']);

export interface Notices {
  tell(news: News): void;
  dismiss(id: string): void;
  /** Takes back news that is not true any more. */
  withdraw(kind: Notice['kind']): void;
}

export function createNotices(state: StateStore, chance: Chance): Notices {
  return {
    tell(news) {
      // The same news replaces itself; each damaged file, and each number that was taken back, is news of its own.
      const others = state
        .get()
        .notices.filter((other) => other.kind !== news.kind || ownNews.has(other.kind));
      state.change({ notices: [...others, { ...news, id: chance.uuid() }] });
    },
    withdraw(kind) {
      const others = state.get().notices.filter((notice) => notice.kind !== kind);
      if (others.length < state.get().notices.length) state.change({ notices: others });
    },
    dismiss(id) {
      state.change({ notices: state.get().notices.filter((notice) => notice.id !== id) });
    },
  };
}
