/** Judges what became of an order: pure data. */
import type { ApiProblem } from '../../preload/model/index.ts';
import { badResponse, type Hide } from './errors.ts';
import type { HttpFailure } from './faults.ts';
import type { HttpAnswer } from './http.ts';
import { isRepeated, refusalOf } from './refusal.ts';
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
