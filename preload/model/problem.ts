/** Everything that can go wrong, as values. Each kind has its words in words/ and its action in words/problems.ts. */
import type { Money } from './units.ts';

/** The reason why the service was not reached. `unreachable`: the cause is not known. */
export type OfflineReason =
  | 'unreachable'
  | 'time-out'
  | 'unknown-host'
  | 'refused'
  | 'reset'
  | 'certificate-untrusted'
  /** The same, where this Node cannot read the system's certificates: the person may have to name theirs. */
  | 'certificate-unknown'
  | 'certificate-expired'
  | 'certificate-not-yet-valid'
  | 'proxy-password'
  | 'proxy-refused'
  /** A page or a redirect in place of the answer, as of a network that wants its login first. */
  | 'portal';

/** A call to the service that ended without a value. The kind is decided from status and codes, never from texts. */
export type ApiProblem =
  | { readonly kind: 'auth' }
  /** `price` and `balance` are set only for a failed order, and only if known. */
  | { readonly kind: 'out-of-balance'; readonly price?: Money; readonly balance?: Money }
  | { readonly kind: 'rate-limited'; readonly retryAtMs: number }
  | { readonly kind: 'carrier-timeout'; readonly retryAtMs: number }
  | { readonly kind: 'bad-request'; readonly detail: string | null }
  /** An order was refused for a reason that the vendor does not document. `detail`: the service's own words. */
  | { readonly kind: 'refused'; readonly detail: string | null }
  | { readonly kind: 'not-found' }
  /** `code`: the system's own, for support. */
  | { readonly kind: 'offline'; readonly reason: OfflineReason; readonly code?: string }
  | { readonly kind: 'server'; readonly status: number }
  /** `excerpt` is redacted: safe to show and to send to support. */
  | { readonly kind: 'bad-response'; readonly excerpt: string };

/**
 * The cause in words that are the same in every language, for support and for the log: `offline portal HTTP_302`. No key,
 * code or number is in it, nor anything that the service says.
 */
export function causeOf(problem: Problem): string {
  const parts: readonly (string | number | undefined)[] = [
    problem.kind,
    'reason' in problem ? problem.reason : undefined,
    'code' in problem ? problem.code : undefined,
    'status' in problem ? `HTTP_${problem.status}` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** The text behind **Copy details**; null where the words on the page already say all. */
export function detailsOf(problem: Problem): string | null {
  switch (problem.kind) {
    case 'offline':
    case 'server':
      return causeOf(problem);
    case 'bad-response':
      return problem.excerpt;
    default:
      return null;
  }
}

/** The reason that a number is not read: a read failed, or the number was rented with another key than the one in use. */
export type WatchProblem = ApiProblem | { readonly kind: 'other-account' };

/** The person's own limit that an order would break. `price` is that of the order, `most` the limit. */
export type OrderLimit =
  | { readonly limit: 'open-reservations'; readonly most: number }
  | { readonly limit: 'price'; readonly most: Money; readonly price: Money }
  | { readonly limit: 'daily-spending'; readonly most: Money; readonly spent: Money; readonly price: Money };

export type LocalProblem =
  | { readonly kind: 'no-key' }
  /** The text given as a key cannot be one: no request could carry it. */
  | { readonly kind: 'bad-key' }
  | { readonly kind: 'purchase-under-way' }
  | { readonly kind: 'price-rose'; readonly expected: Money; readonly now: Money }
  | { readonly kind: 'price-unknown' }
  | ({ readonly kind: 'order-limit' } & OrderLimit)
  /** The person was asked by a box of the system and said no, or it could not be asked. */
  | { readonly kind: 'declined' }
  /** Open, paid numbers would be left, and not be watched meanwhile: ask before. */
  | { readonly kind: 'numbers-open'; readonly count: number }
  | { readonly kind: 'storage'; readonly reason: 'full' | 'denied' | 'other' }
  /** The system offers no safe place for the key: `weak` is readable by other programs, `unavailable` is none at all. */
  | { readonly kind: 'vault'; readonly protection: 'weak' | 'unavailable' }
  | { readonly kind: 'vault-locked' }
  | { readonly kind: 'insecure-url' }
  | { readonly kind: 'clipboard' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'bad-call' }
  /** `off`: the receiver does not listen. `no-answer`: a test call to its own address came to nothing. */
  | { readonly kind: 'webhook'; readonly reason: 'port-taken' | 'off' | 'no-answer' | 'other' }
  /** `taken`: another program, or the system, has the keys; `own`: another shortcut of this application has. `unsupported`: this desktop hands out no global shortcuts. */
  | { readonly kind: 'shortcut'; readonly reason: 'taken' | 'own' | 'invalid' | 'unsupported' }
  | { readonly kind: 'login-item'; readonly reason: 'needs-approval' | 'unsupported' | 'other' }
  /** `awaiting-code`: never while a code is awaited. */
  | { readonly kind: 'update'; readonly reason: 'awaiting-code' | 'unreachable' | 'unsupported' | 'other' };

export type Problem = WatchProblem | LocalProblem;

/** Errors are values: every call of the bridge resolves to one of these and never rejects by design. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };
