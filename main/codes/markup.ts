/** Entities and tags of HTML, which some senders leave in their texts. */

/** A piece of markup, read as a character or as nothing. */
export interface Markup {
  readonly end: number;
  /** Empty for a tag inside a line; a space or line end for one that parts. */
  readonly character: string;
}

const longestMarkup = 48;
/** "#", "/" or a letter of ASCII. */
const mayFollow = (unit: number): boolean =>
  unit === 0x23 || unit === 0x2f || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
const entity = /^&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));/;
const tag = /^<\/?([a-zA-Z][a-zA-Z0-9]{0,9})(?:\s[^<>]*)?\/?>/;
const named: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', newline: '\n', tab: ' ', shy: '', zwnj: '', zwj: '',
  amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', num: '#', colon: ':', semi: ';', comma: ',', period: '.', excl: '!',
  equals: '=', lpar: '(', rpar: ')', hyphen: '-', dash: '-', ndash: '-', mdash: '-', minus: '-', hellip: '…', middot: '·',
  bull: '•', lsquo: "'", rsquo: "'", ldquo: '"', rdquo: '"', laquo: '«', raquo: '»', iexcl: '¡', iquest: '¿', euro: '€',
  pound: '£', yen: '¥', szlig: 'ß', aelig: 'æ', oelig: 'œ', oslash: 'ø', inodot: 'ı', eth: 'ð', thorn: 'þ', rarr: '→',
}; // biome-ignore format: a table
/** "eacute" is an e with an acute accent: the accents by their names, as they stand on a letter in Unicode. */
const accented = /^([a-zA-Z])(acute|grave|circ|tilde|uml|ring|cedil|caron|breve|ogon|macr|dot|slash)$/;
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a',
  cedil: '\u0327', caron: '\u030c', breve: '\u0306', ogon: '\u0328', macr: '\u0304', dot: '\u0307', slash: '',
}; // biome-ignore format: a table
const inline = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  'span',
  'font',
  'a',
  'mark',
  'code',
  'small',
  'big',
  'sup',
  'sub',
]);
/** "<OTP 881204>" is no tag. */
const block = new Set(
  'html,head,body,title,style,meta,link,p,div,br,hr,h1,h2,h3,h4,h5,h6,table,tbody,thead,tr,td,th,ul,ol,li,dl,dt,dd,pre,img,center,blockquote,section,header,footer,main,article,label,button,form,input,s,q,wbr,nobr'.split(
    ',',
  ),
);

/** The piece of markup that begins at an `&` or `<`, or null when it is only that character. */
export function markupAt(source: string, offset: number): Markup | null {
  if (!mayFollow(source.charCodeAt(offset + 1))) return null;
  const piece = source.slice(offset, offset + longestMarkup);
  if (piece.charAt(0) === '<') {
    const match = tag.exec(piece);
    const name = match?.[1];
    if (match === null || name === undefined) return null;
    const isInline = inline.has(name.toLowerCase());
    if (!isInline && !block.has(name.toLowerCase())) return null;
    return { end: offset + match[0].length, character: isInline ? '' : '\n' };
  }
  const match = entity.exec(piece);
  if (match === null) return null;
  const [whole, decimal, hexadecimal, name] = match;
  const character =
    name !== undefined
      ? namedCharacter(name)
      : characterOf(decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16));
  return character === undefined ? null : { end: offset + whole.length, character };
}

const mostKnown = 512;
/** The characters of the names that were met, to look each up once. */
const knownNames = new Map<string, string | undefined>();

function namedCharacter(name: string): string | undefined {
  if (knownNames.has(name)) return knownNames.get(name);
  const character = characterNamed(name);
  if (knownNames.size < mostKnown) knownNames.set(name, character);
  return character;
}

function characterNamed(name: string): string | undefined {
  const [, letter, accent] = accented.exec(name) ?? [];
  if (letter === undefined || accent === undefined) return named[name.toLowerCase()];
  return (letter + (accents[accent] ?? '')).normalize('NFC').charAt(0);
}

const surrogates = { first: 0xd800, last: 0xdfff };

/** One UTF-16 unit: what lies beyond is a picture or a styled letter or digit, and is read as the plain one. */
function characterOf(code: number): string | undefined {
  if (code <= 0 || code > 0x10ffff || (code >= surrogates.first && code <= surrogates.last)) return undefined;
  const character = String.fromCodePoint(code);
  return code < 0x10000 ? character : character.normalize('NFKC').charAt(0);
}
