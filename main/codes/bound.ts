/** Codes bound to a domain: a last line `@example.com #123456`, perhaps with `%` and the domain of a frame (WICG "Origin-bound one-time codes"). */
import type { ExtractedCode } from './types.ts';

const line = /^@([a-z0-9.-]{3,253}) #([A-Za-z0-9-]{3,20})(?: %[a-z0-9.-]{3,253})?$/i;

/** The code that the last line of a text binds to a domain, or null. */
export function boundCode(text: string): ExtractedCode | null {
  if (!text.includes('#')) return null;
  const trimmed = text.trimEnd();
  const lastLine = trimmed.slice(trimmed.lastIndexOf('\n') + 1).trimStart();
  const lineStart = trimmed.length - lastLine.length;
  const match = line.exec(lastLine);
  const code = match?.[2];
  if (match === null || code === undefined || !match[1]?.includes('.')) return null;
  const start = lineStart + lastLine.indexOf('#') + 1;
  return { code, start, end: start + code.length, confidence: 1, kind: 'code' };
}
