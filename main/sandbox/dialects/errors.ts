import { STATUS_CODES } from 'node:http';
import type { Dialect } from './dialect.ts';
import { type Fields, flag, inLetterCase } from './envelopes.ts';

/** The answer of the service itself. `json` is undefined when it is no JSON. */
export interface CanonicalAnswer {
  readonly status: number;
  readonly json: unknown;
  /** The header Retry-After. */
  readonly retryAfter: string | null;
  /** The time of the answer, in epoch ms of the service's clock. */
  readonly atMs: number;
}

/** The answer in the dialect. Headers that are null here are not sent; headers not named here stay as they were. */
export interface DialectAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly retryAfter: string | null;
  readonly body: string | null;
}

export const jsonAnswer = (
  { status, retryAfter }: { readonly status: number; readonly retryAfter: string | null },
  json: unknown,
): DialectAnswer => ({ status, contentType: 'application/json', retryAfter, body: JSON.stringify(json) });

/** The content of `error` in the canonical answer. */
export interface ErrorFacts {
  readonly code: string;
  readonly message: string;
}

export function writeError(facts: ErrorFacts, answer: CanonicalAnswer, dialect: Dialect): DialectAnswer {
  const { status } = answer;
  const title = STATUS_CODES[status] ?? 'Error';
  if (dialect.errors === 'text' || dialect.errors === 'html') {
    // Neither has a place for the seconds: they stay in the header.
    const retryAfter = dialect.retryAfter === 'body' ? answer.retryAfter : retryHeader(answer, dialect);
    return dialect.errors === 'text'
      ? { status, retryAfter, contentType: 'text/plain; charset=utf-8', body: facts.message }
      : { status, retryAfter, contentType: 'text/html; charset=utf-8', body: page(`${status} ${title}`) };
  }
  const waits = dialect.retryAfter === 'body' ? retryField(answer.retryAfter) : {};
  const fields = bodyOf({ ...facts, ...waits }, { status, title }, dialect.errors);
  const isProblem = dialect.errors === 'rfc7807';
  const body = isProblem ? fields : { ...flag(dialect.objectEnvelope, false), ...fields };
  return {
    ...jsonAnswer(
      { status, retryAfter: retryHeader(answer, dialect) },
      inLetterCase(body, dialect.letterCase),
    ),
    ...(isProblem ? { contentType: 'application/problem+json' } : {}),
  };
}

type JsonForm = Exclude<Dialect['errors'], 'text' | 'html'>;

function bodyOf(
  { code, message, ...waits }: ErrorFacts & Fields,
  http: { readonly status: number; readonly title: string },
  form: JsonForm,
): Fields {
  switch (form) {
    case 'object':
      return { error: { code, message, ...waits } };
    case 'string':
      return { error: code, message, ...waits };
    case 'flat-code':
      return { code, message, ...waits };
    case 'error-code':
      return { error_code: code, message, ...waits };
    case 'detail':
      return { detail: message, ...waits };
    case 'rfc7807':
      return { type: 'about:blank', title: http.title, status: http.status, detail: message, ...waits };
  }
}

function retryHeader({ retryAfter, atMs }: CanonicalAnswer, dialect: Dialect): string | null {
  const seconds = Number(retryAfter);
  if (retryAfter === null || Number.isNaN(seconds)) return retryAfter;
  switch (dialect.retryAfter) {
    case 'header':
      return retryAfter;
    case 'http-date':
      return new Date(atMs + seconds * 1000).toUTCString();
    case 'body':
      return null;
  }
}

const retryField = (retryAfter: string | null): Fields =>
  retryAfter === null ? {} : { retry_after: Number(retryAfter) };

const page = (title: string): string =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head>\n<body><h1>${title}</h1></body></html>\n`;
