import { comparable, digitValue, unitCount } from './digits.ts';

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
export function locate(code: string, text: string, whole: Span | null): Span | null {
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
