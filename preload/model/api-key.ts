/** An API key out of what a person pasted: pure. */

/** Characters that nobody sees: zero-width ones, marks of direction, the byte order mark, soft hyphens. */
const invisible =
  /\u034f|[\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f]/g;
/** Text that is copied along with a key from a page, a shell or a file. */
const inFront =
  /^(?:["'`“”„‘’‚«»<]|-H\s+|(?:export\s+)?[A-Z][A-Z_]{2,40}=|(?:proxy-)?authorization\s{0,3}[:=]|bearer(?:\s+|:\s*|$)|(?:api[-_ ]?)?key\s{0,3}[:=])\s*/i;
const behind = /["'`“”„‘’‚«»>,;]$/;

/**
 * The key alone, or null where the text cannot be one: a key is visible ASCII without a space, because it is sent in a
 * header (RFC 9110, 5.5).
 */
export function cleanApiKey(text: string): string | null {
  // A line break is where a mail or a page wrapped the key.
  let key = text
    .replaceAll(invisible, '')
    .split(/[\r\n\t\v\f\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  for (;;) {
    const next = key.replace(inFront, '').replace(behind, '').trim();
    if (next === key) break;
    key = next;
  }
  key = key.replaceAll('\n', '');
  return /^[\x21-\x7e]{1,500}$/.test(key) ? key : null;
}
