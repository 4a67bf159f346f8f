/**
 * Decides where the popup lies, and when it shows and hides. Pure. Coordinates are device-independent pixels, of all displays
 * in one plane.
 */
import type { Clock } from '../../core/index.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
/** `workArea` is what taskbars and docks leave of `bounds`. */
export interface DisplayArea {
  readonly bounds: Rect;
  readonly workArea: Rect;
}

/** Beside the icon, beside the pointer where the system does not tell of the icon, or in the corner where trays are. */
export type Anchor = 'icon' | 'pointer' | 'corner';

/** Windows says of an icon that hides in the overflow that it is at the very left of the screen. */
export function anchorOf(platform: NodeJS.Platform, icon: Rect): Anchor {
  if (icon.width === 0 || icon.height === 0) return 'pointer';
  return platform === 'win32' && icon.x === 0 ? 'corner' : 'icon';
}

const gap = 6;

/**
 * On the side of `anchor` that faces away from the taskbar, centred on it; null is the corner of the display where trays
 * are. Lies wholly inside the work area, and shrinks where that is too small. Whole pixels.
 */
export function placePopup(anchor: Rect | null, display: DisplayArea, popup: Size): Rect {
  const { workArea } = display;
  const columns = wholePixels(workArea.x, workArea.width);
  const rows = wholePixels(workArea.y, workArea.height);
  const width = Math.min(popup.width, columns.length);
  const height = Math.min(popup.height, rows.length);
  const wanted = wantedPlace(anchor, display, { width, height });
  return { x: within(wanted.x, width, columns), y: within(wanted.y, height, rows), width, height };
}

interface Span {
  readonly start: number;
  readonly length: number;
}

/** Displays of some scales begin and end between pixels. */
function wholePixels(start: number, length: number): Span {
  const first = Math.ceil(start);
  return { start: first, length: Math.max(0, Math.floor(start + length) - first) };
}

/** Keeps a gap to the borders where there is room for one. */
function within(at: number, length: number, { start, length: room }: Span): number {
  const margin = Math.min(gap, Math.floor((room - length) / 2));
  return Math.round(Math.min(Math.max(at, start + margin), start + room - length - margin));
}

function wantedPlace(anchor: Rect | null, display: DisplayArea, popup: Size): { x: number; y: number } {
  const { workArea } = display;
  const right = workArea.x + workArea.width;
  const bottom = workArea.y + workArea.height;
  if (anchor === null) {
    const edge = taskbarEdge(display);
    return { x: edge === 'left' ? workArea.x : right, y: edge === 'top' ? workArea.y : bottom };
  }
  const x = anchor.x + (anchor.width - popup.width) / 2;
  const y = anchor.y + (anchor.height - popup.height) / 2;
  switch (edgeBeside(anchor, display)) {
    case 'top':
      return { x, y: anchor.y + anchor.height + gap };
    case 'bottom':
      return { x, y: anchor.y - popup.height - gap };
    case 'left':
      return { x: anchor.x + anchor.width + gap, y };
    case 'right':
      return { x: anchor.x - popup.width - gap, y };
  }
}

type Edge = 'top' | 'bottom' | 'left' | 'right';

/** The edge of the display that most is reserved at; where nothing is, the usual one. */
function taskbarEdge({ bounds, workArea }: DisplayArea): Edge {
  const reserved: readonly (readonly [Edge, number])[] = [
    ['bottom', bounds.y + bounds.height - workArea.y - workArea.height],
    ['top', workArea.y - bounds.y],
    ['left', workArea.x - bounds.x],
    ['right', bounds.x + bounds.width - workArea.x - workArea.width],
  ];
  return reserved.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** The edge that the anchor lies beyond; of one inside the work area (a taskbar that hides itself), the nearest. */
function edgeBeside(anchor: Rect, { bounds, workArea }: DisplayArea): Edge {
  const x = anchor.x + anchor.width / 2;
  const y = anchor.y + anchor.height / 2;
  if (y < workArea.y) return 'top';
  if (y > workArea.y + workArea.height) return 'bottom';
  if (x < workArea.x) return 'left';
  if (x > workArea.x + workArea.width) return 'right';
  const distances: readonly (readonly [Edge, number])[] = [
    ['bottom', bounds.y + bounds.height - y],
    ['top', y - bounds.y],
    ['left', x - bounds.x],
    ['right', bounds.x + bounds.width - x],
  ];
  return distances.reduce((least, one) => (one[1] < least[1] ? one : least))[0];
}

/** A system that scales its pixels gives a window back a little larger or smaller than it was asked to be. */
const roundingPx = 2;

/** The size that a person gave the window, or null where it is still as it was placed. */
export function sizeGivenByPerson(placed: Size, now: Size): Size | null {
  const isAsPlaced =
    Math.abs(now.width - placed.width) <= roundingPx && Math.abs(now.height - placed.height) <= roundingPx;
  return isAsPlaced ? null : now;
}

// Attention: when the popup hides after it lost the focus, and what a click on the icon does.

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
