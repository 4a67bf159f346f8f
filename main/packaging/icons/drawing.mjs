/** Every icon that is kept as a file. */
import { icnsSizes, writeIcns, writeIco } from './icon-files.mjs';
import { draw, fill, stroke, svgOf } from './shapes.mjs';
import { drawTrayIcons } from './tray-icons.mjs';

// The application's own icon in the forms that its packages need, so that packing converts nothing.

const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 256];
/** From here down the bubble fills more of its tile, or nothing of it would be left. */
const largestSmallSize = 32;
const bubbleHeight = 15.5;

/** A tile that leaves `margin` on each side, and in its middle the bubble, `scale` of the grid. */
function tile({ margin, scale }) {
  const side = 16 - 2 * margin;
  const centre = `${8 - 8 * scale} ${8 - (bubbleHeight / 2) * scale}`;
  return svgOf(`
    <linearGradient id="teal" x1="0" y1="0" x2="0" y2="16" gradientUnits="userSpaceOnUse">
      <stop stop-color="#17957c"/><stop offset="1" stop-color="#0a6251"/>
    </linearGradient>
    <rect x="${margin}" y="${margin}" width="${side}" height="${side}" rx="${side * 0.235}" fill="url(#teal)"/>
    <g transform="translate(${centre}) scale(${scale})">${fill('bubble', '#fff')}${stroke('dots', '#0a6f5d', 2.6)}</g>`);
}

/** Windows and Linux let an icon fill its square; Apple's grid leaves 100 of 1024 pixels on each side. */
const edgeToEdge = (size) =>
  draw(tile(size <= largestSmallSize ? { margin: 0, scale: 0.72 } : { margin: 0.5, scale: 0.6 }), size);
const onApplesGrid = (size) => draw(tile({ margin: (16 * 100) / 1024, scale: 0.52 }), size);

/** Path → content of `app.ico` (Windows), `app.icns` (macOS) and `app/NxN.png` (Linux). */
const drawAppIcons = () =>
  new Map([
    ...linuxSizes.map((size) => [`app/${size}x${size}.png`, edgeToEdge(size).png]),
    ['app.ico', writeIco(windowsSizes.map(edgeToEdge))],
    ['app.icns', writeIcns(icnsSizes.map(onApplesGrid))],
  ]);

/** Path below this folder → content. The same source draws the same bytes. */
export function drawIcons() {
  const trayIcons = [...drawTrayIcons()].map(([path, content]) => [`tray/${path}`, content]);
  return new Map([...drawAppIcons(), ...trayIcons]);
}
