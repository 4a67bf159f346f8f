/** `nativeImage`: pictures as files hold them. Sizes are read from the pngSignature header; nothing is drawn or scaled. */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

interface Representation {
  readonly scaleFactor: number;
  readonly bytes: Buffer;
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const scales = [1.25, 1.5, 2, 3, 4];

export class NativeImage
  implements
    Pick<
      Electron.NativeImage,
      | 'addRepresentation'
      | 'getScaleFactors'
      | 'getSize'
      | 'isEmpty'
      | 'isTemplateImage'
      | 'setTemplateImage'
      | 'toDataURL'
      | 'toPNG'
    >
{
  readonly #representations: Representation[] = [];
  #template = false;

  addRepresentation(options: Electron.AddRepresentationOptions): void {
    const bytes = options.buffer ?? bytesOfDataUrl(options.dataURL ?? '');
    if (bytes.length > 0) this.#representations.push({ scaleFactor: options.scaleFactor ?? 1, bytes });
  }

  getScaleFactors(): number[] {
    return this.#representations.map((one) => one.scaleFactor).sort((a, b) => a - b);
  }

  /** In device-independent pixels. */
  getSize(scaleFactor = 1): Electron.Size {
    const found = this.#at(scaleFactor);
    if (found === undefined) return { width: 0, height: 0 };
    const isPng = found.bytes.subarray(0, 8).equals(pngSignature) && found.bytes.length >= 24;
    if (!isPng) return { width: 16, height: 16 };
    return {
      width: Math.round(found.bytes.readUInt32BE(16) / found.scaleFactor),
      height: Math.round(found.bytes.readUInt32BE(20) / found.scaleFactor),
    };
  }

  isEmpty(): boolean {
    return this.#representations.length === 0;
  }

  setTemplateImage(option: boolean): void {
    this.#template = option;
  }
  isTemplateImage(): boolean {
    return this.#template;
  }

  toPNG(options: Electron.ToPNGOptions = {}): Buffer {
    return this.#at(options.scaleFactor ?? 1)?.bytes ?? Buffer.alloc(0);
  }

  toDataURL(options: Electron.ToDataURLOptions = {}): string {
    return `data:image/png;base64,${this.toPNG(options).toString('base64')}`;
  }

  #at(scaleFactor: number): Representation | undefined {
    const nearest = (one: Representation) => Math.abs(one.scaleFactor - scaleFactor);
    return [...this.#representations].sort((a, b) => nearest(a) - nearest(b))[0];
  }
}

function bytesOfDataUrl(url: string): Buffer {
  const [, payload] = url.split(';base64,');
  return Buffer.from(payload ?? '', 'base64');
}

function readImage(path: string): NativeImage {
  const image = new NativeImage();
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  const files: [number, string][] = [
    [1, path],
    ...scales.map((scale): [number, string] => [scale, `${stem}@${scale}x${extension}`]),
  ];
  for (const [scaleFactor, file] of files) {
    if (existsSync(file)) image.addRepresentation({ scaleFactor, buffer: readFileSync(file) });
  }
  // Electron reads the same sign from the name (macOS only, harmless elsewhere).
  if (stem.endsWith('Template')) image.setTemplateImage(true);
  return image;
}

/** Electron tells apart, by these names, the same calls that are here. */
export const nativeImage = {
  createEmpty: () => new NativeImage(),
  createFromPath: readImage,
  createFromBuffer: (buffer: Buffer, options: Electron.CreateFromBufferOptions = {}) => {
    const image = new NativeImage();
    image.addRepresentation({ buffer, scaleFactor: options.scaleFactor ?? 1 });
    return image;
  },
  createFromDataURL: (dataURL: string) => {
    const image = new NativeImage();
    image.addRepresentation({ dataURL });
    return image;
  },
};
({}) as typeof nativeImage satisfies {
  [K in keyof typeof nativeImage]: (
    ...args: Parameters<(typeof Electron.nativeImage)[K]>
  ) => Pick<Electron.NativeImage, 'getSize' | 'isEmpty' | 'toDataURL'>;
};
