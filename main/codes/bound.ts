/** Codes bound to a domain: a last line `@example.com #123456`, perhaps with `%` and the domain of a frame (WICG "Origin-bound one-time codes"). */
import type { ExtractedCode } from './types.ts';

const line = /^@([a-z0-9.-]{3,253}) #([A-Za-z0-9-]{3,20})(?: %[a-z0-9.-]{3,253})?$/i;

/** The code that the last line of a text binds to a domain, or null. */
export function boundCode(text: string): ExtractedCode | null {
  const trimmed = text.trimEnd();
  let lineStart = trimmed.lastIndexOf('\n') + 1;
  while (lineStart < trimmed.length && /\s/.test(trimmed.charAt(lineStart))) lineStart += 1;
  const match = line.exec(trimmed.slice(lineStart));
  const code = match?.[2];
  if (match === null || code === undefined || !match[1]?.includes('.')) return null;
  const start = lineStart + trimmed.slice(lineStart).indexOf('#') + 1;
  return { code, start, end: start + code.length, confidence: 1 };
}
