/** Pictures that are kept beside the tests, and those of now that are held against them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Number of pixels that may differ: those of a thin line or a glyph's edge, far fewer than the smallest icon has. */
export const tolerancePixels = 40;

/** Without the alpha that no page has, and packed as tightly as the format allows. */
const pack = (picture: PNG): Buffer => PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });

export function keepPicture(file: string, actual: Buffer): void {
  writeFileSync(file, pack(PNG.sync.read(actual)));
}

/**
 * Null where the picture is that of the file, within the tolerance; else what differs, in a sentence, with the picture
 * and the difference written to `folder`.
 */
export function comparePicture(file: string, actual: Buffer, folder: string, name: string): string | null {
  const kept = PNG.sync.read(readFileSync(file));
  const seen = PNG.sync.read(actual);
  const show = (kind: string, picture: PNG) => {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name}-${kind}.png`);
    writeFileSync(path, pack(picture));
    return path;
  };
  const { width, height } = kept;
  if (seen.width !== width || seen.height !== height) {
    return `it is ${seen.width} × ${seen.height} and was ${width} × ${height}: ${show('actual', seen)}`;
  }
  const difference = new PNG({ width, height });
  const count = pixelmatch(kept.data, seen.data, difference.data, width, height, { threshold: 0.05 });
  if (count <= tolerancePixels) return null;
  return `${count} pixels differ: ${show('actual', seen)}, ${show('diff', difference)}`;
}
