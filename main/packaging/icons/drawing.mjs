/** Every icon that is kept as a file. */
import { icnsSizes, writeIcns, writeIco } from './icon-files.mjs';
import { cut, draw, fill, stroke, svgOf } from './shapes.mjs';

// The tray's icons. Each system gets what suits its panel: macOS a template that it tints itself, Windows one file of all
// sizes, Linux a picture that stands out on light and dark alike. Form alone tells the states apart; colour says it again.

const waiting = (count) => [`waiting-${count}`, { glyph: `count-${count}`, colour: '#2472d8' }];
/** State → the glyph of its bubble and the colour of its own; without one it is in the panel's ink. */
const states = {
  idle: { glyph: 'dots', colour: null },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9, '9plus'].map(waiting)),
  code: { glyph: 'tick', colour: '#12894f' },
  copied: { glyph: 'sheets', colour: '#12894f' },
  'low-balance': { glyph: 'cent', colour: '#b86200' },
  error: { glyph: 'warning', colour: '#d1312b' },
  offline: { glyph: 'cross', colour: null },
};
const sand = '#b07f12';
/** Equally far from a light panel and a dark one. */
const midTone = '#768190';
const panelInks = { light: '#1f2328', dark: '#ffffff' };
const windowsTraySizes = [16, 20, 24, 32, 40, 48, 64, 256];

const glyphOf = (glyph, paint) => stroke(glyph, paint, glyph === 'dots' ? 2.5 : 1.9);

/** `glyphPaint` null cuts the glyph out of the bubble. Offline is the one state whose bubble is empty. */
function bubbleOf(glyph, paint, glyphPaint) {
  if (glyph === 'cross') return stroke('hollow', paint, 1.8) + glyphOf(glyph, paint);
  const bubble = fill('bubble', paint);
  return glyphPaint === null ? cut(bubble, glyphOf(glyph, '#000')) : bubble + glyphOf(glyph, glyphPaint);
}

const markOf = (isSandbox, paint) => (isSandbox ? fill('sandbox', paint) : '');

/** Name → SVG of each state, with and without the mark of the sandbox. */
function* variants(svgOfLook) {
  for (const [state, look] of Object.entries(states)) {
    yield [state, svgOfLook(look, false)];
    yield [`${state}-sandbox`, svgOfLook(look, true)];
  }
}

function* macFiles() {
  const templates = variants(({ glyph }, isSandbox) =>
    svgOf(bubbleOf(glyph, '#000', null) + markOf(isSandbox, '#000')),
  );
  for (const [name, svg] of templates) {
    yield [`darwin/${name}Template.png`, draw(svg, 16).png];
    yield [`darwin/${name}Template@2x.png`, draw(svg, 32).png];
  }
}

function* linuxFiles() {
  const pictures = variants(({ glyph, colour }, isSandbox) =>
    svgOf(bubbleOf(glyph, colour ?? midTone, '#fff') + markOf(isSandbox, sand)),
  );
  for (const [name, svg] of pictures) {
    yield [`linux/${name}.png`, draw(svg, 22).png];
    yield [`linux/${name}@2x.png`, draw(svg, 44).png];
  }
}

/** In two folders, for a light and a dark taskbar; what has a colour of its own is the same on both and is kept once. */
function* windowsFiles() {
  for (const [panel, ink] of Object.entries(panelInks)) {
    const pictures = variants(({ glyph, colour }, isSandbox) => ({
      hasColour: colour !== null,
      svg: svgOf(bubbleOf(glyph, colour ?? ink, colour === null ? null : '#fff') + markOf(isSandbox, sand)),
    }));
    for (const [name, { svg, hasColour }] of pictures) {
      const path = hasColour ? `win32/${name}.ico` : `win32/${panel}/${name}.ico`;
      yield [
        path,
        writeIco(
          windowsTraySizes.map((size) => draw(svg, size)),
          { leastPngSize: 0 },
        ),
      ];
    }
  }
}

/** Path → content of every file below `tray`. */
const drawTrayIcons = () => new Map([...macFiles(), ...linuxFiles(), ...windowsFiles()]);

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
