import type { Random } from '../random.ts';
import { type Language, wordings } from './languages.ts';
import { manners } from './manners.ts';
import type { Sender } from './sms-body.ts';

const MANNER_SHARE = 0.5;
const HEADING_SHARE = 0.2;
const VALIDITY_SHARE = 0.35;
const SECRECY_SHARE = 0.35;
const LINK_SHARE = 0.08;
const SAME_LINE_SHARE = 0.75;

/** A template with a place for the code: in the service's own manner, or as any service may write. */
export function drawCodeTemplate({ id }: Sender, language: Language, random: Random): string {
  const own = manners[id]?.[language];
  if (own !== undefined && random.chance(MANNER_SHARE)) return random.pick(own);

  const { codes, headings, validity, secrecy, links } = wordings[language];
  let text = random.chance(HEADING_SHARE) ? `${random.pick(headings)}\n{code}` : random.pick(codes);
  if (random.chance(VALIDITY_SHARE)) text += gapAfter(text, language, random) + random.pick(validity);
  if (random.chance(SECRECY_SHARE)) text += gapAfter(text, language, random) + random.pick(secrecy);
  if (random.chance(LINK_SHARE)) text += gapAfter(text, language, random) + random.pick(links);
  return text;
}

/** A sentence may go on in the line of the one before, but only behind its full stop. */
function gapAfter(text: string, language: Language, random: Random): string {
  if (!/[.!?。।۔]$/.test(text) || !random.chance(SAME_LINE_SHARE)) return '\n';
  return language === 'ja' || language === 'zh' ? '' : ' ';
}
