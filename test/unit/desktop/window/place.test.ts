import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, type DisplayArea, placePopup, type Rect } from '../../../../main/desktop/window/popup.ts';

const size = { width: 380, height: 600 };
const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });
const icon = (x: number, y: number) => rect(x, y, 24, 24);
const fullHd = rect(0, 0, 1920, 1080);
const bottomBar: DisplayArea = { bounds: fullHd, workArea: rect(0, 0, 1920, 1040) };

describe('the popup opens', () => {
  it.each<[string, Rect | null, DisplayArea, { x: number; y: number }]>([
    ['above a taskbar at the bottom', icon(1700, 1048), bottomBar, { x: 1522, y: 434 }],
    [
      'below a menu bar at the top',
      icon(1200, 0),
      { bounds: rect(0, 0, 1440, 900), workArea: rect(0, 25, 1440, 875) },
      { x: 1022, y: 31 },
    ],
    [
      'below a taskbar at the top',
      icon(1800, 8),
      { bounds: fullHd, workArea: rect(0, 40, 1920, 1040) },
      { x: 1534, y: 46 },
    ],
    [
      'beside a taskbar at the left',
      icon(10, 1000),
      { bounds: fullHd, workArea: rect(60, 0, 1860, 1080) },
      { x: 66, y: 474 },
    ],
    [
      'beside a taskbar at the right',
      icon(1880, 1000),
      { bounds: fullHd, workArea: rect(0, 0, 1860, 1080) },
      { x: 1474, y: 474 },
    ],
    [
      'above a taskbar that hides itself',
      icon(1700, 1050),
      { bounds: fullHd, workArea: fullHd },
      { x: 1522, y: 444 },
    ],
    [
      'beside one that hides itself at the left',
      icon(10, 700),
      { bounds: fullHd, workArea: fullHd },
      { x: 40, y: 412 },
    ],
    [
      'beside one that hides itself at the right',
      icon(1886, 700),
      { bounds: fullHd, workArea: fullHd },
      { x: 1500, y: 412 },
    ],
    [
      'below one that hides itself at the top',
      icon(900, 8),
      { bounds: fullHd, workArea: fullHd },
      { x: 722, y: 38 },
    ],
    [
      'on a display left of the first',
      icon(-300, 1048),
      { bounds: rect(-1920, 0, 1920, 1080), workArea: rect(-1920, 0, 1920, 1040) },
      { x: -478, y: 434 },
    ],
    [
      'on a display above the first, half as large again',
      icon(900, -30),
      { bounds: rect(0, -720, 1280, 720), workArea: rect(0, -720, 1280, 680) },
      { x: 722, y: -646 },
    ],
    ['above the pointer', rect(960, 1060, 0, 0), bottomBar, { x: 770, y: 434 }],
    ['in the corner of a taskbar at the bottom', null, bottomBar, { x: 1534, y: 434 }],
    [
      'in the corner of a taskbar at the top',
      null,
      { bounds: fullHd, workArea: rect(0, 40, 1920, 1040) },
      { x: 1534, y: 46 },
    ],
    [
      'in the corner of a taskbar at the left',
      null,
      { bounds: fullHd, workArea: rect(60, 0, 1860, 1080) },
      { x: 66, y: 474 },
    ],
    [
      'in the corner where nothing tells of a taskbar',
      null,
      { bounds: fullHd, workArea: fullHd },
      { x: 1534, y: 474 },
    ],
  ])('%s', (_name, anchor, display, place) => {
    expect(placePopup(anchor, display, size)).toEqual({ ...place, ...size });
  });
});

it('shrinks where the display is too small for it', () => {
  const display = { bounds: rect(0, 0, 1024, 600), workArea: rect(0, 0, 1024, 560) };
  expect(placePopup(icon(900, 570), display, size)).toEqual(rect(638, 0, 380, 560));
});

it('lies wholly inside every work area, at whole pixels', () => {
  const coordinate = fc.integer({ min: -6000, max: 6000 });
  // Displays of other scales begin and end between pixels.
  const length = fc.double({ min: 200, max: 4000, noNaN: true });
  const inset = fc.double({ min: 0, max: 80, noNaN: true });
  const anchor = fc.option(
    fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.integer({ min: 0, max: 200 }),
      height: fc.integer({ min: 0, max: 200 }),
    }),
  );
  fc.assert(
    fc.property(
      anchor,
      fc.double({ min: -6000, max: 6000, noNaN: true }),
      fc.double({ min: -6000, max: 6000, noNaN: true }),
      length,
      length,
      fc.tuple(inset, inset, inset, inset),
      (at, x, y, width, height, [top, right, bottom, left]) => {
        const workArea = rect(x + left, y + top, width - left - right, height - top - bottom);
        const place = placePopup(at, { bounds: rect(x, y, width, height), workArea }, size);
        expect(Object.values(place).every(Number.isInteger)).toBe(true);
        expect(place.x).toBeGreaterThanOrEqual(workArea.x);
        expect(place.y).toBeGreaterThanOrEqual(workArea.y);
        expect(place.x + place.width).toBeLessThanOrEqual(workArea.x + workArea.width);
        expect(place.y + place.height).toBeLessThanOrEqual(workArea.y + workArea.height);
      },
    ),
  );
});

it.each<[string, NodeJS.Platform, Rect, ReturnType<typeof anchorOf>]>([
  ['an icon in the taskbar', 'win32', icon(1700, 1048), 'icon'],
  ['an icon that hides in the overflow', 'win32', icon(0, 1048), 'corner'],
  ['an icon in the menu bar', 'darwin', icon(1200, 0), 'icon'],
  ['an icon at the very left of the menu bar', 'darwin', icon(0, 0), 'icon'],
  ['an icon that the system does not tell of', 'win32', rect(0, 0, 0, 0), 'pointer'],
  ['an icon that the system does not tell of', 'darwin', rect(0, 0, 0, 0), 'pointer'],
])('%s (%s) at %o leads to the %s', (_name, platform, at, anchor) => {
  expect(anchorOf(platform, at)).toBe(anchor);
});
