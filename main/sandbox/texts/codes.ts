import type { CodeStyle } from '../catalogue/services.ts';
import type { Random } from '../random.ts';

/** A one-time code as it stands in a text, and as a person types it. */
export interface WrittenCode {
  readonly written: string;
  readonly code: string;
}

const DIGITS = '0123456789';
/** Without letters and digits that people take for one another. */
const CLEAR = 'BCDFGHJKMNPQRTVWXY2346789';

/** Draws a code in the style of a service; `code` is free of separators and of Google's printed `G-`. */
export function drawCode(style: CodeStyle, random: Random): WrittenCode {
  switch (style) {
    case 'digits4':
      return plain(random.text(DIGITS, 4));
    case 'digits5':
      return plain(random.text(DIGITS, 5));
    case 'digits6':
      return plain(random.text(DIGITS, 6));
    case 'dashed':
      return split(random.text(DIGITS, 6), '-');
    case 'spaced':
      return split(random.text(DIGITS, 6), ' ');
    case 'g-prefixed': {
      const code = random.text(DIGITS, 6);
      return { written: `G-${code}`, code };
    }
    case 'letters5':
      return plain(random.text(CLEAR, 5));
    case 'mixed6':
      return plain(random.text('BCDFGHJKMNPQRTVWXY', 3) + random.text('2346789', 3));
  }
}

const plain = (code: string): WrittenCode => ({ written: code, code });
const split = (code: string, separator: string): WrittenCode => ({
  written: `${code.slice(0, 3)}${separator}${code.slice(3)}`,
  code,
});
