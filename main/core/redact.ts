// Reads what hides in another spelling: base64, hex, percent signs and the escapes of HTML and JavaScript.

const seen = /^[\t\n\r\u0020-\u007E]+$/;

/**
 * The texts that a word stands for when it is taken for base64 or hex. Words of a language are no encoding of a text that
 * could be read, and give none.
 */
const decodingsOf = (word: string): readonly string[] =>
  [decodeBase64(word), decodeHex(word)].filter((text) => text !== null).filter((text) => seen.test(text));

/** With the standard's signs or those for addresses, padded or not. Node takes both. */
const decodeBase64 = (word: string): string | null =>
  /^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(word) ? Buffer.from(word, 'base64').toString('latin1') : null;

const decodeHex = (word: string): string | null =>
  /^(?:[\dA-Fa-f]{2}){4,}$/.test(word) ? Buffer.from(word, 'hex').toString('latin1') : null;

/** `%38`, `\x38`, `\u0038`, `&#56;` and `&#x38;`. */
const escaped = /%([\dA-Fa-f]{2})|\\x([\dA-Fa-f]{2})|\\u([\dA-Fa-f]{4})|&#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}));/g;

/** The same text where there is nothing to decode. */
function decodeEscapes(word: string): string {
  return word.replaceAll(escaped, (whole: string, ...groups: readonly (string | undefined)[]) => {
    const [percent, x, u, hexEntity, entity] = groups;
    const hex = percent ?? x ?? u ?? hexEntity;
    const point = hex === undefined ? Number(entity) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/**
 * Hides what could be a key, a code or a phone number in a text. What is no secret may go with it: a log that says too
 * little does less harm than one that says too much. A code of letters alone cannot be told from a word.
 */
export const hidden = '[redacted]';

export const redact = (text: string): string =>
  text
    .replaceAll(/\bwhsec_[A-Za-z0-9_+/=-]+/g, hidden)
    .replaceAll(/\b(bearer|basic) {1,3}[^\s"',;]+/gi, `$1 ${hidden}`)
    .replaceAll(/[A-Za-z0-9_-]{20,}/g, hidden)
    .replaceAll(/\b(?:rsk|sk|pk|whsec)_[A-Za-z0-9_-]+/g, hidden)
    // Turned round, and letter by letter.
    .replaceAll(/[A-Za-z0-9_-]{4,}/g, (word) => (/_(?:ksr|ks|kp|ceshw)$/.test(word) ? hidden : word))
    .replaceAll(/(?<![\p{L}\p{Nd}])[\p{L}\p{Nd}](?:[ ._-][\p{L}\p{Nd}]){5,}(?![\p{L}\p{Nd}])/gu, hidden)
    // The whole first, then its parts: a path may lead to an encoded word.
    .replaceAll(/[^\s"'<>]+/g, hideEscaped)
    .replaceAll(/[A-Za-z0-9+/_-]{4,}={0,2}/g, hideEncoded)
    .replaceAll(/[A-Za-z0-9_]{4,}={0,2}/g, hideEncoded)
    .replaceAll(/[\p{L}\p{M}\p{Nd}]{4,}/gu, (word) => (isMixed(word) ? hidden : word))
    .replaceAll(/\p{Nd}[\p{Nd}\s\p{Cf}\p{Pd}().·/]*/gu, hideDigits);

/** Four and more digits of any script, with what people put between them: `849201`, `849-201`, `(415) 555 0134`. */
function hideDigits(run: string): string {
  const digits = /\p{Nd}/gu;
  return (run.match(digits)?.length ?? 0) < 4 ? run : run.replaceAll(digits, '*');
}

/** A word that says something secret once it is decoded. */
const hideEncoded = (word: string): string => (decodingsOf(word).some(isSecret) ? hidden : word);

function hideEscaped(word: string): string {
  const decoded = decodeEscapes(word);
  return decoded !== word && isSecret(decoded) ? hidden : word;
}

const isSecret = (text: string): boolean => redact(text) !== text;

/** Letters and digits in one word, as in `A1B2C3`. */
const isMixed = (word: string): boolean => /\p{L}/u.test(word) && /\p{Nd}/u.test(word);

// The fields of a log line with every secret hidden, however deep it lies.

const maxDepth = 6;
const maxEntries = 50;
const maxFrames = 20;
const maxTextLength = 2_000;

/** Whatever their form, these hold what a person must not read in a log. */
const secretNames = [
  ...['key', 'code', 'token', 'secret', 'password', 'authoris', 'authoriz', 'cookie', 'cipher'],
  ...['phone', 'number', 'e164', 'national', 'sender', 'text', 'body'],
];
/** The unit in the name says that the number is no code. */
const measureNames = /(?:Ms|Bytes|Count|PerSecond)$|^(?:status|port|exitCode|revision)$/;
/** A cause that the application itself names under `errorCode`: `UNABLE_TO_VERIFY_LEAF_SIGNATURE`, `HTTP_407`. */
const causeCodes = /^[A-Z][A-Z\d_]{1,60}$/;
/** A reason of the application's own, under `reason`: `certificate-not-yet-valid`. */
const reasonWords = /^[a-z]{1,12}(?:-[a-z]{1,12}){1,4}$/;
/** Error codes of Node and its libraries: `ENOSPC`, `HTTP_ERROR_404`. */
const errorCodes = /^[A-Z][A-Z_]+(?:_\d{1,3})?$/;

export function redactFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return redactEntries(Object.entries(fields), maxDepth);
}

function redactEntries(
  entries: readonly (readonly [string, unknown])[],
  depth: number,
): Record<string, unknown> {
  return Object.fromEntries(
    entries.slice(0, maxEntries).map(([name, value]) => [redact(name), redactField(name, value, depth)]),
  );
}

function redactField(name: string, value: unknown, depth: number): unknown {
  if (typeof value === 'number' && measureNames.test(name)) return value;
  if (name === 'errorCode' && typeof value === 'string' && causeCodes.test(value)) return value;
  if (name === 'reason' && typeof value === 'string' && reasonWords.test(value)) return value;
  const isPlain = value == null || typeof value === 'boolean';
  const folded = name.toLowerCase();
  const isSecret = !isPlain && secretNames.some((secret) => folded.includes(secret));
  return isSecret ? hidden : redactValue(value, depth);
}

function redactValue(value: unknown, depth: number): unknown {
  switch (typeof value) {
    case 'string':
      return redact(value.slice(0, maxTextLength));
    case 'number':
    case 'bigint': {
      const shown = redact(String(value));
      return shown === String(value) && typeof value === 'number' ? value : shown;
    }
    case 'object':
      return value === null ? null : redactObject(value, depth);
    case 'boolean':
    case 'undefined':
      return value;
    default:
      return `[${typeof value}]`;
  }
}

function redactObject(value: object, depth: number): unknown {
  if (depth === 0) return '[deeper]';
  if (value instanceof Error) return redactError(value, depth - 1);
  if (Array.isArray(value)) return value.slice(0, maxEntries).map((item) => redactValue(item, depth - 1));
  if (value instanceof Map)
    return redactEntries(
      [...value].map(([key, item]) => [String(key), item]),
      depth - 1,
    );
  if (value instanceof Set) return redactObject([...value], depth);
  if (value instanceof URL) return redact(value.origin); // Paths and queries may hold anything, in any spelling.
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  return redactEntries(Object.entries(value), depth - 1);
}

function redactError(error: Error, depth: number): Record<string, unknown> {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return {
    name: redact(error.name),
    message: redact(error.message.slice(0, maxTextLength)),
    ...(code === null ? {} : { code: errorCodes.test(code) ? code : hidden }),
    frames: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: redactValue(error.cause, depth) }),
    ...(error instanceof AggregateError ? { errors: redactValue(error.errors, depth) } : {}),
  };
}

/**
 * Place where it was thrown. Reads only the text after the message, which may look like frames itself, and of each frame the function,
 * file name, line and column: the folder names the person.
 */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  return stack
    .slice(start + message.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, maxFrames)
    .map(frameOf);
}

function frameOf(line: string): string {
  const [caller = '', place = caller] = line.slice('at '.length).split(' (');
  const end = place.replace(/\)$/, '').split(/[/\\]/).at(-1) ?? '';
  const [column = '', row = '', ...file] = end.split(':').reverse();
  const isPosition = file.length > 0 && /^\d+$/.test(row) && /^\d+$/.test(column);
  const position = isPosition ? end : 'native';
  return place === caller ? position : `${redact(caller)} (${position})`;
}
