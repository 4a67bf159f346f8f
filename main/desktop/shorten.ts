/** Cuts what is too long for its place: pure. */

const graphemes = new Intl.Segmenter();

/**
 * At most `longest` UTF-16 units, the last of them an ellipsis where something was cut. What a reader takes for one
 * character (an emoji, a letter with its marks) is never cut apart.
 */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > longest - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
