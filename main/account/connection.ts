/** Follows the connection to the service from the answers of every call. */
import { type ApiProblem, type Connection, causeOf } from '../../preload/model/index.ts';
import { type Clock, createSignal, type Log, type Signal } from '../core/index.ts';

export interface ConnectionTracker {
  get(): Connection;
  /** Call after each answer: null after a good one. */
  note(problem: ApiProblem | null): void;
  /** Another service or account: nothing is known about it yet. */
  reset(): void;
  /** Hears of every answer that was noted; `problem` is null after a good one. */
  readonly listen: Signal<[problem: ApiProblem | null]>['listen'];
}

export function createConnectionTracker(clock: Clock): ConnectionTracker {
  const unknown: Connection = { kind: 'unknown' };
  let connection: Connection = unknown;
  const noted = createSignal<[problem: ApiProblem | null]>();
  return {
    get: () => connection,
    note(problem) {
      connection = nextConnection(connection, problem, clock.now());
      noted.emit(problem);
    },
    reset() {
      connection = unknown;
    },
    listen: noted.listen,
  };
}

/** `problem` is null after a good answer. A refusal about one order or number is an answer too: the service is reached. */
export function nextConnection(current: Connection, problem: ApiProblem | null, nowMs: number): Connection {
  if (problem === null || isAboutOneThing(problem))
    return current.kind === 'online' ? current : { kind: 'online' };
  if (current.kind !== 'failing') return { kind: 'failing', problem, sinceMs: nowMs };
  return isSameCause(current.problem, problem) ? current : { ...current, problem };
}

function isSameCause(one: ApiProblem, other: ApiProblem): boolean {
  if (one.kind === 'rate-limited' && other.kind === 'rate-limited') return one.retryAtMs === other.retryAtMs;
  return causeOf(one) === causeOf(other);
}

function isAboutOneThing(problem: ApiProblem): boolean {
  switch (problem.kind) {
    case 'out-of-balance':
    case 'carrier-timeout':
    case 'bad-request':
    case 'refused':
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

// Says in the log why the service was not reached: each cause once in an outage.

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
