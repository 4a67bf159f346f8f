import type { Random } from '../random.ts';
import type { Language } from './languages.ts';

/** Writes the ASCII digits of a text in the digits of a script; anything else stays. */
export type Numerals = (text: string) => string;

/** Code point of the zero of a language's own digits; the nine others follow it (The Unicode Standard, 4.6). */
const nativeZeros: Readonly<Partial<Record<Language, number>>> = {
  ar: 0x660,
  bn: 0x9e6,
  fa: 0x6f0,
  hi: 0x966,
  ja: 0xff10,
  ta: 0xbe6,
  th: 0xe50,
  ur: 0x6f0,
  zh: 0xff10,
};
const NATIVE_SHARE = 0.3;

export const asciiNumerals: Numerals = (text) => text;

/** Most texts keep ASCII digits everywhere; some are in the digits of their language, where it has any. */
export function drawNumerals(language: Language, random: Random): Numerals {
  const zero = nativeZeros[language];
  if (zero === undefined || !random.chance(NATIVE_SHARE)) return asciiNumerals;
  return (text) => text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** The text with the digits of all these languages as ASCII digits. */
export function toAsciiDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const codePoint = digit.codePointAt(0) ?? 0;
    const zero = Object.values(nativeZeros).find((each) => codePoint >= each && codePoint < each + 10);
    return zero === undefined ? digit : String(codePoint - zero);
  });
}
