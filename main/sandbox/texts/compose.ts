import type { Random } from '../random.ts';
import { drawCode } from './codes.ts';
import { withMarks } from './direction.ts';
import { fill } from './fill.ts';
import { type Language, wordings } from './languages.ts';
import { withLastLine } from './last-line.ts';
import { drawLink } from './links.ts';
import { asciiNumerals, drawNumerals } from './numerals.ts';
import type { Sender, SmsBody } from './sms-body.ts';
import { drawCodeTemplate } from './template.ts';

export { type CodeShares, reportCode } from './report.ts';
export type { SmsBody } from './sms-body.ts';

/** Half of the texts are English everywhere, as in life. */
const ENGLISH_SHARE = 0.5;

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
 * What follows some time later: the code once more, a new code, a welcome without any number, or a text without a code
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
  random.chance(ENGLISH_SHARE) ? 'en' : language;
