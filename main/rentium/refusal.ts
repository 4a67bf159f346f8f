/** Tells a definite no to an order from an answer that may mean anything. Pure data. */
import type { ApiProblem } from '../../preload/model/index.ts';
import { objectsIn } from './envelopes.ts';
import { complaintOf, detailOf, type Hide, statusOf } from './errors.ts';
import { firstOf, foldNames, isRecord, textOf } from './fields.ts';
import type { HttpAnswer } from './http.ts';
import { isFailure } from './normalise.ts';

/** Ids that only a reservation has; an id of the request stands beside many an error. */
const reservationIds = ['id', 'reservationid', 'orderid', 'ordercode', 'activationid', 'rentalid'];

/** A lone error word, as older services of this kind answer with status 200: `NO_NUMBERS`. */
const errorWord =
  /^(?:ERROR|BANNED|(?:NO|NOT|BAD|ERROR|WRONG|INVALID|OUT|UNKNOWN|BANNED|LOW|MAX)(?:_[A-Z\d]{1,40}){1,6})(?::[^\n]{0,200})?$/i;

/** A conflict with an order that was sent before, which may have been carried out: no refusal of this one. */
const repeated =
  /idempoten|duplicat|in[ _-]?(?:progress|process)|processing|already[ _-]?(?:been[ _-])?(?:process|submit|creat|complet|handl|exist|used|sent|receiv)/i;

/** True for an answer that says that the same order came before. Such an order may have been bought. */
export const isRepeated = ({ status, body }: HttpAnswer): boolean =>
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
