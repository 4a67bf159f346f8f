import { type Handler, isApiPath, isRecord, parseJson, pathOf, withBody } from '../handler.ts';
import { writeBalance } from './amounts.ts';
import { type Dialect, isCanonical } from './dialect.ts';
import { type CanonicalAnswer, type DialectAnswer, jsonAnswer, writeError } from './errors.ts';
import { type OfferPlural, writeOffers } from './offers.ts';
import { withTextId, writeReservation, writeSmsList } from './reservation.ts';

/**
 * Translates our canonical answer into the answer of a service that speaks this dialect. `path` is without query.
 * Answers to calls other than the vendor's seven stay as they are.
 */
export function applyDialect(
  dialect: Dialect,
  path: string,
  method: string,
  answer: CanonicalAnswer,
): DialectAnswer {
  const { json } = answer;
  if (!isRecord(json)) return jsonAnswer(answer, json);
  if (answer.status >= 400) {
    const { error } = json;
    return isRecord(error)
      ? writeError({ code: String(error['code']), message: String(error['message']) }, answer, dialect)
      : jsonAnswer(answer, json);
  }
  const call = callOf(method, path);
  switch (call) {
    case 'services':
    case 'countries':
    case 'operators':
      return jsonAnswer(answer, writeOffers(call, json, dialect));
    case 'reservation':
      return jsonAnswer(answer, writeReservation(json, dialect, answer.atMs));
    case 'sms':
      return writeSmsList(json, answer, dialect);
    case 'balance':
      return jsonAnswer(answer, writeBalance(json, dialect));
    case null:
      return jsonAnswer(answer, json);
  }
}

type Call = OfferPlural | 'reservation' | 'sms' | 'balance';

/** By the path's segments behind /v1. */
function callOf(method: string, path: string): Call | null {
  const [, , collection, id, inner, ...more] = path.split('/');
  if (more.length > 0) return null;
  switch (collection) {
    case 'services':
    case 'countries':
    case 'operators':
    case 'balance':
      return id === undefined && method === 'GET' ? collection : null;
    case 'reservations':
      if (id === undefined) return method === 'POST' ? 'reservation' : null;
      if (method !== 'GET') return null;
      if (inner === undefined) return 'reservation';
      return inner === 'sms' ? 'sms' : null;
    default:
      return null;
  }
}

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
