import type { ServiceFacts } from '../catalogue/services.ts';
import type { Random } from '../random.ts';
import { drawCode } from './codes.ts';
import { manners } from './manners.ts';
import { isRightToLeft, type Language, wordings } from './wordings.ts';

/** The values of a template's placeholders. */
interface Words {
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
type Numerals = (text: string) => string;

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
function drawNumerals(language: Language, random: Random): Numerals {
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
function withMarks(written: string, language: Language, random: Random): string {
  if (!isRightToLeft(language) || !random.chance(markedShare)) return written;
  return leftToRightMark + written + leftToRightMark;
}

const tokenLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
const codeInLinkShare = 0.3;

/** A link that confirms without typing: with a token, or with the code itself. */
function drawLink({ id, domain }: Sender, code: string, random: Random): string {
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
function withLastLine(text: string, code: string, { domain }: Sender, random: Random): string {
  if (domain && random.chance(boundShare)) {
    return `${text}${random.pick(['\n', '\n\n'])}@${domain} #${code}`;
  }
  if (!random.chance(retrieverShare)) return text;
  return `${random.pick(['', '<#> '])}${text}\n${random.text(base64Letters, 11)}`;
}

/** An SMS as a service sends it. `code` is null when the text carries none. */
export interface SmsBody {
  readonly sender: string;
  readonly text: string;
  /** As a person pastes it: ASCII digits, no separators between them, no printed `G-`; a mixed code keeps its dash. */
  readonly code: string | null;
}

/** The facts about a service that its SMS depend on. */
export type Sender = Pick<ServiceFacts, 'id' | 'name' | 'codeStyle' | 'domain'>;

const ownTextShare = 0.5;
const headingShare = 0.2;
const validityShare = 0.35;
const secrecyShare = 0.35;
const linkShare = 0.08;
const sameLineShare = 0.75;

/** A template with a place for the code: in the service's own manner, or as any service may write. */
function drawCodeTemplate({ id }: Sender, language: Language, random: Random): string {
  const own = manners[id]?.[language];
  if (own !== undefined && random.chance(ownTextShare)) return random.pick(own);

  const { codes, headings, validity, secrecy, links } = wordings[language];
  let text = random.chance(headingShare) ? `${random.pick(headings)}\n{code}` : random.pick(codes);
  if (random.chance(validityShare)) text += gapAfter(text, language, random) + random.pick(validity);
  if (random.chance(secrecyShare)) text += gapAfter(text, language, random) + random.pick(secrecy);
  if (random.chance(linkShare)) text += gapAfter(text, language, random) + random.pick(links);
  return text;
}

/** A sentence may go on in the line of the one before, but only behind its full stop. */
function gapAfter(text: string, language: Language, random: Random): string {
  if (!/[.!?。।۔]$/.test(text) || !random.chance(sameLineShare)) return '\n';
  return language === 'ja' || language === 'zh' ? '' : ' ';
}

/** Half of the texts are English in every country, as in life. */
const englishShare = 0.5;

/** A text with a one-time code, in English or in the language of the country. */
export function composeCodeSms(service: Sender, language: Language, random: Random): SmsBody {
  const tongue = drawTongue(language, random);
  return writeCodeSms(drawCodeTemplate(service, tongue, random), service, tongue, random);
}

/** Fills a template of a language with a fresh code of the service, written and ended in one of the usual ways. */
export function writeCodeSms(template: string, service: Sender, language: Language, random: Random): SmsBody {
  const { written, code } = drawCode(service.codeStyle, random);
  // Letters and printed prefixes are Latin; native digits beside them are not seen in practice.
  const numerals = /^[\d -]+$/.test(written) ? drawNumerals(language, random) : asciiNumerals;
  const words = {
    service: service.name,
    code: withMarks(written, language, random),
    link: drawLink(service, code, random),
  };
  const text = withLastLine(fill(template, words, numerals, random), code, service, random);
  return { sender: service.name, text, code };
}

/**
 * Composes a later SMS: the code once more, a new code, a welcome without any number, or a text without a code
 * whose numbers could be taken for one.
 */
export function composeSecondSms(
  service: Sender,
  language: Language,
  first: SmsBody,
  random: Random,
): SmsBody {
  const kind = random.fraction();
  if (kind < 0.3) return first;
  if (kind < 0.6) return composeCodeSms(service, language, random);
  const tongue = drawTongue(language, random);
  const { welcomes, traps } = wordings[tongue];
  const template = random.pick(kind < 0.8 ? welcomes : traps);
  const text = fill(template, { service: service.name }, drawNumerals(tongue, random), random);
  return { sender: service.name, text, code: null };
}

const drawTongue = (language: Language, random: Random): Language =>
  random.chance(englishShare) ? 'en' : language;

// The code that the service reports beside a text.

/** The shares of SMS, each 0..1, whose code the service does not report, or reports wrongly. */
export interface CodeShares {
  readonly absent: number;
  readonly wrong: number;
}

/**
 * Draws the field `code` that the service reports beside a text: its code, null, or something wrong. Wrong is another
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
