/** The text of an SMS out of what a service makes of it: HTML entities and escapes that were written out twice. */

/** Names of U+00A0 to U+00FF in their order (HTML, 13.5 "Named character references"). */
const latinNames =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const otherNames: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  bull: '•',
  hellip: '…',
  euro: '€',
  trade: '™',
  excl: '!',
  num: '#',
  dollar: '$',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  ast: '*',
  plus: '+',
  comma: ',',
  period: '.',
  sol: '/',
  colon: ':',
  semi: ';',
  equals: '=',
  quest: '?',
  commat: '@',
  lsqb: '[',
  lbrack: '[',
  bsol: '\\',
  rsqb: ']',
  rbrack: ']',
  lowbar: '_',
  grave: '`',
  lcub: '{',
  lbrace: '{',
  verbar: '|',
  vert: '|',
  rcub: '}',
  rbrace: '}',
  hyphen: '‐',
  dash: '‐',
  minus: '−',
  check: '✓',
  rarr: '→',
  ensp: '\u2002',
  emsp: '\u2003',
  numsp: '\u2007',
  puncsp: '\u2008',
  thinsp: '\u2009',
  hairsp: '\u200a',
  ZeroWidthSpace: '\u200b',
  NewLine: '\n',
  Tab: '\t',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
};
const characterByName = new Map([
  ...Object.entries(otherNames),
  ...latinNames.split(' ').map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
]);

/** An ampersand that was encoded may itself stand for one that was. */
const mostRounds = 3;

/** The text as its sender wrote it: `&quot;4821&quot;` → `"4821"`, a written-out `\n` or `<br>` → a line break. */
export function decodeText(text: string): string {
  let decoded = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = decodeEntities(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decodeEscapes(decoded)
    .replaceAll(/<br\s{0,4}\/?>/gi, '\n')
    .replaceAll(/\p{Cs}/gu, '\ufffd');
}

const decodeEntities = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,15}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined)
      return characterByName.get(name) ?? characterByName.get(name.toLowerCase()) ?? whole;
    return characterOf(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)) ?? whole;
  });

/** RFC 8259, 7: the escapes of JSON, where one more pair of quotes was put around a text than is read. */
const decodeEscapes = (text: string): string =>
  text
    .replaceAll(/(?:\\u[\da-f]{4})+/gi, (run) =>
      run.replaceAll(/\\u(.{4})/g, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
    .replaceAll(/\\r\\n|\\[nr]/g, '\n')
    .replaceAll('\\t', '\t')
    .replaceAll(/\\(["'/])/g, '$1');

/** Some write a character beyond the first plane as the two halves that UTF-16 has for it. */
const characterOf = (code: number): string | null =>
  code === 0 || code > 0x10ffff ? null : String.fromCodePoint(code);
