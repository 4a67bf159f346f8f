/** Says in the log why the service was not reached: each cause once in an outage. */
import { type ApiProblem, causeOf } from '../../preload/model/index.ts';
import type { Log } from '../core/index.ts';

export interface OutageLog {
  /** Call after each answer: null after a good one, which ends the outage. */
  note(problem: ApiProblem | null): void;
}

export function createOutageLog(log: Log): OutageLog {
  const told = new Set<string>();
  return {
    note(problem) {
      if (problem === null) return told.clear();
      const cause = causeOf(problem);
      if (told.has(cause)) return;
      told.add(cause);
      log.warn('service-not-reached', fieldsOf(problem));
    },
  };
}

/** Fields for the log, which takes `errorCode` for what it is; under the name `code` it would hide it. */
export function fieldsOf(problem: ApiProblem): Record<string, unknown> {
  if (problem.kind !== 'offline') return { ...problem };
  const { code, ...rest } = problem;
  return code === undefined ? rest : { ...rest, errorCode: code };
}
