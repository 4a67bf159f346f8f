/**
 * From the SMS of an answer in any dialect to their canonical shape. Undefined means: not understood. A text is freed of
 * HTML entities and of escapes that were written out twice.
 */
import { createHash } from 'node:crypto';
import { extractCode } from '../codes/index.ts';
import { openText } from './answer-body.ts';
import { type Fields, firstOf, foldNames, isRecord, serviceCodeOf, textOf } from './fields.ts';
import { isFailure, parseList } from './normalise.ts';
import * as canonical from './shapes.ts';
import { timeOf } from './times.ts';

const smsNames = [
  'sms',
  'messages',
  'smslist',
  'smsmessages',
  'inbox',
  'texts',
  'incoming',
  'received',
  'lastsms',
  'latestsms',
  'items',
  'results',
  'list',
  'rows',
  'records',
  'edges',
];
/** Around a list of SMS, or the one SMS. Some of these name its text as well. */
const smsEnvelopes = [
  'data',
  'result',
  'response',
  'payload',
  'body',
  'content',
  'message',
  'd',
  'reservation',
  'order',
  'rental',
  'activation',
];
const codeNames = ['code', 'smscode', 'otp', 'otpcode', 'parsedcode', 'verificationcode', 'pin'];
const textNames = [
  'text',
  'message',
  'body',
  'content',
  'msg',
  'smstext',
  'fullsms',
  'fulltext',
  'messagetext',
  'messagebody',
  'smsbody',
  'smsmessage',
  'smscontent',
];
/** Further names for the text of an entry, which mean something else elsewhere. */
const entryTextNames = [...textNames, 'sms', 'raw', 'value'];

const timeNames = ['receivedat', 'date', 'createdat', 'timestamp', 'time'];
const senderNames = ['sender', 'from', 'originator', 'source'];
const idNames = ['id', 'smsid', 'messageid', 'uuid'];

/** Names that an answer also gives its own words about itself; the names after these mean an SMS and nothing else. */
const wordNames = ['message', 'msg'];
const ownSmsNames = [
  ...senderNames,
  ...textNames.filter((name) => !wordNames.includes(name)),
  ...codeNames.filter((name) => name !== 'code'),
  'smsid',
  'messageid',
  'receivedat',
];
const statusNames = ['status', 'state', 'reservationstatus'];

/** A list, one object, one text, or any form of "none yet", as which a 202 without an SMS counts whatever else it says. */
export function parseSms(body: unknown, status = 200): readonly canonical.ReceivedSms[] | undefined {
  return parseSmsBody(body) ?? (status === 202 ? [] : undefined);
}

/** Envelopes in envelopes are looked into so far. */
const deepestEnvelope = 4;

function parseSmsBody(given: unknown, depth = 0): readonly canonical.ReceivedSms[] | undefined {
  const body = openText(given);
  if (body === undefined || body === null || body === '') return [];
  if (typeof body === 'string' || Array.isArray(body)) return parseSmsValue(body);
  const fields = foldNames(body);
  for (const name of smsNames) {
    if (!fields.has(name)) continue;
    const inner = openText(fields.get(name));
    // A count, or whether there are any, stands under such a name too.
    if (typeof inner === 'number' || typeof inner === 'boolean') continue;
    if (isRecord(inner)) return parseSmsObject(inner);
    return parseSmsValue(inner);
  }
  const envelopes = smsEnvelopes
    .map((name) => openText(fields.get(name)))
    .filter((inner) => isRecord(inner) || Array.isArray(inner));
  for (const inner of depth < deepestEnvelope ? envelopes : []) {
    const found = parseSmsBody(inner, depth + 1);
    if (found !== undefined) return found;
  }
  // `data` alone may also hold nothing.
  if (fields.has('data') && envelopes.length === 0 && depth < deepestEnvelope)
    return parseSmsBody(fields.get('data'), depth + 1);
  if (isSms(fields)) return parseSmsValue(body);
  return isNoneYet(fields) || (isRecord(body) && fields.size === 0) ? [] : undefined;
}

/** One SMS, or an object of SMS by their ids. */
function parseSmsObject(object: Record<string, unknown>): readonly canonical.ReceivedSms[] | undefined {
  const entries = Object.entries(object);
  if (entries.length === 0) return [];
  const areSms = entries.every(([, value]) => isRecord(value));
  return parseSmsValue(areSms ? entries.map(([id, value]) => ({ id, ...(value as object) })) : object);
}

/**
 * A bare object is one SMS when it has what only an SMS has. `{"id": …, "status": "PENDING", "message": "No SMS yet",
 * "timestamp": …}` speaks of itself, unless there is a code in its words.
 */
function isSms(fields: Fields): boolean {
  // Blank and `0` mean none, as of a code.
  if (ownSmsNames.some((name) => serviceCodeOf(fields.get(name)) !== null)) return true;
  // `{"code": 200, "msg": "success"}` and `NO_SMS` are an answer's own codes.
  if (/^(?=[^\d]{0,12}\d)[a-z\d -]{4,12}$/i.test(serviceCodeOf(fields.get('code')) ?? '')) return true;
  return extractCode(textOf(firstOf(fields, wordNames)) ?? '') !== null;
}

const isNoneYet = (fields: Fields): boolean =>
  !isFailure(fields) &&
  firstOf(fields, statusNames) !== undefined &&
  firstOf(fields, wordNames) !== undefined;

function parseSmsValue(value: unknown): readonly canonical.ReceivedSms[] | undefined {
  if (value === null || value === '') return [];
  const repeats = new Map<string, number>();
  return parseList(
    (Array.isArray(value) ? value : [value]).map((entry) =>
      typeof entry === 'string' ? { text: entry } : entry,
    ),
    smsNames,
    canonical.sms,
    (fields) => {
      const raw = {
        sender: textOf(firstOf(fields, senderNames)) ?? null,
        // Some services send the code alone: it is then the whole text.
        text:
          textOf(firstOf(fields, entryTextNames)) ??
          serviceCodeOf(firstOf(fields, codeNames)) ??
          (hasCome(fields) ? '' : null),
        code: serviceCodeOf(firstOf(fields, codeNames)),
        receivedAtMs: timeOf(firstOf(fields, timeNames)),
      };
      const [sender, text] = [decoded(raw.sender), decoded(raw.text)];
      return { ...raw, sender, text, id: textOf(firstOf(fields, idNames)) ?? makeId(raw, repeats) };
    },
  );
}

/** An SMS may have no text at all. A row that only waits for one has no sender yet either. */
const arrivalNames = ['sender', 'from', 'originator', 'receivedat', 'smsid', 'messageid'];
const hasCome = (fields: Fields): boolean =>
  arrivalNames.some((name) => serviceCodeOf(fields.get(name)) !== null);

const decoded = (text: string | null): string | null => (text === null ? null : decodeText(text));

/**
 * The same for the same time (the service's own, which no clock of ours shifts), sender and text. Two SMS alike in all
 * three count as two only when one answer shows both.
 */
function makeId(
  sms: { sender: unknown; text: unknown; receivedAtMs: unknown },
  repeats: Map<string, number>,
): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([sms.receivedAtMs, sms.sender, sms.text]))
    .digest('hex')
    .slice(0, 24);
  const nth = repeats.get(hash) ?? 0;
  repeats.set(hash, nth + 1);
  return `${hash}-${nth}`;
}

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
const maxRounds = 3;

/** The text as its sender wrote it: `&quot;4821&quot;` → `"4821"`, a written-out `\n` or `<br>` → a line break. */
function decodeText(text: string): string {
  let decoded = text;
  for (let round = 0; round < maxRounds; round += 1) {
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
