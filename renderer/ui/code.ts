/** Draws a one-time code. The value itself is never changed: gaps are made by style alone. */
import type { Code } from '../../preload/model/index.ts';
import { codeGroups } from '../../preload/words/index.ts';

export interface TextPart {
  readonly text: string;
  readonly isCode: boolean;
}

/** `text` cut at the place of its code. The parts, joined, are always the whole text. */
export function partsOf(text: string, code: Pick<Code, 'start' | 'end'> | null): TextPart[] {
  const whole = [{ text, isCode: false }];
  if (code === null || code.start === null || code.end === null) return whole;
  const { start, end } = code;
  if (start < 0 || end > text.length || start >= end) return whole;
  return [
    { text: text.slice(0, start), isCode: false },
    { text: text.slice(start, end), isCode: true },
    { text: text.slice(end), isCode: false },
  ].filter((part) => part.text !== '');
}

/** A code inside a sentence, in the groups in which it is shown everywhere. */
export const groupCode = (value: string): string =>
  codeGroups({ value, start: null, end: null }, '').join('\u00a0');

/** Tells of each candidate, in groups, whether the service named it or the text holds it. */
export function candidatesOf(code: Code): { service: string; text: string; other: string } | null {
  if (code.alternative === null) return null;
  const [main, other] = [groupCode(code.value), groupCode(code.alternative)];
  return code.source === 'service'
    ? { service: main, text: other, other }
    : { service: other, text: main, other };
}
