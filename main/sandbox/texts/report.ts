import type { Random } from '../random.ts';
import { toAsciiDigits } from './numerals.ts';
import type { SmsBody } from './sms-body.ts';

/** How often a service reports no code, and how often a wrong one, although the text has one. Each 0..1. */
export interface CodeShares {
  readonly absent: number;
  readonly wrong: number;
}

/**
 * What the service reports in the field `code` beside a text: its code, null, or something wrong. Wrong is another
 * number of the text, else the code with one character changed. For a text without a code it is null, and where the
 * report is wrong a number of the text, if there is one.
 */
export function reportCode(body: SmsBody, { absent, wrong }: CodeShares, random: Random): string | null {
  const draw = random.fraction();
  if (draw < absent) return null;
  if (draw >= absent + wrong) return body.code;
  const [first, ...others] = otherNumbers(body);
  if (first !== undefined) return random.pick([first, ...others]);
  return body.code === null ? null : neighbour(body.code, random);
}

/** Numbers of two digits or more that stand by themselves, without the pieces of the code. */
function otherNumbers({ text, code }: SmsBody): readonly string[] {
  const numbers = toAsciiDigits(text).match(/(?<![\p{L}\d+/])\d{2,}(?![\p{L}\d+/])/gu) ?? [];
  return numbers.filter((number) => code === null || !code.includes(number));
}

/** The code with one character changed: a digit for a digit, a letter for a letter. */
function neighbour(code: string, random: Random): string {
  const places = Array.from(code.matchAll(/[0-9A-Z]/g), ({ index }) => index);
  const at = places[random.integer(places.length)] ?? 0;
  const alphabet = /[0-9]/.test(code.charAt(at)) ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const step = 1 + random.integer(alphabet.length - 1);
  const changed = alphabet.charAt((alphabet.indexOf(code.charAt(at)) + step) % alphabet.length);
  return code.slice(0, at) + changed + code.slice(at + 1);
}
