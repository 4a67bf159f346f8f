/** Puts together what main pushes: the whole snapshot once, and after that what changes. */
import type { AppState, StatePatch } from '../../preload/model/index.ts';
import { applyPatch } from '../../preload/model/index.ts';

export interface Snapshots {
  /** Asks for the whole snapshot. */
  start(): void;
  follow(patch: StatePatch): void;
}

/** `accept` gets each snapshot that is later than the one before. Answers and pushes may overtake each other. */
export function createSnapshots(ask: () => Promise<AppState>, accept: (state: AppState) => void): Snapshots {
  let shown: AppState | null = null;
  /** The latest revision that is known to exist. */
  let latest = 0;
  let isAsking = false;

  function take(state: AppState): void {
    if (shown !== null && state.revision <= shown.revision) return;
    shown = state;
    accept(state);
  }

  async function askForAll(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    const state = await ask();
    isAsking = false;
    take(state);
    // A push that came before the answer, and was made after it.
    if (state.revision < latest) await askForAll();
  }

  return {
    start: () => void askForAll(),
    follow(patch) {
      latest = Math.max(latest, patch.revision);
      if (shown === null || patch.revision <= shown.revision) return;
      const next = applyPatch(shown, patch);
      if (next === null) void askForAll();
      else take(next);
    },
  };
}
