import type { ServiceFacts } from '../catalogue/services.ts';
import type { Random } from '../random.ts';
import { drawCode } from './codes.ts';
import { asciiNumerals, drawLink, drawNumerals, fill, withLastLine, withMarks } from './fill.ts';
import { type Language, wordings } from './languages.ts';
import { manners } from './manners.ts';

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
export function drawCodeTemplate({ id }: Sender, language: Language, random: Random): string {
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

export { type CodeShares, reportCode } from './codes.ts';

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
