/** Where the popup goes: pure. */
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

const gap = 6;

/**
 * Beside the tray icon, on the side away from the taskbar's edge, centred on the icon and wholly inside the work area.
 * An icon of no size (hidden in an overflow, or a system that does not tell) gives the corner where trays are.
 * Coordinates are whole device-independent pixels.
 */
export function placePopup(icon: Rect, workArea: Rect, popup: Size): { x: number; y: number } {
  const right = workArea.x + workArea.width;
  const bottom = workArea.y + workArea.height;
  const clamp = (value: number, low: number, high: number) =>
    Math.round(Math.min(Math.max(value, low), Math.max(low, high)));
  const within = (x: number, y: number) => ({
    x: clamp(x, workArea.x + gap, right - popup.width - gap),
    y: clamp(y, workArea.y + gap, bottom - popup.height - gap),
  });
  if (icon.width === 0 || icon.height === 0) return within(right, bottom);
  const centred = {
    x: icon.x + (icon.width - popup.width) / 2,
    y: icon.y + (icon.height - popup.height) / 2,
  };
  if (icon.y < workArea.y + gap) return within(centred.x, icon.y + icon.height + gap);
  if (icon.x + icon.width <= workArea.x) return within(workArea.x, centred.y);
  if (icon.x >= right) return within(right, centred.y);
  return within(centred.x, icon.y - popup.height - gap);
}
