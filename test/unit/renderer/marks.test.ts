import { describe, expect, it } from 'vitest';
import { services } from '../../../main/sandbox/catalogue/services.ts';
import { contrastOf, findMark, luminanceOf } from '../../../renderer/ui/marks/brand-marks.ts';
import { hueOf, monogramOf, monogramTones } from '../../../renderer/ui/marks/monogram.ts';

const named = (id: string, name = id) => ({ id, name });

describe('the mark of a service', () => {
  it('is found by its id, by another id it goes by, or by its name', () => {
    const whatsapp = findMark(named('whatsapp'));
    expect(whatsapp).not.toBeNull();
    expect(findMark(named('Whats-App'))).toEqual(whatsapp);
    expect(findMark(named('wa'))).toEqual(whatsapp);
    expect(findMark(named('1043', 'WhatsApp'))).toEqual(whatsapp);
    expect(findMark(named('twitter'))).toEqual(findMark(named('x')));
  });

  it('is not made up', () => {
    expect(findMark(named('nowhere', 'Nowhere'))).toBeNull();
    expect(findMark(named('constructor'))).toBeNull();
  });

  it('exists for most of what is offered', () => {
    const marked = services.filter((service) => findMark(service) !== null);
    expect(marked.length).toBeGreaterThan(services.length * 0.7);
  });

  it('is a glyph that is seen on a tile of the brand’s own colour', () => {
    expect(findMark(named('facebook'))).toMatchObject({ tile: '#0866FF', ink: '#ffffff' });
    expect(findMark(named('whatsapp'))).toMatchObject({ tile: '#25D366', ink: '#ffffff' });
    expect(findMark(named('github'))).toMatchObject({ tile: '#181717', ink: '#ffffff' });
    for (const service of services) {
      const mark = findMark(service);
      if (mark === null) continue;
      const contrast = contrastOf(luminanceOf(mark.tile), luminanceOf(mark.ink));
      expect(contrast, service.id).toBeGreaterThanOrEqual(1.9);
    }
  });

  it('is known for a name in letters, which small tiles do not draw', () => {
    expect(findMark(named('uber'))?.isWordmark).toBe(true);
    expect(findMark(named('whatsapp'))?.isWordmark).toBe(false);
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#767676', 4.54],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastOf(luminanceOf(one), luminanceOf(other))).toBeCloseTo(ratio, 2);
  });
});

/** Relative luminance of an OKLCH colour, brought into sRGB as a browser shows it (CSS Color 4, appendix A). */
function luminanceOfOklch([lightness, chroma]: readonly [number, number], hue: number): number {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const cone = (x: number, y: number) => (lightness + x * a + y * b) ** 3;
  const [l, m, s] = [
    cone(0.3963377774, 0.2158037573),
    cone(-0.1055613458, -0.0638541728),
    cone(-0.0894841775, -1.291485548),
  ];
  const shown = (value: number) => Math.min(1, Math.max(0, value));
  return (
    0.2126 * shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
}

describe('a monogram', () => {
  it.each([
    ['Craigslist', 'C'],
    ['olx', 'O'],
    ['Mercado Libre', 'ML'],
    ['The Extraordinarily Long Name', 'TE'],
    ['Éclair', 'É'],
    ['👩‍🚀 Space', '👩‍🚀S'],
    ['واتساب', 'و'],
    ['  ', ''],
  ])('of %s is %s', (name, letters) => expect(monogramOf(name)).toBe(letters));

  it('has the same hue each time, and not one hue for all', () => {
    expect(hueOf('olx')).toBe(hueOf('olx'));
    expect(new Set(services.map(({ id }) => hueOf(id))).size).toBeGreaterThan(8);
  });

  it.each(Object.entries(monogramTones))('can be read with every hue: %s', (_theme, { tile, ink }) => {
    for (let hue = 0; hue < 360; hue += 1) {
      expect(contrastOf(luminanceOfOklch(tile, hue), luminanceOfOklch(ink, hue))).toBeGreaterThan(4.5);
    }
  });
});
