/** Remembers what a person pressed in the window, so that one press carries out one order. Policy only. */
import type { Clock } from '../../core/index.ts';

/** An input as Electron tells of it: the members that are read here. */
export interface SeenInput {
  readonly type: string;
  /** Of the mouse. */
  readonly button?: string;
  /** Of the keyboard: where the key lies. */
  readonly code?: string;
  readonly isAutoRepeat?: boolean;
}

export interface PressWatch {
  sees(input: SeenInput): void;
  /** True once for each press, for a second after it began or ended. The press is spent by it. */
  claim(): boolean;
}

/** A page that answers a press calls at once. What comes later is no answer to it. */
const claimableForMs = 1_000;

const pressingKeys: ReadonlySet<string> = new Set(['Enter', 'NumpadEnter', 'Space']);

/**
 * Only what can press a button counts: the main mouse button, a finger, Enter and Space. A press begins and ends, and
 * the page may answer either; both are one press, which can be claimed once.
 */
export function createPressWatch(clock: Clock): PressWatch {
  let pressedAtMs: number | null = null;
  return {
    sees(input) {
      const part = partOfPress(input);
      if (part === 'begin' || (part === 'end' && pressedAtMs !== null)) pressedAtMs = clock.now();
    },
    claim() {
      const sinceMs = pressedAtMs === null ? null : clock.now() - pressedAtMs;
      pressedAtMs = null;
      // A clock that was set back says nothing about how long ago the press was.
      return sinceMs !== null && sinceMs >= 0 && sinceMs <= claimableForMs;
    },
  };
}

/** Null: this presses nothing. */
function partOfPress({ type, button, code = '', isAutoRepeat }: SeenInput): 'begin' | 'end' | null {
  switch (type) {
    case 'mouseDown':
      return button === 'left' ? 'begin' : null;
    case 'mouseUp':
      return button === 'left' ? 'end' : null;
    case 'rawKeyDown':
      return pressingKeys.has(code) && isAutoRepeat !== true ? 'begin' : null;
    case 'keyUp':
      return pressingKeys.has(code) ? 'end' : null;
    case 'touchStart':
      return 'begin';
    // A browser tells of the tap after the finger has left.
    case 'touchEnd':
    case 'gestureTap':
      return 'end';
    default:
      return null;
  }
}
