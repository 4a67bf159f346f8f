/** The one source of every icon, icons.svg, and the pen that draws from it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const source = readFileSync(fileURLToPath(new URL('./icons.svg', import.meta.url)), 'utf8');
const end = '</defs>';
const shapes = source.slice(source.indexOf('<defs>'), source.indexOf(end) + end.length);

/** `content` on the grid of 16, with the shapes at hand. */
export const svgOf = (content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${shapes}${content}</svg>`;

export const fill = (shape, paint) => `<use href="#${shape}" fill="${paint}"/>`;

export const stroke = (shape, paint, width) =>
  `<use href="#${shape}" fill="none" stroke="${paint}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** `content` without the places that `hole` covers. */
export const cut = (content, hole) =>
  `<mask id="hole" maskUnits="userSpaceOnUse" x="0" y="0" width="16" height="16"><rect width="16" height="16" fill="#fff"/>${hole}</mask><g mask="url(#hole)">${content}</g>`;

/** A square picture: its PNG, and its pixels with straight (not premultiplied) alpha. */
export function draw(svg, size) {
  // No shape is text: without this, every picture would read all fonts of the system.
  const font = { loadSystemFonts: false };
  const image = new Resvg(svg, { font, fitTo: { mode: 'width', value: size } }).render();
  return { size, png: image.asPng(), rgba: straight(image.pixels) };
}

function straight(premultiplied) {
  const rgba = Buffer.from(premultiplied);
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3];
    if (alpha === 0) continue;
    for (let channel = at; channel < at + 3; channel++) {
      rgba[channel] = Math.min(255, Math.round((rgba[channel] * 255) / alpha));
    }
  }
  return rgba;
}
