/** Keeps the application itself awake while a code is awaited. */
import type { AppState } from '../../../preload/model/index.ts';
import { isAwaitingCode } from '../../rentals/index.ts';

export interface Awake {
  /** The state changed. */
  follow(state: Pick<AppState, 'rentals'>): void;
  /** Lets go: nothing is awaited any more. */
  stop(): void;
}

/** `keepAwake` is told once of each change. */
export function createAwake(keepAwake: (isAwake: boolean) => void): Awake {
  let isAwake = false;
  function set(isWanted: boolean): void {
    if (isWanted === isAwake) return;
    isAwake = isWanted;
    keepAwake(isWanted);
  }
  return {
    follow: ({ rentals }) => set(isAwaitingCode(rentals)),
    stop: () => set(false),
  };
}
