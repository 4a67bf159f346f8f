/**
 * Draws every icon from one shape: a speech bubble that holds a code. Run `npm run icons` after a change and look at
 * the result. Colours are mid-tones that stand out on light and dark panels alike; macOS tints the template by itself.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const bubble =
  'M5 2 H19 A4 4 0 0 1 23 6 V14 A4 4 0 0 1 19 18 H12 L6.5 22.5 V18 H5 A4 4 0 0 1 1 14 V6 A4 4 0 0 1 5 2 Z';

/** Three marks as in a code not yet known, one tall mark as in "look here", and a tick. */
const glyphs = {
  dots: (colour) =>
    [6.5, 12, 17.5].map((x) => `<circle cx="${x}" cy="10" r="1.9" fill="${colour}"/>`).join(''),
  tick: (colour) =>
    `<path d="M7 10.2 L10.6 13.6 L17 6.8" fill="none" stroke="${colour}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>`,
  warning: (colour) =>
    `<rect x="10.7" y="4.8" width="2.6" height="6.6" rx="1.3" fill="${colour}"/><circle cx="12" cy="14.1" r="1.6" fill="${colour}"/>`,
};

const filled = (colour, glyph) => `<path d="${bubble}" fill="${colour}"/>${glyphs[glyph]('#ffffff')}`;

/** The glyph is cut out, because a template image is nothing but its transparency. */
const cutOut = `<mask id="m"><rect width="24" height="24" fill="#fff"/>${glyphs.dots('#000')}</mask><path d="${bubble}" mask="url(#m)"/>`;

const trayIcons = {
  idle: filled('#6b7687', 'dots'),
  waiting: filled('#2f7de1', 'dots'),
  code: filled('#1f9d61', 'tick'),
  problem: filled('#d97a0b', 'warning'),
  template: cutOut,
};

const appIcon = `<defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="24" gradientUnits="userSpaceOnUse"><stop stop-color="#17957c"/><stop offset="1" stop-color="#0a6251"/></linearGradient></defs><rect x="1" y="1" width="22" height="22" rx="5.4" fill="url(#g)"/><g transform="translate(4.8 5) scale(0.6)"><path d="${bubble}" fill="#ffffff"/>${glyphs.dots('#0a6f5d')}</g>`;

function draw(name, content, pixels) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${content}</svg>`;
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render().asPng();
  writeFileSync(fileURLToPath(new URL(`./${name}.png`, import.meta.url)), png);
}

for (const [name, content] of Object.entries(trayIcons)) {
  draw(name, content, name === 'template' ? 16 : 22);
  draw(`${name}@2x`, content, name === 'template' ? 32 : 44);
}
draw('app', appIcon, 512);
