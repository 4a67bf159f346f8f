import type { Random } from '../random.ts';
import type { Sender } from './compose.ts';
import { isRightToLeft, type Language } from './languages.ts';

/** The values of a template's placeholders. */
export interface Words {
  readonly service: string;
  /** As it stands in the text; like the link, absent where the template has no place for it. */
  readonly code?: string;
  readonly link?: string;
}

/** Both take the same plural in every language here. */
const validMinutes = ['5', '10'] as const;

/**
 * Fills a template: `#` becomes a digit, `{minutes}`, `{code}`, `{service}` and `{link}` their values. Numerals apply
 * to the text and its code, not to names and links.
 */
export function fill(
  template: string,
  { service, code, link }: Words,
  numerals: Numerals,
  random: Random,
): string {
  const numbered = template
    .replaceAll('#', () => random.text('0123456789', 1))
    .replaceAll('{minutes}', () => random.pick(validMinutes))
    .replaceAll('{code}', () => code ?? '');
  return numerals(numbered)
    .replaceAll('{service}', () => service)
    .replaceAll('{link}', () => link ?? '');
}

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
const nativeShare = 0.3;

export const asciiNumerals: Numerals = (text) => text;

/** Most texts keep ASCII digits everywhere; some are in the digits of their language, where it has any. */
export function drawNumerals(language: Language, random: Random): Numerals {
  const zero = nativeZeros[language];
  if (zero === undefined || !random.chance(nativeShare)) return asciiNumerals;
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

const markedShare = 0.15;
const leftToRightMark = '\u200e';

/** In texts that run from right to left some services keep the groups of a code in order with invisible marks. */
export function withMarks(written: string, language: Language, random: Random): string {
  if (!isRightToLeft(language) || !random.chance(markedShare)) return written;
  return leftToRightMark + written + leftToRightMark;
}

const tokenLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
const codeInLinkShare = 0.3;

/** A link that confirms without typing: with a token, or with the code itself. */
export function drawLink({ id, domain }: Sender, code: string, random: Random): string {
  const host = domain ?? `${id}.example`;
  return random.chance(codeInLinkShare)
    ? `https://${host}/v/${code}`
    : `https://${host}/c/${random.text(tokenLetters, 8)}`;
}

const boundShare = 0.6;
const retrieverShare = 0.12;
const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Ends a text for machines, or leaves it: with the code bound to the sender's domain (WICG "Origin-bound one-time
 * codes delivered via SMS"), or with the 11 characters by which Android's SMS Retriever knows the app to hand it to,
 * older ones of which begin with `<#>`.
 */
export function withLastLine(text: string, code: string, { domain }: Sender, random: Random): string {
  if (domain && random.chance(boundShare)) {
    return `${text}${random.pick(['\n', '\n\n'])}@${domain} #${code}`;
  }
  if (!random.chance(retrieverShare)) return text;
  return `${random.pick(['', '<#> '])}${text}\n${random.text(base64Letters, 11)}`;
}
