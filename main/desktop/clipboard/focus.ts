/** Takes the focus for a copy where the system demands it, and gives it back. */
import type { Timers } from '../../core/index.ts';
import type { Desktop } from '../port.ts';

export interface FocusLease {
  /** The system takes what is copied now. */
  readonly isGuaranteed: boolean;
  /** Puts the window away again if it was opened for this alone. One that waits for a person's eye stays. */
  release(): void;
}

export type LeaseFocus = () => Promise<FocusLease>;

/** A compositor that gives the focus does so within a few frames. */
const maxWaitMs = 1_000;

const sure: FocusLease = { isGuaranteed: true, release: () => {} };

export function createLeaseFocus(
  desktop: Pick<Desktop, 'focus' | 'openWindow' | 'hideWindow' | 'isWindowShown'>,
  timers: Timers,
): LeaseFocus {
  const { focus } = desktop;
  return async () => {
    if (!focus.isNeeded || focus.isHeld()) return sure;
    const wasShown = desktop.isWindowShown();
    const isGuaranteed = await new Promise<boolean>((resolve) => {
      const cancelLimit = timers.after(maxWaitMs, () => end(false));
      const stopListening = focus.onGained(() => end(true));
      const end = (isGained: boolean) => {
        cancelLimit();
        stopListening();
        resolve(isGained);
      };
      desktop.openWindow(null);
    });
    return { isGuaranteed, release: () => isGuaranteed && !wasShown && desktop.hideWindow() };
  };
}
