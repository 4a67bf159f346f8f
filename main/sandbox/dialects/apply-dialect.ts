import { isRecord } from '../faults/json-answer.ts';
import { type CanonicalAnswer, type DialectAnswer, jsonAnswer } from './answers.ts';
import { writeBalance } from './balance.ts';
import type { Dialect } from './dialect.ts';
import { writeError } from './errors.ts';
import { type OfferPlural, writeOffers } from './offers.ts';
import { writeReservation } from './reservation.ts';
import { writeSmsList } from './sms.ts';

/**
 * What a service that speaks this dialect would answer where ours gave the canonical answer. `path` is without query.
 * What is not of the vendor's seven calls stays as it is.
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
