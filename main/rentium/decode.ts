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

const maxCodings = 3;

/** RFC 1952, 2.3.1. */
const looksGzipped = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

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
  if (codings.length > maxCodings) return { failure: 'unreadable' };
  let plain = bytes;
  // Some servers keep their files compressed and do not say so.
  if (codings.length === 0 && looksGzipped(bytes)) codings.push('gzip');
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

/** Names that people write beside those of the Encoding Standard. */
const setByName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:win|windows|cp)[-_]?(125\d)$/, 'windows-$1')
    .replace(/^latin-(\d)$/, 'latin$1');

/** Sets whose letters have two bytes, of which some pairs are UTF-8 as well. */
const hasPairs = (set: string): boolean => /^(?:gb|big5|shift|sjis|euc|iso-2022|ms|hz)/.test(set);

/**
 * UTF-8 unless a byte order mark, zeros between the letters (RFC 4627, 3) or the header says otherwise. What is good UTF-8
 * beyond ASCII is that, though the header names a set of single bytes: many servers name one whatever they send.
 */
function textOf(bytes: Buffer, contentType: string | null): string {
  const named = setByName(
    /charset\s{0,4}=\s{0,4}["']?([^\s"';,]{1,60})/i.exec(contentType ?? '')?.[1] ?? 'utf-8',
  );
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && bytes.length > 1);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && bytes.length > 1);
  if (isLittle || isBig) return new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes);
  const sets = hasPairs(named) ? [named, 'utf-8'] : ['utf-8', named];
  for (const set of sets) {
    try {
      return new TextDecoder(set, { fatal: true }).decode(bytes);
    } catch {
      // Not that one, or one that nobody knows.
    }
  }
  return new TextDecoder().decode(bytes);
}
