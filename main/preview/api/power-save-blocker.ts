/** `powerSaveBlocker`: there is no machine here to keep awake, but what would be kept awake is shown. */
import { changed } from '../desktop/signals.ts';

const blockers = new Map<number, string>();
let lastBlocker = -1;
/** Blockers that keep the machine, or this application on it, from sleeping. */
export const activeBlockers = (): string[] => [...blockers.values()];

/** [electron: shell/browser/api/electron_api_power_save_blocker.cc] */
export const powerSaveBlocker = {
  start: (type: 'prevent-app-suspension' | 'prevent-display-sleep') => {
    lastBlocker += 1;
    blockers.set(lastBlocker, type);
    changed();
    return lastBlocker;
  },
  stop: (id: number) => {
    const wasStarted = blockers.delete(id);
    changed();
    return wasStarted;
  },
  isStarted: (id: number) => blockers.has(id),
} satisfies Partial<Electron.PowerSaveBlocker>;
