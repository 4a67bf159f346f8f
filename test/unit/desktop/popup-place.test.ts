import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePopup } from '../../../main/desktop/popup-place.ts';

const size = { width: 380, height: 600 };
const icon = (x: number, y: number) => ({ x, y, width: 24, height: 24 });

describe('the popup opens', () => {
  it.each([
    [
      'above a taskbar at the bottom',
      icon(1700, 1048),
      { x: 0, y: 0, width: 1920, height: 1040 },
      { x: 1522, y: 434 },
    ],
    [
      'below a menu bar at the top',
      icon(1200, 0),
      { x: 0, y: 25, width: 1440, height: 875 },
      { x: 1022, y: 31 },
    ],
    [
      'beside a taskbar at the left',
      icon(10, 1000),
      { x: 60, y: 0, width: 1860, height: 1080 },
      { x: 66, y: 474 },
    ],
    [
      'beside a taskbar at the right',
      icon(1880, 1000),
      { x: 0, y: 0, width: 1860, height: 1080 },
      { x: 1474, y: 474 },
    ],
    [
      'on a display left of the first',
      icon(-300, 1048),
      { x: -1920, y: 0, width: 1920, height: 1040 },
      { x: -478, y: 434 },
    ],
    [
      'in the corner when the system does not tell where the icon is',
      { x: 0, y: 0, width: 0, height: 0 },
      { x: 0, y: 0, width: 1920, height: 1040 },
      { x: 1534, y: 434 },
    ],
  ])('%s', (_name, at, workArea, place) => expect(placePopup(at, workArea, size)).toEqual(place));
});

it('lies wholly inside any work area that is large enough, at whole pixels', () => {
  const coordinate = fc.integer({ min: -4000, max: 4000 });
  fc.assert(
    fc.property(
      coordinate,
      coordinate,
      coordinate,
      coordinate,
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      (x, y, left, top, part) => {
        const workArea = { x: left + part, y: top, width: 1280, height: 720 };
        const place = placePopup(icon(x, y), workArea, size);
        expect(Number.isInteger(place.x) && Number.isInteger(place.y)).toBe(true);
        expect(place.x).toBeGreaterThanOrEqual(Math.floor(workArea.x));
        expect(place.x + size.width).toBeLessThanOrEqual(Math.ceil(workArea.x) + workArea.width);
        expect(place.y).toBeGreaterThanOrEqual(workArea.y);
        expect(place.y + size.height).toBeLessThanOrEqual(workArea.y + workArea.height);
      },
    ),
  );
});
