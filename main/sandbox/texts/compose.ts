import type { ServiceFacts } from '../catalogue/services.ts';
import type { Random } from '../random.ts';
import { drawCode } from './codes.ts';
import { type Language, type Wording, wordings } from './languages.ts';
import { serviceTexts } from './service-texts.ts';

/** What a service sends. `code` is null when the text carries none. */
export interface SmsBody {
  readonly sender: string;
  readonly text: string;
  readonly code: string | null;
}

/** Half of the texts are English everywhere, as in life. */
const ENGLISH_SHARE = 0.5;

/** A text with a one-time code, in English or in the language of the country. */
export function composeCodeSms(service: ServiceFacts, language: Language, random: Random): SmsBody {
  const template = drawTemplate(service, language, random);
  const { written, code } = drawCode(service.codeStyle, random);
  return { sender: service.name, text: fill(template, service, written), code };
}

/** What follows some time later: the code once more, a new code, or a welcome without any code. */
export function composeSecondSms(
  service: ServiceFacts,
  language: Language,
  first: SmsBody,
  random: Random,
): SmsBody {
  const kind = random.fraction();
  if (kind < 0.3) return first;
  if (kind < 0.7) return composeCodeSms(service, language, random);
  return { sender: service.name, text: fill(wordings[language].welcome, service, ''), code: null };
}

function drawTemplate(service: ServiceFacts, language: Language, random: Random): string {
  if (language !== 'en' && !random.chance(ENGLISH_SHARE)) return random.pick(wordings[language].codes);
  const english: Wording['codes'] = [...wordings.en.codes, ...(serviceTexts[service.id] ?? [])];
  return random.pick(english);
}

const fill = (template: string, service: ServiceFacts, written: string): string =>
  template.replaceAll('{service}', () => service.name).replaceAll('{code}', () => written);
