/** What one more answer says about the connection: pure. */
import type { ApiProblem, Connection } from '../../preload/model/index.ts';

/** `problem` is null after a good answer. A refusal about one order or number is an answer too: the service is reached. */
export function nextConnection(current: Connection, problem: ApiProblem | null, nowMs: number): Connection {
  if (problem === null || isAboutOneThing(problem))
    return current.kind === 'online' ? current : { kind: 'online' };
  if (current.kind !== 'failing') return { kind: 'failing', problem, sinceMs: nowMs };
  return current.problem.kind === problem.kind ? current : { ...current, problem };
}

function isAboutOneThing(problem: ApiProblem): boolean {
  switch (problem.kind) {
    case 'out-of-balance':
    case 'carrier-timeout':
    case 'bad-request':
    case 'not-found':
      return true;
    case 'auth':
    case 'rate-limited':
    case 'offline':
    case 'server':
    case 'bad-response':
      return false;
  }
}
