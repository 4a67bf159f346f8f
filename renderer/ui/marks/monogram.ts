/** Stands for a service without a mark: its first letters on a tile, always of the same hue. */

import { remember } from '../../../preload/words/index.ts';

/** One letter, or those of the first two words: `Cash App` → `CA`, `olx` → `O`. */
export function monogramOf(name: string): string {
  const words = name.split(/[\s\-–_/.,&+·]+/).filter((word) => word !== '');
  return words.slice(0, 2).map(firstLetter).join('');
}

/** Made when a name first needs it: to make one takes longer than to draw a card. */
const graphemes = remember(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

function firstLetter(word: string): string {
  // Nothing of ASCII joins what stands before it.
  if (/^[!-~](?:[!-~]|$)/.test(word)) return word.charAt(0).toUpperCase();
  for (const { segment } of graphemes().segment(word)) return segment.toUpperCase();
  return '';
}

const hueCount = 12;

/** In degrees. The same id has the same hue wherever and whenever it is drawn. */
export function hueOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return (sum % hueCount) * (360 / hueCount);
}

/** Lightness and chroma of OKLCH: of the tile and of the letters on it, which are readable with every hue. */
export const monogramTones = {
  light: { tile: [0.92, 0.045], ink: [0.42, 0.1] },
  dark: { tile: [0.33, 0.055], ink: [0.9, 0.06] },
} as const;

/** Colours for CSS. */
export function monogramColours(hue: number): { readonly tile: string; readonly ink: string } {
  const { light, dark } = monogramTones;
  const tone = ([lightness, chroma]: readonly [number, number]) => `oklch(${lightness} ${chroma} ${hue})`;
  const both = (part: 'tile' | 'ink') => `light-dark(${tone(light[part])}, ${tone(dark[part])})`;
  return { tile: both('tile'), ink: both('ink') };
}
