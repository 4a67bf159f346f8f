/** Decides when the popup hides after it lost the focus, and what a click on the icon does. Policy only. */
import type { Clock } from '../../core/index.ts';

export interface PopupAttention {
  shown(): void;
  /** Zero: hide it now. Else look again after so long, whether it still lacks the focus. Null: it stays. */
  blurred(): number | null;
  /** False where the popup stays, such as when it was pinned since it lost the focus. */
  hidesOnBlur(): boolean;
  /** While it is pinned, the popup behaves as an ordinary window does. */
  pin(isPinned: boolean): void;
  clicked(window: { readonly isVisible: boolean; readonly isFocused: boolean }): 'show' | 'hide' | 'stay';
}

/** Clicking the icon of an open popup blurs it first: the click that follows belongs to the same gesture. */
const blurToClickMs = 200;
/** Windows may take the focus away again from what it has just given it to. */
const windowsGraceMs = 400;

/** `isFloating`: without it the popup is an ordinary window, which stays until it is put away. */
export function createPopupAttention(
  platform: NodeJS.Platform,
  isFloating: boolean,
  clock: Clock,
): PopupAttention {
  const graceMs = platform === 'win32' ? windowsGraceMs : 0;
  let shownAtMs = Number.NEGATIVE_INFINITY;
  let blurredAtMs = Number.NEGATIVE_INFINITY;
  let isPinned = false;
  const staysOpen = () => !isFloating || isPinned;
  return {
    shown() {
      shownAtMs = clock.now();
    },
    blurred() {
      const nowMs = clock.now();
      blurredAtMs = nowMs;
      return staysOpen() ? null : Math.max(0, shownAtMs + graceMs - nowMs);
    },
    hidesOnBlur: () => !staysOpen(),
    pin(isOn) {
      isPinned = isOn;
    },
    clicked({ isVisible, isFocused }) {
      const wasJustBlurred = clock.now() - blurredAtMs <= blurToClickMs;
      if (!staysOpen()) {
        if (isVisible) return 'hide';
        return wasJustBlurred ? 'stay' : 'show';
      }
      // It may lie behind other windows: then a click fetches it.
      return isVisible && (isFocused || wasJustBlurred) ? 'hide' : 'show';
    },
  };
}
