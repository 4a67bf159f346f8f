/** macOS's icon file: a chain of PNGs, each under the four letters that say its size. */

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
