import { type Handler, isApiPath, pathOf } from '../faults/handler.ts';
import { parseJson, withBody } from '../faults/json-answer.ts';
import type { DialectAnswer } from './answers.ts';
import { applyDialect } from './apply-dialect.ts';
import { type Dialect, isCanonical } from './dialect.ts';
import { withTextId } from './number-ids.ts';

/** The service in whatever dialect is spoken when a request comes, under /v1 only. `nowMs` is its clock. */
export function wrapDialect(next: Handler, current: () => Dialect, nowMs: () => number): Handler {
  async function translate(dialect: Dialect, path: string, ...call: Parameters<Handler>): Promise<Response> {
    const [request, connection] = call;
    const response = await next(dialect.ids === 'number' ? withOwnId(request) : request, connection);
    const text = await response.text();
    const json = parseJson(text);
    if (json === undefined) return withBody(response, text === '' ? null : text);
    const { status, headers } = response;
    const canonical = { status, json, retryAfter: headers.get('Retry-After'), atMs: nowMs() };
    return respond(response, applyDialect(dialect, path, request.method, canonical));
  }

  return (request, connection) => {
    const dialect = current();
    if (isCanonical(dialect)) return next(request, connection);
    const path = pathOf(request.url);
    return isApiPath(path) ? translate(dialect, path, request, connection) : next(request, connection);
  };
}

/** The service knows its reservations by their text ids alone. */
function withOwnId(request: Request): Request {
  const url = withTextId(request.url);
  if (request.method !== 'GET' || url === request.url) return request;
  return new Request(url, { headers: request.headers, signal: request.signal });
}

function respond({ headers: canonicalHeaders }: Response, answer: DialectAnswer): Response {
  const headers = new Headers(canonicalHeaders);
  headers.delete('Content-Length');
  setOrDelete(headers, 'Content-Type', answer.contentType);
  setOrDelete(headers, 'Retry-After', answer.retryAfter);
  return new Response(answer.body, { status: answer.status, headers });
}

function setOrDelete(headers: Headers, name: string, value: string | null): void {
  if (value === null) headers.delete(name);
  else headers.set(name, value);
}
