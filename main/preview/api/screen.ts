/** `screen`: one display of 1280 by 800, with the pointer at its upper left corner. */
import { EventEmitter } from 'node:events';

const bounds = { x: 0, y: 0, width: 1280, height: 800 };
const display = {
  id: 1,
  label: 'Stand-in',
  bounds,
  workArea: bounds,
  size: { width: bounds.width, height: bounds.height },
  workAreaSize: { width: bounds.width, height: bounds.height },
  scaleFactor: 1,
  rotation: 0,
  internal: false,
} satisfies Partial<Electron.Display>;

const surface = {
  // The rest of a Display describes its panel (colour depth, touch); nobody here asks.
  getPrimaryDisplay: () => display as unknown as Electron.Display,
  getDisplayMatching: (_rectangle: Electron.Rectangle) => display as unknown as Electron.Display,
  getDisplayNearestPoint: (_point: Electron.Point) => display as unknown as Electron.Display,
  getAllDisplays: () => [display as unknown as Electron.Display],
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
} satisfies Partial<Electron.Screen>;

export const screen = Object.assign(new EventEmitter(), surface);
