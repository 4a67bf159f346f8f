/** Codes that a text marks for a program: bound to a domain, or the parameter of a link. */
import type { ExtractedCode } from './types.ts';

// A last line `@example.com #123456`, perhaps with `%` and the domain of a frame (WICG "Origin-bound one-time codes").

const line = /^@([a-z0-9.-]{3,253}) #([A-Za-z0-9-]{3,20})(?: %[a-z0-9.-]{3,253})?$/i;

const onlyDigits = /^\d{4,8}$/;

/** The code that the last line of a text binds to a domain, or null. */
export function boundCode(text: string): ExtractedCode | null {
  if (!text.includes('#')) return null;
  const trimmed = text.trimEnd();
  const lastLine = trimmed.slice(trimmed.lastIndexOf('\n') + 1).trimStart();
  const lineStart = trimmed.length - lastLine.length;
  // Some networks make a space of every line end.
  const at = Math.max(lastLine.lastIndexOf(' @') + 1, 0);
  const match = line.exec(lastLine.slice(at));
  const code = match?.[2];
  if (match === null || code === undefined || !match[1]?.includes('.')) return null;
  if (at > 0 && !onlyDigits.test(code)) return null;
  const start = lineStart + at + lastLine.slice(at).indexOf('#') + 1;
  return { code, start, end: start + code.length, confidence: 1, kind: 'code' };
}

// A code that stands only in a link, as the value of a parameter: "https://lumo.example/verify?code=482913".

const parameter = /[?&#;]([a-z_-]{1,24})=([0-9]{4,8})(?![A-Za-z0-9-])/gi;
/** Names of such a parameter, without `_` and `-`: a word for a code, alone or behind the word for its purpose. */
const codeName =
  /^(?:verify|verif|verification|sms|login|signin|auth|confirm|confirmation|access|security|onetime|otp|activation|v)?(?:code|otp|pin|passcode|tan|kod|codigo)$/;
/** A link that confirms an address carries a token for the browser, which nobody enters. */
const addressed = /e-?mail|address|adress|correo|почт|邮箱|メール|이메일/i;
const confidence = 0.6;

export function linkCode(text: string, most: number): ExtractedCode | null {
  if (!text.includes('://')) return null;
  const read = text.length > most ? text.slice(0, most) : text;
  const match = [...read.matchAll(parameter)].find(([, name = '']) =>
    codeName.test(name.toLowerCase().replaceAll(/[_-]/g, '')),
  );
  const code = match?.[2];
  if (match === undefined || code === undefined || addressed.test(read)) return null;
  const end = match.index + match[0].length;
  return { code, start: end - code.length, end, confidence, kind: 'code' };
}
