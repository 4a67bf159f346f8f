import { accountIdOf } from '../accounts/account-id.ts';
import { targetOf } from '../faults/handler.ts';
import { keyOf } from '../http/account.ts';

/** One request and what became of it. Holds no key: `account` is the id of the account that the key opens. */
export interface JournalEntry {
  /** When the request came. */
  readonly at_ms: number;
  readonly method: string;
  /** With its query; cut where it is very long. */
  readonly path: string;
  /** `reset`: the connection ended without an answer. `aborted`: the client gave up before there was one. */
  readonly status: number | 'reset' | 'aborted';
  /** Until the answer was there; its body may take longer. */
  readonly duration_ms: number;
  /** Null without a Bearer key. */
  readonly account: string | null;
  readonly idempotency_key: string | null;
}

/** What an entry must have in common with all that is given; `path` is what it begins with. */
export interface JournalFilter {
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly status?: JournalEntry['status'] | undefined;
  readonly account?: string | undefined;
  readonly since_ms?: number | undefined;
}

const LONGEST_PATH = 500;
const LONGEST_IDEMPOTENCY_KEY = 255;

/** What of a request is written down. */
export function describeRequest({ method, url, headers }: Request) {
  const key = keyOf(headers.get('Authorization'));
  const target = targetOf(url);
  return {
    method,
    // Some clients repeat the key in the query, where it belongs even less.
    path: (key === null ? target : target.replaceAll(key, '[key]')).slice(0, LONGEST_PATH),
    account: key === null ? null : accountIdOf(key),
    idempotency_key: headers.get('Idempotency-Key')?.slice(0, LONGEST_IDEMPOTENCY_KEY) ?? null,
  };
}

export const matches = (entry: JournalEntry, filter: JournalFilter): boolean =>
  (filter.method === undefined || entry.method === filter.method) &&
  (filter.path === undefined || entry.path.startsWith(filter.path)) &&
  (filter.status === undefined || entry.status === filter.status) &&
  (filter.account === undefined || entry.account === filter.account) &&
  (filter.since_ms === undefined || entry.at_ms >= filter.since_ms);
