/** Judges what became of an order: bought, refused for certain, or unknown. Pure data. */
import type { ApiProblem } from '../../preload/model/index.ts';
import { objectsIn } from './answer-body.ts';
import { badResponse, complaintOf, detailOf, type Hide, statusOf } from './errors.ts';
import type { HttpFailure } from './faults.ts';
import { firstOf, foldNames, isRecord, textOf } from './fields.ts';
import type { HttpAnswer } from './http.ts';
import { isFailure } from './normalise.ts';
import type { Reservation } from './shapes.ts';

/**
 * The end of an order. `refused`: the service, or the lack of a connection, said a definite no, and nothing was
 * bought. `unknown`: it may have been carried out and money may be spent; it must never be repeated by itself.
 */
export type ReserveOutcome =
  | { readonly kind: 'reserved'; readonly reservation: Reservation }
  | { readonly kind: 'refused'; readonly problem: ApiProblem }
  | {
      readonly kind: 'unknown';
      readonly reason: 'no-answer' | 'server' | 'bad-response';
      readonly problem: ApiProblem;
    };

/** A request that was answered (`problem` is what the answer states, if any), or one that was not. */
export type Sent =
  | {
      readonly ok: true;
      readonly answer: HttpAnswer;
      readonly body: unknown;
      readonly problem: ApiProblem | null;
    }
  | { readonly ok: false; readonly outcome: HttpFailure['outcome']; readonly problem: ApiProblem };

/**
 * Only an answer that states a refusal proves that nothing was bought. Any other 5xx may come from something between, after
 * the order went through; so may a redirect, a page, or a 2xx that makes no sense.
 */
export function reserveOutcome(
  sent: Sent,
  parse: (body: unknown, answer: HttpAnswer) => Reservation | undefined,
  hideKey: Hide,
): ReserveOutcome {
  if (!sent.ok) {
    return sent.outcome === 'unsent'
      ? { kind: 'refused', problem: sent.problem }
      : { kind: 'unknown', reason: 'no-answer', problem: sent.problem };
  }
  const { answer, body, problem } = sent;
  if (problem === null) {
    const reservation = parse(body, answer);
    if (reservation !== undefined) return { kind: 'reserved', reservation };
  }
  if (isRepeated(answer)) {
    return { kind: 'unknown', reason: 'bad-response', problem: badResponse(answer, hideKey) };
  }
  const refusal = problem === null || isVague(problem) ? refusalOf(answer, body, hideKey) : problem;
  if (refusal !== null) return { kind: 'refused', problem: refusal };
  return problem?.kind === 'server'
    ? { kind: 'unknown', reason: 'server', problem }
    : { kind: 'unknown', reason: 'bad-response', problem: problem ?? badResponse(answer, hideKey) };
}

/** True for a problem known from the status alone. To an order, a 404 does not mean that a number is gone. */
export const isVague = ({ kind }: ApiProblem): boolean =>
  kind === 'server' || kind === 'bad-response' || kind === 'not-found' || kind === 'offline';

// A definite no, told from an answer that may mean anything.

/** Ids that only a reservation has; an id of the request stands beside many an error. */
const reservationIds = ['id', 'reservationid', 'orderid', 'ordercode', 'activationid', 'rentalid'];

/** A lone error word, as older services of this kind answer with status 200: `NO_NUMBERS`. */
const errorWord =
  /^(?:ERROR|BANNED|(?:NO|NOT|BAD|ERROR|WRONG|INVALID|OUT|UNKNOWN|BANNED|LOW|MAX)(?:_[A-Z\d]{1,40}){1,6})(?::[^\n]{0,200})?$/i;

/** A conflict with an order that was sent before, which may have been carried out: no refusal of this one. */
const repeated =
  /idempoten|duplicat|in[ _-]?(?:progress|process)|processing|already[ _-]?(?:been[ _-])?(?:process|submit|creat|complet|handl|exist|used|sent|receiv)/i;

/** True for an answer that says that the same order came before. Such an order may have been bought. */
const isRepeated = ({ status, body }: HttpAnswer): boolean =>
  (status === 409 && repeated.test(body)) || (status >= 400 && status < 500 && /idempoten/i.test(body));

/**
 * The refusal that an answer states beyond the vendor's documented codes, or null where it is none: a 4xx, or an answer
 * that says of itself that it failed, which names an error and no reservation. Not a 408 or a page, after which the order
 * may have been carried out; nor a conflict over the idempotency key, which may mean that it was.
 */
export function refusalOf(answer: HttpAnswer, body: unknown, hide: Hide): ApiProblem | null {
  const status = statusOf(answer, body);
  const isRefusingStatus = status >= 400 && status < 500 && status !== 408;
  const word = textOf(body);
  if (word !== undefined) {
    const isNo =
      (isRefusingStatus && status !== 409) || ((status < 300 || isRefusingStatus) && errorWord.test(word));
    return isNo ? { kind: 'refused', detail: detailOf(body, hide) } : null;
  }
  if (!isRecord(body) || namesReservation(body)) return null;
  const fields = foldNames(body);
  const isFailed = isFailure(fields) || /^fail(?:ed|ure)$/i.test(textOf(fields.get('status')) ?? '');
  if (!isRefusingStatus && !(status >= 200 && status < 300 && isFailed)) return null;
  const { code, words } = complaintOf(body);
  if (code === null && words === null) return null;
  if (isRepeated({ ...answer, status })) return null;
  return { kind: 'refused', detail: detailOf(body, hide) };
}

const namesReservation = (body: Record<string, unknown>): boolean =>
  objectsIn(body).some((record) => textOf(firstOf(foldNames(record), reservationIds)) !== undefined);
