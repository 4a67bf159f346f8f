/** An API key out of what a person pasted: pure. */

/** Characters that nobody sees: zero-width ones, marks of direction, the byte order mark, soft hyphens. */
const invisible =
  /\u034f|[\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f]/g;
/** Terminals put these around what is pasted into them ("bracketed paste"), behind a control that is gone by then. */
const pasteMarks = /\[20[01]~/g;
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
/** Words that name a key, in the languages in which a page may show one beside it. */
const keyWord =
  '(?:key|token|secret|bearer|authorization|clave|chiave|chave|clé|schlüssel|klucz|anahtar|ключ|токен|مفتاح|密钥|密鑰|キー)';
/** Text that is copied along with a key from a page, a shell or a file. A colon may be part of a key, a label's is not. */
const inFront = new RegExp(
  [
    String.raw`^[\s"'“”„‘’‚«»<(\[{*\x60]+`,
    String.raw`^-H\s+`,
    String.raw`^(?:bearer|basic|token|apikey)(?:\s+|:\s*|$)`,
    // A label of whatever words, ended by a colon and a space or a quote; or one about a key, ended by a colon, `=` or `→`.
    String.raw`^[^:=→：\n]{1,40}(?:[:=→]["'\s]+|：\s*)`,
    String.raw`^[^\n]{0,40}?${keyWord}[^\n:=→：]{0,15}\s{0,5}[:=→：]\s{0,5}(?=[^\s=]{6})`,
    String.raw`^--?[a-z-]{0,20}key(?:=|\s+)`,
  ].join('|'),
  'i',
);
const behind = /[\s"'“”„‘’‚«»>)\]}*,;.\x60]$/;
/** Without a label: a long run of letters and digits, both of them, in which no address begins. */
const likelyKey = /^(?=.*\d)(?=.*[a-z])[\w.~+/-]{16,500}={0,2}$/i;

/**
 * The key alone, or null where the text cannot be one: a key is visible ASCII without a space, because it is sent in a
 * header (RFC 9110, 5.5).
 */
export function cleanApiKey(text: string): string | null {
  // A line break is where a mail or a page wrapped the key.
  const lines = text
    .slice(0, maxPasteLength)
    .replaceAll(/\p{Cc}/gu, (control) => (/\s/.test(control) ? control : ''))
    .replaceAll(invisible, '')
    .replaceAll(pasteMarks, '')
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
    // Letters and signs as wide as Chinese ones (Unicode, "Halfwidth and Fullwidth Forms").
    .replaceAll(/[\uff01-\uff5e]/g, (wide) =>
      wide === '：' ? wide : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .split(/[\r\n\t\v\f\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  const key = peel(lines).replaceAll('\n', '');
  if (isKey(key)) return addressedKey(key);
  const likely = [...new Set(lines.split(/[\s"'“”‘’<>()[\]{},;\x60=]+|：/).map(peel))].filter(
    (word) => likelyKey.test(word) && !word.includes('://'),
  );
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

const maxPasteLength = 10_000;
const isKey = (text: string): boolean => /^[\x21-\x7e]{1,500}$/.test(text);

function peel(text: string): string {
  let key = text;
  for (;;) {
    const next = key.replace(inFront, '').replace(behind, '');
    if (next === key) return key;
    key = next;
  }
}

/** A link with the key in it gives the key; one without it gives none. Any other text is the key itself. */
function addressedKey(key: string): string | null {
  if (!/^https?:\/\//i.test(key)) return key;
  if (!URL.canParse(key)) return null;
  const [, inside] = [...new URL(key).searchParams].find(([name]) => /key|token/i.test(name)) ?? [];
  return inside !== undefined && isKey(inside) ? inside : null;
}
