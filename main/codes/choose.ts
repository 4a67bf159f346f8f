/** Chooses between the code that the service names and the code of the text, and finds it in the text. */
import { extractCode } from './extract.ts';
import { comparable, digitValue, unitCount } from './fold.ts';
import type { ChosenCode, CodeHint, ExtractedCode } from './types.ts';

/** Separators that may stand inside a code as a text shows it. */
const SEPARATORS = new Set([' ', '\u00a0', '\u202f', '-', '\u2010', '\u2011', '\u2013', '.']);

interface Symbols {
  readonly characters: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** True when the symbol touches the one before it, or one separator parts the two. */
  readonly joined: readonly boolean[];
}

/** UTF-16 offsets, `end` exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a known code in a text, whatever separators or native digits the text writes it with, or null. The code must
 * not be a part of a longer number or word, nor of `whole`: what a separator parts may be one code or two numbers, and
 * that only a reading of the text can tell. Linear in the text's length.
 */
function locate(code: string, text: string, whole: Span | null): Span | null {
  const wanted = comparable(code);
  if (wanted === '') return null;
  const { characters, starts, ends, joined } = symbolsOf(text);
  for (let at = characters.indexOf(wanted); at >= 0; at = characters.indexOf(wanted, at + 1)) {
    const after = at + wanted.length;
    if (touches(starts, ends, at) || touches(starts, ends, after)) continue;
    if (!joined.slice(at + 1, after).every(Boolean)) continue;
    const place = { start: starts[at] ?? 0, end: ends[after - 1] ?? 0 };
    if (whole === null || place.start < whole.start || place.end > whole.end) return place;
  }
  return null;

  function touches(from: readonly number[], to: readonly number[], index: number): boolean {
    if (index === 0 || index >= from.length || from[index] !== to[index - 1]) return false;
    return isDigit(characters, index - 1) === isDigit(characters, index);
  }
}

function isDigit(characters: string, index: number): boolean {
  return digitValue(characters.charCodeAt(index)) >= 0;
}

function symbolsOf(text: string): Symbols {
  let characters = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const joined: boolean[] = [];
  let separators = 0;
  let broken = false;
  for (let offset = 0; offset < text.length; ) {
    const codePoint = text.codePointAt(offset) ?? 0;
    const size = unitCount(codePoint);
    const symbol = comparable(String.fromCodePoint(codePoint));
    if (symbol === '') {
      if (SEPARATORS.has(text.charAt(offset))) separators++;
      else broken = true;
    } else {
      for (const unit of symbol.split('')) {
        characters += unit;
        starts.push(offset);
        ends.push(offset + size);
        joined.push(!broken && separators <= 1);
        separators = 0;
        broken = false;
      }
    }
    offset += size;
  }
  return { characters, starts, ends, joined };
}

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
