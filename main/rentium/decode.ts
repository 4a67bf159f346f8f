/** Bytes of a body as text: compression and character set, with a limit on what comes out. */
import { promisify } from 'node:util';
import zlib from 'node:zlib';

type Decoder = (bytes: Buffer, maxBytes: number) => Promise<Buffer>;

const [gunzip, inflate, inflateRaw, unbrotli] = [
  promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflate),
  promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflateRaw),
  promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress),
];

/** Some servers call raw deflate by the name of zlib (RFC 9110, 8.4.1.2). */
const decodeDeflate: Decoder = (bytes, maxOutputLength) =>
  ((bytes[0] ?? 0) & 0x0f) === 8
    ? inflate(bytes, { maxOutputLength })
    : inflateRaw(bytes, { maxOutputLength });

const decodeGzip: Decoder = (bytes, maxOutputLength) => gunzip(bytes, { maxOutputLength });

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: decodeGzip,
  'x-gzip': decodeGzip,
  deflate: decodeDeflate,
  br: (bytes, maxOutputLength) => unbrotli(bytes, { maxOutputLength }),
};

/** The codings that `decodeBody` reads, for `Accept-Encoding` (RFC 9110, 12.5.3: without it any coding is acceptable). */
export const acceptedEncodings = 'gzip, deflate, br';

const mostCodings = 3;

export type Decoded = { readonly text: string } | { readonly failure: 'too-large' | 'unreadable' };

/** The text of a body. A coding that was named but not applied, as behind some proxies, is passed over. */
export async function decodeBody(
  bytes: Buffer,
  headers: { readonly encoding: string | null; readonly contentType: string | null },
  maxBytes: number,
): Promise<Decoded> {
  const codings = (headers.encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > mostCodings) return { failure: 'unreadable' };
  let plain = bytes;
  // The last one was applied last.
  for (const coding of codings.toReversed()) {
    if (plain.length === 0) break;
    const decoder = decoders[coding];
    if (decoder === undefined) return { failure: 'unreadable' };
    try {
      plain = await decoder(plain, maxBytes);
    } catch (error) {
      if (isTooLarge(error)) return { failure: 'too-large' };
      if (!/^\s*[{["<]/.test(plain.toString('latin1', 0, 20))) return { failure: 'unreadable' };
    }
  }
  return { text: textOf(plain, headers.contentType) };
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** UTF-8 unless the header, or a byte order mark, says otherwise (RFC 8259, 8.1). */
function textOf(bytes: Buffer, contentType: string | null): string {
  const named = /charset\s{0,4}=\s{0,4}"?([^\s";,]{1,60})/i.exec(contentType ?? '')?.[1];
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  try {
    return new TextDecoder(mark ?? named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // A set that nobody knows.
  }
}
