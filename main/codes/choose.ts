import { comparable } from './digits.ts';
import { extractCode } from './extract.ts';
import { locate } from './locate.ts';
import type { ChosenCode, CodeHint, ExtractedCode } from './types.ts';

/** From here on the text's own code is trusted more than a code of the service that is not in the text. */
const CONFIDENT = 0.9;

/**
 * Chooses between the code the service reports and the code that stands in the text. The service's code wins when
 * it stands in the text, else a confident reading of the text, else the service's code. But a part of the text's code,
 * as "482" of "482-913", is what a service makes of it that stops at the separator: then the whole wins. Null when
 * there is none: `null`, blank and `0` from the service mean none (ARCHITECTURE.md, "The API").
 */
export function chooseCode(apiCode: string | null, text: string, hint?: CodeHint): ChosenCode | null {
  const reported = reportedCode(apiCode);
  const extracted = extractCode(text, hint);
  if (reported === null) return extracted && fromText(extracted, 'text-only', null);
  if (extracted && sameCode(reported, extracted, text)) return fromText(extracted, 'agree', null);
  const alternative = extracted?.code ?? null;
  const place = locate(reported, text, extracted);
  if (place) {
    const told = extracted?.code === reported ? handoverOf(extracted) : {};
    return { value: reported, source: 'service', alternative, ...place, reason: 'service-in-text', ...told };
  }
  // Kept to choose from: "4821 1055" may after all be two numbers that only stand side by side.
  if (extracted && isPartOf(reported, extracted)) return fromText(extracted, 'service-is-part', reported);
  if (extracted && extracted.confidence >= CONFIDENT) return fromText(extracted, 'text-confident', reported);
  return { value: reported, source: 'service', alternative, start: null, end: null, reason: 'service-only' };
}

function reportedCode(apiCode: string | null): string | null {
  const code = apiCode?.trim() ?? '';
  const essence = comparable(code);
  return essence === '' || essence === '0' ? null : code;
}

/** Equal as a person would paste it, or as the text shows it with its prefix. */
function sameCode(reported: string, extracted: ExtractedCode, text: string): boolean {
  const essence = comparable(reported);
  if (essence === comparable(extracted.code)) return true;
  if (essence === comparable(text.slice(extracted.start, extracted.end))) return true;
  // "G-663105": the span covers the digits alone, the service reports them with the prefix.
  return /^\D{1,4}\d{4,9}$/.test(essence) && essence.replace(/^\D{1,4}/, '') === comparable(extracted.code);
}

const isPartOf = (reported: string, { code }: ExtractedCode): boolean =>
  comparable(code).includes(comparable(reported));

const handoverOf = ({ kind }: ExtractedCode): Pick<ChosenCode, 'isHandover'> =>
  kind === 'handover' ? { isHandover: true } : {};

function fromText(
  extracted: ExtractedCode,
  reason: ChosenCode['reason'],
  alternative: string | null,
): ChosenCode {
  const { code, start, end } = extracted;
  return { value: code, source: 'text', alternative, start, end, reason, ...handoverOf(extracted) };
}
