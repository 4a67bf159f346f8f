/** Icon files of macOS and Windows: a container each for pictures of several sizes. */

// Windows' icon file: one picture per size, as [MS-RES] and every Windows since Vista read it.

const directoryBytes = 6;
const entryBytes = 16;
const bitmapHeaderBytes = 40;

/**
 * `pictures`: square, each `{ size, png, rgba }` with straight (not premultiplied) alpha. From `leastPngSize` on a picture
 * is kept as PNG; smaller ones as bitmaps, which the oldest corners of Windows still ask for, and which need `rgba`.
 */
export function writeIco(pictures, { leastPngSize = 256 } = {}) {
  const images = pictures.map((picture) => (picture.size < leastPngSize ? bitmapOf(picture) : picture.png));
  const head = Buffer.alloc(directoryBytes + entryBytes * pictures.length);
  head.writeUInt16LE(1, 2); // An icon, not a cursor.
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size }] of pictures.entries()) {
    const entry = directoryBytes + entryBytes * index;
    const bytes = images[index].length;
    head.writeUInt8(size % 256, entry); // 256 is written as 0.
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4); // Colour planes.
    head.writeUInt16LE(32, entry + 6); // Bits per pixel.
    head.writeUInt32LE(bytes, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += bytes;
  }
  return Buffer.concat([head, ...images]);
}

/** A 32-bit bitmap, rows from the bottom up, followed by the one-bit mask that its alpha makes superfluous. */
function bitmapOf({ size, rgba }) {
  const colourBytes = size * size * 4;
  const maskBytes = Math.ceil(size / 32) * 4 * size;
  const bitmap = Buffer.alloc(bitmapHeaderBytes + colourBytes + maskBytes);
  bitmap.writeUInt32LE(bitmapHeaderBytes, 0);
  bitmap.writeInt32LE(size, 4);
  bitmap.writeInt32LE(size * 2, 8); // Colours and mask together.
  bitmap.writeUInt16LE(1, 12);
  bitmap.writeUInt16LE(32, 14);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = (y * size + x) * 4;
      const to = bitmapHeaderBytes + ((size - 1 - y) * size + x) * 4;
      bitmap.set([rgba[from + 2], rgba[from + 1], rgba[from], rgba[from + 3]], to);
    }
  }
  return bitmap;
}

// macOS's icon file: a chain of PNGs, each under the four letters that say its size.

/** Pixels → the types that may hold them: plain, and as the double of the next smaller size. */
const typesOf = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};
export const icnsSizes = Object.keys(typesOf).map(Number);

/** `pictures`: square, each `{ size, png }`, of the sizes above. */
export function writeIcns(pictures) {
  const chunks = pictures.flatMap(({ size, png }) => typesOf[size].map((type) => chunkOf(type, png)));
  return chunkOf('icns', Buffer.concat(chunks));
}

function chunkOf(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}
