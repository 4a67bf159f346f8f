/** The popup's focus, as far as a copy needs it. */
import type { BrowserWindow } from 'electron';
import type { WindowFocus } from '../port.ts';

export const createWindowFocus = (
  window: Pick<BrowserWindow, 'isDestroyed' | 'isFocused' | 'on' | 'removeListener'>,
  isWayland: boolean,
): WindowFocus => ({
  isNeeded: isWayland,
  isHeld: () => !window.isDestroyed() && window.isFocused(),
  onGained(run) {
    window.on('focus', run);
    return () => window.removeListener('focus', run);
  },
});
