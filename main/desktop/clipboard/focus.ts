/** Takes the focus for a copy where the system demands it, and gives it back. */
import type { Timers } from '../../core/index.ts';
import type { Desktop } from '../port.ts';

export interface Grip {
  /** The system takes what is copied now. */
  readonly isSure: boolean;
  /** Puts the window away again if it was opened for this alone. One that waits for a person's eye stays. */
  release(): void;
}

export type HoldFocus = () => Promise<Grip>;

/** A compositor that gives the focus does so within a few frames. */
const longestWaitMs = 1_000;

const sure: Grip = { isSure: true, release: () => {} };

export function createHoldFocus(
  desktop: Pick<Desktop, 'focus' | 'openWindow' | 'hideWindow' | 'isWindowShown'>,
  timers: Timers,
): HoldFocus {
  const { focus } = desktop;
  return async () => {
    if (!focus.isNeeded || focus.isHeld()) return sure;
    const wasShown = desktop.isWindowShown();
    const isSure = await new Promise<boolean>((resolve) => {
      const cancelLimit = timers.after(longestWaitMs, () => end(false));
      const stopListening = focus.onGained(() => end(true));
      const end = (isGained: boolean) => {
        cancelLimit();
        stopListening();
        resolve(isGained);
      };
      desktop.openWindow(null);
    });
    return { isSure, release: () => isSure && !wasShown && desktop.hideWindow() };
  };
}
