/** How well a colour is seen on another (WCAG 2.2, relative luminance and contrast ratio). */

/** What the tile of a mark is filled with: `--sunken` of tokens.css. */
export const tiles = { light: '#ececea', dark: '#131416' } as const;

/** What WCAG 2.2 asks of graphics (1.4.11). */
const GRAPHICS_RATIO = 3;

export const isSeenOn = (background: string, colour: string): boolean =>
  contrastOf(luminanceOf(background), luminanceOf(colour)) >= GRAPHICS_RATIO;

/** 1 to 21. */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** 0 to 1; `colour` is `#rrggbb`. */
export function luminanceOf(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
