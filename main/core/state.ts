/** The one truth about what the eye can see: an immutable snapshot with a revision that grows with every change. */
import type { AppState, Notice } from '../../preload/model/index.ts';
import type { Chance } from './ports.ts';

/** Before the system was asked. */
export const unknownSystem: AppState['system'] = {
  shortcuts: { copyLatest: 'off', openPopup: 'off', openLine: 'off', rentFavourite: 'off' },
  loginItem: 'off',
  update: { kind: 'none', checkedAtMs: null },
};

/** The state before anything was read: the account is being opened, everything else is empty. */
export const emptyState = (
  about: AppState['about'],
  settings: AppState['settings'],
): Omit<AppState, 'revision'> => ({
  account: { kind: 'opening' },
  connection: { kind: 'unknown' },
  wallet: null,
  rentals: [],
  outlooks: {},
  historyRevision: 0,
  settings,
  alerts: [],
  notices: [],
  webhookUrl: null,
  system: unknownSystem,
  about,
});

export interface StateStore {
  get(): AppState;
  /** Replaces the named parts. Listeners hear of it once, with the new snapshot, before `change` returns. */
  change(parts: Partial<Omit<AppState, 'revision'>>): void;
  listen(listener: (state: AppState) => void): () => void;
}

/** One listener that fails keeps neither the others from hearing of a change nor what brought it about from going on. */
export function createState(
  initial: Omit<AppState, 'revision'>,
  onListenerFailed: (error: unknown) => void,
): StateStore {
  let state: AppState = { ...initial, revision: 1 };
  const listeners = new Set<(state: AppState) => void>();
  return {
    get: () => state,
    change(parts) {
      state = { ...state, ...parts, revision: state.revision + 1 };
      for (const listener of listeners) {
        try {
          listener(state);
        } catch (error) {
          onListenerFailed(error);
        }
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

// Notices of events that the person did not cause, kept in the snapshot until they are dismissed.

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
