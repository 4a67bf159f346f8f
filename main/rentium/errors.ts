/** From a status and an error code to the one union of problems; never from the words of a message. */
import { type ApiProblem, cleanText, cutText } from '../../preload/model/index.ts';
import { redact } from '../core/index.ts';
import { firstOf, foldNames, isRecord, textOf } from './fields.ts';
import type { HttpAnswer } from './http.ts';
import { retryDelayMs } from './times.ts';

/** Takes out of a text of the service what must not be shown. */
export type Hide = (text: string) => string;

const maxDetailLength = 300;
const maxExcerptLength = 500;
const maxCodeLength = 60;

/** The vendor's page: "Re-attempt the reservation after 60 seconds". */
const carrierRetryDelayMs = 60_000;
const rateRetryDelayMs = 1_000;

/**
 * A page for a person, such as a firewall's, a portal's or a proxy's: it begins with a whole tag. A `<` alone does not make
 * one, for services write what they like in a plain refusal.
 */
export const isPage = (text: string): boolean =>
  /^\s*<(?:!doctype\b|!--|\?xml\b|[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,500})?>)/i.test(text);

/**
 * True for what a network puts in the place of an answer while it wants its login: a page, a redirect to another server,
 * or the status that was made for it (RFC 6585, 6).
 */
const isPortal = ({ status, body, movedTo }: HttpAnswer): boolean =>
  status === 511 || movedTo !== undefined || (status < 300 && isPage(body));

/** The error that an answer tells of. */
interface Complaint {
  /** In capitals, words joined by `_`: `no-numbers` and `noNumbers` are `NO_NUMBERS`. */
  readonly code: string | null;
  readonly words: string | null;
}

const asCode = (value: unknown): string | null => {
  const text = textOf(value);
  if (text === undefined || text.length > maxCodeLength) return null;
  const code = text
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replaceAll(/[^A-Z\d]+/g, '_')
    .replaceAll(/^_|_$/g, '');
  return code === '' ? null : code;
};

/** The fields in which services put an error, outermost first. */
const errorNames = ['error', 'errors', 'err', 'fault', 'problem', 'odataerror', 'nonfielderrors'];
const envelopeNames = ['data', 'result', 'response', 'detail'];
const codeNames = ['code', 'errorcode', 'errcode', 'errorname', 'reason', 'type'];
const wordNames = [
  'message',
  'errormessage',
  'detail',
  'description',
  'errordescription',
  'msg',
  'title',
  'reason',
  'faultstring',
  'errortext',
];
/** Under these a code may stand, but as a rule something else does. */
const maybeCodeNames = ['status', 'statuscode', 'name', 'message', 'detail', 'title', 'result', 'response'];

/**
 * The complaint of a body in any of its forms: `{error: {code, message}}`, `{error: "…"}`, `{errors: […]}`, `{code}`,
 * RFC 9457, in an envelope, or a bare word (`NO_NUMBERS`).
 */
export function complaintOf(body: unknown, depth = 0): Complaint {
  const bare = textOf(body);
  if (bare !== undefined) return { code: asCode(bare), words: bare };
  const fields = foldNames(body);
  const said = firstOf(fields, errorNames);
  const error = Array.isArray(said) ? said[0] : said;
  const errorText = textOf(error);
  const inner = foldNames(error);
  const code =
    (isRecord(error) ? (codeIn(inner) ?? knownIn(inner)) : asCode(errorText)) ??
    codeIn(fields) ??
    knownIn(fields);
  const words =
    wordsIn(firstOf(inner, wordNames)) ??
    wordsIn(firstOf(fields, wordNames)) ??
    errorText ??
    wordsIn(said) ??
    null;
  if (code !== null || words !== null || depth >= 2) return { code, words };
  const envelope = firstOf(fields, envelopeNames);
  const within = Array.isArray(envelope) ? envelope[0] : envelope;
  return isRecord(within) ? complaintOf(within, depth + 1) : { code, words };
}

/** RFC 9457, 3.1.1: `type` is an address whose last part names the kind. `about:blank` names none. */
function codeIn(fields: ReadonlyMap<string, unknown>): string | null {
  const said = textOf(firstOf(fields, codeNames));
  if (said === undefined || said === 'about:blank') return null;
  return asCode(/^https?:\/\//.test(said) ? said.split(/[?#]/, 1)[0]?.split('/').at(-1) : said);
}

/** The first text inside: a field may have a list of complaints, one a language, or one a field. */
function wordsIn(value: unknown, depth = 0): string | undefined {
  const text = typeof value === 'string' ? textOf(value) : undefined;
  if (text !== undefined || depth > 3 || typeof value !== 'object' || value === null) return text;
  const parts = isRecord(value) ? [firstOf(foldNames(value), wordNames), ...Object.values(value)] : value;
  if (!Array.isArray(parts)) return undefined;
  for (const part of parts.slice(0, 20)) {
    const words = wordsIn(part, depth + 1);
    if (words !== undefined) return words;
  }
  return undefined;
}

function knownIn(fields: ReadonlyMap<string, unknown>): string | null {
  for (const name of maybeCodeNames) {
    const code = asCode(fields.get(name));
    if (code !== null && (kindsByCode[code] !== undefined || isAboutKey(code))) return code;
  }
  return null;
}

/** The service's own words, to be shown as such: at most 300 characters, null when it says nothing. */
export function detailOf(body: unknown, hide: Hide): string | null {
  const { words, code } = complaintOf(body);
  const detail = words ?? code;
  return detail === null ? null : cutText(cleanText(redact(hide(detail))), maxDetailLength);
}

type Kind = 'auth' | 'out-of-balance' | 'rate-limited' | 'carrier-timeout' | 'not-found' | 'bad-request';

/** The five codes of the vendor's page. */
const kindsByCode: Record<string, Kind> = {
  BAD_REQUEST: 'bad-request',
  UNAUTHORIZED: 'auth',
  OUT_OF_BALANCE: 'out-of-balance',
  RATE_LIMIT: 'rate-limited',
  CARRIER_TIMEOUT: 'carrier-timeout',
};
const kindsByStatus: Record<number, Kind> = {
  400: 'bad-request',
  401: 'auth',
  402: 'out-of-balance',
  404: 'not-found',
  410: 'not-found',
  422: 'bad-request',
  429: 'rate-limited',
};

/**
 * Beside a 403, which alone may come from something between, these say that it is about the key. Not the key of an
 * idempotent request, nor what AWS says of a path that it does not know.
 */
const isAboutKey = (code: string | null): boolean =>
  code !== null &&
  /^(?:UNAUTHORI[SZ]ED|UNAUTHENTICATED|NOT_AUTHENTICATED|AUTH(?:ENTICATION)?_FAILED|FORBIDDEN)$|(?:^|_)(?:KEY|API_?KEY|TOKEN|CREDENTIALS?)(?:_|$)/.test(
    code,
  ) &&
  !/IDEMPOTEN|^MISSING_AUTHENTICATION_TOKEN$/.test(code);

/** Codes that are about the key and nothing else, whatever the status beside them. */
const refusesKey = (code: string | null): boolean =>
  code !== null &&
  isAboutKey(code) &&
  /^(?:(?:BAD|INVALID|WRONG|UNKNOWN|EXPIRED|REVOKED|NO|MISSING)_(?:API_?)?KEY|API_?KEY_[A-Z_]{1,30})$/.test(
    code,
  );

/** The problem an answer states, or null when it states none (a 2xx without an error code of the page). */
export function problemOf(answer: HttpAnswer, body: unknown, nowMs: number, hide: Hide): ApiProblem | null {
  const kind = kindOf(answer, body);
  const isGood = answer.status >= 200 && answer.status < 300;
  switch (kind) {
    case 'auth':
    case 'out-of-balance':
    case 'not-found':
      return { kind };
    case 'bad-request':
      return { kind, detail: detailOf(body, hide) };
    case 'rate-limited':
      return { kind, retryAtMs: nowMs + retryDelayMs(answer, body, nowMs, rateRetryDelayMs) };
    case 'carrier-timeout':
      return { kind, retryAtMs: nowMs + retryDelayMs(answer, body, nowMs, carrierRetryDelayMs) };
    case null:
      if (isPortal(answer)) return { kind: 'offline', reason: 'portal', code: `HTTP_${answer.status}` };
      if (isGood) return null;
      // 408 is no refusal either: the service gave up on a request that it may have begun to carry out.
      return answer.status >= 500 || answer.status === 408
        ? { kind: 'server', status: answer.status }
        : badResponse(answer, hide);
  }
}

/** Some answer everything with 200, and tell the status of HTTP in the body. */
const statusesInBodies = new Set([
  '400',
  '401',
  '402',
  '403',
  '404',
  '409',
  '410',
  '422',
  '429',
  '500',
  '502',
  '503',
]);

/** The status of an answer, or the one that its body tells beside words about it, where the answer itself says 2xx. */
export function statusOf({ status }: Pick<HttpAnswer, 'status'>, body: unknown): number {
  if (status < 200 || status > 299) return status;
  const fields = foldNames(body);
  const said = textOf(firstOf(fields, ['code', 'status', 'statuscode', 'errorcode']));
  const hasWords = firstOf(fields, [...errorNames, 'message', 'msg']) !== undefined;
  return said !== undefined && hasWords && statusesInBodies.has(said) ? Number(said) : status;
}

function kindOf(answer: HttpAnswer, body: unknown): Kind | null {
  const status = statusOf(answer, body);
  const { code } = complaintOf(body);
  const byCode = kindsByCode[code ?? ''];
  if (byCode !== undefined) return byCode;
  if (status < 500 && refusesKey(code)) return 'auth';
  if (status < 400) return null;
  // Of all pages only these say something that is sure: any other may come from something between.
  if (isPage(answer.body) && ![401, 402, 429].includes(status)) return null;
  if (status === 403 && isAboutKey(code)) return 'auth';
  return kindsByStatus[status] ?? null;
}

/** An answer that was not understood, with an excerpt that carries neither keys nor long digit runs. */
export function badResponse(answer: HttpAnswer, hide: Hide): ApiProblem {
  // Redacted before it is cut: the first half of a key would not be recognised any more.
  const excerpt = cutText(
    cleanText(redact(hide(answer.body.slice(0, 20 * maxExcerptLength)))),
    maxExcerptLength,
  );
  return { kind: 'bad-response', excerpt: `HTTP ${answer.status}\n${excerpt}` };
}
