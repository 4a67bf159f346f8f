/** A code that stands only in a link, as the value of a parameter: "https://lumo.example/verify?code=482913". */
import type { ExtractedCode } from './types.ts';

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
