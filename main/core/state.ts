/** The one truth about what the eye can see: an immutable snapshot with a revision that grows with every change. */
import type { AppState } from '../../preload/model/index.ts';

/** Before the system was asked. */
export const unknownSystem: AppState['system'] = {
  shortcuts: { copyLatest: 'off', openPopup: 'off', openLine: 'off', rentFavourite: 'off' },
  loginItem: 'off',
  update: { kind: 'none', checkedAtMs: null },
  isPinned: null,
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
  lastCopy: null,
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
