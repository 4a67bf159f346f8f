/** Release notes as plain text. They come from outside, as HTML or Markdown, and are shown as text alone. */

const maxLength = 4_000;
/** Far more than is shown: what is longer is cut before it is read. */
const maxSourceLength = 50_000;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** At most 4000 characters, ending in `…` where more was said. Lists keep their dashes, links their words in brackets. */
export function plainNotes(source: string): string {
  const cut = source.slice(0, maxSourceLength);
  const text = tidy(withoutMarkdown(withoutTags(cut)));
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).trimEnd()}…`;
}

const withoutTags = (html: string): string => {
  const withoutComments = withoutBlocks(html, '<!--', '--');
  const said = ['script', 'style'].reduce(
    (rest, name) => withoutBlocks(rest, `<${name}`, `</${name}`),
    withoutComments,
  );
  const [first = '', ...pieces] = said.split('<');
  return `${first}${pieces.map(afterTag).join('')}`.replaceAll(
    /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi,
    decodeEntity,
  );
};

const blocks = new Set('p div br ul ol h1 h2 h3 h4 h5 h6 tr pre blockquote table'.split(' '));

/** The text behind a `<`, without the tag that it begins, if it does begin one. */
function afterTag(piece: string): string {
  const [, slash, name = ''] = /^(\/?)([a-z][a-z0-9]{0,20})/i.exec(piece) ?? [];
  const end = piece.indexOf('>');
  if (name === '' || end < 0) return `<${piece}`;
  const text = piece.slice(end + 1);
  if (name.toLowerCase() === 'li') return slash === '' ? `\n- ${text}` : text;
  return blocks.has(name.toLowerCase()) ? `\n${text}` : text;
}

/** Cuts from each `open` to the next `>` after `close`, or to the end: in one pass, which no expression would be. */
function withoutBlocks(html: string, open: string, close: string): string {
  // Of ASCII alone: other letters can grow with it, and places would not correspond.
  const folded = html.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  let kept = '';
  let from = 0;
  for (;;) {
    const start = folded.indexOf(open, from);
    if (start < 0) return kept + html.slice(from);
    kept += html.slice(from, start);
    const closing = folded.indexOf(close, start + open.length);
    const end = closing < 0 ? -1 : folded.indexOf('>', closing);
    if (end < 0) return kept;
    from = end + 1;
  }
}

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const withoutMarkdown = (markdown: string): string => {
  const [first = '', ...pieces] = markdown.split('](');
  return `${first}${pieces.map(afterTarget).join('')}`
    .replaceAll(/^[ \t]{0,3}#{1,6}[ \t]+/gm, '')
    .replaceAll(/^([ \t]{0,20})[*+][ \t]+/gm, '$1- ')
    .replaceAll('**', '')
    .replaceAll('`', '');
};

/** The text behind a `](`, without the target of the link whose words stand before it. */
function afterTarget(piece: string): string {
  const end = piece.indexOf(')');
  return end < 0 || piece.slice(0, end).includes('\n') ? `](${piece}` : `]${piece.slice(end + 1)}`;
}

const tidy = (text: string): string =>
  text
    .replaceAll(/[^\P{C}\n]/gu, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
