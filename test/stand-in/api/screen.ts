/** `screen`: one display of 1280 by 800, with the pointer at its upper left corner, and a bar where the system has one. */
import { EventEmitter } from 'node:events';
import { playedSystem, type System } from '../desktop/system.ts';

const bounds = { x: 0, y: 0, width: 1280, height: 800 };
const workAreaOn: Readonly<Record<System, Electron.Rectangle>> = {
  linux: bounds,
  darwin: { x: 0, y: 25, width: 1280, height: 775 },
  win32: { x: 0, y: 0, width: 1280, height: 752 },
};

function display(): Electron.Display {
  const workArea = workAreaOn[playedSystem()];
  const known = {
    id: 1,
    label: 'Stand-in',
    bounds,
    workArea,
    size: { width: bounds.width, height: bounds.height },
    workAreaSize: { width: workArea.width, height: workArea.height },
    scaleFactor: 1,
    rotation: 0,
    internal: false,
  } satisfies Partial<Electron.Display>;
  // The rest of a Display describes its panel (colour depth, touch); nobody here asks.
  return known as unknown as Electron.Display;
}

const surface = {
  getPrimaryDisplay: display,
  getDisplayMatching: (_rectangle: Electron.Rectangle) => display(),
  getDisplayNearestPoint: (_point: Electron.Point) => display(),
  getAllDisplays: () => [display()],
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
} satisfies Partial<Electron.Screen>;

export const screen = Object.assign(new EventEmitter(), surface);
