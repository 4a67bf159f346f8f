import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { TrayIcon, TraySign } from '../../../main/desktop/tray/view.ts';
import { type Panel, trayIconFile } from '../../../main/desktop/tray/view.ts';
import { drawIcons } from '../../../main/packaging/icons/drawing.mjs';
import { contrastRatio } from '../../support/contrast.ts';

const folder = fileURLToPath(new URL('../../../main/packaging/icons/', import.meta.url));
const drawn = drawIcons();

const filesBelow = (path: string): string[] =>
  readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll(sep, '/'));

const signs: readonly TraySign[] = [
  'idle',
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9, '9plus'] as const).map((count) => `waiting-${count}` as const),
  'code',
  'copied',
  'low-balance',
  'error',
  'offline',
];
const icons: readonly TrayIcon[] = signs.flatMap((sign) => [sign, `${sign}-sandbox`] as const);
const systems: readonly (readonly [NodeJS.Platform, Panel])[] = [
  ['darwin', 'light'],
  ['win32', 'light'],
  ['win32', 'dark'],
  ['linux', 'light'],
];

/** Width and height stand at the same place in every PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

function pictures(ico: Buffer): { size: number; content: Buffer }[] {
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const at = ico.readUInt32LE(entry + 12);
    return { size: ico[entry] || 256, content: ico.subarray(at, at + ico.readUInt32LE(entry + 8)) };
  });
}

/** The colour that most of a picture has, the white of its glyph apart, as `#rrggbb`. */
function bodyColourOf(png: Uint8Array): string {
  const size = sizeOf(Buffer.from(png))[0] ?? 0;
  const data = Buffer.from(png).toString('base64');
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image width="${size}" height="${size}" href="data:image/png;base64,${data}"/></svg>`,
    { font: { loadSystemFonts: false } },
  ).render();
  const counts = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = `#${pixels.subarray(at, at + 3).toString('hex')}`;
    if (pixels[at + 3] === 255) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  if (counts.size > 1) counts.delete('#ffffff');
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}
const isPng = (content: Buffer) => content.subarray(1, 4).toString('latin1') === 'PNG';

describe('the icons that are kept', () => {
  it('are those that the source draws, to the byte', () => {
    const differing = [...drawn].filter(
      ([path, content]) => !readFileSync(join(folder, path)).equals(content),
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('are no others', () => {
    const kept = [...filesBelow('app'), ...filesBelow('tray'), 'app.ico', 'app.icns'];
    expect(kept.sort()).toEqual([...drawn.keys()].sort());
  });
});

describe('a tray icon', () => {
  it('is there for everything the tray can show, on every system, and every one is used', () => {
    const used = systems.flatMap(([platform, panel]) =>
      icons.flatMap((icon) => {
        const file = trayIconFile('tray', platform, panel, icon).replaceAll(sep, '/');
        return platform === 'win32' ? [file] : [file, file.replace('.png', '@2x.png')];
      }),
    );
    const kept = [...drawn.keys()].filter((path) => path.startsWith('tray/'));
    expect([...new Set(used)].sort()).toEqual(kept.sort());
  });

  it('looks like no other of its system', () => {
    for (const [platform, panel] of systems) {
      const contents = icons.map((icon) =>
        readFileSync(trayIconFile(join(folder, 'tray'), platform, panel, icon)).toString('latin1'),
      );
      expect(new Set(contents).size).toBe(icons.length);
    }
  });

  it.each([
    ['linux', ['#ffffff', '#202020']],
    ['win32/light', ['#f3f3f3']],
    ['win32/dark', ['#202020']],
    ['win32', ['#f3f3f3', '#202020']],
  ])('of %s stands out on panels of %j, by the 3 to 1 of WCAG 1.4.11', (place, panels) => {
    const own = [...drawn].filter(([path]) => path.slice(0, path.lastIndexOf('/')) === `tray/${place}`);
    expect(own).not.toEqual([]);
    const weakest = own.map(([path, content]) => {
      const large = path.endsWith('.ico')
        ? pictures(Buffer.from(content)).find(({ size }) => size === 32)?.content
        : content;
      const colour = bodyColourOf(large ?? new Uint8Array());
      return { path, contrast: Math.min(...panels.map((panel) => contrastRatio(colour, panel))) };
    });
    expect(weakest.filter(({ contrast }) => contrast < 3)).toEqual([]);
  });

  it('has the sizes of its system', () => {
    for (const [path, content] of drawn) {
      const bytes = Buffer.from(content);
      if (path.startsWith('tray/darwin')) expect(sizeOf(bytes)[0]).toBe(path.includes('@2x') ? 32 : 16);
      if (path.startsWith('tray/linux')) expect(sizeOf(bytes)[0]).toBe(path.includes('@2x') ? 44 : 22);
      if (!path.startsWith('tray/win32')) continue;
      const found = pictures(bytes);
      expect(found.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 256]);
      for (const { size, content: png } of found) expect(sizeOf(png)).toEqual([size, size]);
    }
  });
});

describe('the application’s icon', () => {
  it('has for Windows a bitmap in every small size, and a PNG in the large one', () => {
    const found = pictures(readFileSync(join(folder, 'app.ico')));
    expect(found.map(({ size, content }) => [size, isPng(content)])).toEqual([
      [16, false],
      [20, false],
      [24, false],
      [32, false],
      [40, false],
      [48, false],
      [64, false],
      [256, true],
    ]);
  });

  it('has for macOS a chain of PNGs that fills the file', () => {
    const icns = readFileSync(join(folder, 'app.icns'));
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const types: [string, number | undefined][] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      types.push([icns.toString('latin1', at, at + 4), sizeOf(icns.subarray(at + 8))[0]]);
    }
    expect(types.sort()).toEqual([
      ['ic07', 128],
      ['ic08', 256],
      ['ic09', 512],
      ['ic10', 1024],
      ['ic11', 32],
      ['ic12', 64],
      ['ic13', 256],
      ['ic14', 512],
    ]);
  });

  it('has for Linux each size under its name', () => {
    for (const path of filesBelow('app')) {
      const [width, height] = sizeOf(readFileSync(join(folder, path)));
      expect(path).toBe(`app/${width}x${height}.png`);
    }
  });
});
