import type { Random } from '../random.ts';

/** The form in which a service writes its one-time codes. */
export type CodeStyle =
  | 'digits4'
  | 'digits5'
  | 'digits6'
  | 'digits7'
  | 'digits8'
  | 'dashed'
  | 'spaced'
  | 'spaced-pairs'
  | 'g-prefixed'
  | 'fb-prefixed'
  | 'letters5'
  | 'mixed6'
  | 'mixed-dashed';

/** A one-time code as it stands in a text, and as a person pastes it. */
export interface WrittenCode {
  readonly written: string;
  readonly code: string;
}

const digits = '0123456789';
/** Without letters and digits that people take for one another. */
const clearLetters = 'BCDFGHJKMNPQRTVWXY';
const clearDigits = '2346789';

/**
 * Draws a code in the style of a service. `code` has no separators between digits and no printed `G-` or `FB-`;
 * the dash of a mixed code stays, since such a code is entered with it.
 */
export function drawCode(style: CodeStyle, random: Random): WrittenCode {
  switch (style) {
    case 'digits4':
      return plain(random.text(digits, 4));
    case 'digits5':
      return plain(random.text(digits, 5));
    case 'digits6':
      return plain(random.text(digits, 6));
    case 'digits7':
      return plain(random.text(digits, 7));
    case 'digits8':
      return plain(random.text(digits, 8));
    case 'dashed':
      return grouped(random.text(digits, 6), 3, '-');
    case 'spaced':
      return grouped(random.text(digits, 6), 3, ' ');
    case 'spaced-pairs':
      return grouped(random.text(digits, 6), 2, ' ');
    case 'g-prefixed':
      return prefixed('G-', random.text(digits, 6));
    case 'fb-prefixed':
      return prefixed('FB-', random.text(digits, 5));
    case 'letters5':
      return plain(random.text(clearLetters + clearDigits, 5));
    case 'mixed6':
      return plain(random.text(clearLetters, 3) + random.text(clearDigits, 3));
    case 'mixed-dashed':
      return plain(`${mixedTriple(random)}-${mixedTriple(random)}`);
  }
}

const plain = (code: string): WrittenCode => ({ written: code, code });
const prefixed = (prefix: string, code: string): WrittenCode => ({ written: prefix + code, code });
/** Has a letter always, or a code of two of them might be taken for a numeric one. */
const mixedTriple = (random: Random): string =>
  random.text(clearDigits, 1) + random.text(clearLetters + clearDigits, 1) + random.text(clearLetters, 1);

function grouped(code: string, size: number, separator: string): WrittenCode {
  const groups = Array.from({ length: code.length / size }, (_, at) =>
    code.slice(at * size, (at + 1) * size),
  );
  return { written: groups.join(separator), code };
}
