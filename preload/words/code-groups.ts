/** A one-time code as it is read: the tray, the cards and the history group it alike. Pure. */
import type { Code } from '../model/index.ts';

/**
 * The groups in which a code is read: those of its text where it stands there in groups (`849-201`, `G-77 12`), else six
 * and eight digits as two halves, as people read them aloud; everything else is one group.
 */
export function codeGroups(
  { value, start, end }: Pick<Code, 'value' | 'start' | 'end'>,
  text: string,
): string[] {
  const written =
    start === null || end === null
      ? []
      : text
          .slice(start, end)
          .split(/[\s\p{P}]+/u)
          .filter(Boolean);
  if (written.length > 1 && written.join('') === value) return written;
  if (!/^(?:\d{6}|\d{8})$/.test(value)) return [value];
  const half = value.length / 2;
  return [value.slice(0, half), value.slice(half)];
}
